"""Maps as native shapes: land by country, lines and points that a person can recolour, move or delete."""

from collections.abc import Sequence
from typing import Any

import pydeck as pdk
from pptx.enum.shapes import MSO_SHAPE
from pptx.slide import Slide as Sheet
from pptx.util import Inches, Pt

from charts.flat import Dot, Land, Line, flat
from charts.key import key
from slides.native.text import WHITE, Box, add_key, describe, flatten, key_height, rgb
from words import say

SEA, LAND, MEMBER, SHORE = "#f6f8fa", "#e1e6ea", "#bcc8d1", "#ffffff"
# Points are measured in pixels of a page, where a map is this high.
PAGE_HEIGHT = 430
THOUSANDTHS = 914.4
SIGNS = {"line": "▬", "dot": "●"}


def draw(sheet: Sheet, box: Box, deck: pdk.Deck, alt: str) -> list[str]:
    """Draw a map as native shapes, with a key of its colours; return what must be said below it."""
    laid = flat(deck)
    entries = [(SIGNS[one.sign], one.colour, one.text) for one in key(deck)]
    high = key_height(entries, box.width)
    room = Box(box.left, box.top, box.width, box.height - high)
    scale = min(room.width / laid.width, room.height)
    left = room.left + (room.width - laid.width * scale) / 2
    place = Box(left, room.top, laid.width * scale, scale)
    countries = _by_country(laid.land).items()
    drawn = [
        _sea(sheet, place),
        *(_country(sheet, place, iso3, pieces) for iso3, pieces in countries),
        *(_line(sheet, place, line) for line in laid.lines),
        *(_dot(sheet, place, dot) for dot in sorted(laid.dots, key=lambda one: -one.radius)),
    ]
    group: Any = sheet.shapes.add_group_shape(drawn)
    describe(group, alt, alt)
    if entries:
        add_key(sheet, Box(box.left, box.top + box.height - high + 0.05, box.width, high), entries)
    return [say("common.boundaries")]


def _by_country(land: Sequence[Land]) -> dict[str, list[Land]]:
    found: dict[str, list[Land]] = {}
    for piece in sorted(land, key=lambda one: one.is_member):
        found.setdefault(piece.iso3, []).append(piece)
    return found


def _sea(sheet: Sheet, place: Box) -> Any:
    """Lay the sea below, so that the map has an edge."""
    sea: Any = sheet.shapes.add_shape(MSO_SHAPE.RECTANGLE, *place.lengths())
    sea.fill.solid()
    sea.fill.fore_color.rgb = rgb(SEA)
    sea.line.fill.background()
    flatten(sea)
    describe(sea, say("deck.sea"), say("deck.sea"))
    return sea


def _country(sheet: Sheet, place: Box, iso3: str, pieces: Sequence[Land]) -> Any:
    """Draw all land of a country as one shape."""
    shape = _freeform(sheet, place, [piece.outline for piece in pieces], close=True)
    shape.fill.solid()
    shape.fill.fore_color.rgb = rgb(MEMBER if pieces[0].is_member else LAND)
    shape.line.color.rgb = rgb(SHORE)
    shape.line.width = Pt(0.5)
    flatten(shape)
    describe(shape, iso3, iso3)
    return shape


def _line(sheet: Sheet, place: Box, line: Line) -> Any:
    shape = _freeform(sheet, place, [line.points], close=False)
    shape.fill.background()
    shape.line.color.rgb = rgb(line.colour)
    shape.line.width = Pt(line.width)
    flatten(shape)
    describe(shape, line.text, line.text)
    return shape


def _dot(sheet: Sheet, place: Box, dot: Dot) -> Any:
    radius = dot.radius / PAGE_HEIGHT * place.height
    x, y = place.left + dot.at[0] * place.height, place.top + dot.at[1] * place.height
    box = Box(x - radius, y - radius, 2 * radius, 2 * radius)
    shape: Any = sheet.shapes.add_shape(MSO_SHAPE.OVAL, *box.lengths())
    shape.fill.solid()
    shape.fill.fore_color.rgb = rgb(dot.colour)
    shape.line.color.rgb = rgb(WHITE)
    shape.line.width = Pt(0.75)
    flatten(shape)
    describe(shape, dot.text, dot.text)
    return shape


def _freeform(
    sheet: Sheet, place: Box, outlines: Sequence[Sequence[tuple[float, float]]], close: bool
) -> Any:
    """Draw outlines as one shape; thousandths of an inch keep the file small."""
    drawn = [[(1000 * place.height * x, 1000 * place.height * y) for x, y in one] for one in outlines]
    builder = sheet.shapes.build_freeform(*drawn[0][0], scale=THOUSANDTHS)
    for n, points in enumerate(drawn):
        if n:
            builder.move_to(*points[0])
        builder.add_line_segments(points[1:], close=close)
    return builder.convert_to_shape(Inches(place.left), Inches(place.top))
