"""Taking over what somebody filled in elsewhere: all of it in one step, once every name is decided."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from conduct.assessing import save_in
from conduct.assessment import Assessment, Entry
from conduct.desk import Desk, cycle_of
from conduct.matching import Match, core, match
from conduct.planning import association_of
from conduct.refusal import Refused
from conduct.register import confirm, enter, give_licence, published_names, spellings, spellings_of
from conduct.roles import Role
from words import say

NEW = "new"


@dataclass(frozen=True)
class Incoming:
    """One agency as it came: the printed name, which agency a person says it is, and its entry.

    `agency_id` is a key of the register, a key under which public sources know the agency, or NEW.
    `base_version` is the version of the assessment that the person saw when deciding. An empty `licence`
    leaves the number that the register has.
    """

    printed: str
    agency_id: str
    entry: Entry
    base_version: int = 0
    licence: str = ""


def names_to_decide(desk: Desk, association_id: str, printed: Sequence[str]) -> dict[str, Match]:
    """Match printed names with the register and with what public sources name; certain ones say which."""
    known = {**published_names(desk, association_id), **spellings(desk, association_id)}
    return {name: match(name, known) for name in printed}


def take_over(desk: Desk, cycle_id: str, incoming: Sequence[Incoming], file: str) -> dict[str, Assessment]:
    """Enter new agencies, write down the decided spellings and save every entry: all, or nothing.

    Raises Refused, and ChangedMeanwhile where an assessment changed since it was looked at.
    """
    public = published_names(desk, association_of(desk, cycle_id))
    with desk.writing() as records:
        association_id = cycle_of(records, cycle_id).association_id
        desk.require(records, association_id, Role.ASSESSOR)
        _refuse_new_twice(incoming)
        entries: dict[str, tuple[Entry, int]] = {}
        decided: dict[str, str] = {}
        for one in incoming:
            key = one.agency_id
            if key == NEW:
                key = enter(desk, records, association_id, one.printed)
            elif key in public:
                enter(desk, records, association_id, one.printed, key)
            else:
                decided[one.printed] = key
            if key in entries:
                raise Refused(say("conduct.twice", agency=key, name=one.printed))
            entries[key] = (one.entry, one.base_version)
            if one.licence:
                give_licence(desk, records, association_id, key, one.licence, file)
        confirm(desk, records, association_id, _unknown(spellings_of(records, association_id), decided))
        return save_in(desk, records, cycle_id, entries, file)


def _refuse_new_twice(incoming: Sequence[Incoming]) -> None:
    """Refuse two new agencies that are one but for marks on letters and the form of the company."""
    first: dict[str, str] = {}
    for one in incoming:
        before = first.setdefault(core(one.printed), one.printed) if one.agency_id == NEW else one.printed
        if before != one.printed:
            raise Refused(say("conduct.new_twice", name=one.printed, other=before))


def _unknown(known: Mapping[str, Sequence[str]], decided: Mapping[str, str]) -> dict[str, str]:
    """Leave out spellings that already mean the agency they were decided to mean."""
    return {name: key for name, key in decided.items() if match(name, known).agency_id != key}
