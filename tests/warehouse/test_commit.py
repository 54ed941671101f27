"""A commit lands whole or leaves nothing, also where several are made at the same time."""

import multiprocessing
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pandas as pd
import pytest
from templates import copy, inside

from warehouse.checking import CheckFailed, check_names, run_checks
from warehouse.commit import replace_tables, writing
from warehouse.lake import Lake
from warehouse.location import Location
from warehouse.shape import bring_up_to_date

FORK = multiprocessing.get_context("fork")
TIMES = 4


@pytest.fixture
def notes(empty_location: Location) -> Location:
    """Make a warehouse with one empty table."""
    with writing(empty_location) as connection:
        connection.execute("CREATE TABLE note (writer VARCHAR, number INTEGER)")
        connection.execute("CALL lake.set_commit_message('tests', 'a table')")
    return empty_location


def kept(location: Location) -> tuple[list[tuple[str, int]], list[str]]:
    """Return the rows of the newest snapshot, and the authors of all of them."""
    lake = Lake(location)
    rows = lake.run("SELECT writer, number FROM note ORDER BY ALL", lake.latest())
    authors = [made.author for made in lake.snapshots()]
    lake.close()
    return list(rows.itertuples(index=False, name=None)), authors


def note(location: Location, writer: str, number: int) -> None:
    with writing(location) as connection:
        connection.execute("INSERT INTO note VALUES (?, ?)", [writer, number])
        connection.execute("CALL lake.set_commit_message(?, 'a note')", [writer])


def test_processes_that_commit_at_the_same_time_all_land(notes: Location) -> None:
    def write(name: str) -> None:
        for number in range(TIMES):
            note(notes, name, number)

    writers = ("one", "two", "three")
    running = [FORK.Process(target=write, args=(name,)) for name in writers]
    for one in running:
        one.start()
    for one in running:
        one.join()
    assert [one.exitcode for one in running] == [0, 0, 0]
    rows, authors = kept(notes)
    assert rows == [(name, number) for name in sorted(writers) for number in range(TIMES)]
    assert sorted(authors) == sorted(["tests", *writers * TIMES])


def test_threads_that_commit_at_the_same_time_all_land(notes: Location) -> None:
    with ThreadPoolExecutor(4) as threads:
        list(threads.map(lambda number: note(notes, "thread", number), range(8)))
    assert kept(notes)[0] == [("thread", number) for number in range(8)]


def test_an_error_inside_a_commit_leaves_nothing(notes: Location) -> None:
    def fail_half_way() -> None:
        with writing(notes) as connection:
            connection.execute("INSERT INTO note VALUES ('lost', 1)")
            connection.execute("CREATE TABLE lost (a INTEGER)")
            raise InterruptedError

    with pytest.raises(InterruptedError):
        fail_half_way()
    assert kept(notes) == ([], ["tests"])
    note(notes, "after", 1)
    assert kept(notes) == ([("after", 1)], ["tests", "after"])


def test_a_commit_is_not_seen_before_its_end(notes: Location) -> None:
    with writing(notes) as connection:
        connection.execute("INSERT INTO note VALUES ('soon', 1)")
        assert kept(notes)[0] == []
        connection.execute("CALL lake.set_commit_message('soon', 'a note')")
    assert kept(notes)[0] == [("soon", 1)]


def gaps(*names: str) -> pd.DataFrame:
    """Return a frame of not_available."""
    rest = {
        "family": "agencies",
        "place_code": None,
        "what": "x",
        "reason": "x",
        "source_id": "x",
        "locator": "x",
    }
    return pd.DataFrame({"gap_id": list(names), **rest}, columns=["gap_id", *rest]).astype(object)


def replace(location: Location, *names: str) -> int:
    """Make not_available hold just these rows."""
    return replace_tables(location, {"not_available": gaps(*names)}, "tests", "replaced", {})


def held(location: Location) -> list[str]:
    lake = Lake(location)
    found = lake.table("not_available", lake.latest())["gap_id"].tolist()
    lake.close()
    return found


@pytest.fixture(scope="module")
def empty_tables(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a warehouse of tables without rows, to be copied: to make them all takes half a second."""
    folder = tmp_path_factory.mktemp("empty")
    with writing(inside(folder)) as connection:
        bring_up_to_date(connection)
        connection.execute("CALL lake.set_commit_message('tests', 'tables')")
    return folder


@pytest.fixture
def without_rows(empty_tables: Path, tmp_path: Path) -> Location:
    """Copy that warehouse."""
    return copy(empty_tables, tmp_path / "without_rows")


@pytest.mark.parametrize(
    ("before", "after", "changed"),
    [
        (["a", "b"], ["a", "b"], 0),
        (["a", "b"], ["b", "c"], 2),
        (["a", "b"], ["a"], 1),
        (["a"], [], 1),
        (["a"], ["a", "a"], 1),
        (["a", "a", "b"], ["a", "b"], 1),
        (["a", "a"], ["b"], 3),
    ],
)
def test_a_table_holds_exactly_the_rows_it_was_given(
    without_rows: Location, without_checks: None, before: list[str], after: list[str], changed: int
) -> None:
    replace(without_rows, *before)
    assert held(without_rows) == before
    assert replace(without_rows, *after) == changed
    assert held(without_rows) == after


def test_a_failed_check_rolls_the_rows_back(
    without_rows: Location, without_checks: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("warehouse.checking.CHECKS", tmp_path)
    replace(without_rows, "a")
    (tmp_path / "no_b.sql").write_text(
        "-- No b.\nSELECT gap_id FROM not_available WHERE gap_id = 'b'", "utf-8"
    )
    with pytest.raises(CheckFailed, match="no_b: gap_id=b"):
        replace(without_rows, "b")
    assert held(without_rows) == ["a"]


def test_every_row_that_any_check_finds_is_told(
    notes: Location, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("warehouse.checking.CHECKS", tmp_path)
    (tmp_path / "small.sql").write_text("-- Small.\nSELECT * FROM note WHERE number > 1", encoding="utf-8")
    (tmp_path / "calm.sql").write_text("-- Calm.\nSELECT * FROM note WHERE writer = 'x'", encoding="utf-8")
    (tmp_path / "named.sql").write_text(
        "-- Named.\nSELECT writer FROM note WHERE number = 3", encoding="utf-8"
    )
    with writing(notes) as connection:
        assert run_checks(connection) == []
        connection.execute("INSERT INTO note VALUES ('a', 1), ('b', 2), ('c', 3)")
        found = run_checks(connection)
    assert sorted(found) == [
        "named: writer=c",
        "small: writer=b, number=2",
        "small: writer=c, number=3",
    ]
    assert check_names() == [("calm", "Calm."), ("named", "Named."), ("small", "Small.")]
