"""Charts of commitments: where evidence was found, by country and topic."""

import pandas as pd

from charts.matrices import matrix_of
from charts.shape import rests_on
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
