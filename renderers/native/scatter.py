"""Marks on the lines of rows as native scatter charts, with the name of each row in a table beside it."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import floor
from typing import Any

from pptx.chart.data import XyChartData
from pptx.enum.chart import XL_CHART_TYPE, XL_LABEL_POSITION, XL_MARKER_STYLE
from pptx.slide import Slide as Sheet
from pptx.util import Inches, Pt

from charts.bars import Dots
from charts.look import GREY, PALE_INK, Axis, paler
from charts.shape import Entry, Sign
from charts.times import Timeline
from renderers.native.chart import (
    GROUPED,
    LEGEND_HEIGHT,
    Room,
    dress,
    dress_axis,
    hide_names,
    inches_for,
    keep_room,
)
from renderers.native.table import blank_table, fill_cell
from renderers.native.text import (
    LETTERS_IN_AN_INCH,
    Box,
    Drawn,
    add_key,
    describe,
    for_workbook,
    key_height,
    one_line,
    rgb,
    set_font,
    shortened,
)
from words import say

ROW_HEIGHT, MOST_HEIGHT, TOP = 0.25, 0.4, 0.4
SIZE, SPAN_WIDTH = 9, 3
STYLES: dict[Sign, XL_MARKER_STYLE] = {
    "circle": XL_MARKER_STYLE.CIRCLE,
    "ring": XL_MARKER_STYLE.CIRCLE,
    "diamond": XL_MARKER_STYLE.DIAMOND,
    "square": XL_MARKER_STYLE.SQUARE,
    "cross": XL_MARKER_STYLE.X,
    "triangle": XL_MARKER_STYLE.TRIANGLE,
}


@dataclass(frozen=True)
class Series:
    """One series of a scatter chart: places on the axis and rows, their colours, sign and labels."""

    name: str
    at: tuple[tuple[float, int], ...]
    colours: tuple[str, ...]
    sign: Sign = "circle"
    joined: bool = False
    labels: tuple[str, ...] = ()


def draw_timeline(shape: Timeline, sheet: Sheet, box: Box, alt: str) -> Drawn:
    """Draw the first rows: one series for each kind of mark, and one of its own for each span."""
    shown = shape.first(_most_rows(box, shape.key()))
    points = [
        Series(
            kind,
            tuple((one.start, one.row) for one in shown.moments if one.kind == kind and one.end is None),
            tuple(one.colour for one in shown.moments if one.kind == kind and one.end is None),
            sign,
        )
        for kind, sign in shown.kinds
    ]
    spans = [
        Series(
            shown.rows[one.row],
            ((one.start, one.row), (one.end, one.row)),
            (one.colour,) * 2,
            shown.sign(one),
            joined=True,
        )
        for one in shown.moments
        if one.end is not None
    ]
    drawn = [one for one in (*points, *spans) if one.at]
    _draw(sheet, box, shown.rows, drawn, shape.axis(), "0", shown.key(), alt)
    if len(shown.rows) == len(shape.rows):
        return Drawn(shown)
    return Drawn(shown, (say("deck.first_lines", shown=len(shown.rows), all=len(shape.rows)),))


def draw_dots(shape: Dots, sheet: Sheet, box: Box, alt: str) -> Drawn:
    """Draw the first rows: one series for each of the shape's; what has no dot is said behind its name."""
    shown = shape.first(_most_rows(box, shape.key()))
    drawn = []
    rows = list(shown.categories)
    for one in shown.series:
        there = [(value, n) for n, value in enumerate(one.values) if value.number is not None]
        at = tuple((float(value.number or 0), n) for value, n in there)
        colours = tuple(value.colour or one.colour for value, _ in there)
        drawn.append(Series(one.name, at, colours, labels=tuple(value.said for value, _ in there)))
        for n, value in enumerate(one.values):
            if value.number is None and value.said:
                rows[n] = say("deck.without_bar", name=rows[n], label=value.said)
    _draw(sheet, box, rows, [one for one in drawn if one.at], shape.axis(), GROUPED, shown.key(), alt)
    if len(shown.categories) == len(shape.categories):
        return Drawn(shown)
    said = say("deck.first_lines", shown=len(shown.categories), all=len(shape.categories))
    return Drawn(shown, (said,))


