"""A map laid flat: land, lines and points in the unit of its own height, for slides and paper.

What a page shows as a turning map of deck.gl becomes plain shapes here, cut to what the map speaks
of. The land is that of the offline basemap, in the same projection.
"""

import json
from dataclasses import dataclass
from functools import cache
from math import log, pi, radians, tan
from pathlib import Path
from typing import Any

import pydeck as pdk
from shapely import Polygon, affinity, box

from charts.look import hexed

BASEMAP = Path(__file__).parent.parent / "static" / "basemap.json"
# West, south, east, north: never less than the region is shown, and never more than this of the world.
REGION = (90.0, -13.0, 142.0, 30.0)
WORLD = (-28.0, -50.0, 315.0, 66.0)
MARGIN = 0.06
STEPS_OF_A_LINE = 14
BULGE = 0.12
COARSEST = 0.0025
SMALLEST = 0.00002
Point = tuple[float, float]


@dataclass(frozen=True)
class Land:
    """A piece of land: its outline, and the code of its country."""

    iso3: str
    is_member: bool
    outline: tuple[Point, ...]


@dataclass(frozen=True)
class Line:
    """A line between two places, slightly bent: its points, colour, width and what it says."""

    points: tuple[Point, ...]
    colour: str
    width: float
    text: str


@dataclass(frozen=True)
class Dot:
    """A point on the map: where, its colour, its radius in pixels of a page, and what it says."""

    at: Point
    colour: str
    radius: float
    text: str


@dataclass(frozen=True)
class FlatMap:
    """A map in plain shapes: x runs from 0 to `width`, y from 0 at the top to 1 at the bottom."""

    width: float
    land: tuple[Land, ...]
    lines: tuple[Line, ...]
    dots: tuple[Dot, ...]


def flat(deck: pdk.Deck) -> FlatMap:
    """Lay a map of `charts.maps` flat."""
    rows = [(layer, row) for layer in deck.layers for row in layer.data]
    arcs = [row for layer, row in rows if layer.type == "ArcLayer"]
    spots = [(layer, row) for layer, row in rows if layer.type == "ScatterplotLayer"]
    ends = [end for row in arcs for end in (row["from"], row["to"])] + [row["at"] for _, row in spots]
    west, south, east, north = _window(ends)
    left, bottom = _projected((west, south))
    right, top = _projected((east, north))
    height = top - bottom

    def place(at: Any) -> Point:
        x, y = _projected((at[0], at[1]))
        return round((x - left) / height, 5), round((top - y) / height, 5)

    lines = tuple(
        Line(_bent(place(row["from"]), place(row["to"])), hexed(row["colour"]), row["width"], row["text"])
        for row in arcs
    )
    dots = tuple(
        Dot(place(row["at"]), hexed(layer.get_fill_color), _radius(layer, row), row["text"])
        for layer, row in spots
    )
    return FlatMap(round((right - left) / height, 5), _land(left, bottom, right, top), lines, dots)


def _window(ends: list[Any]) -> tuple[float, float, float, float]:
    """Return what to show: all ends with a margin, the region at least."""
    west = min([REGION[0], *(x for x, _ in ends)])
    south = min([REGION[1], *(y for _, y in ends)])
    east = max([REGION[2], *(x for x, _ in ends)])
    north = max([REGION[3], *(y for _, y in ends)])
    wide, high = MARGIN * (east - west), MARGIN * (north - south)
    return (
        max(west - wide, WORLD[0]),
        max(south - high, WORLD[1]),
        min(east + wide, WORLD[2]),
        min(north + high, WORLD[3]),
    )


def _projected(at: Point) -> Point:
    """Return a place in the projection of web maps."""
    return radians(at[0]), log(tan(pi / 4 + radians(at[1]) / 2))


@cache
def _shapes() -> tuple[tuple[str, Polygon], ...]:
    """Return all land of the basemap, projected, also once more east of the date line."""
    features = json.loads(BASEMAP.read_text(encoding="utf-8"))["sources"]["land"]["data"]["features"]
    found = []
    for feature in features:
        for rings in feature["geometry"]["coordinates"]:
            shape = Polygon([_projected((x, max(min(y, 84.0), -84.0))) for x, y in rings[0]]).buffer(0)
            for shift in (0.0, 2 * pi):
                found.append((feature["properties"]["iso3"], affinity.translate(shape, shift)))
    return tuple(found)


@cache
def _members() -> frozenset[str]:
    layers = json.loads(BASEMAP.read_text(encoding="utf-8"))["layers"]
    paint = next(layer for layer in layers if layer["id"] == "land")["paint"]["fill-color"]
    return frozenset(paint[1][2][1])


def _land(left: float, bottom: float, right: float, top: float) -> tuple[Land, ...]:
    """Return the land within a window, as coarse as a slide or a page of paper allows."""
    window, height = box(left, bottom, right, top), top - bottom
    found = []
    for iso3, shape in _shapes():
        if not shape.intersects(window):
            continue
        seen = shape.intersection(window).simplify(COARSEST * height)
        for piece in getattr(seen, "geoms", [seen]):
            if piece.geom_type != "Polygon" or (piece.area < SMALLEST * height**2 and iso3 not in _members()):
                continue
            outline = tuple(
                (round((x - left) / height, 4), round((top - y) / height, 4))
                for x, y in piece.exterior.coords
            )
            if len(outline) > 3:
                found.append(Land(iso3, iso3 in _members(), outline))
    return tuple(found)


def _bent(start: Point, end: Point) -> tuple[Point, ...]:
    """Return the points of a line that rises a little in its middle, so that lines can be told apart."""
    (x0, y0), (x1, y1) = start, end
    long = ((x1 - x0) ** 2 + (y1 - y0) ** 2) ** 0.5
    middle = ((x0 + x1) / 2, (y0 + y1) / 2 - BULGE * long)
    steps = [step / STEPS_OF_A_LINE for step in range(STEPS_OF_A_LINE + 1)]
    return tuple(
        (
            round((1 - t) ** 2 * x0 + 2 * t * (1 - t) * middle[0] + t**2 * x1, 5),
            round((1 - t) ** 2 * y0 + 2 * t * (1 - t) * middle[1] + t**2 * y1, 5),
        )
        for t in steps
    )


def _radius(layer: pdk.Layer, row: dict[str, Any]) -> float:
    """Return a point's radius: a number of its layer, or of its own row."""
    return float(row.get("radius", layer.get_radius))
