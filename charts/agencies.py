"""Charts of agency self-regulation: participation by cycle, and each cycle's own distribution."""

from html import escape
from textwrap import wrap

import pandas as pd
import plotly.graph_objects as go

from charts.look import ACCENT, GRADE_STEPS, GREY, axis, plain
from words import say

LETTERS_IN_A_LINE = 42
STEPS = {"licensed": GREY, "planned": "#9cc2df", "assessed": ACCENT}


def participation(frame: pd.DataFrame) -> go.Figure:
    """Draw licensed, planned and assessed agencies by cycle. Needs number, label, step, value."""
    cycles = frame[["number", "label"]].drop_duplicates().sort_values("number")
    names = [f"{row.number}: {row.label}" for row in cycles.itertuples()]
    bars = []
    for step, colour in STEPS.items():
        values = frame[frame["step"] == step].drop_duplicates("number").set_index("number")
        figures = values.reindex(cycles["number"])
        bars.append(
            go.Bar(
                x=names,
                y=figures["value"],
                name=say(f"agencies.step_{step}"),
                marker={"color": colour},
                text=[
                    "" if pd.isna(value) else f"{value:g}" + ("" if printed == f"{value:g}" else "*")
                    for value, printed in zip(figures["value"], figures["as_published"], strict=True)
                ],
                customdata=figures["as_published"].fillna(""),
                hovertemplate="%{x}: %{customdata}<extra></extra>",
                textposition="outside",
                textangle=0,
                constraintext="none",
                textfont={"size": 11},
                cliponaxis=False,
            )
        )
    return plain(
        go.Figure(bars),
        380,
        barmode="group",
        xaxis=axis(),
        yaxis=axis(say("agencies.axis_agencies"), rangemode="tozero"),
    )


def distribution(frame: pd.DataFrame) -> go.Figure:
    """Draw one cycle's published figures on its own scale; a grade without one is said to have none.

    Needs grade, position, value, unit, as_published; rows of one unit, or without a figure.
    """
    ordered = frame.sort_values("position", ascending=False)
    unit = ordered["unit"].dropna()
    colours = [
        GRADE_STEPS[min(int(position) - 1, len(GRADE_STEPS) - 1)] if position < 99 else GREY
        for position in ordered["position"]
    ]
    figure = go.Figure(
        go.Bar(
            y=[say("agencies.grade", grade=escape(str(grade), quote=False)) for grade in ordered["grade"]],
            x=ordered["value"].fillna(0),
            orientation="h",
            marker={"color": colours},
            text=ordered["as_published"].fillna(say("agencies.not_published")),
            textposition="outside",
            cliponaxis=False,
        )
    )
    return plain(
        figure,
        110 + 34 * len(ordered),
        xaxis=axis(str(unit.iat[0]) if len(unit) else "", rangemode="tozero"),
        yaxis=axis(type="category"),
        margin={"l": 10, "r": 110, "t": 10, "b": 10},
    )


def profile(frame: pd.DataFrame) -> go.Figure:
    """Draw what an agency reached on each subject of a method; one in which nothing applies is said to.

    Needs number, subject, percent; the subjects in the order of the method.
    """
    upwards = frame.iloc[::-1]
    figure = go.Figure(
        go.Bar(
            y=[_in_lines(f"{row.number}. {row.subject}") for row in upwards.itertuples()],
            x=upwards["percent"].fillna(0),
            orientation="h",
            marker={"color": ACCENT},
            text=[
                say("scorecard.does_not_apply")
                if pd.isna(value)
                else say("scorecard.percent", value=f"{value:g}")
                for value in upwards["percent"]
            ],
            textposition="outside",
            cliponaxis=False,
        )
    )
    return plain(
        figure,
        80 + 34 * len(upwards),
        xaxis=axis(say("scorecard.axis_percent"), range=[0, 112], tickvals=[0, 25, 50, 75, 100]),
        yaxis=axis(type="category"),
    )


def _in_lines(title: str) -> str:
    """Break a long title into lines. What people wrote is shown as it is, never as markup."""
    return "<br>".join(escape(line, quote=False) for line in wrap(title, LETTERS_IN_A_LINE))
