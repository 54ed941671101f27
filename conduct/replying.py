"""The right of reply: what an agency says on its grade, its appeal, and how that ended."""

from typing import Literal

from conduct.cycle import Cycle
from conduct.desk import Desk, assessment_of, cycle_of
from conduct.entering import as_date
from conduct.planning import state_of
from conduct.refusal import Refused
from conduct.roles import Role
from records.store import Records, Row
from warehouse.rankings import add_rows
from words import ORIGINAL, say, speaking

Kind = Literal["statement", "appeal", "outcome"]
LONGEST = 4000


def enter_reply(desk: Desk, cycle_id: str, agency_id: str, kind: Kind, text: str, said_on: str = "") -> None:
    """Publish beside an agency's grade what it says, or how its appeal ended; in the agency's own words."""
    with desk.publishing() as records:
        enter_in(desk, records, cycle_id, agency_id, kind, text, said_on)


def enter_in(
    desk: Desk, records: Records, cycle_id: str, agency_id: str, kind: Kind, text: str, said_on: str
) -> None:
    """Publish a reply inside a change that does more than that."""
    said, day = fit_words(text), as_date(said_on)
    cycle = cycle_of(records, cycle_id)
    desk.require(records, cycle.association_id, Role.PUBLISHER)
    assessment_of(records, cycle_id, agency_id)
    refuse_unpublished(desk, cycle)
    earlier = records.all("reply", cycle_id=cycle_id, agency_id=agency_id)
    if kind == "outcome" and not any(row["kind"] == "appeal" for row in earlier):
        raise Refused(say("conduct.no_appeal", agency=agency_id))
    reply = {
        "reply_id": f"{cycle_id}/{agency_id}/{len(earlier) + 1}",
        "cycle_id": cycle_id,
        "agency_id": agency_id,
        "kind": kind,
        "text": said,
        "said_on": day,
    }
    records.put("reply", **reply, who=desk.who, entered_at=desk.at())
    desk.note(records, f"reply: {kind}", cycle.association_id, cycle_id, agency_id, after=said)
    author = records.people.code(desk.who)
    row = {
        **reply,
        "association_id": cycle.association_id,
        "entered_by": author,
        "published_at": desk.at(),
    }
    with speaking(ORIGINAL):
        message = say("conduct.reply_message", kind=kind, agency=agency_id, cycle=cycle.label)
    add_rows(desk.lake.location, "ranking_reply", [row], ("reply_id",), author, message)


def fit_words(text: str) -> str:
    """Return what an agency says as it is kept. Raises Refused where it is nothing, or too long."""
    said = text.strip()
    if not said or len(said) > LONGEST:
        raise Refused(say("conduct.bad_reply", most=LONGEST))
    return said


def refuse_unpublished(desk: Desk, cycle: Cycle) -> None:
    """Raise Refused while nothing of a cycle is published."""
    if state_of(desk, cycle) not in ("published", "corrected"):
        raise Refused(say("conduct.nothing_to_reply_to", cycle=cycle.label))


def replies(desk: Desk, cycle_id: str) -> list[Row]:
    """Return the replies to a cycle, first said first. For members only."""
    with desk.reading() as records:
        desk.require(records, cycle_of(records, cycle_id).association_id, *Role)
        return records.all("reply", order="entered_at", cycle_id=cycle_id)
