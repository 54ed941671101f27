"""What waits for whom in a review, and what the same agency had in the cycle before."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from conduct.assessment import Assessment
from conduct.cycle import Cycle
from conduct.desk import Desk, assessments_of, cycle_of, method_of
from conduct.method import Method
from conduct.revision import outcome
from conduct.roles import Role
from records.store import Records
from warehouse.rankings import published_rows, revisions

Place = Literal["mine", "waiting", "returned", "entered", "done"]
# In the order in which a reviewer asks for them.
PLACES: tuple[Place, ...] = ("mine", "waiting", "returned", "entered", "done")


@dataclass(frozen=True)
class Before:
    """The result of an agency in the last cycle that was published before, on that cycle's own scale.

    `points` are by indicator, and empty where that cycle had another method, or kept its points.
    """

    label: str
    outcome: str
    points: Mapping[str, Decimal]
    same_scale: bool


def queue(desk: Desk, cycle_id: str) -> dict[str, Place]:
    """Return where each assessment of a cycle is, as seen by this person. For members only.

    `mine` waits for this person, `waiting` for another reviewer, `returned` is with the assessors again,
    `entered` was not submitted yet, `done` is approved.
    """
    with desk.reading() as records:
        cycle = cycle_of(records, cycle_id)
        desk.require(records, cycle.association_id, *Role)
        reviews = Role.REVIEWER in desk.roles(records, cycle.association_id)
        rows = records.all("conflict", cycle_id=cycle_id, who=desk.who)
        closed = {row["agency_id"] for row in rows}
        found = assessments_of(records, cycle_id)
    return {key: _place(one, reviews and key not in closed, desk.who) for key, one in found.items()}


def before(desk: Desk, cycle_id: str) -> dict[str, Before]:
    """Return what agencies had in the last cycle that was published before this one. For members only."""
    with desk.reading() as records:
        cycle = cycle_of(records, cycle_id)
        desk.require(records, cycle.association_id, *Role)
        method = method_of(records, cycle)
        earlier = _earlier(records, cycle)
    for one in earlier:
        published = revisions(desk.lake, one.cycle_id)
        if published:
            rows = published_rows(desk.lake, published[-1]["publication_id"])
            same = (published[-1]["method_id"], published[-1]["method_version"])
            return _results(one, rows, published[-1]["scale_id"], same, method)
    return {}


def distribution(method: Method, assessments: Mapping[str, Assessment]) -> dict[str, int]:
    """Count what would be published, the highest grade first; '' counts those that are not eligible."""
    found = [outcome(method, one) for one in assessments.values() if one.state == "approved"]
    counted = {grade: sum(of == grade for _, of in found) for grade in method.grades}
    return {**counted, "": sum(bool(reason) for reason, _ in found)}


def _place(one: Assessment, may_review: bool, who: str) -> Place:
    if one.state == "submitted":
        return "mine" if may_review and who not in one.assessors else "waiting"
    if one.state == "approved":
        return "done"
    return "returned" if one.state == "returned" else "entered"


def _earlier(records: Records, cycle: Cycle) -> list[Cycle]:
    rows = records.all("cycle", association_id=cycle.association_id)
    known = [cycle_of(records, row["cycle_id"]) for row in rows]
    return sorted((one for one in known if one.number < cycle.number), key=lambda one: -one.number)


def _results(
    cycle: Cycle,
    rows: Mapping[str, list[dict[str, object]]],
    scale_id: str,
    same: tuple[str, int],
    method: Method,
) -> dict[str, Before]:
    points: dict[str, dict[str, Decimal]] = {}
    if same == (method.method_id, method.version):
        for row in rows["ranking_score"]:
            if row["points"] is not None:
                own = points.setdefault(str(row["agency_id"]), {})
                own[str(row["indicator_id"])] = Decimal(str(row["points"]))
    return {
        str(row["agency_id"]): Before(
            cycle.label,
            str(row["grade"] or row["not_eligible"]),
            points.get(str(row["agency_id"]), {}),
            scale_id == method.scale_id,
        )
        for row in rows["ranking_grade"]
    }
