"""Maps as native shapes: land by country, lines and points that a person can recolour, move or delete."""

from collections.abc import Sequence
from typing import Any

from lxml import etree
from pptx.enum.shapes import MSO_SHAPE
from pptx.slide import Slide as Sheet
from pptx.util import Emu, Pt

from charts.look import OWN, WHITE
from charts.shapes import Map, Route, Spot
from renderers.flat import FlatMap, Land, Point, flat, reaches_beyond
from renderers.native.text import (
    LETTERS_IN_AN_INCH,
    Box,
    Drawn,
    add_key,
    add_text,
    describe,
    flatten,
    key_height,
    rgb,
)
from words import say

SEA, LAND, MEMBER, SHORE = "#f6f8fa", "#e1e6ea", "#bcc8d1", "#ffffff"
# Points are measured in pixels of a page, where a map is this high.
PAGE_HEIGHT = 430
# English metric units in a thousandth of an inch.
THOUSANDTH = 914.4
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
# How high a name stands, and how much room the longest may take.
LETTER_HIGH, NAME_WIDE = 0.2, 2.0
# The share of the width that the region takes beside all of the map, and what is between them.
REGION_PART, GAP = 0.56, 0.25


def draw(shape: Map, sheet: Sheet, box: Box, alt: str) -> Drawn:
    """Draw the region as native shapes, beside it all of the map where it reaches beyond, and a key."""
    high = key_height(shape.key(), box.width)
    room = Box(box.left, box.top, box.width, box.height - high)
    if reaches_beyond(shape):
        laid, world = flat(shape, cut=True).clipped(), flat(shape)
        wide = room.width * REGION_PART
        place = _fitted(laid, Box(room.left, room.top, wide, room.height))
        _grouped(sheet, _inset(world, room, place), shape, world, say("deck.inset"))
    else:
        laid = flat(shape)
        place = _fitted(laid, room, is_centred=True)
    _grouped(sheet, place, shape, laid, alt)
    _names(sheet, place, laid)
    if shape.key():
        add_key(sheet, Box(box.left, box.top + box.height - high + 0.05, box.width, high), shape.key())
    return Drawn(shape, (say("common.boundaries"),))


def _fitted(laid: FlatMap, room: Box, is_centred: bool = False) -> Box:
    """Return where a map stands, as large as its room allows."""
    scale = min(room.width / laid.width, room.height)
    left = room.left + (room.width - laid.width * scale) / 2 if is_centred else room.left
    return Box(left, room.top, laid.width * scale, scale)


def _inset(world: FlatMap, room: Box, beside: Box) -> Box:
    """Return where the whole map stands: at the right, its foot level with that of the region."""
    left = beside.left + beside.width + GAP
    place = _fitted(world, Box(left, room.top, room.left + room.width - left, beside.height))
    return place._replace(top=beside.top + beside.height - place.height)


def _grouped(sheet: Sheet, place: Box, shape: Map, laid: FlatMap, alt: str) -> None:
    """Draw sea, land, lines and points of a map as one group, what is larger behind what is smaller."""
    # Else the number of every new shape is looked for among all points of all shapes before it.
    sheet.shapes.turbo_add_enabled = True
    pieces = [
        _sea(sheet, place),
        *(
            _country(sheet, place, iso3, pieces, iso3 == shape.own)
            for iso3, pieces in _by_country(laid.land).items()
        ),
        *(_route(sheet, place, route, points) for route, points in laid.lines),
        *(_spot(sheet, place, spot, at) for spot, at in sorted(laid.dots, key=lambda dot: -dot[0].radius)),
    ]
    # A group takes its own number without counting it.
    sheet.shapes.turbo_add_enabled = False
    group: Any = sheet.shapes.add_group_shape(pieces)
    describe(group, alt, alt)


def _names(sheet: Sheet, place: Box, laid: FlatMap) -> None:
    letter = LETTER_HIGH / place.height
    for name, (x, y) in laid.labels(letter, lambda words: len(words) / LETTERS_IN_AN_INCH / place.height):
        foot = Box(
            place.left + x * place.height, place.top + y * place.height - LETTER_HIGH, NAME_WIDE, LETTER_HIGH
        )
        add_text(sheet, foot, [name])


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


def _country(sheet: Sheet, place: Box, iso3: str, pieces: Sequence[Land], is_own: bool) -> Any:
    """Draw all land of a country as one shape."""
    shape = _freeform(sheet, place, [piece.outline for piece in pieces], close=True)
    shape.fill.solid()
    shape.fill.fore_color.rgb = rgb(OWN if is_own else MEMBER if pieces[0].is_member else LAND)
    shape.line.color.rgb = rgb(SHORE)
    shape.line.width = Pt(0.5)
    flatten(shape)
    describe(shape, iso3, iso3)
    return shape


def _route(sheet: Sheet, place: Box, route: Route, points: Sequence[Point]) -> Any:
    shape = _freeform(sheet, place, [points], close=False)
    shape.fill.background()
    shape.line.color.rgb = rgb(route.colour)
    shape.line.width = Pt(route.width)
    flatten(shape)
    describe(shape, f"{route.name}: {route.said}", route.name)
    return shape


def _spot(sheet: Sheet, place: Box, spot: Spot, at: Point) -> Any:
    radius = spot.radius / PAGE_HEIGHT * place.height
    x, y = place.left + at[0] * place.height, place.top + at[1] * place.height
    box = Box(x - radius, y - radius, 2 * radius, 2 * radius)
    shape: Any = sheet.shapes.add_shape(MSO_SHAPE.OVAL, *box.lengths())
    shape.fill.solid()
    shape.fill.fore_color.rgb = rgb(spot.colour)
    shape.line.color.rgb = rgb(WHITE)
    shape.line.width = Pt(0.75)
    flatten(shape)
    describe(shape, f"{spot.name}: {spot.said}", spot.name)
    return shape


def _freeform(sheet: Sheet, place: Box, outlines: Sequence[Sequence[Point]], close: bool) -> Any:
    """Draw outlines as one shape, in thousandths of an inch, which keep the file small.

    It is a rectangle that takes another outline: the library's way to draw freely looks through all shapes
    before it each time.
    """
    drawn = [[_thousandths(place, point) for point in outline] for outline in outlines]
    (left, right), (top, foot) = (
        (min(along), max(along)) for along in zip(*(point for one in drawn for point in one), strict=True)
    )
    shape: Any = sheet.shapes.add_shape(
        MSO_SHAPE.RECTANGLE,
        *(Emu(THOUSANDTH * length) for length in (left, top, right - left, foot - top)),
    )
    path = etree.Element(_A + "path", w=str(right - left), h=str(foot - top))
    for points in drawn:
        for n, (x, y) in enumerate(points):
            step = etree.SubElement(path, _A + ("lnTo" if n else "moveTo"))
            etree.SubElement(step, _A + "pt", x=str(x - left), y=str(y - top))
        if close:
            etree.SubElement(path, _A + "close")
    geometry = etree.Element(_A + "custGeom")
    for part in ("avLst", "gdLst", "ahLst", "cxnLst"):
        etree.SubElement(geometry, _A + part)
    etree.SubElement(geometry, _A + "rect", l="l", t="t", r="r", b="b")
    etree.SubElement(geometry, _A + "pathLst").append(path)
    preset = shape._element.spPr.find(_A + "prstGeom")
    preset.getparent().replace(preset, geometry)
    return shape


def _thousandths(place: Box, point: Point) -> tuple[int, int]:
    return (
        round(1000 * (place.left + place.height * point[0])),
        round(1000 * (place.top + place.height * point[1])),
    )
