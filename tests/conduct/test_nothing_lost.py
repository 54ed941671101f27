"""A process that is killed leaves the state before or after; a disk that refuses is told."""

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from trial import ADMINISTRATOR, ASSESSOR, PUBLISHER, REVIEWER, entry

from conduct.assessing import keep, kept, save, submit
from conduct.desk import Desk, assessments_of
from conduct.log import log
from conduct.planning import begin_review
from conduct.publishing import publish
from conduct.refusal import Refused
from conduct.reviewing import approve, record_decision, reopen
from records.backup import BackupImpossible, back_up, restore
from records.store import Store
from warehouse.lake import Lake, Location
from warehouse.rankings import published_rows, revisions

FIRST, SECOND = "vamas-first-agency", "vamas-second-agency"
At = Callable[[str], Desk]
ROOT = Path(__file__).parent.parent.parent
KILLS = 60
# A process that has everything loaded and makes a child of itself for every line it is told: its
# children are what is killed. Starting Python sixty times would take minutes.
NURSERY = """
import os, sys
from decimal import Decimal
from pathlib import Path
from conduct.assessing import save_all
from conduct.assessment import Entry, Score
from conduct.desk import Desk
from conduct.publishing import publish
from records.store import Store
from warehouse.lake import Lake, Location


class NoLake:
    def run(self, sql, snapshot, **parameters):
        import pandas as pd
        return pd.DataFrame()

    def latest(self):
        return 1


def save_without_end(records, cycle, who, *agencies):
    store = Store(Path(records))
    desk = Desk(store, NoLake(), who)
    for step in range(1, 1_000_000):
        with store.reading() as found:
            versions = {row["agency_id"]: row["version"] for row in found.all("assessment", cycle_id=cycle)}
        points = Decimal(step % 8) / 2
        entry = Entry(scores={name: Score(points=points) for name in ("1.1", "1.2", "2.1")}, note=str(step))
        save_all(desk, cycle, {key: (entry, versions[key]) for key in agencies}, f"step-{step}.xlsx")


def publish_once(records, cycle, who, catalog, data):
    lake = Lake(Location(catalog, Path(data)))
    publish(Desk(Store(Path(records)), lake, who), cycle, "Correction", reason="Read wrongly")


for line in sys.stdin:
    act, *arguments = line.rstrip("\\n").split("\\t")
    child = os.fork()
    if child == 0:
        {"save": save_without_end, "publish": publish_once}[act](*arguments)
        os._exit(0)
    print(child, flush=True)
    _, status = os.waitpid(child, 0)
    print("done" if status == 0 else "killed", flush=True)
"""


