"""What stewards of ministries and of the secretariat changed, for everybody to read."""

import json
from typing import Any

import pandas as pd

from figures.catalogue import figure
from figures.figure import Ask, Figure
from figures.table import heading
from words import named_in, say

COLUMNS = ("published", "organisation", "kind", "table_name", "what", "changed", "message", "reason")
# Of every change the steward's own organisation is said already.
SAID_APART = ("entered_by",)


@figure("sources-stewards")
def changes(ask: Ask) -> Figure:
    """Show what stewards added, corrected, removed and took back: who, what, and from which source."""
    found = ask("steward_changes")
    table = found.assign(changed=[_changed(row.row_before, row.row_after) for row in found.itertuples()])
    return Figure(
        say("sources.stewards_title", count=len(table)),
        table,
        note=say("sources.stewards_note"),
        columns=COLUMNS,
        written=True,
    )


def _changed(before: Any, after: Any) -> str | None:
    """Say what became of each value of a corrected row; nothing of one that was added or removed."""
    if pd.isna(before) or pd.isna(after):
        return None
    old, new = json.loads(before), json.loads(after)
    return "; ".join(
        say(
            "sources.stewards_value",
            column=heading(name),
            before=_said(name, old.get(name, "")),
            after=_said(name, value),
        )
        for name, value in new.items()
        if value != old.get(name, "") and name not in SAID_APART
    )


def _said(name: str, value: str) -> str:
    return named_in(name, value) if value else say("sources.stewards_empty")
