"""A map on paper: land in its colours, and the names of places where there is room for them."""

from charts.look import LAND, MEMBER, OWN, SHORE, WATER
from charts.shapes import Map
from renderers.flat import Point, flat
from renderers.svg.parts import Drawing, Sheet, framed, mark, rect, text, titled, wide

# Widths of lines and dots are in pixels of a page, where a map is this high; on paper they are no thinner.
PAGE_HEIGHT, THINNEST = 430, 0.8
# The part of the sheet's width that a map may be high.
HIGHEST = 0.75


def draw(shape: Map, sheet: Sheet) -> Drawing:
    """Draw a map as wide as the sheet, or as high as it may be."""
    laid = flat(shape)
    high = min(sheet.width / laid.width, sheet.width * HIGHEST)
    pixel = max(THINNEST, high / PAGE_HEIGHT)

    def path(points: tuple[Point, ...]) -> str:
        return "M" + "L".join(f"{x * high:.1f} {y * high:.1f}" for x, y in points)

    body = rect(0, 0, laid.width * high, high, WATER)
    for piece in laid.land:
        fill = OWN if piece.iso3 == shape.own else MEMBER if piece.is_member else LAND
        shore = f'stroke="{SHORE}" stroke-width="{0.6 * pixel:.2f}"'
        body += f'<path d="{path(piece.outline)}Z" fill="{fill}" {shore}/>'
    for route, points in laid.lines:
        look = f'stroke="{route.colour}" stroke-opacity="0.8" stroke-width="{route.width * pixel:.2f}"'
        said = titled(f"{route.name}: {route.said}")
        body += f'<path d="{path(points)}" fill="none" {look}>{said}</path>'
    for spot, (x, y) in sorted(laid.dots, key=lambda dot: -dot[0].radius):
        said, radius = f"{spot.name}: {spot.said}", spot.radius * pixel
        body += mark("circle", x * high, y * high, radius + pixel, "#ffffff")
        body += mark("circle", x * high, y * high, radius, spot.colour, said)
    size = sheet.size * 0.85
    for name, (x, y) in laid.labels(size / high, lambda words: wide(words, size) / high):
        body += rect(x * high - 1, y * high - size * 0.85, wide(name, size), size * 1.05, "#ffffff99")
        body += text(x * high, y * high, name, size)
    return framed(shape, sheet, Drawing(body, high + sheet.size * 0.6))
