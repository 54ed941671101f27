"""Charts of complaint figures: one measure and one unit at a time, each figure with its own period."""

import pandas as pd
import plotly.graph_objects as go

from charts.look import ACCENT, axis, plain
from words import say

MOST_BARS = 40


def figures(frame: pd.DataFrame) -> go.Figure:
    """Draw one bar per published figure; nothing is added up.

    Needs country, place, reporter, category, sex, period_start, period_end, value, qualifier,
    unit; all rows of one measure and one unit.
    """
    shown = frame.head(MOST_BARS).iloc[::-1]
    labels = [label(row) for row in shown.to_dict("records")]
    figure = go.Figure(
        go.Bar(
            y=list(range(len(shown))),
            x=shown["value"],
            orientation="h",
            marker={"color": ACCENT},
            text=[
                f"{mark(row.qualifier)}{row.value:,.10g}".replace(",", "\u2009") for row in shown.itertuples()
            ],
            textposition="outside",
            cliponaxis=False,
            customdata=shown["reporter"],
            hovertext=labels,
            hovertemplate="%{hovertext}<br>%{customdata}: %{x}<extra></extra>",
        )
    )
    return plain(
        figure,
        110 + 24 * len(shown),
        xaxis=axis(str(frame["unit"].iat[0]), rangemode="tozero"),
        yaxis=axis(tickvals=list(range(len(shown))), ticktext=labels, tickfont={"size": 11}),
        margin={"l": 10, "r": 60, "t": 10, "b": 10},
    )


def label(row: dict[str, object]) -> str:
    """Name a figure by what it counts and its own period."""
    what = [str(row["country"])]
    if row["place"] and row["place"] == row["place"] and row["place"] != "national":
        what.append(str(row["place"]))
    if row["category"] != "all":
        what.append(str(row["category"]))
    if row["sex"] != "all":
        what.append(str(row["sex"]))
    text = ", ".join(what)
    text = text if len(text) <= 52 else text[:50] + "…"
    return f"{text} · {period(row)}"


def period(row: dict[str, object]) -> str:
    """Write a figure's own period, as exactly as it was published."""
    start, end = row["period_start"], row["period_end"]
    if not isinstance(start, str) and not isinstance(end, str):
        return say("complaints.no_period")
    if not isinstance(start, str):
        return say("complaints.period_to", end=end)
    if not isinstance(end, str):
        return say("complaints.period_from", start=start)
    if start[4:] == "-01-01" and end[4:] == "-12-31":
        return start[:4] if start[:4] == end[:4] else f"{start[:4]}–{end[:4]}"
    return f"{start} – {end}"


def mark(qualifier: str) -> str:
    """Return the sign that goes before a figure that is not exact."""
    return {"about": "≈ ", "more than": "> ", "less than": "< ", "derived": "(derived) "}.get(qualifier, "")
