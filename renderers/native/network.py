"""Who works with whom, in shapes that hold together: move a circle, and its lines follow."""

from collections.abc import Sequence
from math import cos, pi
from typing import Any

from pptx.enum.shapes import MSO_CONNECTOR, MSO_SHAPE
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.slide import Slide as Sheet
from pptx.util import Inches, Pt

from charts.look import WHITE
from charts.shapes import Link, Network, Node
from renderers.native.text import Box, Drawn, add_key, add_text, describe, flatten, rgb, shortened
from words import say

CIRCLE, NAME_WIDTH, KEY_HEIGHT = 0.15, 3.3, 0.32
LONGEST_NAME = 30
# How far circles stand from the middle, near the ends and at the belly of the oval, on a slide of full width.
NEAR, FARTHER, FULL_WIDTH = 1.6, 1.2, 12.333
# What joins two only once is thin and pale; what joins more stands out.
THINNEST, BROADER, PALE_GREY, LINE_GREY = 0.5, 0.8, "#dde2e6", "#a9b3bb"
Place = tuple[float, float]


def draw(shape: Network, sheet: Sheet, box: Box, alt: str) -> Drawn:
    """Draw a network with its names written level, half on either side."""
    places = _places(box, shape)
    room = box.width / 2 - (NEAR + FARTHER) * _scale(box) - CIRCLE
    wide = min(NAME_WIDTH, room)
    circles = [_circle(sheet, node, at) for node, at in zip(shape.nodes, places, strict=True)]
    lines = [
        _line(sheet, shape, link, circles, places)
        for link in sorted(shape.links, key=lambda link: link.weight)
    ]
    # What is first in a group lies behind.
    group = sheet.shapes.add_group_shape([*lines, *circles])
    describe(group, alt, alt)
    for n, (node, (x, y)) in enumerate(zip(shape.nodes, places, strict=True)):
        if n == shape.centre:
            name, align = Box(x - wide / 2, y + CIRCLE, wide, 0.24), PP_ALIGN.CENTER
        else:
            right = x > box.left + box.width / 2
            name = Box(x + CIRCLE if right else x - CIRCLE - wide, y - 0.12, wide, 0.24)
            align = PP_ALIGN.LEFT if right else PP_ALIGN.RIGHT
        text = add_text(sheet, name, [_named(node, wide)], align=align, anchor=MSO_ANCHOR.MIDDLE)
        describe(text, node.name, node.name)
    key = Box(box.left, box.top + box.height - KEY_HEIGHT, box.width, KEY_HEIGHT)
    add_key(sheet, key, shape.key())
    return Drawn(shape)


def _scale(box: Box) -> float:
    return min(box.width / FULL_WIDTH, 1.0)


def _named(node: Node, wide: float) -> str:
    """Return a node's abbreviation, or as much of its name as there is room for."""
    return (
        shortened(node.name, int(LONGEST_NAME * wide / NAME_WIDTH))
        if node.short.endswith("…")
        else node.short
    )


def _places(box: Box, shape: Network) -> list[Place]:
    """Put parties on both sides of an oval, at even heights: no name covers another. One may be inside."""
    count = len(shape.nodes) - (shape.centre is not None)
    right = (count + 1) // 2
    high = box.height - KEY_HEIGHT - 0.3
    places = []
    for n in range(count):
        on_right = n < right
        of_side, at = (right, n) if on_right else (count - right, count - 1 - n)
        share = (at + 0.5) / of_side
        bulge = (1 - cos(2 * pi * share)) / 2
        out = (NEAR + FARTHER * bulge**0.5) * _scale(box)
        middle = box.left + box.width / 2
        places.append((middle + out if on_right else middle - out, box.top + 0.1 + share * high))
    if shape.centre is not None:
        places.insert(shape.centre, (box.left + box.width / 2, box.top + 0.1 + high / 2))
    return places


def _circle(sheet: Sheet, node: Node, at: Place) -> Any:
    x, y = at
    box = Box(x - CIRCLE / 2, y - CIRCLE / 2, CIRCLE, CIRCLE)
    circle: Any = sheet.shapes.add_shape(MSO_SHAPE.OVAL, *box.lengths())
    circle.fill.solid()
    circle.fill.fore_color.rgb = rgb(node.colour)
    circle.line.color.rgb = rgb(WHITE)
    flatten(circle)
    describe(circle, say("deck.party", name=node.name, kind=node.kind), node.name)
    return circle


def _line(sheet: Sheet, shape: Network, link: Link, circles: Sequence[Any], places: Sequence[Place]) -> Any:
    """Join two circles by a line between their middles."""
    line: Any = sheet.shapes.add_connector(MSO_CONNECTOR.STRAIGHT, *[Inches(0)] * 4)
    line.begin_connect(circles[link.one], 0)
    line.end_connect(circles[link.other], 0)
    line.begin_x, line.begin_y = Inches(places[link.one][0]), Inches(places[link.one][1])
    line.end_x, line.end_y = Inches(places[link.other][0]), Inches(places[link.other][1])
    line.line.width = Pt(THINNEST + BROADER * link.weight)
    line.line.color.rgb = rgb(PALE_GREY if link.weight <= 1 else LINE_GREY)
    flatten(line)
    pair = say("deck.pair", one=shape.nodes[link.one].name, other=shape.nodes[link.other].name)
    describe(line, f"{pair}: {link.said}", pair)
    return line
