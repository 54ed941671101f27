"""Storage that is damaged, full or closed is told in one sentence, by every command, and stays as it is."""

import multiprocessing
import os
import re
import resource
import shutil
import sqlite3
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from small_sources import write_small
from templates import Templates, copy, inside
from typer.testing import CliRunner, Result

from conduct.__main__ import app as conduct
from etl.__main__ import app as etl
from etl.building import checked_frames
from figures.__main__ import app as figures
from records import journal
from records.left_behind import left_behind
from records.store import Store
from slides.__main__ import app as slides
from warehouse.commit import append_rows, replace_tables
from warehouse.files import SUMS, note_sums
from warehouse.lake import Lake
from warehouse.location import Location

EARLIER = Path(__file__).parent.parent / "earlier" / "dcd281b"
DONE, REFUSED, WRONG_USE, DAMAGED = 0, 1, 2, 4
PERSON = "chi@vamas.example"
FORK = multiprocessing.get_context("fork")
Damage = Callable[[Path], None]


@pytest.fixture(scope="session")
def kept(templates: Templates) -> Path:
    """Copy records and a warehouse, with the sums of all files; they are there to be copied."""

    def make(location: Location) -> None:
        folder = location.data.parent
        shutil.copytree(EARLIER, folder, dirs_exist_ok=True)
        lake = Lake(location)
        lake.look(note_sums)
        lake.close()
        with Store(folder / "records.sqlite").reading():
            pass

    return templates.made("kept", make)


@pytest.fixture
def folder(kept: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Copy them to where the settings point."""
    copied = tmp_path / "kept"
    location = copy(kept, copied)
    monkeypatch.setenv("COOPERATION_CATALOG", location.catalog)
    monkeypatch.setenv("COOPERATION_DATA", str(location.data))
    monkeypatch.setenv("COOPERATION_RECORDS", str(copied / "records.sqlite"))
    return copied


def contents(folder: Path) -> dict[str, bytes]:
    """Return what is in every file that counts."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.name.endswith(("-shm", "-wal", ".lock"))
    }


def flip(path: Path, at: int, count: int) -> None:
    """Turn bytes of a file over."""
    whole = bytearray(path.read_bytes())
    whole[at : at + count] = bytes(byte ^ 0xFF for byte in whole[at : at + count])
    path.write_bytes(whole)


