"""What centres have returned: versions, cells and sums, and a way to add versions nobody else has added."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

import duckdb
import pandas as pd

from warehouse.commit import append_rows
from warehouse.lake import Lake
from warehouse.location import Location
from warehouse.rankings import AlreadyThere, RevisionTaken, Rows, as_rows
from warehouse.schema import SHARED_RULES, tables

Row = dict[str, Any]
VERSIONS = "SELECT * FROM complaint_return WHERE centre_id = $centre AND month = $month ORDER BY version"
PUBLISHED_BY = "SELECT * FROM complaint_return WHERE organisation_id = $organisation ORDER BY return_id"
CELLS = "SELECT * FROM complaint_return_cell WHERE return_id = $return_id ORDER BY ALL"
SUMS = "SELECT * FROM return_summary WHERE return_id = $return_id ORDER BY ALL"
# The newest year of months of one centre: what a new month is held against.
IN_FORCE = """
    SELECT
        r.month,
        c.measure, c.unit, c.category, c.stage, c.sex, c.destination,
        c.value
    FROM complaint_return_cell AS c
    INNER JOIN (
        SELECT return_id, month FROM complaint_return
        WHERE centre_id = $centre AND organisation_id = $organisation
        QUALIFY version = max(version) OVER (PARTITION BY month)
        ORDER BY month DESC
        LIMIT 24
    ) AS r ON c.return_id = r.return_id
    WHERE c.value IS NOT NULL
"""
EXPECTED = "SELECT * FROM return_expectation ORDER BY centre_id, version"


def versions(lake: Lake, centre_id: str, month: str) -> list[Row]:
    """Return what a centre returned for a month, first version first: rows of complaint_return."""
    return lake.remembered(
        f"versions of {centre_id} {month}",
        lambda newest: as_rows(lake.run(VERSIONS, newest, centre=centre_id, month=month)),
    )


def published_by(lake: Lake, organisation_id: str) -> list[Row]:
    """Return every version that an organisation published: rows of complaint_return."""
    return as_rows(lake.run(PUBLISHED_BY, lake.latest(), organisation=organisation_id))


def cells(lake: Lake, return_id: str) -> list[Row]:
    """Return the cells of a version: rows of complaint_return_cell. For its organisation only."""
    return as_rows(lake.run(CELLS, lake.latest(), return_id=return_id))


def sums(lake: Lake, return_id: str) -> list[Row]:
    """Return what was published of the sums of a version: rows of return_summary."""
    return as_rows(lake.run(SUMS, lake.latest(), return_id=return_id))


def numbers_in_force(
    lake: Lake, organisation_id: str, centre_id: str
) -> dict[str, dict[tuple[str, str, str, str, str, str], Decimal]]:
    """Return the numbers of a centre's newest months, by month and what they count: its organisation's only.

    What is counted: measure, unit, category, stage, sex, destination.
    """
    found: dict[str, dict[tuple[str, str, str, str, str, str], Decimal]] = {}
    rows = lake.run(IN_FORCE, lake.latest(), centre=centre_id, organisation=organisation_id)
    for month, measure, unit, category, stage, sex, destination, value in rows.itertuples(index=False):
        counts = (measure, unit, category, stage, sex, destination)
        found.setdefault(month, {})[counts] = Decimal(f"{value:.12g}")
    return found


def expectations(lake: Lake, organisation_id: str | None = None) -> list[Row]:
    """Return from whom returns are expected, each version of it: rows of return_expectation."""
    found = lake.remembered(EXPECTED, lambda newest: as_rows(lake.run(EXPECTED, newest)))
    return [row for row in found if organisation_id in (None, row["organisation_id"])]


def summed(rows: Sequence[Mapping[str, Any]]) -> list[Row]:
    """Return the sums of cells: rows of return_summary without centre, month and what is hidden."""
    columns = tables()["complaint_return_cell"].columns
    names = [one.name for one in columns]
    given = pd.DataFrame([[row.get(name) for name in names] for row in rows], columns=names, dtype="object")
    typed = ", ".join(f"CAST({one.name} AS {one.type}) AS {one.name}" for one in columns)
    with duckdb.connect(config={"threads": "1"}) as scratch:
        scratch.execute(SHARED_RULES.read_text(encoding="utf-8"))
        scratch.register("incoming", given)
        scratch.execute(f"CREATE TABLE cells AS SELECT {typed} FROM incoming")
        return as_rows(scratch.execute("FROM summed_cell('cells') ORDER BY ALL").df())


def add_returns(location: Location, rows: Rows, author: str, message: str, details: Mapping[str, Any]) -> int:
    """Publish versions, one a month of a centre, in one commit; return the number of the new snapshot.

    Raises RevisionTaken where one of them is there already, CheckFailed where a check finds something.
    """

    def refuse_taken(connection: duckdb.DuckDBPyConnection) -> None:
        for version in rows["complaint_return"]:
            centre_id, month = version["centre_id"], version["month"]
            (last,) = connection.execute(
                "SELECT coalesce(max(version), 0) FROM complaint_return WHERE centre_id = ? AND month = ?",
                [centre_id, month],
            ).fetchall()[0]
            if last != version["version"] - 1:
                raise RevisionTaken(f"{centre_id} has version {last} of {month} already.")

    given = {name: of for name, of in rows.items() if of}
    return append_rows(location, given, author, message, details, refuse_taken)


def add_expectation(location: Location, row: Mapping[str, Any], author: str, message: str) -> int:
    """Say from which month on returns of a centre are expected, in one commit; return the snapshot's number.

    Raises AlreadyThere where another organisation expects returns of the centre, and where published material
    names it in another country.
    """

    def refuse_anothers(connection: duckdb.DuckDBPyConnection) -> None:
        if connection.execute(
            """
            SELECT centre_id FROM return_expectation
            WHERE centre_id = $centre AND organisation_id <> $organisation
            UNION ALL
            SELECT centre_id FROM mrc_centre WHERE centre_id = $centre AND country_code <> $country
            """,
            {
                "centre": row["centre_id"],
                "organisation": row["organisation_id"],
                "country": row["country_code"],
            },
        ).fetchall():
            raise AlreadyThere(row["centre_id"])

    return append_rows(location, {"return_expectation": [row]}, author, message, {}, refuse_anothers)
