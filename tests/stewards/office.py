"""What the tests of stewards share: an organisation, its people, and changes that are easily seen."""

from collections.abc import Callable
from datetime import UTC, datetime

from conduct.desk import Desk
from conduct.roles import Role
from stewards import drafts
from stewards.completing import completed, new_source
from stewards.entry import Entry, Row, Table
from stewards.publishing import publish
from warehouse.lake import Lake
from warehouse.stewards import rows_of

At = Callable[[str], Desk]
ORGANISATION, SECRETARIAT = "kemnaker", "asec"
ROLES = {
    "sari@kemnaker.example": Role.STEWARD,
    "rama@kemnaker.example": Role.REVIEWER,
    "putri@kemnaker.example": Role.PUBLISHER,
}
STEWARD, REVIEWER, PUBLISHER = ROLES
NOW = datetime(2031, 3, 4, 8, 0, tzinfo=UTC)
SIGNED = {
    "listed_code": "IDN",
    "counterpart_code": "THA",
    "workers_move": "to counterpart",
    "workers_move_basis": "printed",
    "instrument": "memorandum of understanding",
    "signed_on": "2030-05-02",
    "status": "signed",
    "printed_as": "MOU, Indonesia and Thailand, 2030",
    "trust": "A",
    "source_id": "page",
    "locator": "second paragraph",
}
RELEASE = {
    "title": "Release on the signing",
    "publisher": "Ministry of Manpower",
    "published_on": "2030-05-03",
}


def addition(table: Table = "agreement", source: Row | None = None, **typed: str) -> Entry:
    """Make an entry of a new row: the memorandum of 2030 unless another table is named."""
    row_of_source = new_source(source, ()) if source else None
    values = {**(SIGNED if table == "agreement" else {}), **typed}
    if row_of_source:
        values["source_id"] = row_of_source["source_id"]
    return Entry(table, None, completed(table, values, "Ministry of Manpower", ()), row_of_source)


def row(lake: Lake, table: Table, **values: str) -> Row:
    """Return the one row of a table that has these values."""
    (found,) = [one for one in rows_of(lake, table) if all(one[k] == v for k, v in values.items())]
    return found


def correction(before: Row, table: Table = "agreement", reason: str = "Misread", **changed: str) -> Entry:
    """Make an entry that corrects a row."""
    return Entry(
        table, before, completed(table, {**before, **changed}, "Ministry of Manpower", ()), None, reason
    )


def approved(at: At, entry: Entry, organisation: str = ORGANISATION) -> str:
    """Enter a change and have it approved; return its key."""
    key = drafts.enter(at(STEWARD), organisation, entry)
    drafts.send_for_review(at(STEWARD), organisation, key)
    drafts.approve(at(REVIEWER), organisation, key)
    return key


def published(at: At, entry: Entry, message: str = "As signed") -> str:
    """Let an entry go its whole way; return the key of the change."""
    key = approved(at, entry)
    publish(at(PUBLISHER), ORGANISATION, [key], message)
    return key
