"""Large numbers, each on a tile of its own with what it counts."""

from collections.abc import Sequence
from math import ceil
from typing import Any

from pptx.enum.shapes import MSO_SHAPE
from pptx.enum.text import MSO_ANCHOR
from pptx.slide import Slide as Sheet
from pptx.util import Inches, Pt

from charts.look import DEEP, INK, LINE, PALE_INK, WHITE
from charts.shapes import Tile, Tiles
from renderers.native.text import (
    LETTERS_IN_AN_INCH,
    Box,
    Drawn,
    describe,
    flatten,
    one_line,
    rgb,
    set_font,
    settle,
    shortened,
)
from words import say

MOST_IN_A_ROW, GAP, MARGIN = 4, 0.2, 0.15
VALUE, WORDS, LABEL, EXPLAINED = 40, 20, 16, 12


def draw(shape: Tiles, sheet: Sheet, box: Box, alt: str) -> Drawn:
    """Draw each number on a tile."""
    in_a_row = min(MOST_IN_A_ROW, len(shape.tiles))
    rows = ceil(len(shape.tiles) / in_a_row)
    wide = (box.width - GAP * (in_a_row - 1)) / in_a_row
    high = min(3.0, (box.height - GAP * (rows - 1)) / rows)
    most = int((high - 1.1) / 0.2) * int((wide - 2 * MARGIN) * LETTERS_IN_AN_INCH)
    for n, one in enumerate(shape.tiles):
        place = Box(
            box.left + (n % in_a_row) * (wide + GAP), box.top + (n // in_a_row) * (high + GAP), wide, high
        )
        _tile(sheet, place, one, most, alt)
    if any(len(one_line(one.explained)) > most for one in shape.tiles):
        return Drawn(shape, (say("deck.shortened"),))
    return Drawn(shape)


def _tile(sheet: Sheet, box: Box, number: Tile, most: int, alt: str) -> None:
    tile: Any = sheet.shapes.add_shape(MSO_SHAPE.RECTANGLE, *box.lengths())
    tile.fill.solid()
    tile.fill.fore_color.rgb = rgb(WHITE)
    tile.line.color.rgb = rgb(LINE)
    tile.line.width = Pt(1)
    flatten(tile)
    settle(tile.text_frame, MSO_ANCHOR.TOP, MARGIN)
    size, colour = (WORDS, PALE_INK) if number.is_missing else (VALUE, DEEP)
    _write(
        tile.text_frame,
        (
            (number.value, size, colour, True),
            (number.label, LABEL, INK, True),
            (shortened(one_line(number.explained), most), EXPLAINED, PALE_INK, False),
        ),
    )
    describe(tile, f"{alt} {number.label}: {number.value}", number.label)


def _write(frame: Any, lines: Sequence[tuple[str, int, str, bool]]) -> None:
    for n, (text, size, colour, bold) in enumerate(line for line in lines if line[0]):
        paragraph = frame.paragraphs[0] if n == 0 else frame.add_paragraph()
        paragraph.alignment = None
        paragraph.space_after = Pt(2)
        run = paragraph.add_run()
        run.text = one_line(text)
        set_font(run.font, size, colour, bold)
    frame.margin_top = Inches(MARGIN / 2)
