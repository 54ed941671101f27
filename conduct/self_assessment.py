"""What an agency says of itself: points it claims and why, by indicator; handed in, asked about, answered.

It stands beside what assessors enter and counts for nothing by itself. What is typed is kept at once; the
association sees it once it is handed in, and may send it back with questions. The journal holds every state
in which it was handed in.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Literal

from conduct.answer_links import Link, still_open
from conduct.assessment import LONGEST_NOTE
from conduct.cycle import Cycle
from conduct.desk import Desk, assessment_of, cycle_of, method_of
from conduct.entering import points_typed
from conduct.method import Indicator, Method
from conduct.planning import state_of
from conduct.refusal import Refused, several
from conduct.roles import OF_A_RANKING, Role
from records.store import Records, Row
from words import say

State = Literal["draft", "handed in", "sent back"]
LONGEST_POINTS = 24
FIELDS = ("points", "note", "question", "answer")


@dataclass(frozen=True)
class Claim:
    """What an agency says on one indicator, as typed, what it was asked about it, and its answer."""

    points: str = ""
    note: str = ""
    question: str = ""
    answer: str = ""

    def claimed(self, of: Indicator) -> Decimal | None:
        """Return the points that are claimed, None where nothing is typed that can be points."""
        return points_typed(self.points, of.most)

    def wrong(self, of: Indicator) -> bool:
        """Tell whether something stands for points that can be none."""
        return bool(self.points) and self.claimed(of) is None


@dataclass(frozen=True)
class SelfAssessment:
    """All that an agency says of itself in a cycle, by indicator, and whether it handed it in.

    `changed_at` is when it was last handed in or sent back, UTC; empty before.
    """

    state: State = "draft"
    changed_at: str = ""
    claims: Mapping[str, Claim] = field(default_factory=dict)

    def claim(self, indicator_id: str) -> Claim:
        """Return what is said on an indicator, nothing where that is nothing."""
        return self.claims.get(indicator_id, Claim())

    @property
    def answered(self) -> int:
        """Count the indicators on which anything is said."""
        return sum(bool(one.points or one.note) for one in self.claims.values())


@dataclass(frozen=True)
class Own:
    """All that an agency sees by its link: whose cycle it is, on which method, and what it said itself."""

    association: str
    agency: str
    cycle: Cycle
    method: Method
    said: SelfAssessment


def own(desk: Desk, link: Link) -> Own:
    """Return what an agency sees by its link, the cycle in the state that it is in."""
    with desk.reading() as records:
        cycle = still_open(desk, records, link)
        found = records.one("association", association_id=cycle.association_id) or {}
        agency = records.one("agency", association_id=cycle.association_id, agency_id=link.agency_id) or {}
        method = method_of(records, cycle)
        said = _read(records, link.cycle_id, link.agency_id)
    cycle = cycle.model_copy(update={"state": state_of(desk, cycle)})
    return Own(found.get("name", ""), agency.get("name", ""), cycle, method, said)


def keep_claim(desk: Desk, link: Link, indicator_id: str, points: str, note: str, answer: str = "") -> None:
    """Keep what an agency typed on an indicator, for nobody but the agency until it is handed in."""
    claim = Claim(points.strip(), note.strip(), answer=answer.strip())
    with desk.writing() as records:
        _refuse_closed(desk, records, link, {indicator_id: claim})
        question = _read(records, link.cycle_id, link.agency_id).claim(indicator_id).question
        _put_claim(records, link.cycle_id, link.agency_id, indicator_id, replace(claim, question=question))


def hand_in(desk: Desk, link: Link) -> None:
    """Hand an agency's own assessment to the association. Raises Refused where points are none."""
    with desk.writing() as records:
        cycle = _refuse_closed(desk, records, link)
        method, found = method_of(records, cycle), _read(records, link.cycle_id, link.agency_id)
        wrong = [
            name.indicator_id for name in method.indicators if found.claim(name.indicator_id).wrong(name)
        ]
        if wrong:
            raise Refused(say("conduct.claims_unread", count=len(wrong), indicators=several(wrong)))
        if not found.answered:
            raise Refused(say("conduct.claims_nothing"))
        _move(desk, records, link.cycle_id, link.agency_id, "handed in")
        said = {name: vars(one) for name, one in sorted(found.claims.items())}
        where = (cycle.association_id, link.cycle_id, link.agency_id)
        desk.note(records, "handed in by the agency", *where, before=found.state, after=said)


