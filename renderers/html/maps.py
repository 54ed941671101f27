"""A map laid flat as SVG. Land and water have the colours of the style around it."""

from charts.shapes import Map
from renderers.flat import FlatMap, Land, Point, flat, reaches_beyond
from renderers.html.parts import element, framed, text

# The map is 1000 units high; a line or a dot of one pixel on a page is that many of them.
HEIGHT, PIXEL = 1000, 2.0
LETTER, LETTER_WIDE = 60, 0.62


def draw(shape: Map) -> str:
    """Draw the region, and in a corner all of the map where it reaches beyond."""
    if not reaches_beyond(shape):
        return framed(shape, "mapped", element("div", _svg(shape, flat(shape), "map"), "held"))
    region = _svg(shape, flat(shape, cut=True), "map")
    return framed(shape, "mapped", element("div", region + _svg(shape, flat(shape), "map inset"), "held"))


def _svg(shape: Map, laid: FlatMap, css: str) -> str:
    land = "".join(
        element("path", css=_land(piece, shape.own), d=f"{_outline(piece.outline)}Z") for piece in laid.land
    )
    lines = "".join(
        element(
            "path",
            text("title", f"{route.name}: {route.said}"),
            "route",
            d=_outline(points),
            stroke=route.colour,
            **{"stroke-width": f"{route.width * PIXEL:.1f}"},
        )
        for route, points in laid.lines
    )
    dots = "".join(
        element(
            "circle",
            text("title", f"{spot.name}: {spot.said}"),
            "spot",
            cx=f"{x * HEIGHT:.1f}",
            cy=f"{y * HEIGHT:.1f}",
            r=f"{spot.radius * PIXEL:.1f}",
            fill=spot.colour,
        )
        for spot, (x, y) in laid.dots
    )
    names = "" if "inset" in css else _names(laid)
    box = f"0 0 {round(laid.width * HEIGHT)} {HEIGHT}"
    return element("svg", land + lines + dots + names, css, viewBox=box, preserveAspectRatio="xMidYMid meet")


def _names(laid: FlatMap) -> str:
    return "".join(
        text("text", name, "place-name", x=f"{x * HEIGHT:.1f}", y=f"{y * HEIGHT:.1f}")
        for name, (x, y) in laid.labels(
            LETTER / HEIGHT, lambda name: len(name) * LETTER * LETTER_WIDE / HEIGHT
        )
    )


def _land(piece: Land, own: str) -> str:
    return "own" if piece.iso3 == own else "member" if piece.is_member else "land"


def _outline(points: tuple[Point, ...]) -> str:
    return "M" + "L".join(f"{x * HEIGHT:.0f} {y * HEIGHT:.0f}" for x, y in points)
