"""What a change is called: by its table, what is done, and what tells its row from others."""

from collections.abc import Mapping

from stewards.entry import Entry
from stewards.rules import Known
from words import name_of, place_said, say


def label_of(entry: Entry, known: Known) -> str:
    """Call an entry by its table, its act where it is one, and what tells its row from others."""
    row = entry.after or entry.before or {}
    parts = _parts(entry.table, row, known)
    label = ", ".join(part for part in parts if part)
    if entry.after is None:
        return label
    return say("stewards.act_of", act=name_of("steward_change", "kind", entry.act), row=label)


def _parts(table: str, row: Mapping[str, str], known: Known) -> list[str]:
    if table in ("agreement_event", "agreement_provision"):
        agreement = known.agreement(row["agreement_id"])
        of = ", ".join(_parts("agreement", agreement, known)) if agreement else row["agreement_id"]
        said = row["provision"] if table == "agreement_provision" else row["event"]
        return [of, said, row.get("year", "")]
    if table == "agreement":
        kind = name_of("agreement", "instrument", row["instrument"])
        return [_places(row["listed_code"], row["counterpart_code"], known), row["year_signed"], kind]
    return [_places(row["origin_code"], row["place_code"], known), row["city"], row["as_of"]]


def _places(one: str, other: str, known: Known) -> str:
    names = {row["place_code"]: place_said(row["name"]) for row in known.rows("place")}
    return say("stewards.pair", one=names.get(one, one), other=names.get(other, other))
