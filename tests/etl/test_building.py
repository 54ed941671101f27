"""A build is all or nothing: one commit of exactly what changed, or sentences and a warehouse as it was."""

import os
import subprocess
import sys
from pathlib import Path

import pandas as pd
import pytest
from pandas.testing import assert_frame_equal
from releases import Release, released
from small_sources import DOCUMENT, SMALL, Row, write_small
from templates import copy
from typer.testing import CliRunner, Result

from etl.__main__ import app
from etl.building import Refused, build, is_current, steps
from etl.reading import SOURCES, fingerprint
from warehouse.checking import CheckFailed
from warehouse.lake import Lake
from warehouse.location import ROOT, Location
from warehouse.schema import tables

BAD = [{**SMALL["agreement"][0], "status": "maybe"}, *SMALL["agreement"][1:]]
SENTENCE = "paper/agreement.csv, line 2, column status: “maybe” is not one of: signed, in process."
LATER = [{**SMALL["agreement"][0], "year_signed": 1999}, *SMALL["agreement"][1:]]


def everything(location: Location) -> dict[str, pd.DataFrame]:
    """Read every table of a warehouse."""
    lake = Lake(location)
    number = lake.latest()
    read = {name: lake.table(name, number) for name in tables()}
    lake.close()
    return read


def numbers(location: Location) -> list[int]:
    lake = Lake(location)
    known = [snapshot.number for snapshot in lake.snapshots()]
    lake.close()
    return known


def assert_same(one: dict[str, pd.DataFrame], other: dict[str, pd.DataFrame]) -> None:
    assert one.keys() == other.keys()
    for name in one:
        assert_frame_equal(one[name], other[name], obj=name)


def command(location: Location, *words: str) -> Result:
    """Run the command line within this process."""
    where = ["--catalog", location.catalog, "--data", str(location.data)]
    return CliRunner().invoke(app, [*words, *where])