def ask_agency(desk: Desk, cycle_id: str, agency_id: str, questions: Mapping[str, str]) -> None:
    """Send an agency's own assessment back to it, with a question for each of some indicators."""
    asked = {name: text.strip()[:LONGEST_NOTE] for name, text in questions.items() if text.strip()}
    with desk.writing() as records:
        cycle = cycle_of(records, cycle_id)
        desk.require(records, cycle.association_id, Role.ASSESSOR, Role.REVIEWER)
        assessment_of(records, cycle_id, agency_id)
        found, known = _read(records, cycle_id, agency_id), method_of(records, cycle)
        if found.state != "handed in":
            raise Refused(say("conduct.not_handed_in", agency=agency_id))
        if not asked or not set(asked) <= {one.indicator_id for one in known.indicators}:
            raise Refused(say("conduct.ask_something"))
        for name, text in asked.items():
            _put_claim(
                records, cycle_id, agency_id, name, replace(found.claim(name), question=text, answer="")
            )
        _move(desk, records, cycle_id, agency_id, "sent back")
        where = (cycle.association_id, cycle_id, agency_id)
        desk.note(records, "sent back to the agency", *where, found.state, asked)


def bring_in(desk: Desk, cycle_id: str, agency_id: str, claims: Mapping[str, Claim], file: str) -> None:
    """Take over what an agency filled in without the network, as handed in by it. For assessors."""
    with desk.writing() as records:
        cycle = cycle_of(records, cycle_id)
        desk.require(records, cycle.association_id, Role.ASSESSOR)
        assessment_of(records, cycle_id, agency_id)
        _refuse_unfit(desk, records, cycle, claims)
        found = _read(records, cycle_id, agency_id)
        for name, claim in claims.items():
            _put_claim(
                records, cycle_id, agency_id, name, replace(claim, question=found.claim(name).question)
            )
        if not _read(records, cycle_id, agency_id).answered:
            raise Refused(say("conduct.claims_nothing"))
        _move(desk, records, cycle_id, agency_id, "handed in")
        said = {name: vars(one) for name, one in sorted(claims.items())}
        where = (cycle.association_id, cycle_id, agency_id)
        desk.note(records, "brought in for the agency", *where, before=found.state, after=said, file=file)


def self_assessments(desk: Desk, cycle_id: str) -> dict[str, SelfAssessment]:
    """Return what agencies said of themselves, by agency. For members only.

    Of what was never handed in, only how many indicators are answered is told: nothing that is typed.
    """
    with desk.reading() as records:
        desk.require(records, cycle_of(records, cycle_id).association_id, *OF_A_RANKING)
        keys = {row["agency_id"] for row in records.all("claim", cycle_id=cycle_id)}
        found = {key: _read(records, cycle_id, key) for key in sorted(keys)}
    return {key: _without_draft(one) if one.state == "draft" else one for key, one in found.items()}


def _without_draft(one: SelfAssessment) -> SelfAssessment:
    """Return a draft with what was typed taken out: that something is there stays."""
    hidden = Claim(note="…")
    return replace(one, claims={name: hidden for name, of in one.claims.items() if of.points or of.note})


def _refuse_unfit(desk: Desk, records: Records, cycle: Cycle, claims: Mapping[str, Claim]) -> None:
    """Raise Refused unless a cycle takes these claims: it is open, and knows what they are about."""
    if state_of(desk, cycle) != "open":
        raise Refused(say("conduct.claims_closed", cycle=cycle.label))
    known = {one.indicator_id for one in method_of(records, cycle).indicators}
    for name, claim in claims.items():
        if name not in known:
            raise Refused(say("conduct.unknown_indicator", indicator=name))
        if len(claim.points) > LONGEST_POINTS or max(len(claim.note), len(claim.answer)) > LONGEST_NOTE:
            raise Refused(say("conduct.claim_too_long", indicator=name, most=LONGEST_NOTE))


def _refuse_closed(
    desk: Desk, records: Records, link: Link, claims: Mapping[str, Claim] | None = None
) -> Cycle:
    """Return the cycle of a link by which an agency may still say this. Raises Refused."""
    cycle = still_open(desk, records, link)
    _refuse_unfit(desk, records, cycle, claims or {})
    if _read(records, link.cycle_id, link.agency_id).state == "handed in":
        raise Refused(say("conduct.handed_in_already"))
    return cycle


def _put_claim(records: Records, cycle_id: str, agency_id: str, indicator_id: str, claim: Claim) -> None:
    of_it = {"cycle_id": cycle_id, "agency_id": agency_id, "indicator_id": indicator_id}
    records.put("claim", **of_it, **vars(claim))


def _move(desk: Desk, records: Records, cycle_id: str, agency_id: str, to: State) -> None:
    of_it = {"cycle_id": cycle_id, "agency_id": agency_id}
    records.put("self_assessment", **of_it, state=to, changed_at=desk.at())


def _read(records: Records, cycle_id: str, agency_id: str) -> SelfAssessment:
    of_it = {"cycle_id": cycle_id, "agency_id": agency_id}
    row: Row = records.one("self_assessment", **of_it) or {"state": "draft", "changed_at": ""}
    claims = {
        one["indicator_id"]: Claim(*(one[name] for name in FIELDS)) for one in records.all("claim", **of_it)
    }
    return SelfAssessment(row["state"], row["changed_at"], claims)
