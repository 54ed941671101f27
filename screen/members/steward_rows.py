"""Rows that stewards change, in words: what becomes of each of their values."""

from figures.table import heading
from screen.members.rows import show_rows
from stewards.calling import label_of
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
# What the product writes into a row by itself.
UNREAD = ("entered_by", "series")


def called(column: str) -> str:
    """Return what the screen calls a column."""
    return heading(CALLED.get(column, column))


def show_differences(entry: Entry, known: Known) -> None:
    """Show every value of a row that is another, or new, or goes."""
    places = {row["place_code"]: place_said(row["name"]) for row in known.rows("place")}
    sources = {
        row["source_id"]: row for row in (*known.rows("source"), *([entry.source] if entry.source else ()))
    }

    def said(name: str, value: str) -> str:
        if name == "source_id" and value in sources:
            one = sources[value]
            return say("common.source", title=one["title"], publisher=one["publisher"])
        if name == "agreement_id" and (row := known.agreement(value)):
            return label_of(Entry("agreement", row, None), known)
        return places.get(value, value) if name in CALLED else named_in(name, value) if value else ""

    rows = [
        {
            "heading": called(name),
            "before": said(name, before),
            "after": said(name, after),
        }
        for name, (before, after) in differing(entry.before, entry.after).items()
        if name not in UNREAD and (entry.table, name) != ("agreement", "agreement_id")
    ]
    show_rows(rows, say("stewards.differences"))
