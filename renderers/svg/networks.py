"""A network on paper: a circle of names, lines inside, broader for more."""

from math import cos, degrees, pi, sin

from charts.look import GREY
from charts.shapes import Network
from renderers.svg.parts import Drawing, Sheet, framed, mark, text, titled, wide

BEND, THINNEST, BROADER = 0.2, 0.5, 0.8
ACROSS = 60


def draw(shape: Network, sheet: Sheet) -> Drawing:
    """Draw a network, as wide as the sheet or as much as names need."""
    em = sheet.size
    names = max((wide(node.short, em) for node in shape.nodes), default=0) + em * 1.2
    around = min(sheet.width, em * ACROSS) / 2
    radius, middle = around - names, sheet.width / 2
    angles = [2 * pi * n / max(1, len(shape.nodes)) for n in range(len(shape.nodes))]
    at = [(middle + radius * cos(angle), around + radius * sin(angle)) for angle in angles]
    body = ""
    for link in sorted(shape.links, key=lambda one: one.weight):
        (x0, y0), (x1, y1) = at[link.one], at[link.other]
        bend_x = middle + ((x0 + x1) / 2 - middle) * BEND
        bend_y = around + ((y0 + y1) / 2 - around) * BEND
        pair = titled(f"{shape.nodes[link.one].name} – {shape.nodes[link.other].name}: {link.said}")
        place = f"M{x0:.1f} {y0:.1f}Q{bend_x:.1f} {bend_y:.1f} {x1:.1f} {y1:.1f}"
        look = f'stroke="{GREY}" stroke-opacity="0.5" stroke-width="{THINNEST + BROADER * link.weight:.2f}"'
        body += f'<path d="{place}" fill="none" {look}>{pair}</path>'
    for node, angle, (x, y) in zip(shape.nodes, angles, at, strict=True):
        right = cos(angle) >= 0
        turn = degrees(angle) + (0 if right else 180)
        out = em * 0.8
        body += mark("circle", x, y, em * 0.42, node.colour, f"{node.name} ({node.kind})")
        body += text(
            x + out * cos(angle) - em * 0.33 * sin(angle) * (1 if right else -1),
            y + out * sin(angle) + em * 0.33 * cos(angle) * (1 if right else -1),
            node.short,
            em * 0.95,
            "start" if right else "end",
            turn=turn or 0.001,
        )
    return framed(shape, sheet, Drawing(body, 2 * around))
