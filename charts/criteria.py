"""Charts of criteria: what agreements say on the points that a published list asks for."""

import pandas as pd

from charts.matrices import matrix_of
from charts.shape import reference
from charts.shapes import Cell, Matrix
from words import name_of, say

# What is known of an agreement and a criterion, with its sign and the depth of its cell; where nothing is on
# record, the cell stays empty.
SIGNS = {
    "says so": ("●", 1.0),
    "said to be missing": ("−", 0.3),
    "not on record at all": ("·", 0.0),
}


def against(frame: pd.DataFrame) -> Matrix:
    """Draw agreement by criterion.

    Needs agreement (each told from its like), criterion, says, provisions, lacking, in the order of reading.
    """
    told = frame[frame["says"].isin(SIGNS)]
    cells = {
        (row.agreement, row.criterion): Cell(
            *SIGNS[row.says], "; ".join(_said(row.says, row.provisions, row.lacking)), reference(row)
        )
        for row in told.itertuples()
    }
    signs = tuple(
        (sign, name_of("agreement_criteria", "says", says))
        for says, (sign, _) in SIGNS.items()
        if (told["says"] == says).any()
    )
    return matrix_of(
        cells,
        dict.fromkeys(frame["agreement"]),
        dict.fromkeys(frame["criterion"]),
        say("columns.agreement"),
        say("columns.criterion"),
        say("criteria.empty"),
        signs,
    )


def _said(says: str, provisions: object, lacking: object) -> list[str]:
    """Write out what a text provides and what it is said to lack; neither where neither is on record."""
    missing = [] if pd.isna(lacking) else [say("agreements.missing", provision=lacking)]
    known = [*([] if pd.isna(provisions) else [str(provisions)]), *missing]
    return known or [name_of("agreement_criteria", "says", says)]