@pytest.fixture(scope="module")
def nursery() -> Iterator[subprocess.Popen[str]]:
    """Start the process whose children are killed."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        [sys.executable, "-c", NURSERY],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
    ) as process:
        yield process
        process.kill()


def killed(nursery: subprocess.Popen[str], *work: str, within: float) -> bool:
    """Let a child do something, kill it at some moment, and tell whether it had finished."""
    assert nursery.stdin is not None
    assert nursery.stdout is not None
    nursery.stdin.write("\t".join(work) + "\n")
    nursery.stdin.flush()
    child = int(nursery.stdout.readline())
    time.sleep(random.uniform(0, within))  # noqa: S311 - chooses moments, keeps no secret
    with suppress(ProcessLookupError):
        os.kill(child, signal.SIGKILL)
    return nursery.stdout.readline() == "done\n"


def test_killed_while_saving_it_is_before_or_after_never_between(
    plan: Callable[..., str], nursery: subprocess.Popen[str], store: Store
) -> None:
    cycle_id = plan("First Agency", "Second Agency")
    seen = set()
    for _ in range(KILLS):
        killed(nursery, "save", str(store.path), cycle_id, ASSESSOR, FIRST, SECOND, within=0.15)
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
    with sqlite3.connect(store.path) as checked:
        assert checked.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_killed_while_publishing_there_is_a_whole_revision_or_none(
    published: str, at_desk: At, store: Store, lake: Lake, nursery: subprocess.Popen[str]
) -> None:
    outcomes = []
    for points in range(1, 7):
        reopened = reopen(at_desk(PUBLISHER), published, FIRST, "Read wrongly")
        save(at_desk(ASSESSOR), published, FIRST, entry(10 - points % 7, 1, points % 4), reopened.version)
        submit(at_desk(ASSESSOR), published, [FIRST])
        approve(at_desk(REVIEWER), published, FIRST, independent=True)
        before = len(revisions(lake, published))
        record_decision(at_desk(REVIEWER), published, "Binh", "Corrected")
        place = (lake.location.catalog, str(lake.location.data))
        finished = killed(nursery, "publish", str(store.path), published, PUBLISHER, *place, within=2.0)
        after = revisions(lake, published)
        assert len(after) in ((before + 1,) if finished else (before, before + 1))
        for one in after:
            rows = published_rows(lake, one["publication_id"])
            assert len(rows["ranking_grade"]) == 2
            assert len(rows["ranking_score"]) == 6
        assert [one["revision"] for one in after] == list(range(1, len(after) + 1))
        if len(after) == before:
            publish(at_desk(PUBLISHER), published, "Correction", reason="Read wrongly")
        outcomes.append(len(after) - before)
    assert set(outcomes) <= {0, 1}
    assert log(at_desk(ASSESSOR), published)[-1]["action"].startswith("correction")


def test_a_full_disk_is_told_and_what_was_typed_stays(
    plan: Callable[..., str], at_desk: At, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    cycle_id = plan("First Agency", "Second Agency")
    keep(at_desk(ASSESSOR), cycle_id, FIRST, entry(5, 5, 4), 0)
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
    assert kept(at_desk(ASSESSOR), cycle_id, FIRST) == (entry(5, 5, 4), 0)


def _fill(at: Desk, cycle_id: str, agency_id: str) -> None:
    """Save longer and longer until the disk is full."""
    for version in range(200):
        noise = os.urandom(900).hex()
        changed = entry(5, 5, 4).model_copy(update={"note": f"round {version} {noise}"[:2000]})
        save(at, cycle_id, agency_id, changed, version)


def test_a_folder_that_may_only_be_read_is_told(plan: Callable[..., str], at_desk: At, store: Store) -> None:
    cycle_id = plan("First Agency")
    keep(at_desk(ASSESSOR), cycle_id, FIRST, entry(5, 5, 4), 0)
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
    assert kept(at_desk(ASSESSOR), cycle_id, FIRST) == (entry(5, 5, 4), 0)


def test_a_backup_comes_back_whole_and_elsewhere(
    published: str, at_desk: At, store: Store, lake: Lake, tmp_path: Path
) -> None:
    file = tmp_path / "backup.zip"
    assert back_up(store, lake.location, file) > 2
    elsewhere = tmp_path / "elsewhere"
    there = Store(elsewhere / "records.sqlite")
    location = Location(f"sqlite:{elsewhere / 'catalog.sqlite'}", elsewhere / "data")
    restore(file, there, location)
    restored = Lake(location)
    assert revisions(restored, published) == revisions(lake, published)
    assert log(Desk(there, restored, ASSESSOR), published) == log(at_desk(ASSESSOR), published)
    restored.close()
    with pytest.raises(BackupImpossible, match="exists"):
        restore(file, there, location)
    assert restore(file, there, location, replace=True) > 2
    assert (elsewhere / "records.sqlite.before-restore").exists()


@pytest.mark.parametrize("damage", ["cut", "changed", "other"])
def test_a_damaged_backup_is_refused_and_nothing_is_touched(
    damage: str, published: str, store: Store, lake: Lake, tmp_path: Path
) -> None:
    file = tmp_path / "backup.zip"
    back_up(store, lake.location, file)
    whole = file.read_bytes()
    if damage == "cut":
        file.write_bytes(whole[: len(whole) // 2])
    elif damage == "changed":
        middle = len(whole) // 2
        file.write_bytes(whole[:middle] + bytes([whole[middle] ^ 0xFF]) + whole[middle + 1 :])
    else:
        file.write_text("no backup")
    elsewhere = tmp_path / "elsewhere"
    location = Location(f"sqlite:{elsewhere / 'catalog.sqlite'}", elsewhere / "data")
    with pytest.raises(BackupImpossible):
        restore(file, Store(elsewhere / "records.sqlite"), location)
    assert not (elsewhere / "catalog.sqlite").exists()
    assert published


def test_two_who_publish_at_once_make_one_revision(plan: Callable[..., str], at_desk: At, lake: Lake) -> None:
    cycle_id = plan("First Agency")
    save(at_desk(ASSESSOR), cycle_id, FIRST, entry(10, 5, 4), 0)
    submit(at_desk(ASSESSOR), cycle_id, [FIRST])
    begin_review(at_desk(ADMINISTRATOR), cycle_id)
    approve(at_desk(REVIEWER), cycle_id, FIRST, independent=True)
    record_decision(at_desk(REVIEWER), cycle_id, "Binh", "Agreed")
    publish(at_desk(PUBLISHER), cycle_id, "Now")
    record_decision(at_desk(REVIEWER), cycle_id, "Binh", "Agreed")
    with pytest.raises(Refused, match="Nothing differs"):
        publish(at_desk(PUBLISHER), cycle_id, "Now", reason="Again")
    assert len(revisions(lake, cycle_id)) == 1
