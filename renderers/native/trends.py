"""Values over years as native scatter charts: alone, small beside each other, or as a line without axes."""

from collections.abc import Sequence
from math import ceil
from typing import Any, NamedTuple

from pptx.chart.data import XyChartData
from pptx.enum.chart import XL_CHART_TYPE, XL_LABEL_POSITION
from pptx.enum.dml import MSO_LINE
from pptx.slide import Slide as Sheet
from pptx.util import Pt

from charts.look import INK
from charts.times import Line, Multiples, Point, Sparkline, Trend, span_of
from renderers.native.chart import AXIS_HEIGHT, GROUPED, Room, dress, dress_axis, keep_room
from renderers.native.scatter import mark
from renderers.native.table import BOLD
from renderers.native.text import (
    LETTERS_IN_AN_INCH,
    SMALLEST_TYPE,
    Box,
    Drawn,
    add_key,
    add_text,
    describe,
    for_workbook,
    key_height,
    one_line,
    rgb,
    set_font,
)
from words import say

MOST_PANELS, PANELS_IN_A_ROW, GAP, TITLE_LINE, TITLE_SIZE = 6, 3, 0.2, 0.27, 14
# How wide a year is written below an axis.
YEAR = 0.55
SMALL, LARGE, LINE_WIDTH, SPAN_WIDTH = 5, 8, 2.25, 4.5
# Numbers beside an axis.
SCALE = 0.75
SPARK_WIDE, SPARK_HIGH = 4.0, 1.5


class _Piece(NamedTuple):
    """One series of the chart: points that are joined or not, and whether they are a span."""

    line: Line
    points: tuple[tuple[float, Point], ...]
    is_span: bool


def draw(shape: Trend, sheet: Sheet, box: Box, alt: str) -> Drawn:
    """Draw values over years."""
    key = shape.key()
    high = key_height(key, box.width)
    place = box._replace(height=box.height - high)
    _chart(shape, sheet, place, alt, LARGE)
    if key:
        add_key(sheet, Box(box.left, box.top + place.height, box.width, high), key)
    return Drawn(shape)


def draw_multiples(shape: Multiples, sheet: Sheet, box: Box, alt: str) -> Drawn:
    """Draw the first panels, each a chart of its own under its title."""
    shown = shape.first(MOST_PANELS)
    key = shown.key()
    high = key_height(key, box.width)
    across = min(PANELS_IN_A_ROW, len(shown.panels))
    rows = ceil(len(shown.panels) / across)
    wide = (box.width - GAP * (across - 1)) / across
    tall = (box.height - high - GAP * (rows - 1)) / rows
    letters = wide * LETTERS_IN_AN_INCH / BOLD * SMALLEST_TYPE / TITLE_SIZE
    title = TITLE_LINE * max(ceil(len(panel.title) / letters) for panel in shown.panels)
    for n, panel in enumerate(shown.panels):
        left, top = box.left + (n % across) * (wide + GAP), box.top + (n // across) * (tall + GAP)
        add_text(sheet, Box(left, top, wide, title), [panel.title], TITLE_SIZE, INK, bold=True)
        size = LARGE if len(shown.panels) == 1 else SMALL
        _chart(panel.trend, sheet, Box(left, top + title, wide, tall - title), f"{alt} {panel.title}", size)
    if key:
        add_key(sheet, Box(box.left, box.top + box.height - high, box.width, high), key)
    if len(shown.panels) == len(shape.panels):
        return Drawn(shown)
    return Drawn(shown, (say("deck.first_panels", shown=len(shown.panels), all=len(shape.panels)),))


def draw_sparkline(shape: Sparkline, sheet: Sheet, box: Box, alt: str) -> Drawn:
    """Draw a line without axes, its first and last values beside it."""
    points = shape.drawn()
    if not points:
        return Drawn(shape)
    line = Line("", shape.colour, points, joined=True)
    place = Box(box.left + 2.2, box.top, SPARK_WIDE, SPARK_HIGH)
    chart = _plot(
        [_Piece(line, tuple((one.start, one) for one in points), False)], sheet, place, alt, SMALL, False
    )
    for axis in (chart.category_axis, chart.value_axis):
        dress_axis(axis)
        axis.visible = False
    chart.value_axis.minimum_scale = 0
    ends = ((points[0], box.left), (points[-1], place.left + SPARK_WIDE + 0.1))
    for point, left in ends:
        add_text(sheet, Box(left, box.top + 0.5, 2.1, 0.6), [span_of(point), point.value.said], 16)
    return Drawn(shape)


def _chart(trend: Trend, sheet: Sheet, box: Box, alt: str, size: int) -> None:
    across, upwards = trend.across(), trend.upwards()
    chart = _plot(_pieces(trend.lines), sheet, box, alt, size, labelled=size == LARGE)
    years, values = chart.category_axis, chart.value_axis
    dress_axis(years)
    dress_axis(values, trend.unit if size == LARGE else "", grid=True)
    first, last, step = across
    while (last - first) / step * YEAR > box.width - SCALE:
        step *= 2
    years.minimum_scale, years.maximum_scale, years.major_unit = first, last, step
    values.minimum_scale, values.maximum_scale, values.major_unit = upwards
    for axis, form in ((years, "0"), (values, GROUPED)):
        axis.tick_labels.number_format = form
        axis.tick_labels.number_format_is_linked = False
    keep_room(chart, box, Room(left=SCALE, top=0.2, right=0.3, bottom=AXIS_HEIGHT))


def _pieces(lines: Sequence[Line]) -> list[_Piece]:
    """Split lines into series: their points, and each span for itself."""
    pieces = []
    for line in lines:
        there = [one for one in line.points if one.value.number is not None]
        points = tuple((one.start, one) for one in there if one.end is None)
        pieces += [_Piece(line, points, False)] if points else []
        pieces += [
            _Piece(line, ((one.start, one), (one.end, one)), True) for one in there if one.end is not None
        ]
    return pieces


def _plot(pieces: Sequence[_Piece], sheet: Sheet, box: Box, alt: str, size: int, labelled: bool) -> Any:
    data = XyChartData(number_format="General")
    for piece in pieces:
        series = data.add_series(for_workbook(one_line(piece.line.name)))
        for x, point in piece.points:
            series.add_data_point(x, point.value.number)
    frame = sheet.shapes.add_chart(XL_CHART_TYPE.XY_SCATTER_LINES, *box.lengths(), data)
    describe(frame, alt)
    chart: Any = frame.chart
    dress(chart, legend=False)
    for series, piece in zip(chart.plots[0].series, pieces, strict=True):
        _dress(series, piece, size)
        if labelled:
            _label(series, piece)
    return chart


def _dress(series: Any, piece: _Piece, size: int) -> None:
    series.smooth = False
    mark(series.marker, "circle", piece.line.colour, size)
    line = series.format.line
    if not (piece.is_span or piece.line.joined):
        line.fill.background()
        return
    line.color.rgb = rgb(piece.line.colour)
    line.width = Pt(SPAN_WIDTH if piece.is_span else LINE_WIDTH)
    if piece.line.dashed:
        line.dash_style = MSO_LINE.DASH


def _label(series: Any, piece: _Piece) -> None:
    """Write the value above each point, above a span once."""
    for n, (_, point) in enumerate(piece.points[:1] if piece.is_span else piece.points):
        own = series.points[n].data_label
        own.text_frame.text = one_line(point.value.said)
        own.position = XL_LABEL_POSITION.ABOVE
        set_font(own.text_frame.paragraphs[0].runs[0].font, colour=INK)
