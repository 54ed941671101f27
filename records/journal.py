"""The journal is a chain: each entry carries the hash of the one before, and so of all before it.

Entries of the first release carry none. The first that was written after them carries the hash of all of
them, so that from then on nobody changes one of them unseen either.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping
from typing import Any

from records.store import Records, Row

# Under the name of the table, a snapshot keeps the hash that the journal had when it was published.
TABLE, FOLLOWS = "journal", "follows"
# What is hashed of an entry, in this order for ever.
HASHED = (
    "entry_id",
    "made_at",
    "who",
    "association_id",
    "cycle_id",
    "agency_id",
    "action",
    "before",
    "after",
    "file",
)
BEGINNING = hashlib.sha256(b"").hexdigest()


def append(records: Records, entry: Mapping[str, str]) -> None:
    """Write an entry at the end of the journal."""
    last = records.last_as_kept(TABLE, "entry_id")
    number = 1 if last is None else last["entry_id"] + 1
    records.put(TABLE, entry_id=number, **entry, **{FOLLOWS: _own_hash(records, last)})


def head(records: Records) -> str:
    """Return the hash of the last entry, or of the empty journal."""
    return _own_hash(records, records.last_as_kept(TABLE, "entry_id"))


def broken(records: Records) -> Iterator[int]:
    """Yield the numbers of the entries that do not follow what stands before them."""
    before = BEGINNING
    chained = False
    for row, own in _links(records):
        chained = chained or bool(row[FOLLOWS])
        if chained and row[FOLLOWS] != before:
            yield int(row["entry_id"])
        before = own


def hashes(records: Records) -> set[str]:
    """Return what the journal's hash was before its first entry and after each."""
    return {BEGINNING, *(own for _, own in _links(records))}


def _own_hash(records: Records, last: Row | None) -> str:
    if last is not None and last[FOLLOWS]:
        return _hash(last, last[FOLLOWS])
    return next(reversed(list(_links(records))), (None, BEGINNING))[1]


def _links(records: Records) -> Iterator[tuple[Mapping[str, Any], str]]:
    """Yield every entry, first written first, with its hash."""
    before = BEGINNING
    for row in records.as_kept(TABLE, order="entry_id"):
        before = _hash(row, row[FOLLOWS] or before)
        yield row, before


def _hash(row: Mapping[str, Any], before: str) -> str:
    body = json.dumps([before, *(row[name] for name in HASHED)], ensure_ascii=False)
    return hashlib.sha256(body.encode("utf-8", "surrogatepass")).hexdigest()
