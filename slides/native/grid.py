"""Grids of a page as a slide shows them: labels and shades by row and column, read from their drawing."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import plotly.graph_objects as go

from slides.native.text import TINT, WHITE, drawn_text, rgb

MARK = "●"


@dataclass(frozen=True)
class Grid:
    """Labels and shades of cells by row, in the order in which they are read."""

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    labels: tuple[tuple[str, ...], ...]
    shades: tuple[tuple[str, ...], ...]
    row_title: str = ""
    column_title: str = ""

    def turned(self) -> "Grid":
        """Return the grid with its rows as columns."""
        return Grid(
            self.columns,
            self.rows,
            tuple(zip(*self.labels, strict=True)),
            tuple(zip(*self.shades, strict=True)),
            self.column_title,
            self.row_title,
        )


def of_heatmap(figure: go.Figure) -> Grid:
    """Read a heatmap, from the top row down."""
    cells = figure.data[0]
    numbers = [[None if one is None or math.isnan(one) else float(one) for one in row] for row in cells.z]
    found = [one for row in numbers for one in row if one is not None]
    low = cells.zmin if cells.zmin is not None else min(found, default=0)
    high = cells.zmax if cells.zmax is not None else max(found, default=0)
    shades = [
        [WHITE if one is None else shade(cells.colorscale, (one - low) / ((high - low) or 1)) for one in row]
        for row in numbers
    ]
    texts = [["" if text is None else drawn_text(text) for text in row] for row in cells.text]
    return Grid(
        tuple(drawn_text(name) for name in reversed(cells.y)),
        tuple(drawn_text(name) for name in cells.x),
        tuple(tuple(row) for row in reversed(texts)),
        tuple(tuple(row) for row in reversed(shades)),
        drawn_text(figure.layout.yaxis.title.text or ""),
        drawn_text(figure.layout.xaxis.title.text or ""),
    )


def of_marks(figure: go.Figure) -> Grid:
    """Read marks at the crossings of two lists of names."""
    trace = figure.data[0]
    rows = list(reversed(figure.layout.yaxis.categoryarray or list(dict.fromkeys(trace.y))[::-1]))
    columns = list(figure.layout.xaxis.categoryarray or dict.fromkeys(trace.x))
    marked = set(zip(trace.y, trace.x, strict=True))
    return Grid(
        tuple(drawn_text(name) for name in rows),
        tuple(drawn_text(name) for name in columns),
        tuple(tuple(MARK if (row, column) in marked else "" for column in columns) for row in rows),
        tuple(tuple(TINT if (row, column) in marked else WHITE for column in columns) for row in rows),
    )


def shade(scale: Sequence[Sequence[Any]], at: float) -> str:
    """Return the colour at a place of a scale of colours, between 0 and 1."""
    at = min(1.0, max(0.0, at))
    for (start, first), (end, second) in pairwise(scale):
        if at <= end:
            share = (at - start) / ((end - start) or 1)
            mixed = (
                round(one + (two - one) * share) for one, two in zip(rgb(first), rgb(second), strict=True)
            )
            return "#" + "".join(f"{part:02x}" for part in mixed)
    return f"#{rgb(scale[-1][1])}".lower()
