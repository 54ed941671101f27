"""What associations have published: their revisions, and a way to add one that nobody else has added."""

from collections.abc import Mapping, Sequence
from typing import Any

import duckdb
import pandas as pd

from warehouse.commit import append_rows
from warehouse.lake import Lake
from warehouse.location import Location

OF_A_PUBLICATION = (
    "ranking_scale",
    "ranking_subject",
    "ranking_indicator",
    "ranking_bar",
    "ranking_agency",
    "ranking_grade",
    "ranking_score",
)
OF_ONE = "SELECT * FROM {table} WHERE publication_id = $publication ORDER BY ALL"
PUBLICATIONS = "SELECT * FROM ranking_publication ORDER BY cycle_id, revision"
Rows = Mapping[str, Sequence[Mapping[str, Any]]]
Row = dict[str, Any]


class RevisionTaken(Exception):
    """Somebody else published this revision of the cycle first. Nothing was written."""


class AlreadyThere(Exception):
    """The rows are in the warehouse already."""


def revisions(lake: Lake, cycle_id: str) -> list[Row]:
    """Return the publications of a cycle, first revision first: rows of ranking_publication."""
    found = lake.remembered(PUBLICATIONS, lambda newest: as_rows(lake.run(PUBLICATIONS, newest)))
    return [dict(row) for row in found if row["cycle_id"] == cycle_id]


def published_rows(lake: Lake, publication_id: str) -> dict[str, list[dict[str, Any]]]:
    """Return everything that one revision published, by table, without the list of what it changed."""
    number = lake.latest()
    return {
        table: as_rows(lake.run(OF_ONE.format(table=table), number, publication=publication_id))
        for table in OF_A_PUBLICATION
    }


def add_revision(
    location: Location, rows: Rows, author: str, message: str, details: Mapping[str, Any]
) -> int:
    """Publish a revision in one commit; return the number of the new snapshot.

    Raises RevisionTaken where that revision is there already, CheckFailed where a check finds something.
    """
    publication = rows["ranking_publication"][0]

    def refuse_taken(connection: duckdb.DuckDBPyConnection) -> None:
        (last,) = connection.execute(
            "SELECT coalesce(max(revision), 0) FROM ranking_publication WHERE cycle_id = ?",
            [publication["cycle_id"]],
        ).fetchall()[0]
        if last != publication["revision"] - 1:
            raise RevisionTaken(f"{publication['cycle_id']} has revision {last} already.")

    return append_rows(location, rows, author, message, details, refuse_taken)


def add_rows(
    location: Location,
    table: str,
    rows: Sequence[Mapping[str, Any]],
    key: Sequence[str],
    author: str,
    message: str,
) -> None:
    """Add rows to a table of what associations publish, in one commit.

    Rows that are there already, by their key, are left alone: whoever died between this commit and
    its own may simply do it again.
    """

    def leave_out_known(connection: duckdb.DuckDBPyConnection) -> None:
        known = connection.execute(f"SELECT {', '.join(key)} FROM {table}").fetchall()
        if all(tuple(row[name] for name in key) in known for row in rows):
            raise AlreadyThere

    try:
        append_rows(location, {table: rows}, author, message, {}, leave_out_known)
    except AlreadyThere:
        return


def as_rows(frame: pd.DataFrame) -> list[dict[str, Any]]:
    """Return a frame's rows with None where a value is missing."""
    return [
        {str(name): None if pd.isna(value) else value for name, value in row.items()}
        for row in frame.to_dict("records")
    ]
