"""Grids as native tables: as many rows and columns as can be read, turned where more fit that way."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from textwrap import wrap
from typing import Any

from pptx.enum.text import PP_ALIGN
from pptx.slide import Slide as Sheet
from pptx.util import Inches

from charts.bars import Bars
from charts.look import DEEP, INK, PALE_INK, WHITE
from charts.shapes import Matrix
from renderers.native.table import BOLD, blank_table, fill_cell, row_height
from renderers.native.text import (
    LETTERS_IN_AN_INCH,
    SMALLEST_TYPE,
    Box,
    Drawn,
    add_text,
    one_line,
    rgb,
    set_font,
)
from words import say

ROW_HEIGHT, MOST_HEIGHT, NARROWEST, WIDEST, HEAD, LINE_HEIGHT = 0.225, 0.6, 0.46, 3.0, 0.3, 0.2
LONGEST_NAME, SHORT_LABEL = 34, 10
# Between a grid and the sentence below it.
GAP = 0.06
# What signs and empty cells mean takes one line, or more.
EXPLAINED = 0.3
# What rows of numbers that share no scale need, and the letters for how high they are.
APART_HEIGHT = 0.33
APART_SIZES = ((0.38, 18), (0.35, 16), (0.0, 14))
# More rows and columns than these are not read from the back of a room.
MOST_ROWS, MOST_COLUMNS = 12, 12
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


def draw(shape: Matrix, sheet: Sheet, box: Box, alt: str) -> Drawn:
    """Draw a matrix as a native table, turned where more of it fits that way; its signs stand below it."""
    explained = shape.explained()
    lines = math.ceil(len(explained) / (box.width * LETTERS_IN_AN_INCH))
    high = EXPLAINED + LINE_HEIGHT * (lines - 1) if explained else 0.0
    room = box._replace(height=box.height - high)
    turned = shape.turned()
    fit, fit_turned = _fit(shape, room), _fit(turned, room)
    whole = shape
    if fit_turned.rows * fit_turned.columns > fit.rows * fit.columns:
        whole, fit = turned, fit_turned
    shown = whole.first(fit.rows, fit.columns)
    table = blank_table(sheet, room, fit.rows + 1, [fit.name_width] + [fit.column_width] * fit.columns, alt)
    _head(table, shown, fit)
    for n, row in enumerate(shown.rows, 1):
        table.rows[n].height = Inches(fit.row_height)
        fill_cell(table.cell(n, 0), row, fit.size, margin=0.02)
        for m, column in enumerate(shown.columns, 1):
            one = table.cell(n, m)
            fill_cell(one, shown.label(row, column), fit.size, PP_ALIGN.CENTER, margin=0.01)
            one.fill.solid()
            one.fill.fore_color.rgb = rgb(shown.colour(row, column) or WHITE)
    if explained:
        below = Box(box.left, box.top + room.height, box.width, high)
        add_text(sheet, below, [explained], colour=PALE_INK)
    said = []
    if fit.rows < len(whole.rows):
        said.append(say("deck.first_rows", shown=fit.rows, all=len(whole.rows)))
    if fit.columns < len(whole.columns):
        said.append(say("deck.first_columns", shown=fit.columns, all=len(whole.columns)))
    return Drawn(shown, tuple(said))


def draw_apart(shape: Bars, sheet: Sheet, box: Box, alt: str) -> Drawn:
    """Draw numbers of different things side by side as a native table: no scale joins them."""
    name = box.width * 0.25
    widths = [name] + [(box.width - name) / len(shape.series)] * len(shape.series)
    heads = [shape.heading, *(one.name for one in shape.series)]
    head = row_height(heads, [width / BOLD for width in widths])
    shown = shape.first(int((box.height - head) / APART_HEIGHT))
    high = min(MOST_HEIGHT, (box.height - head) / max(1, len(shown.categories)))
    large = next(size for least, size in APART_SIZES if high >= least)
    table = blank_table(sheet, box, len(shown.categories) + 1, widths, alt)
    table.rows[0].height = Inches(head)
    for m, text in enumerate(heads):
        fill_cell(table.cell(0, m), text, 16, PP_ALIGN.RIGHT if m else PP_ALIGN.LEFT, DEEP, bold=True)
    for n, category in enumerate(shown.categories):
        table.rows[n + 1].height = Inches(high)
        fill_cell(table.cell(n + 1, 0), category, large)
        for m, one in enumerate(shown.series, 1):
            value, there = one.values[n], one.values[n].number is not None
            size, ink = (large, INK) if there else (min(large, 16), PALE_INK)
            fill_cell(table.cell(n + 1, m), value.said, size, PP_ALIGN.RIGHT, ink, bold=there)
    if len(shown.categories) == len(shape.categories):
        return Drawn(shown)
    said = say("deck.first_rows", shown=len(shown.categories), all=len(shape.categories))
    return Drawn(shown, (said,))


def _fit(grid: Matrix, box: Box) -> Fit:
    """Measure how much of a grid has room: names are written upright where columns are narrow."""
    names = max(len(name) for name in (*grid.rows, *grid.row_heading.split(" ")))
    name_width = min(names, LONGEST_NAME) / LETTERS_IN_AN_INCH + 0.15
    needed = max(NARROWEST, _widest_label(grid) / LETTERS_IN_AN_INCH + 0.06)
    columns = min(len(grid.columns), MOST_COLUMNS, int((box.width - name_width) / needed))
    width = (box.width - name_width) / columns
    heads = grid.columns[:columns]
    longest_word = max(len(word) for name in heads for word in name.split(" "))
    upright = longest_word / LETTERS_IN_AN_INCH + 0.1 > width
    head = _head_height(heads, width, upright)
    head = max(head, HEAD if not (grid.row_heading and grid.column_heading) else 2 * HEAD)
    rows, free = min(len(grid.rows), MOST_ROWS), box.height - GAP - head
    while rows > 1 and rows * ROW_HEIGHT + _more_lines(grid.rows[:rows], name_width) > free:
        rows -= 1
    row_height = min(MOST_HEIGHT, (free - _more_lines(grid.rows[:rows], name_width)) / rows)
    size = next(size for high, size in SIZES if row_height >= high)
    scale = size / SMALLEST_TYPE
    name_width = min(name_width * scale, box.width / 3)
    width = min(WIDEST, (box.width - name_width) / columns)
    return Fit(rows, columns, name_width, width, head, upright, row_height, size)


def _more_lines(names: Sequence[str], width: float) -> float:
    """Return how much higher rows stand together because their names take more than one line."""
    letters = int((width - 0.1) * LETTERS_IN_AN_INCH)
    return LINE_HEIGHT * sum(len(wrap(name, letters)) - 1 for name in names if name)


def _widest_label(grid: Matrix) -> int:
    """Return how many letters a cell holds on one line: short labels stay on one."""
    labels = ["", *(cell.label for cell in grid.cells.values())]
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


def _head(table: Any, grid: Matrix, fit: Fit) -> None:
    table.rows[0].height = Inches(fit.head_height)
    corner = (
        say("deck.corner", rows=grid.row_heading, columns=grid.column_heading) if grid.column_heading else ""
    )
    letters = _letters_in_a_line(grid.columns[: fit.columns], fit.column_width)
    fill_cell(table.cell(0, 0), corner or one_line(grid.row_heading), colour=PALE_INK, margin=0.03)
    for m in range(fit.columns):
        one = table.cell(0, m + 1)
        align = PP_ALIGN.LEFT if fit.upright else PP_ALIGN.CENTER
        fill_cell(one, grid.columns[m], align=align, colour=DEEP, bold=True, margin=0.02)
        if fit.upright:
            one._tc.get_or_add_tcPr().set("vert", "vert270")
            # Programs differ in where they break upright text, so that the breaks are given.
            one.text_frame.paragraphs[0].text = "\v".join(_in_lines(grid.columns[m], letters))
            for run in one.text_frame.paragraphs[0].runs:
                set_font(run.font, colour=DEEP, bold=True)
