"""A process that is killed leaves the state before or the state after; a disk that refuses is told."""

import hashlib
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from database import address
from nursery import Nursery, started, uploaded
from trial import ASSESSOR, entry

from conduct.answer_links import make_links, open_link
from conduct.assessing import keep, kept, save
from conduct.assessment import Typed
from conduct.desk import Desk, assessments_of
from conduct.evidence import bring_own, own_files
from conduct.log import log
from conduct.refusal import Refused
from records import kept_files
from records.backup import BackupImpossible, back_up, restore
from records.kept_files import name_of, read_file, unnamed
from records.store import Store
from warehouse.lake import Lake
from warehouse.location import Location
from warehouse.rankings import revisions

FIRST, SECOND = "vamas-first-agency", "vamas-second-agency"
At = Callable[[str], Desk]
AtWork = Callable[[], tuple[Store, Location]]
ROOT = Path(__file__).parent.parent.parent
# Published and corrected, in the records of `at_work`.
CORRECTED = "vamas-earlier-101"
KILLS = 24


@pytest.fixture(scope="module")
def nursery() -> Iterator[Nursery]:
    """Start the process whose children are killed."""
    with started() as process:
        yield process


@pytest.mark.records("sqlite", "postgresql")
def test_killed_while_saving_it_is_before_or_after_never_between(
    plan: Callable[..., str], nursery: Nursery, store: Store
) -> None:
    cycle_id = plan("First Agency", "Second Agency")
    seen = set()
    for _ in range(KILLS):
        child = int(nursery.tell("save_without_end", address(store), cycle_id, ASSESSOR, FIRST, SECOND))
        begun = time.monotonic()
        while _saved(store, cycle_id) == max(seen, default=0):
            assert time.monotonic() - begun < 60
            time.sleep(0.005)
        time.sleep(random.uniform(0, 0.05))  # noqa: S311 - chooses moments, keeps no secret
        os.kill(child, signal.SIGKILL)
        assert nursery.hear() == "killed"
        with store.reading() as records:
            found = assessments_of(records, cycle_id)
            journal = records.all("journal", cycle_id=cycle_id)
        first, second = found[FIRST], found[SECOND]
        # One step saves both agencies, every score of them, and the journal's lines about both.
        assert (first.version, first.entry.note) == (second.version, second.entry.note)
        assert {score.points for score in first.entry.scores.values()} == {
            score.points for score in second.entry.scores.values()
        }
        notes = [row for row in journal if row["action"] == "entered: note"]
        assert sum(row["agency_id"] == FIRST for row in notes) == first.version
        assert not notes or notes[-1]["after"] == first.entry.note
        seen.add(first.version)
    assert len(seen) > 1
    assert store.damage() == ""


