"""What a steward may enter: the rules of every row, and those of who may say what from which source."""

from collections.abc import Mapping
from functools import cached_property

import pandas as pd

from conduct.dates import iso_date
from etl.csv_cells import FORMULA_STARTS
from etl.reading import Transcription
from etl.rules import refusals
from stewards.entry import OF_A_SOURCE, TABLES, Entry, Row
from warehouse.lake import Lake
from warehouse.schema import tables
from warehouse.stewards import known_as, rows_of
from words import say

# Of the region as a whole: its secretariat may speak of every country.
REGION = "asean"
# The mark of the five documents, and of nothing else; and what their rows in the table of sources are called.
OF_DOCUMENTS, DOCUMENT = "S", "document"
CLOSED, PART = "closed", "part of place"
# Which columns name a country that a row is about.
ENDS = {
    "agreement": ("listed_code", "counterpart_code"),
    "attache_post": ("origin_code", "place_code"),
}
Faults = dict[str, str]


class Known:
    """The rows that an entry is held against, as they stand in the warehouse now, each table read once."""

    def __init__(self, lake: Lake) -> None:
        self._lake = lake
        self._rows: dict[str, list[Row]] = {}

    def rows(self, table: str) -> list[Row]:
        """Return the rows of a table."""
        if table not in self._rows:
            self._rows[table] = rows_of(self._lake, table)
        return self._rows[table]

    @cached_property
    def country_of(self) -> Mapping[str, str]:
        """Return the country of every place."""
        return {row["place_code"]: row["country_code"] for row in self.rows("place")}

    def keys(self, table: str) -> set[str]:
        """Return the keys of a table: its first column."""
        first = tables()[table].columns[0].name
        return {row[first] for row in self.rows(table)}

    def agreement(self, key: str) -> Row | None:
        """Return an agreement by its key."""
        return next((row for row in self.rows("agreement") if row["agreement_id"] == key), None)

    def concerns(self, place_code: str, table: str, row: Mapping[str, str]) -> bool:
        """Tell whether a row is about a country; for the secretariat, every row is."""
        if place_code == REGION:
            return True
        about = row if table in ENDS else self.agreement(row["agreement_id"])
        ends = ENDS.get(table, ENDS["agreement"])
        return about is not None and place_code in {
            self.country_of.get(about[name], about[name]) for name in ends
        }

    def own(self, place_code: str, table: str) -> list[Row]:
        """Return the rows of a table that are about a country."""
        return [row for row in self.rows(table) if self.concerns(place_code, table, row)]


def letters(kind: str) -> list[str]:
    """Return the trust marks that a row may have from a source of this kind."""
    known = tables()["agreement"].column("trust").words
    return [one for one in known if (one == OF_DOCUMENTS) == (kind == DOCUMENT)]


def faults(entry: Entry, place_code: str, known: Known) -> Faults:
    """Return what is wrong with an entry, one sentence by column; under '' what is wrong with the whole.

    A column of a source that comes with the entry is called `source/…`.
    `place_code` is the country of the steward's organisation, or the region.
    """
    found: Faults = {}
    if entry.table not in TABLES:
        return {"": say("stewards.no_table", table=str(entry.table), known=", ".join(TABLES))}
    for row in (entry.before, entry.after):
        about = ENDS.get(entry.table, ("agreement_id",))
        # Of what is not filled yet, that alone is said.
        if row and all(row[name] for name in about) and not known.concerns(place_code, entry.table, row):
            found[""] = say("stewards.not_your_country")
    if entry.before is not None and entry.before not in known.rows(entry.table):
        found[""] = say("stewards.changed_meanwhile")
    if entry.act != "addition" and not entry.reason.strip():
        found["reason"] = say("stewards.say_why")
    if entry.after is not None:
        found = _of_the_row(entry, known) | found
    return found


def _of_the_row(entry: Entry, known: Known) -> Faults:
    row = entry.after or {}
    found = _broken(entry.table, row, entry, known)
    if entry.source is not None:
        found |= {
            f"source/{name}" if name in OF_A_SOURCE else "": told
            for name, told in _broken("source", entry.source, entry, known).items()
        }
    for name, value in row.items():
        if value.startswith(FORMULA_STARTS) and tables()[entry.table].column(name).type == "VARCHAR":
            found.setdefault(name, say("stewards.formula"))
    sources = known.rows("source") + ([entry.source] if entry.source else [])
    kind = next((one["kind"] for one in sources if one["source_id"] == row["source_id"]), "")
    if kind and row["trust"] and row["trust"] not in letters(kind):
        found.setdefault("trust", say("stewards.trust_of_documents"))
    if entry.table == "attache_post" and row["posts_basis"] == CLOSED:
        if row["posts"]:
            found.setdefault("posts", say("stewards.closed_has_no_posts"))
        if not row["as_of"]:
            found.setdefault("as_of", say("stewards.closed_since"))
    if entry.table == "attache_post" and row["posts_basis"] == PART:
        found = _of_a_part(row, known) | found
    # Of this date the table has no rule of its own: publishers write periods there.
    as_of = row.get("as_of", "")
    if as_of and iso_date(as_of) is None and as_of != (entry.before or {}).get("as_of"):
        found.setdefault("as_of", say("stewards.no_date", typed=as_of))
    if entry.table == "attache_post" and row["posts_basis"] == "printed" and not row["posts"]:
        found.setdefault("posts", say("stewards.printed_has_a_number"))
    if entry.before is not None and not {k for k in row if row[k] != entry.before[k]} - {"entered_by"}:
        found.setdefault("", say("stewards.nothing_changed"))
    same = [
        one for one in known.rows(entry.table) if known_as(entry.table, one) == known_as(entry.table, row)
    ]
    if any(one != entry.before for one in same):
        found.setdefault("", say("stewards.there_already"))
    return found


def _of_a_part(row: Row, known: Known) -> Faults:
    """Hold a city that is counted with its place against the row that counts it."""
    same = ("origin_code", "place_code", "source_id")
    found = {}
    if not row["city"]:
        found["city"] = say("stewards.must_be_filled")
    if row["posts"]:
        found["posts"] = say("stewards.part_has_no_posts")
    if all(row[name] for name in same) and not any(
        all(one[name] == row[name] for name in same) and one["posts"] and not one["city"]
        for one in known.rows("attache_post")
    ):
        found["posts_basis"] = say("stewards.part_of_what")
    return found


def _broken(table: str, row: Row, entry: Entry, known: Known) -> Faults:
    """Hold one row against the rules that every row of its table keeps; see `etl.rules`."""
    referred = {one.table for one in tables()[table].references} | {"source"} - {table}
    held = {name: list(known.rows(name)) for name in referred if name != table}
    if table != "source" and entry.source is not None:
        held["source"].append(entry.source)
    given = {**held, table: [row]}
    transcriptions = {
        name: Transcription(
            pd.DataFrame(of, columns=[one.name for one in tables()[name].columns], dtype=str),
            [(name, n) for n in range(len(of))],
        )
        for name, of in given.items()
    }
    return {
        one.column: say("stewards.broken", value=one.value, reason=one.reason)
        if one.value
        else say("stewards.must_be_filled")
        for one in reversed(refusals(transcriptions, {table}))
    }
