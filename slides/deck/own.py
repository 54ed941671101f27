"""Slides of one's own in a deck: their parts in real placeholders, for a person to go on with."""

import io
from collections.abc import Sequence
from typing import Any

from lxml import etree
from pptx.oxml.ns import qn
from pptx.util import Emu, Pt

from renderers.native.text import Box, add_text, clean, describe, one_line
from slides.deck.ground import FOOT, PICTURE, TITLES, Ground, Need
from slides.own import Kind, Own, Part
from words import say

LAYOUTS: dict[Kind, Need] = {
    "title": "front", "section": "section", "statement": "section", "text": "content", "picture": "picture",
    "closing": "content",
}  # fmt: skip
# What stands on one line below a title.
TITLE_LINES: tuple[tuple[Part, ...], ...] = (("speaker", "office"), ("event",), ("place", "date"))
# The most letters that stand in a size of type, in points; what is longer has the last.
STATEMENT_SIZES = ((70, 40), (130, 32), (200, 28), (300, 24))
TEXT_SIZES = ((300, 24), (520, 20), (900, 16), (6000, 14))


def add_own(ground: Ground, slide: Own) -> Any:
    """Add a slide of one's own and return it."""
    if slide.kind == "title":
        sheet = add_front(ground, slide.title, title_lines(slide))
    else:
        sheet = ground.add(LAYOUTS[slide.kind])
        sheet.shapes.title.text = one_line(slide.title)
        if slide.kind == "statement":
            resize(sheet.shapes.title, size_for(slide.title, STATEMENT_SIZES))
        if slide.kind == "picture":
            _add_picture(sheet, slide)
        _write(sheet, slide)
    if slide.note.strip():
        sheet.notes_slide.notes_text_frame.text = clean(slide.note)
    return sheet


def add_front(ground: Ground, title: str, lines: Sequence[str]) -> Any:
    """Add a first page and return it."""
    sheet = ground.add("front")
    sheet.shapes.title.text = one_line(title)
    for holder in free(sheet)[:1]:
        holder.text_frame.text = "\n".join(one_line(line) for line in lines)
        resize(holder, size_for("".join(lines), ((300, 20), (600, 16))))
    clear(sheet)
    return sheet


def title_lines(slide: Own) -> list[str]:
    """Return who speaks, at what, where and when, as lines below a title."""
    lines = [", ".join(filter(None, (one_line(slide.part(name)) for name in names))) for names in TITLE_LINES]
    return [line for line in lines if line]


def size_for(text: str, sizes: Sequence[tuple[int, int]]) -> int:
    """Return the size of type, in points, for a text of its length."""
    return next((size for most, size in sizes if len(text) <= most), sizes[-1][1])


def resize(holder: Any, size: int) -> None:
    """Set the type of a placeholder in a size; its face and colour are those of the design."""
    for paragraph in holder.text_frame.paragraphs:
        for run in paragraph.runs:
            run.font.size = Pt(size)


def free(sheet: Any) -> list[Any]:
    """Return the placeholders of a slide that are still empty, but for its title."""
    return [
        one
        for one in sheet.placeholders
        if one.placeholder_format.type not in (*TITLES, *FOOT)
        and one.has_text_frame
        and not one.text_frame.text
    ]


def clear(sheet: Any) -> None:
    """Take out the placeholders that stayed empty."""
    for one in free(sheet):
        one._element.getparent().remove(one._element)


def _write(sheet: Any, slide: Own) -> None:
    """Write the parts into the slide's place for text; only the points of a list have a bullet."""
    lines = [(line, name == "list") for name, found in slide.shown() for line in found]
    holders = [one for one in free(sheet) if one.placeholder_format.type != PICTURE]
    if lines and holders:
        frame = holders[0].text_frame
        frame.text = "\n".join(one_line(line) for line, _ in lines)
        for paragraph, (_, is_point) in zip(frame.paragraphs, lines, strict=True):
            if not is_point:
                _without_bullet(paragraph)
        if slide.kind in ("text", "closing"):
            resize(holders[0], size_for("".join(line for line, _ in lines), TEXT_SIZES))
    clear(sheet)


def _without_bullet(paragraph: Any) -> None:
    told = paragraph._p.get_or_add_pPr()
    told.set("marL", "0")
    told.set("indent", "0")
    etree.SubElement(told, qn("a:buNone"))


def _add_picture(sheet: Any, slide: Own) -> None:
    """Put the picture into its placeholder, whole and in its own proportions."""
    holders = free(sheet)
    holder = next((one for one in holders if one.placeholder_format.type == PICTURE), holders[0])
    left, top, width, height = holder.left, holder.top, holder.width, holder.height
    if not slide.picture:
        add_text(
            sheet, Box(*(one.inches for one in (left, top, width, height))), [say("pictures.not_here")], 20
        )
        holder._element.getparent().remove(holder._element)
        return
    content = io.BytesIO(slide.content())
    if holder.placeholder_format.type == PICTURE:
        shown = holder.insert_picture(content)
        shown.crop_left = shown.crop_right = shown.crop_top = shown.crop_bottom = 0
    else:
        holder._element.getparent().remove(holder._element)
        shown = sheet.shapes.add_picture(content, left, top)
    wide, high = shown.image.size
    scale = min(width / wide, height / high)
    shown.width, shown.height = Emu(int(wide * scale)), Emu(int(high * scale))
    shown.left, shown.top = left + (width - shown.width) // 2, top + (height - shown.height) // 2
    describe(shown, slide.part("alternative"), one_line(slide.title) or say("own.kind_picture"))
