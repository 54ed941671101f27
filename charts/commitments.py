"""Charts of commitments: where evidence was found, by country and topic."""

import pandas as pd

from charts.bars import Bars, Series
from charts.look import ACCENT, DEEP, GREY, PALE
from charts.matrices import matrix_of
from charts.shape import Value, rests_on
from charts.shapes import Cell, Matrix
from warehouse.schema import words
from words import say

# One sign each: nineteen topics leave no room for words. The key names them.
SIGNS = {"planned": "○", "begun": "◐", "in place": "●"}


def status_grid(frame: pd.DataFrame, evidence: pd.DataFrame) -> Matrix:
    """Draw Member State by topic, shaded and labelled with the furthest status that evidence supports.

    Needs member, topic, furthest, evidence; and of the evidence place and topic. Where there is none, the
    cell stays empty. A status without a sign is written out.
    """
    behind = dict(list(evidence.groupby(["place", "topic"])))
    statuses = words("commitment_progress", "status")
    depths = {status: n / max(1, len(statuses) - 1) for n, status in enumerate(statuses)}
    cells = {
        (row.member, row.topic): Cell(
            SIGNS.get(row.furthest, row.furthest),
            depths.get(row.furthest, 0.0),
            say("commitments.cell", status=row.furthest, evidence=row.evidence),
            rests_on(behind[row.member, row.topic]) if (row.member, row.topic) in behind else (),
        )
        for row in frame[frame["evidence"] > 0].itertuples()
    }
    return matrix_of(
        cells,
        sorted(frame["member"].unique()),
        sorted(frame["topic"].unique()),
        say("columns.member"),
        say("columns.topic"),
        say("commitments.cell_empty"),
        tuple((SIGNS[status], status) for status in statuses if status in SIGNS),
    )


def by_topic(frame: pd.DataFrame) -> Bars:
    """Draw the points of each topic by the furthest status that evidence supports, and those without any.

    Needs topic, furthest; the topic with most points first.
    """
    topics = list(frame["topic"].value_counts().index)
    held = dict(list(frame.groupby(["topic", "furthest"])))
    statuses = [*reversed(words("commitment_progress", "status")), "no information"]
    colours = {"in place": DEEP, "begun": ACCENT, "planned": PALE}
    series = tuple(
        Series(
            status,
            colours.get(status, GREY),
            tuple(
                Value(float(len(rows)), rests_on=rests_on(rows))
                if (rows := held.get((topic, status))) is not None
                else Value(0.0)
                for topic in topics
            ),
            hatched=status == "no information",
        )
        for status in statuses
    )
    return Bars(tuple(topics), series, say("columns.topic"), say("commitments.points"), arrangement="stacked")
