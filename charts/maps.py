"""Maps that need no network: the basemap is a style file with its geometry inside, served by the product."""

from copy import copy
from typing import Any

import pandas as pd
import pydeck as pdk

from charts.look import ACCENT, GREY, POSTS, hue, rgb
from words import say

BASEMAPS = {"light": "app/static/basemap.json", "dark": "app/static/basemap-dark.json"}
REGION = pdk.ViewState(longitude=104, latitude=14, zoom=2.6, min_zoom=0.8, max_zoom=9)
# Wide enough for the Gulf in the west and, over the Pacific, North America in the east.
WORLD = pdk.ViewState(longitude=128, latitude=22, zoom=1.05, min_zoom=0.6, max_zoom=9)
TOOLTIP_STYLE = {"maxWidth": "22rem", "fontSize": "0.85rem"}


def corridors(frame: pd.DataFrame) -> pdk.Deck:
    """Draw one line per pair of listing country and counterpart.

    Needs listed, counterpart, their lon and lat, signed, in_process. Broader lines stand for
    more signed instruments; a pair that is only in process is thin and grey.
    """
    rows = [
        {
            "from": [row.listed_lon, row.listed_lat],
            "to": [eastward(row.counterpart_lon), row.counterpart_lat],
            "colour": [*rgb(hue(row.listed) if row.signed else GREY), 190],
            "width": 0.8 + 0.6 * row.signed,
            "text": say(
                "maps.corridor",
                listed=row.listed,
                counterpart=row.counterpart,
                signed=row.signed,
                in_process=row.in_process,
            ),
        }
        for row in located(frame, "listed_lon", "counterpart_lon").itertuples()
    ]
    return deck([_arcs(rows)], WORLD)


def posts(frame: pd.DataFrame) -> pdk.Deck:
    """Draw one line from each origin to each place of assignment, broader for more posts.

    Needs origin, place, their lon and lat, posts, cities.
    """
    known = located(frame, "lon", "origin_lon")
    rows = [
        {
            "from": [row.origin_lon, row.origin_lat],
            "to": [eastward(row.lon), row.lat],
            "colour": [*rgb(hue(row.origin)), 190],
            "width": 0.8 + 0.5 * row.posts,
            "text": say("maps.post", origin=row.origin, place=row.place, posts=row.posts)
            + (f" ({row.cities})" if isinstance(row.cities, str) else ""),
        }
        for row in known.itertuples()
    ]
    return deck([_arcs(rows)], WORLD)


def centres(frame: pd.DataFrame) -> pdk.Deck:
    """Draw one point per centre whose place is known. Needs name, kind, host_kind, lon, lat."""
    return deck([_points(frame)], REGION)


def region(frames: dict[str, pd.DataFrame]) -> pdk.Deck:
    """Draw corridors, posts and centres in one map; `frames` holds the chosen layers by name."""
    layers = []
    if "corridors" in frames:
        layers += corridors(frames["corridors"]).layers
    if "posts" in frames:
        layers.append(_post_points(frames["posts"]))
    if "centres" in frames:
        layers.append(_points(frames["centres"]))
    return deck(layers, WORLD)


def deck(layers: list[pdk.Layer], view: pdk.ViewState) -> pdk.Deck:
    """Put layers on one map; the page that shows it gives it the basemap of its theme."""
    return pdk.Deck(
        layers=layers,
        initial_view_state=view,
        views=[pdk.View(type="MapView", controller=True)],
        map_provider=None,
        tooltip={"text": "{text}", "style": TOOLTIP_STYLE},
    )


def on_basemap(drawn: pdk.Deck, theme: str) -> pdk.Deck:
    """Return a map on the offline basemap of a theme, light or dark; the map given is left as it is."""
    shown = copy(drawn)
    shown.map_style = BASEMAPS[theme]
    return shown


def located(frame: pd.DataFrame, *columns: str) -> pd.DataFrame:
    """Keep the rows that have a point on the map."""
    return frame.dropna(subset=list(columns))


def eastward(longitude: float) -> float:
    """Put the Americas east of Asia, so that lines cross the Pacific and not the whole map."""
    return longitude + 360 if longitude < -30 else longitude


def _arcs(rows: list[dict[str, Any]]) -> pdk.Layer:
    return pdk.Layer(
        "ArcLayer",
        data=rows,
        get_source_position="from",
        get_target_position="to",
        get_source_color="colour",
        get_target_color="colour",
        get_width="width",
        great_circle=False,
        get_height=0.25,
        pickable=True,
    )


def _points(frame: pd.DataFrame) -> pdk.Layer:
    rows = [
        {
            "at": [row.lon, row.lat],
            "text": say("maps.centre", name=row.name, kind=row.kind, host=row.host_kind),
        }
        for row in located(frame, "lon")[["lon", "lat", "name", "kind", "host_kind"]].itertuples(index=False)
    ]
    return _scatter(rows, ACCENT, 5)


def _post_points(frame: pd.DataFrame) -> pdk.Layer:
    """Draw one point per place of assignment, larger for more posts of all origins together."""
    known = located(frame, "lon")
    rows = [
        {
            "at": [eastward(lon), lat],
            "text": f"{place}: "
            + ", ".join(f"{o} {n}" for o, n in zip(g["origin"], g["posts"], strict=True)),
            "radius": 3 + float(g["posts"].sum()) ** 0.5 * 2,
        }
        for (place, lon, lat), g in known.groupby(["place", "lon", "lat"])
    ]
    return _scatter(rows, POSTS, "radius")


def _scatter(rows: list[dict[str, Any]], colour: str, radius: object) -> pdk.Layer:
    return pdk.Layer(
        "ScatterplotLayer",
        data=rows,
        get_position="at",
        get_fill_color=[*rgb(colour), 210],
        get_line_color=[255, 255, 255],
        stroked=True,
        line_width_min_pixels=1,
        get_radius=radius,
        radius_units="'pixels'",
        pickable=True,
    )
