"""Frozen means frozen: a view made on a snapshot shows its numbers after the data have changed."""

from collections.abc import Iterator
from functools import partial

import pytest

from etl.building import checked_frames
from figures.catalogue import make
from figures.figure import Ask
from slides.frozen import digest, freeze
from slides.slide import fill
from slides.storyboard import View
from warehouse.commit import replace_tables
from warehouse.lake import Lake, Location
from words import say

OF_CAMBODIA = View(figure="agreements-counts", filters={"country": "KHM"})
OF_FORUMS = View(figure="forums-list")


@pytest.fixture(scope="module")
def twice(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lake]:
    """Build the warehouse, then again without the agreements that Cambodia lists."""
    folder = tmp_path_factory.mktemp("twice")
    (folder / "no_checks").mkdir()
    location = Location(f"sqlite:{folder / 'catalog.sqlite'}", folder / "data")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("warehouse.commit.CHECKS", folder / "no_checks")
        frames = checked_frames()
        replace_tables(location, frames, "tests", "first", {})
        frames["agreement"] = frames["agreement"][frames["agreement"]["listed_code"] != "KHM"]
        replace_tables(location, frames, "tests", "second", {})
    lake = Lake(location)
    yield lake
    lake.close()


def asks(lake: Lake) -> partial:
    return lambda number: partial(lake.ask, snapshot=number)  # type: ignore[return-value]


def numbers(lake: Lake) -> list[int]:
    return [one.number for one in lake.snapshots()]


def rows(ask: Ask) -> int:
    return len(make("agreements-counts", ask, {"country": "KHM"}).table)


def test_a_view_keeps_its_numbers_and_says_that_there_are_newer_ones(twice: Lake) -> None:
    first, second = numbers(twice)
    frozen = freeze(OF_CAMBODIA, asks(twice), first)
    slide = fill(frozen, asks(twice), numbers(twice))
    assert slide.snapshot == first
    assert len(slide.figure.table) == rows(asks(twice)(first)) > rows(asks(twice)(second))
    assert slide.newer == second
    assert slide.remark == ""
    assert f"snapshot={first}" in slide.link
    assert say("common.rows_on_snapshot", rows=len(slide.figure.table), snapshot=first) in slide.source


def test_where_the_newer_data_are_the_same_nothing_is_offered(twice: Lake) -> None:
    frozen = freeze(OF_FORUMS, asks(twice), numbers(twice)[0])
    assert fill(frozen, asks(twice), numbers(twice)).newer is None


def test_a_view_from_a_machine_that_numbers_otherwise_finds_the_same_numbers(twice: Lake) -> None:
    first, second = numbers(twice)
    here = freeze(OF_CAMBODIA, asks(twice), first)
    for number in (second, 4711):
        slide = fill(here.model_copy(update={"snapshot": number}), asks(twice), numbers(twice))
        assert slide.snapshot == first
        assert slide.remark == ""


def test_numbers_that_no_snapshot_here_has_are_never_passed_over_in_silence(twice: Lake) -> None:
    elsewhere = OF_CAMBODIA.model_copy(update={"snapshot": 4711, "digest": "0" * 16})
    slide = fill(elsewhere, asks(twice), numbers(twice))
    assert slide.snapshot == numbers(twice)[-1]
    assert slide.remark == say("slides.other_numbers", snapshot=slide.snapshot)


def test_a_view_that_names_no_snapshot_is_of_the_newest(twice: Lake) -> None:
    slide = fill(OF_CAMBODIA, asks(twice), numbers(twice))
    assert (slide.snapshot, slide.remark) == (numbers(twice)[-1], "")


def test_a_view_of_something_that_a_snapshot_has_not_is_an_empty_slide(twice: Lake) -> None:
    view = View(figure="agreements-events", filters={"agreement": "none-such"}, snapshot=numbers(twice)[0])
    assert fill(view, asks(twice), numbers(twice)).figure.table.empty
    gone = View(figure="agreements-one", filters={"agreement": "none-such"}, title="Gone")
    slide = fill(gone, asks(twice), numbers(twice))
    assert (slide.title, slide.figure.title) == ("Gone", say("common.nothing_here"))


def test_the_mark_of_numbers_does_not_hang_on_the_order_of_rows_and_does_on_every_value(twice: Lake) -> None:
    figure = make("agreements-counts", asks(twice)(numbers(twice)[0]), {})
    turned = figure.table.iloc[::-1]
    assert digest(figure) == digest(type(figure)(figure.name, figure.title, turned))
    changed = figure.table.copy()
    changed.loc[changed.index[0], "year_signed"] = 1901
    assert digest(figure) != digest(type(figure)(figure.name, figure.title, changed))


def test_a_slide_names_every_place_that_its_rows_rest_on(twice: Lake) -> None:
    slide = fill(View(figure="attaches-totals"), asks(twice), numbers(twice))
    for locator in slide.figure.table["locator"].unique():
        assert any(locator in place for place in slide.places)
