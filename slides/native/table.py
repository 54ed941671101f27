"""Tables that fit a slide: as many rows and columns as can be read, and a sentence on what was left out."""

from collections.abc import Sequence
from math import ceil
from typing import Any

from lxml import etree
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.oxml.ns import qn
from pptx.slide import Slide as Sheet
from pptx.util import Inches

from figures.figure import Figure
from figures.table import EVIDENCE, cell, heading, is_number
from figures.table import shown_columns as columns_of_page
from slides.native.text import (
    ACCENT,
    INK,
    LETTERS_IN_AN_INCH,
    LINE,
    Box,
    describe,
    one_line,
    rgb,
    set_font,
    settle,
    shortened,
)
from words import say

MOST_ROWS, MOST_COLUMNS, MOST_LETTERS = 9, 7, 150
# What a number means nothing without, and from which share on a column says the same in most rows.
NEEDED, SAME = ("unit", "qualifier"), 0.8
LINE_HEIGHT, MARGIN = 0.2, 0.05
# Headings are bold, and so much wider.
BOLD = 1.2
NARROWEST, WIDEST, LONGEST_WORD = 7, 44, 18
PLAIN_STYLE = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"


def draw_rows(sheet: Sheet, box: Box, figure: Figure, alt: str) -> list[str]:
    """Draw the first rows of a figure's table and return what must be said below it."""
    wanted = shown_columns(figure)
    names = fitting_columns(figure)
    full = [[one_line(cell(name, row[name])) for name in names] for row in figure.table.to_dict("records")]
    rows = [[shortened(text, MOST_LETTERS) for text in row] for row in full[:MOST_ROWS]]
    headings = [one_line(heading(name)) for name in names]
    widths = _widths([headings, *rows], box.width)
    while len(rows) > 1 and _height([headings, *rows], widths) > box.height:
        rows.pop()
    right = [is_number(name, figure.table[name]) for name in names]
    add_table(sheet, box, [headings, *rows], widths, right, alt)
    said = []
    if len(rows) < len(full):
        said.append(say("deck.first_rows", shown=len(rows), all=len(full)))
    if len(names) < len(wanted):
        said.append(say("deck.some_columns", shown=len(names), all=len(wanted)))
    if any(row != whole for row, whole in zip(rows, full, strict=False)):
        said.append(say("deck.shortened"))
    return said


def shown_columns(figure: Figure) -> list[str]:
    """Return the columns a slide shows: those of the page, without its evidence, which is in the notes."""
    filled = columns_of_page(figure.table, figure.columns)
    return [name for name in filled if name not in EVIDENCE] or filled


def fitting_columns(figure: Figure) -> list[str]:
    """Return as many columns as a slide has room for: first go those that say the same in most rows.

    Numbers stay, and what they mean nothing without.
    """
    names = shown_columns(figure)
    table = figure.table
    free = [name for name in names if not is_number(name, table[name]) and name not in NEEDED]
    common = {name: float(table[name].astype(str).value_counts(normalize=True).iloc[0]) for name in free}
    same = [name for name in free if common[name] >= SAME]
    others = [name for name in free if name not in same]
    spare = max(0, len(names) - MOST_COLUMNS)
    dropped = [*sorted(same, key=lambda name: -common[name]), *reversed(others)][:spare]
    return [name for name in names if name not in dropped][:MOST_COLUMNS]


def add_table(
    sheet: Sheet,
    box: Box,
    rows: Sequence[Sequence[str]],
    widths: Sequence[float],
    right: Sequence[bool],
    alt: str,
    size: float = 12,
) -> Any:
    """Put a native table on a slide: its first row names the columns."""
    table = blank_table(sheet, box, len(rows), widths, alt)
    for n, row in enumerate(rows):
        table.rows[n].height = Inches(row_height(row, widths))
        for column, text in enumerate(row):
            align = PP_ALIGN.RIGHT if right[column] else PP_ALIGN.LEFT
            fill_cell(table.cell(n, column), text, size, align, bold=n == 0, colour=ACCENT if n == 0 else INK)
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


def row_height(row: Sequence[str], widths: Sequence[float]) -> float:
    """Return how high a row stands when its cells wrap."""
    lines = [
        ceil(max(1, len(text)) / max(1.0, (width - 2 * MARGIN) * LETTERS_IN_AN_INCH))
        for text, width in zip(row, widths, strict=True)
    ]
    return max(lines) * LINE_HEIGHT + 2 * MARGIN


def _height(rows: Sequence[Sequence[str]], widths: Sequence[float]) -> float:
    return sum(row_height(row, widths) for row in rows)


def _widths(rows: Sequence[Sequence[str]], width: float) -> list[float]:
    """Share the width by the longest text of each column, within bounds."""
    columns = list(zip(*rows, strict=True))
    longest = [min(max(NARROWEST, *map(len, column)), WIDEST) for column in columns]
    words = [
        max(len(word) * (BOLD if n == 0 else 1) for n, text in enumerate(column) for word in text.split(" "))
        for column in columns
    ]
    least = [min(word, LONGEST_WORD) / LETTERS_IN_AN_INCH + 2 * MARGIN for word in words]
    free = max(0.0, width - sum(least))
    return [base + free * share / sum(longest) for base, share in zip(least, longest, strict=True)]


def _underline(one: Any) -> None:
    properties = one._tc.get_or_add_tcPr()
    line = etree.SubElement(properties, qn("a:lnB"), w="6350")
    fill = etree.SubElement(line, qn("a:solidFill"))
    etree.SubElement(fill, qn("a:srgbClr"), val=str(rgb(LINE)))
