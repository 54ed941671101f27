"""Bars as native charts: the same categories, series, colours and labels, to be edited as any chart."""

from typing import Any

import pandas as pd
from lxml import etree
from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_AXIS_CROSSES, XL_CHART_TYPE, XL_LABEL_POSITION
from pptx.enum.dml import MSO_PATTERN
from pptx.oxml.ns import qn
from pptx.slide import Slide as Sheet

from slides.native.bars import BarChart, Series, rows_of
from slides.native.chart import (
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
from slides.native.text import INK, WHITE, Box, describe, for_workbook, is_dark, rgb, set_font
from words import say

# How many groups fit where bars lie in one row, and how many bars where they stand side by side.
MOST_GROUPS, MOST_LYING, MOST_STANDING = 16, 24, 30
# Up to here, the axis of numbers counts in ones.
FEW = 5
KINDS = {
    (True, True): XL_CHART_TYPE.BAR_STACKED,
    (True, False): XL_CHART_TYPE.BAR_CLUSTERED,
    (False, True): XL_CHART_TYPE.COLUMN_STACKED,
    (False, False): XL_CHART_TYPE.COLUMN_CLUSTERED,
}


def draw(sheet: Sheet, box: Box, chart: BarChart, table: pd.DataFrame, alt: str) -> list[str]:
    """Draw bars as a native chart and return what must be said below it."""
    rows = 1 if chart.stacked else len(chart.series)
    most = min(MOST_GROUPS, (MOST_LYING if chart.lying else MOST_STANDING) // rows)
    shown = chart.first(most)
    data = CategoryChartData(number_format="General")
    data.categories = [for_workbook(name) for name in shown.categories]
    for one in shown.series:
        data.add_series(for_workbook(one.name), one.values)
    frame = sheet.shapes.add_chart(KINDS[shown.lying, shown.stacked], *box.lengths(), data)
    describe(frame, alt)
    native: Any = frame.chart
    dress(native, legend=len(shown.series) > 1)
    _dress_axes(native, box, shown)
    plot = native.plots[0]
    plot.gap_width = 45 if rows == 1 else 60
    plot.overlap = 100 if shown.stacked else 0
    for series, one in zip(plot.series, shown.series, strict=True):
        _colour(series, one)
        _label(series, one, shown.stacked)
    # The page may leave out bars of its own; where a bar is a row, the table knows how many there are.
    everything = max(len(chart.categories), len(table) if rows_of(chart, table) else 0)
    if len(shown.categories) == everything:
        return []
    return [say("deck.first_bars", shown=len(shown.categories), all=everything)]


def _dress_axes(native: Any, box: Box, chart: BarChart) -> None:
    names, numbers = native.category_axis, native.value_axis
    dress_axis(names, "" if chart.lying else chart.category_title)
    dress_axis(numbers, chart.value_title, grid=True)
    numbers.minimum_scale = 0
    numbers.tick_labels.number_format = GROUPED
    numbers.tick_labels.number_format_is_linked = False
    if chart.reaches is not None:
        numbers.maximum_scale = chart.reaches
    largest = max((value or 0 for one in chart.series for value in one.values), default=0)
    if chart.step is not None:
        numbers.major_unit = chart.step
    elif largest <= FEW:
        numbers.major_unit = 1
    legend = LEGEND_HEIGHT if len(chart.series) > 1 else 0
    if not chart.lying:
        return
    names.reverse_order = True
    # The axis of numbers stays below, although the names run downwards.
    numbers._element._remove_crosses()
    numbers._element._add_crosses(val=XL_AXIS_CROSSES.MAXIMUM)
    title = TITLE_HEIGHT if chart.value_title else 0
    longest = max((len(label) for one in chart.series for label in one.labels), default=0)
    keep_room(
        native,
        box,
        Room(
            left=inches_for(list(chart.categories), box.width * 0.42),
            right=0.3 if chart.stacked else min(2.5, 0.3 + 0.1 * longest),
            bottom=AXIS_HEIGHT + title + legend,
        ),
    )


def _colour(series: Any, one: Series) -> None:
    common = one.colours[0]
    _fill(series.format.fill, common, one.hatched)
    for n, colour in enumerate(one.colours):
        if colour != common:
            _fill(series.points[n].format.fill, colour, one.hatched)


def _fill(fill: Any, colour: str, hatched: bool) -> None:
    if not hatched:
        fill.solid()
        fill.fore_color.rgb = rgb(colour)
        return
    fill.patterned()
    fill.pattern = MSO_PATTERN.WIDE_UPWARD_DIAGONAL
    fill.fore_color.rgb = rgb(colour)
    fill.back_color.rgb = rgb(WHITE)


def _label(series: Any, one: Series, stacked: bool) -> None:
    """Label the bars with their numbers; where the page says more than the number, with what it says."""
    position = XL_LABEL_POSITION.CENTER if stacked else XL_LABEL_POSITION.OUTSIDE_END
    ink = WHITE if stacked and is_dark(one.colours[0]) and not one.hatched else INK
    labels = series.data_labels
    labels.show_value, labels.position = True, position
    labels.number_format = GROUPED
    set_font(labels.font, colour=ink)
    for n, (value, label) in enumerate(zip(one.values, one.labels, strict=True)):
        if value is None:
            continue
        if not label:
            _unlabel(series.points[n].data_label)
        elif label.replace("\u2009", "") != f"{value:.10g}" or (value >= 1000 and not value.is_integer()):
            own = series.points[n].data_label
            own.text_frame.text = label
            own.position = position
            set_font(own.text_frame.paragraphs[0].runs[0].font, colour=ink)


def _unlabel(label: Any) -> None:
    """Leave a bar without a label: the page gives it none."""
    element = label._get_or_add_dLbl()
    for child in list(element):
        if child.tag != qn("c:idx"):
            element.remove(child)
    etree.SubElement(element, qn("c:delete"), val="1")
