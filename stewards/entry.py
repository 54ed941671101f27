"""A row as a steward would have it: of which table, as it was, as it is to be, and from which source."""

from collections.abc import Mapping
from typing import Literal

from pydantic import TypeAdapter
from pydantic.dataclasses import dataclass

from conduct.bodies import Kind

Row = dict[str, str]
Act = Literal["addition", "correction", "removal"]
Table = Literal["agreement", "agreement_event", "agreement_provision", "attache_post"]
TABLES: tuple[Table, ...] = ("agreement", "agreement_event", "agreement_provision", "attache_post")
# Rows that stewards enter say so by this word, where a table says from which list a row is.
SERIES = "steward"
# What a steward fills in of a table, in the order in which it is asked. The rest follows from it.
FIELDS: Mapping[Table, tuple[str, ...]] = {
    "agreement": (
        "listed_code", "counterpart_code", "workers_move", "workers_move_basis", "instrument", "title",
        "signed_on", "sector", "status", "status_detail", "printed_as", "doubt",
    ),
    "agreement_event": ("agreement_id", "event", "happened_on", "note"),
    "agreement_provision": (
        "agreement_id", "topic", "provision", "holds", "amount", "unit", "detail", "article",
    ),
    "attache_post": (
        "origin_code", "place_code", "city", "city_code", "posts_basis", "posts", "as_of", "reason",
        "region_printed", "printed_as",
    ),
}  # fmt: skip
EVIDENCE = ("source_id", "locator", "trust")
# A date is typed as exactly as it is known: its year has a column, and stands alone where no more is.
DATED = {"agreement": ("signed_on", "year_signed"), "agreement_event": ("happened_on", "year")}
# What is asked of a source that is not here yet.
OF_A_SOURCE = ("title", "publisher", "url", "published_on", "read_on", "note")
# What happens to agreements, as questions of readers understand it. Other words of the field may be used too.
EVENTS = (
    "renewed", "extended", "updated", "new text signed", "suspended", "suspension lifted", "lapsed",
    "expiry", "replaced", "renewal under discussion", "ban imposed", "ban lifted", "in effect",
)  # fmt: skip
# How keys of agreements call an instrument.
SHORT = {
    "bilateral agreement": "ba",
    "memorandum of understanding": "mou",
    "memorandum of cooperation": "moc",
    "record of discussion": "rod",
}


@dataclass(frozen=True)
class Entry:
    """What one row is to become. Of an addition there is no row before, of a removal none after.

    `source` is the row of a source that is not here yet and comes with it. Every value is text as a CSV of
    sources has it, '' where it is empty.
    """

    table: Table
    before: Row | None
    after: Row | None
    source: Row | None = None
    reason: str = ""

    @property
    def act(self) -> Act:
        """Return what is done to the row."""
        if self.before is None:
            return "addition"
        return "removal" if self.after is None else "correction"


ENTRY: Kind[Entry] = Kind("steward_change", TypeAdapter(Entry))


def differing(
    before: Mapping[str, str] | None, after: Mapping[str, str] | None
) -> dict[str, tuple[str, str]]:
    """Return what differs between two writings of a row: before and after by column, '' for nothing."""
    old, new = before or {}, after or {}
    names = dict.fromkeys([*new, *old])
    both = {name: (old.get(name, ""), new.get(name, "")) for name in names}
    return {name: values for name, values in both.items() if values[0] != values[1]}
