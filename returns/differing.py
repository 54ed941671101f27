"""What differs between two versions of a return, cell by cell."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from words import in_key, say

# What a cell counts; its place, its writing and its note may change without a number changing.
COUNTS = ("measure", "category", "stage", "sex", "destination", "unit")
Counted = tuple[str, ...]


@dataclass(frozen=True)
class Change:
    """One cell that is another: what it counts, what it said before and says after, '' where it is not there.

    `locator` is its place in the later version, or in the earlier where the later has none.
    """

    counts: Counted
    before: str
    after: str
    locator: str


def changes(before: Sequence[Mapping[str, Any]], after: Sequence[Mapping[str, Any]]) -> list[Change]:
    """Return every cell that two versions do not have alike: rows of complaint_return_cell."""
    old, new = _by_what_it_counts(before), _by_what_it_counts(after)
    return [
        Change(key, _said(old.get(key)), _said(new.get(key)), str(new.get(key, old.get(key, {}))["locator"]))
        for key in dict.fromkeys([*new, *old])
        if _said(old.get(key)) != _said(new.get(key))
    ]


def _by_what_it_counts(rows: Sequence[Mapping[str, Any]]) -> dict[Counted, Mapping[str, Any]]:
    return {tuple(str(row[name]) for name in COUNTS): row for row in rows}


def _said(row: Mapping[str, Any] | None) -> str:
    """Say what a cell holds: its number, or why it has none."""
    if row is None:
        return ""
    value, why = row["value"], row["without_number"]
    return say(f"returns.without_{in_key(str(why))}") if value is None else f"{float(value):.12g}"
