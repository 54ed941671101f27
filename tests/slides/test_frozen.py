"""Frozen means frozen: a view made on a snapshot shows its numbers after the data have changed."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from figures.catalogue import make
from figures.figure import Ask
from slides.frozen import asks_of, digest, freeze
from slides.slide import fill
from slides.storyboard import View
from warehouse.lake import Lake, Location
from words import say

OF_CAMBODIA = View(figure="agreements-counts", filters={"country": "KHM"})
OF_FORUMS = View(figure="forums-list")


@pytest.fixture(scope="module")
def changed(twice: Location) -> Iterator[Lake]:
    """Open the warehouse of two snapshots."""
    lake = Lake(twice)
    yield lake
    lake.close()


def numbers(lake: Lake) -> list[int]:
    return [one.number for one in lake.snapshots()]


def rows(ask: Ask) -> int:
    return len(make("agreements-counts", ask, {"country": "KHM"}).table)


def test_a_view_keeps_its_numbers_and_says_that_there_are_newer_ones(changed: Lake) -> None:
    first, second = numbers(changed)
    frozen = freeze(OF_CAMBODIA, asks_of(changed), first)
    slide = fill(frozen, asks_of(changed), numbers(changed))
    assert slide.snapshot == first
    assert len(slide.figure.table) == rows(asks_of(changed)(first)) > rows(asks_of(changed)(second))
    assert slide.newer == second
    assert slide.remark == ""
    assert f"snapshot={first}" in slide.link
    assert say("common.rows_on_snapshot", rows=len(slide.figure.table), snapshot=first) in slide.source


def test_where_the_newer_data_are_the_same_nothing_is_offered(changed: Lake) -> None:
    frozen = freeze(OF_FORUMS, asks_of(changed), numbers(changed)[0])
    assert fill(frozen, asks_of(changed), numbers(changed)).newer is None


def test_a_view_from_a_machine_that_numbers_otherwise_finds_the_same_numbers(changed: Lake) -> None:
    first, second = numbers(changed)
    here = freeze(OF_CAMBODIA, asks_of(changed), first)
    for number in (second, 4711):
        slide = fill(here.model_copy(update={"snapshot": number}), asks_of(changed), numbers(changed))
        assert slide.snapshot == first
        assert slide.remark == ""


def test_numbers_that_no_snapshot_here_has_are_never_passed_over_in_silence(changed: Lake) -> None:
    elsewhere = OF_CAMBODIA.model_copy(update={"snapshot": 4711, "digest": "0" * 16})
    slide = fill(elsewhere, asks_of(changed), numbers(changed))
    assert slide.snapshot == numbers(changed)[-1]
    assert slide.remark == say("slides.other_numbers", snapshot=slide.snapshot)


def test_a_view_that_names_no_snapshot_is_of_the_newest(changed: Lake) -> None:
    slide = fill(OF_CAMBODIA, asks_of(changed), numbers(changed))
    assert (slide.snapshot, slide.remark) == (numbers(changed)[-1], "")


def test_a_view_of_something_that_a_snapshot_has_not_is_an_empty_slide(changed: Lake) -> None:
    view = View(figure="agreements-events", filters={"agreement": "none-such"}, snapshot=numbers(changed)[0])
    assert fill(view, asks_of(changed), numbers(changed)).figure.table.empty
    gone = View(figure="agreements-one", filters={"agreement": "none-such"}, title="Gone")
    slide = fill(gone, asks_of(changed), numbers(changed))
    assert (slide.title, slide.figure.title) == ("Gone", say("common.nothing_here"))


def test_the_mark_of_numbers_hangs_on_every_value_and_not_on_the_order_of_rows(changed: Lake) -> None:
    figure = make("agreements-counts", asks_of(changed)(numbers(changed)[0]), {})
    turned = figure.table.iloc[::-1]
    assert digest(figure) == digest(replace(figure, table=turned))
    altered = figure.table.copy()
    altered.loc[altered.index[0], "year_signed"] = 1901
    assert digest(figure) != digest(replace(figure, table=altered))


def test_a_slide_names_every_place_that_its_rows_rest_on(changed: Lake) -> None:
    slide = fill(View(figure="attaches-totals"), asks_of(changed), numbers(changed))
    for locator in slide.figure.table["locator"].unique():
        assert any(locator in place for place in slide.places)
