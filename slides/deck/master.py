"""The empty deck: wide format, quiet colours, and layouts that a person can go on working with."""

from typing import Any

from lxml import etree
from pptx import Presentation
from pptx.enum.dml import MSO_THEME_COLOR
from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.enum.text import MSO_ANCHOR
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.oxml.ns import qn
from pptx.shapes.autoshape import Shape
from pptx.util import Inches

from charts.look import DEEP, INK, PALE_INK
from renderers.native.text import Box, flatten, rgb
from words import say

WIDTH, HEIGHT = 13.333, 7.5
LEFT, ACROSS = 0.5, 12.333
TITLE = Box(LEFT, 0.3, ACROSS, 1.0)
BODY = Box(LEFT, 1.4, ACROSS, 5.2)
FOOT = Box(LEFT, 6.84, 11.6, 0.62)
NUMBER = Box(LEFT + 11.6, 6.84, ACROSS - 11.6, 0.62)
FRONT_TITLE = Box(LEFT, 1.6, ACROSS, 1.5)
FRONT_LEAD = Box(LEFT, 3.2, ACROSS, 1.5)
HALVES = (Box(LEFT, 1.4, 6.0, 5.2), Box(LEFT + 6.333, 1.4, 6.0, 5.2))
STRIP = Box(0, 0, WIDTH, 0.12)
SECTION_TITLE, SECTION_LEAD = Box(LEFT, 2.1, ACROSS, 1.7), Box(LEFT, 3.95, ACROSS, 1.6)
PICTURE, CAPTION = Box(LEFT, 1.4, ACROSS, 4.6), Box(LEFT, 6.1, ACROSS, 0.6)
FRONT, CONTENT, TWO, TITLE_ONLY, BLANK, SECTION, PICTURED = (
    "Title Slide",
    "Title and Content",
    "Two Content",
    "Title Only",
    "Blank",
    "Section Header",
    "Picture with Caption",
)
KEPT = (FRONT, CONTENT, TWO, TITLE_ONLY, BLANK, SECTION, PICTURED)
COLOURS = {
    "dk1": INK, "lt1": "#ffffff", "dk2": PALE_INK, "lt2": "#eceff1", "accent1": DEEP, "accent2": "#6fa3cd",
    "accent3": "#8a949c", "accent4": "#9cc2df", "accent5": "#5b6670", "accent6": "#c9d1d8", "hlink": DEEP,
    "folHlink": PALE_INK,
}  # fmt: skip
PLACES = {
    SECTION: {PP_PLACEHOLDER.TITLE: SECTION_TITLE, PP_PLACEHOLDER.BODY: SECTION_LEAD},
    PICTURED: {PP_PLACEHOLDER.TITLE: TITLE, PP_PLACEHOLDER.PICTURE: PICTURE, PP_PLACEHOLDER.BODY: CAPTION},
}
SECTION_SIZE = 40
TITLE_SIZE, BODY_SIZES = 28, (20, 18, 16, 14, 14)


def empty_deck() -> Any:
    """Return a presentation without slides."""
    deck = Presentation()
    deck.slide_width, deck.slide_height = Inches(WIDTH), Inches(HEIGHT)
    _drop_leftovers(deck)
    master = deck.slide_master
    for layout in list(deck.slide_layouts):
        if layout.name not in KEPT:
            deck.slide_layouts.remove(layout)
    _colour(master)
    _set_type(master)
    _place_master(master)
    for layout in deck.slide_layouts:
        _place_layout(layout)
    return deck


def _drop_leftovers(deck: Any) -> None:
    """Drop what the template brings of its own maker: a picture of its first page, a printer's settings."""
    for owner in (deck.part.package, deck.part):
        for key, relation in list(owner._rels.items()):
            if relation.reltype in (RELATIONSHIP_TYPE.THUMBNAIL, RELATIONSHIP_TYPE.PRINTER_SETTINGS):
                owner._rels.pop(key)


def _colour(master: Any) -> None:
    """Write the colours of the deck into its theme, so that what a person adds has them too."""
    part = master.part.part_related_by(RELATIONSHIP_TYPE.THEME)
    theme = etree.fromstring(part.blob)
    for name, colour in COLOURS.items():
        slot = theme.find(f".//{qn('a:clrScheme')}/{qn(f'a:{name}')}")
        for child in list(slot):
            slot.remove(child)
        etree.SubElement(slot, qn("a:srgbClr"), val=str(rgb(colour)))
    part._blob = etree.tostring(theme, xml_declaration=True, encoding="UTF-8", standalone=True)


