"""Write to the warehouse: one transaction, one message, every check, or nothing at all."""

import json
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd
from filelock import FileLock

from warehouse.lake import Location, connect
from warehouse.schema import Table, tables

CHECKS = Path(__file__).parent / "checks"


class CheckFailed(Exception):
    """A check found rows it must not find. Nothing was written. The message lists them."""


@contextmanager
def writing(location: Location) -> Iterator[duckdb.DuckDBPyConnection]:
    """Open the warehouse for writing inside one transaction, alone on this machine.

    The transaction commits when the block ends and rolls back when it raises.
    A SQLite catalogue needs the file lock: without it, writers at the same time
    fail most commits. A PostgreSQL catalogue arbitrates by itself.
    """
    lock: AbstractContextManager[object] = nullcontext()
    if location.catalog_file:
        location.catalog_file.parent.mkdir(parents=True, exist_ok=True)
        lock = FileLock(f"{location.catalog_file}.lock")
    location.data.mkdir(parents=True, exist_ok=True)
    with lock:
        connection = connect()
        try:
            location.attach(connection, "lake")
            connection.execute("USE lake.main")
            connection.execute("BEGIN")
            yield connection
            connection.execute("COMMIT")
        finally:
            connection.close()


def replace_tables(
    location: Location,
    frames: Mapping[str, pd.DataFrame],
    author: str,
    message: str,
    details: Mapping[str, Any],
) -> int:
    """Make the tables hold exactly the rows of `frames`, in one commit; return rows changed.

    Rows that stay the same are not touched, so that the list of changes of a snapshot
    is the list of real changes. Raises CheckFailed.
    """
    with writing(location) as connection:
        changed = sum(_replace(connection, tables()[name], frame) for name, frame in frames.items())
        run_checks(connection)
        connection.execute(
            "CALL lake.set_commit_message(?, ?, extra_info => ?)",
            [author, message, json.dumps(dict(details), sort_keys=True)],
        )
    return changed


def run_checks(connection: duckdb.DuckDBPyConnection) -> None:
    """Run every file of `checks/`; raise CheckFailed with the rows found by any of them."""
    findings = []
    for path in sorted(CHECKS.glob("*.sql")):
        rows = connection.execute(path.read_text(encoding="utf-8")).df()
        findings += [
            f"{path.stem}: {', '.join(f'{k}={v}' for k, v in row.items())}" for row in rows.to_dict("records")
        ]
    if findings:
        raise CheckFailed("\n".join(findings))


def check_names() -> list[tuple[str, str]]:
    """Return the name of every check and what it guards, from the first line of its file."""
    return [
        (path.stem, path.read_text(encoding="utf-8").splitlines()[0].removeprefix("-- "))
        for path in sorted(CHECKS.glob("*.sql"))
    ]


def _replace(connection: duckdb.DuckDBPyConnection, table: Table, frame: pd.DataFrame) -> int:
    _create(connection, table)
    connection.register("incoming", frame)
    columns = ", ".join(f"CAST({column.name} AS {column.type}) AS {column.name}" for column in table.columns)
    connection.execute(f"CREATE OR REPLACE TEMP TABLE staged AS SELECT {columns} FROM incoming")  # noqa: S608
    connection.unregister("incoming")
    gone = f"SELECT * FROM {table.name} EXCEPT ALL SELECT * FROM staged"  # noqa: S608
    new = f"SELECT * FROM staged EXCEPT ALL SELECT * FROM {table.name}"  # noqa: S608
    connection.execute(f"CREATE OR REPLACE TEMP TABLE gone AS {gone}")
    removed, added = _count(connection, "gone"), _count(connection, f"({new})")
    if removed:
        same = " AND ".join(
            f"{table.name}.{column.name} IS NOT DISTINCT FROM gone.{column.name}" for column in table.columns
        )
        connection.execute(f"DELETE FROM {table.name} USING gone WHERE {same}")  # noqa: S608
    # Asked after the deletion, which takes every copy of a row of which one copy is to go.
    connection.execute(f"CREATE OR REPLACE TEMP TABLE new AS {new}")
    if _count(connection, "new"):
        connection.execute(f"INSERT INTO {table.name} SELECT * FROM new ORDER BY ALL")  # noqa: S608
    return removed + added


def _count(connection: duckdb.DuckDBPyConnection, table: str) -> int:
    (rows,) = connection.execute(f"SELECT count(*) FROM {table}").fetchall()[0]  # noqa: S608
    return int(rows)


def _create(connection: duckdb.DuckDBPyConnection, table: Table) -> None:
    """Make the table, or make it anew where its columns are no longer those of its file."""
    existing = connection.execute(
        "SELECT column_name, data_type FROM duckdb_columns() "
        "WHERE database_name = 'lake' AND table_name = ? ORDER BY column_index",
        [table.name],
    ).fetchall()
    wanted = [(column.name, column.type) for column in table.columns]
    if existing == wanted:
        return
    if existing:
        connection.execute(f"DROP TABLE {table.name}")
    connection.execute(table.statements)
