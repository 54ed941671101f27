"""A house template: somebody's `.pptx` whose master, layouts, logo and fonts a deck takes over.

It is somebody else's file. What is no plain presentation is refused before any reader of presentations sees
it, each time with one sentence; its slides, comments and data of other programs do not come along.
"""

import io
import re
from typing import Any
from xml.parsers import expat

from lxml import etree
from pptx import Presentation
from pptx.exc import PythonPptxError
from pptx.opc.constants import RELATIONSHIP_TYPE

from conduct.refusal import Refused
from renderers.native.text import Box
from slides.deck.ground import OBJECT, TITLES, Ground, drop_slides, matched
from words import say
from workbooks.safe import leads_out, unpacked

MEGABYTE = 1024 * 1024
LARGEST_FILE = 10 * MEGABYTE
MOST_ELEMENTS = 400_000
CODE = re.compile(r"vbaproject|vbadata|activex/", re.IGNORECASE)
CODE_TYPES = re.compile(rb"macroenabled|vbaproject", re.IGNORECASE)
# Width to height of a slide, and how far a template may be from it.
FORMATS, TOLERANCE = (16 / 9, 4 / 3), 0.01
# The least room in which charts and tables can be read, in inches.
LEAST_WIDE, LEAST_HIGH = 7.5, 3.6
# Above and below a figure: the scope, what is disputed, and the line of sources.
ABOVE, BELOW = 0.12, 0.75
KEPT = {
    RELATIONSHIP_TYPE.OFFICE_DOCUMENT, RELATIONSHIP_TYPE.CORE_PROPERTIES,
    RELATIONSHIP_TYPE.EXTENDED_PROPERTIES, RELATIONSHIP_TYPE.SLIDE_MASTER,
    RELATIONSHIP_TYPE.NOTES_MASTER, RELATIONSHIP_TYPE.THEME,
    RELATIONSHIP_TYPE.PRES_PROPS, RELATIONSHIP_TYPE.VIEW_PROPS, RELATIONSHIP_TYPE.TABLE_STYLES,
    RELATIONSHIP_TYPE.FONT, RELATIONSHIP_TYPE.HANDOUT_MASTER,
}  # fmt: skip


class NotATemplate(Exception):
    """What was brought cannot be a deck's template; the message says what is lacking or too much."""


def house_ground(content: bytes) -> Ground:
    """Return the ground that a template gives. Raises NotATemplate."""
    _look_through(content)
    try:
        deck = Presentation(io.BytesIO(content))
        drop_slides(deck)
        _drop_foreign(deck)
        return _ground(deck)
    except (
        PythonPptxError,
        etree.LxmlError,
        KeyError,
        ValueError,
        AttributeError,
        TypeError,
        IndexError,
    ) as error:
        raise NotATemplate(say("template.damaged")) from error


def _look_through(content: bytes) -> None:
    """Refuse what is no plain presentation. Raises NotATemplate."""
    if len(content) > LARGEST_FILE:
        raise NotATemplate(say("template.too_large", most=LARGEST_FILE // MEGABYTE))
    if not content.startswith(b"PK\x03\x04"):
        raise NotATemplate(say("template.no_presentation"))
    try:
        parts = unpacked(content)
    except Refused as error:
        raise NotATemplate(say("template.damaged")) from error
    types = parts.get("[Content_Types].xml", b"")
    if "ppt/presentation.xml" not in parts:
        raise NotATemplate(say("template.no_presentation"))
    if CODE_TYPES.search(types.replace(b"\0", b"")) or any(CODE.search(name) for name in parts):
        raise NotATemplate(say("template.macros"))
    elements = 0
    for name, part in parts.items():
        elements += _elements(part, name.lower().endswith((".xml", ".rels")))
        if elements > MOST_ELEMENTS:
            raise NotATemplate(say("template.too_large", most=LARGEST_FILE // MEGABYTE))


def _elements(part: bytes, must_be_xml: bool) -> int:
    """Count the elements of a part. Raises NotATemplate where it declares entities or leads elsewhere."""
    parser = expat.ParserCreate()
    counted = 0

    def doctype(*_: object) -> None:
        raise NotATemplate(say("template.damaged"))

    def element(_: str, attributes: dict[str, str]) -> None:
        nonlocal counted
        counted += 1
        if leads_out(attributes):
            raise NotATemplate(say("template.external_links"))
        if counted > MOST_ELEMENTS:
            raise NotATemplate(say("template.too_large", most=LARGEST_FILE // MEGABYTE))

    parser.StartDoctypeDeclHandler = doctype
    parser.StartElementHandler = element
    try:
        parser.Parse(part, True)
    except (expat.ExpatError, LookupError, ValueError) as error:
        if must_be_xml:
            raise NotATemplate(say("template.damaged")) from error
    return counted


def _drop_foreign(deck: Any) -> None:
    """Drop what is no part of the design: comments, data of other programs, a picture of the first page."""
    for owner in (deck.part.package, deck.part):
        for key, relation in list(owner._rels.items()):
            if relation.reltype not in KEPT:
                owner._rels.pop(key)
    if any("/embeddings/" in str(part.partname) for part in deck.part.package.iter_parts()):
        raise NotATemplate(say("template.embedded"))


def _ground(deck: Any) -> Ground:
    ratio = deck.slide_width / deck.slide_height
    if all(abs(ratio / wanted - 1) > TOLERANCE for wanted in FORMATS):
        raise NotATemplate(say("template.format"))
    layouts = [layout for master in deck.slide_masters for layout in master.slide_layouts]
    if not any(one.placeholder_format.type in TITLES for layout in layouts for one in layout.placeholders):
        raise NotATemplate(say("template.no_title"))
    found = matched(layouts)
    if "content" not in found:
        raise NotATemplate(say("template.no_content"))
    room = _room(found["content"])
    if room.width < LEAST_WIDE or room.height < LEAST_HIGH:
        raise NotATemplate(
            say("template.too_small", wide=LEAST_WIDE, high=round(LEAST_HIGH + ABOVE + BELOW, 1))
        )
    return Ground(deck, found, room, is_house=True)


def _room(layout: Any) -> Box:
    """Return where the house puts content, less what the product writes above and below a figure."""
    holder = next(one for one in layout.placeholders if one.placeholder_format.type == OBJECT)
    left, top, width, height = (
        float(one.inches) for one in (holder.left, holder.top, holder.width, holder.height)
    )
    return Box(left, top + ABOVE, width, height - ABOVE - BELOW)
