"""Maps: what joins countries, where attachés sit and centres stand. Rows without a point are not drawn."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Literal

import pandas as pd

from charts.complaints import CENTRE
from charts.look import ACCENT, COUNTRY_HUES, GREY, ORANGE, POSTS, hue
from charts.shape import Entry, reference, rests_on
from charts.shapes import Map, Place, Route, Spot
from words import called, say

# West of this the Americas begin.
ATLANTIC = -30


def corridors(frame: pd.DataFrame) -> Map:
    """Draw one line per pair of listing country and counterpart.

    Needs listed, counterpart, their lon and lat, signed, in_process. Broader lines stand for
    more signed instruments; a pair that is only in process is thin and grey.
    """
    routes = tuple(
        Route(
            Place(row.listed_lon, row.listed_lat),
            Place(eastward(row.counterpart_lon), row.counterpart_lat),
            hue(row.listed) if row.signed else GREY,
            0.8 + 0.6 * row.signed,
            f"{row.listed} – {row.counterpart}",
            say("agreements.on_map", signed=row.signed, in_process=row.in_process),
            reference(row),
        )
        for row in located(frame, "listed_lon", "counterpart_lon").itertuples()
    )
    return _map(routes, (), names=_names(frame))


def posts(frame: pd.DataFrame) -> Map:
    """Draw one line from each origin to each place of assignment, broader for more posts.

    Needs origin, place, their lon and lat, posts, cities.
    """
    routes = tuple(
        Route(
            Place(row.origin_lon, row.origin_lat),
            Place(eastward(row.lon), row.lat),
            hue(row.origin),
            0.8 + 0.5 * row.posts,
            say("attaches.route", origin=row.origin, place=row.place),
            f"{row.posts}" + (f" ({row.cities})" if isinstance(row.cities, str) else ""),
            reference(row),
        )
        for row in located(frame, "lon", "origin_lon").itertuples()
    )
    return _map(routes, (), names=_origins(frame))


def _origins(frame: pd.DataFrame) -> tuple[tuple[str, Place], ...]:
    """Return the countries that attachés come from."""
    known = located(frame, "origin_lon")
    return tuple({row.origin: Place(row.origin_lon, row.origin_lat) for row in known.itertuples()}.items())


def centres(frame: pd.DataFrame) -> Map:
    """Draw one point per centre whose place is known, resource centres apart from others.

    Needs name, kind, host_kind, lon, lat.
    """
    spots = tuple(
        replace(spot, colour=ACCENT if kind == CENTRE else ORANGE)
        for spot, kind in zip(_centres(frame), located(frame, "lon")["kind"], strict=True)
    )
    named = {ACCENT: "own", ORANGE: "others"}
    used = {spot.colour for spot in spots}
    entries = tuple(
        Entry("circle", colour, say(f"complaints.centres_{what}"))
        for colour, what in named.items()
        if colour in used
    )
    return replace(_map((), spots, "region"), entries=entries)


def region(frames: dict[str, pd.DataFrame], own: str = "") -> Map:
    """Draw corridors, posts and centres in one map; `frames` holds the chosen layers by name.

    `own` is the code of the country that it is about; then both ends of its corridors are named.
    """
    held = frames.get("corridors")
    routes = () if held is None else corridors(held).routes
    names = () if held is None else _names(held, both=bool(own))
    spots: tuple[Spot, ...] = ()
    if "posts" in frames:
        spots += _posts(frames["posts"])
        # Without their corridors, countries are named that have posts.
        names = names or _origins(frames["posts"])
    if "centres" in frames:
        spots += _centres(frames["centres"])
    return replace(_map(routes, spots, names=names), own=own)


def located(frame: pd.DataFrame, *columns: str) -> pd.DataFrame:
    """Keep the rows that have a point on the map."""
    return frame.dropna(subset=list(columns))


def eastward(longitude: float) -> float:
    """Put the Americas east of Asia, so that lines cross the Pacific and not the whole map."""
    return longitude + 360 if longitude < ATLANTIC else longitude


def _map(
    routes: tuple[Route, ...],
    spots: tuple[Spot, ...],
    reach: Literal["region", "world"] = "world",
    names: tuple[tuple[str, Place], ...] = (),
) -> Map:
    entries = (*_lines(route.colour for route in routes), *_dots(spot.colour for spot in spots))
    return Map(routes, spots, entries, reach, names)


def _names(frame: pd.DataFrame, both: bool = False) -> tuple[tuple[str, Place], ...]:
    """Return the listing countries with most instruments first, with their counterparts where asked."""
    found: dict[str, Place] = {}
    known = located(frame, "listed_lon", "counterpart_lon")
    for row in known.sort_values("signed", ascending=False, kind="stable").itertuples():
        found.setdefault(row.listed, Place(row.listed_lon, row.listed_lat))
        if both:
            found.setdefault(row.counterpart, Place(eastward(row.counterpart_lon), row.counterpart_lat))
    return tuple(found.items())


def _lines(colours: Iterable[str]) -> list[Entry]:
    used = set(colours)
    entries = [Entry("line", colour, country) for country, colour in COUNTRY_HUES.items() if colour in used]
    return [*entries, Entry("line", GREY, say("common.grey_lines"))] if GREY in used else entries


def _dots(colours: Iterable[str]) -> list[Entry]:
    used = set(colours)
    named = {POSTS: "posts", ACCENT: "centres"}
    return [
        Entry("circle", colour, say(f"overview.layer_{layer}"))
        for colour, layer in named.items()
        if colour in used
    ]


def _centres(frame: pd.DataFrame) -> tuple[Spot, ...]:
    return tuple(
        Spot(
            Place(row.lon, row.lat),
            ACCENT,
            5,
            row.name,
            say("complaints.on_map", kind=row.kind, host=called(row.host_kind, "host_kind")),
            reference(row),
        )
        for row in located(frame, "lon").itertuples(index=False)
    )


def _posts(frame: pd.DataFrame) -> tuple[Spot, ...]:
    """Draw one point per place of assignment, larger for more posts of all origins together."""
    return tuple(
        Spot(
            Place(eastward(lon), lat),
            POSTS,
            3 + float(group["posts"].sum()) ** 0.5 * 2,
            place,
            ", ".join(f"{o} {n}" for o, n in zip(group["origin"], group["posts"], strict=True)),
            rests_on(group),
        )
        for (place, lon, lat), group in located(frame, "lon").groupby(["place", "lon", "lat"])
    )
