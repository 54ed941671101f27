"""Publication, correction and undo of returns: each is a new version, and one commit of the warehouse.

The rules are those of rankings: nothing is published that a second person has not approved, nothing is
ever deleted, and the warehouse alone says what is published.
"""

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from conduct.desk import Desk
from conduct.membership import organisation_of
from conduct.refusal import Refused
from conduct.roles import Role
from records import journal
from records.store import Records
from returns.differing import changes
from returns.drafts import Draft, draft_of, key_of
from returns.expecting import centres, month_of, threshold_of
from returns.model import Cell, Return
from returns.small_cells import hidden, sums_over_all
from warehouse import returns as kept
from warehouse.checking import CheckFailed
from warehouse.rankings import RevisionTaken
from words import say

Row = dict[str, Any]
# A centre and a month.
Key = tuple[str, str]
# An amount is of money: how many people it is of, it does not say.
CURRENCY = re.compile(r"[A-Z]{3}")
KINDS = {True: "correction", False: "return"}


def publish(desk: Desk, organisation_id: str, keys: Sequence[Key], message: str, reason: str = "") -> int:
    """Publish approved drafts in one commit; return the number of the snapshot. A publisher does.

    A version after the first is a correction and needs a reason. Raises Refused where one of them is not
    approved, or says what is published already.
    """
    if not message.strip():
        raise Refused(say("conduct.say_why"))
    threshold = threshold_of(desk, organisation_id)
    with desk.publishing() as records:
        # As it stands before this change, which may yet be lost with the process.
        upon = journal.head(records)
        desk.require(records, organisation_id, Role.PUBLISHER)
        rows = _no_rows()
        for centre_id, month in keys:
            draft = draft_of(records, organisation_id, centre_id, month)
            if draft.state != "approved":
                raise Refused(say("drafts.not_approved", of=_called(desk, organisation_id, draft.content)))
            _add_version(desk, records, draft, message.strip(), reason.strip(), threshold, rows)
            records.drop("return_draft", centre_id=centre_id, month=month)
            desk.note(records, "return published", organisation_id, draft.key, file=draft.content.file_name)
        return _commit(desk, rows, upon)


def undo(desk: Desk, organisation_id: str, centre_id: str, month: str, reason: str) -> int:
    """Bring back the version before the one in force, as a new version; return the number of the snapshot."""
    if not reason.strip():
        raise Refused(say("conduct.say_why"))
    with desk.publishing() as records:
        upon = journal.head(records)
        desk.require(records, organisation_id, Role.PUBLISHER)
        earlier = kept.versions(desk.lake, centre_id, month)
        key = key_of(centre_id, month)
        if len(earlier) < 2 or earlier[-1]["organisation_id"] != organisation_id:
            said = month_of(centres(desk, organisation_id), centre_id, month)
            raise Refused(say("returns.nothing_to_undo", of=said))
        before = earlier[-2]
        number = len(earlier) + 1
        own = {"return_id": f"{key}-v{number}"}
        version = (
            before
            | own
            | {
                "version": number,
                "kind": "undo",
                "published_at": desk.at(),
                "author": records.people.code(desk.who),
                "message": reason.strip(),
                "reason": reason.strip(),
                "restores": before["version"],
            }
        )
        rows = {
            "complaint_return": [version],
            "complaint_return_cell": [one | own for one in kept.cells(desk.lake, before["return_id"])],
            "return_summary": [one | own for one in kept.sums(desk.lake, before["return_id"])],
        }
        desk.note(records, "return undone", organisation_id, key, after=reason.strip())
        return _commit(desk, rows, upon)


def cell_rows(return_id: str, cells: Sequence[Cell]) -> list[Row]:
    """Return cells as rows of complaint_return_cell."""
    return [
        {
            "return_id": return_id,
            "measure": one.measure,
            "category": one.category,
            "stage": one.stage,
            "sex": one.sex,
            "destination": one.destination,
            "value": None if one.value is None else float(one.value),
            "without_number": one.without_number,
            "unit": one.unit,
            "written": one.written or None,
            "note": one.note or None,
            "locator": one.place,
        }
        for one in cells
    ]


