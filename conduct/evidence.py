"""Files that prove something on an indicator: brought by an agency's link or by an assessor, read by members.

What comes in was looked through and made harmless before (`workbooks.evidence`). A file is private: members
of the association read it, and whoever has the agency's link sees the agency's own. It is removed when
somebody says so or when its time is over; the journal keeps its hash, its name and who brought it.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from conduct.answer_links import Link, still_open
from conduct.desk import Desk, assessment_of, cycle_of, method_of
from conduct.refusal import Refused, StorageRefused
from conduct.roles import OF_A_RANKING, Role
from records.kept_files import TABLE, FileDamaged, name_of, read_file, unnamed, write_file
from records.store import Records, Row
from warehouse.rankings import revisions
from words import say

Kind = Literal["pdf", "jpg"]
MEGABYTE = 1024 * 1024
LARGEST_FILE = 10 * MEGABYTE
# Of one agency in one cycle.
MOST_FILES = 60
MOST_BYTES = 100 * MEGABYTE
LONGEST_NAME = 120
# From the last publication of its cycle on, or from the day it came in where nothing was published since.
KEPT_FOR = timedelta(days=2 * 365)
SHOWN = ("file_id", "indicator_id", "name", "kind", "bytes", "by_agency", "brought_at", "sha256")


@dataclass(frozen=True)
class Checked:
    """A file that was looked through and made harmless: what it is, its name, and what is kept of it."""

    kind: Kind
    name: str
    data: bytes


def bring_own(desk: Desk, link: Link, indicator_id: str, file: Checked) -> str:
    """Keep a file that an agency brings by its link, and return its key."""
    with desk.writing() as records:
        still_open(desk, records, link)
        return _bring(desk, records, link.cycle_id, link.agency_id, indicator_id, file, by_agency=True)


def bring(desk: Desk, cycle_id: str, agency_id: str, indicator_id: str, file: Checked) -> str:
    """Keep a file that an assessor brings, and return its key."""
    with desk.writing() as records:
        desk.require(records, cycle_of(records, cycle_id).association_id, Role.ASSESSOR)
        return _bring(desk, records, cycle_id, agency_id, indicator_id, file, by_agency=False)


def files_of(desk: Desk, cycle_id: str, agency_id: str) -> list[Row]:
    """Return the files of an agency in a cycle, columns as in SHOWN, as they came. For members only."""
    with desk.reading() as records:
        desk.require(records, cycle_of(records, cycle_id).association_id, *OF_A_RANKING)
        return _live(records, cycle_id, agency_id)


def own_files(desk: Desk, link: Link) -> list[Row]:
    """Return the files that an agency brought itself, columns as in SHOWN. For its link only."""
    with desk.reading() as records:
        still_open(desk, records, link)
        return [row for row in _live(records, link.cycle_id, link.agency_id) if row["by_agency"]]


def content(desk: Desk, file_id: str) -> bytes:
    """Return what is in a file. For members of its association only."""
    with desk.reading() as records:
        row = _row(records, file_id)
        desk.require(records, cycle_of(records, row["cycle_id"]).association_id, *OF_A_RANKING)
    try:
        return read_file(desk.store, row["sha256"])
    except FileDamaged as error:
        raise StorageRefused(str(error)) from error


def remove_own(desk: Desk, link: Link, file_id: str) -> None:
    """Take a file back that an agency brought itself. For its link only."""
    with desk.publishing() as records:
        still_open(desk, records, link)
        row = _row(records, file_id)
        if (row["cycle_id"], row["agency_id"], row["by_agency"]) != (link.cycle_id, link.agency_id, 1):
            raise Refused(say("evidence.no_file"))
        _remove(desk, records, row, "evidence taken back by the agency")
    unnamed(desk.store, removing=True)


def remove(desk: Desk, file_id: str) -> None:
    """Remove a file, whoever brought it. For assessors and administrators."""
    with desk.publishing() as records:
        row = _row(records, file_id)
        association_id = cycle_of(records, row["cycle_id"]).association_id
        desk.require(records, association_id, Role.ASSESSOR, Role.ADMINISTRATOR)
        _remove(desk, records, row, "evidence removed")
    unnamed(desk.store, removing=True)


def remove_expired(desk: Desk) -> int:
    """Remove every file whose time is over, and return how many there were. On the machine itself."""
    with desk.publishing() as records:
        rows = [row for row in records.all(TABLE) if not row["removed_at"]]
        last = {cycle_id: _last_published(desk, cycle_id) for cycle_id in {row["cycle_id"] for row in rows}}
        expired = [row for row in rows if _is_over(desk, row, last[row["cycle_id"]])]
        for row in expired:
            _remove(desk, records, row, "evidence removed at the end of its time")
    unnamed(desk.store, removing=True)
    return len(expired)


def _bring(
    desk: Desk,
    records: Records,
    cycle_id: str,
    agency_id: str,
    indicator_id: str,
    file: Checked,
    by_agency: bool,
) -> str:
    cycle = cycle_of(records, cycle_id)
    assessment_of(records, cycle_id, agency_id)
    _refuse_unknown(indicator_id, {one.indicator_id for one in method_of(records, cycle).indicators})
    there = records.all(TABLE, cycle_id=cycle_id, agency_id=agency_id)
    live = [row for row in there if not row["removed_at"]]
    # Whoever heard nothing, because the line or the server went away, brings the same file again.
    same = (indicator_id, name_of(file.data))
    again = next((row for row in live if (row["indicator_id"], row["sha256"]) == same), None)
    if again is None and (
        len(live) >= MOST_FILES or sum(row["bytes"] for row in live) + len(file.data) > MOST_BYTES
    ):
        raise Refused(say("evidence.too_many", files=MOST_FILES, megabytes=MOST_BYTES // MEGABYTE))
    try:
        sha256 = write_file(desk.store, file.data)
    except OSError as error:
        raise StorageRefused(say("conduct.not_kept", reason=str(error))) from error
    if again is not None:
        return str(again["file_id"])
    row = {
        "file_id": f"{cycle_id}/{agency_id}/{len(there) + 1}",
        "cycle_id": cycle_id,
        "agency_id": agency_id,
        "indicator_id": indicator_id,
        "name": file.name[:LONGEST_NAME],
        "kind": file.kind,
        "bytes": len(file.data),
        "sha256": sha256,
        "by_agency": int(by_agency),
        "brought_at": desk.at(),
    }
    records.put(TABLE, **row)
    action = "evidence brought by the agency" if by_agency else "evidence brought"
    told = {name: row[name] for name in ("file_id", "indicator_id", "bytes", "sha256")}
    desk.note(records, action, cycle.association_id, cycle_id, agency_id, after=told, file=str(row["name"]))
    return str(row["file_id"])


def _refuse_unknown(indicator_id: str, known: Collection[str]) -> None:
    if indicator_id not in known:
        raise Refused(say("conduct.unknown_indicator", indicator=indicator_id))


def _live(records: Records, cycle_id: str, agency_id: str) -> list[Row]:
    rows = records.all(TABLE, order="brought_at", cycle_id=cycle_id, agency_id=agency_id)
    return [{name: row[name] for name in SHOWN} for row in rows if not row["removed_at"]]


def _row(records: Records, file_id: str) -> Row:
    row = records.one(TABLE, file_id=file_id)
    if row is None or row["removed_at"]:
        raise Refused(say("evidence.no_file"))
    return row


def _remove(desk: Desk, records: Records, row: Row, action: str) -> None:
    records.put(TABLE, **{**row, "removed_at": desk.at()})
    association_id = cycle_of(records, row["cycle_id"]).association_id
    told = {name: row[name] for name in ("file_id", "indicator_id", "sha256")}
    desk.note(records, action, association_id, row["cycle_id"], row["agency_id"], told, file=row["name"])


def _last_published(desk: Desk, cycle_id: str) -> str:
    return max((str(one["published_at"]) for one in revisions(desk.lake, cycle_id)), default="")


def _is_over(desk: Desk, row: Row, published: str) -> bool:
    begins = max(row["brought_at"], published)
    return datetime.fromisoformat(begins) + KEPT_FOR < desk.now()
