"""A network that can be pointed at and zoomed into on a page: plotly, the one chart that is worth its script.

Names stand around the circle; what is pointed at says who it is and with how many it is joined.
"""

from collections import Counter, defaultdict
from math import cos, degrees, sin
from textwrap import wrap
from typing import Any

from plotly import graph_objects as go

from charts.look import GREY, INK, LINE
from charts.shapes import Network, Node
from words import say

HIGH, EDGE = 620, 1.8
BEND, BENDS = 0.2, 8
THINNEST, BROADER = 0.5, 0.8
# Of names, in points of the screen: their size, how wide a letter is, how far they stand off.
NAME_SIZE, LETTER, OFF = 11, 5.6, 10
# Level names stand on lines of so many letters, beside an oval that leaves them room on a telephone too.
LETTERS, LEVEL_HIGH, LEVEL_EDGES = 20, 580, (3.7, 1.2)
# Only what a reader of figures needs: no logo, and nothing that would send the figure anywhere.
SETTINGS = {"displaylogo": False, "showSendToCloud": False, "displayModeBar": False}


def draw(shape: Network, theme: str) -> go.Figure:
    """Return a network as a plotly figure in the ink of a theme, light or dark."""
    angles = shape.angles()
    at = [(0.0, 0.0) if angle is None else (cos(angle), sin(angle)) for angle in angles]
    figure = go.Figure()
    for weight, (across, up) in sorted(_paths(shape, at).items()):
        figure.add_scatter(
            x=across,
            y=up,
            mode="lines",
            line={"color": GREY, "width": THINNEST + BROADER * weight},
            opacity=0.5,
            hoverinfo="skip",
            showlegend=False,
        )
    joined = Counter(end for link in shape.links for end in (link.one, link.other))
    for kind in dict.fromkeys(node.kind for node in shape.nodes):
        own = [n for n, node in enumerate(shape.nodes) if node.kind == kind]
        figure.add_scatter(
            x=[at[n][0] for n in own],
            y=[at[n][1] for n in own],
            mode="markers",
            name=kind,
            marker={"color": [shape.nodes[n].colour for n in own], "size": 11},
            hovertext=[
                say("cooperation.joined_with", name=shape.nodes[n].name, count=joined[n]) for n in own
            ],
            hoverinfo="text",
        )
    ink = INK if theme == "light" else LINE
    for node, angle in zip(shape.nodes, angles, strict=True):
        figure.add_annotation(
            _turned(node, angle or 0.0) if shape.centre is None else _level(node, angle),
            showarrow=False,
            font={"size": NAME_SIZE, "color": ink},
        )
    wide, high = (EDGE, EDGE) if shape.centre is None else LEVEL_EDGES
    return figure.update_layout(
        height=HIGH if shape.centre is None else LEVEL_HIGH,
        margin={"l": 0, "r": 0, "t": 0, "b": 0},
        xaxis={"visible": False, "range": [-wide, wide]},
        yaxis={
            "visible": False,
            "range": [-high, high],
            "scaleanchor": "x" if shape.centre is None else None,
        },
        font={"color": ink},
        legend={"orientation": "h", "y": -0.02},
        paper_bgcolor="rgba(0,0,0,0)",
        plot_bgcolor="rgba(0,0,0,0)",
    )


def _paths(
    shape: Network, at: list[tuple[float, float]]
) -> dict[float, tuple[list[float | None], list[float | None]]]:
    """Return the lines of each weight as one path, lifted between them: few paths are quick to draw."""
    paths: dict[float, tuple[list[float | None], list[float | None]]] = defaultdict(lambda: ([], []))
    for link in shape.links:
        (x0, y0), (x1, y1) = at[link.one], at[link.other]
        bend_x, bend_y = (x0 + x1) / 2 * BEND, (y0 + y1) / 2 * BEND
        across, up = paths[link.weight]
        for n in range(BENDS + 1):
            t = n / BENDS
            across.append((1 - t) ** 2 * x0 + 2 * t * (1 - t) * bend_x + t**2 * x1)
            up.append((1 - t) ** 2 * y0 + 2 * t * (1 - t) * bend_y + t**2 * y1)
        across.append(None)
        up.append(None)
    return paths


def _turned(node: Node, angle: float) -> dict[str, Any]:
    """Write a name outside the circle, read from the middle outwards."""
    # An annotation turns around its middle, which stands half its length outside.
    out = OFF + len(node.short) * LETTER / 2
    return {
        "x": cos(angle),
        "y": sin(angle),
        "xshift": out * cos(angle),
        "yshift": out * sin(angle),
        "text": _plain(node.short),
        "textangle": -degrees(angle) if cos(angle) >= 0 else 180 - degrees(angle),
    }


def _level(node: Node, angle: float | None) -> dict[str, Any]:
    """Write a name beside the circle, or under who stands in the middle, on as many lines as it needs."""
    lines = "<br>".join(map(_plain, wrap(node.short, LETTERS)))
    if angle is None:
        return {"x": 0, "y": 0, "yshift": -OFF, "yanchor": "top", "text": f"<b>{lines}</b>"}
    right = cos(angle) >= 0
    return {
        "x": cos(angle),
        "y": sin(angle),
        "xshift": OFF if right else -OFF,
        "xanchor": "left" if right else "right",
        "align": "left" if right else "right",
        "text": lines,
    }


def _plain(name: str) -> str:
    return name.replace("&", "&amp;").replace("<", "&lt;")
