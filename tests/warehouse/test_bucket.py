"""Data files in a real store that speaks S3: what holds of a folder holds there, and secrets stay secret."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import duckdb
import pytest
import stores
from pandas.testing import assert_frame_equal
from small_sources import write_small
from typer.testing import CliRunner, Result

from etl.__main__ import app as etl
from etl.building import build
from warehouse import bucket
from warehouse.bucket import Bucket
from warehouse.commit import append_rows
from warehouse.lake import Lake
from warehouse.location import ROOT, Location, connect
from warehouse.retention import retain
from warehouse.schema import tables

# A process of its own: what asks a store has threads, which no fork takes along.
KILLED = """
import os, signal, sys
from warehouse.commit import opened
from warehouse.location import Location
from warehouse.settings import data_place
with opened(Location(sys.argv[1], data_place("", sys.argv[2])), "a_publication") as connection:
    connection.execute("BEGIN")
    connection.execute(
        "INSERT INTO ranking_merge (association_id, agency_id, into_agency_id, decided_by, decided_at) "
        "SELECT 'demo', range, 'a', 'Putra', '2031-01-03' FROM range(40)"
    )
    os.kill(os.getpid(), signal.SIGKILL)
"""
DONE, WRONG_USE, AWAY = 0, 2, 4
SOUND = "all as they were written"
MERGE = {
    "association_id": "demo",
    "into_agency_id": "a",
    "decided_by": "Putra",
    "decided_at": "2031-01-03T08:00:00Z",
}


@pytest.fixture(scope="module")
def sources(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write a few sources."""
    return write_small(tmp_path_factory.mktemp("small") / "sources")


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[stores.Store]:
    """Start a store, and let the settings lead to it; a few sources pass no check of the whole."""
    with (
        stores.served(tmp_path_factory.mktemp("s3") / "buckets") as running,
        pytest.MonkeyPatch.context() as patch,
    ):
        patch.setattr("warehouse.checking.CHECKS", tmp_path_factory.mktemp("no_checks"))
        patch.setattr("warehouse.commit.check_declared", lambda *_: [])
        for name, value in running.settings.items():
            patch.setenv(name, value)
        yield running


@pytest.fixture(scope="module")
def made(store: stores.Store, sources: Path, tmp_path_factory: pytest.TempPathFactory) -> Location:
    """Build a warehouse whose data files lie in the store."""
    where = at(tmp_path_factory.mktemp("catalogue"), "whole")
    build(where, "tests", sources)
    return where


def at(folder: Path, prefix: str) -> Location:
    """Name a warehouse with data files in the store."""
    return Location(
        f"sqlite:{folder / 'catalog.sqlite'}", Bucket.named("TEST", f"s3://{stores.BUCKET}/{prefix}")
    )


def run(where: Location, *words: str) -> Result:
    """Run a command on a warehouse."""
    return CliRunner().invoke(
        etl, [words[0], "--catalog", where.catalog, "--data", str(where.data), *words[1:]]
    )


def assert_ends(result: Result, code: int, *told: str) -> None:
    """Assert how a command ended, and that it told no secret."""
    output = " ".join(result.output.split())
    assert result.exit_code == code, (result.exception, output)
    assert "Traceback" not in output
    assert stores.SECRET not in output
    for each in told:
        assert each in output, output


def test_a_store_holds_what_a_folder_holds(made: Location, sources: Path, empty_location: Location) -> None:
    build(empty_location, "tests", sources)
    there, here = Lake(made), Lake(empty_location)
    for name in tables():
        assert_frame_equal(there.table(name, 1), here.table(name, 1), obj=name)
    there.close()
    here.close()
    assert_ends(run(made, "build", "--sources", str(sources)), DONE, "nothing to build")
    assert_ends(run(made, "verify"), DONE, SOUND, "Nothing is left over")


