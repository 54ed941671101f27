"""Bars as native charts: the same categories, series, colours and labels, to be edited as any chart."""

from math import ceil
from typing import Any

from lxml import etree
from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_AXIS_CROSSES, XL_CHART_TYPE, XL_LABEL_POSITION
from pptx.enum.dml import MSO_PATTERN
from pptx.oxml.ns import qn
from pptx.slide import Slide as Sheet
from pptx.util import Pt

from charts.bars import Bars, Series
from charts.look import INK, WHITE, ink_on
from charts.shape import Value
from renderers.native import gridtable
from renderers.native.chart import (
    AXIS_HEIGHT,
    GROUPED,
    LEGEND_HEIGHT,
    TITLE_HEIGHT,
    Room,
    dress,
    dress_axis,
    inches_for,
    keep_room,
)
from renderers.native.text import (
    LETTERS_IN_AN_INCH,
    SMALLEST_TYPE,
    Box,
    Drawn,
    describe,
    for_workbook,
    one_line,
    rgb,
    set_font,
)
from words import say

# How many groups fit where bars lie in one row, and how many bars where they stand side by side.
MOST_GROUPS, MOST_LYING, MOST_STANDING = 16, 24, 30
# How high each must be for its name and number, and what a chart has above and below them.
GROUP_HEIGHT, BAR_HEIGHT, AROUND = 0.23, 0.15, AXIS_HEIGHT + TITLE_HEIGHT + LEGEND_HEIGHT
LEGEND_LINE = 0.28
POINTS_IN_AN_INCH = 72
# The fewer bars there are, the larger are their letters.
SIZES = ((8, 16), (12, 14), (MOST_STANDING, SMALLEST_TYPE))
# From here on the format of numbers puts spaces between thousands, and would drop what follows a point.
GROUPED_FROM = 1000
KINDS = {
    (False, True): XL_CHART_TYPE.BAR_STACKED,
    (False, False): XL_CHART_TYPE.BAR_CLUSTERED,
    (True, True): XL_CHART_TYPE.COLUMN_STACKED,
    (True, False): XL_CHART_TYPE.COLUMN_CLUSTERED,
}


