"""Exports with one row for each complaint: counted at the door, so that nothing about a person comes in.

KoboToolbox and ODK Central also keep a form for every complaint. Such an export is never kept: what is kept
is a sheet of its counts by centre, month, kind, destination and sex. A column of which nothing is counted,
as those of names and numbers of persons, is not read.
"""

import csv
import io
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePath

from conduct.refusal import Refused
from returns.kobo import is_export, questions_only
from returns.sheets import Grid, read_file
from returns.vocabulary import meanings, says
from words import say

# A complaint is of the month in which it was made, as the export dates it.
DATE = re.compile(r"(\d{4}-(?:0[1-9]|1[0-2]))-\d{2}")
SEXES = ("female", "male", "not recorded")
HEADINGS = ("Centre", "Month", "Type of complaint", "Destination", "Female", "Male", "Not recorded", "Total")
TITLE, NOT_STATED = "Complaints received", "not stated"
Key = tuple[str, str, str, str]


@dataclass(frozen=True)
class Counted:
    """What is kept of an export: a CSV of counts, of how many rows, and the columns that were not read."""

    data: bytes
    rows: int
    left: tuple[str, ...]


def counts_name(name: str) -> str:
    """Return what the sheet of counts of an export is called."""
    return f"{PurePath(name).stem}-counted.csv"


def counted(name: str, data: bytes) -> Counted | None:
    """Count an export with one row for each complaint; None where a file is none.

    Raises Refused where a row names no centre or no day, or the file must not or cannot be read.
    """
    grids = read_file(name, data)
    if len(grids) != 1 or not is_export(grids[0]):
        return None
    grid, _ = questions_only(grids[0])
    axes = _axes(grid)
    if axes is None:
        return None
    counts: Counter[tuple[Key, str]] = Counter()
    rows = [row for row in range(2, grid.size[0] + 1) if any(grid.row(row))]
    if any(not _said(grid, row, axes.get("destination")) for row in rows):
        # Counts of some destinations beside one of none would read as parts and their total.
        axes.pop("destination", None)
    for row in rows:
        sexes = meanings("sex", _said(grid, row, axes.get("sex")))
        counts[_key(grid, row, axes), sexes[0] if len(sexes) == 1 else "not recorded"] += 1
    left = tuple(cell.text for column, cell in grid.row(1) if column not in axes.values())
    return Counted(_written(counts), len(rows), left)


def _axes(grid: Grid) -> dict[str, int] | None:
    """Return the columns that are counted by; None where a sheet has numbers that are counts already."""
    found: dict[str, int] = {}
    for column, cell in grid.row(1):
        values = [grid.own(row, column) for row in range(2, grid.size[0] + 1)]
        filled = [one.text for one in values if one.text]
        if not filled:
            continue
        if (says("measure", cell.text) or says("unit", cell.text)) and all(map(str.isdigit, filled)):
            return None
        if all(DATE.match(one) for one in filled):
            found.setdefault("month", column)
        elif len(of := meanings("axis", cell.text)) == 1 and of[0] in (
            "centre",
            "category",
            "destination",
            "sex",
        ):
            found.setdefault(of[0], column)
    return found if {"month", "category"} <= set(found) else None


def _key(grid: Grid, row: int, axes: Mapping[str, int]) -> Key:
    centre = _said(grid, row, axes.get("centre"))
    day = DATE.match(_said(grid, row, axes["month"]))
    if not centre or day is None:
        raise Refused(say("returns.case_without", place=grid.place(row, 1)))
    kind = _said(grid, row, axes["category"]) or NOT_STATED
    return centre, day[1], kind, _said(grid, row, axes.get("destination"))


def _said(grid: Grid, row: int, column: int | None) -> str:
    """Return what was chosen, whose name in the form is written without spaces."""
    return "" if column is None else grid.own(row, column).text.replace("_", " ").strip()


def _written(counts: Mapping[tuple[Key, str], int]) -> bytes:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow([TITLE])
    writer.writerow(HEADINGS)
    for key in sorted({key for key, _ in counts}):
        numbers = [counts.get((key, sex), 0) for sex in SEXES]
        writer.writerow([*key, *numbers, sum(numbers)])
    return out.getvalue().encode()
