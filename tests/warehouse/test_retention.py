"""What is let go is what the rule says, and all that is kept answers as before, also while it is done."""

import multiprocessing
import os
import signal
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from templates import Templates, copy
from typer.testing import CliRunner

from etl.__main__ import app
from records.left_behind import left_behind
from records.store import Store
from records.verifying import verify
from warehouse.commit import opened
from warehouse.files import SUMS
from warehouse.lake import Lake, Snapshot, SnapshotUnknown
from warehouse.location import Location
from warehouse.retention import let_go, look_ahead, retain
from warehouse.settings import EDITIONS_KEPT

# Builds, and what was published between them; each commit takes rows out and puts more in than are inlined.
HISTORY = "bbbpbbpbbb"
GONE = [2, 5, 6, 8]
ROWS = "SELECT number, copy FROM note ORDER BY ALL"
FORK = multiprocessing.get_context("fork")


def make_history(location: Location) -> None:
    """Make a warehouse with some builds and publications."""
    with opened(location, "a_build") as connection:
        for number, kind in enumerate(HISTORY, 1):
            connection.execute("BEGIN")
            connection.execute("CREATE TABLE IF NOT EXISTS note (number INTEGER, copy INTEGER)")
            if number == 4:
                connection.execute("DELETE FROM note WHERE number = 3 AND copy = 7")
            connection.execute("INSERT INTO note SELECT ?, range FROM range(20)", [number])
            details = '{"sources": "a"}' if kind == "b" else "{}"
            connection.execute("CALL lake.set_commit_message('tests', 'x', extra_info => ?)", [details])
            connection.execute("COMMIT")


