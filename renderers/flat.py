"""A map laid flat: land, lines and points in the unit of its own height, for slides and paper.

It is cut to what the map speaks of. The land is that of the page's offline basemap, in the same
projection.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from math import log, pi, radians, tan
from pathlib import Path

import numpy as np
import shapely
from shapely import LineString, Polygon, box
from shapely.geometry.base import BaseGeometry

from charts.shapes import Map, Place, Route, Spot

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
class FlatMap:
    """A map in plain shapes: x runs from 0 to `width`, y from 0 at the top to 1 at the bottom.

    `lines` are slightly bent, so that those of one pair of places can be told apart.
    """

    width: float
    land: tuple[Land, ...]
    lines: tuple[tuple[Route, tuple[Point, ...]], ...]
    dots: tuple[tuple[Spot, Point], ...]
    names: tuple[tuple[str, Point], ...]

    def clipped(self) -> "FlatMap":
        """Return it with lines that end at its edges and without dots beyond, for what cannot hide them."""
        frame = box(0, 0, self.width, 1)
        lines = [
            (route, tuple(part.coords))
            for route, points in self.lines
            for part in _parts(LineString(points).intersection(frame))
        ]
        dots = [(spot, at) for spot, at in self.dots if 0 <= at[0] <= self.width and 0 <= at[1] <= 1]
        return replace(self, lines=tuple(lines), dots=tuple(dots))

    def labels(self, letter: float, wide: Callable[[str], float]) -> list[tuple[str, Point]]:
        """Place names beside their points, each by its lower left; one that would cover another is left out.

        `letter` is how high letters are and `wide` how wide a name is written, both in parts of the height.
        """
        taken: list[tuple[float, float, float, float]] = []
        placed = []
        for name, (x, y) in self.names:
            long = wide(name)
            tries = (
                (x + letter / 2, y + letter * 0.4),
                (x - letter / 2 - long, y + letter * 0.4),
                (x - long / 2, y - letter * 0.4),
                (x - long / 2, y + letter * 1.2),
            )
            for left, foot in tries:
                box = (left, foot - letter * 0.8, left + long, foot)
                inside = left > 0 and box[1] > 0 and box[2] < self.width and foot < 1
                if inside and not any(_meet(box, other) for other in taken):
                    taken.append(box)
                    placed.append((name, (left, foot)))
                    break
        return placed


@lru_cache(maxsize=64)
def flat(shape: Map, cut: bool = False) -> FlatMap:
    """Lay a map flat, `cut` to the region or as far as it reaches; what was laid before is kept."""
    west, south, east, north = _window([] if cut else _ends(shape))
    left, bottom = _projected((west, south))
    right, top = _projected((east, north))
    height = top - bottom

    def place(at: Place) -> Point:
        x, y = _projected(at)
        return round((x - left) / height, 5), round((top - y) / height, 5)

    lines = tuple((route, _bent(place(route.start), place(route.end))) for route in shape.routes)
    dots = tuple((spot, place(spot.at)) for spot in shape.spots)
    names = tuple((name, place(at)) for name, at in shape.names)
    return FlatMap(round((right - left) / height, 5), _land(left, bottom, right, top), lines, dots, names)


def reaches_beyond(shape: Map) -> bool:
    """Tell whether a map speaks of more than the region."""
    return _window(_ends(shape)) != _window([])


def _ends(shape: Map) -> list[Place]:
    ends = [end for route in shape.routes for end in (route.start, route.end)]
    return [*ends, *(spot.at for spot in shape.spots)]


def _window(ends: list[Place]) -> tuple[float, float, float, float]:
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
    outlines = [
        (feature["properties"]["iso3"], rings[0])
        for feature in features
        for rings in feature["geometry"]["coordinates"]
    ]
    # All at once: one by one they take four times as long, and whoever presents first waits for them.
    x, y = np.concatenate([np.asarray(outline, dtype=float) for _, outline in outlines]).T
    east, north = np.radians(x), np.log(np.tan(pi / 4 + np.radians(y.clip(-84, 84)) / 2))
    of = np.repeat(np.arange(len(outlines)), [len(outline) for _, outline in outlines])
    shapes = [
        shapely.buffer(shapely.polygons(shapely.linearrings(east + shift, north, indices=of)), 0)
        for shift in (0.0, 2 * pi)
    ]
    return tuple((iso3, shape) for (iso3, _), *both in zip(outlines, *shapes, strict=True) for shape in both)


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


def _parts(found: BaseGeometry) -> list[BaseGeometry]:
    """Return the lines of what is left of a line; a point at the edge is none."""
    return [one for one in getattr(found, "geoms", [found]) if one.geom_type == "LineString" and one.length]


def _meet(one: tuple[float, ...], other: tuple[float, ...]) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


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
