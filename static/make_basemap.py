"""Write the two basemaps, basemap.json and basemap-dark.json, from a GeoJSON of countries.

Usage: python static/make_basemap.py COUNTRIES.geojson

A map must draw in a room without a network, so each basemap is one MapLibre style with
the land inside it: no tiles, fonts or sprites, nothing to fetch. Streamlit serves the
files, and a page names them by address, "app/static/basemap.json".

The geometry comes from the npm package plotly.js (MIT), which carries United Nations
geodata and Natural Earth; the boundaries follow the United Nations. They express no
opinion on any border: a map that uses them shows the boundary disclaimer. Each feature
of the GeoJSON needs one property, iso3. Antarctica is left out, coordinates keep two
decimals, and bends too small to see are dropped; small countries and islands keep every point.
"""

import json
import sys
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise
from math import inf
from pathlib import Path

Point = tuple[float, float]
Ring = list[Point]

ASEAN = ["BRN", "IDN", "KHM", "LAO", "MMR", "MYS", "PHL", "SGP", "THA", "TLS", "VNM"]
PALETTES = {
    "basemap.json": {
        "water": "#eef2f5",
        "land": "#fbfaf7",
        "asean": "#e6ece9",
        "border": "#b9c2c7",
    },
    "basemap-dark.json": {
        "water": "#10181d",
        "land": "#1c262c",
        "asean": "#26343b",
        "border": "#44545d",
    },
}
SMALL_BEND = 0.0005  # square degrees between a point and its two neighbours
SMALL_RING = 0.5  # square degrees enclosed


def main(countries: Path) -> None:
    """Write both styles beside this script."""
    land = {"type": "FeatureCollection", "features": features(json.loads(countries.read_text()))}
    for name, colours in PALETTES.items():
        text = json.dumps(style(land, colours), separators=(",", ":"))
        (Path(__file__).parent / name).write_text(text + "\n")


def style(land: dict, colours: dict[str, str]) -> dict:
    """Return the MapLibre style: water, land, the members of ASEAN, borders."""
    member = ["in", ["get", "iso3"], ["literal", ASEAN]]
    fill = ["case", member, colours["asean"], colours["land"]]
    line = {"line-color": colours["border"], "line-width": 0.6}
    return {
        "version": 8,
        "sources": {"land": {"type": "geojson", "data": land}},
        "layers": [
            {"id": "water", "type": "background", "paint": {"background-color": colours["water"]}},
            {"id": "land", "type": "fill", "source": "land", "paint": {"fill-color": fill}},
            {"id": "borders", "type": "line", "source": "land", "paint": line},
        ],
    }


def features(countries: dict) -> list[dict]:
    """Return one feature a country, its rings rounded, in one piece and thinned."""
    rings = {
        f["properties"]["iso3"]: [[rounded(unwrapped(r)) for r in p] for p in polygons(f["geometry"])]
        for f in countries["features"]
        if f["properties"]["iso3"] != "ATA"
    }
    fixed = fixed_points([r for shape in rings.values() for p in shape for r in p])
    made = []
    for iso3, shape in sorted(rings.items()):
        thin = [[thinned(r, fixed) for r in p if len(r) > 3] for p in shape]
        geometry = {"type": "MultiPolygon", "coordinates": [p for p in thin if p]}
        made.append({"type": "Feature", "properties": {"iso3": iso3}, "geometry": geometry})
    return made


def polygons(geometry: dict) -> list[list[Ring]]:
    """Return the polygons of a Polygon or a MultiPolygon."""
    one = geometry["type"] == "Polygon"
    return [geometry["coordinates"]] if one else geometry["coordinates"]


def unwrapped(ring: Ring) -> Ring:
    """Return the ring in one piece where it crosses the 180th meridian, as in Fiji."""
    steps = pairwise(ring)
    if all(abs(a[0] - b[0]) < 180 for a, b in steps):
        return ring
    return [(x + 360 if x < 0 else x, y) for x, y in ring]


def rounded(ring: Ring) -> Ring:
    """Return the ring at two decimals, without points that have become the same."""
    points = [(round(x, 2), round(y, 2)) for x, y in ring]
    return [p for i, p in enumerate(points) if i == 0 or p != points[i - 1]]


def fixed_points(rings: list[Ring]) -> set[Point]:
    """Return the points of small rings, and those where borders meet borders or coasts."""
    neighbours: dict[Point, set[Point]] = defaultdict(set)
    for ring in rings:
        for a, b in pairwise(ring):
            neighbours[a].add(b)
            neighbours[b].add(a)
    meeting = {point for point, near in neighbours.items() if len(near) > 2}
    return meeting.union(*(ring for ring in rings if area(ring) < SMALL_RING))


def thinned(ring: Ring, fixed: set[Point]) -> Ring:
    """Drop bends too small to see, the smallest of their surroundings first.

    A point of a shared border that is not fixed has the same two neighbours in both
    countries, so it goes from both or stays in both, and no gap opens between them.
    """
    points = ring[:-1]
    while True:
        after = points[1:] + points[:1]
        bends = [inf if p in fixed else area((points[i - 1], p, after[i])) for i, p in enumerate(points)]
        beside = zip(bends[-1:] + bends[:-1], bends[1:] + bends[:1], strict=True)
        kept = [
            p
            for p, bend, near in zip(points, bends, beside, strict=True)
            if bend >= SMALL_BEND or bend > min(near)
        ]
        if len(kept) == len(points):
            return [*points, points[0]]
        points = kept


def area(ring: Sequence[Point]) -> float:
    """Return the area a ring encloses, in square degrees."""
    steps = zip(ring, [*ring[1:], ring[0]], strict=True)
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in steps)) / 2


if __name__ == "__main__":
    main(Path(sys.argv[1]))
