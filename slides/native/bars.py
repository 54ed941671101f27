"""Bars of a page as a slide shows them: read from their drawing, with what is missing left missing."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from charts.bars import Bars
from slides.native.text import ACCENT, drawn_text, one_line
from words import say


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
