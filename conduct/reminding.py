"""Reminders by e-mail of what a cycle waits for: agencies of their answer, members of their part.

They are shown first, and sent only when a person says so. Addresses of agencies are given for the occasion
and kept nowhere; the journal says which agency or member was reminded. A reminder that the journal has is not
sent again before a day is over, so a second click, or another person's, sends nothing twice.
"""

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from smtplib import SMTPException

from conduct.clock import local_time, zone_of
from conduct.cycle import Cycle
from conduct.desk import Desk, assessments_of, cycle_of
from conduct.membership import identity
from conduct.post import Mail, delivering, mail_server
from conduct.refusal import Refused
from conduct.register import spellings_of
from conduct.roles import Role
from records.store import Records
from warehouse.settings import dashboard
from words import say

MAY_REMIND = (Role.ASSESSOR, Role.ADMINISTRATOR)
SENT, FAILED = "reminded", "reminder not sent"
AGAIN_AFTER = timedelta(hours=20)
MOST = 500


@dataclass(frozen=True)
class Reminder:
    """One reminder: to an agency by its key, or to a member, with '' for the agency."""

    agency_id: str
    mail: Mail


@dataclass(frozen=True)
class Outcome:
    """What became of reminders: how many were sent, how many had been before, and whom a server refused."""

    sent: int
    earlier: int
    refused: Mapping[str, str]


def reminders_to_agencies(desk: Desk, cycle_id: str, addresses: str) -> list[Reminder]:
    """Return a reminder to each agency that has a link which still holds and has not handed in.

    `addresses` has a line for each agency: its key or a spelling of its name, and its e-mail address, with a
    tab, a semicolon or a comma between them. Raises Refused for a line that is not like that.
    """
    with desk.reading() as records:
        cycle = cycle_of(records, cycle_id)
        desk.require(records, cycle.association_id, *MAY_REMIND)
        known = _addresses(records, cycle, addresses)
        links = records.all("answer_link", order="agency_id", cycle_id=cycle_id)
        handed = {
            row["agency_id"]
            for row in records.all("self_assessment", cycle_id=cycle_id)
            if row["state"] == "handed in"
        }
        register = records.all("agency", association_id=cycle.association_id)
        names = {row["agency_id"]: row["name"] for row in register}
        association = _name_of(records, cycle)
    zone = zone_of(desk, cycle.association_id)
    return [
        Reminder(
            row["agency_id"],
            Mail(
                known[row["agency_id"]],
                say("reminders.agency_subject", cycle=cycle.label),
                _paragraphs(
                    say("reminders.to_agency", agency=names.get(row["agency_id"], row["agency_id"])),
                    say("reminders.agency_due", cycle=cycle.label, due=local_time(row["due_at"], zone)),
                    say("reminders.agency_link"),
                    association,
                ),
            ),
        )
        for row in links
        if row["agency_id"] in known
        and row["agency_id"] not in handed
        and datetime.fromisoformat(row["due_at"]) >= desk.now()
    ]


def reminders_to_members(desk: Desk, cycle_id: str) -> list[Reminder]:
    """Return a reminder to each reviewer and assessor of a cycle for whom something waits.

    What is submitted waits for the reviewers who entered nothing of it and declared no conflict; what came
    back waits for those who entered it.
    """
    with desk.reading() as records:
        cycle = cycle_of(records, cycle_id)
        desk.require(records, cycle.association_id, *MAY_REMIND)
        held = records.all("member", order="who", association_id=cycle.association_id)
        reviewers = [row["who"] for row in held if row["role"] == Role.REVIEWER]
        assessors = [row["who"] for row in held if row["role"] == Role.ASSESSOR]
        conflicts = {(row["agency_id"], row["who"]) for row in records.all("conflict", cycle_id=cycle_id)}
        found = assessments_of(records, cycle_id)
        association = _name_of(records, cycle)
    waiting: dict[str, list[int]] = {}
    for key, one in found.items():
        if one.state == "submitted":
            review = (who for who in reviewers if who not in one.assessors and (key, who) not in conflicts)
            for who in review:
                waiting.setdefault(who, [0, 0])[0] += 1
        elif one.state == "returned":
            for who in set(assessors) & set(one.assessors):
                waiting.setdefault(who, [0, 0])[1] += 1
    return [
        Reminder(
            "",
            Mail(
                who,
                say("reminders.member_subject", cycle=cycle.label),
                _paragraphs(
                    say("reminders.to_member", cycle=cycle.label),
                    review and say("reminders.review_waits", count=review),
                    returned and say("reminders.returned_waits", count=returned),
                    dashboard(),
                    association,
                ),
            ),
        )
        for who, (review, returned) in sorted(waiting.items())
    ]


