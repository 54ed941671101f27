"""The notes of a slide: what the speaker wanted to say, and where every number on it comes from."""

from collections.abc import Iterator
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from charts.bars import Bars
from figures.figure import Figure
from slides import native_bars, native_table
from slides.native_text import clean, one_line
from slides.slide import Slide
from words import number, say

MOST_PLACES = 60


def notes(slide: Slide) -> str:
    """Write the notes of a slide."""
    figure = slide.figure
    parts = [
        [slide.note],
        [slide.source, figure.as_of if figure.as_of not in slide.source else ""],
        [say("deck.about", note=figure.note) if figure.note else ""],
        _numbers(figure),
        _places(slide.places),
        [say("deck.snapshot", number=slide.snapshot), say("deck.link", link=slide.link)],
    ]
    written = ["\n".join(line for line in part if line.strip()) for part in parts]
    return clean("\n\n".join(part for part in written if part))


def _places(places: tuple[str, ...]) -> list[str]:
    if not places:
        return []
    lines = [say("deck.places"), *(f"– {one_line(place)}" for place in places[:MOST_PLACES])]
    if len(places) > MOST_PLACES:
        lines.append(say("deck.more_places", count=len(places) - MOST_PLACES))
    return lines


def _numbers(figure: Figure) -> list[str]:
    """Write a line for each row that is drawn as one bar or stands in the table on the slide."""
    lines = [
        say("deck.number", what=what, source=row["source_id"], locator=row["locator"])
        for what, row in _drawn_rows(figure)
        if isinstance(row["source_id"], str) and isinstance(row["locator"], str)
    ]
    return [say("deck.numbers"), *lines] if lines else []


def _drawn_rows(figure: Figure) -> Iterator[tuple[str, Any]]:
    if figure.table.empty:
        return
    rows = figure.table.to_dict("records")
    if figure.drawing is None:
        names = native_table.shown_columns(figure)[: native_table.MOST_COLUMNS]
        for row in rows[: native_table.MOST_ROWS]:
            yield ", ".join(one_line(row[name]) for name in names[:3] if not pd.isna(row[name])), row
        return
    bars = list(_bars(figure))
    if len(bars) <= len(rows) and all(
        _holds(row, values) for (_, values), row in zip(bars, rows, strict=False)
    ):
        for (name, values), row in zip(bars, rows, strict=False):
            said = ", ".join(number(int(value)) if value.is_integer() else str(value) for value in values)
            yield f"{name}: {said}", row


def _bars(figure: Figure) -> Iterator[tuple[str, list[float]]]:
    """Go through what is drawn, from the top: the name of each group of bars and its values."""
    drawing = figure.drawing
    if isinstance(drawing, Bars):
        for row in drawing.frame.to_dict("records"):
            cells = [row[part.column] for part in drawing.parts]
            yield one_line(row[drawing.row]), [float(cell) for cell in cells if not pd.isna(cell)]
    elif isinstance(drawing, go.Figure) and drawing.data[0].type == "bar":
        chart = native_bars.of_plotly(drawing, figure.table)
        for n, name in enumerate(chart.categories):
            values = [value for one in chart.series if (value := one.values[n]) is not None]
            if values:
                yield name, values


def _holds(row: dict[Any, Any], values: list[float]) -> bool:
    """Tell whether a row of the table holds all values of one group of bars."""
    held = {float(cell) for cell in row.values() if isinstance(cell, (int, float)) and not pd.isna(cell)}
    return set(values) <= held
