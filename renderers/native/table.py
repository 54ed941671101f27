"""Tables that fit a slide: as many rows and columns as can be read, and a sentence on what was left out."""

from collections.abc import Sequence
from itertools import product
from textwrap import wrap
from typing import Any

from lxml import etree
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.oxml.ns import qn
from pptx.slide import Slide as Sheet
from pptx.util import Inches

from charts.look import DEEP, INK, LINE
from charts.shapes import Table
from renderers.native.text import (
    LETTERS_IN_AN_INCH,
    SMALLEST_TYPE,
    Box,
    Drawn,
    describe,
    one_line,
    rgb,
    set_font,
    settle,
    shortened,
)
from words import say

# What can be read from the back of a room.
MOST_ROWS, LEAST_ROWS, SIZE = 6, 4, 16
# The fewer rows there are, the larger are their letters, where all of every text fits.
SIZES = ((2, 24), (3, 20))
# How long texts may be, tried in this order, each with fewer rows before the next; then with fewest rows.
MOST_LETTERS = (160, 110, 80)
FEWEST = ((80, 3), (80, 2), (80, 1), (45, 1), (30, 1))
LINE_HEIGHT, MARGIN = 0.27 / SIZE, 0.05
# Headings are bold, and so much wider.
BOLD = 1.2
NARROWEST, WIDEST, LONGEST_WORD = 7, 80, 18
PLAIN_STYLE = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"


def draw(shape: Table, sheet: Sheet, box: Box, alt: str) -> Drawn:
    """Draw the first rows, in the columns that there is room for."""
    shown = shape.telling()
    columns, full = shown.columns, [[one_line(text) for text in row] for row in shown.rows]
    headings = [one_line(column.heading) for column in columns]
    counts = range(min(MOST_ROWS, len(full)), min(LEAST_ROWS, len(full)) - 1, -1)
    larger = [(max(MOST_LETTERS), len(full), size) for most, size in SIZES if len(full) <= most]
    smaller = [(most, count, SIZE) for most, count in (*product(MOST_LETTERS, counts), *FEWEST)]
    for most, count, size in (*larger, *smaller):
        rows = [[shortened(text, most) for text in row] for row in full[:count]]
        widths = _widths([headings, *rows], box.width, size)
        if _height([headings, *rows], widths, size) <= box.height:
            break
    add_table(sheet, box, [headings, *rows], widths, [column.is_number for column in columns], alt, size)
    left = len(full) - len(rows)
    said = (say("deck.more_rows", count=left),) if left else ()
    return Drawn(shown.first(len(rows)), said)


def add_table(
    sheet: Sheet,
    box: Box,
    rows: Sequence[Sequence[str]],
    widths: Sequence[float],
    right: Sequence[bool],
    alt: str,
    size: float = SIZE,
) -> Any:
    """Put a native table on a slide: its first row names the columns."""
    table = blank_table(sheet, box, len(rows), widths, alt)
    for n, row in enumerate(rows):
        table.rows[n].height = Inches(row_height(row, widths, size))
        for column, text in enumerate(row):
            align = PP_ALIGN.RIGHT if right[column] else PP_ALIGN.LEFT
            fill_cell(table.cell(n, column), text, size, align, bold=n == 0, colour=DEEP if n == 0 else INK)
    return table


def blank_table(sheet: Sheet, box: Box, rows: int, widths: Sequence[float], alt: str) -> Any:
    """Put an empty native table without any style of its own on a slide."""
    frame = sheet.shapes.add_table(rows, len(widths), *box.lengths())
    describe(frame, alt)
    table: Any = frame.table
    table._tbl.tblPr.find(qn("a:tableStyleId")).text = PLAIN_STYLE
    table.first_row, table.horz_banding = True, False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Inches(width)
    return table


def fill_cell(
    one: Any,
    text: str,
    size: float = 12,
    align: PP_ALIGN = PP_ALIGN.LEFT,
    colour: str = INK,
    bold: bool = False,
    margin: float = MARGIN,
    line: bool = True,
) -> None:
    """Write a cell of a table, with a thin line below it."""
    settle(one.text_frame, MSO_ANCHOR.MIDDLE)
    one.margin_left = one.margin_right = Inches(margin)
    one.margin_top = one.margin_bottom = Inches(0.03 if margin >= MARGIN else 0.01)
    one.vertical_anchor = MSO_ANCHOR.MIDDLE
    paragraph = one.text_frame.paragraphs[0]
    paragraph.alignment = align
    if one_line(text):
        run = paragraph.add_run()
        run.text = one_line(text)
        set_font(run.font, size, colour, bold)
    else:
        # An empty cell would otherwise stand as high as the largest type of the deck.
        paragraph._p.get_or_add_endParaRPr().set("sz", str(round(size * 100)))
    if line:
        _underline(one)


def row_height(row: Sequence[str], widths: Sequence[float], size: float = SIZE) -> float:
    """Return how high a row stands when its cells wrap."""
    lines = [
        len(wrap(text, max(1, int((width - 2 * MARGIN) * _letters(size)))) or [""])
        for text, width in zip(row, widths, strict=True)
    ]
    return max(lines) * LINE_HEIGHT * size + 2 * MARGIN


def _letters(size: float) -> float:
    """Return how many letters of a size stand in an inch."""
    return LETTERS_IN_AN_INCH * SMALLEST_TYPE / size


def _height(rows: Sequence[Sequence[str]], widths: Sequence[float], size: float) -> float:
    return sum(row_height(row, widths, size) for row in rows)


def _widths(rows: Sequence[Sequence[str]], width: float, size: float) -> list[float]:
    """Share the width by the longest text of each column, within bounds."""
    columns = list(zip(*rows, strict=True))
    longest = [min(max(NARROWEST, *map(len, column)), WIDEST) for column in columns]
    words = [
        max(len(word) * (BOLD if n == 0 else 1) for n, text in enumerate(column) for word in text.split(" "))
        for column in columns
    ]
    least = [min(word, LONGEST_WORD) / _letters(size) + 2 * MARGIN for word in words]
    free = max(0.0, width - sum(least))
    return [base + free * share / sum(longest) for base, share in zip(least, longest, strict=True)]


def _underline(one: Any) -> None:
    properties = one._tc.get_or_add_tcPr()
    line = etree.SubElement(properties, qn("a:lnB"), w="6350")
    fill = etree.SubElement(line, qn("a:solidFill"))
    etree.SubElement(fill, qn("a:srgbClr"), val=str(rgb(LINE)))