@pytest.fixture
def history(templates: Templates, tmp_path: Path) -> Location:
    """Copy that warehouse."""
    return copy(templates.made("history", make_history), tmp_path / "lake")


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Delete files as soon as nothing is made of them."""
    monkeypatch.setattr("warehouse.retention.OLD", timedelta(0))


def answers(lake: Lake) -> dict[int, list[object]]:
    """Return what each snapshot holds."""
    return {one.number: lake.run(ROWS, one.number).to_numpy().tolist() for one in lake.snapshots()}


@pytest.fixture
def reader(history: Location) -> Iterator[Lake]:
    """Open the warehouse, and every snapshot of it, before anything is let go."""
    lake = Lake(history)
    answers(lake)
    yield lake
    lake.close()


def test_to_look_ahead_changes_nothing(history: Location) -> None:
    files = {path: path.read_bytes() for path in history.data.rglob("*") if path.is_file()}
    catalogue = history.catalog_file.read_bytes()
    found = look_ahead(history, 1, [3])
    assert (found.gone, found.kept) == ([1, 2, 5, 6, 8, 9], [3, 4, 7, 10])
    assert {path: path.read_bytes() for path in history.data.rglob("*") if path.is_file()} == files
    assert history.catalog_file.read_bytes() == catalogue


def test_what_is_kept_answers_as_before_and_what_is_gone_says_so(
    history: Location, reader: Lake, at_once: None
) -> None:
    before = answers(reader)
    done = retain(history, 2, [1, 3])
    assert done.gone == GONE
    again = retain(history, 2, [1, 3])
    assert again.gone == []
    assert done.deleted + again.deleted > len(GONE)
    opened = Lake(history)
    for lake in (reader, opened):
        assert answers(lake) == {number: rows for number, rows in before.items() if number not in GONE}
        for number in GONE:
            with pytest.raises(SnapshotUnknown, match=f"Edition {number} of the data is no longer kept"):
                lake.run(ROWS, number)
    # What an edition changed is told where the one before it is there, and refused where it is not.
    assert opened.changed_tables(4).to_dict("records") == [{"table": "note", "added": 20, "removed": 1}]
    with pytest.raises(SnapshotUnknown, match="The edition before 7 is no longer kept"):
        opened.changed_tables(7)
    opened.close()


def test_files_are_joined_while_somebody_reads(history: Location) -> None:
    lake, over, seen = Lake(history), threading.Event(), []
    wanted = answers(lake)

    def read() -> None:
        while not over.is_set():
            seen.append(answers(lake))

    reading = threading.Thread(target=read)
    reading.start()
    try:
        before = retain(history, None, [])
    finally:
        over.set()
        reading.join()
    assert before.gone == []
    assert look_ahead(history, None, []).small < before.small
    seen.append(answers(lake))
    assert all(each == wanted for each in seen)
    lake.close()


def test_all_that_is_left_is_sound(history: Location, at_once: None, tmp_path: Path) -> None:
    store = Store(tmp_path / "records.sqlite")
    for _ in range(2):
        retain(history, 1, [])
    found = verify(store, history)
    assert found.damaged == []
    assert left_behind(store, history) == []
    listed = subprocess.run(["sha256sum", "-c", "--quiet", SUMS], cwd=history.data, check=False)
    assert listed.returncode == 0


def retain_until(location: Location, step: str) -> None:
    """Let go, and be ended by a signal as soon as DuckLake has done a step."""

    @contextmanager
    def watched(*given: Any) -> Iterator[Any]:
        with opened(*given) as connection:

            def execute(sql: str, *values: Any) -> Any:
                done = connection.execute(sql, *values)
                if step in sql:
                    done.fetchall()
                    os.kill(os.getpid(), signal.SIGKILL)
                return done

            yield SimpleNamespace(execute=execute)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("warehouse.retention.opened", watched)
        retain(location, 2, [1, 3])


@pytest.mark.parametrize(
    "step", ["ducklake_expire_snapshots", "ducklake_merge_adjacent_files", "ducklake_cleanup_old_files"]
)
def test_what_was_interrupted_is_finished_the_next_time(
    step: str, history: Location, at_once: None, tmp_path: Path
) -> None:
    lake = Lake(history)
    wanted = answers(lake)
    ended = FORK.Process(target=retain_until, args=(history, step))
    ended.start()
    ended.join()
    assert ended.exitcode == -signal.SIGKILL
    kept = {number: rows for number, rows in wanted.items() if number not in GONE}
    assert answers(lake) == kept
    retain(history, 2, [1, 3])
    assert answers(lake) == kept
    assert verify(Store(tmp_path / "records.sqlite"), history).damaged == []
    lake.close()


def test_the_command_says_what_would_go_and_does_it_when_told(
    history: Location, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(EDITIONS_KEPT, "2")
    words = ["retain", "--catalog", history.catalog, "--data", str(history.data), "--edition", "1"]
    words += ["--edition", "3"]
    for more, changed in (([], False), (["--do"], True)):
        said = CliRunner().invoke(app, [*words, *more])
        assert said.exit_code == 0, said.exception
        assert "4 editions go: 2, 5, 6, 8." in said.output
        assert ("Nothing was changed" in said.output) == (not changed)
    lake = Lake(history)
    assert [one.number for one in lake.snapshots()] == [1, 3, 4, 7, 9, 10]
    lake.close()
    monkeypatch.setenv(EDITIONS_KEPT, "many")
    refused = CliRunner().invoke(app, words)
    assert refused.exit_code == 2
    assert "no whole number" in refused.output


@given(
    kinds=st.lists(st.sampled_from(["build", "publication"]), max_size=30),
    days=st.lists(st.integers(0, 60), min_size=30, max_size=30),
    newest=st.integers(1, 12),
    pointed_at=st.sets(st.integers(1, 40)),
)
def test_only_builds_go_that_nothing_keeps(
    kinds: list[str], days: list[int], newest: int, pointed_at: set[int]
) -> None:
    begin, made = datetime(2031, 1, 1, tzinfo=UTC), 0
    snapshots = []
    for number, (kind, more) in enumerate(zip(kinds, days, strict=False), 1):
        made += more
        details = {"sources": "a"} if kind == "build" else {"publication": "p"}
        snapshots.append(Snapshot(number, begin + timedelta(days=made), "", "", details))
    gone = let_go(snapshots, newest, pointed_at)
    assert let_go(snapshots, None, pointed_at) == []
    assert set(let_go(snapshots, newest + 1, pointed_at)) <= set(gone)
    assert not {one.number for one in snapshots[-newest:]} & set(gone)
    assert not pointed_at & set(gone)
    kept = [one for one in snapshots if one.number not in gone]
    assert [one for one in snapshots if "publication" in one.details] == [
        one for one in kept if "publication" in one.details
    ]
    assert {f"{one.made_at:%Y-%m}" for one in kept} == {f"{one.made_at:%Y-%m}" for one in snapshots}
    built = [one.number for one in snapshots if "sources" in one.details]
    assert not built or built[-1] not in gone
