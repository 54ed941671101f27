"""Text, colours and places on a slide: free of what a file cannot hold, in the type of the deck."""

import re
from collections.abc import Sequence
from math import ceil
from typing import Any, NamedTuple

from lxml import etree
from pptx.dml.color import RGBColor
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.oxml.ns import qn
from pptx.slide import Slide as Sheet
from pptx.util import Emu, Inches, Pt

from charts.look import INK, PALE_INK
from charts.shape import Entry, Shape, Sign
from renderers.fonts import font_of

SMALLEST_TYPE = 12
# How many letters of the smallest type stand in an inch, of a font as wide as those that replace Calibri.
LETTERS_IN_AN_INCH = 10.5
# What XML 1.0 refuses, and the control signs that it lets pass but no reader sees.
REFUSED = re.compile("[^\t\n\r\x20-\x7e\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
ENDS = re.compile(r"[.!?](?= \S)|;(?= )")
BREAKS = re.compile("[\t\r\n\u2028\u2029]+")
# What the writer of a chart's workbook would take for a formula or an address.
READ_BY_WORKBOOKS = re.compile(r"\{?=|(https?|ftp|mailto|internal|external):", re.IGNORECASE)
# How a key writes the signs of charts.
SIGNS: dict[Sign, str] = {
    "circle": "●", "ring": "○", "diamond": "◆", "cross": "✕", "square": "■", "triangle": "▲", "line": "▬",
    "bar": "■", "hatched": "▨",
}  # fmt: skip


class Box(NamedTuple):
    """A place on a slide, in inches."""

    left: float
    top: float
    width: float
    height: float

    def lengths(self) -> tuple[Emu, Emu, Emu, Emu]:
        """Return left, top, width and height as a file holds them."""
        return Inches(self.left), Inches(self.top), Inches(self.width), Inches(self.height)


class Drawn(NamedTuple):
    """What of a shape stands on a slide, and the sentences that must stand below it."""

    shape: Shape
    said: tuple[str, ...] = ()


def clean(text: object) -> str:
    """Return a text without what a file cannot hold; its lines stay lines."""
    return REFUSED.sub("", str(text).replace("\r\n", "\n").replace("\r", "\n"))


def one_line(text: object) -> str:
    """Return a text on one line, without what a file cannot hold."""
    return BREAKS.sub(" ", clean(text)).strip(" ")


def for_workbook(text: str) -> str:
    """Return a text that the workbook behind a chart takes for text and for nothing else."""
    return f" {text}" if READ_BY_WORKBOOKS.match(text) else text


def shortened(text: str, most: int) -> str:
    """Return a text, or its beginning: whole sentences, else whole words, where they are not too long."""
    if len(text) <= most:
        return text
    ends = [
        at
        for found in ENDS.finditer(text, 0, most)
        if most / 3 < (at := found.start()) < most - 2 and (text[at] == ";" or text[at + 2].isupper())
    ]
    if ends:
        return f"{text[: ends[-1] + 1]} …"
    begun = text[: most - 1]
    words = begun.rpartition(" ")[0]
    kept = words if text[most - 1] != " " and len(words) > most / 2 else begun
    return f"{kept.rstrip(' .,;:(')}…"


def rgb(colour: str) -> RGBColor:
    """Return a colour as a file holds it."""
    return RGBColor.from_string(colour.lstrip("#").upper())


def describe(shape: Any, text: str, name: str = "") -> None:
    """Give a shape its text for those who cannot see it, and the name a person finds it by."""
    known = shape._element.xpath(".//p:cNvPr")[0]
    known.set("descr", clean(text))
    if name:
        known.set("name", one_line(name))


def flatten(shape: Any) -> None:
    """Take away what the theme would add to a shape: a shadow, an outline, white type."""
    for style in shape._element.findall(qn("p:style")):
        shape._element.remove(style)


def set_font(font: Any, size: float = SMALLEST_TYPE, colour: str = INK, bold: bool = False) -> None:
    """Set size, colour and weight; the typeface is that of the theme, so that it is changed in one place."""
    font.size, font.bold = Pt(size), bold
    font.color.rgb = rgb(colour)


def set_script(run: Any) -> None:
    """Name the font of a run of Thai, Lao, Khmer or Burmese: the theme's typeface lacks their letters."""
    if name := font_of(run.text):
        properties = run._r.get_or_add_rPr()
        for kind in ("ea", "cs"):
            etree.SubElement(properties, qn(f"a:{kind}"), typeface=name)


def write(
    frame: Any, lines: Sequence[str], size: float = SMALLEST_TYPE, colour: str = INK, bold: bool = False
) -> None:
    """Write lines into a frame of text, replacing what it holds."""
    frame.text = "\n".join(one_line(line) for line in lines)
    for paragraph in frame.paragraphs:
        for run in paragraph.runs:
            set_font(run.font, size, colour, bold)
            set_script(run)


def add_text(
    sheet: Sheet,
    box: Box,
    lines: Sequence[str],
    size: float = SMALLEST_TYPE,
    colour: str = INK,
    bold: bool = False,
    align: PP_ALIGN = PP_ALIGN.LEFT,
    anchor: MSO_ANCHOR = MSO_ANCHOR.TOP,
) -> Any:
    """Put lines of text on a slide and return the shape that holds them."""
    shape = sheet.shapes.add_textbox(*box.lengths())
    settle(shape.text_frame, anchor)
    write(shape.text_frame, lines, size, colour, bold)
    for paragraph in shape.text_frame.paragraphs:
        paragraph.alignment = align
    return shape


def settle(frame: Any, anchor: MSO_ANCHOR, margin: float = 0) -> None:
    """Let a frame wrap its text, with the same margin on every side."""
    frame.word_wrap, frame.vertical_anchor = True, anchor
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = Inches(margin)


def key_height(entries: Sequence[Entry], width: float) -> float:
    """Return how high a key stands."""
    letters = sum(len(one.text) + 6 for one in entries)
    return 0.1 + 0.2 * ceil(letters / (width * LETTERS_IN_AN_INCH)) if entries else 0.0


def add_key(sheet: Sheet, box: Box, entries: Sequence[Entry]) -> None:
    """Write what signs and colours stand for."""
    shape = add_text(sheet, box, [])
    paragraph = shape.text_frame.paragraphs[0]
    for one in entries:
        held = one_line(one.text).replace(" ", "\u00a0")
        for text, shade in ((SIGNS[one.sign], one.colour or INK), (f"\u00a0{held}    ", PALE_INK)):
            run = paragraph.add_run()
            run.text = text
            set_font(run.font, colour=shade)
            set_script(run)
