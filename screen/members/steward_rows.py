"""Rows that stewards change, in words: what becomes of each of their values."""

from figures.table import heading
from screen.members.rows import show_rows
from stewards.entry import Entry, differing
from stewards.rules import Known
from words import named_in, place_said, say

# What the screen calls a column whose code nobody types.
CALLED = {
    "listed_code": "listed",
    "counterpart_code": "counterpart",
    "origin_code": "origin",
    "place_code": "place",
    "agreement_id": "agreement",
}


def called(column: str) -> str:
    """Return what the screen calls a column."""
    return heading(CALLED.get(column, column))


def show_differences(entry: Entry, known: Known) -> None:
    """Show every value of a row that is another, or new, or goes."""
    places = {row["place_code"]: place_said(row["name"]) for row in known.rows("place")}

    def said(name: str, value: str) -> str:
        return places.get(value, value) if name in CALLED else named_in(name, value) if value else ""

    rows = [
        {
            "heading": called(name),
            "before": said(name, before),
            "after": said(name, after),
        }
        for name, (before, after) in differing(entry.before, entry.after).items()
        if name != "entered_by"
    ]
    show_rows(rows, say("stewards.differences"))