def summary_rows(version: Row, cells: Sequence[Row]) -> list[Row]:
    """Return what pages are shown of cells: rows of return_summary, without small counts and their givers."""
    own = {"centre_id": version["centre_id"], "month": version["month"]}
    rows = [{**row, **own, "hidden": None} for row in kept.summed(cells)]
    for of in {(row["measure"], row["unit"]) for row in rows if not CURRENCY.fullmatch(row["unit"])}:
        counted = {_part(row): row for row in rows if (row["measure"], row["unit"]) == of}
        numbers = {
            part: Decimal(f"{row['value']:.12g}") for part, row in counted.items() if row["value"] is not None
        }
        for part, why in hidden(numbers, sums_over_all(numbers), version["threshold"]).items():
            counted[part] |= {"value": None, "hidden": why}
    return rows


def _part(row: Row) -> tuple[str, ...]:
    return (row["category"], row["sex"], row["destination"])


def _add_version(
    desk: Desk,
    records: Records,
    draft: Draft,
    message: str,
    reason: str,
    threshold: int,
    rows: dict[str, list[Row]],
) -> None:
    """Add the rows of a draft's version to those that are to be published."""
    content = draft.content
    earlier = kept.versions(desk.lake, content.centre_id, content.month)
    if earlier and not reason:
        said = _called(desk, draft.organisation_id, content)
        raise Refused(say("returns.published_already", of=said, version=len(earlier)))
    number = len(earlier) + 1
    return_id = f"{draft.key}-v{number}"
    version = {
        "return_id": return_id,
        "organisation_id": draft.organisation_id,
        "organisation": organisation_of(records, draft.organisation_id)["name"],
        "centre_id": content.centre_id,
        "month": content.month,
        "version": number,
        "kind": KINDS[bool(earlier)],
        "completeness": content.completeness,
        "handed_in_at": draft.taken_at,
        "sent_by": records.people.code(draft.sent_by),
        "approved_by": records.people.code(draft.decided_by),
        "published_at": desk.at(),
        "author": records.people.code(desk.who),
        "message": message,
        "reason": reason if earlier else None,
        "restores": None,
        "file_name": content.file_name,
        "file_sha256": content.file_sha256,
        "locator": "; ".join(dict.fromkeys(one.place.partition("!")[0] for one in content.cells)) or None,
        "threshold": threshold,
        "standing": "official",
    }
    cells = cell_rows(return_id, content.cells)
    if earlier and _is_same(desk, earlier[-1], version, cells):
        raise Refused(say("returns.nothing_changed", of=_called(desk, draft.organisation_id, content)))
    rows["complaint_return"].append(version)
    rows["complaint_return_cell"] += cells
    rows["return_summary"] += summary_rows(version, cells)


def _called(desk: Desk, organisation_id: str, one: Return) -> str:
    return month_of(centres(desk, organisation_id), one.centre_id, one.month)


def _is_same(desk: Desk, last: Row, version: Row, cells: list[Row]) -> bool:
    if last["completeness"] != version["completeness"]:
        return False
    return not changes(kept.cells(desk.lake, last["return_id"]), cells)


def _commit(desk: Desk, rows: dict[str, list[Row]], upon: str) -> int:
    """Publish; the snapshot keeps the journal's hash, `upon`, so that nobody rewrites the journal unseen."""
    first = rows["complaint_return"][0]
    details = {"returns": [one["return_id"] for one in rows["complaint_return"]], journal.TABLE: upon}
    try:
        return kept.add_returns(desk.lake.location, rows, first["author"], first["message"], details)
    except RevisionTaken as error:
        raise Refused(say("returns.overtaken", reason=str(error))) from error
    except CheckFailed as error:
        raise Refused(say("conduct.check_failed", findings=str(error))) from error


def _no_rows() -> dict[str, list[Row]]:
    return {"complaint_return": [], "complaint_return_cell": [], "return_summary": []}
