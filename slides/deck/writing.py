"""An editable deck of a storyboard: native charts, tables and maps, and the sources in the notes."""

from collections.abc import Sequence
from copy import deepcopy
from math import ceil
from pathlib import Path
from typing import Any, BinaryIO

from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.enum.text import MSO_ANCHOR

from charts.look import DEEP, INK, PALE_INK, PALEST
from charts.shape import Mark
from renderers.native.drawing import draw
from renderers.native.text import Box, add_text, clean, describe, one_line, rgb, set_font, settle
from slides.deck.alternative import alternative
from slides.deck.master import BODY, FRONT, TITLE_ONLY, empty_deck, layout_of
from slides.deck.notes import notes
from slides.deck.properties import set_properties
from slides.slide import Slide
from words import say

# A longer title is set smaller, so that it takes no more than its place.
TITLE_SIZES = ((55, 28), (105, 26), (125, 22))
SMALLEST_TITLE = 18
SAID_HEIGHT, SCOPE_HEIGHT, REMARK_LINE, REMARK_LETTERS = 0.28, 0.34, 0.27, 95


def write_deck(
    title: str,
    lead: str,
    slides: Sequence[Slide],
    target: BinaryIO | Path,
    left_out: Sequence[str] = (),
) -> None:
    """Write a deck: a title slide, then one slide for each given, in their order.

    `left_out` says which views have no slide, and why; it stands in the notes of the first.
    """
    deck = empty_deck()
    set_properties(deck, one_line(title))
    _front(deck, title, lead, slides)
    if left_out:
        deck.slides[0].notes_slide.notes_text_frame.text = clean("\n".join(left_out))
    for slide in slides:
        _add(deck, slide)
    deck.save(str(target) if isinstance(target, Path) else target)


def _front(deck: Any, title: str, lead: str, slides: Sequence[Slide]) -> None:
    sheet = deck.slides.add_slide(layout_of(deck, FRONT))
    sheet.shapes.title.text = one_line(title)
    _size_title(sheet.shapes.title, 40 if len(title) <= 80 else 28)
    lead_holder = sheet.placeholders[1]
    lead_holder.text = "\n".join(one_line(line) for line in clean(lead).split("\n"))
    for paragraph in lead_holder.text_frame.paragraphs:
        for run in paragraph.runs:
            set_font(run.font, 20 if len(lead) <= 300 else 16, PALE_INK)
    numbers = ", ".join(str(number) for number in sorted({slide.snapshot for slide in slides}))
    counted = [say("deck.slides", count=len(slides)), say("deck.snapshots", numbers=numbers)]
    add_text(sheet, Box(BODY.left, 4.9, BODY.width, 0.8), counted if slides else counted[:1], 16, DEEP)
    add_text(sheet, Box(BODY.left, 6.2, 9.5, 0.9), [say("frame.disclaimer")], 12, PALE_INK)


def _add(deck: Any, slide: Slide) -> None:
    sheet = deck.slides.add_slide(layout_of(deck, TITLE_ONLY))
    sheet.shapes.title.text = one_line(slide.title)
    _size_title(sheet.shapes.title, _title_size(one_line(slide.title)))
    top = _scope(sheet, slide.scope) if slide.scope.strip() else BODY.top
    top = _remark(sheet, slide.remark, top) if slide.remark.strip() else top
    below = BODY.top + BODY.height - (SAID_HEIGHT if slide.doubt else 0)
    room = Box(BODY.left, top, BODY.width, below - top)
    alt = f"{alternative(slide.figure.shape())} {one_line(slide.remark)}".strip()
    if slide.figure.table.empty:
        add_text(sheet, room, [say("common.nothing_here")], size=20)
        marks: tuple[Mark, ...] = ()
    else:
        drawn = draw(slide.figure.shape(), sheet, room, alt)
        marks = drawn.shape.marks()
        said = [*filter(None, [drawn.shape.missing]), *drawn.said]
        if said:
            add_text(sheet, Box(BODY.left, below, BODY.width, SAID_HEIGHT), [" ".join(said)], 12, INK)
    if slide.doubt:
        box = Box(BODY.left, BODY.top + BODY.height, BODY.width, SAID_HEIGHT)
        add_text(sheet, box, [one_line(slide.doubt)], 12, INK, bold=True)
    _foot(sheet, slide)
    unit = str(getattr(slide.figure.drawing, "unit", ""))
    sheet.notes_slide.notes_text_frame.text = notes(slide, marks, unit)


def _title_size(title: str) -> int:
    return next((size for most, size in TITLE_SIZES if len(title) <= most), SMALLEST_TITLE)


def _size_title(holder: Any, size: int) -> None:
    for paragraph in holder.text_frame.paragraphs:
        for run in paragraph.runs:
            set_font(run.font, size, INK, bold=True)


def _scope(sheet: Any, scope: str) -> float:
    """Write below the title what the numbers are of, and return where the figure may begin."""
    box = Box(BODY.left, BODY.top - 0.12, BODY.width, SCOPE_HEIGHT)
    add_text(sheet, box, [one_line(scope)], 14, PALE_INK)
    return box.top + box.height


def _remark(sheet: Any, remark: str, top: float) -> float:
    """Write what an audience must know at once, and return where the figure may begin."""
    text = one_line(remark)
    lines = ceil(len(text) / REMARK_LETTERS)
    box = Box(BODY.left, top - 0.03, BODY.width, 0.12 + REMARK_LINE * lines)
    shape = add_text(sheet, box, [text], 14, INK, bold=True, anchor=MSO_ANCHOR.MIDDLE)
    settle(shape.text_frame, MSO_ANCHOR.MIDDLE, 0.06)
    shape.fill.solid()
    shape.fill.fore_color.rgb = rgb(PALEST)
    describe(shape, text, say("deck.remark"))
    return box.top + box.height + 0.1


def _foot(sheet: Any, slide: Slide) -> None:
    """Write the source line and the number of the slide into their own placeholders."""
    for holder in sheet.slide_layout.placeholders:
        kind = holder.placeholder_format.type
        if kind not in (PP_PLACEHOLDER.FOOTER, PP_PLACEHOLDER.SLIDE_NUMBER):
            continue
        copied = deepcopy(holder._element)
        # Lines of a network find their circles by number, so no number may be given twice.
        copied.xpath(".//p:cNvPr")[0].set("id", str(sheet.shapes._next_shape_id))
        sheet.shapes._spTree.append(copied)
        if kind == PP_PLACEHOLDER.FOOTER:
            _source(sheet.shapes[-1].text_frame, slide)


def _source(frame: Any, slide: Slide) -> None:
    paragraph = frame.paragraphs[0]
    opened = (say("deck.open"), slide.link) if slide.link else (one_line(slide.where), "")
    for text, link in ((f"{one_line(slide.source)} · ", ""), opened):
        run = paragraph.add_run()
        run.text = text
        set_font(run.font, 12, PALE_INK)
        if link:
            run.hyperlink.address = clean(link)
