"""A figure as a picture: its title, its drawing, and below it the note and where it comes from.

The SVG is written here, and typst, which the briefs need anyway, makes the PNG of it: no browser is
started and no other host is asked.
"""

from pathlib import Path
from typing import Literal

import typst

from charts.look import INK, PALE_INK
from charts.shapes import Map
from figures.figure import Figure
from renderers import svg
from renderers.fonts import NOTO, fonts
from renderers.svg.parts import Drawing, Sheet, below, block, rect, whole, wrapped
from words import say

WIDTH, SIDE, SIZE = 1200, 28, 14
FONT = ", ".join(["Liberation Sans", "Arial", "Helvetica", "DejaVu Sans", *NOTO, "sans-serif"])
TITLE_SIZE, LINE_SIZE, LINE = 20, 13, 1.3
# Twice the pixels of the SVG, of which 96 are an inch.
DOTS_IN_AN_INCH = 2 * 96
TEMPLATE = Path(__file__).parent / "picture.typ"
Form = Literal["png", "svg"]


class NoPicture(Exception):
    """A picture could not be made; the message says why, and what to do."""


def picture(figure: Figure, source: str, form: Form) -> bytes:
    """Return a figure as PNG or SVG, with the line that says where it comes from. Raises NoPicture."""
    if figure.drawing is None:
        raise NoPicture(say("taken.not_drawn"))
    drawn = framed(figure, source)
    if form == "svg":
        return drawn.encode("utf-8")
    try:
        return _png(drawn)
    except typst.TypstError as error:
        reason = str(error).splitlines()[0].rstrip(".")
        raise NoPicture(say("taken.failed", reason=reason)) from error


def framed(figure: Figure, source: str) -> str:
    """Set title and lines around the drawing of a figure, in one SVG."""
    sheet = Sheet(WIDTH - 2 * SIDE, SIZE, FONT)
    boundaries = say("common.boundaries") if isinstance(figure.drawing, Map) else ""
    parts = below(
        _lines(figure.title, TITLE_SIZE, INK, sheet, bold=True),
        *(_lines(text, SIZE, INK, sheet, bold=True) for text in (figure.remark,) if text),
        svg.draw(figure.shape(), sheet),
        *(_lines(text, LINE_SIZE, PALE_INK, sheet) for text in (figure.note, boundaries, source) if text),
    )
    high = parts.height + 2 * SIDE
    body = rect(0, 0, WIDTH, high, "white") + f'<g transform="translate({SIDE} {SIDE})">{parts.body}</g>'
    return whole(Drawing(body, high), Sheet(WIDTH, SIZE, FONT))


def _lines(text: str, size: float, colour: str, sheet: Sheet, bold: bool = False) -> Drawing:
    lines = wrapped(text, sheet.width, size)
    return Drawing(block(0, size, lines, size, colour=colour, bold=bold), size * (LINE * len(lines) + 0.7))


def _png(drawn: str) -> bytes:
    made = typst.compile(
        TEMPLATE,
        format="png",
        ppi=DOTS_IN_AN_INCH,
        font_paths=fonts(of_the_system=True),
        sys_inputs={"svg": drawn},
    )
    assert isinstance(made, bytes)  # noqa: S101 - a document of one page is one picture
    return made
