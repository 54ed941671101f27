"""A flat map written as SVG, for slides in the browser."""

from html import escape

from charts.flat import Dot, FlatMap, Line, Point

# The map is 1000 units high; a line or a dot of one pixel on a page is that many of them.
HEIGHT = 1000
PIXEL = 2.0


def svg(flat_map: FlatMap, alt: str) -> str:
    """Write a map as SVG that fills its place. Colours of land and water are those of the style around it."""
    land = "".join(
        f'<path class="{"member" if piece.is_member else "land"}" d="{_outline(piece.outline)}Z"/>'
        for piece in flat_map.land
    )
    lines = "".join(_line(line) for line in flat_map.lines)
    dots = "".join(_dot(dot) for dot in flat_map.dots)
    width = round(flat_map.width * HEIGHT)
    return (
        f'<svg class="map" viewBox="0 0 {width} {HEIGHT}" role="img" aria-label="{escape(alt)}" '
        f'preserveAspectRatio="xMidYMid meet">{land}{lines}{dots}</svg>'
    )


def _line(line: Line) -> str:
    shape = f'd="{_outline(line.points)}" stroke="{line.colour}" stroke-width="{line.width * PIXEL:.1f}"'
    return f'<path class="line" {shape}><title>{escape(line.text)}</title></path>'


def _dot(dot: Dot) -> str:
    (x, y), radius = dot.at, dot.radius * PIXEL
    shape = f'cx="{x * HEIGHT:.1f}" cy="{y * HEIGHT:.1f}" r="{radius:.1f}" fill="{dot.colour}"'
    return f'<circle class="dot" {shape}><title>{escape(dot.text)}</title></circle>'


def _outline(points: tuple[Point, ...]) -> str:
    return "M" + "L".join(f"{x * HEIGHT:.0f} {y * HEIGHT:.0f}" for x, y in points)
