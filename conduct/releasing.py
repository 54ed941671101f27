"""Publish what waited for its time: each for itself, and who cannot be published is told so once."""

import logging
from collections.abc import Callable

from conduct.bodies import SCHEDULED
from conduct.desk import Desk, cycle_of
from conduct.publishing import commit
from conduct.refusal import Refused, StorageRefused
from conduct.roles import Role
from records import journal
from records.store import Row
from warehouse.rankings import revisions
from words import say

LOG = logging.getLogger(__name__)


def release_due(desk: Desk, tell: Callable[[str], None] | None = None) -> list[str]:
    """Publish every waiting publication whose time has come; return their keys. Asks for no role.

    Each is told of as soon as it is published: the storage may fail over the next one.

    Each waits for itself: one that is refused says so to its association, once, and is tried again.
    Raises StorageRefused where none can be published.
    """
    released = []
    with desk.reading() as records:
        due = [row for row in records.all("scheduled", order="due_at") if row["due_at"] <= desk.at()]
    for row in due:
        try:
            if _release(desk, row):
                released.append(row["publication_id"])
                if tell:
                    tell(row["publication_id"])
        except StorageRefused:
            raise
        # Whatever is wrong with one, those of others must not wait for it.
        except Exception as error:
            # Why, which may quote what was entered, its association reads in its journal.
            kind = type(error).__name__
            LOG.warning("%s could not be published at its time: %s", row["publication_id"], kind)
            _tell_refused(desk, row, error)
    return released


def _release(desk: Desk, row: Row) -> bool:
    """Publish what waited; where a process died after the commit, it is there already."""
    with desk.publishing() as records:
        if records.one("scheduled", publication_id=row["publication_id"]) is None:
            return False
        there = {one["publication_id"] for one in revisions(desk.lake, row["cycle_id"])}
        if row["publication_id"] not in there:
            rows = SCHEDULED.read(row["body"])
            rows["ranking_publication"][0]["published_at"] = desk.at()
            commit(desk, records, rows, journal.head(records))
        records.drop("scheduled", publication_id=row["publication_id"])
    return True


def _tell_refused(desk: Desk, row: Row, error: Exception) -> None:
    """Write down why a publication could not be made at its time, where it was not written down before."""
    reason = str(error) if isinstance(error, Refused) else say("conduct.cannot_be_read", reason=_short(error))
    with desk.writing() as records:
        waits = records.one("scheduled", publication_id=row["publication_id"])
        if waits is None or waits["refused"] == reason:
            return
        records.put("scheduled", **{**waits, "refused": reason})
        cycle = records.one("cycle", cycle_id=row["cycle_id"]) or {"association_id": ""}
        desk.note(
            records,
            "publication refused at its time",
            cycle["association_id"],
            row["cycle_id"],
            after=say("conduct.refused_at_its_time", publication=row["publication_id"], reason=reason),
        )


def refused_at_its_time(desk: Desk, cycle_id: str) -> str:
    """Return why a cycle's waiting publication was refused, '' where it was not. For members only."""
    with desk.reading() as records:
        desk.require(records, cycle_of(records, cycle_id).association_id, *Role)
        row = records.one("scheduled", cycle_id=cycle_id)
    return "" if row is None else str(row["refused"])


def _short(error: Exception) -> str:
    return next(iter(str(error).splitlines()), "") or type(error).__name__