def catalogue_cut(folder: Path) -> None:
    """Keep the first half of the catalogue."""
    whole = (folder / "catalog.sqlite").read_bytes()
    (folder / "catalog.sqlite").write_bytes(whole[: len(whole) // 2])


def catalogue_empty(folder: Path) -> None:
    """Keep nothing of the catalogue."""
    (folder / "catalog.sqlite").write_bytes(b"")


def catalogue_gone(folder: Path) -> None:
    """Lose the catalogue."""
    (folder / "catalog.sqlite").unlink()


def catalogue_flipped(folder: Path) -> None:
    """Turn over what the catalogue has after its first page."""
    flip(folder / "catalog.sqlite", 4096, 4096 * 40)


def file_missing(folder: Path) -> None:
    """Lose a data file of the tables that pages begin with."""
    next((folder / "data" / "main" / "place").glob("*.parquet")).unlink()


def file_flipped(folder: Path) -> None:
    """Turn over the middle of a data file."""
    path = next((folder / "data" / "main" / "place").glob("*.parquet"))
    flip(path, path.stat().st_size // 3, path.stat().st_size // 3)


ALL = (catalogue_cut, catalogue_empty, catalogue_gone, catalogue_flipped, file_missing, file_flipped)


def ends(result: Result, code: int, *told: str) -> None:
    """Assert that a command ended in a sentence and with its exit code."""
    assert result.exit_code == code, (result.exception, result.output)
    assert result.exception is None or isinstance(result.exception, SystemExit)
    output = " ".join(result.output.split())
    assert "Traceback" not in output
    for each in told:
        assert re.search(each, output), output


@pytest.mark.parametrize("damage", ALL, ids=lambda each: each.__name__)
def test_every_command_says_what_is_damaged_and_changes_nothing(
    damage: Damage, folder: Path, tmp_path: Path
) -> None:
    damage(folder)
    before = contents(folder)
    run = CliRunner().invoke
    for result in (
        run(etl, ["build"]),
        run(conduct, ["backup", str(tmp_path / "backup.zip")]),
        run(conduct, ["publish", "vamas-earlier-102", "--as", PERSON, "--message", "x"]),
    ):
        ends(result, DAMAGED, "damaged", "(was not|nothing was) changed", "conduct restore")
    ends(run(etl, ["verify"]), DAMAGED, "Damaged; nothing was changed")
    assert not (tmp_path / "backup.zip").exists()
    for app, words in (
        (conduct, ["log", "vamas-earlier-101"]),
        (etl, ["export", str(tmp_path / "export")]),
        (slides, ["brief", "KHM", str(tmp_path / "brief.pdf")]),
        (figures, ["sheet", str(tmp_path / "sheet.pdf"), "--only", "overview"]),
    ):
        result = run(app, words)
        # What does not read the damaged file may well be done.
        if damage not in (file_missing, file_flipped) or result.exit_code:
            ends(result, DAMAGED, "damaged", "conduct restore")
    after = contents(folder)
    assert {name for name in {*before, *after} if before.get(name) != after.get(name)} == set()


@pytest.mark.parametrize("damage", [file_missing, file_flipped], ids=lambda each: each.__name__)
def test_a_build_that_has_nothing_to_do_looks_all_the_same(
    damage: Damage, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("etl.building.fingerprint", lambda _: _built(folder))
    ends(CliRunner().invoke(etl, ["build"]), DONE, "up to date")
    damage(folder)
    ends(CliRunner().invoke(etl, ["build"]), DAMAGED, "the data file .*place.*parquet")


def _built(folder: Path) -> str:
    lake = Lake(inside(folder))
    built = [one.details["sources"] for one in lake.snapshots() if "sources" in one.details][-1]
    lake.close()
    return str(built)


def test_verify_reads_everything_and_says_that_it_is_sound(folder: Path) -> None:
    ends(
        CliRunner().invoke(etl, ["verify"]),
        DONE,
        "34 data files of 6 snapshots: all as they were written",
        "entries of the journal: the chain holds",
        "Nothing is left over",
    )
    listed = subprocess.run(
        ["sha256sum", "-c", "--quiet", SUMS],
        cwd=folder / "data",
        check=False,
    )
    assert listed.returncode == 0
    # Where nobody has written down what a file was, whoever reads it through notices.
    (folder / "data" / SUMS).unlink()
    file_flipped(folder)
    ends(CliRunner().invoke(etl, ["verify"]), DAMAGED, "snapshot 1 cannot be read")


def test_a_single_bit_of_a_value_is_noticed(folder: Path) -> None:
    path = max((folder / "data" / "main").rglob("*.parquet"), key=lambda one: one.stat().st_size)
    whole = bytearray(path.read_bytes())
    whole[len(whole) // 3] ^= 1
    path.write_bytes(whole)
    ends(CliRunner().invoke(etl, ["verify"]), DAMAGED, "does not hold what was written")


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE journal SET who = 'eve@vamas.example' WHERE entry_id = 3",
        "UPDATE journal SET made_at = '2020-01-01' WHERE entry_id = (SELECT max(entry_id) - 1 FROM journal)",
        "DELETE FROM journal WHERE entry_id = 20",
    ],
)
def test_a_journal_that_somebody_rewrote_is_noticed(sql: str, folder: Path) -> None:
    store = Store(folder / "records.sqlite")
    for number in range(3):
        with store.writing() as records:
            entry = dict.fromkeys(("association_id", "cycle_id", "agency_id", "before", "after", "file"), "")
            journal.append(records, {**entry, "made_at": f"2026-11-0{number + 1}", "who": "a", "action": "b"})
    with store.reading() as records:
        assert list(journal.broken(records)) == []
    with closing(sqlite3.connect(store.path)) as opened:
        opened.execute("DROP TRIGGER journal_stays_as_written")
        opened.execute("DROP TRIGGER journal_is_kept")
        opened.execute(sql)
        opened.commit()
    ends(CliRunner().invoke(etl, ["verify"]), DAMAGED, "was changed after it was written")


def test_a_journal_that_was_chained_anew_is_noticed_by_what_was_published_upon_it(
    folder: Path, without_checks: None
) -> None:
    ends(
        CliRunner().invoke(
            conduct, ["publish", "vamas-earlier-102", "--as", PERSON, "--message", "Published"]
        ),
        DONE,
    )
    ends(CliRunner().invoke(etl, ["verify"]), DONE, "the chain holds")
    with closing(sqlite3.connect(folder / "records.sqlite")) as opened:
        opened.execute("DROP TRIGGER journal_stays_as_written")
        opened.execute("UPDATE journal SET who = 'eve@vamas.example', follows = '' WHERE entry_id = 3")
        opened.commit()
    ends(CliRunner().invoke(etl, ["verify"]), DAMAGED, "snapshot 7 was published upon an entry")


def test_what_a_killed_commit_left_is_removed_and_what_was_committed_is_not(
    folder: Path, without_checks: None
) -> None:
    orphan = folder / "data" / "main" / "place" / "ducklake-0000.parquet"
    orphan.write_bytes(b"half")
    foreign = folder / "data" / "notes.parquet"
    foreign.write_bytes(b"somebody's own")
    store = Store(folder / "records.sqlite")
    assert left_behind(store, inside(folder)) == [orphan]
    ends(CliRunner().invoke(etl, ["verify"]), DONE, "One file is left over")
    ends(CliRunner().invoke(etl, ["verify", "--clean"]), DONE, "Removed: one file")
    assert foreign.exists()
    assert not orphan.exists()
    # A catalogue of an earlier day names fewer files; what a later day committed is still nobody's to remove.
    before = (folder / "catalog.sqlite").read_bytes()
    row = {
        "association_id": "vamas",
        "agency_id": "a",
        "into_agency_id": "b",
        "decided_by": "chi",
        "decided_at": "2026-01-01",
    }
    append_rows(
        inside(folder), {"ranking_merge": [row | {"agency_id": f"a{n}"} for n in range(40)]}, "t", "t", {}
    )
    committed = set((folder / "data").rglob("*.parquet"))
    (folder / "catalog.sqlite").write_bytes(before)
    for side in ("-wal", "-shm"):
        (folder / f"catalog.sqlite{side}").unlink(missing_ok=True)
    assert left_behind(store, inside(folder)) == []
    assert set((folder / "data").rglob("*.parquet")) == committed


def test_a_build_that_died_leaves_nothing_that_stays(
    folder: Path, without_checks: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    orphan = folder / "data" / "main" / "place" / "ducklake-0000.parquet"
    orphan.write_bytes(b"half")
    replace_tables(inside(folder), {}, "tests", "nothing", {})
    assert not orphan.exists()


@contextmanager
def no_file_beyond(most: int) -> Iterator[None]:
    """Let no file grow beyond a size, as on a disk that is full; Python ignores the signal that tells so."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_disk_that_is_full_during_the_first_build_is_told(
    tmp_path: Path, without_checks: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    new = tmp_path / "new"
    monkeypatch.setenv("COOPERATION_CATALOG", f"sqlite:{new / 'catalog.sqlite'}")
    monkeypatch.setenv("COOPERATION_DATA", str(new / "data"))
    monkeypatch.setenv("COOPERATION_RECORDS", str(new / "records.sqlite"))
    sources = write_small(tmp_path / "sources")
    building = ["build", "--sources", str(sources)]
    # They are read and checked once: what is refused is to write.
    frames = checked_frames(sources)
    monkeypatch.setattr("etl.building.checked_frames", lambda *_: frames)
    for most in (1, 4096, 40_000, 400_000):
        with no_file_beyond(most):
            result = CliRunner().invoke(etl, building)
        ends(result, DAMAGED, r"The disk (is full|refused); nothing was changed")
    # With room, the same build is done, and nothing of the earlier ones is left.
    ends(CliRunner().invoke(etl, building), DONE)
    assert left_behind(Store(new / "records.sqlite"), inside(new)) == []


def test_a_backup_that_finds_no_room_leaves_nothing_behind(folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "backups" / "backup.zip"
    with no_file_beyond(40_000):
        result = CliRunner().invoke(conduct, ["backup", str(target)])
    ends(result, REFUSED, "The backup cannot be written")
    assert list(target.parent.iterdir()) == []


@pytest.fixture
def for_all(folder: Path) -> Iterator[Path]:
    """Copy what is kept to where everybody may read it and nobody but its owner may write."""
    with tempfile.TemporaryDirectory() as name:
        copied = Path(name) / "kept"
        shutil.copytree(folder, copied)
        for path in (Path(name), copied, *copied.rglob("*")):
            path.chmod(0o755 if path.is_dir() else 0o644)
        yield copied


def test_a_folder_that_may_only_be_read_is_told(for_all: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    location = inside(for_all)
    monkeypatch.setenv("COOPERATION_CATALOG", location.catalog)
    monkeypatch.setenv("COOPERATION_DATA", str(location.data))
    monkeypatch.setenv("COOPERATION_RECORDS", str(for_all / "records.sqlite"))
    before, told = contents(for_all), FORK.Queue()

    def as_nobody() -> None:
        # Root may write everywhere, and nobody becomes root again: a process of its own.
        os.setgid(65534)
        os.setuid(65534)
        for app, words in (
            (etl, ["build"]),
            (conduct, ["publish", "vamas-earlier-102", "--as", PERSON, "--message", "x"]),
        ):
            result = CliRunner().invoke(app, words)
            told.put((result.exit_code, result.output))

    child = FORK.Process(target=as_nobody)
    child.start()
    for code, output in [told.get(timeout=300) for _ in range(2)]:
        assert code == DAMAGED, output
        assert "Traceback" not in output
        assert re.search("may only be read here|cannot be opened", " ".join(output.split())), output
    child.join()
    assert contents(for_all) == before


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("COOPERATION_DATA", "s3://bucket/x"),
        ("COOPERATION_DATA", "file:///srv/data"),
        ("COOPERATION_DATA", " "),
        ("COOPERATION_RECORDS", "https://example.org/records"),
        ("COOPERATION_CATALOG", "s3://bucket/x"),
        ("COOPERATION_CATALOG", "var/catalog.sqlite"),
        ("COOPERATION_CATALOG", "sqlite:"),
        ("COOPERATION_CATALOG", "sqlite:s3://bucket/x"),
        ("COOPERATION_CATALOG", "mysql:dbname=x"),
        ("COOPERATION_CATALOG", "postgres:"),
    ],
)
def test_a_setting_that_is_not_understood_is_refused(
    setting: str, value: str, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(setting, value)
    monkeypatch.chdir(tmp_path)
    before = set(tmp_path.rglob("*"))
    for app, words in (
        (etl, ["build"]),
        (conduct, ["backup", "b.zip"]),
        (conduct, ["log", "vamas-earlier-101"]),
    ):
        ends(CliRunner().invoke(app, words), WRONG_USE, f"{setting} is ", "nothing was changed")
    assert set(tmp_path.rglob("*")) == before


def test_a_folder_where_a_file_must_be_is_refused_and_the_other_way_round(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COOPERATION_DATA", str(folder / "records.sqlite"))
    ends(CliRunner().invoke(etl, ["build"]), WRONG_USE, "COOPERATION_DATA .* file where a folder")
    monkeypatch.setenv("COOPERATION_DATA", str(folder / "data"))
    monkeypatch.setenv("COOPERATION_RECORDS", str(folder / "data"))
    ends(CliRunner().invoke(conduct, ["backup", "b.zip"]), WRONG_USE, "COOPERATION_RECORDS .* folder where")
