"""Who did what: the journal of an association, together with what the warehouse says was published.

What was done is kept as a code in words, such as `entered: 1.1`, and shown in the language that is spoken.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from datetime import UTC, tzinfo

from conduct.clock import local_time
from conduct.desk import Desk, cycle_of
from conduct.method import EVIDENCE, evidence_said
from conduct.roles import Role
from records.store import Row
from warehouse.rankings import revisions
from words import ORIGINAL, in_key, name_of, phrases, say
from words.dates import MOMENT, date_said

LAST_CHANGES = 500
# What tells a record from all others and nobody reads: the columns of the journal say of what a change is.
UNREAD = frozenset(
    ("association_id", "agency_id", "cycle_id", "file_id", "fingerprint", "merged_into", "place_code",
     "scale_id", "sha256")
)  # fmt: skip
# How values of a record are said whose words stand elsewhere.
SAID: Mapping[str, Callable[[str], str]] = {
    "role": lambda value: say(f"roles.{in_key(value)}"),
    "completeness": lambda value: say(f"returns.completeness_{in_key(value)}"),
    "standing": lambda value: say(f"work.standing_{in_key(value)}"),
    "table": lambda value: name_of("steward_change", "table_name", value),
    "act": lambda value: name_of("steward_change", "kind", value),
    "window_from": date_said,
    "window_to": date_said,
    "listed_on": date_said,
}
GIVEN_BACK = ("sent back", "reopened", "given back by an undo")


def log(desk: Desk, cycle_id: str) -> list[Row]:
    """Return everything done to a cycle, oldest first. For members only.

    Rows have made_at, who, action, agency_id, before, after, file.
    """
    with desk.reading() as records:
        cycle = cycle_of(records, cycle_id)
        if not desk.operator:
            desk.require(records, cycle.association_id, *Role)
        written = records.all("journal", order="entry_id", cycle_id=cycle_id)
        people = records.people
    published = [
        {
            "made_at": one["published_at"],
            "who": people.who(one["author"]),
            "action": f"{one['kind']}: revision {one['revision']}",
            "agency_id": "",
            "before": "",
            "after": one["message"],
            "file": "",
        }
        for one in revisions(desk.lake, cycle_id)
    ]
    kept = ("made_at", "who", "action", "agency_id", "before", "after", "file")
    rows = [*_timed([{name: row[name] for name in kept} for row in written]), *_timed(published)]
    return [row for _, row in sorted(rows, key=lambda timed: timed[0])]


def given_back(desk: Desk, cycle_id: str) -> dict[str, Row]:
    """Return why each assessment that is with the assessors again came: the row of the journal, by agency.

    For members only. `after` is what a reviewer wrote, or the reason of a correction or an undo.
    """
    with desk.reading() as records:
        desk.require(records, cycle_of(records, cycle_id).association_id, *Role)
        written = records.all("journal", order="entry_id", cycle_id=cycle_id)
    found: dict[str, Row] = {}
    for row in written:
        if row["action"] in GIVEN_BACK:
            found[row["agency_id"]] = row
        elif row["action"] == "submitted":
            found.pop(row["agency_id"], None)
    return found


def in_words(row: Row, zone: tzinfo = UTC) -> Row:
    """Return a row of the journal as it is read: what was done, and what was before and after, in words.

    What no word is known for, as a later release may have written it, stays as it is written.
    """
    action = str(row["action"])
    said = _score_said if action.startswith("entered: ") else _value_said
    values = {name: said(str(row[name]), zone) for name in ("before", "after")}
    return {**row, "action": _action_said(action), **values}


def _value_said(value: str, zone: tzinfo) -> str:
    """Return a state or a moment in words, and of a record, kept as JSON, what it holds that is no list."""
    if value.startswith("{"):
        with suppress(ValueError):
            held = json.loads(value).items()
            plain = [
                f"{_known(f'key_{in_key(name)}') or name}: {_field_said(name, one, zone)}"
                for name, one in held
                if name not in UNREAD and one and isinstance(one, str | int)
            ]
            return "; ".join(plain)
    return _moment_said(value, zone) or _known(f"state_{in_key(value)}") or value


def _field_said(name: str, value: str | int, zone: tzinfo) -> str:
    if isinstance(value, bool):
        return say("workbooks.yes")
    if name in SAID:
        with suppress(KeyError):
            return SAID[name](str(value))
    if name == "state":
        return _known(f"state_{in_key(str(value))}") or str(value)
    return _moment_said(str(value), zone) or str(value)


def _moment_said(value: str, zone: tzinfo) -> str:
    return local_time(value, zone) if MOMENT.fullmatch(value) else ""


def _score_said(value: str, zone: tzinfo) -> str:  # noqa: ARG001 - a score names no moment
    """Return a score as it was entered, with the kinds of evidence and what does not apply in words."""
    return " | ".join(map(_part_said, value.split(" | ")))


def _part_said(part: str) -> str:
    if part == phrases(ORIGINAL)["conduct.does_not_apply"]:
        return say("conduct.does_not_apply")
    kinds = part.split("; ")
    return evidence_said(kinds) if set(kinds) <= set(EVIDENCE) else part


def kind_said(kind: str) -> str:
    """Name how a revision came about, or what an agency asked for or answered."""
    return _known(in_key(kind)) or _known(f"about_{in_key(kind)}") or kind


def _action_said(action: str) -> str:
    done, colon, about = action.partition(": ")
    word, _, number = about.partition(" ")
    told = say("actions.about_revision", number=number) if word == "revision" else ""
    return (_known(in_key(done)) or done) + colon + (told or _known(f"about_{in_key(about)}") or about)


def _known(code: str) -> str:
    return say(f"actions.{code}") if f"actions.{code}" in phrases() else ""


def _timed(rows: list[Row]) -> Iterator[tuple[str, Row]]:
    """Yield rows with a time that never goes back: where a clock did, they stay as they were written."""
    latest = ""
    for row in rows:
        latest = max(latest, str(row["made_at"]))
        yield latest, row


def association_log(desk: Desk, association_id: str) -> list[Row]:
    """Return the last LAST_CHANGES changes of an association, newest first. For members only."""
    with desk.reading() as records:
        desk.require(records, association_id, *Role)
        rows = records.all("journal", order="entry_id", association_id=association_id)
    return rows[: -LAST_CHANGES - 1 : -1]
