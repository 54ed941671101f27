"""Associations and their members: who holds which role."""

import re
import unicodedata

from conduct.codes import refuse_code
from conduct.desk import Desk
from conduct.guessing import forget, guessed
from conduct.keys import ASSOCIATION
from conduct.refusal import Refused
from conduct.roles import Role
from records.store import Records, Row
from words import say

IDENTITY = re.compile(r"[\w.+\-]{1,64}@[\w.\-]{1,180}")


def identity(typed: str) -> str:
    """Return an e-mail address as it is kept. Raises Refused where it is none."""
    kept = unicodedata.normalize("NFC", typed).strip().lower()
    if not IDENTITY.fullmatch(kept):
        raise Refused(say("conduct.not_an_address", typed=typed.strip()[:80]))
    return kept


def add_association(desk: Desk, association_id: str, name: str, place_code: str, code_id: str) -> None:
    """Let another association keep its ranking here, or an organisation its returns, which has no code.

    Only on the machine itself.
    """
    _operator_only(desk)
    if not ASSOCIATION.fullmatch(association_id):
        raise Refused(say("conduct.bad_key", typed=association_id))
    if not name.strip():
        raise Refused(say("conduct.no_name"))
    number = desk.lake.latest()
    if place_code not in set(desk.lake.table("place", number)["place_code"]):
        raise Refused(say("conduct.no_country", country=place_code))
    if code_id:
        refuse_code(desk, code_id, place_code)
    with desk.writing() as records:
        if records.one("association", association_id=association_id):
            raise Refused(say("conduct.association_exists", association=association_id))
        row = {"association_id": association_id, "name": name, "place_code": place_code, "code_id": code_id}
        records.put("association", **row)
        desk.note(records, "association added", association_id, after=row)


def add_member(desk: Desk, association_id: str, who: str, role: Role) -> None:
    """Give a person a role; an administrator does, or whoever runs the machine."""
    person = identity(who)
    with desk.writing() as records:
        give_role(desk, records, association_id, person, role)


def give_role(
    desk: Desk, records: Records, association_id: str, person: str, role: Role, again: bool = False
) -> None:
    """Give a role inside a change; one that is held already is refused, or with `again` left as it is."""
    _manages(desk, records, association_id)
    row = {"association_id": association_id, "who": person, "role": role.value}
    if not records.one("member", **row):
        records.put("member", **row, added_by=desk.who, added_at=desk.at())
        desk.note(records, "role given", association_id, after=row)
    elif not again:
        raise Refused(say("conduct.has_role", who=person, role=say(f"roles.{role.value}")))


def remove_member(desk: Desk, association_id: str, who: str, role: Role) -> None:
    """Take a role from a person; the last administrator stays, whoever asks: another one is made first."""
    person = identity(who)
    with desk.writing() as records:
        _manages(desk, records, association_id)
        row = {"association_id": association_id, "who": person, "role": role.value}
        if not records.one("member", **row):
            raise Refused(say("conduct.has_not_role", who=person, role=say(f"roles.{role.value}")))
        administrators = records.all("member", association_id=association_id, role="administrator")
        if role is Role.ADMINISTRATOR and len(administrators) == 1:
            raise Refused(say("conduct.last_administrator"))
        records.drop("member", **row)
        desk.note(records, "role taken", association_id, before=row)


def forget_member(desk: Desk, who: str) -> str:
    """Forget a person, and return the code that stays under what they did; only on the machine itself.

    Roles, account, sessions and what was typed and not saved end. Raises Refused where nobody of that address
    is known, or where an association would be left without an administrator.
    """
    _operator_only(desk)
    person = identity(who)
    with desk.writing() as records:
        if not records.people.knows(person):
            raise Refused(say("conduct.nobody_known", who=person))
        held = records.all("member", who=person)
        for row in held:
            others = records.all(
                "member", association_id=row["association_id"], role=Role.ADMINISTRATOR.value
            )
            if row["role"] == Role.ADMINISTRATOR and len(others) == 1:
                raise Refused(say("conduct.last_administrator"))
        forget(records, person)
        code = records.people.forget(person)
        for association_id in sorted({row["association_id"] for row in held}):
            desk.note(records, "person forgotten", association_id, after=code)
    return code


def members(desk: Desk, association_id: str) -> list[Row]:
    """Return who holds which role: rows with who, role, added_by, added_at. For members only."""
    with desk.reading() as records:
        organisation_of(records, association_id)
        if not desk.operator:
            desk.require(records, association_id, *Role)
        held = records.all("member", association_id=association_id)
        return sorted(held, key=lambda row: (row["who"], row["role"]))


def tried_in_vain(desk: Desk, association_id: str) -> dict[str, int]:
    """Return as whom of an association somebody tried to sign in lately, and how often it failed.

    Only an administrator is told; for everybody else there is nothing.
    """
    with desk.reading() as records:
        if Role.ADMINISTRATOR not in desk.roles(records, association_id):
            return {}
        people = {row["who"] for row in records.all("member", association_id=association_id)}
        return {who: int(row["failures"]) for who, row in sorted(guessed(records, people).items())}


def associations_of(desk: Desk) -> dict[str, tuple[str, set[Role]]]:
    """Return the associations that the person works for: name and roles held, by key."""
    with desk.reading() as records:
        found = {row["association_id"]: row["name"] for row in records.all("association", order="name")}
        held = {key: (name, desk.roles(records, key)) for key, name in found.items()}
    return {key: (name, roles) for key, (name, roles) in held.items() if roles}


def organisation_of(records: Records, association_id: str) -> Row:
    """Return what is kept of an association or another organisation: its row. Raises Refused without one."""
    row = records.one("association", association_id=association_id)
    if row is None:
        raise Refused(say("conduct.no_association", association=association_id))
    return row


def _manages(desk: Desk, records: Records, association_id: str) -> None:
    organisation_of(records, association_id)
    if not desk.operator:
        desk.require(records, association_id, Role.ADMINISTRATOR)


def _operator_only(desk: Desk) -> None:
    if not desk.operator:
        raise Refused(say("conduct.operator_only"))
