"""The map of a brief: the flat map of a page as a drawing without text, and the names to write upon it."""

from collections.abc import Iterable
from html import escape

import pandas as pd

from charts import maps
from charts.flat import Dot, FlatMap, Line, Point, flat
from charts.look import ACCENT, GREY, POSTS, hue
from slides.brief.parts import Written
from words import say

WIDEST, HIGHEST = 116.0, 58.0
SEA, LAND, MEMBER, OWN, COAST = "#f6f8fa", "#e4e8eb", "#ccd5dc", "#9cc2df", "#ffffff"
# The map of a page is drawn in pixels of a screen; this is the height of that map.
PIXELS_HIGH = 430
LETTER = 1.9
WIDTH_OF_LETTER = 0.47
Box = tuple[float, float, float, float]


def drawn(frames: dict[str, pd.DataFrame], country: str | None, name: str, high: float = HIGHEST) -> Written:
    """Draw corridors, posts and centres; `country` is shown in the accent colour, all members without it."""
    laid = flat(maps.region(frames))
    high = min(high, WIDEST / laid.width)
    alt = say("brief.map_alt", name=name, corridors=len(laid.lines), points=len(laid.dots))
    return {
        "svg": _svg(laid.width, _shapes(laid, country)),
        "blank": _svg(laid.width, []),
        "alt": alt,
        "wide": high * laid.width,
        "high": high,
        "letter": LETTER,
        "labels": _labels(laid, _named(laid, frames["corridors"], country), high),
        "legend": _legend(frames, laid),
        "note": say("common.boundaries"),
    }


def _svg(wide: float, shapes: list[str]) -> str:
    box = f'viewBox="0 0 {wide} 1" width="{wide * 1000}" height="1000"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {box}>{"".join(shapes)}</svg>'


def _shapes(laid: FlatMap, country: str | None) -> list[str]:
    shapes = [f'<rect width="{laid.width}" height="1" fill="{SEA}"/>']
    for land in laid.land:
        fill = OWN if land.iso3 == country else MEMBER if land.is_member else LAND
        shapes.append(
            f'<path d="{_path(land.outline)}Z" fill="{fill}" stroke="{COAST}" stroke-width="0.0015"/>'
        )
    return shapes + [_line(line) for line in laid.lines] + [_dot(dot) for dot in laid.dots]


def _path(points: Iterable[Point]) -> str:
    return "M" + "L".join(f"{x} {y}" for x, y in points)


def _line(line: Line) -> str:
    width = line.width / PIXELS_HIGH * 1.15
    return (
        f'<path d="{_path(line.points)}" fill="none" stroke="{escape(line.colour)}" '
        f'stroke-width="{width:.5f}" stroke-linecap="round" stroke-opacity="0.8"/>'
    )


def _dot(dot: Dot) -> str:
    x, y = dot.at
    return (
        f'<circle cx="{x}" cy="{y}" r="{dot.radius / PIXELS_HIGH * 0.8:.5f}" fill="{escape(dot.colour)}" '
        'fill-opacity="0.85" stroke="#ffffff" stroke-width="0.002"/>'
    )


def _named(laid: FlatMap, corridors: pd.DataFrame, country: str | None) -> list[tuple[str, Point]]:
    """Return the places to name, the most important first: parties of a country, or the members."""
    located = maps.located(corridors, "listed_lon", "counterpart_lon").reset_index(drop=True)
    found: dict[str, Point] = {}
    members = {land.iso3 for land in laid.land if land.is_member}
    for index, row in located.sort_values("signed", ascending=False, kind="stable").iterrows():
        start, *_, end = laid.lines[int(str(index))].points
        if country or row["listed_code"] in members:
            found.setdefault(row["listed"], start)
        if country:
            found.setdefault(row["counterpart"], end)
    return list(found.items())


def _labels(laid: FlatMap, named: list[tuple[str, Point]], high: float) -> list[Written]:
    """Place names beside their points; a name that would cover another is left out."""
    taken: list[Box] = []
    labels = []
    for name, (x, y) in named:
        wide = WIDTH_OF_LETTER * LETTER * len(name)
        at_x, at_y = x * high, y * high
        tries = (
            (at_x + 0.9, at_y - LETTER * 0.4),
            (at_x - 0.9 - wide, at_y - LETTER * 0.4),
            (at_x - wide / 2, at_y - LETTER * 1.2),
            (at_x - wide / 2, at_y + LETTER * 0.5),
        )
        for left, top in tries:
            box = (left, top, left + wide, top + LETTER * 0.8)
            if _within(box, laid.width * high, high) and not any(_meet(box, other) for other in taken):
                taken.append(box)
                labels.append({"x": left, "y": top, "text": name})
                break
    return labels


def _within(box: Box, wide: float, high: float) -> bool:
    left, top, right, bottom = box
    return left > 0 and top > 0 and right < wide and bottom < high


def _meet(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _legend(frames: dict[str, pd.DataFrame], laid: FlatMap) -> list[Written]:
    corridors = frames["corridors"]
    listed = list(dict.fromkeys(corridors.loc[corridors["signed"] > 0, "listed"]))
    # Every listing country with a colour of its own is named; the others share the grey of look.hue.
    coloured = [name for name in listed if hue(name) != GREY]
    entries = [
        _entry("line", hue(name), say("brief.legend_signed", name=name) if first else name)
        for name, first in zip(coloured, [True] + [False] * len(coloured), strict=False)
    ]
    if any(line.colour == GREY for line in laid.lines):
        text = say("brief.legend_others") if coloured else say("brief.legend_grey")
        entries.append(_entry("line", GREY, text))
    if len(frames["posts"]):
        entries.append(_entry("dot", POSTS, say("overview.layer_posts")))
    if frames["centres"]["lon"].notna().any():
        entries.append(_entry("dot", ACCENT, say("overview.layer_centres")))
    return entries


def _entry(kind: str, colour: str, text: str) -> Written:
    return {"kind": kind, "colour": colour, "text": text}
