"""Any drawing as one plain plotly figure: for a picture or a printed page, where nothing moves or opens."""

from collections import defaultdict
from collections.abc import Sequence
from html import escape
from textwrap import wrap

import pandas as pd
import plotly.graph_objects as go
import pydeck as pdk
from plotly.subplots import make_subplots
from shapely import Polygon

from charts.bars import Bars, Part
from charts.flat import FlatMap, Land, Point, flat
from charts.key import key
from charts.look import axis, plain
from charts.numbers import Numbers
from words import number

# What the colours of a map stand for, by sign and colour.
Names = dict[tuple[str, str], str]
WIDTH = 1200
SIDE = 28
FONT = "Liberation Sans, Arial, Helvetica, DejaVu Sans, sans-serif"
INK, PALE_INK = "#1f2930", "#5c666e"
# Of the longest bar: what is shorter has no room for its number inside.
SHORTEST_LABELLED = 0.02
LETTERS_OF_A_HEAD = 34
NUMBERS_IN_A_ROW = 4
LETTERS_OF_A_NUMBER = 40
HEIGHT_OF_A_NUMBER, LINE_OF_A_NUMBER = 100, 16
# On a wider map the codes of the Member States would stand on each other.
WIDEST_NAMED = 2.0
ROOM_FOR_LEGEND = 40
WATER, LAND, MEMBER, BORDER = "#eef2f5", "#fbfaf7", "#e6ece9", "#b9c2c7"


def on_paper(drawing: go.Figure | pdk.Deck | Bars | Numbers) -> go.Figure:
    """Draw a drawing of `charts` once more as a plain figure; the given one is left as it is.

    It has no title, which whoever shows it puts beside it.
    """
    figure = _drawn(drawing)
    figure.update_layout(
        width=WIDTH,
        height=figure.layout.height or 450,
        paper_bgcolor="white",
        plot_bgcolor=figure.layout.plot_bgcolor or "white",
        font={"family": FONT, "color": INK},
        margin_l=max(figure.layout.margin.l or 0, SIDE),
        margin_r=max(figure.layout.margin.r or 0, SIDE),
    )
    # Without this, a long label and the title of its axis are written over each other.
    figure.update_xaxes(title_standoff=12)
    figure.update_yaxes(title_standoff=12)
    return figure


def _drawn(drawing: go.Figure | pdk.Deck | Bars | Numbers) -> go.Figure:
    if isinstance(drawing, Bars):
        return _side_by_side(drawing) if drawing.nothing else _stacked(drawing)
    if isinstance(drawing, Numbers):
        return _numbers(drawing)
    if isinstance(drawing, pdk.Deck):
        return _map(drawing)
    return go.Figure(drawing)


def _stacked(bars: Bars) -> go.Figure:
    longest = max(1, float(bars.frame[[part.column for part in bars.parts]].sum(axis=1).max()))
    figure = go.Figure()
    for part in bars.parts:
        values = bars.frame[part.column]
        labels = [number(int(v)) if v >= longest * SHORTEST_LABELLED else "" for v in values]
        figure.add_bar(
            **_bar(part, values),
            name=escape(part.name),
            text=labels,
            textangle=0,
            textposition="inside",
            insidetextanchor="middle",
        )
    return plain(
        figure,
        110 + 30 * len(bars.frame),
        barmode="stack",
        xaxis=axis(rangemode="tozero"),
        yaxis=axis(bars.heading, **_rows(bars)),
        legend={"orientation": "h", "y": 1.02, "yanchor": "bottom", "x": 0, "traceorder": "normal"},
    )


def _side_by_side(bars: Bars) -> go.Figure:
    figure = make_subplots(1, len(bars.parts), shared_yaxes=True, horizontal_spacing=0.03)
    for column, part in enumerate(bars.parts, start=1):
        _own_scale(figure, bars, part, column)
    plain(figure, 80 + 30 * len(bars.frame), showlegend=False)
    figure.update_yaxes(automargin=True, **_rows(bars))
    return figure


def _own_scale(figure: go.Figure, bars: Bars, part: Part, column: int) -> None:
    """Draw one part of bars that stand side by side; what is missing is said to be, never drawn as zero."""
    values = bars.frame[part.column]
    labels = ["" if pd.isna(value) else number(int(value)) for value in values]
    figure.add_bar(
        **_bar(part, values), text=labels, textposition="outside", cliponaxis=False, row=1, col=column
    )
    longest = max(1, 0 if values.isna().all() else float(values.max()))
    head = "<br>".join(escape(line) for line in wrap(part.name, LETTERS_OF_A_HEAD))
    scale = axis(head, range=[0, 1.2 * longest], side="top", showticklabels=False, showgrid=False)
    figure.update_xaxes(scale, row=1, col=column)
    for line, value in enumerate(values):
        if pd.isna(value):
            figure.add_annotation(
                x=0,
                y=line,
                text=escape(bars.nothing),
                showarrow=False,
                xanchor="left",
                font={"color": PALE_INK, "size": 12},
                row=1,
                col=column,
            )


def _bar(part: Part, values: pd.Series) -> dict[str, object]:
    """Return what every bar of a part has in common; rows are numbered, as two may have one name."""
    hatching = {"shape": "/" if part.hatched else "", "fgopacity": 0.5, "solidity": 0.2}
    edges = [int(part.hatched and value > 0) for value in values]
    marker = {
        "color": part.colour,
        "pattern": hatching,
        "line": {"color": part.colour, "width": edges},
    }
    return {"x": values, "y": list(range(len(values))), "orientation": "h", "marker": marker}


