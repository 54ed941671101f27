"""The way back: what was entered by mistake is changed or removed before it is used; the journal keeps it."""

from conduct.assessment import Entry
from conduct.bodies import CYCLE, METHOD
from conduct.codes import refuse_code
from conduct.cycle import Cycle
from conduct.desk import Desk, assessment_of, assessments_of, cycle_of, method_of, put_cycle
from conduct.planning import state_of, with_dates
from conduct.refusal import Refused, several
from conduct.register import in_register
from conduct.roles import Role
from records.store import Records
from words import say

# What the records keep of an agency in a cycle, beside its assessment.
OF_AN_ASSESSMENT = (
    "working_copy",
    "conflict",
    "entry_version",
    "answer_link",
    "self_assessment",
    "claim",
    "agency_request",
    "evidence_file",
    "worker_count",
    "assessment",
)


def remove_method(desk: Desk, association_id: str, method_id: str, version: int) -> None:
    """Remove a version of a method on which no cycle was planned."""
    with desk.writing() as records:
        desk.require(records, association_id, Role.ADMINISTRATOR)
        key = {"association_id": association_id, "method_id": method_id, "version": version}
        row = records.one("method", **key)
        if row is None:
            raise Refused(say("conduct.no_method", method=method_id, version=version))
        for planned in records.all("cycle", association_id=association_id):
            cycle = CYCLE.read(planned["body"])
            if (cycle.method_id, cycle.method_version) == (method_id, version):
                raise Refused(say("conduct.method_in_use", method=method_id, cycle=cycle.label))
        records.drop("method", **key)
        before = METHOD.read(row["body"]).model_dump(mode="json")
        desk.note(records, "method removed", association_id, before=before)


def change_cycle(desk: Desk, changed: Cycle) -> None:
    """Change the plan of a cycle that is not open yet: label, window, method and numbers of agencies."""
    with desk.writing() as records:
        cycle = _planned(desk, records, changed.cycle_id)
        kept = ("cycle_id", "association_id", "number", "state")
        changed = changed.model_copy(update={name: getattr(cycle, name) for name in kept})
        if changed.recorded != cycle.recorded:
            raise Refused(say("conduct.history_stays"))
        changed = with_dates(desk, changed)
        method_of(records, changed)
        put_cycle(records, changed)
        before, after = cycle.model_dump(mode="json"), changed.model_dump(mode="json")
        desk.note(records, "plan changed", cycle.association_id, cycle.cycle_id, before=before, after=after)


def remove_cycle(desk: Desk, cycle_id: str) -> None:
    """Remove a cycle in which nothing was entered yet. Its agencies stay in the register."""
    with desk.writing() as records:
        cycle = cycle_of(records, cycle_id)
        desk.require(records, cycle.association_id, Role.ADMINISTRATOR)
        _refuse_published(desk, records, cycle)
        assessments = assessments_of(records, cycle_id)
        own = (*records.all("claim", cycle_id=cycle_id), *records.all("evidence_file", cycle_id=cycle_id))
        answered = {row["agency_id"] for row in own}
        entered = [key for key, one in assessments.items() if one.entry != Entry() or key in answered]
        if entered:
            agencies = several(entered, 5)
            raise Refused(
                say("conduct.cycle_in_use", cycle=cycle.label, count=len(entered), agencies=agencies)
            )
        for table in (*OF_AN_ASSESSMENT, "survey_mapping", "decision", "cycle"):
            records.drop(table, cycle_id=cycle_id)
        before = {**cycle.model_dump(mode="json"), "agencies": sorted(assessments)}
        desk.note(records, "cycle removed", cycle.association_id, cycle_id, before=before)


def take_out(desk: Desk, cycle_id: str, agency_id: str, reason: str) -> None:
    """Take an agency out of a cycle that is not published; what was entered of it stays in the journal."""
    if not reason.strip():
        raise Refused(say("conduct.say_why"))
    with desk.writing() as records:
        cycle = cycle_of(records, cycle_id)
        desk.require(records, cycle.association_id, Role.ADMINISTRATOR)
        _refuse_published(desk, records, cycle)
        assessment = assessment_of(records, cycle_id, agency_id)
        for table in OF_AN_ASSESSMENT:
            records.drop(table, cycle_id=cycle_id, agency_id=agency_id)
        before = assessment.model_dump(mode="json")
        where = (cycle.association_id, cycle_id, agency_id)
        desk.note(records, "agency taken out of the cycle", *where, before, reason.strip())


def remove_agency(desk: Desk, association_id: str, agency_id: str) -> None:
    """Remove an agency from the register that was never in a cycle and is the end of no merged record."""
    with desk.writing() as records:
        desk.require(records, association_id, Role.ADMINISTRATOR)
        in_register(records, association_id, agency_id)
        used = records.all("assessment", agency_id=agency_id)
        merged = records.all("agency", association_id=association_id, merged_into=agency_id)
        if used or merged:
            raise Refused(say("conduct.agency_in_use", agency=agency_id))
        row = records.one("agency", association_id=association_id, agency_id=agency_id) or {}
        records.drop("agency_name", association_id=association_id, agency_id=agency_id)
        records.drop("agency", association_id=association_id, agency_id=agency_id)
        desk.note(records, "agency removed", association_id, agency_id=agency_id, before=row)


def remove_spelling(desk: Desk, association_id: str, name: str) -> None:
    """Take back a spelling that was confirmed by mistake; what was published under it stays as it was."""
    with desk.writing() as records:
        desk.require(records, association_id, Role.ADMINISTRATOR)
        key = {"association_id": association_id, "name": name}
        row = records.one("agency_name", **key)
        if row is None:
            raise Refused(say("conduct.no_spelling", name=name))
        records.drop("agency_name", **key)
        desk.note(records, "spelling removed", association_id, agency_id=row["agency_id"], before=name)


def change_code(desk: Desk, association_id: str, code_id: str) -> None:
    """Give an association another code before it has a method; only on the machine itself."""
    if not desk.operator:
        raise Refused(say("conduct.operator_only"))
    with desk.writing() as records:
        row = records.one("association", association_id=association_id)
        if row is None:
            raise Refused(say("conduct.no_association", association=association_id))
        if records.all("method", association_id=association_id):
            raise Refused(say("conduct.code_in_use", association=association_id))
        refuse_code(desk, code_id, row["place_code"])
        changed = {**row, "code_id": code_id}
        records.put("association", **changed)
        desk.note(records, "code changed", association_id, before=row, after=changed)


def _planned(desk: Desk, records: Records, cycle_id: str) -> Cycle:
    cycle = cycle_of(records, cycle_id)
    desk.require(records, cycle.association_id, Role.ADMINISTRATOR)
    state = state_of(desk, cycle)
    if state != "planned":
        raise Refused(say("conduct.wrong_state", cycle=cycle.label, state=state, wanted="planned"))
    return cycle


def _refuse_published(desk: Desk, records: Records, cycle: Cycle) -> None:
    if state_of(desk, cycle) in ("published", "corrected"):
        raise Refused(say("conduct.published_stays", cycle=cycle.label))
    if records.one("scheduled", cycle_id=cycle.cycle_id):
        raise Refused(say("conduct.waits_already", cycle=cycle.label))
