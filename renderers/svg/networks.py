"""A network on paper: a circle of names, lines inside, broader for more."""

from collections.abc import Sequence
from math import cos, degrees, sin

from charts.look import GREY
from charts.shapes import Network
from renderers.svg.parts import LINE, Drawing, Sheet, block, framed, mark, text, titled, wide, wrapped

BEND, THINNEST, BROADER = 0.2, 0.5, 0.8
ACROSS = 60
# How wide a level name is before it goes on to another line.
LEVEL = 13


def draw(shape: Network, sheet: Sheet) -> Drawing:
    """Draw a network, as wide as the sheet or as much as names need."""
    em = sheet.size
    level = shape.centre is not None
    lines = [wrapped(node.short, em * LEVEL, em) if level else [node.short] for node in shape.nodes]
    names = max((wide(one, em) for each in lines for one in each), default=0) + em * 1.2
    around = min(sheet.width, em * ACROSS) / 2
    radius, middle = around - names, sheet.width / 2
    down = radius + 2 * em if level else around
    angles = shape.angles()
    at = [
        (middle, down) if angle is None else (middle + radius * cos(angle), down + radius * sin(angle))
        for angle in angles
    ]
    body = ""
    for link in sorted(shape.links, key=lambda one: one.weight):
        (x0, y0), (x1, y1) = at[link.one], at[link.other]
        bend_x = middle + ((x0 + x1) / 2 - middle) * BEND
        bend_y = down + ((y0 + y1) / 2 - down) * BEND
        pair = titled(f"{shape.nodes[link.one].name} – {shape.nodes[link.other].name}: {link.said}")
        place = f"M{x0:.1f} {y0:.1f}Q{bend_x:.1f} {bend_y:.1f} {x1:.1f} {y1:.1f}"
        look = f'stroke="{GREY}" stroke-opacity="0.5" stroke-width="{THINNEST + BROADER * link.weight:.2f}"'
        body += f'<path d="{place}" fill="none" {look}>{pair}</path>'
    for node, written, angle, (x, y) in zip(shape.nodes, lines, angles, at, strict=True):
        body += mark("circle", x, y, em * 0.42, node.colour, f"{node.name} ({node.kind})")
        body += _level(written, angle, x, y, em) if level else _turned(node.short, angle or 0.0, x, y, em)
    return framed(shape, sheet, Drawing(body, 2 * down))


def _turned(name: str, angle: float, x: float, y: float, em: float) -> str:
    """Write a name outside the circle, read from the middle outwards."""
    right, out = cos(angle) >= 0, em * 0.8
    return text(
        x + out * cos(angle) - em * 0.33 * sin(angle) * (1 if right else -1),
        y + out * sin(angle) + em * 0.33 * cos(angle) * (1 if right else -1),
        name,
        em * 0.95,
        "start" if right else "end",
        turn=(degrees(angle) + (0 if right else 180)) or 0.001,
    )


def _level(lines: Sequence[str], angle: float | None, x: float, y: float, em: float) -> str:
    """Write a name beside the circle, or under who stands in the middle."""
    if angle is None:
        return block(x, y + em * 1.5, lines, em * 0.95, "middle", bold=True)
    right, first = cos(angle) >= 0, y + em * 0.33 - em * 0.95 * LINE * (len(lines) - 1) / 2
    return block(x + em * (0.8 if right else -0.8), first, lines, em * 0.95, "start" if right else "end")