def test_killed_while_an_agency_uploads_every_file_is_whole_and_a_second_try_makes_no_second(
    plan: Callable[..., str], at_desk: At, nursery: Nursery, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("conduct.evidence.MOST_FILES", 1_000_000)
    cycle_id = plan("First Agency")
    token = make_links(at_desk(ASSESSOR), cycle_id, [FIRST], "2099-12-31")[FIRST]
    link = open_link(at_desk(""), token, "")
    step = 0
    for _ in range(KILLS // 4):
        child = int(nursery.tell("upload_without_end", address(store), cycle_id, token))
        begun = time.monotonic()
        while _answered(store, cycle_id) == step:
            assert time.monotonic() - begun < 60
            time.sleep(0.005)
        time.sleep(random.uniform(0, 0.05))  # noqa: S311 - chooses moments, keeps no secret
        os.kill(child, signal.SIGKILL)
        assert nursery.hear() == "killed"
        with store.reading() as records:
            claim = records.one("claim", cycle_id=cycle_id) or {}
            brought = [row["sha256"] for row in records.all("evidence_file", cycle_id=cycle_id)]
            journal = records.all("journal", cycle_id=cycle_id, action="evidence brought by the agency")
        assert len(brought) == len(set(brought)) == len(journal)
        for name in brought:
            read_file(store, name)
        # Nobody heard whether the last file came in: it is brought again, and is there once.
        step = int(claim["note"])
        assert claim["points"] == str(step % 8)
        assert len(set(brought)) in (step - 1, step)
        bring_own(at_desk(""), link, "1.1", uploaded(step))
        mine = [row["sha256"] for row in own_files(at_desk(""), link)]
        assert (len(mine), mine.count(name_of(uploaded(step).data))) == (step, 1)
    unnamed(store, removing=True)
    assert kept_files.kept(store).names() == set(mine)
    assert store.damage() == ""


def _saved(store: Store, cycle_id: str) -> int:
    with store.reading() as records:
        return assessments_of(records, cycle_id)[FIRST].version


def _answered(store: Store, cycle_id: str) -> int:
    with store.reading() as records:
        return int((records.one("claim", cycle_id=cycle_id) or {"note": "0"})["note"])


@pytest.mark.records("sqlite")
def test_a_full_disk_is_told_and_what_was_typed_stays(
    plan: Callable[..., str], at_desk: At, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    cycle_id = plan("First Agency", "Second Agency")
    keep(at_desk(ASSESSOR), cycle_id, FIRST, Typed(entry=entry(5, 5, 4)), 0)
    opened = Store._connect
    pages = store.path.stat().st_size // 4096 + 20

    def full(self: Store) -> sqlite3.Connection:
        connection = opened(self)
        connection.execute(f"PRAGMA max_page_count = {pages}")
        return connection

    monkeypatch.setattr(Store, "_connect", full)
    with pytest.raises(Refused, match=r"could not be saved.*full"):
        _fill(at_desk(ASSESSOR), cycle_id, SECOND)
    monkeypatch.undo()
    with store.reading() as records:
        assert assessments_of(records, cycle_id)[SECOND].entry.note.startswith("round")
    assert kept(at_desk(ASSESSOR), cycle_id, FIRST) == (Typed(entry=entry(5, 5, 4)), 0)


def _fill(at: Desk, cycle_id: str, agency_id: str) -> None:
    """Save longer and longer until the disk is full."""
    for version in range(200):
        noise = os.urandom(900).hex()
        changed = entry(5, 5, 4).model_copy(update={"note": f"round {version} {noise}"[:2000]})
        save(at, cycle_id, agency_id, changed, version)


@pytest.mark.records("sqlite")
def test_a_folder_that_may_only_be_read_is_told(plan: Callable[..., str], at_desk: At, store: Store) -> None:
    cycle_id = plan("First Agency")
    keep(at_desk(ASSESSOR), cycle_id, FIRST, Typed(entry=entry(5, 5, 4)), 0)
    code = """
import os, sys
from pathlib import Path
from conduct.assessing import kept, save
from conduct.assessment import Entry
from conduct.desk import Desk
from conduct.refusal import Refused
from records.store import Store
if os.getuid() == 0:
    os.setuid(65534)
from warehouse.lake import Lake
try:
    save(Desk(Store(Path(sys.argv[1])), object(), sys.argv[2]), sys.argv[3], sys.argv[4], Entry(note="x"), 0)
except Refused as error:
    print(error)
"""
    folder = store.path.parent
    for path in (folder, *folder.iterdir()):
        path.chmod(0o555 if path.is_dir() else 0o444)
    try:
        told = subprocess.run(
            [sys.executable, "-c", code, str(store.path), ASSESSOR, cycle_id, FIRST],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            check=False,
        )
    finally:
        for path in (folder, *folder.iterdir()):
            path.chmod(0o755 if path.is_dir() else 0o644)
    assert "could not be saved" in told.stdout, told.stderr
    assert kept(at_desk(ASSESSOR), cycle_id, FIRST) == (Typed(entry=entry(5, 5, 4)), 0)


@pytest.mark.records("sqlite", "postgresql")
def test_a_backup_comes_back_whole_and_elsewhere(at_work: AtWork, tmp_path: Path) -> None:
    store, location = at_work()
    file = tmp_path / "backup.zip"
    assert back_up(store, location, file) > 2
    elsewhere = tmp_path / "elsewhere"
    there = Store(elsewhere / "records.sqlite")
    restore(file, there, location_in(elsewhere))
    lake, restored = Lake(location), Lake(location_in(elsewhere))
    assert len(revisions(lake, CORRECTED)) == 2
    assert revisions(restored, CORRECTED) == revisions(lake, CORRECTED)
    assert log(Desk(there, restored, ASSESSOR), CORRECTED) == log(Desk(store, lake, ASSESSOR), CORRECTED)
    lake.close()
    restored.close()
    with pytest.raises(BackupImpossible, match="exists"):
        restore(file, there, location_in(elsewhere))
    count, aside = restore(file, there, location_in(elsewhere), replace=True)
    assert count > 2
    assert [each.exists() for each in aside] == [True] * 3


@pytest.mark.records("sqlite")
@pytest.mark.parametrize("damage", ["cut", "changed", "other"])
def test_a_damaged_backup_is_refused_and_nothing_is_touched(
    damage: str, at_work: AtWork, tmp_path: Path
) -> None:
    store, location = at_work()
    file = tmp_path / "backup.zip"
    back_up(store, location, file)
    whole = file.read_bytes()
    if damage == "cut":
        file.write_bytes(whole[: len(whole) // 2])
    elif damage == "changed":
        middle = len(whole) // 2
        file.write_bytes(whole[:middle] + bytes([whole[middle] ^ 0xFF]) + whole[middle + 1 :])
    else:
        file.write_text("no backup")
    before = sums(store.path.parent)
    with pytest.raises(BackupImpossible):
        restore(file, store, location, replace=True)
    assert sums(store.path.parent) == before
    elsewhere = tmp_path / "elsewhere"
    with pytest.raises(BackupImpossible):
        restore(file, Store(elsewhere / "records.sqlite"), location_in(elsewhere))
    assert not elsewhere.exists()


def location_in(folder: Path) -> Location:
    """Return where the warehouse of a folder is."""
    return Location(f"sqlite:{folder / 'catalog.sqlite'}", folder / "data")


def sums(folder: Path) -> dict[str, str]:
    """Return a checksum of every file of a folder."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
