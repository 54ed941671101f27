"""Drafts that a second person approves before anybody publishes them: one way for whatever is drafted.

A draft is taken in by whoever makes it, sent for review, approved or given back by somebody else, and stays
until it is published or discarded. Each act asks for a role in the organisation and goes into the journal.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from conduct.desk import Desk
from conduct.refusal import Refused
from conduct.roles import Role
from records.store import Records, Row
from words import say

State = Literal["taken in", "under review", "approved", "given back"]
# Who takes in may change what is still theirs.
AT_HAND: tuple[State, ...] = ("taken in", "given back")


@dataclass(frozen=True)
class Drafts:
    """One kind of drafts: the table that keeps them, what the journal calls one, and who makes them.

    Beside its key, which every act is given as `where`, the table has the columns association_id, state,
    body, taken_by, taken_at, sent_by, decided_by and remark. `key` is what the journal calls a draft,
    `said` what sentences call it, from its row.
    """

    table: str
    called: str
    maker: Role
    said: Callable[[Desk, Row], str]

    def row(self, records: Records, organisation_id: str, key: str, **where: str) -> Row:
        """Return a draft of the organisation as it is kept. Raises Refused where there is none."""
        row = records.one(self.table, **where)
        if row is None or row["association_id"] != organisation_id:
            raise Refused(say("drafts.no_draft", of=key))
        return row

    def keep(self, desk: Desk, records: Records, organisation_id: str, body: str, **where: str) -> None:
        """Keep a draft that the person made, in the place of an own one that is not in review.

        Raises Refused, also where it is a colleague's: whoever puts it aside says so, by discarding it.
        """
        before = records.one(self.table, **where)
        if before is not None:
            self._refuse_state(desk, before, *AT_HAND)
            if before["taken_by"] != desk.who and before["body"] != body:
                said = self.said(desk, before)
                raise Refused(say("drafts.of_a_colleague", of=said, who=before["taken_by"]))
        records.put(
            self.table,
            **where,
            association_id=organisation_id,
            state="taken in",
            body=body,
            taken_by=desk.who,
            taken_at=desk.at(),
            sent_by="",
            decided_by="",
            remark="",
        )

    def send_for_review(self, desk: Desk, organisation_id: str, key: str, **where: str) -> None:
        """Send a draft to whoever approves. Its maker's role does."""
        with desk.writing() as records:
            desk.require(records, organisation_id, self.maker)
            row = self.row(records, organisation_id, key, **where)
            self._refuse_state(desk, row, *AT_HAND)
            self._change(desk, records, row, key, "sent for review", state="under review", sent_by=desk.who)

    def approve(self, desk: Desk, organisation_id: str, key: str, **where: str) -> None:
        """Approve a draft that somebody else took in and sent. A reviewer does."""
        with desk.writing() as records:
            desk.require(records, organisation_id, Role.REVIEWER)
            row = self.row(records, organisation_id, key, **where)
            self._refuse_state(desk, row, "under review")
            if desk.who in (row["sent_by"], row["taken_by"]):
                raise Refused(say("drafts.own_draft", of=self.said(desk, row)))
            self._change(desk, records, row, key, "approved", state="approved", decided_by=desk.who)

    def give_back(self, desk: Desk, organisation_id: str, key: str, remark: str, **where: str) -> None:
        """Give a draft back to who made it, and say why. A reviewer or a publisher does."""
        if not remark.strip():
            raise Refused(say("conduct.say_why"))
        with desk.writing() as records:
            desk.require(records, organisation_id, Role.REVIEWER, Role.PUBLISHER)
            row = self.row(records, organisation_id, key, **where)
            self._refuse_state(desk, row, "under review", "approved")
            told = {"state": "given back", "decided_by": desk.who, "remark": remark.strip()}
            self._change(desk, records, row, key, "sent back", **told)

    def discard(self, desk: Desk, organisation_id: str, key: str, **where: str) -> None:
        """Drop a draft that is not in review; the journal keeps that it was there. Its maker's role does."""
        with desk.writing() as records:
            desk.require(records, organisation_id, self.maker)
            self._refuse_state(desk, self.row(records, organisation_id, key, **where), *AT_HAND)
            records.drop(self.table, **where)
            desk.note(records, f"{self.called} discarded", organisation_id, key)

    def _change(self, desk: Desk, records: Records, row: Row, key: str, action: str, **changed: str) -> None:
        records.put(self.table, **{**row, "remark": "", **changed})
        after = changed.get("remark") or changed["state"]
        desk.note(
            records, f"{self.called} {action}", row["association_id"], key, before=row["state"], after=after
        )

    def _refuse_state(self, desk: Desk, row: Row, *wanted: State) -> None:
        if row["state"] not in wanted:
            said = self.said(desk, row)
            raise Refused(say("drafts.wrong_state", of=said, state=state_said(row["state"])))


def state_said(state: str) -> str:
    """Name the state of a draft."""
    return say(f"drafts.state_{state.replace(' ', '_')}")
