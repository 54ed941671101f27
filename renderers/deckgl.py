"""A map that can be moved and asked, for a page. The basemap is a style file with its geometry inside.

deck.gl is told to ask no other host: the style is served by the product, and named by its address.
"""

from typing import Any

import pydeck as pdk

from charts.look import rgb
from charts.shapes import Map, Route, Spot

BASEMAPS = {"light": "app/static/basemap.json", "dark": "app/static/basemap-dark.json"}
VIEWS = {
    "region": pdk.ViewState(longitude=104, latitude=14, zoom=2.6, min_zoom=0.8, max_zoom=9),
    # Wide enough for the Gulf in the west and, over the Pacific, North America in the east.
    "world": pdk.ViewState(longitude=128, latitude=22, zoom=1.05, min_zoom=0.6, max_zoom=9),
}
TOOLTIP_STYLE = {"maxWidth": "22rem", "fontSize": "0.85rem"}
LINE_ALPHA, DOT_ALPHA = 190, 210


def draw(shape: Map, theme: str) -> pdk.Deck:
    """Return a map on the basemap of a theme, light or dark."""
    layers = [_arcs(shape.routes)] if shape.routes else []
    if shape.spots:
        layers.append(_spots(shape.spots))
    return pdk.Deck(
        layers=layers,
        initial_view_state=VIEWS[shape.reach],
        views=[pdk.View(type="MapView", controller=True)],
        map_provider=None,
        map_style=BASEMAPS[theme],
        tooltip={"text": "{text}", "style": TOOLTIP_STYLE},
    )


def _arcs(routes: tuple[Route, ...]) -> pdk.Layer:
    rows: list[dict[str, Any]] = [
        {
            "from": list(one.start),
            "to": list(one.end),
            "colour": [*rgb(one.colour), LINE_ALPHA],
            "width": one.width,
            "text": f"{one.name}: {one.said}",
        }
        for one in routes
    ]
    return pdk.Layer(
        "ArcLayer",
        # Named, so that the same map is the same for the browser, which then leaves it as it stands.
        id="routes",
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


def _spots(spots: tuple[Spot, ...]) -> pdk.Layer:
    rows: list[dict[str, Any]] = [
        {
            "at": list(one.at),
            "colour": [*rgb(one.colour), DOT_ALPHA],
            "radius": one.radius,
            "text": f"{one.name}: {one.said}",
        }
        for one in spots
    ]
    return pdk.Layer(
        "ScatterplotLayer",
        id="spots",
        data=rows,
        get_position="at",
        get_fill_color="colour",
        get_line_color=[255, 255, 255],
        stroked=True,
        line_width_min_pixels=1,
        get_radius="radius",
        radius_units="'pixels'",
        pickable=True,
    )
