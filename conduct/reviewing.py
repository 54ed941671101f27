"""Review: somebody who entered nothing of an assessment, and has no interest in it, looks at it."""

from collections.abc import Sequence

from conduct.assessment import Assessment
from conduct.bodies import SCHEDULED
from conduct.cycle import Cycle
from conduct.desk import Desk, assessment_of, cycle_of, method_of, put_assessment
from conduct.planning import state_of
from conduct.refusal import Refused
from conduct.revision import outcome
from conduct.roles import Role
from records.store import Records, Row
from warehouse.rankings import revisions
from words import say

UNDER_REVIEW = ("under review", "published", "corrected")


def declare_conflict(desk: Desk, cycle_id: str, agency_id: str, reason: str) -> None:
    """Declare a conflict of interest of one's own: from then on one reviews nothing of this agency.

    What one approved of it before waits for another reviewer again, and so does a publication that was
    to be made of it later.
    """
    _say_why(reason)
    with desk.writing() as records:
        cycle = cycle_of(records, cycle_id)
        desk.require(records, cycle.association_id, *Role)
        assessment = assessment_of(records, cycle_id, agency_id)
        records.put(
            "conflict",
            cycle_id=cycle_id,
            agency_id=agency_id,
            who=desk.who,
            reason=reason.strip(),
            declared_at=desk.at(),
        )
        desk.note(
            records, "conflict declared", cycle.association_id, cycle_id, agency_id, after=reason.strip()
        )
        if assessment.state == "approved" and assessment.reviewer == desk.who:
            _withdraw_approval(desk, records, cycle, assessment)
        _withdraw_frozen(desk, records, cycle, agency_id)


def send_back(desk: Desk, cycle_id: str, agency_id: str, comment: str) -> Assessment:
    """Give an assessment back to the assessors, with what is to be done."""
    _say_why(comment)
    with desk.writing() as records:
        cycle, assessment = _under_review(desk, records, cycle_id, agency_id)
        if state_of(desk, cycle) != "under review" and assessment.state == "approved":
            raise Refused(say("conduct.not_published_back", agency=agency_id))
        changed = _moved(assessment, state="returned", reviewer=desk.who)
        put_assessment(records, changed)
        desk.note(
            records, "sent back", cycle.association_id, cycle_id, agency_id, assessment.state, comment.strip()
        )
        return changed


def approve(
    desk: Desk,
    cycle_id: str,
    agency_id: str,
    independent: bool,
    decided_grade: str = "",
    decided_reason: str = "",
) -> Assessment:
    """Approve an assessment; `independent` is the reviewer's word that there is no conflict of interest.

    `decided_grade` is a grade that the panel gives in the place of the computed one, with its reason.
    """
    return approve_all(desk, cycle_id, [agency_id], independent, decided_grade, decided_reason)[agency_id]


def approve_all(
    desk: Desk,
    cycle_id: str,
    agency_ids: Sequence[str],
    independent: bool,
    decided_grade: str = "",
    decided_reason: str = "",
) -> dict[str, Assessment]:
    """Approve several assessments with one declaration: all of them, or none where one cannot be."""
    if not independent:
        raise Refused(say("conduct.say_independent"))
    if decided_grade:
        _say_why(decided_reason)
    with desk.writing() as records:
        return {
            key: _approve(desk, records, cycle_id, key, decided_grade, decided_reason) for key in agency_ids
        }


def _approve(
    desk: Desk, records: Records, cycle_id: str, agency_id: str, decided_grade: str, decided_reason: str
) -> Assessment:
    cycle, assessment = _under_review(desk, records, cycle_id, agency_id)
    method = method_of(records, cycle)
    if decided_grade and decided_grade not in method.grades:
        scale = ", ".join(method.grades)
        raise Refused(say("conduct.unknown_grade", grade=decided_grade, scale=scale))
    if assessment.state != "submitted":
        raise Refused(say("conduct.not_waiting", agency=agency_id, state=assessment.state))
    if not decided_grade and not any(outcome(method, assessment)):
        raise Refused(say("conduct.no_grade_to_approve", agency=agency_id))
    changed = _moved(
        assessment,
        state="approved",
        reviewer=desk.who,
        decided_grade=decided_grade,
        decided_reason=decided_reason.strip() if decided_grade else "",
    )
    put_assessment(records, changed)
    after = {"grade": decided_grade, "reason": changed.decided_reason, "no conflict of interest": True}
    desk.note(records, "approved", cycle.association_id, cycle_id, agency_id, assessment.state, after)
    return changed


