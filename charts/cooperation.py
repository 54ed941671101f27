"""Charts of cooperation: level by type, who works with whom, when, and where the sources name nothing."""

import math

import pandas as pd
import plotly.graph_objects as go

from charts.grid import grid
from charts.look import GREY, axis, plain
from words import say

LEVELS = ("national", "bilateral", "regional", "interregional", "international")
TYPES = ("discussion", "consultation", "collaboration")
PARTY_HUES = {
    "government": "#0072b2",
    "international organisation": "#009e73",
    "trade union": "#d55e00",
    "employers": "#e69f00",
    "civil society": "#cc79a7",
    "recruitment agency": "#56b4e9",
    "research and education": "#8c6d1f",
    "media": "#8a949c",
}
MOST_PARTIES = 36


def matrix(frame: pd.DataFrame) -> go.Figure:
    """Draw level by type; each cell is a number of initiatives. Needs level, cooperation_type, title."""
    counted = frame.groupby(["level", "cooperation_type"]).agg(number=("title", "size")).reset_index()
    return plain(
        grid(counted, "level", "cooperation_type", "number", rows=LEVELS[::-1], columns=TYPES),
        330,
        xaxis=axis(side="top"),
        yaxis=axis(),
    )


def network(frame: pd.DataFrame) -> go.Figure:
    """Draw the parties that work together most, in a circle grouped by kind; a broader line, more together.

    Needs one, one_kind, other, other_kind, in_small_circles: initiatives of many bodies, which say
    little about any two of them, are left out.
    """
    shown = strongest(frame)
    kinds = dict(zip(shown["one"], shown["one_kind"], strict=True)) | dict(
        zip(shown["other"], shown["other_kind"], strict=True)
    )
    order = sorted(kinds, key=lambda party: (list(PARTY_HUES).index(kinds[party]), party))
    at = {
        party: (math.cos(2 * math.pi * n / len(order)), math.sin(2 * math.pi * n / len(order)))
        for n, party in enumerate(order)
    }
    figure = go.Figure()
    for row in shown.itertuples():
        (x0, y0), (x1, y1) = at[row.one], at[row.other]
        figure.add_scatter(
            x=[x0, (x0 + x1) * 0.2, x1],
            y=[y0, (y0 + y1) * 0.2, y1],
            mode="lines",
            line={
                "width": 0.5 + 0.8 * row.in_small_circles,
                "color": "rgba(138,148,156,0.55)",
                "shape": "spline",
            },
            hoverinfo="skip",
            showlegend=False,
        )
    for kind, colour in PARTY_HUES.items():
        parties = [party for party in order if kinds[party] == kind]
        if not parties:
            continue
        figure.add_scatter(
            x=[at[party][0] for party in parties],
            y=[at[party][1] for party in parties],
            mode="markers",
            marker={"size": 11, "color": colour},
            name=kind,
            hovertext=parties,
            hoverinfo="text",
        )
    for n, party in enumerate(order):
        angle = 360 * n / len(order)
        right = angle <= 90 or angle > 270
        figure.add_annotation(
            x=at[party][0] * 1.05,
            y=at[party][1] * 1.05,
            text=short(party),
            showarrow=False,
            textangle=-angle if right else 180 - angle,
            xanchor="center",
            font={"size": 10},
            xshift=62 * at[party][0],
            yshift=62 * at[party][1],
        )
    hidden = {"visible": False, "fixedrange": True, "range": [-1.75, 1.75]}
    return plain(figure, 760, xaxis=hidden, yaxis={**hidden, "scaleanchor": "x"})


def strongest(frame: pd.DataFrame) -> pd.DataFrame:
    """Keep the pairs among the parties that take part most often with others in small circles."""
    close = frame[frame["in_small_circles"] > 0]
    weight = (
        pd.concat([close.groupby(end)["in_small_circles"].sum() for end in ("one", "other")])
        .groupby(level=0)
        .sum()
    )
    kept = set(weight.nlargest(MOST_PARTIES).index)
    return close[close["one"].isin(kept) & close["other"].isin(kept)]


def short(party: str) -> str:
    """Return the abbreviation in brackets where a name has one, else the beginning of the name."""
    if party.endswith(")") and "(" in party:
        inside = party[party.rindex("(") + 1 : -1]
        if len(inside) <= 14 and inside.upper() == inside:
            return inside
    return party if len(party) <= 24 else party[:22] + "…"


def timeline(frame: pd.DataFrame) -> go.Figure:
    """Draw every dated initiative from its start to its end. Needs title, level, started, ended."""
    dated = frame.dropna(subset=["started"]).sort_values("started", ascending=False)
    titles = [title if len(title) <= 64 else f"{title[:62]}…" for title in dated["title"]]
    figure = go.Figure()
    for row, name in zip(dated.itertuples(), titles, strict=True):
        end = row.ended if isinstance(row.ended, str) and row.ended != ".." else row.started
        figure.add_scatter(
            x=[decimal_year(row.started), decimal_year(end)],
            y=[name, name],
            mode="lines+markers",
            line={"color": GREY, "width": 3},
            marker={"size": 8, "color": "#3f7fb5"},
            hovertext=f"{row.title}: {row.started}" + (f" – {end}" if end != row.started else ""),
            hoverinfo="text",
            showlegend=False,
        )
    for name in titles:
        # Above its line, inside the plot: a name beside it would leave a phone no room for years.
        figure.add_annotation(
            {"x": 0, "y": name, "xref": "paper", "xanchor": "left", "yanchor": "bottom"},
            text=name,
            showarrow=False,
            font={"size": 10},
        )
    return plain(
        figure,
        60 + 21 * len(dated),
        xaxis=axis(side="top"),
        yaxis=axis(showticklabels=False, range=[-0.5, len(dated)]),
    )


def decimal_year(date: str) -> float:
    """Turn 2014, 2014-10 or 2014-10-09 into a place on an axis of years."""
    parts = [int(part) for part in date.split("-")]
    month = parts[1] if len(parts) > 1 else 1
    day = parts[2] if len(parts) > 2 else 1
    return parts[0] + (month - 1) / 12 + (day - 1) / 365


def gaps(frame: pd.DataFrame) -> go.Figure:
    """Draw Member State by guideline or theme; an empty cell is where the sources name nothing.

    Needs member, tag, initiatives.
    """
    named = frame[frame["initiatives"] > 0]
    return plain(
        grid(
            named,
            "member",
            "tag",
            "initiatives",
            rows=sorted(frame["member"].unique(), reverse=True),
            columns=sorted(frame["tag"].unique()),
        ),
        130 + 28 * frame["member"].nunique(),
        xaxis=axis(side="top", type="category"),
        yaxis=axis(say("cooperation.axis_member")),
    )
