"""Before anything is assessed: the method, the cycle's plan, and which agencies are in it."""

from collections.abc import Collection

from conduct.assessment import Assessment
from conduct.bodies import CYCLE, METHOD
from conduct.codes import refuse_code
from conduct.cycle import Cycle, State
from conduct.desk import Desk, assessments_of, cycle_of, method_of, put_assessment, put_cycle
from conduct.entering import as_date, lacking
from conduct.keys import cycle_key
from conduct.method import Method
from conduct.refusal import Refused, several
from conduct.roles import Role
from records.store import Records
from warehouse.rankings import revisions
from words import say


def import_method(desk: Desk, association_id: str, method: Method, file: str = "") -> None:
    """Keep a version of a method. A version that is already there is never changed."""
    with desk.writing() as records:
        desk.require(records, association_id, Role.ADMINISTRATOR)
        key = {
            "association_id": association_id,
            "method_id": method.method_id,
            "version": method.version,
        }
        if records.one("method", **key):
            raise Refused(say("conduct.method_exists", method=method.method_id, version=method.version))
        association = records.one("association", association_id=association_id) or {}
        refuse_code(desk, method.code_id, association["place_code"])
        records.put(
            "method",
            **key,
            body=METHOD.write(method),
            imported_by=desk.who,
            imported_at=desk.at(),
            file=file,
        )
        desk.note(records, "method imported", association_id, after=method.model_dump(mode="json"), file=file)


def methods(desk: Desk, association_id: str) -> list[Method]:
    """Return every version of every method of an association. For members only."""
    with desk.reading() as records:
        desk.require(records, association_id, *Role)
        rows = records.all("method", order="method_id", association_id=association_id)
    found = [METHOD.read(row["body"]) for row in rows]
    return sorted(found, key=lambda one: (one.method_id, one.version))


def plan_cycle(desk: Desk, cycle: Cycle) -> None:
    """Enter a cycle as planned, on a method that the association has, under the key made for its number."""
    with desk.writing() as records:
        desk.require(records, cycle.association_id, Role.ADMINISTRATOR)
        key = cycle_key(cycle.association_id, cycle.number, cycle.recorded)
        if cycle.cycle_id != key:
            raise Refused(say("conduct.not_the_key", cycle=key))
        method_of(records, cycle)
        cycle = with_dates(desk, cycle)
        if records.one("cycle", cycle_id=cycle.cycle_id) or _published_elsewhere(desk, cycle.cycle_id):
            raise Refused(say("conduct.cycle_exists", cycle=cycle.cycle_id))
        if cycle.state != "planned":
            raise Refused(say("conduct.begins_planned"))
        put_cycle(records, cycle)
        desk.note(
            records,
            "cycle planned",
            cycle.association_id,
            cycle.cycle_id,
            after=cycle.model_dump(mode="json"),
        )


def add_to_cycle(desk: Desk, cycle_id: str, agency_ids: Collection[str]) -> None:
    """Put agencies of the association's register into a cycle; those in it already stay as they are."""
    with desk.writing() as records:
        cycle = cycle_of(records, cycle_id)
        desk.require(records, cycle.association_id, Role.ADMINISTRATOR, Role.ASSESSOR)
        if state_of(desk, cycle) not in ("planned", "open"):
            raise Refused(say("conduct.entry_closed", cycle=cycle.label))
        put_into_cycle(desk, records, cycle, agency_ids)


def put_into_cycle(desk: Desk, records: Records, cycle: Cycle, agency_ids: Collection[str]) -> None:
    """Give each agency an empty assessment, inside a change that has asked who may do this."""
    there = assessments_of(records, cycle.cycle_id)
    for agency_id in sorted(set(agency_ids) - set(there)):
        row = records.one("agency", association_id=cycle.association_id, agency_id=agency_id)
        if row is None or row["merged_into"]:
            raise Refused(say("conduct.no_agency", agency=agency_id))
        put_assessment(records, Assessment(cycle_id=cycle.cycle_id, agency_id=agency_id))
        desk.note(records, "agency put into the cycle", cycle.association_id, cycle.cycle_id, agency_id)


def open_cycle(desk: Desk, cycle_id: str) -> None:
    """Open a planned cycle, or one under review again, for entries."""
    with desk.writing() as records:
        _move(desk, records, cycle_id, ("planned", "under review"), "open")


def begin_review(desk: Desk, cycle_id: str) -> None:
    """Close an open cycle for entries, once every assessment is complete and submitted."""
    with desk.writing() as records:
        _move(desk, records, cycle_id, ("open",), "under review")
        assessments = assessments_of(records, cycle_id)
        waiting = [key for key, one in assessments.items() if one.in_work]
        if waiting or not assessments:
            raise Refused(say("conduct.not_submitted", count=len(waiting), agencies=several(waiting, 5)))


