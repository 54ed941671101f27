"""The numbers of a drawing as the first sheet of a workbook, with a chart of Excel's own beside them.

A number stands as a number, and where there is none, what the drawing says in its place. Drawings that are no
charts of Excel (maps, networks, timelines, grids) give what they show, mark by mark.
"""

from collections.abc import Sequence
from functools import singledispatch
from typing import Any, NamedTuple

from charts.bars import Bars, Categories
from charts.shape import Shape, Value
from charts.shapes import Matrix
from charts.times import Multiples, Trend, span_of
from words import say

Cell = str | float | None
ROW_HIGH, LEAST_HIGH, WIDE = 22, 320, 720


class Sheet(NamedTuple):
    """What stands on the sheet: headings and rows; `series` are the columns that charts draw, by chart."""

    headings: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    series: tuple[tuple[int, ...], ...] = ()


@singledispatch
def as_drawn(shape: Shape) -> Sheet:
    """Return the numbers of a drawing as a sheet."""
    rows = tuple((mark.name, mark.said) for mark in shape.marks())
    # Marks are told in words: of a map what leads where, of a timeline what happened.
    return Sheet((say("taken.drawn_name"), say("taken.sheet_drawn")), rows)


@as_drawn.register
def _(shape: Categories) -> Sheet:
    names = tuple(_with_unit(one.name, shape.unit) for one in shape.series)
    rows = tuple(
        (category, *(_cell(one.values[n]) for one in shape.series))
        for n, category in enumerate(shape.categories)
    )
    columns = tuple(range(1, len(names) + 1))
    apart = isinstance(shape, Bars) and shape.arrangement == "apart"
    return Sheet(
        (shape.heading or say("taken.drawn_name"), *names),
        rows,
        tuple((column,) for column in columns) if apart else (columns,),
    )


@as_drawn.register
def _(shape: Matrix) -> Sheet:
    cells = (
        (
            row,
            *(
                _label(shape.cells[row, one].label) if (row, one) in shape.cells else None
                for one in shape.columns
            ),
        )
        for row in shape.rows
    )
    return Sheet((shape.row_heading, *shape.columns), tuple(cells))


@as_drawn.register
def _(shape: Trend) -> Sheet:
    lines = [line for line in shape.lines if line.points]
    times = sorted({(point.start, span_of(point)) for line in lines for point in line.points})
    held = {(line.name, span_of(point)): _cell(point.value) for line in lines for point in line.points}
    rows = tuple((when, *(held.get((line.name, when)) for line in lines)) for _, when in times)
    names = tuple(_with_unit(line.name, shape.unit) for line in lines)
    return Sheet((say("taken.drawn_time"), *names), rows, (tuple(range(1, len(names) + 1)),))


@as_drawn.register
def _(shape: Multiples) -> Sheet:
    rows = tuple(
        (panel.title, line.name, span_of(point), _cell(point.value))
        for panel in shape.panels
        for line in panel.trend.lines
        for point in line.points
    )
    unit = shape.panels[0].trend.unit if shape.panels else ""
    value = _with_unit(say("taken.drawn_said"), unit)
    return Sheet((say("taken.drawn_name"), say("taken.drawn_series"), say("taken.drawn_time"), value), rows)


def add_charts(book: Any, sheet: Any, shape: Shape, told: Sheet, name: str) -> None:
    """Put charts of Excel's own beside the numbers of a sheet."""
    top, last = 1, len(told.rows)
    for columns in told.series:
        chart = book.add_chart(_kind(shape))
        for column in columns:
            chart.add_series(_series(shape, name, column, last))
        lying = isinstance(shape, Categories) and not getattr(shape, "upright", False)
        if lying:
            chart.set_y_axis({"reverse": True})
            chart.set_x_axis({"min": 0})
        else:
            chart.set_y_axis({"min": 0})
        if len(columns) == 1:
            chart.set_legend({"none": True})
        high = max(LEAST_HIGH, ROW_HIGH * (last + 4))
        chart.set_size({"width": WIDE, "height": high})
        sheet.insert_chart(top, len(told.headings) + 1, chart)
        top += high // 20 + 2


def _kind(shape: Shape) -> dict[str, str]:
    if isinstance(shape, Trend):
        return {"type": "line"}
    upright = isinstance(shape, Bars) and shape.upright
    stacked = isinstance(shape, Bars) and shape.arrangement == "stacked"
    return {"type": "column" if upright else "bar", **({"subtype": "stacked"} if stacked else {})}


def _series(shape: Shape, name: str, column: int, last: int) -> dict[str, Any]:
    """Return a series of a chart: where its numbers stand on the sheet, and the colours of the drawing."""
    placed = {
        "name": [name, 0, column],
        "categories": [name, 1, 0, last, 0],
        "values": [name, 1, column, last, column],
    }
    if isinstance(shape, Categories):
        one = shape.series[column - 1]
        points = [{"fill": {"color": value.colour}} if value.colour else None for value in one.values]
        own = {"points": points} if any(points) else {}
        return {**placed, "fill": {"color": one.colour}, "gap": 60, **own}
    lines: Sequence[Any] = [line for line in shape.lines if line.points] if isinstance(shape, Trend) else ()
    return {**placed, "line": {"color": lines[column - 1].colour}, "marker": {"type": "circle"}}


def _cell(value: Value) -> Cell:
    return value.said if value.number is None else value.number


def _label(label: str) -> Cell:
    """Return a label that is a count as a number, which a workbook can add."""
    return int(label) if label.isascii() and label.isdecimal() else label


def _with_unit(name: str, unit: str) -> str:
    return say("taken.drawn_unit", name=name, unit=unit) if unit and unit != name else name