def test_what_is_published_is_there_and_small_files_are_joined(
    made: Location, store: stores.Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(3):
        rows = [{**MERGE, "agency_id": f"{number}-{row}"} for row in range(20)]
        append_rows(made, {"ranking_merge": rows}, "tests", "more than is kept in the catalogue", {})
    lake = Lake(made)
    wanted = lake.table("ranking_merge", lake.latest())
    assert len(wanted) == 60
    monkeypatch.setattr("warehouse.retention.OLD", timedelta(0))
    for _ in range(2):
        retain(made, None, [])
    assert_frame_equal(lake.table("ranking_merge", lake.latest()), wanted)
    assert len(list((store.folder / "whole" / "main" / "ranking_merge").iterdir())) == 1
    lake.close()
    assert_ends(run(made, "verify"), DONE, SOUND, "Nothing is left over")


def test_an_object_that_is_not_as_it_was_written_is_told(
    made: Location, store: stores.Store, sources: Path
) -> None:
    path = next((store.folder / "whole").rglob("*.parquet"))
    whole, objects = path.read_bytes(), bucket._store(made.data)
    name = path.relative_to(store.folder / "whole").as_posix()
    try:
        objects.put(name, whole[:100] + bytes([whole[100] ^ 0xFF]) + whole[101:])
        assert_ends(run(made, "verify"), AWAY, f"{path.name} does not hold what was written")
        objects.put(name, whole[:-1])
        assert_ends(run(made, "build", "--sources", str(sources)), AWAY, "damaged", path.name)
        objects.delete(name)
        assert_ends(run(made, "verify"), AWAY, f"{path.name} is missing")
    finally:
        objects.put(name, whole)
    assert_ends(run(made, "verify"), DONE, SOUND)


def test_a_commit_that_is_killed_leaves_nothing_that_stays(made: Location, store: stores.Store) -> None:
    before = set(store.folder.rglob("*.parquet"))
    killed = subprocess.run(
        [sys.executable, "-c", KILLED, made.catalog, str(made.data)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=False,
    )
    assert killed.returncode == -signal.SIGKILL
    assert len(set(store.folder.rglob("*.parquet")) - before) == 1
    assert_ends(run(made, "verify"), DONE, SOUND, "One file is left over")
    assert_ends(run(made, "verify", "--clean"), DONE, "Removed: one file")
    assert set(store.folder.rglob("*.parquet")) == before


def test_a_connection_asks_the_endpoint_and_no_other_host(made: Location) -> None:
    connection = connect(made)
    with pytest.raises(duckdb.Error, match="disabled"):
        connection.execute("FROM read_blob('https://127.0.0.1:1/x')")
    # The store itself says that it has no such bucket; no other host was looked up.
    with pytest.raises(duckdb.Error, match="404 Not Found"):
        connection.execute("FROM read_blob('s3://elsewhere/x')")
    connection.close()


def test_what_is_secret_is_in_no_file_and_no_sentence(
    made: Location, store: stores.Store, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    held = [made.catalog_file, *made.catalog_file.parent.iterdir(), *store.folder.rglob("*")]
    for path in held:
        assert not path.is_file() or stores.SECRET.encode() not in path.read_bytes(), path
    assert stores.SECRET not in repr(made) + str(made.data)
    assert stores.KEY not in repr(made)
    for name, value in (
        ("AWS_SECRET_ACCESS_KEY", f"{stores.SECRET}-not"),
        ("AWS_ENDPOINT_URL_S3", "http://127.0.0.1:1"),
    ):
        with monkeypatch.context() as patch:
            patch.setenv(name, value)
            # A warehouse that is there, and one that is to be built.
            for where in (made, at(tmp_path, "new")):
                place = Location(where.catalog, Bucket.named("TEST", str(where.data)))
                assert_ends(run(place, "verify" if where is made else "build"), AWAY, "Nothing was changed")


def test_a_bucket_that_is_not_there_is_told(store: stores.Store, tmp_path: Path, sources: Path) -> None:
    where = Location(f"sqlite:{tmp_path / 'catalog.sqlite'}", Bucket.named("TEST", "s3://no-such-bucket/x"))
    assert_ends(run(where, "build", "--sources", str(sources)), AWAY, "s3://no-such-bucket/x", "NoSuchBucket")


def test_credentials_come_from_a_file_too(
    made: Location, store: stores.Store, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.delenv(name)
    assert_ends(run(made, "verify"), WRONG_USE, "who may use the store is not set")
    file = tmp_path / "credentials"
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(file))
    assert_ends(run(made, "verify"), WRONG_USE, "AWS_SHARED_CREDENTIALS_FILE", "cannot be read")
    file.write_text(
        f"[other]\naws_access_key_id = {stores.KEY}\naws_secret_access_key = {stores.SECRET}\n",
        encoding="utf-8",
    )
    assert_ends(run(made, "verify"), WRONG_USE, "who may use the store is not set")
    monkeypatch.setenv("AWS_PROFILE", "other")
    assert_ends(run(made, "verify"), DONE, SOUND)


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("AWS_ENDPOINT_URL_S3", "", "the address of the store is not set"),
        ("AWS_ENDPOINT_URL_S3", "store.example.org", "the address of the store is not set"),
        ("AWS_ENDPOINT_URL_S3", "https://me:secret@example.org", "the address of the store is not set"),
        ("AWS_ACCESS_KEY_ID", "", "who may use the store is not set"),
        ("COOPERATION_DATA", "s3://", "names no bucket"),
        ("COOPERATION_DATA", "s3://lake/a'b\"", "names no bucket"),
        ("COOPERATION_DATA", "s3://lake/../other", "names no bucket"),
    ],
)
def test_a_setting_that_leads_nowhere_is_refused(
    name: str, value: str, told: str, store: stores.Store, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("COOPERATION_CATALOG", f"sqlite:{tmp_path / 'catalog.sqlite'}")
    monkeypatch.setenv("COOPERATION_DATA", "s3://lake/x")
    monkeypatch.setenv(name, value)
    assert_ends(
        CliRunner().invoke(etl, ["build"]), WRONG_USE, "COOPERATION_DATA", told, "nothing was changed"
    )
    assert list(tmp_path.iterdir()) == []