def mark(marker: Any, sign: Sign, colour: str, size: int = SIZE) -> None:
    """Draw a mark; a ring is pale inside."""
    marker.style = STYLES.get(sign, XL_MARKER_STYLE.CIRCLE)
    marker.size = size
    marker.format.line.color.rgb = rgb(colour)
    marker.format.line.width = Pt(1.5)
    marker.format.fill.solid()
    marker.format.fill.fore_color.rgb = rgb(paler(colour) if sign == "ring" else colour)


def _most_rows(box: Box, key: Sequence[Entry]) -> int:
    return int((box.height - TOP - _below(box, key)) / ROW_HEIGHT)


def _below(box: Box, key: Sequence[Entry]) -> float:
    """Return how high a legend stands: as many lines as its names take in half the width."""
    if not key:
        return 0.1
    letters = sum(len(one.text) + 6 for one in key)
    return LEGEND_HEIGHT + 0.2 * floor(letters / (box.width / 2 * LETTERS_IN_AN_INCH))


def _draw(
    sheet: Sheet,
    box: Box,
    rows: Sequence[str],
    drawn: Sequence[Series],
    axis: Axis,
    number_format: str,
    key: Sequence[Entry],
    alt: str,
) -> None:
    below = _below(box, key)
    high = min(MOST_HEIGHT, (box.height - TOP - below) / max(1, len(rows)))
    names = inches_for(list(rows), box.width / 2)
    _name_rows(sheet, Box(box.left, box.top + TOP, names, high * len(rows)), rows, alt)
    place = Box(box.left + names, box.top, box.width - names, TOP + high * len(rows) + below)
    data = XyChartData(number_format="General")
    for one in drawn:
        series = data.add_series(for_workbook(one_line(one.name)))
        # LibreOffice leaves out a series of one mark: it is there twice, in one place.
        for x, row in one.at if len(one.at) > 1 else one.at * 2:
            series.add_data_point(x, row + 1)
    frame = sheet.shapes.add_chart(XL_CHART_TYPE.XY_SCATTER, *place.lengths(), data)
    describe(frame, alt)
    chart: Any = frame.chart
    # A span is a series of its own, which no legend should name.
    has_spans = any(one.joined for one in drawn)
    dress(chart, legend=bool(key) and not has_spans)
    if key and has_spans:
        at = Box(place.left, place.top + place.height - below, place.width, key_height(key, place.width))
        add_key(sheet, at, key)
    _dress_axes(chart, axis, number_format, len(rows))
    keep_room(chart, place, Room(left=0.15, top=TOP, right=0.25, bottom=below))
    for series, one in zip(chart.plots[0].series, drawn, strict=True):
        _mark(series, one)


def _name_rows(sheet: Sheet, box: Box, rows: Sequence[str], alt: str) -> None:
    """Name the rows in a table exactly as high as the chart beside it."""
    table = blank_table(sheet, box, len(rows), [box.width], alt)
    table.first_row = False
    most = int(box.width * LETTERS_IN_AN_INCH)
    for n, name in enumerate(rows):
        table.rows[n].height = Inches(box.height / len(rows))
        fill_cell(table.cell(n, 0), shortened(name, most), margin=0.0, line=False)


def _dress_axes(chart: Any, axis: Axis, number_format: str, rows: int) -> None:
    across, down = chart.category_axis, chart.value_axis
    dress_axis(across, grid=True)
    dress_axis(down, grid=True)
    hide_names(down)
    down.minimum_scale, down.maximum_scale, down.major_unit = 0.5, rows + 0.5, 1
    down.reverse_order = True
    across.minimum_scale, across.maximum_scale, across.major_unit = axis
    across.tick_labels.number_format = number_format
    across.tick_labels.number_format_is_linked = False


def _mark(series: Any, one: Series) -> None:
    if one.joined:
        series.format.line.color.rgb = rgb(GREY)
        series.format.line.width = Pt(SPAN_WIDTH)
    common = one.colours[0] if len(set(one.colours)) == 1 else PALE_INK
    mark(series.marker, one.sign, common)
    for n, colour in enumerate(one.colours):
        if colour != common:
            # LibreOffice reads the colour of a point's own mark only where its size differs too.
            mark(series.points[n].marker, one.sign, colour, SIZE + 1)
    for n, label in enumerate(one.labels):
        own = series.points[n].data_label
        own.text_frame.text = one_line(label)
        own.position = XL_LABEL_POSITION.RIGHT
        set_font(own.text_frame.paragraphs[0].runs[0].font)
