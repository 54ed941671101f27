"""An editable deck of a storyboard: native charts, tables and maps, and the sources in the notes."""

from collections.abc import Sequence
from copy import deepcopy
from math import ceil
from pathlib import Path
from typing import Any, BinaryIO

from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.enum.text import MSO_ANCHOR
from pptx.util import Pt

from charts.look import DEEP, INK, PALE_INK, PALEST
from charts.shape import Mark
from renderers.native.drawing import draw
from renderers.native.table import BOLD
from renderers.native.text import (
    LETTERS_IN_AN_INCH,
    SMALLEST_TYPE,
    Box,
    add_text,
    clean,
    describe,
    one_line,
    rgb,
    set_font,
    settle,
)
from slides.deck.alternative import alternative
from slides.deck.ground import SUBTITLE, Ground, own_ground
from slides.deck.master import BODY
from slides.deck.notes import notes
from slides.deck.own import add_front, add_own, clear, resize
from slides.deck.properties import set_properties
from slides.deck.template import house_ground
from slides.own import Own
from slides.slide import Sheet, Slide
from words import say

# A longer title is set smaller, so that it takes no more than its place.
TITLE_SIZES = ((55, 28), (105, 26), (125, 22))
SMALLEST_TITLE = 18
# In a house, a longer title of the first page than this is set smaller than the house would.
SHORT_TITLE, FRONT_SIZE = 40, 36
SCOPE_SIZE, SCOPE_LINE = 14, 0.24
SAID_HEIGHT, SCOPE_HEIGHT, REMARK_LINE, REMARK_LETTERS = 0.28, 0.34, 0.27, 95
# What is said below a figure: how high a line is, and how much of the room above the foot it may take.
SAID_LINE, ABOVE_FOOT = 0.2, 0.24


def write_deck(
    title: str,
    lead: str,
    slides: Sequence[Sheet],
    target: BinaryIO | Path,
    left_out: Sequence[str] = (),
    template: bytes | None = None,
) -> None:
    """Write a deck: a title slide, then one slide for each given, in their order.

    A title slide of somebody's own at the beginning stands in place of the first. `left_out` says which views
    have no slide, and why; it stands in the notes of the first. `template` is the `.pptx` of an organisation
    whose design the deck takes over. Raises NotATemplate where it cannot be one.
    """
    ground = own_ground() if template is None else house_ground(template)
    set_properties(ground.deck, one_line(title))
    first = slides[0] if slides else None
    if isinstance(first, Own) and first.kind == "title":
        front, rest = add_own(ground, first), slides[1:]
    else:
        lines = clean(lead).split("\n") if lead.strip() else []
        front, rest = add_front(ground, title, lines), slides
    _finish_front(ground, front, slides)
    if left_out:
        front.notes_slide.notes_text_frame.text = clean("\n".join(left_out))
    for slide in rest:
        if isinstance(slide, Own):
            _number(add_own(ground, slide))
        else:
            _add(ground, slide)
    ground.deck.save(str(target) if isinstance(target, Path) else target)


def _finish_front(ground: Ground, sheet: Any, slides: Sequence[Sheet]) -> None:
    """Say on the first page how many slides there are, of which editions of the data, and by whom."""
    numbers = ", ".join(map(str, sorted({slide.snapshot for slide in slides if isinstance(slide, Slide)})))
    counted = [say("deck.slides", count=len(slides)), say("deck.snapshots", numbers=numbers)]
    counted = counted if numbers else counted[:1]
    if ground.is_house:
        if len(sheet.shapes.title.text_frame.text) > SHORT_TITLE:
            _size_title(ground, sheet.shapes.title, FRONT_SIZE)
        holders = [one for one in sheet.placeholders if one.has_text_frame and one is not sheet.shapes.title]
        frame = holders[-1].text_frame if holders else sheet.shapes.title.text_frame
        for line in (" · ".join(counted), say("frame.disclaimer")):
            run = frame.add_paragraph().add_run()
            run.text = line
            run.font.size = Pt(SMALLEST_TYPE)
        return
    title = sheet.shapes.title
    _size_title(ground, title, 40 if len(title.text_frame.text) <= 80 else 28)
    for holder in sheet.placeholders:
        if holder.placeholder_format.type == SUBTITLE:
            for paragraph in holder.text_frame.paragraphs:
                for run in paragraph.runs:
                    set_font(run.font, run.font.size.pt, PALE_INK)
    add_text(sheet, Box(BODY.left, 4.9, BODY.width, 0.8), counted, 16, DEEP)
    add_text(sheet, Box(BODY.left, 6.2, 9.5, 0.9), [say("frame.disclaimer")], 12, PALE_INK)


