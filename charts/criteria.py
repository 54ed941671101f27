"""Charts of criteria: what agreements say on the points that a published list asks for."""

import pandas as pd

from charts.matrices import matrix_of
from charts.shape import Leads, reference
from charts.shapes import Cell, Matrix
from words import name_of, say

# What is known of an agreement and a criterion, with its sign and the depth of its cell; where nothing is on
# record, the cell stays empty. Who speaks of recruitment need not say who pays for it.
SIGNS = {
    "says so": ("●", 1.0),
    "said to be missing": ("−", 0.3),
    "not on record at all": ("·", 0.0),
}
UNPAID = ("○", 0.5)


def against(frame: pd.DataFrame) -> Matrix:
    """Draw agreement by criterion.

    Needs agreement (each told from its like), agreement_id, criterion, says, provisions, lacking, who_pays,
    in the order of reading. A cell leads to the card of its agreement.
    """
    # Views are frozen with the word that the table has for what stands beside the list.
    frame = frame.assign(criterion=frame["criterion"].replace(say("criteria.beside"), say("criteria.others")))
    told = frame[frame["says"].isin(SIGNS)]
    silent = without_payer(told)
    cells = {
        (row.agreement, row.criterion): Cell(
            *(UNPAID if silent[row.Index] else SIGNS[row.says]),
            "; ".join(
                [
                    *_said(row.says, row.provisions, row.lacking),
                    *[say("criteria.unpaid")] * int(silent[row.Index]),
                ]
            ),
            reference(row),
            Leads(
                "agreements",
                (("agreements_view", "one"), ("agreements_one", row.agreement_id)),
                "agreements-card",
            ),
        )
        for row in told.itertuples()
    }
    signs = [
        (sign, name_of("agreement_criteria", "says", says))
        for says, (sign, _) in SIGNS.items()
        if ((told["says"] == says) & ~silent).any()
    ]
    if silent.any():
        signs.insert(1, (UNPAID[0], say("criteria.unpaid_sign")))
    return matrix_of(
        cells,
        dict.fromkeys(frame["agreement"]),
        dict.fromkeys(frame["criterion"]),
        say("columns.agreement"),
        say("columns.criterion"),
        say("criteria.empty"),
        tuple(signs),
    )


def without_payer(frame: pd.DataFrame) -> pd.Series:
    """Tell which rows speak of recruitment without saying who pays."""
    return (frame["says"] == "says so") & frame["who_pays"].eq(False).fillna(False).astype(bool)


def _said(says: str, provisions: object, lacking: object) -> list[str]:
    """Write out what a text provides and what it is said to lack; neither where neither is on record."""
    missing = [] if pd.isna(lacking) else [say("agreements.missing", provision=lacking)]
    known = [*([] if pd.isna(provisions) else [str(provisions)]), *missing]
    return known or [name_of("agreement_criteria", "says", says)]
