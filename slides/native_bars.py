"""Bars as native charts: the same categories, series, colours and labels; what is missing stays missing."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd
import plotly.graph_objects as go
from lxml import etree
from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_AXIS_CROSSES, XL_CHART_TYPE, XL_LABEL_POSITION
from pptx.enum.dml import MSO_PATTERN
from pptx.oxml.ns import qn
from pptx.slide import Slide as Sheet

from charts.bars import Bars
from slides.native_chart import (
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
from slides.native_text import (
    ACCENT,
    INK,
    WHITE,
    Box,
    describe,
    drawn_text,
    for_workbook,
    is_dark,
    one_line,
    rgb,
    set_font,
)
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


@dataclass(frozen=True)
class Series:
    """One series: a value, a label and a colour for each category; None where there is no value."""

    name: str
    values: tuple[float | None, ...]
    labels: tuple[str, ...]
    colours: tuple[str, ...]
    hatched: bool = False


@dataclass(frozen=True)
class BarChart:
    """Bars in the order in which they are read, from the top or from the left."""

    categories: tuple[str, ...]
    series: tuple[Series, ...]
    lying: bool
    stacked: bool
    value_title: str = ""
    category_title: str = ""
    reaches: float | None = None
    step: float | None = None

    def first(self, most: int) -> "BarChart":
        """Return the chart of the first categories."""
        return BarChart(
            self.categories[:most],
            tuple(
                Series(one.name, one.values[:most], one.labels[:most], one.colours[:most], one.hatched)
                for one in self.series
            ),
            *(self.lying, self.stacked, self.value_title, self.category_title, self.reaches, self.step),
        )


def of_plotly(figure: go.Figure, table: pd.DataFrame) -> BarChart:
    """Read the bars of a chart of a page. The table tells a zero from a value that is not there."""
    lying = figure.data[0].orientation == "h"
    names, numbers = (figure.layout.yaxis, figure.layout.xaxis) if lying else (
        figure.layout.xaxis,
        figure.layout.yaxis,
    )  # fmt: skip
    places = list(dict.fromkeys(place for trace in figure.data for place in (trace.y if lying else trace.x)))
    stacked = figure.layout.barmode == "stack"
    traces = list(figure.data)
    if lying:
        places.reverse()
        if not stacked:
            traces.reverse()
    written = dict(zip(names.tickvals or (), names.ticktext or (), strict=True))
    unit = drawn_text(numbers.title.text or "")
    reach = numbers.range[1] if numbers.range else None
    marks = numbers.tickvals
    return _said(
        BarChart(
            tuple(drawn_text(written.get(place, place)) for place in places),
            tuple(_series(trace, places, lying, table, unit) for trace in traces),
            lying,
            stacked,
            unit,
            drawn_text(names.title.text or ""),
            reach,
            marks[1] - marks[0] if marks is not None and len(marks) > 1 else None,
        )
    )


def of_rows(bars: Bars) -> BarChart:
    """Read bars written as a table."""
    rows = bars.frame.to_dict("records")
    series = tuple(
        Series(
            one_line(part.name),
            tuple(_number(row[part.column]) for row in rows),
            tuple("" if not _number(row[part.column]) else f"{row[part.column]:g}" for row in rows),
            (part.colour,) * len(rows),
            part.hatched,
        )
        for part in bars.parts
    )
    return BarChart(
        tuple(one_line(row[bars.row]) for row in rows), series, True, True, category_title=bars.heading
    )


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


def rows_of(chart: BarChart, table: pd.DataFrame) -> list[tuple[str, tuple[float, ...], dict[Any, Any]]]:
    """Return name, values and row of each group of bars where the rows are the groups; else nothing."""
    groups = [
        (name, tuple(value for one in chart.series if (value := one.values[n]) is not None))
        for n, name in enumerate(chart.categories)
    ]
    drawn = [group for group in groups if group[1]]
    rows = table.to_dict("records")
    if len(drawn) > len(rows) or not all(
        _holds(row, values) for (_, values), row in zip(drawn, rows, strict=False)
    ):
        return []
    return [(name, values, row) for (name, values), row in zip(drawn, rows, strict=False)]


def _holds(row: dict[Any, Any], values: tuple[float, ...]) -> bool:
    held = {float(cell) for cell in row.values() if isinstance(cell, (int, float)) and not pd.isna(cell)}
    return set(values) <= held


def _series(trace: Any, places: Sequence[Any], lying: bool, table: pd.DataFrame, unit: str) -> Series:
    """Read one series, named by its unit if nothing else. A nothing that is labelled otherwise is missing."""
    at = {place: n for n, place in enumerate(trace.y if lying else trace.x)}
    drawn = trace.x if lying else trace.y
    values: list[float | None] = []
    labels = []
    colours = []
    for place in places:
        n = at.get(place)
        value = None if n is None else _number(drawn[n])
        label = "" if n is None else _written(trace.text, n, value)
        if value == 0 and label and "0" not in label and not _holds_zero(table, label):
            value = None
        values.append(value)
        labels.append(label)
        colours.append(_colour_of(trace, n or 0))
    return Series(drawn_text(trace.name or unit), tuple(values), tuple(labels), tuple(colours))


def _said(chart: BarChart) -> BarChart:
    """Put the label of what has no bar behind its category: a native chart labels bars only."""
    names = list(chart.categories)
    for one in chart.series:
        for n, (value, label) in enumerate(zip(one.values, one.labels, strict=True)):
            if value is None and label:
                what = f"{one.name}: {label}" if len(chart.series) > 1 else label
                names[n] = say("deck.without_bar", name=names[n], label=what)
    return BarChart(tuple(names), *(getattr(chart, name) for name in list(chart.__dataclass_fields__)[1:]))


def _holds_zero(table: pd.DataFrame, label: str) -> bool:
    """Tell whether a row with this label holds a zero."""
    return any(
        label in row and any(isinstance(cell, (int, float)) and cell == 0 for cell in row)
        for row in table.itertuples(index=False)
    )


def _number(value: Any) -> float | None:
    return None if value is None or pd.isna(value) else float(value)


def _written(texts: Any, n: int, value: float | None) -> str:
    if texts is None:
        return "" if value is None else f"{value:.10g}"
    text = texts[n] if not isinstance(texts, str) else texts
    if isinstance(text, float):
        return "" if math.isnan(text) else f"{text:.10g}"
    return drawn_text(text)


def _colour_of(trace: Any, n: int) -> str:
    colour = trace.marker.color
    if colour is None:
        return ACCENT
    return colour if isinstance(colour, str) else str(colour[n])


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
