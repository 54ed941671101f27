"""A reader sees whole commits, keeps what it looks at, gets its own answers, and can change nothing."""

import os
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pandas as pd
import pytest
from asked import columns_today
from remembering import RememberingLake

from warehouse.commit import replace_tables, writing
from warehouse.lake import Lake, SnapshotUnknown
from warehouse.location import ROOT, Location
from warehouse.schema import tables
from warehouse.trouble import NotWritten, WarehouseMissing

ROUNDS, READERS = 40, 8
ADD_A_GAP = """
import sys
from pathlib import Path
from warehouse.commit import writing
from warehouse.location import Location
with writing(Location(sys.argv[1], Path(sys.argv[2]))) as connection:
    connection.execute("INSERT INTO not_available VALUES ('second', 'agencies', NULL, 'x', 'y', 'z', 'z')")
    connection.execute("CALL lake.set_commit_message('another process', 'one row more')")
"""


def add_a_gap(location: Location, name: str) -> None:
    """Commit one row of not_available, making its table where there is none."""
    with writing(location) as connection:
        connection.execute(
            tables()["not_available"].statements.replace("CREATE TABLE", "CREATE TABLE IF NOT EXISTS")
        )
        connection.execute(
            "INSERT INTO not_available VALUES (?, 'agencies', NULL, 'a list', 'not found', 'paper', 'x')",
            [name],
        )
        connection.execute("CALL lake.set_commit_message('tests', ?, extra_info => '{\"n\": 1}')", [name])


def gaps(lake: Lake, snapshot: int) -> list[str]:
    return lake.table("not_available", snapshot)["gap_id"].tolist()


@pytest.fixture
def written(empty_location: Location) -> Location:
    """Make a warehouse of one row."""
    add_a_gap(empty_location, "first")
    return empty_location


@pytest.fixture
def reader(written: Location) -> Iterator[Lake]:
    """Open it."""
    opened = Lake(written)
    yield opened
    opened.close()


def test_a_snapshot_keeps_showing_its_rows_after_a_later_commit(written: Location, reader: Lake) -> None:
    earlier = reader.latest()
    assert gaps(reader, earlier) == ["first"]
    add_a_gap(written, "second")
    assert reader.latest() > earlier
    assert gaps(reader, earlier) == ["first"]
    assert gaps(reader, reader.latest()) == ["first", "second"]


def test_an_earlier_snapshot_can_be_opened_for_the_first_time_after_a_later_commit(written: Location) -> None:
    lake = Lake(written)
    earlier = lake.latest()
    lake.close()
    add_a_gap(written, "second")
    later = Lake(written)
    assert gaps(later, earlier) == ["first"]
    later.close()


@pytest.mark.parametrize("number", [-1, 0, 999])
def test_an_unknown_snapshot_is_refused_by_its_number(reader: Lake, number: int) -> None:
    with pytest.raises(SnapshotUnknown, match=f"no snapshot {number}"):
        reader.table("not_available", number)


def test_a_missing_warehouse_says_how_to_make_one(empty_location: Location) -> None:
    with pytest.raises(WarehouseMissing, match="python -m etl build"):
        Lake(empty_location)
    assert not empty_location.data.exists()


def test_a_warehouse_without_a_commit_says_how_to_fill_it(empty_location: Location) -> None:
    with writing(empty_location):
        pass
    lake = Lake(empty_location)
    with pytest.raises(WarehouseMissing, match="python -m etl build"):
        lake.latest()
    lake.close()


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM not_available",
        "INSERT INTO not_available SELECT * FROM not_available",
        "DROP TABLE not_available",
        "DELETE FROM live.main.not_available",
        "CREATE TABLE live.main.other (a INTEGER)",
    ],
)
def test_a_reader_cannot_write(reader: Lake, statement: str) -> None:
    with pytest.raises(NotWritten, match="read-only"):
        reader.run(statement, reader.latest())
    assert gaps(reader, reader.latest()) == ["first"]


def test_a_value_is_bound_and_never_read_as_a_statement(reader: Lake) -> None:
    wicked = "first'; DROP TABLE not_available; --"
    found = reader.run("SELECT $said AS said FROM not_available", reader.latest(), said=wicked)
    assert found["said"].tolist() == [wicked]
    assert gaps(reader, reader.latest()) == ["first"]