def _set_type(master: Any) -> None:
    """Set titles flush left and bold, and the sizes of text by level."""
    styles = master._element.find(qn("p:txStyles"))
    title = styles.find(qn("p:titleStyle")).find(qn("a:lvl1pPr"))
    title.set("algn", "l")
    title.find(qn("a:defRPr")).set("sz", str(TITLE_SIZE * 100))
    title.find(qn("a:defRPr")).set("b", "1")
    for level, size in enumerate(BODY_SIZES, 1):
        style = styles.find(qn("p:bodyStyle")).find(qn(f"a:lvl{level}pPr"))
        style.find(qn("a:defRPr")).set("sz", str(size * 100))


def _place_master(master: Any) -> None:
    places = {
        PP_PLACEHOLDER.TITLE: TITLE,
        PP_PLACEHOLDER.BODY: BODY,
        PP_PLACEHOLDER.FOOTER: FOOT,
        PP_PLACEHOLDER.SLIDE_NUMBER: NUMBER,
    }
    for holder in list(master.placeholders):
        kind = holder.placeholder_format.type
        if kind == PP_PLACEHOLDER.DATE:
            _remove(holder)
            continue
        _put(holder, places[kind])
        if kind == PP_PLACEHOLDER.TITLE:
            holder.text_frame.vertical_anchor = MSO_ANCHOR.TOP
        if kind == PP_PLACEHOLDER.FOOTER:
            holder._element.txBody.find(qn("a:lstStyle")).find(qn("a:lvl1pPr")).set("algn", "l")
        if kind in (PP_PLACEHOLDER.TITLE, PP_PLACEHOLDER.BODY, PP_PLACEHOLDER.FOOTER):
            holder.text_frame.margin_left = holder.text_frame.margin_right = 0
    _add_strip(master)


def _add_strip(master: Any) -> None:
    """Draw the one line of colour on top of every slide, in the accent of the theme."""
    tree = master.shapes._spTree
    strip = tree.add_autoshape(100, say("deck.strip"), "rect", *STRIP.lengths())
    shape = Shape(strip, master.shapes)
    shape.fill.solid()
    shape.fill.fore_color.theme_color = MSO_THEME_COLOR.ACCENT_1
    shape.line.fill.background()
    flatten(shape)
    # Behind everything else, after the two elements that describe the tree itself.
    tree.remove(strip)
    tree.insert(2, strip)


def _place_layout(layout: Any) -> None:
    halves = iter(HALVES)
    for holder in list(layout.placeholders):
        kind = holder.placeholder_format.type
        if kind == PP_PLACEHOLDER.DATE:
            _remove(holder)
        elif kind == PP_PLACEHOLDER.CENTER_TITLE:
            _put(holder, FRONT_TITLE)
            holder.text_frame.vertical_anchor = MSO_ANCHOR.BOTTOM
        elif kind == PP_PLACEHOLDER.SUBTITLE:
            _put(holder, FRONT_LEAD)
            holder._element.txBody.find(qn("a:lstStyle")).find(qn("a:lvl1pPr")).set("algn", "l")
            holder.text_frame.margin_left = 0
        elif kind == PP_PLACEHOLDER.OBJECT and layout.name == TWO:
            _put(holder, next(halves))
        elif layout.name in PLACES and kind in PLACES[layout.name]:
            _put(holder, PLACES[layout.name][kind])
            _even(holder, layout.name == SECTION and kind == PP_PLACEHOLDER.TITLE)


def _even(holder: Any, is_section_title: bool) -> None:
    """Take the library's own type from a placeholder: it has that of the master, a section's title larger."""
    if holder.placeholder_format.type == PP_PLACEHOLDER.PICTURE:
        return
    styles = holder._element.txBody.find(qn("a:lstStyle"))
    for style in list(styles):
        styles.remove(style)
    holder.text_frame.vertical_anchor = MSO_ANCHOR.BOTTOM if is_section_title else MSO_ANCHOR.TOP
    holder.text_frame.margin_left = 0
    level = etree.SubElement(styles, qn("a:lvl1pPr"), marL="0", indent="0", algn="l")
    if holder.placeholder_format.type == PP_PLACEHOLDER.BODY:
        etree.SubElement(level, qn("a:buNone"))
    if is_section_title:
        etree.SubElement(level, qn("a:defRPr"), sz=str(SECTION_SIZE * 100))


def _put(holder: Any, box: Box) -> None:
    holder.left, holder.top, holder.width, holder.height = box.lengths()


def _remove(holder: Any) -> None:
    holder._element.getparent().remove(holder._element)
