"""Charts of forums: who is a member of what, and when they met."""

import pandas as pd
import plotly.graph_objects as go

from charts.cooperation import decimal_year
from charts.look import ACCENT, axis, plain

SIGNS = {"host": "H", "chair": "C", "co-chair": "C"}


def membership(frame: pd.DataFrame) -> go.Figure:
    """Draw countries by forum: a mark where a country is named as a member, with its first role.

    Needs forum, member, role, is_asean_member; only Member States of ASEAN are drawn.
    """
    shown = frame[frame["is_asean_member"]]
    roles = shown.groupby(["forum", "member"])["role"].agg(lambda found: ", ".join(sorted(set(found))))
    table = roles.reset_index()
    order = table["forum"].value_counts().index.tolist()
    figure = go.Figure(
        go.Scatter(
            x=table["forum"],
            y=table["member"],
            mode="markers",
            marker={"size": 13, "color": ACCENT, "symbol": "square"},
            hovertext=table["member"] + ", " + table["forum"] + ": " + table["role"],
            hoverinfo="text",
        )
    )
    members = sorted(table["member"].unique(), reverse=True)
    return plain(
        figure,
        150 + 30 * len(members),
        xaxis=axis(side="top", type="category", categoryorder="array", categoryarray=order, tickangle=-45),
        yaxis=axis(type="category", categoryorder="array", categoryarray=members),
    )


def meetings(frame: pd.DataFrame) -> go.Figure:
    """Draw every dated meeting on the line of its forum. Needs forum, event, year, held_on, theme."""
    dated = frame.dropna(subset=["year"])
    order = dated.groupby("forum")["year"].min().sort_values(ascending=False).index.tolist()
    when = [
        decimal_year(held.split("/")[0]) if isinstance(held, str) else float(year)
        for held, year in zip(dated["held_on"], dated["year"], strict=True)
    ]
    figure = go.Figure(
        go.Scatter(
            x=when,
            y=dated["forum"],
            mode="markers",
            marker={"size": 9, "color": ACCENT},
            hovertext=dated["event"] + ", " + dated["held_on"].fillna(dated["year"].astype(str)),
            hoverinfo="text",
        )
    )
    return plain(
        figure,
        110 + 26 * len(order),
        xaxis=axis(side="top"),
        yaxis=axis(type="category", categoryorder="array", categoryarray=order),
    )
