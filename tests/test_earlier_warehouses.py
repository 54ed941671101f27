"""What an earlier release left behind is opened by today's: all its snapshots, figures, boards and exports.

`tests/earlier` holds a warehouse, records and storyboards for each release; `tests/conduct` goes on
with the records.
"""

import csv
import json
import shutil
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pandas as pd
import publications
import pytest
from asked import columns_today
from figure_samples import filters_for
from remembering import RememberingLake

from etl.building import build, checked_frames, is_current
from etl.exporting import export
from figures.catalogue import catalogue, make
from figures.figure import Figure, Filters, NothingThere
from slides.frozen import Asks, frozen_on
from slides.storyboard import View, from_file
from warehouse.commit import append_rows
from warehouse.lake import Lake
from warehouse.location import Location
from warehouse.question import columns_behind
from warehouse.schema import tables
from words import language

EARLIER = Path(__file__).parent / "earlier"
RELEASES = sorted(path.name for path in EARLIER.iterdir() if path.is_dir())
# Of it everything is asked: what a later one did not have yet, it did not have either.
OLDEST = "dcd281b"


@pytest.fixture(scope="module")
def _sources_checked_once() -> Iterator[None]:
    """Read and check the real sources once for all releases: they are the same for each."""
    frames = checked_frames()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("etl.building.checked_frames", lambda *_: frames)
        yield


def taken_over(release: str, folder: Path) -> Location:
    """Copy what a release left behind and bring it up to date, as `make run` does."""
    shutil.copytree(EARLIER / release, folder)
    where = Location(f"sqlite:{folder / 'catalog.sqlite'}", folder / "data")
    assert not is_current(where)
    build(where, "today")
    assert is_current(where)
    return where


@pytest.fixture(scope="module", params=RELEASES)
def release(request: pytest.FixtureRequest) -> str:
    """Name the release: the only parameter here, so that each warehouse is brought up to date once."""
    return str(request.param)


@pytest.fixture(scope="module")
def upgraded(
    _sources_checked_once: None, release: str, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Lake]:
    """Open the warehouse of a release after today's build."""
    lake = RememberingLake(taken_over(release, tmp_path_factory.mktemp("earlier") / release))
    yield lake
    lake.close()


@pytest.fixture(scope="module", autouse=True)
def _each_figure_made_once(release: str) -> Iterator[None]:
    """Make a figure once for the warehouse of a release and a snapshot: several boards show it."""
    made: dict[str, Figure | NothingThere] = {}

    def once(name: str, ask: partial[pd.DataFrame], filters: Filters) -> Figure:
        key = repr((ask.keywords, name, sorted(filters.items()), language()))
        if key not in made:
            try:
                made[key] = make(name, ask, filters)
            except NothingThere as error:
                made[key] = error
        if isinstance(found := made[key], NothingThere):
            raise found
        return found

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("slides.frozen.make", once)
        yield


@pytest.fixture(scope="module")
def asks(upgraded: Lake) -> Asks:
    """Return what asks each snapshot."""
    return lambda number: partial(upgraded.ask, snapshot=number)


def numbers(lake: Lake) -> list[int]:
    return [one.number for one in lake.snapshots()]


def test_every_snapshot_is_read_and_only_the_newest_commit_changed_tables(upgraded: Lake) -> None:
    """So the last one of the release stands for all before it: they have the same tables and columns."""
    *earlier, newest = upgraded.snapshots()
    assert earlier
    assert [one.number for one in upgraded.snapshots() if "tables" in one.details] == [newest.number]
    assert {repr(upgraded.absent(one.number)) for one in earlier} == {
        repr(upgraded.absent(earlier[-1].number))
    }
    for one in (*earlier, newest):
        assert len(upgraded.table("agreement", one.number)), one


