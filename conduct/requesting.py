"""What an agency asks for once its grade is published, by its link: a correction of facts, or an appeal.

Nothing of it is public by itself: a publisher publishes a statement or an appeal beside the grade, or
answers. The agency reads the answer by the same link.
"""

from typing import Literal

from conduct.answer_links import Link, still_open
from conduct.desk import Desk, cycle_of
from conduct.refusal import Refused
from conduct.replying import enter_in, fit_words, refuse_unpublished
from conduct.roles import OF_A_RANKING, Role
from records.store import Row
from words import say

Kind = Literal["correction", "statement", "appeal"]
MOST_REQUESTS = 10
MAY_SETTLE = Role.PUBLISHER


def make_request(desk: Desk, link: Link, kind: Kind, text: str) -> None:
    """Hand an agency's words on its published grade to the association. For its link only."""
    said = fit_words(text)
    with desk.writing() as records:
        cycle = still_open(desk, records, link)
        refuse_unpublished(desk, cycle)
        of_it = {"cycle_id": link.cycle_id, "agency_id": link.agency_id}
        earlier = records.all("agency_request", **of_it)
        if len(earlier) >= MOST_REQUESTS:
            raise Refused(say("conduct.too_many_requests", most=MOST_REQUESTS))
        records.put(
            "agency_request",
            request_id=f"{link.cycle_id}/{link.agency_id}/{len(earlier) + 1}",
            **of_it,
            kind=kind,
            text=said,
            said_at=desk.at(),
        )
        where = (cycle.association_id, link.cycle_id, link.agency_id)
        desk.note(records, f"asked by the agency: {kind}", *where, after=said)


def own_requests(desk: Desk, link: Link) -> list[Row]:
    """Return what an agency asked for and what came of it, first said first. For its link only."""
    with desk.reading() as records:
        still_open(desk, records, link)
        return records.all(
            "agency_request", order="said_at", cycle_id=link.cycle_id, agency_id=link.agency_id
        )


def requests(desk: Desk, cycle_id: str) -> list[Row]:
    """Return what agencies asked for in a cycle, first said first. For members only."""
    with desk.reading() as records:
        desk.require(records, cycle_of(records, cycle_id).association_id, *OF_A_RANKING)
        return records.all("agency_request", order="said_at", cycle_id=cycle_id)


def settle(desk: Desk, request_id: str, outcome: str, publishing: bool = False) -> None:
    """Answer what an agency asked for; publish its words beside its grade first, where that is said.

    A request for a correction is never published: whoever agrees opens the assessment for correction.
    """
    answer = fit_words(outcome)
    with desk.publishing() if publishing else desk.writing() as records:
        row = records.one("agency_request", request_id=request_id)
        if row is None or row["settled_at"]:
            raise Refused(say("conduct.nothing_to_settle"))
        cycle = cycle_of(records, row["cycle_id"])
        desk.require(records, cycle.association_id, MAY_SETTLE)
        if publishing and row["kind"] == "correction":
            raise Refused(say("conduct.corrections_stay_inside"))
        if publishing:
            said_on = row["said_at"][:10]
            enter_in(desk, records, cycle.cycle_id, row["agency_id"], row["kind"], row["text"], said_on)
        records.put("agency_request", **{**row, "outcome": answer, "settled_at": desk.at()})
        where = (cycle.association_id, cycle.cycle_id, row["agency_id"])
        desk.note(records, f"settled: {row['kind']}", *where, row["text"], answer)
