"""Publication, correction and undo: each is a new revision in one commit of the warehouse.

The warehouse alone says what is published: nothing in the records has to follow a publication, so
that a process which dies at any moment leaves the state before or the state after. Who publishes waits
for the warehouse first and holds the records afterwards, for as long as the commit takes.
"""

from datetime import datetime
from typing import Any

from conduct.assessment import Assessment
from conduct.bodies import SCHEDULED, Tables
from conduct.cycle import Cycle
from conduct.desk import Desk, assessments_of, cycle_of, method_of, put_assessment
from conduct.planning import state_of
from conduct.refusal import Refused, several
from conduct.revision import LICENCE, Revision, changed_rows, revision_rows
from conduct.roles import Role
from records import journal
from records.store import Records
from warehouse.checking import CheckFailed
from warehouse.rankings import RevisionTaken, add_revision, published_rows, revisions
from words import say


def publish(desk: Desk, cycle_id: str, message: str, reason: str = "", due: datetime | None = None) -> int:
    """Publish what is approved, as the cycle's next revision; return its number.

    A revision after the first is a correction and needs a reason. With `due`, everything is frozen
    now and published by `conduct.releasing` at that time. Raises Refused where the review is not complete,
    the panel's decision is not recorded, or nothing differs from the revision in force.
    """
    _required(message)
    seen = len(revisions(desk.lake, cycle_id))
    with desk.publishing() as records:
        cycle, earlier = _ready(desk, records, cycle_id)
        _refuse_overtaken(records, earlier, seen)
        if earlier:
            _refuse_no_reason(records, earlier[-1], reason)
        revision = _next(desk, records, cycle, earlier, message, reason)
        rows = revision_rows(revision, records)
        if earlier:
            before = published_rows(desk.lake, earlier[-1]["publication_id"])
            rows["ranking_change"] = changed_rows(revision, before, rows, records)
            if not rows["ranking_change"]:
                raise Refused(say("conduct.nothing_changed", cycle=cycle.label))
        if due is not None and due > desk.now():
            _schedule(desk, records, revision, rows, due)
        else:
            commit(desk, records, rows, journal.head(records))
        return revision.number


def undo(desk: Desk, cycle_id: str, reason: str) -> int:
    """Restore the ranking of the revision before the one in force, as a new revision; return its number.

    The entries that differ from what is restored are given back to the assessors.
    """
    _required(reason)
    seen = len(revisions(desk.lake, cycle_id))
    with desk.publishing() as records:
        # As it stands before this change, which may yet be lost with the process.
        upon = journal.head(records)
        cycle = cycle_of(records, cycle_id)
        desk.require(records, cycle.association_id, Role.PUBLISHER)
        _refuse_waiting(records, cycle)
        earlier = revisions(desk.lake, cycle_id)
        _refuse_overtaken(records, earlier, seen)
        if len(earlier) < 2:
            raise Refused(say("conduct.nothing_to_undo", cycle=cycle.label))
        now, before = (published_rows(desk.lake, one["publication_id"]) for one in (earlier[-1], earlier[-2]))
        number = int(earlier[-1]["revision"]) + 1
        key = f"{cycle_id}-r{number}"
        rows = {name: [{**row, "publication_id": key} for row in of] for name, of in before.items()}
        publication = earlier[-2] | {
            "publication_id": key,
            "revision": number,
            "kind": "undo",
            "published_at": desk.at(),
            "author": records.people.code(desk.who),
            "message": reason.strip(),
            "reason": reason.strip(),
            "restores": earlier[-2]["revision"],
        }
        rows["ranking_publication"] = [publication]
        revision = Revision(cycle, method_of(records, cycle), number, publication)
        rows["ranking_change"] = changed_rows(revision, now, rows, records)
        assessed = {row["agency_id"] for row in rows["ranking_change"] if row["subject_of_change"] != LICENCE}
        for agency_id in assessed:
            _give_back(desk, records, cycle, agency_id, reason.strip())
        commit(desk, records, rows, upon)
        return number


def withdraw_scheduled(desk: Desk, cycle_id: str) -> None:
    """Take back a publication that waits for its time."""
    with desk.writing() as records:
        cycle = cycle_of(records, cycle_id)
        desk.require(records, cycle.association_id, Role.PUBLISHER)
        if not records.drop("scheduled", cycle_id=cycle_id):
            raise Refused(say("conduct.nothing_waits", cycle=cycle.label))
        desk.note(records, "publication withdrawn before its time", cycle.association_id, cycle_id)


def scheduled(desk: Desk, cycle_id: str) -> str:
    """Return when a cycle's waiting publication is due, '' where none waits. For members only."""
    with desk.reading() as records:
        desk.require(records, cycle_of(records, cycle_id).association_id, *Role)
        row = records.one("scheduled", cycle_id=cycle_id)
    return "" if row is None else str(row["due_at"])


