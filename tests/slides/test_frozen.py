"""Frozen means frozen: a view made on a snapshot shows its numbers after the data have changed."""

import random
import tomllib
from collections.abc import Iterator
from functools import partial
from hashlib import sha256

import pandas as pd
import pytest
from figure_samples import filters_for
from hypothesis import given
from hypothesis import strategies as st
from remembering import RememberingLake

from figures.catalogue import definition, make
from figures.figure import Ask
from figures.filters import choices
from slides.frozen import FORMER_COLUMNS, Asks, asks_of, digest, freeze, frozen_on
from slides.slide import Unfit, fill
from slides.storyboard import View
from warehouse.lake import Lake
from warehouse.location import Location
from words import say, speaking

OF_CAMBODIA = View(figure="agreements-counts", filters={"country": "KHM"})
OF_FORUMS = View(figure="forums-list")
# Its table holds sentences.
IN_WORDS = View(figure="overview-numbers")


@pytest.fixture(scope="module")
def changed(twice: Location) -> Iterator[Lake]:
    """Open the warehouse of two snapshots."""
    lake = RememberingLake(twice)
    yield lake
    lake.close()


def numbers(lake: Lake) -> list[int]:
    return [one.number for one in lake.snapshots()]


def rows(ask: Ask) -> int:
    return len(make("agreements-counts", ask, {"country": "KHM"}).table)


def test_no_line_ends_within_a_number_and_views_frozen_when_one_could_stay_frozen() -> None:
    was, now = (pd.DataFrame({"told": [f"1{space}500 workers"]}) for space in "\u2009\u202f")
    assert say("overview.number", value=1500) in str(now["told"][0])
    assert digest(was, ["told"]) == digest(now, ["told"]) == "172e653a4ff20a15"


def test_a_view_keeps_its_numbers_and_says_that_there_are_newer_ones(changed: Lake) -> None:
    first, second = numbers(changed)
    frozen = freeze(OF_CAMBODIA, asks_of(changed), first)
    slide = fill(frozen, asks_of(changed), numbers(changed))
    assert slide.snapshot == first
    assert len(slide.figure.table) == rows(asks_of(changed)(first)) > rows(asks_of(changed)(second))
    assert slide.newer == second
    assert slide.remark == ""
    assert f"edition {first} " in slide.where
    assert say("common.rows_on_snapshot", rows=len(slide.figure.table), snapshot=first) in slide.source


@pytest.mark.parametrize("view", [OF_CAMBODIA, IN_WORDS], ids=["counts", "words"])
def test_a_view_frozen_in_one_language_has_the_same_numbers_in_another(changed: Lake, view: View) -> None:
    first = numbers(changed)[0]
    here = freeze(view, asks_of(changed), first)
    with speaking("vi"):
        assert freeze(view, asks_of(changed), first) == here
        slide = fill(here, asks_of(changed), numbers(changed))
    assert (slide.snapshot, slide.remark) == (first, "")
    assert slide.figure.title != fill(here, asks_of(changed), numbers(changed)).figure.title


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


def test_a_view_of_something_that_no_snapshot_has_is_refused(changed: Lake) -> None:
    view = View(figure="agreements-events", filters={"agreement": "none-such"}, snapshot=numbers(changed)[0])
    with pytest.raises(Unfit, match="none-such"):
        fill(view, asks_of(changed), numbers(changed))


def test_a_view_of_something_that_came_later_is_an_empty_slide(changed: Lake) -> None:
    first, second = numbers(changed)
    gone = set(choices("agreement", asks_of(changed)(first))) - set(
        choices("agreement", asks_of(changed)(second))
    )
    view = View(figure="agreements-one", filters={"agreement": min(gone)}, title="Gone", snapshot=first)
    slide = fill(view.model_copy(update={"snapshot": second}), asks_of(changed), [second, first])
    assert slide.figure.title == say("common.nothing_here")