@pytest.fixture(scope="module")
def kept(small_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Location:
    """Copy one that every test must leave as it is; its sources stand beside its data."""
    return copy(small_template, tmp_path_factory.mktemp("kept"))


def rewritten(tmp_path: Path, name: str, **changed: list[Row]) -> Path:
    return write_small(tmp_path / name, **changed)


def test_a_row_that_breaks_a_rule_changes_nothing(kept: Location, tmp_path: Path) -> None:
    before, known = everything(kept), numbers(kept)
    with pytest.raises(Refused) as refused:
        build(kept, "tests", rewritten(tmp_path, "bad", agreement=BAD))
    assert str(refused.value) == SENTENCE
    assert numbers(kept) == known
    assert_same(everything(kept), before)


def test_every_refused_value_of_a_build_is_told_at_once(empty_location: Location, tmp_path: Path) -> None:
    folder = rewritten(tmp_path, "bad", agreement=BAD)
    (folder / "paper" / "unknown.csv").write_text("a\n", encoding="utf-8")
    with pytest.raises(Refused) as refused:
        build(empty_location, "tests", folder)
    assert {refusal.file for refusal in refused.value.refused} == {"paper/agreement.csv", "paper/unknown.csv"}


def test_the_command_prints_the_sentence_and_fails(empty_location: Location, tmp_path: Path) -> None:
    folder = rewritten(tmp_path, "bad", agreement=BAD)
    where = ["--catalog", empty_location.catalog, "--data", str(empty_location.data)]
    ran = subprocess.run(
        [sys.executable, "-m", "etl", "build", "--sources", str(folder), *where],
        cwd=ROOT,
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert ran.returncode == 1
    assert SENTENCE in ran.stderr.splitlines()
    assert "Traceback" not in ran.stderr
    assert empty_location.catalog_file
    assert not empty_location.catalog_file.exists()


def test_two_builds_of_the_same_sources_give_the_same_warehouse(
    kept: Location, empty_location: Location, without_checks: None
) -> None:
    told: list[str] = []
    build(empty_location, "somebody else", kept.data.parent / "sources", progress=told.append)
    assert tuple(told) == steps()
    assert_same(everything(empty_location), everything(kept))


def test_a_second_build_of_the_same_sources_makes_no_snapshot(kept: Location, without_checks: None) -> None:
    known, sources = numbers(kept), kept.data.parent / "sources"
    assert build(kept, "tests", sources) == 0
    assert numbers(kept) == known
    said = command(kept, "build", "--sources", str(sources))
    assert said.exit_code == 0
    assert "nothing to build" in said.output
    assert numbers(kept) == known


def test_a_changed_row_makes_one_snapshot_that_replaces_exactly_that_row(
    small_template: Path, without_checks: None, tmp_path: Path
) -> None:
    built = copy(small_template, tmp_path / "built")
    sources, later = tmp_path / "built" / "sources", rewritten(tmp_path, "later", agreement=LATER)
    assert is_current(built, sources)
    assert not is_current(built, later)
    said = command(built, "build", "--sources", str(later))
    assert said.exit_code == 0, said.output
    assert "Rows changed: 2." in said.output
    assert is_current(built, later)
    assert not is_current(built, sources)
    first, second = numbers(built)
    lake = Lake(built)
    assert lake.changed_tables(second).to_dict("records") == [
        {"table": "agreement", "added": 1, "removed": 1}
    ]
    changes = lake.run(
        "SELECT change_type, agreement_id, year_signed "
        f"FROM live.table_changes('agreement', {second}, {second})",
        second,
    )
    assert sorted(changes.itertuples(index=False, name=None)) == [
        ("delete", "idn-mys-ba-1998", 1998),
        ("insert", "idn-mys-ba-1998", 1999),
    ]
    before, after = (lake.table("agreement", snapshot) for snapshot in (first, second))
    lake.close()
    before.loc[before["agreement_id"] == "idn-mys-ba-1998", "year_signed"] = 1999
    assert_frame_equal(before, after)
    assert "brought up to date" not in said.output
    release = Release(tmp_path / "release")
    release.add_column("agreement", "place_of_signature")
    with released(release):
        said = command(built, "build", "--sources", str(later))
    assert "Rows changed: 0." in said.output
    assert "column agreement.place_of_signature added" in said.output


def test_a_build_that_finds_the_same_rows_remembers_that_it_looked(
    small_template: Path, without_checks: None, tmp_path: Path
) -> None:
    """As where a list grew, or lines of a file changed places: the next build has nothing to do."""
    built = copy(small_template, tmp_path / "built")
    sources, release = tmp_path / "built" / "sources", Release(tmp_path / "release")
    release.lengthen_lists("something new")
    with released(release):
        assert not is_current(built, sources)
        assert "Rows changed: 0." in command(built, "build", "--sources", str(sources)).output
        assert is_current(built, sources)
        (_, looked) = numbers(built)
        assert build(built, "tests", sources) == 0
        assert numbers(built)[-1] == looked
    lake = Lake(built)
    assert lake.changed_tables(looked).empty
    lake.close()


def test_a_snapshot_says_who_built_it_from_what(kept: Location) -> None:
    lake = Lake(kept)
    (made,) = lake.snapshots()
    lake.close()
    rows = sum(len(table) for table in everything(kept).values())
    assert made.author == "tests"
    assert made.message == f"Built from 1 folders of sources, {rows} rows"
    assert made.details == {"sources": fingerprint(kept.data.parent / "sources")}


def test_a_missing_warehouse_is_not_current(empty_location: Location) -> None:
    assert not is_current(empty_location)


def test_a_check_that_finds_a_row_rolls_the_build_back(
    kept: Location, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, known = everything(kept), numbers(kept)
    checks = tmp_path / "checks"
    checks.mkdir()
    (checks / "no_year_1999.sql").write_text(
        "-- No agreement of 1999.\nSELECT agreement_id FROM agreement WHERE year_signed = 1999",
        encoding="utf-8",
    )
    monkeypatch.setattr("warehouse.checking.CHECKS", checks)
    said = command(kept, "build", "--sources", str(rewritten(tmp_path, "later", agreement=LATER)))
    assert said.exit_code == 1
    assert "no_year_1999: agreement_id=idn-mys-ba-1998" in said.output
    assert numbers(kept) == known
    assert_same(everything(kept), before)


def test_a_folder_without_sources_does_not_empty_the_warehouse(
    empty_location: Location, tmp_path: Path
) -> None:
    with pytest.raises((Refused, CheckFailed)):
        build(empty_location, "tests", tmp_path)


def test_tables_beside_no_description_are_not_left_out_in_silence(
    empty_location: Location, without_checks: None, tmp_path: Path
) -> None:
    folder = write_small(tmp_path / "sources")
    (folder / "paper" / "source.toml").rename(folder / "paper" / "sources.toml")
    with pytest.raises(Refused, match="paper"):
        build(empty_location, "tests", folder)


@pytest.mark.parametrize(
    "description",
    ['title = "A paper\n', DOCUMENT.replace('source_id = "paper"\n', "")],
    ids=["broken", "unnamed"],
)
def test_a_description_that_cannot_be_read_is_refused_in_a_sentence(
    empty_location: Location, tmp_path: Path, description: str
) -> None:
    folder = write_small(tmp_path / "sources")
    (folder / "paper" / "source.toml").write_text(description, encoding="utf-8")
    with pytest.raises(Refused, match=r"paper/source\.toml"):
        build(empty_location, "tests", folder)


def test_checking_leaves_no_warehouse_behind(
    without_checks: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    said = CliRunner().invoke(app, ["check", "--sources", str(write_small(tmp_path / "sources"))])
    assert said.exit_code == 0
    rows = sum(len(rows) for rows in SMALL.values()) + 1
    assert f"Rows: {rows}." in said.output
    assert not list(tmp_path.rglob("catalog.sqlite"))


def test_the_real_sources_are_described_one_folder_each() -> None:
    folders = sorted(path.name for path in SOURCES.iterdir() if path.is_dir())
    assert folders == sorted(path.parent.name for path in SOURCES.glob("*/source.toml"))
