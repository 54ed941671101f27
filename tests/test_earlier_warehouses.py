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

import publications
import pytest
from figure_samples import filters_for
from remembering import RememberingLake

from etl.building import build, is_current
from etl.exporting import export
from figures.catalogue import catalogue, make
from figures.figure import NothingThere
from slides.frozen import Asks
from slides.slide import fill
from slides.storyboard import from_file
from warehouse.commit import append_rows
from warehouse.lake import QUESTIONS, Lake, Location
from warehouse.schema import tables
from words import say

EARLIER = Path(__file__).parent / "earlier"
RELEASES = sorted(path.name for path in EARLIER.iterdir() if path.is_dir())
BOARDS = sorted(path.relative_to(EARLIER).as_posix() for path in EARLIER.glob("*/storyboard-*.json"))


def taken_over(release: str, folder: Path) -> Location:
    """Copy what a release left behind and bring it up to date, as `make run` does."""
    shutil.copytree(EARLIER / release, folder)
    where = Location(f"sqlite:{folder / 'catalog.sqlite'}", folder / "data")
    assert not is_current(where)
    build(where, "today")
    assert is_current(where)
    return where


@pytest.fixture(scope="module", params=RELEASES)
def upgraded(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lake]:
    """Open the warehouse of a release after today's build."""
    lake = RememberingLake(taken_over(request.param, tmp_path_factory.mktemp("earlier") / request.param))
    yield lake
    lake.close()


@pytest.fixture(scope="module")
def asks(upgraded: Lake) -> Asks:
    """Return what asks each snapshot."""
    return lambda number: partial(upgraded.ask, snapshot=number)


def numbers(lake: Lake) -> list[int]:
    return [one.number for one in lake.snapshots()]


def test_every_question_is_answered_on_every_snapshot_in_the_same_columns(upgraded: Lake) -> None:
    """It takes long: eighty questions on each of seven snapshots, none of which may be left out."""
    for path in QUESTIONS.glob("*.sql"):
        today = list(upgraded.ask(path.stem, upgraded.latest()))
        for number in numbers(upgraded):
            assert list(upgraded.ask(path.stem, number)) == today, f"{path.stem} on snapshot {number}"


def test_every_figure_is_made_on_what_the_release_began_and_ended_with(upgraded: Lake, asks: Asks) -> None:
    """It takes long: a hundred figures, twice. Snapshots between these have the same tables and columns."""
    made = 0
    first, last = numbers(upgraded)[0], numbers(upgraded)[-2]
    for number in {first, last}:
        ask = asks(number)
        for name, known in sorted(catalogue().items()):
            filters = filters_for(known, ask)
            if filters is None:
                continue
            try:
                assert make(name, ask, filters).title, f"{name} on snapshot {number}"
                made += 1
            except NothingThere:
                continue
    assert made > 80 * len({first, last})


def test_the_commit_that_brought_it_up_to_date_says_so_and_changed_no_row(upgraded: Lake) -> None:
    newest = upgraded.snapshots()[-1]
    assert newest.message.startswith("Built from")
    assert newest.details["tables"]
    assert newest.message.endswith(", ".join(newest.details["tables"]))


@pytest.mark.parametrize("board", BOARDS)
def test_a_storyboard_frozen_by_a_release_shows_its_own_snapshot(
    board: str, upgraded: Lake, asks: Asks, request: pytest.FixtureRequest
) -> None:
    if board.split("/")[0] != request.node.callspec.params["upgraded"]:
        return
    frozen = from_file((EARLIER / board).read_bytes())
    for view in frozen.views:
        slide = fill(view, asks, numbers(upgraded))
        assert slide.snapshot == view.snapshot, view.figure
        assert say("slides.other_numbers", snapshot=slide.snapshot) not in slide.remark, view.figure


def test_every_snapshot_is_exported_as_its_package_describes_it(upgraded: Lake, tmp_path: Path) -> None:
    for number in numbers(upgraded):
        folder = tmp_path / str(number)
        export(upgraded, number, folder)
        package = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
        for resource in package["resources"]:
            with (folder / resource["path"]).open(encoding="utf-8", newline="") as file:
                header = next(csv.reader(file))
            assert header == [field["name"] for field in resource["schema"]["fields"]]


@pytest.mark.parametrize("release", RELEASES)
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
