"""A person at work: who it is, what may be done where, and the journal that every change goes into."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from conduct.assessment import Assessment
from conduct.bodies import ASSESSMENT, CYCLE, METHOD
from conduct.cycle import Cycle
from conduct.method import Method
from conduct.refusal import Busy, Refused, StorageRefused
from conduct.roles import Role, require
from records import journal
from records.store import NotKept, NotOpened, Records, Store
from warehouse.lake import Lake
from warehouse.trouble import Unusable, WarehouseBusy
from warehouse.turn import turn
from words import say

# For how many seconds somebody who publishes waits for others who write, before being told who they are.
PATIENCE = 20.0


def utc_now() -> datetime:
    """Return the time, to the second."""
    return datetime.now(UTC).replace(microsecond=0)


@dataclass(frozen=True)
class Desk:
    """Where a person works. `operator` is whoever runs commands on the machine itself.

    An operator makes associations and gives the first roles; for anything else the roles of
    `who` in the association decide, also from the command line.
    """

    store: Store
    lake: Lake
    who: str
    operator: bool = False
    now: Callable[[], datetime] = utc_now

    @contextmanager
    def reading(self) -> Iterator[Records]:
        """Read the records as they are at one moment. Raises Refused where they cannot be opened."""
        try:
            with self.store.reading() as records:
                yield records
        except NotKept as error:
            raise StorageRefused(say("conduct.not_readable", reason=str(error))) from error

    @contextmanager
    def writing(self) -> Iterator[Records]:
        """Change the records, whole or not at all. Raises Refused where the disk refuses.

        Nothing long is waited for inside: all other saves and sign-ins wait meanwhile.
        """
        try:
            with self.store.writing() as records:
                yield records
        except NotOpened as error:
            raise StorageRefused(say("conduct.not_readable", reason=str(error))) from error
        except NotKept as error:
            raise StorageRefused(say("conduct.not_kept", reason=str(error))) from error

    @contextmanager
    def publishing(self) -> Iterator[Records]:
        """Change the records together with the warehouse, which is waited for before the records are held.

        Raises Busy where somebody else writes to the warehouse for too long, and StorageRefused
        where it is damaged or the disk refuses.
        """
        try:
            with turn(self.lake.location, "a_publication", PATIENCE), self.writing() as records:
                yield records
        except WarehouseBusy as error:
            raise Busy(str(error)) from error
        except Unusable as error:
            raise StorageRefused(str(error)) from error

    def at(self) -> str:
        """Return the time as it is written down, ISO 8601 in UTC."""
        return self.now().isoformat()

    def roles(self, records: Records, association_id: str) -> set[Role]:
        """Return the roles that the person holds in an association."""
        rows = records.all("member", association_id=association_id, who=self.who) if self.who else []
        return {Role(row["role"]) for row in rows}

    def require(self, records: Records, association_id: str, *any_of: Role) -> None:
        """Raise NotPermitted unless the person holds one of these roles in the association."""
        association = records.one("association", association_id=association_id)
        name = association["name"] if association else association_id
        require(self.who, self.roles(records, association_id), *any_of, association=name)

    def note(
        self,
        records: Records,
        action: str,
        association_id: str,
        cycle_id: str = "",
        agency_id: str = "",
        before: Any = None,
        after: Any = None,
        file: str = "",
    ) -> None:
        """Write into the journal who did what, what was before and after, and from which file."""
        entry = {
            "made_at": self.at(),
            "who": self.who,
            "association_id": association_id,
            "cycle_id": cycle_id,
            "agency_id": agency_id,
            "action": action,
            "before": _written(before),
            "after": _written(after),
            "file": file,
        }
        journal.append(records, entry)


def cycle_of(records: Records, cycle_id: str) -> Cycle:
    """Return a cycle as the records have it. Raises Refused where there is none."""
    row = records.one("cycle", cycle_id=cycle_id)
    if row is None:
        raise Refused(say("conduct.no_cycle", cycle=cycle_id))
    return CYCLE.read(row["body"])


def method_of(records: Records, cycle: Cycle) -> Method:
    """Return the method of a cycle, in the version it was planned with."""
    row = records.one(
        "method",
        association_id=cycle.association_id,
        method_id=cycle.method_id,
        version=cycle.method_version,
    )
    if row is None:
        raise Refused(say("conduct.no_method", method=cycle.method_id, version=cycle.method_version))
    return METHOD.read(row["body"])


def assessment_of(records: Records, cycle_id: str, agency_id: str) -> Assessment:
    """Return an agency's assessment. Raises Refused where the agency is not in the cycle."""
    row = records.one("assessment", cycle_id=cycle_id, agency_id=agency_id)
    if row is None:
        raise Refused(say("conduct.not_in_cycle", agency=agency_id, cycle=cycle_id))
    return ASSESSMENT.read(row["body"])


def assessments_of(records: Records, cycle_id: str) -> dict[str, Assessment]:
    """Return every assessment of a cycle by its agency."""
    rows = records.all("assessment", order="agency_id", cycle_id=cycle_id)
    return {row["agency_id"]: ASSESSMENT.read(row["body"]) for row in rows}


def put_assessment(records: Records, assessment: Assessment) -> None:
    """Write an assessment in the place of its earlier version."""
    records.put(
        "assessment",
        cycle_id=assessment.cycle_id,
        agency_id=assessment.agency_id,
        version=assessment.version,
        state=assessment.state,
        body=ASSESSMENT.write(assessment),
    )


def put_cycle(records: Records, cycle: Cycle) -> None:
    """Write a cycle in the place of its earlier state."""
    records.put(
        "cycle", cycle_id=cycle.cycle_id, association_id=cycle.association_id, body=CYCLE.write(cycle)
    )


def _written(value: Any) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, sort_keys=True)