def test_a_snapshot_says_who_made_it_when_and_why(reader: Lake) -> None:
    (made,) = reader.snapshots()
    assert (made.author, made.message, made.details) == ("tests", "first", {"n": 1})
    assert made.number == reader.latest()


def test_threads_that_ask_at_the_same_time_each_get_their_own_answer(reader: Lake) -> None:
    snapshot = reader.latest()

    def wrong_answers(thread: int) -> int:
        asked = [thread * ROUNDS + number for number in range(ROUNDS)]
        return sum(
            reader.run("SELECT $number AS said", snapshot, number=number)["said"].tolist() != [number]
            for number in asked
        )

    with ThreadPoolExecutor(READERS) as threads:
        assert sum(threads.map(wrong_answers, range(READERS))) == 0


def test_threads_may_look_at_different_snapshots_for_the_first_time_at_once(written: Location) -> None:
    for name in ("second", "third", "fourth"):
        add_a_gap(written, name)
    lake = Lake(written)
    numbers = [made.number for made in lake.snapshots()]
    with ThreadPoolExecutor(READERS) as threads:
        seen = list(threads.map(lambda number: len(gaps(lake, number)), numbers * 4))
    assert seen == [1, 2, 3, 4] * 4
    lake.close()


def test_a_commit_of_another_process_is_seen(written: Location, reader: Lake) -> None:
    subprocess.run(
        [sys.executable, "-c", ADD_A_GAP, written.catalog, str(written.data)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=True,
    )
    assert [made.author for made in reader.snapshots()] == ["tests", "another process"]
    assert gaps(reader, reader.latest()) == ["first", "second"]


def test_changed_tables_counts_what_a_snapshot_added_and_removed(written: Location) -> None:
    with writing(written) as connection:
        for name, table in tables().items():
            if name != "not_available":
                connection.execute(table.statements)
    two = pd.DataFrame(
        {
            "gap_id": ["third", "fourth"],
            "family": "agencies",
            "place_code": None,
            "what": "a list",
            "reason": "not found",
            "source_id": "paper",
            "locator": "x",
        }
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("warehouse.checking.CHECKS", Path("no checks"))
        patch.setattr("warehouse.commit.check_declared", lambda *_: [])
        replace_tables(written, {"not_available": two}, "tests", "other rows", {})
    lake = Lake(written)
    assert lake.changed_tables(lake.latest()).to_dict("records") == [
        {"table": "not_available", "added": 2, "removed": 1}
    ]
    lake.close()


def test_the_settings_name_the_warehouse(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("COOPERATION_CATALOG", "postgres:dbname=cooperation host=db")
    monkeypatch.setenv("COOPERATION_DATA", str(tmp_path))
    assert Location.from_environment() == Location("postgres:dbname=cooperation host=db", tmp_path)
    assert Location.from_environment().catalog_file is None


def test_without_settings_the_warehouse_is_in_var(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COOPERATION_CATALOG")
    monkeypatch.delenv("COOPERATION_DATA")
    assert Location.from_environment().catalog_file == ROOT / "var" / "catalog.sqlite"
    assert Location.from_environment().data == ROOT / "var" / "data"


def test_a_folder_whose_name_holds_a_quote_is_no_trouble(tmp_path: Path) -> None:
    folder = tmp_path / "o'clock"
    quoted = Location(f"sqlite:{folder / 'catalog.sqlite'}", folder / "data")
    add_a_gap(quoted, "first")
    lake = Lake(quoted)
    assert gaps(lake, lake.latest()) == ["first"]
    lake.close()


def test_what_tests_hold_in_memory_answers_as_the_files_do(lake: RememberingLake, location: Location) -> None:
    files, number = Lake(location), lake.latest()
    for question, columns in columns_today().items():
        read, held = (one.ask(question, number) for one in (files, lake))
        assert list(read) == columns, question
        assert sorted(read.to_csv(index=False).splitlines()) == sorted(
            held.to_csv(index=False).splitlines()
        ), question
    files.close()
