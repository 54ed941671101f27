"""Grids as native tables: as many rows and columns as can be read, turned where more fit that way."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from textwrap import wrap
from typing import Any

import pandas as pd
from pptx.enum.text import PP_ALIGN
from pptx.slide import Slide as Sheet
from pptx.util import Inches

from charts.bars import Bars
from slides.native.grid import Grid
from slides.native.table import BOLD, blank_table, fill_cell
from slides.native.text import (
    ACCENT,
    INK,
    LETTERS_IN_AN_INCH,
    QUIET,
    SMALLEST_TYPE,
    Box,
    one_line,
    rgb,
    set_font,
)
from words import number, say

ROW_HEIGHT, MOST_HEIGHT, NARROWEST, WIDEST, HEAD, LINE_HEIGHT = 0.225, 0.6, 0.46, 3.0, 0.3, 0.2
LONGEST_NAME, SHORT_LABEL = 34, 10
# Between a grid and the sentence below it.
GAP = 0.06
SIZES = ((0.5, 18), (0.4, 16), (0.33, 14), (0.0, 12))


@dataclass(frozen=True)
class Fit:
    """How much of a grid a place has room for, and how its parts are measured."""

    rows: int
    columns: int
    name_width: float
    column_width: float
    head_height: float
    upright: bool
    row_height: float = 0.25
    size: int = 12


def draw(sheet: Sheet, box: Box, grid: Grid, alt: str) -> list[str]:
    """Draw a grid as a native table, turned where more of it fits that way; return what must be said."""
    turned = grid.turned()
    fit, fit_turned = _fit(grid, box), _fit(turned, box)
    if fit_turned.rows * fit_turned.columns > fit.rows * fit.columns:
        grid, fit = turned, fit_turned
    widths = [fit.name_width] + [fit.column_width] * fit.columns
    table = blank_table(sheet, box, fit.rows + 1, widths, alt)
    _head(table, grid, fit)
    for n in range(fit.rows):
        table.rows[n + 1].height = Inches(fit.row_height)
        fill_cell(table.cell(n + 1, 0), grid.rows[n], fit.size, margin=0.02)
        for m in range(fit.columns):
            one = table.cell(n + 1, m + 1)
            fill_cell(one, grid.labels[n][m], fit.size, PP_ALIGN.CENTER, margin=0.01)
            one.fill.solid()
            one.fill.fore_color.rgb = rgb(grid.shades[n][m])
    said = []
    if fit.rows < len(grid.rows):
        said.append(say("deck.first_rows", shown=fit.rows, all=len(grid.rows)))
    if fit.columns < len(grid.columns):
        said.append(say("deck.first_columns", shown=fit.columns, all=len(grid.columns)))
    return said


def draw_beside(sheet: Sheet, box: Box, bars: Bars, alt: str) -> list[str]:
    """Draw numbers of different things side by side as a native table: no scale joins them."""
    rows = bars.frame.to_dict("records")
    shown = rows[: int((box.height - 0.6) / 0.4)]
    high = min(MOST_HEIGHT, (box.height - 0.6) / len(shown))
    name = box.width * 0.25
    widths = [name] + [(box.width - name) / len(bars.parts)] * len(bars.parts)
    table = blank_table(sheet, box, len(shown) + 1, widths, alt)
    for m, text in enumerate([bars.heading, *(part.name for part in bars.parts)]):
        fill_cell(table.cell(0, m), text, 16, PP_ALIGN.RIGHT if m else PP_ALIGN.LEFT, ACCENT, bold=True)
    for n, row in enumerate(shown, 1):
        table.rows[n].height = Inches(high)
        fill_cell(table.cell(n, 0), str(row[bars.row]), 18)
        for m, part in enumerate(bars.parts, 1):
            value = row[part.column]
            if pd.isna(value):
                fill_cell(table.cell(n, m), bars.nothing, 16, PP_ALIGN.RIGHT, QUIET)
            else:
                fill_cell(table.cell(n, m), number(int(value)), 18, PP_ALIGN.RIGHT, INK, bold=True)
    if len(shown) == len(rows):
        return []
    return [say("deck.first_rows", shown=len(shown), all=len(rows))]


def _fit(grid: Grid, box: Box) -> Fit:
    """Measure how much of a grid has room: names are written upright where columns are narrow."""
    names = max(len(name) for name in (*grid.rows, *grid.row_title.split(" ")))
    name_width = min(names, LONGEST_NAME) / LETTERS_IN_AN_INCH + 0.15
    needed = max(NARROWEST, _widest_label(grid) / LETTERS_IN_AN_INCH + 0.06)
    columns = min(len(grid.columns), int((box.width - name_width) / needed))
    width = (box.width - name_width) / columns
    heads = grid.columns[:columns]
    longest_word = max(len(word) for name in heads for word in name.split(" "))
    upright = longest_word / LETTERS_IN_AN_INCH + 0.1 > width
    head = _head_height(heads, width, upright)
    head = max(head, HEAD if not (grid.row_title and grid.column_title) else 2 * HEAD)
    rows = min(len(grid.rows), max(1, int((box.height - GAP - head) / ROW_HEIGHT)))
    row_height = min(MOST_HEIGHT, (box.height - GAP - head) / rows)
    size = next(size for high, size in SIZES if row_height >= high)
    scale = size / SMALLEST_TYPE
    name_width = min(name_width * scale, box.width / 3)
    width = min(WIDEST, (box.width - name_width) / columns)
    return Fit(rows, columns, name_width, width, head, upright, row_height, size)


def _widest_label(grid: Grid) -> int:
    """Return how many letters a cell holds on one line: short labels stay on one."""
    labels = [label for row in grid.labels for label in row]
    if max(map(len, labels)) <= SHORT_LABEL:
        return max(map(len, labels))
    return max(len(word) for label in labels for word in label.split(" "))


def _head_height(heads: Sequence[str], width: float, upright: bool) -> float:
    """Return how high the names of columns stand."""
    if not upright:
        longest = max(len(name) for name in heads)
        return math.ceil(longest / (width * LETTERS_IN_AN_INCH)) * LINE_HEIGHT + 0.12
    return _letters_in_a_line(heads, width) / LETTERS_IN_AN_INCH * BOLD + 0.15


def _letters_in_a_line(heads: Sequence[str], width: float) -> int:
    """Return how long the lines of upright names must be for each to fit into its column."""
    most = max(1, int((width - 0.04) / LINE_HEIGHT))
    shortest = max(len(word) for name in heads for word in name.split(" "))
    longest = max(len(name) for name in heads)
    return next(
        letters
        for letters in range(shortest, longest + 1)
        if all(len(_in_lines(name, letters)) <= most for name in heads)
    )


def _in_lines(name: str, letters: int) -> list[str]:
    return wrap(name, letters, break_long_words=False, break_on_hyphens=False)


def _head(table: Any, grid: Grid, fit: Fit) -> None:
    table.rows[0].height = Inches(fit.head_height)
    corner = say("deck.corner", rows=grid.row_title, columns=grid.column_title) if grid.column_title else ""
    letters = _letters_in_a_line(grid.columns[: fit.columns], fit.column_width)
    fill_cell(table.cell(0, 0), corner or one_line(grid.row_title), colour=QUIET, margin=0.03)
    for m in range(fit.columns):
        one = table.cell(0, m + 1)
        align = PP_ALIGN.LEFT if fit.upright else PP_ALIGN.CENTER
        fill_cell(one, grid.columns[m], align=align, colour=ACCENT, bold=True, margin=0.02)
        if fit.upright:
            one._tc.get_or_add_tcPr().set("vert", "vert270")
            # Programs differ in where they break upright text, so that the breaks are given.
            one.text_frame.paragraphs[0].text = "\v".join(_in_lines(grid.columns[m], letters))
            for run in one.text_frame.paragraphs[0].runs:
                set_font(run.font, colour=ACCENT, bold=True)
