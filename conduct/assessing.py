"""Entering what was found: kept while it is typed, saved when the person says so, submitted when complete."""

from collections.abc import Mapping

from conduct.assessment import Assessment, Entry, Typed, with_entry
from conduct.bodies import ENTRY_VERSION, WORKING_COPY
from conduct.cycle import Cycle, State
from conduct.desk import Desk, assessment_of, cycle_of, method_of, put_assessment
from conduct.differing import differences
from conduct.entering import fit, lacking
from conduct.planning import put_into_cycle, state_of
from conduct.refusal import ChangedMeanwhile, Refused, several
from conduct.roles import Role
from records.store import Records
from words import say


def keep(desk: Desk, cycle_id: str, agency_id: str, typed: Typed, base_version: int) -> None:
    """Keep what a person has typed and not yet saved, for nobody but that person."""
    with desk.writing() as records:
        cycle = cycle_of(records, cycle_id)
        desk.require(records, cycle.association_id, Role.ASSESSOR)
        assessment_of(records, cycle_id, agency_id)
        records.put(
            "working_copy",
            who=desk.who,
            cycle_id=cycle_id,
            agency_id=agency_id,
            base_version=base_version,
            body=WORKING_COPY.write(typed),
            kept_at=desk.at(),
        )


def kept(desk: Desk, cycle_id: str, agency_id: str) -> tuple[Typed, int] | None:
    """Return what the person typed and did not save, with the version it was typed upon."""
    with desk.reading() as records:
        row = records.one("working_copy", who=desk.who, cycle_id=cycle_id, agency_id=agency_id)
    return None if row is None else (WORKING_COPY.read(row["body"]), row["base_version"])


def saved_as(desk: Desk, cycle_id: str, agency_id: str, version: int) -> Entry | None:
    """Return the entry of an assessment as a version of it was, None where that is not known. For members."""
    with desk.reading() as records:
        desk.require(records, cycle_of(records, cycle_id).association_id, *Role)
        return saved_in(records, cycle_id, agency_id, version)


def saved_in(records: Records, cycle_id: str, agency_id: str, version: int) -> Entry | None:
    """Return the entry as a version was, inside a transaction."""
    rows = records.all("entry_version", order="version", cycle_id=cycle_id, agency_id=agency_id)
    found = [row for row in rows if row["version"] <= version]
    if found:
        return ENTRY_VERSION.read(found[-1]["body"])
    return Entry() if version == 0 else None


def drop_kept(desk: Desk, cycle_id: str, agency_id: str) -> None:
    """Forget what the person typed and did not save, because the person says so."""
    with desk.writing() as records:
        records.drop("working_copy", who=desk.who, cycle_id=cycle_id, agency_id=agency_id)


def save(
    desk: Desk, cycle_id: str, agency_id: str, entry: Entry, base_version: int, file: str = ""
) -> Assessment:
    """Save an entry as a draft. Raises ChangedMeanwhile where it was typed upon an older version."""
    return save_all(desk, cycle_id, {agency_id: (entry, base_version)}, file)[agency_id]


def save_all(
    desk: Desk, cycle_id: str, entries: Mapping[str, tuple[Entry, int]], file: str = ""
) -> dict[str, Assessment]:
    """Save the entries of several agencies in one step: all, or none where one cannot be.

    Each comes with the version it was made upon. Agencies of the register that are not in the cycle
    yet are put into it while it is planned or open. An entry that changes nothing is not a change.
    """
    with desk.writing() as records:
        return save_in(desk, records, cycle_id, entries, file)


def save_in(
    desk: Desk, records: Records, cycle_id: str, entries: Mapping[str, tuple[Entry, int]], file: str
) -> dict[str, Assessment]:
    """Save entries inside a change that does more than that."""
    cycle = cycle_of(records, cycle_id)
    desk.require(records, cycle.association_id, Role.ASSESSOR)
    state = state_of(desk, cycle)
    missing = [key for key in entries if not records.one("assessment", cycle_id=cycle_id, agency_id=key)]
    if missing and state in ("planned", "open"):
        put_into_cycle(desk, records, cycle, missing)
    return {
        agency_id: _save(desk, records, cycle, state, agency_id, entry, base_version, file)
        for agency_id, (entry, base_version) in entries.items()
    }


def submit(desk: Desk, cycle_id: str, agency_ids: list[str]) -> None:
    """Hand complete assessments to the reviewers: all of them, or none where one lacks something."""
    with desk.writing() as records:
        cycle = cycle_of(records, cycle_id)
        desk.require(records, cycle.association_id, Role.ASSESSOR)
        state, method = state_of(desk, cycle), method_of(records, cycle)
        for agency_id in agency_ids:
            assessment = assessment_of(records, cycle_id, agency_id)
            _refuse_closed(cycle, state, assessment)
            lacks = lacking(method, assessment.entry)
            if lacks:
                raise Refused(
                    say("conduct.incomplete", agency=agency_id, count=len(lacks), lacks=several(lacks))
                )
            changed = assessment.model_copy(update={"state": "submitted", "version": assessment.version + 1})
            put_assessment(records, changed)
            desk.note(
                records, "submitted", cycle.association_id, cycle_id, agency_id, assessment.state, "submitted"
            )


def _save(
    desk: Desk,
    records: Records,
    cycle: Cycle,
    state: State,
    agency_id: str,
    entry: Entry,
    base_version: int,
    file: str,
) -> Assessment:
    assessment = assessment_of(records, cycle.cycle_id, agency_id)
    _refuse_closed(cycle, state, assessment)
    if assessment.version != base_version:
        raise ChangedMeanwhile(say("conduct.changed_meanwhile", agency=agency_id), assessment)
    changed = with_entry(assessment, fit(method_of(records, cycle), entry), desk.who)
    records.drop("working_copy", who=desk.who, cycle_id=cycle.cycle_id, agency_id=agency_id)
    if changed.entry == assessment.entry:
        return assessment
    put_assessment(records, changed)
    records.put(
        "entry_version",
        cycle_id=cycle.cycle_id,
        agency_id=agency_id,
        version=changed.version,
        body=ENTRY_VERSION.write(changed.entry),
    )
    for what, before, after in differences(assessment.entry, changed.entry):
        desk.note(
            records, f"entered: {what}", cycle.association_id, cycle.cycle_id, agency_id, before, after, file
        )
    return changed


def _refuse_closed(cycle: Cycle, state: State, assessment: Assessment) -> None:
    """Refuse entries outside the open cycle, but for an assessment that was given back."""
    if state == "open" and assessment.state != "approved":
        return
    if state != "planned" and assessment.in_work:
        return
    raise Refused(say("conduct.entry_closed", cycle=cycle.label))
