"""The links by which agencies answer for themselves: one for each agency and cycle, for a time, no account.

Whoever holds a link speaks for its agency in its cycle, and sees nothing of any other. Only a hash of it is
kept: it is shown once, when it is made, and a new one ends the one before.
"""

import secrets
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from conduct.clock import local_time, moment_of, zone_of
from conduct.cycle import Cycle
from conduct.desk import Desk, assessment_of, cycle_of
from conduct.entering import as_date
from conduct.guessing import closed_to_links, count_link, hashed
from conduct.planning import association_of
from conduct.refusal import Refused
from conduct.roles import OF_A_RANKING, Role
from records.store import Records, Row
from warehouse.settings import dashboard
from words import say

# Bytes of chance in a token.
TOKEN_BYTES = 24
LAST_MINUTE = "23:59"
MAY_MAKE = (Role.ASSESSOR, Role.ADMINISTRATOR)


@dataclass(frozen=True)
class Link:
    """Which agency speaks in which cycle, until when, in UTC; and the hash by which it is known."""

    cycle_id: str
    agency_id: str
    due_at: str
    token_hash: str


def address_of(token: str) -> str:
    """Return what an agency opens: the whole address where one is set, else what stands after the host."""
    return f"{dashboard()}/answer?token={token}"


def make_links(desk: Desk, cycle_id: str, agency_ids: Collection[str], due_on: str) -> dict[str, str]:
    """Make a link for each agency until the end of a day of the association's country; return the tokens.

    A link that an agency had before ends. Raises Refused for a day that has passed or is none.
    """
    day = as_date(due_on)
    zone = zone_of(desk, association_of(desk, cycle_id))
    if len(day) != len("2026-12-31"):
        raise Refused(say("conduct.due_needs_a_day", typed=due_on))
    due_at = moment_of(f"{day} {LAST_MINUTE}", zone)
    if due_at <= desk.now():
        raise Refused(say("conduct.due_is_past", due=local_time(due_at.isoformat(), zone)))
    with desk.writing() as records:
        cycle = cycle_of(records, cycle_id)
        desk.require(records, cycle.association_id, *MAY_MAKE)
        return {key: _make(desk, records, cycle, key, due_at) for key in agency_ids}


def links(desk: Desk, cycle_id: str) -> Mapping[str, Row]:
    """Return until when each agency's link holds, `due_at` and `made_at`, by agency. For members only."""
    with desk.reading() as records:
        desk.require(records, cycle_of(records, cycle_id).association_id, *OF_A_RANKING)
        rows = records.all("answer_link", cycle_id=cycle_id)
    return {row["agency_id"]: {name: row[name] for name in ("due_at", "made_at")} for row in rows}


def withdraw_links(desk: Desk, cycle_id: str, agency_ids: Collection[str]) -> None:
    """End the links of agencies at once: all, or none where one has none. What they said stays."""
    with desk.writing() as records:
        cycle = cycle_of(records, cycle_id)
        desk.require(records, cycle.association_id, *MAY_MAKE)
        for agency_id in agency_ids:
            if not records.drop("answer_link", cycle_id=cycle_id, agency_id=agency_id):
                raise Refused(say("conduct.no_link", agency=agency_id))
            desk.note(records, "link withdrawn", cycle.association_id, cycle_id, agency_id)


def open_link(desk: Desk, token: str, address: str) -> Link:
    """Return whose link a token is, for somebody who comes from an address of the network.

    Those who try many are refused for a while, whatever they try. Raises Refused where it is nobody's, or
    its time is over.
    """
    with desk.writing() as records:
        closed = closed_to_links(records, address, desk.now())
        row = None if closed else records.one("answer_link", token_hash=hashed(token))
        if row is None and not closed:
            count_link(records, address, desk.now())
    if closed:
        raise Refused(say("conduct.too_many_links"))
    return _valid(desk, row)


def still_open(desk: Desk, records: Records, link: Link) -> Cycle:
    """Return the cycle of a link, inside a transaction. Raises Refused where the link ended meanwhile."""
    _valid(desk, records.one("answer_link", token_hash=link.token_hash))
    assessment_of(records, link.cycle_id, link.agency_id)
    return cycle_of(records, link.cycle_id)


def _make(desk: Desk, records: Records, cycle: Cycle, agency_id: str, due_at: datetime) -> str:
    assessment_of(records, cycle.cycle_id, agency_id)
    token = secrets.token_urlsafe(TOKEN_BYTES)
    records.put(
        "answer_link",
        cycle_id=cycle.cycle_id,
        agency_id=agency_id,
        token_hash=hashed(token),
        due_at=due_at.isoformat(),
        made_at=desk.at(),
    )
    where = (cycle.association_id, cycle.cycle_id, agency_id)
    desk.note(records, "link made", *where, after={"due_at": due_at.isoformat()})
    return token


def _valid(desk: Desk, row: Row | None) -> Link:
    if row is None:
        raise Refused(say("conduct.link_unknown"))
    if datetime.fromisoformat(row["due_at"]) < desk.now():
        raise Refused(say("conduct.link_over"))
    return Link(row["cycle_id"], row["agency_id"], row["due_at"], row["token_hash"])
