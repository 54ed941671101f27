"""What stewards changed: rows of agreements and posts that they added, corrected, removed or took back.

The warehouse alone says what is published. `standing` is what is left of all changes together, and a build
lays that over the rows of the files: see `etl.stewarded`. A row is here a mapping of its columns to text as
a CSV has it, '' where it is empty, so that one of the files and one of the warehouse can be held together.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import duckdb
import pandas as pd

from warehouse.commit import Amendment, amend_rows
from warehouse.lake import Lake
from warehouse.location import Location
from warehouse.rankings import AlreadyThere, as_rows
from warehouse.schema import tables

# The tables that stewards change, in the order in which rows of one may rest on those of another, each with
# the columns by which a later writing of the same row is known.
IDENTITY: Mapping[str, tuple[str, ...]] = {
    "source": ("source_id",),
    "agreement": ("agreement_id",),
    "agreement_event": ("agreement_id", "event", "year", "source_id"),
    "agreement_provision": ("agreement_id", "topic", "provision", "source_id"),
    "attache_post": ("origin_code", "place_code", "city", "as_of", "source_id"),
}
TAKEN_OVER, CONTRADICTED = "taken over", "contradicted"
CHANGES = "SELECT * FROM steward_change ORDER BY position"
HELD = """
    SELECT f.change_id, c.table_name, f.row_held
    FROM steward_file AS f
    INNER JOIN steward_change AS c ON f.change_id = c.change_id
    WHERE f.state = $state
    ORDER BY c.position
