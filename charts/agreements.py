"""Charts of agreements: how many, when, between whom, and what they provide."""

import pandas as pd
import plotly.graph_objects as go

from charts.look import ACCENT, GREY, axis, hue, plain
from words import say

MARKS = {
    "signed": "circle",
    "renewed": "diamond",
    "updated": "diamond-open",
    "dated, in process": "circle-open",
    "protocol signed": "square",
    "letter of intent": "square-open",
    "ban imposed": "x",
    "ban lifted": "cross",
}
OTHER_MARK = "triangle-up"


def counts(frame: pd.DataFrame) -> go.Figure:
    """Draw signed instruments by listing country: agreements, memoranda, and those in process.

    Needs listed, agreements, memoranda, in_process.
    """
    parts = (("agreements", ACCENT), ("memoranda", "#9cc2df"), ("in_process", GREY))
    ordered = frame.iloc[::-1]
    bars = [
        go.Bar(
            y=ordered["listed"],
            x=ordered[part],
            name=say(f"agreements.part_{part}"),
            orientation="h",
            marker={"color": colour},
            text=ordered[part].where(ordered[part] > 0, ""),
            textposition="inside",
        )
        for part, colour in parts
    ]
    figure = go.Figure(bars)
    return plain(
        figure,
        120 + 34 * len(frame),
        barmode="stack",
        xaxis=axis(say("agreements.axis_instruments")),
        yaxis=axis(),
    )


def timeline(frame: pd.DataFrame) -> go.Figure:
    """Draw every dated instrument and event on one line per corridor.

    Needs listed, counterpart, year, what, detail. One mark per kind of event; the listing
    country gives the hue.
    """
    corridor = frame["listed"] + " – " + frame["counterpart"]
    order = list(dict.fromkeys(corridor))[::-1]
    figure = go.Figure()
    for what, group in frame.groupby("what", sort=False):
        figure.add_scatter(
            x=group["year"],
            y=group["listed"] + " – " + group["counterpart"],
            mode="markers",
            name=str(what),
            marker={
                "symbol": MARKS.get(str(what), OTHER_MARK),
                "size": 10,
                "color": [hue(country) for country in group["listed"]],
            },
            text=group["detail"],
            hovertemplate="%{y}<br>%{x}: " + str(what) + "<br>%{text}<extra></extra>",
        )
    return plain(
        figure,
        140 + 19 * len(order),
        xaxis=axis(say("agreements.axis_year"), side="top", dtick=10, showgrid=True),
        yaxis=axis(categoryorder="array", categoryarray=order, tickfont={"size": 11}, showgrid=True),
        legend={"orientation": "h", "y": -0.02, "yanchor": "top", "x": 0},
    )


def matrix(frame: pd.DataFrame) -> go.Figure:
    """Draw listing country by counterpart; each cell is a number of signed instruments.

    Needs listed, counterpart, signed, in_process. An empty cell means none in these sources.
    """
    signed = frame.pivot_table(index="counterpart", columns="listed", values="signed", aggfunc="sum")
    waiting = frame.pivot_table(
        index="counterpart", columns="listed", values="in_process", aggfunc="sum"
    )
    signed = signed.sort_index(ascending=False)
    waiting = waiting.reindex_like(signed)
    labels = [
        [_cell(signed.iat[r, c], waiting.iat[r, c]) for c in range(signed.shape[1])]
        for r in range(signed.shape[0])
    ]
    figure = go.Figure(
        go.Heatmap(
            z=signed.where(signed.notna(), None),
            x=signed.columns,
            y=signed.index,
            text=labels,
            texttemplate="%{text}",
            colorscale=[[0, "#e4eef6"], [1, "#3f7fb5"]],
            showscale=False,
            xgap=2,
            ygap=2,
            hovertemplate="%{x} – %{y}: %{text}<extra></extra>",
            textfont={"color": "#12181d"},
        )
    )
    return plain(
        figure,
        110 + 22 * len(signed),
        xaxis=axis(say("agreements.axis_listed"), side="top"),
        yaxis=axis(say("agreements.axis_counterpart"), tickfont={"size": 11}),
    )


def provision_grid(frame: pd.DataFrame) -> go.Figure:
    """Draw agreement by topic: how many provisions the sources name, and which are named as missing.

    Needs agreement, topic, provision, holds. An empty cell is not stated, which is not absent.
    """
    held = frame.assign(
        yes=(frame["holds"] == "yes").astype(int), no=(frame["holds"] == "no").astype(int)
    )
    grid = held.groupby(["agreement", "topic"])[["yes", "no"]].sum().unstack()
    names = held.groupby(["agreement", "topic"])["provision"].agg("<br>".join).unstack()
    yes, no = grid["yes"].iloc[::-1], grid["no"].iloc[::-1]
    names = names.reindex(index=yes.index, columns=yes.columns)
    labels = [
        [_provisions(yes.iat[r, c], no.iat[r, c]) for c in range(yes.shape[1])]
        for r in range(yes.shape[0])
    ]
    figure = go.Figure(
        go.Heatmap(
            z=yes.where(yes.notna(), None),
            x=yes.columns,
            y=yes.index,
            text=labels,
            customdata=names.fillna(""),
            texttemplate="%{text}",
            colorscale=[[0, "#e4eef6"], [1, "#6fa3cd"]],
            showscale=False,
            xgap=2,
            ygap=2,
            hovertemplate="%{y}, %{x}<br>%{customdata}<extra></extra>",
            textfont={"color": "#12181d"},
        )
    )
    return plain(
        figure,
        190 + 26 * len(yes),
        xaxis=axis(side="top", tickangle=-40),
        yaxis=axis(tickfont={"size": 11}),
    )


def _cell(signed: float, waiting: float) -> str:
    if pd.isna(signed):
        return ""
    return f"{int(signed)}" + (f" +{int(waiting)}" if waiting else "")


def _provisions(yes: float, no: float) -> str:
    if pd.isna(yes):
        return ""
    parts = [str(int(yes))] if yes else []
    if no:
        parts.append(say("agreements.cell_missing", count=int(no)))
    return ", ".join(parts)
