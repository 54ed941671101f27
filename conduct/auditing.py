"""The audit report of a cycle: who did what when, as codes; publications, conflicts, requests and replies.

It is made from the records and the warehouse as they are, and says whether the journal's chain holds.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import tzinfo

from conduct.clock import zone_of
from conduct.desk import Desk, assessments_of, cycle_of
from conduct.roles import OF_A_RANKING
from records import journal
from records.store import Row
from warehouse.rankings import revisions

PUBLICATION = ("revision", "kind", "published_at", "author", "message", "reason", "panel", "decision")
CONFLICT = ("declared_at", "who", "agency_id", "reason")
REQUEST = ("said_at", "agency_id", "kind", "text", "outcome", "settled_at")
REPLY = ("entered_at", "who", "agency_id", "kind", "text")
STEP = ("made_at", "who", "action", "agency_id", "before", "after", "file")


@dataclass(frozen=True)
class Audit:
    """All that is on record of a cycle, people by their codes; each part has the columns named above.

    Moments are in UTC; `zone` is that of the association, `names` those of its agencies by their keys.
    `broken` are the entries of the journal that do not follow what stands before them; `head` is its hash.
    """

    label: str
    association: str
    zone: tzinfo
    names: Mapping[str, str]
    agencies: int
    publications: Sequence[Row]
    conflicts: Sequence[Row]
    requests: Sequence[Row]
    replies: Sequence[Row]
    steps: Sequence[Row]
    broken: tuple[int, ...]
    head: str


def audit(desk: Desk, cycle_id: str) -> Audit:
    """Return the audit report of a cycle. For members only."""
    with desk.reading() as records:
        cycle = cycle_of(records, cycle_id)
        desk.require(records, cycle.association_id, *OF_A_RANKING)
        association = records.one("association", association_id=cycle.association_id) or {}
        kept = {
            table: records.as_kept(table, order=order, cycle_id=cycle_id)
            for table, order in (
                ("conflict", "declared_at"),
                ("agency_request", "said_at"),
                ("reply", "entered_at"),
                ("journal", "entry_id"),
            )
        }
        agencies = len(assessments_of(records, cycle_id))
        register = records.all("agency", association_id=cycle.association_id)
        names = {row["agency_id"]: row["name"] for row in register}
        broken, head = tuple(journal.broken(records)), journal.head(records)
    return Audit(
        label=cycle.label,
        association=association.get("name", ""),
        zone=zone_of(desk, cycle.association_id),
        names=names,
        agencies=agencies,
        publications=_only(revisions(desk.lake, cycle_id), PUBLICATION),
        conflicts=_only(kept["conflict"], CONFLICT),
        requests=_only(kept["agency_request"], REQUEST),
        replies=_only(kept["reply"], REPLY),
        steps=_only(kept["journal"], STEP),
        broken=broken,
        head=head,
    )


def _only(rows: Sequence[Row], columns: Sequence[str]) -> list[Row]:
    return [{name: row[name] for name in columns} for row in rows]
