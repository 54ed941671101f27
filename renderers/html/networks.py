"""A network in a circle: names outside, lines inside, broader for more."""

from math import cos, degrees, pi, sin

from charts.look import GREY
from charts.shapes import Network
from renderers.html.parts import element, framed, text

RADIUS, AROUND, NAMES = 250, 430, 12
BEND = 0.2
THINNEST, BROADER = 0.5, 0.8


def draw(shape: Network) -> str:
    """Draw a network as SVG that takes its ink from the page."""
    angles = [2 * pi * n / max(1, len(shape.nodes)) for n in range(len(shape.nodes))]
    at = [(RADIUS * cos(angle), RADIUS * sin(angle)) for angle in angles]
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
        right = cos(angle) >= 0
        turn = degrees(angle) if right else degrees(angle) + 180
        out = NAMES if right else -NAMES
        name = text(
            "text",
            node.short,
            transform=f"translate({x:.1f} {y:.1f}) rotate({turn:.1f}) translate({out} 5)",
            fill="currentColor",
            **{"text-anchor": "start" if right else "end"},
        )
        dot = element(
            "circle",
            text("title", f"{node.name} ({node.kind})"),
            cx=f"{x:.1f}",
            cy=f"{y:.1f}",
            r=7,
            fill=node.colour,
        )
        nodes += dot + name
    box = f"{-AROUND} {-AROUND} {2 * AROUND} {2 * AROUND}"
    return framed(
        shape, "network", element("svg", links + nodes, viewBox=box, role="img", **{"aria-hidden": "true"})
    )


def _bend(one: tuple[float, float], other: tuple[float, float]) -> tuple[float, float]:
    return (one[0] + other[0]) / 2 * BEND, (one[1] + other[1]) / 2 * BEND


def _at(point: tuple[float, float]) -> str:
    return f"{point[0]:.1f} {point[1]:.1f}"
