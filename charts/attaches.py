"""Charts of labour attachés: stated beside counted, and which corridors have what."""

import pandas as pd
import plotly.graph_objects as go

from charts.look import ACCENT, GREY, axis, plain
from words import say

COVERAGE_HUES = {
    "agreement and post": "#1d5c8f",
    "agreement, no post": "#9cc2df",
    "post, no agreement": "#e69f00",
}


def stated_and_counted(frame: pd.DataFrame) -> go.Figure:
    """Draw the stated total and the counted posts of each origin side by side.

    Needs origin, stated, counted.
    """
    ordered = frame.iloc[::-1]
    bars = [
        go.Bar(
            y=ordered["origin"],
            x=ordered[part],
            name=say(f"attaches.part_{part}"),
            orientation="h",
            marker={"color": colour},
            text=ordered[part],
            textposition="outside",
            cliponaxis=False,
        )
        for part, colour in (("counted", ACCENT), ("stated", GREY))
    ]
    return plain(
        go.Figure(bars),
        130 + 46 * len(frame),
        barmode="group",
        xaxis=axis(say("attaches.axis_posts")),
        yaxis=axis(),
        legend={"orientation": "h", "y": -0.2, "x": 0, "traceorder": "reversed"},
    )


def coverage(frame: pd.DataFrame) -> go.Figure:
    """Draw, for each Member State, how many corridors have an agreement, a post, or both.

    Needs member, coverage.
    """
    counted = frame.groupby(["member", "coverage"]).size().unstack(fill_value=0)
    counted = counted.loc[counted.sum(axis=1).sort_values().index]
    bars = [
        go.Bar(
            y=counted.index,
            x=counted[kind],
            name=say(f"attaches.{key}"),
            orientation="h",
            marker={"color": colour},
            text=counted[kind].where(counted[kind] > 0, ""),
            textposition="inside",
        )
        for key, (kind, colour) in zip(
            ("both", "agreement_only", "post_only"), COVERAGE_HUES.items(), strict=True
        )
        if kind in counted
    ]
    return plain(
        go.Figure(bars),
        130 + 32 * len(counted),
        barmode="stack",
        xaxis=axis(say("attaches.axis_corridors")),
        yaxis=axis(),
    )
