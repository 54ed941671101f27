"""Charts of agreements: how many, when, between whom, and what they provide."""

import pandas as pd
import plotly.graph_objects as go

from charts.bars import Bars, Part
from charts.grid import grid
from charts.look import ACCENT, GREY, axis, hue, plain
from words import say

# What an event is drawn as; events of other words share the last mark.
MARKS = {
    "signed": ("signed", "circle"),
    "dated, in process": ("in_process", "circle-open"),
    "renewed": ("renewed", "diamond"),
    "updated": ("renewed", "diamond"),
    "extended": ("renewed", "diamond"),
    "ban imposed": ("ban", "x"),
    "ban lifted": ("ban", "x"),
    "letter of intent": ("text", "square"),
    "protocol signed": ("text", "square"),
}
OTHER_MARK = ("other", "triangle-up-open")


def counts(frame: pd.DataFrame) -> Bars:
    """Write signed instruments by listing country: agreements, memoranda, and those in process.

    Needs listed, agreements, memoranda, in_process.
    """
    parts = (("agreements", ACCENT), ("memoranda", "#9cc2df"), ("in_process", GREY))
    return Bars(
        frame,
        "listed",
        say("columns.listed"),
        [
            Part(column, say(f"agreements.part_{column}"), colour, hatched=column == "in_process")
            for column, colour in parts
        ],
    )


def timeline(frame: pd.DataFrame) -> go.Figure:
    """Draw every dated instrument and event on one line per corridor.

    Needs listed, counterpart, year, what, detail. One mark per kind of event; the listing
    country gives the hue.
    """
    corridor = frame["listed"] + " – " + frame["counterpart"]
    marks = frame["what"].map(lambda what: MARKS.get(what, OTHER_MARK))
    order = list(dict.fromkeys(corridor))[::-1]
    figure = go.Figure()
    for kind, symbol in dict.fromkeys((*MARKS.values(), OTHER_MARK)):
        group = frame[marks == (kind, symbol)]
        figure.add_scatter(
            x=group["year"],
            y=corridor[group.index],
            mode="markers",
            name=say(f"agreements.mark_{kind}"),
            marker={"symbol": symbol, "size": 10, "color": [hue(listed) for listed in group["listed"]]},
            text=group["what"] + ". " + group["detail"].str.slice(0, 120),
            hovertemplate="%{y}<br>%{x}: %{text}<extra></extra>",
        )
    height = 90 + 19 * len(order)
    return plain(
        figure,
        height,
        xaxis=axis(side="top", dtick=10, showgrid=True),
        yaxis=axis(
            categoryorder="array",
            categoryarray=order,
            tickfont={"size": 11},
            showgrid=True,
            range=[-0.8, len(order) - 0.2],
        ),
        legend={"orientation": "h", "y": 0, "yanchor": "top", "x": 0},
    )


def matrix(frame: pd.DataFrame) -> go.Figure:
    """Draw listing country by counterpart; each cell is a number of signed instruments.

    Needs listed, counterpart, signed, in_process. An empty cell means none in these sources.
    """
    cells = frame.assign(label=[_cell(r.signed, r.in_process) for r in frame.itertuples()])
    return plain(
        grid(cells, "counterpart", "listed", "signed", "label", "label"),
        110 + 22 * cells["counterpart"].nunique(),
        xaxis=axis(say("agreements.axis_listed"), side="top"),
        yaxis=axis(say("agreements.axis_counterpart"), tickfont={"size": 11}),
    )


def provision_grid(frame: pd.DataFrame) -> go.Figure:
    """Draw agreement by topic: how many provisions the sources name, and which are named as missing.

    Needs agreement, topic, provision, holds. An empty cell is not stated, which is not absent.
    """
    cells = (
        frame.assign(yes=frame["holds"] == "yes", no=frame["holds"] == "no")
        .groupby(["agreement", "topic"], as_index=False)
        .agg(yes=("yes", "sum"), no=("no", "sum"), named=("provision", "<br>".join))
    )
    cells["label"] = [_provisions(r.yes, r.no) for r in cells.itertuples()]
    return plain(
        grid(cells, "agreement", "topic", "yes", "label", "named"),
        190 + 26 * cells["agreement"].nunique(),
        xaxis=axis(side="top", tickangle=-40),
        yaxis=axis(tickfont={"size": 11}),
    )


def _cell(signed: int, waiting: int) -> str:
    return f"{signed} +{waiting}" if waiting else f"{signed}"


def _provisions(yes: int, no: int) -> str:
    parts = [f"{yes}"] if yes else []
    if no:
        parts.append(f"−{no}")
    return " ".join(parts)
