"""What a drawing says of itself where it is to be read on a telephone too."""

import re

import pandas as pd
import pytest

from charts.bars import Bars, Series
from charts.look import Axis
from charts.shape import Value
from charts.shapes import Cell, Matrix
from charts.times import Event, Line, Point, Trend
from figures.table import as_table
from renderers import html
from renderers.html.texts import MOST_BESIDE
from words import say


@pytest.mark.parametrize("columns", [MOST_BESIDE, MOST_BESIDE + 1])
def test_each_cell_of_a_wide_table_names_its_column(columns: int) -> None:
    table = pd.DataFrame([{f"c{n}": "x" for n in range(columns)}])
    drawn = html.draw(as_table(table, {name: f"Heading {name}" for name in table}))
    named = re.findall(r'<td [^>]*data-name="Heading (c\d)"', drawn)
    assert named == (list(table) if columns > MOST_BESIDE else [])
    assert ("drawn written cards" in drawn) == bool(named)


@pytest.mark.parametrize(("names", "turned"), [(("2012", "2013"), False), (("1965–69",) * 13, True)])
def test_names_below_standing_bars_are_turned_where_they_are_too_many(
    names: tuple[str, ...], turned: bool
) -> None:
    values = tuple(Value(float(n), str(n)) for n in range(len(names)))
    drawn = html.draw(Bars(names, (Series("Signed", "#123456", values),), upright=True))
    assert ("long-names" in drawn) == turned


@pytest.mark.parametrize(
    ("counts", "moved"), [((150, 142), "below"), ((30, 20), "raised"), ((150, 400), ""), ((150, 0, 142), "")]
)
def test_a_label_beside_another_of_its_height_stands_elsewhere(counts: tuple[int, ...], moved: str) -> None:
    points = tuple(
        Point(2010.0 + n, Value(float(count), str(count)), 2011.0 + n) for n, count in enumerate(counts)
    )
    trend = Trend((Line("Complaints", "#123456", points),), axes=(Axis(2000, 2025, 5), Axis(0, 500, 100)))
    drawn = html.draw(trend)
    assert re.findall(r'class="count (\w+)"', drawn) == ([moved] if moved else [])


def test_a_label_of_a_bar_beside_one_of_its_height_is_raised() -> None:
    values = [(Value(float(n), str(n)),) for n in (106, 104, 103, 20)]
    series = tuple(Series(f"S{n}", "#123456", value) for n, value in enumerate(values))
    drawn = html.draw(Bars(("2017",), series, upright=True))
    assert re.findall(r'"count( raised)?"', drawn) == ["", " raised", "", ""]


@pytest.mark.parametrize(("year", "style"), [(2005.0, "left:20.00%;width:80.00%"), (2020.0, "width:80.00%")])
def test_words_of_an_event_stand_on_the_side_with_more_room_and_no_wider(year: float, style: str) -> None:
    line = Line("Complaints", "#123456", (Point(2010.0, Value(1.0, "1"), 2011.0),))
    axes = (Axis(2000, 2025, 5), Axis(0, 5, 1))
    drawn = html.draw(Trend((line,), events=(Event(year, "from here published by another"),), axes=axes))
    before = " before" if year > 2012 else ""
    assert f'class="event{before}" style="{style}"' in drawn


@pytest.mark.parametrize(("rows", "told"), [(("Myanmar",), True), (("Myanmar", "Thailand"), False)])
def test_a_single_row_names_its_empty_columns_which_a_list_leaves_out(
    rows: tuple[str, ...], told: bool
) -> None:
    drawn = html.draw(Matrix(rows, ("C97", "C181", "C189"), {("Myanmar", "C97"): Cell("●")}))
    assert (say("common.empty_cells", names="C181; C189") in drawn) == told
