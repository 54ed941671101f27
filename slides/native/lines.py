"""Marks on lines of years as native scatter charts, with the name of each line in a table beside it."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, floor
from typing import Any

import plotly.graph_objects as go
from pptx.chart.data import XyChartData
from pptx.enum.chart import XL_CHART_TYPE, XL_MARKER_STYLE
from pptx.slide import Slide as Sheet
from pptx.util import Inches, Pt

from slides.native.chart import LEGEND_HEIGHT, Room, dress, dress_axis, hide_names, inches_for, keep_room
from slides.native.table import blank_table, fill_cell
from slides.native.text import (
    ACCENT,
    LETTERS_IN_AN_INCH,
    QUIET,
    Box,
    describe,
    drawn_text,
    for_workbook,
    paler,
    rgb,
    shortened,
)
from words import say

ROW_HEIGHT, TOP = 0.25, 0.4
STEPS = (1, 2, 5, 10, 20, 50)
MOST_STEPS = 12
SIZE = 9
SIGNS = {
    "circle": XL_MARKER_STYLE.CIRCLE,
    "diamond": XL_MARKER_STYLE.DIAMOND,
    "square": XL_MARKER_STYLE.SQUARE,
    "x": XL_MARKER_STYLE.X,
    "triangle-up": XL_MARKER_STYLE.TRIANGLE,
}


@dataclass(frozen=True)
class Marks:
    """Marks of one kind: where on the axis, on which row, in which colour, under which sign."""

    name: str
    at: tuple[tuple[float, str], ...]
    colours: tuple[str, ...]
    sign: str
    joined: bool
    named: bool


@dataclass(frozen=True)
class Lines:
    """Rows from the top down, and the marks on them."""

    rows: tuple[str, ...]
    marks: tuple[Marks, ...]


def of_plotly(figure: go.Figure) -> Lines:
    """Read a chart whose one axis names rows and whose other axis is one of numbers."""
    traces = [trace for trace in figure.data if trace.x is not None and len(trace.x)]
    order = figure.layout.yaxis.categoryarray
    rows = list(order if order is not None else dict.fromkeys(row for trace in traces for row in trace.y))
    return Lines(
        tuple(drawn_text(row) for row in reversed(rows)),
        tuple(_marks(trace) for trace in traces),
    )


def draw(sheet: Sheet, box: Box, lines: Lines, alt: str) -> list[str]:
    """Draw the first rows as a scatter chart with their names beside it; return what must be said."""
    named = [marks.name for marks in lines.marks if marks.named]
    below = _legend_height(named, box.width / 2) if named else 0.1
    most = int((box.height - TOP - below) / ROW_HEIGHT)
    rows = lines.rows[:most]
    high = (box.height - TOP - below) / most if len(lines.rows) > most else min(
        0.4, (box.height - TOP - below) / len(rows)
    )  # fmt: skip
    names = inches_for(list(rows), box.width / 2)
    _name_rows(sheet, Box(box.left, box.top + TOP, names, high * len(rows)), rows, alt)
    place = Box(box.left + names, box.top, box.width - names, TOP + high * len(rows) + below)
    shown = [kept for marks in lines.marks if (kept := _on(marks, rows)).at]
    _chart(sheet, place, shown, rows, alt, below)
    if len(rows) == len(lines.rows):
        return []
    return [say("deck.first_lines", shown=len(rows), all=len(lines.rows))]


def _legend_height(names: Sequence[str], width: float) -> float:
    """Return how high a legend stands: as many lines as its names take."""
    letters = sum(len(name) + 6 for name in names)
    return LEGEND_HEIGHT + 0.2 * floor(letters / (width * LETTERS_IN_AN_INCH))


def _marks(trace: Any) -> Marks:
    n = len(trace.x)
    colour = trace.marker.color or ACCENT
    joined = "lines" in (trace.mode or "")
    own = [colour] * n if isinstance(colour, str) else [str(one) for one in colour]
    named = bool(trace.name) and trace.showlegend is not False
    return Marks(
        drawn_text(trace.name or trace.y[0]),
        tuple((float(x), drawn_text(y)) for x, y in zip(trace.x, trace.y, strict=True)),
        tuple(own),
        trace.marker.symbol or "circle",
        joined,
        named,
    )


def _on(marks: Marks, rows: Sequence[str]) -> Marks:
    kept = [n for n, (_, row) in enumerate(marks.at) if row in rows]
    return Marks(
        marks.name,
        tuple(marks.at[n] for n in kept),
        tuple(marks.colours[n] for n in kept),
        *(marks.sign, marks.joined, marks.named),
    )


def _name_rows(sheet: Sheet, box: Box, rows: Sequence[str], alt: str) -> None:
    """Name the rows in a table exactly as high as the chart beside it."""
    table = blank_table(sheet, box, len(rows), [box.width], alt)
    table.first_row = False
    most = int(box.width * LETTERS_IN_AN_INCH)
    for n, name in enumerate(rows):
        table.rows[n].height = Inches(box.height / len(rows))
        fill_cell(table.cell(n, 0), shortened(name, most), margin=0.0, line=False)


def _chart(
    sheet: Sheet, box: Box, shown: Sequence[Marks], rows: Sequence[str], alt: str, below: float
) -> None:
    row_of = {row: n for n, row in enumerate(rows, 1)}
    data = XyChartData(number_format="General")
    for marks in shown:
        series = data.add_series(for_workbook(marks.name))
        for x, row in marks.at:
            series.add_data_point(x, row_of[row])
    frame = sheet.shapes.add_chart(XL_CHART_TYPE.XY_SCATTER, *box.lengths(), data)
    describe(frame, alt)
    chart: Any = frame.chart
    dress(chart, legend=any(marks.named for marks in shown))
    _dress_axes(chart, [x for marks in shown for x, _ in marks.at], len(rows))
    keep_room(chart, box, Room(left=0.15, top=TOP, right=0.25, bottom=below))
    for series, marks in zip(chart.plots[0].series, shown, strict=True):
        _mark(series, marks)


def _dress_axes(chart: Any, years: Sequence[float], rows: int) -> None:
    across, down = chart.category_axis, chart.value_axis
    dress_axis(across, grid=True)
    dress_axis(down, grid=True)
    hide_names(down)
    down.minimum_scale, down.maximum_scale, down.major_unit = 0.5, rows + 0.5, 1
    down.reverse_order = True
    span = max(years) - min(years)
    step = next((step for step in STEPS if span / step <= MOST_STEPS), STEPS[-1])
    across.minimum_scale = floor((min(years) - 0.3) / step) * step
    across.maximum_scale = ceil((max(years) + 0.3) / step) * step
    across.major_unit = step
    across.tick_labels.number_format = "0"
    across.tick_labels.number_format_is_linked = False


def _mark(series: Any, marks: Marks) -> None:
    if marks.joined:
        series.format.line.color.rgb = rgb("#8a949c")
        series.format.line.width = Pt(3)
    common = marks.colours[0] if len(set(marks.colours)) == 1 else QUIET
    _sign(series.marker, marks.sign, common, SIZE)
    for n, colour in enumerate(marks.colours):
        if colour != common:
            # LibreOffice reads the colour of a point's own mark only where its size differs too.
            _sign(series.points[n].marker, marks.sign, colour, SIZE + 1)


def _sign(marker: Any, symbol: str, colour: str, size: int) -> None:
    """Draw a mark; open signs are pale inside."""
    marker.style = SIGNS[symbol.removesuffix("-open")]
    marker.size = size
    marker.format.line.color.rgb = rgb(colour)
    marker.format.line.width = Pt(1.5)
    marker.format.fill.solid()
    marker.format.fill.fore_color.rgb = rgb(paler(colour) if symbol.endswith("-open") else colour)
