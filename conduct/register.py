"""The association's register of agencies: who is in it, under which spellings, and which records are one."""

import unicodedata
from collections.abc import Mapping
from functools import lru_cache

import pandas as pd

from conduct.desk import Desk
from conduct.keys import agency_key
from conduct.licence import licence_number, same_licence
from conduct.matching import match, plain
from conduct.refusal import Refused
from conduct.roles import Role
from records.store import Records
from warehouse.lake import Lake
from warehouse.rankings import add_rows
from words import ORIGINAL, say, speaking

LONGEST_NAME = 200
MEMBERS_MAY = (Role.ASSESSOR, Role.ADMINISTRATOR)


def agencies(desk: Desk, association_id: str) -> dict[str, str]:
    """Return the name of every agency in the register by its key, merged records left out."""
    with desk.reading() as records:
        desk.require(records, association_id, *Role)
        return {
            row["agency_id"]: row["name"]
            for row in records.all("agency", order="name", association_id=association_id)
            if not row["merged_into"]
        }


def licences(desk: Desk, association_id: str) -> dict[str, str]:
    """Return the licence number of every agency in the register by its key, '' where none was entered."""
    with desk.reading() as records:
        desk.require(records, association_id, *Role)
        return licences_of(records, association_id)


def licences_of(records: Records, association_id: str) -> dict[str, str]:
    """Return the licence numbers of an association's agencies, inside a transaction."""
    rows = records.all("agency", association_id=association_id)
    return {row["agency_id"]: row["licence"] for row in rows if not row["merged_into"]}


def spellings(desk: Desk, association_id: str) -> dict[str, list[str]]:
    """Return every spelling that is known to mean an agency, by the agency that goes on."""
    with desk.reading() as records:
        desk.require(records, association_id, *Role)
        return spellings_of(records, association_id)


def spellings_of(records: Records, association_id: str) -> dict[str, list[str]]:
    """Return the spellings of an association's agencies, inside a transaction."""
    rows = {row["agency_id"]: row for row in records.all("agency", association_id=association_id)}
    found: dict[str, list[str]] = {key: [] for key, row in rows.items() if not row["merged_into"]}
    for key, row in rows.items():
        found[_goes_on(rows, key)].append(row["name"])
    for row in records.all("agency_name", association_id=association_id):
        found[_goes_on(rows, row["agency_id"])].append(row["name"])
    return found


def confirmed_spellings(desk: Desk, association_id: str) -> dict[str, str]:
    """Return the agency that each spelling was confirmed to mean. For members only."""
    with desk.reading() as records:
        desk.require(records, association_id, *Role)
        rows = records.all("agency_name", order="name", association_id=association_id)
    return {row["name"]: row["agency_id"] for row in rows}


def published_names(desk: Desk, association_id: str) -> dict[str, list[str]]:
    """Return agencies that public sources name in the association's country and the register does not."""
    with desk.reading() as records:
        desk.require(records, association_id, *Role)
        return _published(desk, records, association_id)


@lru_cache(maxsize=2)
def _public(lake: Lake, number: int) -> pd.DataFrame:
    """Return the agencies that public sources name, on a snapshot: a workbook asks for each of its rows."""
    return lake.table("agency", number)


def _published(desk: Desk, records: Records, association_id: str) -> dict[str, list[str]]:
    association = records.one("association", association_id=association_id) or {}
    known = {row["agency_id"] for row in records.all("agency", association_id=association_id)}
    table = _public(desk.lake, desk.lake.latest())
    here = table[table["country_code"] == association["place_code"]]
    return {
        row["agency_id"]: [
            str(row[column])
            for column in ("name_en", "name_vi", "short_name")
            if isinstance(row[column], str) and row[column]
        ]
        for row in here.to_dict("records")
        if row["agency_id"] not in known
    }


def add_agency(
    desk: Desk,
    association_id: str,
    name: str,
    agency_id: str = "",
    is_another: bool = False,
    licence: str = "",
) -> str:
    """Enter an agency and return its key, which the product makes.

    `agency_id` is the key under which public sources know it, where they do: of the association's own
    country, and of nobody else's register. Raises Refused for any other, and for a name that is like one
    that is known, unless a person says that it `is_another`.
    """
    written = _name(name)
    with desk.writing() as records:
        desk.require(records, association_id, *MEMBERS_MAY)
        if not agency_id and not is_another:
            _refuse_likely_double(desk, records, association_id, written)
        key = enter(desk, records, association_id, written, agency_id)
        give_licence(desk, records, association_id, key, licence)
        return key


def set_licence(desk: Desk, association_id: str, agency_id: str, licence: str) -> None:
    """Write down the number of an agency's licence; an empty one says that none is known any more."""
    with desk.writing() as records:
        desk.require(records, association_id, *MEMBERS_MAY)
        give_licence(desk, records, association_id, agency_id, licence)


