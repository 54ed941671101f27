"""Who works with whom, in shapes that hold together: move a circle, and its lines follow."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import cos, pi
from typing import Any

import plotly.graph_objects as go
from pptx.enum.shapes import MSO_CONNECTOR, MSO_SHAPE
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.slide import Slide as Sheet
from pptx.util import Inches, Pt

from slides.native.text import (
    QUIET,
    WHITE,
    Box,
    add_key,
    add_text,
    describe,
    drawn_text,
    flatten,
    rgb,
    shortened,
)
from words import say

CIRCLE, NAME_WIDTH, KEY_HEIGHT = 0.15, 3.3, 0.32
LONGEST_NAME = 30
# Lines of one initiative are the thinnest; broader ones stand out.
THIN, THIN_GREY, LINE_GREY = 1.4, "#dde2e6", "#a9b3bb"
Place = tuple[float, float]


@dataclass(frozen=True)
class Party:
    """One party: its name, its kind, its colour, and where the page draws it."""

    name: str
    short: str
    kind: str
    colour: str


@dataclass(frozen=True)
class Network:
    """Parties in the order of their circle, and lines between two of them with their width."""

    parties: tuple[Party, ...]
    lines: tuple[tuple[int, int, float], ...]


def is_network(figure: go.Figure) -> bool:
    """Tell whether a chart of marks and lines is a network: it writes its names as annotations."""
    return bool(figure.layout.annotations) and any(trace.mode == "lines" for trace in figure.data)


def of_plotly(figure: go.Figure) -> Network:
    """Read a network from the circle of a page."""
    shorts = [drawn_text(one.text) for one in figure.layout.annotations]
    order = {_rounded(one.x / 1.05, one.y / 1.05): n for n, one in enumerate(figure.layout.annotations)}
    found: dict[int, Party] = {}
    for trace in figure.data:
        if trace.mode == "markers":
            for x, y, name in zip(trace.x, trace.y, trace.hovertext, strict=True):
                n = order[_rounded(x, y)]
                found[n] = Party(drawn_text(name), shorts[n], drawn_text(trace.name), trace.marker.color)
    lines = tuple(
        (
            order[_rounded(trace.x[0], trace.y[0])],
            order[_rounded(trace.x[-1], trace.y[-1])],
            float(trace.line.width),
        )
        for trace in figure.data
        if trace.mode == "lines"
    )
    return Network(tuple(found[n] for n in range(len(found))), lines)


def draw(sheet: Sheet, box: Box, network: Network, alt: str) -> list[str]:
    """Draw a network with its names written level, half on either side."""
    places = _places(box, len(network.parties))
    circles = [_circle(sheet, party, at) for party, at in zip(network.parties, places, strict=True)]
    lines = [
        _line(sheet, network, (one, other, width), circles, places)
        for one, other, width in sorted(network.lines, key=lambda line: line[2])
    ]
    # What is first in a group lies behind.
    group = sheet.shapes.add_group_shape([*lines, *circles])
    describe(group, alt, alt)
    for party, (x, y) in zip(network.parties, places, strict=True):
        right = x > box.left + box.width / 2
        left = x + CIRCLE if right else x - CIRCLE - NAME_WIDTH
        align = PP_ALIGN.LEFT if right else PP_ALIGN.RIGHT
        name = Box(left, y - 0.12, NAME_WIDTH, 0.24)
        text = add_text(sheet, name, [_named(party)], align=align, anchor=MSO_ANCHOR.MIDDLE)
        describe(text, party.name, party.name)
    kinds = dict.fromkeys((party.kind, party.colour) for party in network.parties)
    key = Box(box.left, box.top + box.height - KEY_HEIGHT, box.width, KEY_HEIGHT)
    add_key(sheet, key, [("●", colour, kind) for kind, colour in kinds])
    return []


def _named(party: Party) -> str:
    """Return a party's abbreviation, or as much of its name as there is room for."""
    return shortened(party.name, LONGEST_NAME) if party.short.endswith("…") else party.short


def _rounded(x: float, y: float) -> Place:
    return round(x, 6) + 0.0, round(y, 6) + 0.0


def _places(box: Box, count: int) -> list[Place]:
    """Put parties on both sides of an oval, at even heights, so that no name covers another."""
    right = (count + 1) // 2
    high = box.height - KEY_HEIGHT - 0.3
    places = []
    for n in range(count):
        on_right = n < right
        of_side, at = (right, n) if on_right else (count - right, count - 1 - n)
        share = (at + 0.5) / of_side
        bulge = (1 - cos(2 * pi * share)) / 2
        out = 1.6 + 1.2 * bulge**0.5
        middle = box.left + box.width / 2
        places.append((middle + out if on_right else middle - out, box.top + 0.1 + share * high))
    return places


def _circle(sheet: Sheet, party: Party, at: Place) -> Any:
    x, y = at
    box = Box(x - CIRCLE / 2, y - CIRCLE / 2, CIRCLE, CIRCLE)
    circle: Any = sheet.shapes.add_shape(MSO_SHAPE.OVAL, *box.lengths())
    circle.fill.solid()
    circle.fill.fore_color.rgb = rgb(party.colour or QUIET)
    circle.line.color.rgb = rgb(WHITE)
    flatten(circle)
    kind = say("deck.party", name=party.name, kind=party.kind)
    describe(circle, kind, party.name)
    return circle


def _line(
    sheet: Sheet,
    network: Network,
    joined: tuple[int, int, float],
    circles: Sequence[Any],
    places: Sequence[Place],
) -> Any:
    """Join two circles by a line between their middles."""
    one, other, width = joined
    line: Any = sheet.shapes.add_connector(MSO_CONNECTOR.STRAIGHT, *[Inches(0)] * 4)
    line.begin_connect(circles[one], 0)
    line.end_connect(circles[other], 0)
    line.begin_x, line.begin_y = Inches(places[one][0]), Inches(places[one][1])
    line.end_x, line.end_y = Inches(places[other][0]), Inches(places[other][1])
    line.line.width = Pt(width)
    line.line.color.rgb = rgb(THIN_GREY if width < THIN else LINE_GREY)
    flatten(line)
    pair = say("deck.pair", one=network.parties[one].name, other=network.parties[other].name)
    describe(line, pair, pair)
    return line