def _add(ground: Ground, slide: Slide) -> None:
    sheet, body = ground.add("title"), ground.body
    clear(sheet)
    sheet.shapes.title.text = one_line(slide.title)
    _size_title(ground, sheet.shapes.title, _title_size(one_line(slide.title)))
    top = _scope(sheet, slide.scope, body) if slide.scope.strip() else body.top
    top = _remark(sheet, slide.remark, body, top) if slide.remark.strip() else top
    shape = slide.figure.shape()
    said_height, doubt_height = _height(shape.missing, body), _height(slide.doubt, body, BOLD)
    below = body.top + body.height + ABOVE_FOOT - said_height - (doubt_height if slide.doubt else 0)
    room = Box(body.left, top, body.width, below - top)
    alt = f"{alternative(shape)} {one_line(slide.remark)}".strip()
    if slide.figure.table.empty:
        add_text(sheet, room, [say("common.nothing_here")], size=20)
        marks: tuple[Mark, ...] = ()
    else:
        drawn = draw(shape, sheet, room, alt)
        marks = drawn.shape.marks()
        said = [*filter(None, [drawn.shape.missing]), *drawn.said]
        if said:
            add_text(sheet, Box(body.left, below, body.width, said_height), [" ".join(said)], 12, INK)
    if slide.doubt:
        box = Box(body.left, below + said_height, body.width, doubt_height)
        add_text(sheet, box, [one_line(slide.doubt)], 12, INK, bold=True)
    _number(sheet)
    if ground.is_house:
        # Their own foot may be narrow, or hold what the organisation wants to say there.
        high = 2 * SAID_HEIGHT
        box = Box(body.left, body.top + body.height + SAID_HEIGHT, body.width, high)
        _source(add_text(sheet, box, []).text_frame, slide)
    else:
        _source(_holder(sheet, PP_PLACEHOLDER.FOOTER).text_frame, slide)
    unit = str(getattr(slide.figure.drawing, "unit", ""))
    sheet.notes_slide.notes_text_frame.text = notes(slide, marks, unit)


def _height(text: str, body: Box, wider: float = 1) -> float:
    """Return how high a sentence stands below a figure; one line at least, for what drawing leaves out."""
    lines = ceil((len(text) * wider) / (body.width * LETTERS_IN_AN_INCH)) or 1
    return SAID_LINE * lines + 0.04


def _title_size(title: str) -> int:
    return next((size for most, size in TITLE_SIZES if len(title) <= most), SMALLEST_TITLE)


def _size_title(ground: Ground, holder: Any, size: int) -> None:
    """Set a title as large as it fits; in a house, its colour and weight are the house's."""
    if ground.is_house:
        resize(holder, max(round(size * ground.body.width / BODY.width), SMALLEST_TITLE))
        return
    for paragraph in holder.text_frame.paragraphs:
        for run in paragraph.runs:
            set_font(run.font, size, INK, bold=True)


def _scope(sheet: Any, scope: str, body: Box) -> float:
    """Write below the title what the numbers are of, and return where the figure may begin."""
    text = one_line(scope)
    lines = ceil(len(text) * SCOPE_SIZE / SMALLEST_TYPE / (body.width * LETTERS_IN_AN_INCH))
    box = Box(body.left, body.top - 0.12, body.width, SCOPE_HEIGHT + SCOPE_LINE * (lines - 1))
    add_text(sheet, box, [text], SCOPE_SIZE, PALE_INK)
    return box.top + box.height


def _remark(sheet: Any, remark: str, body: Box, top: float) -> float:
    """Write what an audience must know at once, and return where the figure may begin."""
    text = one_line(remark)
    lines = ceil(len(text) / (REMARK_LETTERS * body.width / BODY.width))
    box = Box(body.left, top - 0.03, body.width, 0.12 + REMARK_LINE * lines)
    shape = add_text(sheet, box, [text], 14, INK, bold=True, anchor=MSO_ANCHOR.MIDDLE)
    settle(shape.text_frame, MSO_ANCHOR.MIDDLE, 0.06)
    shape.fill.solid()
    shape.fill.fore_color.rgb = rgb(PALEST)
    describe(shape, text, say("deck.remark"))
    return box.top + box.height + 0.1


def _number(sheet: Any) -> None:
    """Give a slide the number that its layout has a place for."""
    if any(
        one.placeholder_format.type == PP_PLACEHOLDER.SLIDE_NUMBER for one in sheet.slide_layout.placeholders
    ):
        _holder(sheet, PP_PLACEHOLDER.SLIDE_NUMBER)


def _holder(sheet: Any, kind: PP_PLACEHOLDER) -> Any:
    """Take a placeholder of the layout onto a slide, which the library leaves out, and return it."""
    holder = next(one for one in sheet.slide_layout.placeholders if one.placeholder_format.type == kind)
    copied = deepcopy(holder._element)
    # Lines of a network find their circles by number, so no number may be given twice.
    copied.xpath(".//p:cNvPr")[0].set("id", str(sheet.shapes._next_shape_id))
    sheet.shapes._spTree.append(copied)
    return sheet.shapes[-1]


def _source(frame: Any, slide: Slide) -> None:
    paragraph = frame.paragraphs[0]
    # The line of sources names the edition already.
    where = slide.where.removesuffix(f", {say('taken.on_snapshot', snapshot=str(slide.snapshot))}")
    opened = (say("deck.open"), slide.link) if slide.link else (one_line(where), "")
    for text, link in ((f"{one_line(slide.source)} · ", ""), opened):
        run = paragraph.add_run()
        run.text = text
        set_font(run.font, 12, PALE_INK)
        if link:
            run.hyperlink.address = clean(link)