def _rows(bars: Bars) -> dict[str, object]:
    """Return the axis that names the rows, the first on top."""
    names = [escape(str(name)) for name in bars.frame[bars.row]]
    rows = len(names)
    return {
        "tickvals": list(range(rows)),
        "ticktext": names,
        "range": [rows - 0.5, -0.5],
        "showgrid": False,
        "zeroline": False,
    }


def _numbers(numbers: Numbers) -> go.Figure:
    """Write numbers side by side, each with what it counts and how."""
    figure = go.Figure()
    explained = [wrap(each.explained, LETTERS_OF_A_NUMBER) for each in numbers]
    high = HEIGHT_OF_A_NUMBER + LINE_OF_A_NUMBER * max([len(lines) for lines in explained], default=0)
    for place, (one, lines) in enumerate(zip(numbers, explained, strict=True)):
        row, column = divmod(place, NUMBERS_IN_A_ROW)
        for text, size, colour, down in (
            ([one.label], 14, INK, 0),
            ([one.value], 34, INK, 20),
            (lines, 12, PALE_INK, 68),
        ):
            figure.add_annotation(
                xref="paper",
                yref="paper",
                x=column / NUMBERS_IN_A_ROW,
                y=1,
                yshift=-(row * high + down),
                xanchor="left",
                yanchor="top",
                align="left",
                text="<br>".join(escape(line) for line in text),
                font={"size": size, "color": colour},
                showarrow=False,
            )
    hidden = {"visible": False}
    rows = -(-len(numbers) // NUMBERS_IN_A_ROW)
    return plain(figure, 20 + rows * high, xaxis=hidden, yaxis=hidden)


def _map(drawn: pdk.Deck) -> go.Figure:
    """Draw a map from plain shapes, as high as it is wide in nature, with a key of its colours."""
    figure, laid = go.Figure(), flat(drawn)
    names: Names = {(one.sign, one.colour): one.text for one in key(drawn)}
    for is_member, colour in ((False, LAND), (True, MEMBER)):
        outlines = [each.outline for each in laid.land if each.is_member == is_member]
        figure.add_scatter(
            **_joined(outlines),
            fill="toself",
            fillcolor=colour,
            line={"color": BORDER, "width": 0.6},
            mode="lines",
            showlegend=False,
        )
    _add_lines(figure, laid, names)
    for colour in dict.fromkeys(dot.colour for dot in laid.dots):
        dots = [dot for dot in laid.dots if dot.colour == colour]
        figure.add_scatter(
            x=[dot.at[0] for dot in dots],
            y=[dot.at[1] for dot in dots],
            mode="markers",
            marker={
                "size": [2 * dot.radius for dot in dots],
                "color": colour,
                "line": {"color": "white", "width": 1},
            },
            opacity=0.85,
            name=names["dot", colour],
            showlegend=True,
        )
    if laid.width < WIDEST_NAMED:
        _name_members(figure, laid.land)
    hidden = {"visible": False, "constrain": "domain"}
    return plain(
        figure,
        round((WIDTH - 2 * SIDE) / laid.width) + ROOM_FOR_LEGEND,
        plot_bgcolor=WATER,
        margin={"l": SIDE, "r": SIDE, "t": 0, "b": ROOM_FOR_LEGEND},
        xaxis={**hidden, "range": [0, laid.width]},
        yaxis={**hidden, "range": [1, 0], "scaleanchor": "x"},
        legend={"orientation": "h", "y": 0, "yanchor": "top", "x": 0},
    )


def _add_lines(figure: go.Figure, laid: FlatMap, names: Names) -> None:
    """Draw lines of one colour and width together; each colour is named once."""
    alike: dict[tuple[str, float], list[Sequence[Point]]] = defaultdict(list)
    for line in laid.lines:
        alike[line.colour, line.width].append(line.points)
    named = set()
    for (colour, width), lines in alike.items():
        figure.add_scatter(
            **_joined(lines),
            mode="lines",
            line={"color": colour, "width": width},
            opacity=0.75,
            name=names["line", colour],
            legendgroup=colour,
            showlegend=colour not in named,
        )
        named.add(colour)


def _joined(lines: Sequence[Sequence[Point]]) -> dict[str, list[float | None]]:
    """Return lines as one, with a gap after each, so that a browser has few things to draw."""
    points = [point for line in lines for point in (*line, (None, None))]
    return {"x": [x for x, _ in points], "y": [y for _, y in points]}


def _name_members(figure: go.Figure, land: Sequence[Land]) -> None:
    """Write the code of each Member State on its largest piece of land."""
    largest: dict[str, Polygon] = {}
    for piece in (each for each in land if each.is_member):
        shape = Polygon(piece.outline)
        if piece.iso3 not in largest or shape.area > largest[piece.iso3].area:
            largest[piece.iso3] = shape
    places = [shape.representative_point() for shape in largest.values()]
    figure.add_scatter(
        x=[place.x for place in places],
        y=[place.y for place in places],
        text=list(largest),
        mode="text",
        textfont={"size": 10, "color": PALE_INK},
        showlegend=False,
    )
