"""Publication and withdrawal of changes: each is one commit of the warehouse.

The rules are those of rankings and returns: nothing is published that a second person has not approved,
nothing is ever deleted, and the warehouse alone says what is published. What is withdrawn leaves the row
as it was before, as a change of its own.
"""

import secrets
from collections.abc import Sequence
from typing import Any

from conduct.desk import Desk
from conduct.membership import organisation_of
from conduct.refusal import Refused
from conduct.roles import Role
from records import journal
from records.store import Records
from stewards.calling import label_of
from stewards.drafts import Draft, draft_of, refuse_faulty
from stewards.rules import Known
from warehouse import stewards as kept
from warehouse.checking import CheckFailed
from warehouse.commit import RowGone
from warehouse.rankings import AlreadyThere
from words import say

Change = dict[str, Any]


def publish(desk: Desk, organisation_id: str, change_ids: Sequence[str], message: str) -> int:
    """Publish approved drafts in one commit; return the number of the snapshot. A publisher does.

    Raises Refused where one of them is not approved, or its row was changed meanwhile.
    """
    if not message.strip():
        raise Refused(say("conduct.say_why"))
    with desk.publishing() as records:
        # As it stands before this change, which may yet be lost with the process.
        upon = journal.head(records)
        desk.require(records, organisation_id, Role.PUBLISHER)
        changes: list[Change] = []
        for change_id in change_ids:
            draft = draft_of(records, organisation_id, change_id)
            if draft.state != "approved":
                raise Refused(say("drafts.not_approved", of=label_of(draft.content, Known(desk.lake))))
            changes += _changes(desk, records, draft, message.strip(), changes)
            records.drop("steward_draft", change_id=change_id)
            desk.note(records, "change published", organisation_id, change_id, after=message.strip())
        return _commit(desk, changes, upon)


def withdraw(desk: Desk, organisation_id: str, change_id: str, reason: str) -> int:
    """Make a published row again what it was before a change, as a change of its own. A publisher does.

    Where the files say something else by now, the row becomes what they say. Raises Refused where the
    change is none of this organisation, or is not the last of its row.
    """
    if not reason.strip():
        raise Refused(say("conduct.say_why"))
    with desk.publishing() as records:
        upon = journal.head(records)
        desk.require(records, organisation_id, Role.PUBLISHER)
        published = {one["change_id"]: one for one in kept.changes(desk.lake, organisation_id)}
        one = published.get(change_id)
        # A source stays: other rows may have come to rest on it.
        if one is None or one["table_name"] == "source":
            raise Refused(say("stewards.no_change", of=change_id))
        held = {each.change_id: each.held for each in kept.conflicts(desk.lake)}
        own = _own(desk, records, organisation_id)
        withdrawal = {
            **own,
            "change_id": f"{organisation_id}-{secrets.token_hex(4)}",
            "table_name": one["table_name"],
            "kind": "withdrawal",
            "row_before": one["row_after"],
            "row_after": held.get(change_id, one["row_before"]),
            "withdraws": change_id,
            "reason": reason.strip(),
            "entered_by": own["author"],
            "approved_by": own["author"],
            "message": reason.strip(),
        }
        desk.note(records, "change withdrawn", organisation_id, change_id, after=reason.strip())
        return _commit(desk, [withdrawal], upon)


def _changes(
    desk: Desk, records: Records, draft: Draft, message: str, beside: Sequence[Change]
) -> list[Change]:
    """Return the changes of a draft: that of its row, and the source that comes with it."""
    entry = draft.content
    refuse_faulty(desk, draft.organisation_id, entry)
    shared = {
        **_own(desk, records, draft.organisation_id),
        "withdraws": None,
        "entered_by": records.people.code(draft.taken_by),
        "approved_by": records.people.code(draft.decided_by),
        "message": message,
    }
    row = {
        **shared,
        "change_id": draft.change_id,
        "table_name": entry.table,
        "kind": entry.act,
        "row_before": entry.before,
        "row_after": entry.after,
        "reason": entry.reason.strip() or None,
    }
    # Several drafts may come with one source, and one of them may have been published before.
    there = [one["row_after"] for one in beside if one["table_name"] == "source"]
    if entry.source is None or entry.source in there + kept.rows_of(desk.lake, "source"):
        return [row]
    source = {
        **shared,
        "change_id": f"{draft.change_id}-source",
        "table_name": "source",
        "kind": "addition",
        "row_before": None,
        "row_after": entry.source,
        "reason": None,
    }
    return [source, row]


def _own(desk: Desk, records: Records, organisation_id: str) -> Change:
    return {
        "organisation_id": organisation_id,
        "organisation": organisation_of(records, organisation_id)["name"],
        "author": records.people.code(desk.who),
        "published_at": desk.at(),
    }


def _commit(desk: Desk, changes: Sequence[Change], upon: str) -> int:
    """Publish; the snapshot keeps the journal's hash, `upon`, so that nobody rewrites the journal unseen."""
    details = {"changes": [one["change_id"] for one in changes], journal.TABLE: upon}
    first = changes[0]
    try:
        return kept.add_changes(desk.lake.location, changes, first["author"], first["message"], details)
    except (RowGone, AlreadyThere) as error:
        raise Refused(say("stewards.changed_meanwhile")) from error
    except CheckFailed as error:
        raise Refused(say("conduct.check_failed", findings=str(error))) from error