def test_every_question_is_answered_in_the_columns_of_today(release: str, upgraded: Lake) -> None:
    """Of releases after the oldest, those questions that read what the release did not have yet."""
    number = numbers(upgraded)[-2]
    lacking = upgraded.absent(number).keys()
    for question, columns in columns_today().items():
        if release == OLDEST or lacking & columns_behind(question).keys():
            assert list(upgraded.ask(question, number)) == columns, question


def test_what_was_brought_up_to_date_has_every_column_of_today(upgraded: Lake) -> None:
    latest = upgraded.latest()
    assert upgraded.absent(latest) == {}
    for name, table in tables().items():
        columns = [column.name for column in table.columns]
        assert list(upgraded.run(f"SELECT {', '.join(columns)} FROM {name} LIMIT 0", latest)) == columns


def test_every_figure_is_made_on_what_the_release_ended_with(
    release: str, upgraded: Lake, asks: Asks
) -> None:
    """Save those that a board of the release shows of that snapshot; of the oldest also on its first."""
    last = numbers(upgraded)[-2]
    first = numbers(upgraded)[0] if release == OLDEST else last
    shown = {(view.snapshot, view.figure) for board in boards_of(release) for view in views(board)}
    for number in {first, last}:
        ask = asks(number)
        made = {figure for snapshot, figure in shown if snapshot == number}
        for name, known in sorted(catalogue().items()):
            filters = filters_for(known, ask) if name not in made else None
            if filters is None:
                continue
            try:
                assert make(name, ask, filters).title, f"{name} on snapshot {number}"
                made.add(name)
            except NothingThere:
                continue
        assert len(made) > 80


def test_the_commit_that_brought_it_up_to_date_says_so_and_changed_no_row(upgraded: Lake) -> None:
    newest = upgraded.snapshots()[-1]
    assert newest.message.startswith("Built from")
    assert newest.details["tables"]
    assert newest.message.endswith(", ".join(newest.details["tables"]))


def boards_of(release: str) -> list[Path]:
    return sorted((EARLIER / release).glob("storyboard-*.json"))


def views(board: Path) -> list[View]:
    return [view for view in from_file(board.read_bytes()).views if isinstance(view, View)]


def test_the_storyboards_frozen_by_a_release_show_their_own_snapshots(
    release: str, upgraded: Lake, asks: Asks
) -> None:
    """All in one: a test for each board would bring the warehouse up to date for each."""
    held = numbers(upgraded)
    boards = boards_of(release)
    assert boards
    for board in boards:
        for view in views(board):
            assert frozen_on(view, asks, held) == (view.snapshot, True), f"{view.figure} in {board.name}"


def test_a_snapshot_is_exported_as_its_package_describes_it(upgraded: Lake, tmp_path: Path) -> None:
    export(upgraded, numbers(upgraded)[-2], tmp_path)
    package = json.loads((tmp_path / "datapackage.json").read_text(encoding="utf-8"))
    for resource in package["resources"]:
        with (tmp_path / resource["path"]).open(encoding="utf-8", newline="") as file:
            header = next(csv.reader(file))
        assert header == [field["name"] for field in resource["schema"]["fields"]]


def test_a_ranking_is_published_and_corrected_without_a_build_before(release: str, tmp_path: Path) -> None:
    folder = tmp_path / release
    shutil.copytree(EARLIER / release, folder)
    where = Location(f"sqlite:{folder / 'catalog.sqlite'}", folder / "data")
    before = Lake(where)
    held = before.snapshots()
    before.close()
    for rows in (publications.FIRST, publications.SECOND):
        append_rows(where, rows, "Puteri", "A ranking", {})
    lake = Lake(where)
    assert lake.snapshots()[: len(held)] == held
    published = lake.table("ranking_publication", lake.latest())
    assert published["publication_id"].isin(["demo-1-r1", "demo-1-r2"]).sum() == 2
    assert "tables" in lake.snapshots()[len(held)].details
    assert "tables" not in lake.snapshots()[-1].details
    assert set(tables()) >= set(lake.changed_tables(lake.latest())["table"])
    lake.close()