def cycles_of(desk: Desk, association_id: str) -> list[Cycle]:
    """Return the cycles of an association with the state each is in. For members only."""
    with desk.reading() as records:
        desk.require(records, association_id, *Role)
        rows = records.all("cycle", association_id=association_id)
    found = [CYCLE.read(row["body"]) for row in rows]
    return [
        one.model_copy(update={"state": state_of(desk, one)}) for one in sorted(found, key=lambda c: c.number)
    ]


def method_of_cycle(desk: Desk, cycle_id: str) -> Method:
    """Return the method of a cycle. For members only."""
    with desk.reading() as records:
        cycle = cycle_of(records, cycle_id)
        desk.require(records, cycle.association_id, *Role)
        return method_of(records, cycle)


def association_of(desk: Desk, cycle_id: str) -> str:
    """Return the key of the association whose cycle it is. Raises Refused where there is none."""
    with desk.reading() as records:
        return cycle_of(records, cycle_id).association_id


def state_of(desk: Desk, cycle: Cycle) -> State:
    """Return the state of a cycle: what was published decides, then what the association did."""
    published = len(revisions(desk.lake, cycle.cycle_id))
    if published:
        return "published" if published == 1 else "corrected"
    return cycle.state


def next_number(desk: Desk, association_id: str) -> int:
    """Return the number after the last cycle that is known, here or from public sources."""
    public = desk.lake.ask("cycles", desk.lake.latest())
    own = public["cycle_id"].str.startswith(f"{association_id}-")
    known = [int(number) for number in public[own]["number"]]
    return max([*known, *(one.number for one in cycles_of(desk, association_id))], default=0) + 1


def progress(desk: Desk, cycle_id: str) -> dict[str, tuple[Assessment, tuple[str, ...]]]:
    """Return every assessment of a cycle with what it still lacks, by agency. For members only."""
    with desk.reading() as records:
        cycle = cycle_of(records, cycle_id)
        desk.require(records, cycle.association_id, *Role)
        method = method_of(records, cycle)
        found = assessments_of(records, cycle_id)
    return {key: (one, lacking(method, one.entry)) for key, one in found.items()}


def complete(desk: Desk, cycle_id: str) -> list[str]:
    """Return the agencies whose assessments lack nothing and can be submitted. For members only."""
    return [key for key, (one, lacks) in progress(desk, cycle_id).items() if one.in_work and not lacks]


def public_cycles(desk: Desk, association_id: str) -> dict[str, int]:
    """Return the numbers of an association's cycles that public sources know, by their keys."""
    known = desk.lake.ask("cycles", desk.lake.latest())
    own = known[known["revision"].isna() & known["cycle_id"].str.startswith(f"{association_id}-")]
    return {str(row.cycle_id): int(row.number) for row in own.itertuples()}


def with_dates(desk: Desk, cycle: Cycle) -> Cycle:
    """Return a cycle with its dates in ISO 8601.

    Raises Refused where its window ends before it begins, or where a list of the past was published
    in days to come, or is of a cycle that public sources do not know by its number.
    """
    listed_on = as_date(cycle.listed_on)
    if listed_on > desk.at()[: len(listed_on)]:
        raise Refused(say("conduct.listed_in_future", day=listed_on))
    if not listed_on and (cycle.partial or cycle.public_cycle):
        raise Refused(say("conduct.listed_when"))
    if (
        cycle.public_cycle
        and public_cycles(desk, cycle.association_id).get(cycle.public_cycle) != cycle.number
    ):
        raise Refused(say("conduct.not_that_cycle", cycle=cycle.public_cycle, number=cycle.number))
    return _with_window(cycle).model_copy(update={"listed_on": listed_on})


def _with_window(cycle: Cycle) -> Cycle:
    begin, end = as_date(cycle.window_from), as_date(cycle.window_to)
    precision = min(len(begin), len(end))
    if begin[:precision] > end[:precision]:
        raise Refused(say("conduct.window_backwards", begin=begin, end=end))
    return cycle.model_copy(update={"window_from": begin, "window_to": end})


def _move(desk: Desk, records: Records, cycle_id: str, begin: tuple[State, ...], to: State) -> None:
    cycle = cycle_of(records, cycle_id)
    desk.require(records, cycle.association_id, Role.ADMINISTRATOR)
    state = state_of(desk, cycle)
    if state not in begin:
        raise Refused(say("conduct.wrong_state", cycle=cycle.label, state=state, wanted=", ".join(begin)))
    put_cycle(records, cycle.model_copy(update={"state": to}))
    desk.note(records, "cycle moved", cycle.association_id, cycle_id, before=state, after=to)


def _published_elsewhere(desk: Desk, cycle_id: str) -> bool:
    """Tell whether public sources already speak of a cycle by this key."""
    cycles = desk.lake.ask("cycles", desk.lake.latest())
    return bool((cycles["cycle_id"] == cycle_id).any())
