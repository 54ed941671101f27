"""Returns at work: taken in, sent for review, approved or given back by a second person.

Each act asks for a role in the organisation and goes into the journal. A draft is the only one of its
centre and month; a later file takes its place until it is sent for review.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from conduct.desk import Desk
from conduct.drafting import Drafts, State
from conduct.refusal import Refused
from conduct.roles import Role
from records.store import Records, Row
from returns.bodies import RETURN
from returns.expecting import centres, month_of, refuse_unexpected
from returns.model import Return
from words import say


def _called(desk: Desk, row: Row) -> str:
    return month_of(centres(desk, row["association_id"]), row["centre_id"], row["month"])


DRAFTS = Drafts("return_draft", "return", Role.REPORTER, _called)


@dataclass(frozen=True)
class Draft:
    """A return that is not published: who took it in when, who sent and who decided, and their remark."""

    organisation_id: str
    content: Return
    state: State
    taken_by: str
    taken_at: str
    sent_by: str
    decided_by: str
    remark: str

    @property
    def key(self) -> str:
        """Return the name under which the journal has it."""
        return key_of(self.content.centre_id, self.content.month)


def key_of(centre_id: str, month: str) -> str:
    """Return how a centre's month is called in the journal and in keys of published versions."""
    return f"{centre_id}-{month}"


def centre_and_month(key: str) -> tuple[str, str]:
    """Return the centre and the month, such as 2026-08, that `key_of` put together."""
    month = len("2026-08")
    return key[: -month - 1], key[-month:]


def take_in(desk: Desk, organisation_id: str, returns: Sequence[Return], content: bytes) -> None:
    """Keep what one file says, and the file, as drafts: all of it or nothing. A reporter does.

    Raises Refused where a centre's return is not expected, a month stands in the file twice, or a draft is
    in review already.
    """
    keys = [key_of(one.centre_id, one.month) for one in returns]
    if not keys:
        raise Refused(say("returns.nothing_in_file"))
    if again := next((one for one, key in zip(returns, keys, strict=True) if keys.count(key) > 1), None):
        said = month_of(centres(desk, organisation_id), again.centre_id, again.month)
        raise Refused(say("returns.month_twice", of=said))
    for one in returns:
        refuse_unexpected(desk, organisation_id, one.centre_id, one.month)
    with desk.writing() as records:
        desk.require(records, organisation_id, Role.REPORTER)
        records.put(
            "return_file",
            association_id=organisation_id,
            file_sha256=hashlib.sha256(content).hexdigest(),
            name=returns[0].file_name,
            content=content,
            who=desk.who,
            taken_at=desk.at(),
        )
        for one in returns:
            _keep(desk, records, organisation_id, one)


def drafts(desk: Desk, organisation_id: str) -> list[Draft]:
    """Return an organisation's drafts, by centre and month. For members only."""
    with desk.reading() as records:
        desk.require(records, organisation_id, *Role)
        rows = records.all("return_draft", order="rowid", association_id=organisation_id)
    return sorted((_read(row) for row in rows), key=lambda one: one.key)


def draft_of(records: Records, organisation_id: str, centre_id: str, month: str) -> Draft:
    """Return the draft of a centre's month. Raises Refused where the organisation has none."""
    key = key_of(centre_id, month)
    return _read(DRAFTS.row(records, organisation_id, key, centre_id=centre_id, month=month))


def send_for_review(desk: Desk, organisation_id: str, centre_id: str, month: str) -> None:
    """Send a draft to whoever approves. A reporter does."""
    key = key_of(centre_id, month)
    DRAFTS.send_for_review(desk, organisation_id, key, centre_id=centre_id, month=month)


def approve(desk: Desk, organisation_id: str, centre_id: str, month: str) -> None:
    """Approve a draft that somebody else took in and sent. A reviewer does."""
    DRAFTS.approve(desk, organisation_id, key_of(centre_id, month), centre_id=centre_id, month=month)


def give_back(desk: Desk, organisation_id: str, centre_id: str, month: str, remark: str) -> None:
    """Give a draft back to the reporters, and say why. A reviewer or a publisher does."""
    key = key_of(centre_id, month)
    DRAFTS.give_back(desk, organisation_id, key, remark, centre_id=centre_id, month=month)


def discard(desk: Desk, organisation_id: str, centre_id: str, month: str) -> None:
    """Drop a draft that is not in review; the journal keeps that it was there. A reporter does."""
    DRAFTS.discard(desk, organisation_id, key_of(centre_id, month), centre_id=centre_id, month=month)


def _keep(desk: Desk, records: Records, organisation_id: str, one: Return) -> None:
    key = key_of(one.centre_id, one.month)
    where = {"centre_id": one.centre_id, "month": one.month}
    DRAFTS.keep(desk, records, organisation_id, RETURN.write(one), **where)
    told = {"completeness": one.completeness, "cells": len(one.cells), "sha256": one.file_sha256}
    desk.note(records, "return taken in", organisation_id, key, after=told, file=one.file_name)


def _read(row: Row) -> Draft:
    return Draft(
        row["association_id"],
        RETURN.read(row["body"]),
        row["state"],
        row["taken_by"],
        row["taken_at"],
        row["sent_by"],
        row["decided_by"],
        row["remark"],
    )
