"""What follows from what a steward typed: keys, years, who entered it."""

import re
import unicodedata
from collections.abc import Collection, Mapping

from conduct.dates import iso_date
from stewards.entry import DATED, SERIES, SHORT, Row, Table
from warehouse.schema import tables

NOT_A_LETTER = re.compile(r"[^a-z0-9]+")
YEAR = re.compile(r"\d{4}")
KEY_WORDS = 4
# What a source is that a steward brings: the five documents are here.
NEW_KIND = "public page"


def completed(table: Table, typed: Mapping[str, str], organisation: str, known: Collection[str]) -> Row:
    """Return a row as it would stand: what was typed, without spaces around it, and what follows from it.

    `known` are the keys that agreements have already. A key that was typed, as in a correction, stays.
    """
    row = {one.name: " ".join(typed.get(one.name, "").split()) for one in tables()[table].columns}
    row["entered_by"] = organisation
    _write_dates(row)
    if table in DATED:
        date, year = DATED[table]
        known_as = row[date] or row[year]
        row[date] = "" if YEAR.fullmatch(known_as) else row[date]
        row[year] = known_as[:4] if YEAR.fullmatch(known_as[:4]) else row[year]
    if table == "agreement":
        row["series"] = row["series"] or SERIES
        row["agreement_id"] = row["agreement_id"] or _key(
            (
                row["listed_code"],
                row["counterpart_code"],
                SHORT.get(row["instrument"], "text"),
                row["year_signed"] or "undated",
            ),
            known,
        )
    return row


def new_source(typed: Mapping[str, str], known: Collection[str]) -> Row:
    """Return the row of a source that is not here yet; its key is made of its publisher, title and year."""
    row = {one.name: " ".join(typed.get(one.name, "").split()) for one in tables()["source"].columns}
    row["kind"] = NEW_KIND
    _write_dates(row)
    row["year"] = row["year"] or row["published_on"][:4]
    words = " ".join([row["publisher"], *row["title"].split()[:KEY_WORDS]])
    row["source_id"] = row["source_id"] or _key((words, row["year"]), known)
    return row


def is_date(column: str) -> bool:
    """Tell whether a column that a steward fills holds a date."""
    return column.endswith("_on") or column == "as_of"


def _write_dates(row: Row) -> None:
    """Write every date that can be told as the tables hold it; what is none stays, and is told as a fault."""
    row.update({name: iso_date(value) or value for name, value in row.items() if is_date(name)})


def _key(parts: Collection[str], known: Collection[str]) -> str:
    """Make a key that no other row has: lower-case words joined by hyphens."""
    plain = unicodedata.normalize("NFKD", "-".join(part for part in parts if part)).casefold()
    key = NOT_A_LETTER.sub("-", plain.encode("ascii", "ignore").decode()).strip("-") or "row"
    return next(name for name in _numbered(key) if name not in known)


def _numbered(key: str) -> list[str]:
    return [key, *(f"{key}-{n}" for n in range(2, 1000))]