def as_the_release_before_marked(table: pd.DataFrame) -> str:
    """Return the mark that views had before they named their columns: of all columns that there were."""
    rows = sorted(table.to_csv(index=False, header=False).splitlines())
    return sha256("\n".join([*table.columns, *rows]).encode()).hexdigest()[:16]


TABLES = st.lists(
    st.fixed_dictionaries({"name": st.text('abc,"\n', max_size=5), "rows": st.integers(0, 9)}), min_size=1
).map(lambda rows: pd.DataFrame(rows, columns=["name", "rows"]))
HELD = ("name", "rows")


@given(TABLES, st.randoms(use_true_random=False), st.integers(0, 2))
def test_a_column_that_comes_in_and_the_order_of_rows_and_columns_change_no_mark(
    table: pd.DataFrame, dice: random.Random, place: int
) -> None:
    more = table.sample(frac=1, random_state=dice.randrange(2**32))
    more.insert(place, "new", None)
    assert digest(more, HELD) == digest(more[["rows", "new", "name"]], HELD) == digest(table, HELD)
    assert digest(table, HELD) == as_the_release_before_marked(table)


@given(TABLES, st.sampled_from(HELD), st.data())
def test_another_value_in_a_column_that_was_shown_has_another_mark(
    table: pd.DataFrame, column: str, data: st.DataObject
) -> None:
    row = data.draw(st.integers(0, len(table) - 1))
    altered = table.copy()
    altered.loc[row, column] = {"name": "another", "rows": 10}[column]
    assert digest(altered, HELD) != digest(table, HELD)


@given(TABLES)
def test_a_renamed_column_keeps_the_mark_and_a_missing_one_has_none(table: pd.DataFrame) -> None:
    today = table.rename(columns={"rows": "how_many"})
    assert digest(today, HELD, {"rows": "how_many"}) == digest(table, HELD)
    assert digest(today, HELD) == ""


def with_a_new_column(asks: Asks) -> Asks:
    """Return what asks questions that have one more column than those that views were frozen with."""

    def ask(number: int, question: str, **filters: object) -> pd.DataFrame:
        found = asks(number)(question, **filters).copy()
        found.insert(1, "new", "of today")
        return found

    return lambda number: partial(ask, number)


def test_a_question_with_a_new_column_changes_no_frozen_view(changed: Lake) -> None:
    first, _ = numbers(changed)
    asks = asks_of(changed)
    here = freeze(OF_CAMBODIA, asks, first)
    table = make("agreements-counts", asks(first), {"country": "KHM"}).table
    had = tomllib.loads(FORMER_COLUMNS.read_text(encoding="utf-8"))["agreements-counts"].split()
    assert set(had) < set(table)
    before = {"snapshot": first, "digest": as_the_release_before_marked(table[had])}
    later = with_a_new_column(asks)
    assert "new" in make("agreements-counts", later(first), {"country": "KHM"}).table
    for view in (here, OF_CAMBODIA.model_copy(update=before)):
        for number in (first, 4711):
            told = view.model_copy(update={"snapshot": number})
            assert frozen_on(told, later, numbers(changed)) == (first, True)
        wrong = view.model_copy(update={"digest": "0" * 16})
        assert frozen_on(wrong, later, numbers(changed)) == (first, False)


def test_every_figure_of_the_release_before_has_the_columns_its_views_are_held_to(lake: Lake) -> None:
    ask = partial(lake.ask, snapshot=lake.latest())
    former = tomllib.loads(FORMER_COLUMNS.read_text(encoding="utf-8"))
    for name, columns in former.items():
        filters = filters_for(definition(name), ask)
        if filters is not None:
            assert set(columns.split()) <= set(make(name, ask, filters).table), name


def test_a_slide_names_every_place_that_its_rows_rest_on(changed: Lake) -> None:
    slide = fill(View(figure="attaches-totals"), asks_of(changed), numbers(changed))
    for locator in slide.figure.table["locator"].unique():
        assert any(locator in place for place in slide.places)