def send(desk: Desk, cycle_id: str, reminders: Sequence[Reminder]) -> Outcome:
    """Send reminders now, because the person at the desk said so; each is written into the journal first.

    Whoever was reminded within the last 20 hours is left out. Raises Refused where no mail server is named or
    none answers; where one goes away in the middle, what was not handed over can be sent again.
    """
    if len(reminders) > MOST:
        raise Refused(say("reminders.too_many", most=MOST))
    sent, earlier, refused = 0, 0, {}
    with desk.reading() as records:
        desk.require(records, cycle_of(records, cycle_id).association_id, *MAY_REMIND)
    with delivering(mail_server()) as delivery:
        for one in reminders:
            if not _claimed(desk, cycle_id, one):
                earlier += 1
                continue
            try:
                reason = delivery.hand_over(one.mail)
            except (OSError, SMTPException) as error:
                _note(desk, cycle_id, one, FAILED, str(error))
                raise
            if reason:
                _note(desk, cycle_id, one, FAILED, reason)
                refused[one.mail.to] = reason
            else:
                sent += 1
    return Outcome(sent, earlier, refused)


def _claimed(desk: Desk, cycle_id: str, one: Reminder) -> bool:
    """Write a reminder down as sent, unless it was a short while ago; tell whether it is to be sent."""
    with desk.writing() as records:
        association_id = cycle_of(records, cycle_id).association_id
        desk.require(records, association_id, *MAY_REMIND)
        kept = records.all("journal", order="entry_id", cycle_id=cycle_id, agency_id=one.agency_id)
        whom = _whom(one)
        last = [row for row in kept if row["action"] in (SENT, FAILED) and row["before"] == whom][-1:]
        begun = (desk.now() - AGAIN_AFTER).isoformat()
        if last and last[0]["action"] == SENT and last[0]["made_at"] > begun:
            return False
        desk.note(records, SENT, association_id, cycle_id, one.agency_id, before=whom)
    return True


def _note(desk: Desk, cycle_id: str, one: Reminder, action: str, reason: str) -> None:
    # What a server says may hold the address, which the journal would keep for ever: its number is enough.
    number = reason[:3] if reason[:3].isdigit() else ""
    with desk.writing() as records:
        association_id = cycle_of(records, cycle_id).association_id
        where = (association_id, cycle_id, one.agency_id)
        desk.note(records, action, *where, before=_whom(one), after=number)


def _whom(one: Reminder) -> str:
    """Return who is reminded as the journal has it: a member by a name that is kept as a code."""
    return "" if one.agency_id else f'"{one.mail.to}"'


def _paragraphs(*parts: str | int) -> str:
    return "\n\n".join(str(part) for part in parts if part)


def _addresses(records: Records, cycle: Cycle, typed: str) -> dict[str, str]:
    """Return the e-mail address by agency, as somebody wrote them down for the occasion."""
    written = spellings_of(records, cycle.association_id)
    keys = {name.casefold(): key for key, names in written.items() for name in (key, *names)}
    found: dict[str, str] = {}
    for number, line in enumerate(typed.splitlines(), 1):
        if not line.strip():
            continue
        mark = next((mark for mark in "\t;," if mark in line), "\t")
        try:
            row = next(csv.reader(io.StringIO(line), delimiter=mark))
        # A cell longer than the reader takes.
        except csv.Error:
            row = []
        name, address = (row[0].strip(), row[-1].strip()) if len(row) > 1 else (line.strip(), "")
        if name.casefold() not in keys:
            raise Refused(say("reminders.bad_line", line=number, typed=line.strip()[:80]))
        found[keys[name.casefold()]] = identity(address)
    return found


def _name_of(records: Records, cycle: Cycle) -> str:
    return str((records.one("association", association_id=cycle.association_id) or {})["name"])
