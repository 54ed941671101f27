"""Rows that stewards change, in words: what one is called, and what becomes of each of its values."""

from collections.abc import Mapping

from figures.table import heading
from screen.members.rows import show_rows
from stewards.entry import Entry, differing
from stewards.rules import Known
from words import name_of, named_in, place_said, say

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


def label_of(entry: Entry, known: Known) -> str:
    """Call an entry by its table, its act where it is one, and what tells its row from others."""
    row = entry.after or entry.before or {}
    parts = _parts(entry.table, row, known)
    label = ", ".join(part for part in parts if part)
    if entry.after is None:
        return label
    return say("stewards.act_of", act=name_of("steward_change", "kind", entry.act), row=label)


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


def _parts(table: str, row: Mapping[str, str], known: Known) -> list[str]:
    if table in ("agreement_event", "agreement_provision"):
        agreement = known.agreement(row["agreement_id"])
        of = ", ".join(_parts("agreement", agreement, known)) if agreement else row["agreement_id"]
        said = row["provision"] if table == "agreement_provision" else row["event"]
        return [of, said, row.get("year", "")]
    if table == "agreement":
        kind = name_of("agreement", "instrument", row["instrument"])
        return [_places(row["listed_code"], row["counterpart_code"], known), row["year_signed"], kind]
    return [_places(row["origin_code"], row["place_code"], known), row["city"], row["as_of"]]


def _places(one: str, other: str, known: Known) -> str:
    names = {row["place_code"]: place_said(row["name"]) for row in known.rows("place")}
    return say("stewards.pair", one=names.get(one, one), other=names.get(other, other))
