"""A publication lands whole, once and exactly as it was given; what is built leaves it alone."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from pathlib import Path

import duckdb
import pandas as pd
import publications
import pytest
from asked import columns_today
from pandas.testing import assert_frame_equal
from remembering import RememberingLake
from small_sources import SMALL, write_small
from templates import Templates, copy

from etl.building import build
from warehouse.checking import CheckFailed
from warehouse.commit import append_rows
from warehouse.lake import Lake
from warehouse.location import Location
from warehouse.question import columns_behind
from warehouse.schema import PUBLISHED, tables, transcribed

FIRST, SECOND, THIRD = publications.ALL


class Taken(Exception):
    """The revision is there already."""


def not_yet(connection: duckdb.DuckDBPyConnection) -> None:
    """Refuse where the first revision of cycle demo-1 is there already."""
    if connection.execute("FROM ranking_publication WHERE cycle_id = 'demo-1' AND revision = 1").fetchall():
        raise Taken


@pytest.fixture
def small(small_template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Location:
    """Copy a small warehouse in which nothing is published, without the checks of the collection."""
    monkeypatch.setattr("warehouse.checking.CHECKS", tmp_path / "no_checks")
    return copy(small_template, tmp_path / "lake")


@pytest.fixture
def published(small: Location, templates: Templates, tmp_path: Path) -> Iterator[Lake]:
    """Open one in which three revisions are."""

    def publish(place: Location) -> None:
        copy(small.data.parent, place.data.parent)
        publications.publish(place)

    lake = Lake(copy(templates.made("published", publish), tmp_path / "with_publications"))
    yield lake
    lake.close()


def held(location: Location) -> dict[str, pd.DataFrame]:
    """Return everything that is published."""
    lake = Lake(location)
    found = {name: lake.table(name, lake.latest()) for name in PUBLISHED}
    lake.close()
    return found


def test_what_is_published_comes_back_exactly(published: Lake) -> None:
    for name, given in publications.frames().items():
        columns = ", ".join(f"{column.name}::VARCHAR AS {column.name}" for column in tables()[name].columns)
        kept = published.run(f"SELECT {columns} FROM {name}", published.latest())
        if "percent" in given:
            given["percent"] = given["percent"].astype("Float64").astype("string")
        if "applicable" in given:
            given["applicable"] = given["applicable"].str.lower()
        assert sorted(map(str, rows(kept))) == sorted(map(str, rows(given)))


def rows(frame: pd.DataFrame) -> list[tuple[object, ...]]:
    return [tuple(None if pd.isna(v) else str(v) for v in row) for row in frame.itertuples(index=False)]


def test_exact_decimals_are_kept_to_the_last_digit(small: Location) -> None:
    weight = Decimal("0.10000000000000000000000000000000000001")
    subject = [{**row, "weight": weight} for row in FIRST["ranking_subject"]]
    publications.publish(small, {**FIRST, "ranking_subject": subject})
    assert {Decimal(kept) for kept in held(small)["ranking_subject"]["weight"]} == {weight}


def test_each_publication_is_one_snapshot_that_stays_readable(small: Location) -> None:
    numbers = publications.publish(small)
    lake = Lake(small)
    known = [snapshot.number for snapshot in lake.snapshots()]
    assert numbers == known[-3:]
    revisions = [len(lake.table("ranking_publication", number)) for number in known]
    assert revisions == [0, 1, 2, 3]
    assert lake.changed_tables(numbers[1]).set_index("table")["added"]["ranking_change"] == 2
    lake.close()


def test_a_frame_may_be_given_as_well(small: Location) -> None:
    append_rows(small, publications.frames(), "Puteri", "Everything at once", {})
    assert len(held(small)["ranking_publication"]) == 3


def test_a_guard_that_refuses_leaves_everything_as_it_was(small: Location) -> None:
    append_rows(small, FIRST, "Puteri", "first", {}, not_yet)
    before = held(small)
    with pytest.raises(Taken):
        append_rows(small, FIRST, "Putra", "first again", {}, not_yet)
    for name, frame in held(small).items():
        assert_frame_equal(frame, before[name], obj=name)


def test_of_two_who_publish_the_same_at_once_one_is_refused(small: Location) -> None:
    def attempt(author: str) -> bool:
        try:
            append_rows(small, FIRST, author, "first", {}, not_yet)
        except Taken:
            return False
        return True

    with ThreadPoolExecutor(4) as threads:
        landed = list(threads.map(attempt, ("a", "b", "c", "d")))
    assert landed.count(True) == 1
    assert len(held(small)["ranking_publication"]) == 1


@pytest.mark.parametrize(
    ("frames", "error", "said"),
    [
        (
            {"agency": [{"agency_id": "x"}]},
            ValueError,
            "agency is not a table that publications are added to",
        ),
        ({"ranking_bar": [{"publication": "x"}]}, ValueError, "ranking_bar has no column publication"),
        (
            {"ranking_agency": [{"agency_id": "x", "name": ""}]},
            CheckFailed,
            "row 1, publication_id: “” is empty",
        ),
    ],
)
def test_rows_that_no_table_can_hold_are_refused(
    small: Location, frames: dict[str, list[dict[str, object]]], error: type[Exception], said: str
) -> None:
    with pytest.raises(error, match=said):
        append_rows(small, frames, "Puteri", "wrong", {})
    assert all(frame.empty for frame in held(small).values())


def test_a_publication_that_a_check_refuses_leaves_nothing(location: Location) -> None:
    wrong = {**FIRST, "ranking_scale": FIRST["ranking_scale"][:1]}
    with pytest.raises(CheckFailed, match="has a grade that is not on the scale"):
        append_rows(location, wrong, "Puteri", "wrong", {})
    assert all(frame.empty for frame in held(location).values())


def test_a_build_leaves_publications_alone(published: Lake, tmp_path: Path) -> None:
    where = published.location
    before = held(where)
    less = write_small(tmp_path / "less", not_available=[])
    assert build(where, "tests", less) == len(SMALL["not_available"])
    assert build(where, "tests", less) == 0
    for name, frame in held(where).items():
        assert_frame_equal(frame, before[name], obj=name)


def test_a_snapshot_older_than_a_table_still_answers_every_question(
    empty_location: Location, tmp_path: Path, without_checks: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr("warehouse.shape.tables", transcribed)
        build(empty_location, "tests", write_small(tmp_path / "sources"))
    publications.publish(empty_location)
    lake = RememberingLake(empty_location)
    older, newest = lake.snapshots()[0].number, lake.latest()
    assert set(lake.changed_tables(older)["table"]) <= set(transcribed())
    assert set(lake.absent(older)) == set(PUBLISHED)
    assert lake.table("ranking_publication", older).empty
    assert len(lake.table("ranking_publication", newest)) == 3
    for question, columns in columns_today().items():
        # Of all others the tables are there: whatever is asked of an earlier release is a test of its own.
        if not columns_behind(question).keys().isdisjoint(PUBLISHED):
            assert list(lake.ask(question, older)) == columns
    lake.close()


def test_a_publication_may_be_the_first_thing_a_warehouse_sees(
    empty_location: Location, without_checks: None
) -> None:
    publications.publish(empty_location, FIRST)
    assert len(held(empty_location)["ranking_grade"]) == 3


def test_a_row_that_refers_to_nothing_or_repeats_a_key_is_refused(small: Location) -> None:
    publications.publish(small, FIRST)
    reply = SECOND["ranking_reply"][0]
    stray = [{**row, "publication_id": "demo-9-r1"} for row in FIRST["ranking_bar"]]
    for rows, said in (
        ({"ranking_bar": stray}, "is not a known ranking_publication.publication_id"),
        ({"ranking_scale": FIRST["ranking_scale"][:1]}, "repeats the key of another row"),
        ({"ranking_reply": [reply, reply]}, "repeats the key of another row"),
        ({"ranking_reply": [{**reply, "kind": "song"}]}, "is not one of: statement, appeal, outcome"),
    ):
        with pytest.raises(CheckFailed, match=said):
            append_rows(small, rows, "Puteri", "wrong", {})
    assert len(held(small)["ranking_publication"]) == 1