"""
Text = Mapping[str, str]


@dataclass(frozen=True)
class Standing:
    """What is left of one or several changes of a row: what it was in the files, and what it is now.

    None where there was no row, or is none. `change_id` is the last of the changes.
    """

    table: str
    before: Text | None
    after: Text | None
    change_id: str
    organisation_id: str
    organisation: str


@dataclass(frozen=True)
class Conflict:
    """A row that the files have in another way than a steward published it; the steward's is the one shown.

    `held` is the row of the files; None where they no longer have the row that was corrected.
    """

    change_id: str
    table: str
    held: Text | None


def changes(lake: Lake, organisation_id: str | None = None) -> list[dict[str, Any]]:
    """Return every published change, first one first: rows of steward_change, with mappings for rows."""
    found = as_rows(lake.run(CHANGES, lake.latest()))
    for one in found:
        one["row_before"], one["row_after"] = (
            json.loads(one[name]) if one[name] else None for name in ("row_before", "row_after")
        )
    return [one for one in found if organisation_id in (None, one["organisation_id"])]


def standing(published: Iterable[Mapping[str, Any]], taken_over: Iterable[str] = ()) -> list[Standing]:
    """Return what is left of changes, in their order.

    Several changes of one row are one; what was taken back leaves nothing. A change in `taken_over`, which
    the files held by then, is done with: what follows it changes a row of the files.
    """
    done = frozenset(taken_over)
    left: list[Standing] = []
    for one in published:
        table, before, after = one["table_name"], one["row_before"], one["row_after"]
        own = (one["change_id"], one["organisation_id"], one["organisation"])
        earlier = next(
            (
                n
                for n, x in enumerate(left)
                if x.table == table and x.change_id not in done and _goes_on(x, before, after)
            ),
            None,
        )
        if earlier is None:
            left.append(Standing(table, before, after, *own))
        else:
            left[earlier] = Standing(table, left[earlier].before, after, *own)
    return [one for one in left if one.before != one.after and one.change_id not in done]


def _goes_on(earlier: Standing, before: Text | None, after: Text | None) -> bool:
    """Tell whether a change is of the row that an earlier one left, or brings back one that it removed."""
    if before is not None:
        return earlier.after == before
    return (
        earlier.after is None
        and earlier.before is not None
        and after is not None
        and known_as(earlier.table, earlier.before) == known_as(earlier.table, after)
    )


def taken_over(lake: Lake) -> set[str]:
    """Return the changes that the files of some build held already."""
    return {one["change_id"] for one in as_rows(lake.run(HELD, lake.latest(), state=TAKEN_OVER))}


def conflicts(lake: Lake) -> list[Conflict]:
    """Return where the files of the last build contradict what stewards published and still stands."""
    said = as_rows(lake.run(HELD, lake.latest(), state=CONTRADICTED))
    stands = {one.change_id for one in standing(changes(lake), taken_over(lake))} if said else set()
    return [
        Conflict(
            one["change_id"], one["table_name"], json.loads(one["row_held"]) if one["row_held"] else None
        )
        for one in said
        if one["change_id"] in stands
    ]


def as_files(
    published: Iterable[Mapping[str, Any]], over: Iterable[str], found: Iterable[Conflict]
) -> pd.DataFrame:
    """Return what a build writes down of the changes that were published: rows of steward_file."""
    whose = {one["change_id"]: one["organisation_id"] for one in published}
    rows: list[tuple[str, str, str, str | None]] = [
        (key, whose[key], TAKEN_OVER, None) for key in sorted(over)
    ]
    rows += [(one.change_id, whose[one.change_id], CONTRADICTED, _written(one.held)) for one in found]
    columns = ["change_id", "organisation_id", "state", "row_held"]
    return pd.DataFrame(rows, columns=columns, dtype="string")


def known_as(table: str, row: Text) -> tuple[str, ...]:
    """Return by what a row of a table is known, whatever else it says."""
    return tuple(row[name] for name in IDENTITY[table])


def texts(table: str, rows: pd.DataFrame) -> list[dict[str, str]]:
    """Return rows of a table as texts, as a CSV of sources has them."""
    kinds = {one.name: one.type for one in tables()[table].columns}
    return [
        {name: text_of(kind, row[name]) for name, kind in kinds.items()} for row in rows.to_dict("records")
    ]


def text_of(kind: str, value: Any) -> str:
    """Write a value of a type as text that reads back as the same value; '' where there is none."""
    if value is None or value == "" or pd.isna(value):
        return ""
    if kind == "INTEGER":
        return str(int(value))
    if kind == "DOUBLE":
        return repr(float(value)).removesuffix(".0")
    return str(value).lower() if kind == "BOOLEAN" else str(value)


def rows_of(lake: Lake, table: str) -> list[dict[str, str]]:
    """Return the rows of a table as they stand today, as texts."""
    found = lake.remembered(f"rows of {table}", lambda newest: texts(table, lake.table(table, newest)))
    return [dict(row) for row in found]


def add_changes(
    location: Location,
    given: Sequence[Mapping[str, Any]],
    author: str,
    message: str,
    details: Mapping[str, Any],
) -> int:
    """Publish changes in one commit, and change the rows that they speak of; return the snapshot's number.

    `given` are rows of steward_change without position, with mappings for rows. Raises RowGone where a row is
    not as it was before the change, AlreadyThere where a change was published already, and CheckFailed where
    a check finds something.
    """
    ordered = sorted(given, key=lambda one: list(IDENTITY).index(one["table_name"]))

    def numbered(connection: duckdb.DuckDBPyConnection) -> list[dict[str, Any]]:
        held = connection.execute("SELECT change_id, position FROM steward_change").fetchall()
        if again := {key for key, _ in held} & {one["change_id"] for one in ordered}:
            raise AlreadyThere(", ".join(sorted(again)))
        last = max((position for _, position in held), default=0)
        return [
            {
                **one,
                "position": last + n,
                "row_before": _written(one["row_before"]),
                "row_after": _written(one["row_after"]),
            }
            for n, one in enumerate(ordered, start=1)
        ]

    steps = [Amendment(one["table_name"], one["row_before"], one["row_after"]) for one in ordered]
    return amend_rows(location, steps, "steward_change", numbered, author, message, details)


def _written(row: Text | None) -> str | None:
    return None if row is None else json.dumps(row, ensure_ascii=False)
