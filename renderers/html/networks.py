"""A network in a circle: names outside, lines inside, broader for more."""

from math import cos, degrees, sin
from textwrap import wrap

from charts.look import GREY
from charts.shapes import Network, Node
from renderers.html.parts import element, framed, text

RADIUS, AROUND, NAMES = 250, 430, 12
# Level names stand on lines of so many letters.
LETTERS, LINE_HIGH, LEVEL_AROUND = 26, 18, 470
BEND = 0.2
THINNEST, BROADER = 0.5, 0.8


def draw(shape: Network) -> str:
    """Draw a network as SVG that takes its ink from the page."""
    angles = shape.angles()
    at = [(0.0, 0.0) if angle is None else (RADIUS * cos(angle), RADIUS * sin(angle)) for angle in angles]
    links = "".join(
        element(
            "path",
            text("title", f"{shape.nodes[link.one].name} – {shape.nodes[link.other].name}: {link.said}"),
            d=f"M{_at(at[link.one])}Q{_at(_bend(at[link.one], at[link.other]))} {_at(at[link.other])}",
            fill="none",
            stroke=GREY,
            **{"stroke-width": f"{THINNEST + BROADER * link.weight:.2f}", "stroke-opacity": "0.5"},
        )
        for link in sorted(shape.links, key=lambda one: one.weight)
    )
    nodes = ""
    for node, angle, (x, y) in zip(shape.nodes, angles, at, strict=True):
        nodes += element(
            "circle",
            text("title", f"{node.name} ({node.kind})"),
            cx=f"{x:.1f}",
            cy=f"{y:.1f}",
            r=7 if angle is not None else 10,
            fill=node.colour,
        )
        nodes += _level(node, angle, x, y) if shape.centre is not None else _turned(node, angle or 0.0, x, y)
    high = AROUND if shape.centre is None else RADIUS + 2 * LINE_HIGH
    wide = AROUND if shape.centre is None else LEVEL_AROUND
    box = f"{-wide} {-high} {2 * wide} {2 * high}"
    return framed(
        shape, "network", element("svg", links + nodes, viewBox=box, role="img", **{"aria-hidden": "true"})
    )


def _turned(node: Node, angle: float, x: float, y: float) -> str:
    """Write a name outside the circle, read from the middle outwards."""
    right = cos(angle) >= 0
    turn = degrees(angle) if right else degrees(angle) + 180
    return text(
        "text",
        node.short,
        transform=f"translate({x:.1f} {y:.1f}) rotate({turn:.1f}) translate({NAMES if right else -NAMES} 5)",
        fill="currentColor",
        **{"text-anchor": "start" if right else "end"},
    )


def _level(node: Node, angle: float | None, x: float, y: float) -> str:
    """Write a name beside the circle, or under who stands in the middle, on as many lines as it needs."""
    lines = wrap(node.short, LETTERS) or [""]
    right = angle is not None and cos(angle) >= 0
    left = x if angle is None else x + (NAMES if right else -NAMES)
    first = y + 2 * NAMES + 5 if angle is None else y + 5 - LINE_HIGH * (len(lines) - 1) / 2
    spans = "".join(
        text("tspan", line, x=f"{left:.1f}", y=f"{first + LINE_HIGH * n:.1f}") for n, line in enumerate(lines)
    )
    anchor = "middle" if angle is None else "start" if right else "end"
    return element("text", spans, "level", fill="currentColor", **{"text-anchor": anchor})


def _bend(one: tuple[float, float], other: tuple[float, float]) -> tuple[float, float]:
    return (one[0] + other[0]) / 2 * BEND, (one[1] + other[1]) / 2 * BEND


def _at(point: tuple[float, float]) -> str:
    return f"{point[0]:.1f} {point[1]:.1f}"