def give_licence(
    desk: Desk, records: Records, association_id: str, agency_id: str, licence: str, file: str = ""
) -> None:
    """Write it down inside a change that has asked who may do this; one that stands there is no change.

    Raises Refused for what is no number of a licence, and for one that another agency has.
    """
    in_register(records, association_id, agency_id)
    written = licence_number(licence)
    row = records.one("agency", association_id=association_id, agency_id=agency_id) or {}
    if row["licence"] == written:
        return
    others = {key: one for key, one in licences_of(records, association_id).items() if key != agency_id}
    same = [key for key, one in others.items() if same_licence(one, written)]
    if same:
        raise Refused(say("conduct.licence_taken", licence=written, agency=same[0]))
    records.put("agency", **{**row, "licence": written})
    desk.note(
        records,
        "licence number entered",
        association_id,
        agency_id=agency_id,
        before=row["licence"],
        after=written,
        file=file,
    )


def enter(desk: Desk, records: Records, association_id: str, name: str, agency_id: str = "") -> str:
    """Enter an agency inside a change that has asked who may do this, and return its key."""
    written = _name(name)
    for key, names in spellings_of(records, association_id).items():
        if plain(written) in {plain(one) for one in names}:
            raise Refused(say("conduct.agency_exists", name=written, agency=key))
    taken = {row["agency_id"] for row in records.all("agency")}
    if agency_id and (agency_id in taken or agency_id not in _published(desk, records, association_id)):
        raise Refused(say("conduct.not_its_key", name=written))
    public = _public(desk.lake, desk.lake.latest())["agency_id"]
    key = agency_id or agency_key(association_id, written, taken.union(public))
    records.put("agency", association_id=association_id, agency_id=key, name=written)
    desk.note(records, "agency entered", association_id, agency_id=key, after=written)
    return key


def confirm_spelling(desk: Desk, association_id: str, name: str, agency_id: str) -> None:
    """Decide that a printed name means an agency of the register."""
    with desk.writing() as records:
        desk.require(records, association_id, *MEMBERS_MAY)
        confirm(desk, records, association_id, {_name(name): agency_id})


def confirm(desk: Desk, records: Records, association_id: str, decided: Mapping[str, str]) -> None:
    """Write down which agency each printed name means, inside a change that has asked who may do this."""
    for name, agency_id in decided.items():
        in_register(records, association_id, agency_id)
        records.put(
            "agency_name",
            association_id=association_id,
            name=_name(name),
            agency_id=agency_id,
            decided_by=desk.who,
            decided_at=desk.at(),
        )
        desk.note(records, "spelling confirmed", association_id, agency_id=agency_id, after=name)


def merge(desk: Desk, association_id: str, agency_id: str, into: str) -> None:
    """Decide that two records are one agency: the second goes on, both histories stay readable.

    Published at once, so that readers find both histories under the record that goes on.
    """
    with desk.publishing() as records:
        desk.require(records, association_id, Role.ADMINISTRATOR)
        for key in (agency_id, into):
            in_register(records, association_id, key)
        if agency_id == into:
            raise Refused(say("conduct.same_record"))
        if _both_in_work(records, agency_id, into):
            raise Refused(say("conduct.both_in_cycle"))
        row = records.one("agency", association_id=association_id, agency_id=agency_id) or {}
        records.put("agency", **{**row, "merged_into": into})
        desk.note(records, "records merged", association_id, agency_id=agency_id, after=into)
        if not licences_of(records, association_id)[into]:
            give_licence(desk, records, association_id, into, row["licence"])
        author = records.people.code(desk.who)
        ended = {
            "association_id": association_id,
            "agency_id": agency_id,
            "into_agency_id": into,
            "decided_by": author,
            "decided_at": desk.at(),
        }
        with speaking(ORIGINAL):
            message = say("conduct.merge_message", agency=agency_id, into=into)
        of_it = ("association_id", "agency_id")
        add_rows(desk.lake.location, "ranking_merge", [ended], of_it, author, message)


def _refuse_likely_double(desk: Desk, records: Records, association_id: str, name: str) -> None:
    known = {**_published(desk, records, association_id), **spellings_of(records, association_id)}
    alike = match(name, known).candidates
    if alike:
        names = "; ".join(f"{one.spelling} ({one.agency_id})" for one in alike)
        raise Refused(say("conduct.likely_double", name=name, alike=names))


def _both_in_work(records: Records, one: str, other: str) -> bool:
    cycles = [{row["cycle_id"] for row in records.all("assessment", agency_id=key)} for key in (one, other)]
    return bool(cycles[0] & cycles[1])


def in_register(records: Records, association_id: str, agency_id: str) -> None:
    """Raise Refused unless an agency is in the register, inside a transaction."""
    row = records.one("agency", association_id=association_id, agency_id=agency_id)
    if row is None or row["merged_into"]:
        raise Refused(say("conduct.no_agency", agency=agency_id))


def _goes_on(rows: Mapping[str, Mapping[str, str]], agency_id: str) -> str:
    while rows[agency_id]["merged_into"]:
        agency_id = rows[agency_id]["merged_into"]
    return agency_id


def _name(name: str) -> str:
    written = " ".join(unicodedata.normalize("NFC", name).split())
    if not written or len(written) > LONGEST_NAME:
        raise Refused(say("conduct.bad_name", most=LONGEST_NAME))
    return written
