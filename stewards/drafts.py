"""Changes at work: entered by a steward, sent for review, approved or given back by a second person."""

import secrets
from dataclasses import dataclass

from conduct.desk import Desk
from conduct.drafting import Drafts, State
from conduct.membership import organisation_of
from conduct.refusal import Refused
from conduct.roles import Role
from records.store import Records
from records.store import Row as Kept
from stewards.calling import label_of
from stewards.entry import ENTRY, Entry
from stewards.rules import Known, faults
from words import say


def _called(desk: Desk, row: Kept) -> str:
    return label_of(ENTRY.read(row["body"]), Known(desk.lake))


DRAFTS = Drafts("steward_draft", "change", Role.STEWARD, _called)


class Faulty(Refused):
    """An entry that breaks rules: `faults` has a sentence by column, under '' what the whole breaks."""

    def __init__(self, found: dict[str, str]) -> None:
        super().__init__(
            " ".join(
                say("stewards.at", column=name, fault=told) if name else told for name, told in found.items()
            )
        )
        self.faults = found


@dataclass(frozen=True)
class Draft:
    """A change that is not published: who entered it when, who sent and who decided, and their remark."""

    change_id: str
    organisation_id: str
    content: Entry
    state: State
    taken_by: str
    taken_at: str
    sent_by: str
    decided_by: str
    remark: str


def place_of(desk: Desk, organisation_id: str) -> str:
    """Return the country of an organisation, or the region where it is the secretariat's."""
    with desk.reading() as records:
        return str(organisation_of(records, organisation_id)["place_code"])


def refuse_faulty(desk: Desk, organisation_id: str, entry: Entry) -> None:
    """Raise Faulty where an entry breaks a rule."""
    if found := faults(entry, place_of(desk, organisation_id), Known(desk.lake)):
        raise Faulty(found)


def enter(desk: Desk, organisation_id: str, entry: Entry, change_id: str = "") -> str:
    """Keep a change as a draft and return its key. A steward does.

    With `change_id`, it takes the place of a draft that is not in review. Raises Faulty, and Refused.
    """
    refuse_faulty(desk, organisation_id, entry)
    key = change_id or f"{organisation_id}-{secrets.token_hex(4)}"
    with desk.writing() as records:
        desk.require(records, organisation_id, Role.STEWARD)
        if change_id:
            DRAFTS.row(records, organisation_id, key, change_id=key)
        DRAFTS.keep(desk, records, organisation_id, ENTRY.write(entry), change_id=key)
        told = {"table": entry.table, "act": entry.act}
        desk.note(records, "change entered", organisation_id, key, after=told)
    return key


def drafts(desk: Desk, organisation_id: str) -> list[Draft]:
    """Return an organisation's drafts, the first entered first. For members only."""
    with desk.reading() as records:
        desk.require(records, organisation_id, *Role)
        rows = records.all("steward_draft", order="taken_at", association_id=organisation_id)
    return [_read(row) for row in rows]


def draft_of(records: Records, organisation_id: str, change_id: str) -> Draft:
    """Return a draft. Raises Refused where the organisation has none of this key."""
    return _read(DRAFTS.row(records, organisation_id, change_id, change_id=change_id))


def send_for_review(desk: Desk, organisation_id: str, change_id: str) -> None:
    """Send a draft to whoever approves. A steward does."""
    DRAFTS.send_for_review(desk, organisation_id, change_id, change_id=change_id)


def approve(desk: Desk, organisation_id: str, change_id: str) -> None:
    """Approve a draft that somebody else entered and sent. A reviewer does."""
    DRAFTS.approve(desk, organisation_id, change_id, change_id=change_id)


def give_back(desk: Desk, organisation_id: str, change_id: str, remark: str) -> None:
    """Give a draft back to the stewards, and say why. A reviewer or a publisher does."""
    DRAFTS.give_back(desk, organisation_id, change_id, remark, change_id=change_id)


def discard(desk: Desk, organisation_id: str, change_id: str) -> None:
    """Drop a draft that is not in review; the journal keeps that it was there. A steward does."""
    DRAFTS.discard(desk, organisation_id, change_id, change_id=change_id)


def _read(row: Kept) -> Draft:
    return Draft(
        row["change_id"],
        row["association_id"],
        ENTRY.read(row["body"]),
        row["state"],
        row["taken_by"],
        row["taken_at"],
        row["sent_by"],
        row["decided_by"],
        row["remark"],
    )
