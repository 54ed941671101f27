"""The notes of a slide: what the speaker wanted to say, and where every number on it comes from."""

from collections.abc import Iterator
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from charts.bars import Bars
from charts.numbers import Numbers
from figures.figure import Figure
from slides.native import bars, table
from slides.native.text import clean, one_line, shortened
from slides.slide import Slide
from words import number, say

MOST_PLACES, MOST_LETTERS = 60, 300


def notes(slide: Slide) -> str:
    """Write the notes of a slide."""
    figure = slide.figure
    parts = [
        [slide.note],
        [slide.source, figure.as_of if figure.as_of not in slide.source else ""],
        [say("deck.about", note=figure.note) if figure.note else ""],
        _numbers(figure),
        _places(slide.places),
        [
            say("deck.snapshot", number=slide.snapshot),
            say("deck.newer", number=slide.newer) if slide.newer is not None else "",
            say("deck.link", link=slide.link),
        ],
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
        say(
            "deck.number",
            what=what,
            source=shortened(row["source_id"], MOST_LETTERS),
            locator=shortened(one_line(row["locator"]), MOST_LETTERS),
        )
        for what, row in _drawn_rows(figure)
        if isinstance(row["source_id"], str) and isinstance(row["locator"], str)
    ]
    return [say("deck.numbers"), *lines] if lines else []


def _drawn_rows(figure: Figure) -> Iterator[tuple[str, Any]]:
    """Go through the rows that are drawn one by one, each with what the slide says of it."""
    drawing, rows = figure.drawing, figure.table.to_dict("records")
    if not rows:
        return
    if drawing is None:
        names = table.fitting_columns(figure)
        for row in rows[: table.MOST_ROWS]:
            yield ", ".join(one_line(row[name]) for name in names[:3] if not pd.isna(row[name])), row
    elif isinstance(drawing, Numbers) and len(drawing) == len(rows):
        for tile, row in zip(drawing, rows, strict=True):
            yield f"{one_line(tile.label)}: {tile.value}. {one_line(tile.explained)}", row
    elif isinstance(drawing, Bars) or (isinstance(drawing, go.Figure) and drawing.data[0].type == "bar"):
        chart = bars.of_rows(drawing) if isinstance(drawing, Bars) else bars.of_plotly(drawing, figure.table)
        for name, values, row in bars.rows_of(chart, figure.table):
            yield f"{name}: {', '.join(_written(value) for value in values)}", row


def _written(value: float) -> str:
    return number(int(value)) if value.is_integer() else f"{value:.10g}"