def draw(shape: Bars, sheet: Sheet, box: Box, alt: str) -> Drawn:
    """Draw bars as a native chart; those that share no scale as a table."""
    if shape.arrangement == "apart":
        return gridtable.draw_apart(shape, sheet, box, alt)
    rows = 1 if shape.arrangement == "stacked" else len(shape.series)
    room = int((box.height - AROUND) / (GROUP_HEIGHT if rows == 1 else BAR_HEIGHT))
    most = MOST_STANDING if shape.upright else max(rows, min(MOST_LYING, room))
    shown = shape.first(min(MOST_GROUPS, most // rows))
    stacked = shown.arrangement == "stacked" and not _is_alone(shown)
    data = CategoryChartData(number_format="General")
    data.categories = [for_workbook(one_line(name)) for name in _names(shown)]
    for one in shown.series:
        data.add_series(for_workbook(one_line(one.name)), [value.number for value in one.values])
    frame = sheet.shapes.add_chart(KINDS[shown.upright, stacked], *box.lengths(), data)
    describe(frame, alt)
    native: Any = frame.chart
    size = next(size for most, size in SIZES if len(shown.categories) * rows <= most)
    dress(native, legend=bool(shown.key()), size=size)
    _dress_axes(native, box, shown, size)
    plot = native.plots[0]
    plot.gap_width = 45 if rows == 1 else 60
    plot.overlap = 100 if rows == 1 else 0
    for series, one in zip(plot.series, shown.series, strict=True):
        _colour(series, one)
        _label(series, one, XL_LABEL_POSITION.CENTER if stacked else XL_LABEL_POSITION.OUTSIDE_END, size)
        if shown.arrangement == "stacked":
            _leave_out_small(series, one, _least_labelled(shown, box, size) if stacked else 0.0)
    if len(shown.categories) == len(shape.categories):
        return Drawn(shown)
    said = say("deck.first_bars", shown=len(shown.categories), all=len(shape.categories))
    return Drawn(shown, (said,))


def _is_alone(shape: Bars) -> bool:
    """Tell whether every bar has one part at most: its number then has room beside it."""
    several = (sum(bool(one.values[n].number) for one in shape.series) for n in range(len(shape.categories)))
    return all(parts <= 1 for parts in several)


def _names(shape: Bars) -> list[str]:
    """Name the categories; where there is no bar, why is said behind the name: a chart labels bars only."""
    names = list(shape.categories)
    for one in shape.series:
        for n, value in enumerate(one.values):
            if value.number is None and value.said:
                why = f"{one.name}: {value.said}" if len(shape.series) > 1 else value.said
                names[n] = say("deck.without_bar", name=names[n], label=why)
    return names


def _dress_axes(native: Any, box: Box, shape: Bars, size: float) -> None:
    names, numbers = native.category_axis, native.value_axis
    dress_axis(names, shape.heading if shape.upright else "", size=size)
    dress_axis(numbers, shape.unit, grid=True)
    axis = shape.axis()
    numbers.minimum_scale, numbers.maximum_scale, numbers.major_unit = axis
    numbers.tick_labels.number_format = GROUPED
    numbers.tick_labels.number_format_is_linked = False
    if shape.upright:
        return
    names.reverse_order = True
    # The axis of numbers stays below, although the names run downwards.
    numbers._element._remove_crosses()
    numbers._element._add_crosses(val=XL_AXIS_CROSSES.MAXIMUM)
    title = TITLE_HEIGHT if shape.unit else 0
    legend = _legend_height(shape, box.width, size)
    longest = max((len(value.said) for one in shape.series for value in one.values), default=0)
    right = min(2.5, 0.3 + 0.1 * longest * size / SMALLEST_TYPE)
    keep_room(
        native,
        box,
        Room(
            left=inches_for(_names(shape), box.width * 0.42, size),
            right=0.3 if shape.arrangement == "stacked" and not _is_alone(shape) else right,
            bottom=AXIS_HEIGHT + title + legend,
        ),
    )


def _legend_height(shape: Bars, width: float, size: float) -> float:
    """Return how high the names of series stand below a chart, on as many lines as they need."""
    letters = sum(len(one.text) + 6 for one in shape.key())
    lines = ceil(letters * size / SMALLEST_TYPE / (width * LETTERS_IN_AN_INCH))
    return LEGEND_HEIGHT + LEGEND_LINE * (lines - 1) if lines else 0.0


def _colour(series: Any, one: Series) -> None:
    _fill(series.format.fill, one.colour, one.hatched)
    if one.hatched:
        # Lines alone are too pale to be seen from the last row, in the bars and in the legend.
        series.format.line.color.rgb = rgb(one.colour)
        series.format.line.width = Pt(1)
    for n, value in enumerate(one.values):
        if value.colour not in ("", one.colour):
            _fill(series.points[n].format.fill, value.colour, one.hatched)


def _fill(fill: Any, colour: str, hatched: bool) -> None:
    if not hatched:
        fill.solid()
        fill.fore_color.rgb = rgb(colour)
        return
    fill.patterned()
    fill.pattern = MSO_PATTERN.DARK_UPWARD_DIAGONAL
    fill.fore_color.rgb = rgb(colour)
    fill.back_color.rgb = rgb(WHITE)


def _label(series: Any, one: Series, position: XL_LABEL_POSITION, size: float) -> None:
    """Label the bars with their numbers, or with what they say."""
    within = position == XL_LABEL_POSITION.CENTER
    ink = ink_on(one.colour) if within and not one.hatched else INK
    labels = series.data_labels
    labels.show_value, labels.position = True, position
    labels.number_format = GROUPED
    labels.number_format_is_linked = False
    set_font(labels.font, size, ink)
    for n, value in enumerate(one.values):
        if value.number is not None and not _writes_itself(value):
            own = series.points[n].data_label
            own.text_frame.text = one_line(value.said)
            own.position = position
            set_font(own.text_frame.paragraphs[0].runs[0].font, size, ink)


def _least_labelled(shape: Bars, box: Box, size: float) -> float:
    """Return the number of which the part of a bar is as long as a letter is high or two letters are wide."""
    length = box.height - AROUND if shape.upright else box.width - inches_for(_names(shape), box.width, size)
    return float(shape.axis().high) * size / POINTS_IN_AN_INCH / max(length, 1.0)


def _leave_out_small(series: Any, one: Series, least: float) -> None:
    """Leave parts of nothing, and those too small for a label, without one: the notes give every number."""
    for n, value in enumerate(one.values):
        if value.number is not None and (value.number == 0 or value.number < least):
            _unlabel(series.points[n].data_label)


def _writes_itself(value: Value) -> bool:
    """Tell whether the number's own format writes what the bar says, so that it follows an edited number."""
    number = value.number or 0.0
    is_plain = value.said.replace("\u202f", "") == f"{number:.10g}"
    return is_plain and (number < GROUPED_FROM or number.is_integer())


def _unlabel(label: Any) -> None:
    """Leave a bar without a label: the page gives it none."""
    element = label._get_or_add_dLbl()
    for child in list(element):
        if child.tag != qn("c:idx"):
            element.remove(child)
    etree.SubElement(element, qn("c:delete"), val="1")
