"""A table in words: its columns, headings and cells, the same on a page, a slide and on paper."""

from collections.abc import Mapping, Sequence
from math import floor, log10
from typing import Any

import pandas as pd

from charts.shape import Reference
from charts.shapes import Column, Table
from figures.said import dates_said, scale_said
from words import in_figures, named_in, number, phrases, say

# Columns that a chart needs and a reader does not; they stay in the downloads.
HIDDEN = (
    "lon", "lat", "listed_lon", "listed_lat", "counterpart_lon", "counterpart_lat", "origin_lon",
    "origin_lat", "listed_code", "counterpart_code", "origin_code", "place_code", "mechanism_id",
    "cycle_id", "position", "figure_id", "id", "in_title", "agency_id", "code_id", "method_id",
    "method_version", "indicator_id", "destination_code", "newest_agreement", "from_member", "within_asean",
    "party_id", "commitment_id", "agreement_id", "criterion_id", "counterpart_country", "centre_id",
    "measure_id", "row_before", "row_after", "evidence_table", "evidence_id", "gap_id",
)  # fmt: skip
# Where these are empty there is nothing to say; elsewhere an empty cell is a fact not available.
REMARKS = (
    "note", "detail", "status_detail", "reason", "cycle", "name_vi_note", "not_found", "region_printed",
    "article", "title", "amount", "unit", "standing", "revision", "not_eligible", "restores", "before",
    "after", "file", "marks", "score", "taking_part", "evidence_date",
    "entered_by",
)  # fmt: skip
# Texts as their source has them, also where they look like dates.
AS_PRINTED = ("as_of_printed", "as_published", "printed_as", "url", "locator")
EVIDENCE = ("trust", "source_id", "locator")
YEARS = (
    "year", "year_signed", "first_year", "last_year", "newest_year", "newest_event_year", "persons_year",
    "last_event_year", "number", "cycle",
)  # fmt: skip


def shown_columns(table: pd.DataFrame, columns: Sequence[str] = ()) -> list[str]:
    """Return the columns to show: those chosen, or all a reader needs; one that is empty is left out."""
    wanted = list(columns) or [name for name in table if name not in HIDDEN]
    return [name for name in wanted if table[name].notna().any()]


def heading(column: str) -> str:
    """Return a column's heading on screen."""
    return say(f"columns.{column}")


def headings(table: pd.DataFrame) -> dict[str, str]:
    """Return the heading of every column, each told from its like: the second of a name says what it holds.

    A column without a heading, as an older snapshot may have, is called by its name.
    """
    found: dict[str, str] = {}
    for name in map(str, table):
        plain = name.replace("_", " ")
        head = phrases().get(f"columns.{name}", plain[:1].upper() + plain[1:])
        found[name] = say("taken.heading_of", heading=head, column=plain) if head in found.values() else head
    return found


def as_table(table: pd.DataFrame, headings: Mapping[str, str]) -> Table:
    """Return rows as a table of text, in the columns that `headings` names."""
    heads = tuple(Column(name, text, is_number(name, table[name])) for name, text in headings.items())
    rows = tuple(tuple(cell(name, row[name]) for name in headings) for row in table.to_dict("records"))
    if not {"source_id", "locator"} <= set(table):
        return Table(heads, rows, ((),) * len(rows))
    places = zip(table["source_id"], table["locator"], strict=True)
    return Table(heads, rows, tuple((Reference(*place),) for place in places))


def cell(column: str, value: Any) -> str:
    """Write one cell: narrow spaces between thousands, dates in words, and what is missing as such."""
    if pd.isna(value):
        return "" if column in REMARKS else say("common.not_available")
    if isinstance(value, bool):
        return say("common.yes") if value else say("common.no")
    if isinstance(value, (int, float)) and column not in YEARS:
        return number(value) if isinstance(value, int) else _figure(value)
    if not isinstance(value, str):
        return str(value)
    if column == "scale_id":
        return scale_said(value)
    return value if column in AS_PRINTED else dates_said(named_in(column, value))


def _figure(value: float) -> str:
    """Write a number with two decimals at most; of one below one, two of its digits."""
    if not value.is_integer():
        places = 2 if abs(value) >= 1 else 1 - floor(log10(abs(value)))
        value = round(value, places)
        if not value.is_integer():
            return in_figures(f"{value:,.{places}f}".rstrip("0"))
    return number(int(value))


def is_number(name: str, values: pd.Series) -> bool:
    """Tell whether a column holds numbers to be set right-aligned; years are read as text."""
    is_number = pd.api.types.is_numeric_dtype(values) and not pd.api.types.is_bool_dtype(values)
    return bool(is_number) and name not in YEARS