def record_decision(desk: Desk, cycle_id: str, panel: str, text: str) -> None:
    """Record what the panel decided on the cycle's next revision, and who sat on it."""
    _say_why(panel)
    _say_why(text)
    with desk.writing() as records:
        cycle = cycle_of(records, cycle_id)
        desk.require(records, cycle.association_id, Role.REVIEWER, Role.PUBLISHER)
        if state_of(desk, cycle) not in UNDER_REVIEW:
            raise Refused(say("conduct.not_under_review", cycle=cycle.label))
        revision = len(revisions(desk.lake, cycle_id)) + 1
        records.put(
            "decision",
            decision_id=f"{cycle_id}/{revision}",
            cycle_id=cycle_id,
            revision=revision,
            panel=panel.strip(),
            text=text.strip(),
            who=desk.who,
            decided_at=desk.at(),
        )
        desk.note(
            records, "panel decided", cycle.association_id, cycle_id, before=panel.strip(), after=text.strip()
        )


def decision(desk: Desk, cycle_id: str) -> Row | None:
    """Return the panel's decision on the cycle's next revision, None before it. For members only."""
    with desk.reading() as records:
        desk.require(records, cycle_of(records, cycle_id).association_id, *Role)
        return records.one("decision", cycle_id=cycle_id, revision=len(revisions(desk.lake, cycle_id)) + 1)


def reopen(desk: Desk, cycle_id: str, agency_id: str, reason: str) -> Assessment:
    """Open a published assessment for correction; the published revision stays as it is."""
    _say_why(reason)
    with desk.writing() as records:
        cycle = cycle_of(records, cycle_id)
        desk.require(records, cycle.association_id, Role.PUBLISHER, Role.ADMINISTRATOR)
        assessment = assessment_of(records, cycle_id, agency_id)
        if state_of(desk, cycle) not in ("published", "corrected") or assessment.state != "approved":
            raise Refused(say("conduct.nothing_to_reopen", agency=agency_id))
        changed = _moved(assessment, state="returned", reviewer="")
        put_assessment(records, changed)
        desk.note(records, "reopened", cycle.association_id, cycle_id, agency_id, after=reason.strip())
        return changed


def _under_review(desk: Desk, records: Records, cycle_id: str, agency_id: str) -> tuple[Cycle, Assessment]:
    """Return cycle and assessment where this person may review it now."""
    cycle = cycle_of(records, cycle_id)
    desk.require(records, cycle.association_id, Role.REVIEWER)
    assessment = assessment_of(records, cycle_id, agency_id)
    if state_of(desk, cycle) not in UNDER_REVIEW:
        raise Refused(say("conduct.not_under_review", cycle=cycle.label))
    if desk.who in assessment.assessors:
        raise Refused(say("conduct.own_entries", agency=agency_id))
    if records.one("conflict", cycle_id=cycle_id, agency_id=agency_id, who=desk.who):
        raise Refused(say("conduct.conflict", agency=agency_id))
    return cycle, assessment


def _withdraw_approval(desk: Desk, records: Records, cycle: Cycle, assessment: Assessment) -> None:
    """Let an assessment wait for a reviewer again."""
    nothing = {"reviewer": "", "decided_grade": "", "decided_reason": ""}
    put_assessment(records, _moved(assessment, state="submitted", **nothing))
    where = (cycle.association_id, cycle.cycle_id)
    desk.note(records, "approval withdrawn", *where, assessment.agency_id, "approved", "submitted")


def _withdraw_frozen(desk: Desk, records: Records, cycle: Cycle, agency_id: str) -> None:
    """Take back a publication that waits with an approval of this person, whatever became of it since."""
    waits = records.one("scheduled", cycle_id=cycle.cycle_id)
    grades = SCHEDULED.read(waits["body"])["ranking_grade"] if waits else []
    code = records.people.code(desk.who)
    if any((row["agency_id"], row["reviewer"]) == (agency_id, code) for row in grades):
        records.drop("scheduled", cycle_id=cycle.cycle_id)
        where = (cycle.association_id, cycle.cycle_id)
        desk.note(records, "publication withdrawn before its time", *where)


def _moved(assessment: Assessment, **changes: str) -> Assessment:
    return assessment.model_copy(update={**changes, "version": assessment.version + 1})


def _say_why(text: str) -> None:
    if not text.strip():
        raise Refused(say("conduct.say_why"))