def _ready(desk: Desk, records: Records, cycle_id: str) -> tuple[Cycle, list[dict[str, Any]]]:
    """Return the cycle and its earlier revisions where this person may publish it now."""
    cycle = cycle_of(records, cycle_id)
    desk.require(records, cycle.association_id, Role.PUBLISHER)
    state = state_of(desk, cycle)
    if state not in ("under review", "published", "corrected"):
        raise Refused(say("conduct.not_under_review", cycle=cycle.label))
    _refuse_waiting(records, cycle)
    waiting = [key for key, one in assessments_of(records, cycle_id).items() if one.state != "approved"]
    if waiting:
        raise Refused(say("conduct.not_approved", count=len(waiting), agencies=several(waiting, 5)))
    return cycle, revisions(desk.lake, cycle_id)


def _next(
    desk: Desk,
    records: Records,
    cycle: Cycle,
    earlier: list[dict[str, Any]],
    message: str,
    reason: str,
) -> Revision:
    number = len(earlier) + 1
    decision = records.one("decision", cycle_id=cycle.cycle_id, revision=number)
    if decision is None:
        raise Refused(say("conduct.no_decision", cycle=cycle.label))
    association = records.one("association", association_id=cycle.association_id) or {}
    method = method_of(records, cycle)
    publication = {
        "publication_id": f"{cycle.cycle_id}-r{number}",
        "association_id": cycle.association_id,
        "association": association["name"],
        "place_code": association["place_code"],
        "cycle_id": cycle.cycle_id,
        "revision": number,
        "kind": "correction" if earlier else "publication",
        "published_at": desk.at(),
        "author": records.people.code(desk.who),
        "message": message.strip(),
        "reason": reason.strip(),
        "restores": None,
        "panel": decision["panel"],
        "decision": decision["text"],
        "method_id": method.method_id,
        "method_version": method.version,
        "method_title": method.title,
        "standing": method.standing,
        "scale_id": method.scale_id,
        "code_id": method.code_id,
        "cycle_number": cycle.number,
        "cycle_label": cycle.label,
        "window_from": cycle.window_from,
        "window_to": cycle.window_to,
        "licensed": cycle.licensed,
        "planned": cycle.planned,
        "listed_on": cycle.listed_on or None,
        "partial": cycle.partial if cycle.recorded else None,
        "public_cycle_id": cycle.public_cycle or None,
    }
    return Revision(cycle, method, number, publication)


def _schedule(desk: Desk, records: Records, revision: Revision, rows: Tables, due: datetime) -> None:
    cycle = revision.cycle
    records.put(
        "scheduled",
        publication_id=revision.publication["publication_id"],
        cycle_id=cycle.cycle_id,
        due_at=due.replace(microsecond=0).isoformat(),
        body=SCHEDULED.write(rows),
    )
    desk.note(
        records, "publication waits for its time", cycle.association_id, cycle.cycle_id, after=due.isoformat()
    )


def commit(desk: Desk, records: Records, rows: Tables, upon: str) -> None:
    """Publish; the snapshot keeps the journal's hash, `upon`, so that nobody rewrites the journal unseen."""
    publication = rows["ranking_publication"][0]
    try:
        add_revision(
            desk.lake.location,
            rows,
            publication["author"],
            publication["message"],
            {"cycle": publication["cycle_id"], "revision": int(publication["revision"]), journal.TABLE: upon},
        )
    except RevisionTaken as error:
        raise _published_already(records, revisions(desk.lake, publication["cycle_id"])[-1]) from error
    except CheckFailed as error:
        raise Refused(say("conduct.check_failed", findings=str(error))) from error


def _give_back(desk: Desk, records: Records, cycle: Cycle, agency_id: str, reason: str) -> None:
    assessment: Assessment | None = assessments_of(records, cycle.cycle_id).get(agency_id)
    if assessment is None:
        return
    changed = assessment.model_copy(update={"state": "returned", "version": assessment.version + 1})
    put_assessment(records, changed)
    desk.note(records, "given back by an undo", cycle.association_id, cycle.cycle_id, agency_id, after=reason)


def _refuse_waiting(records: Records, cycle: Cycle) -> None:
    if records.one("scheduled", cycle_id=cycle.cycle_id):
        raise Refused(say("conduct.waits_already", cycle=cycle.label))


def _refuse_no_reason(records: Records, last: dict[str, Any], reason: str) -> None:
    """Refuse a further revision without a reason; who publishes what somebody just published gives none."""
    if not reason.strip():
        raise _published_already(records, last)


def _refuse_overtaken(records: Records, earlier: list[dict[str, Any]], seen: int) -> None:
    """Refuse where somebody published a revision after this person decided to, and while it was waited."""
    if len(earlier) > seen:
        raise _published_already(records, earlier[-1])


def _published_already(records: Records, last: dict[str, Any]) -> Refused:
    return Refused(
        say(
            "conduct.published_already",
            cycle=last["cycle_label"],
            revision=int(last["revision"]),
            who=records.people.who(last["author"]),
            when=f"{datetime.fromisoformat(last['published_at']):%Y-%m-%d %H:%M}",
        )
    )


def _required(text: str) -> None:
    if not text.strip():
        raise Refused(say("conduct.say_why"))
