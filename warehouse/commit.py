"""Write to the warehouse: one transaction, one message, every check, or nothing at all."""

import json
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from decimal import Decimal
from pathlib import Path
from typing import Any, TypeAlias

import duckdb
import pandas as pd
from filelock import FileLock

from warehouse.lake import Location, connect
from warehouse.schema import PUBLISHED, Table, tables

CHECKS = Path(__file__).parent / "checks"
# Any number that all who append to a catalogue server agree on.
TURN = 20_460
Rows: TypeAlias = "pd.DataFrame | Iterable[Mapping[str, Any]]"


class CheckFailed(Exception):
    """A check found rows it must not find. Nothing was written. The message lists them."""


@contextmanager
def writing(location: Location) -> Iterator[duckdb.DuckDBPyConnection]:
    """Open the warehouse for writing inside one transaction, alone on this machine.

    The transaction commits when the block ends and rolls back when it raises.
    A SQLite catalogue needs the file lock: without it, writers at the same time
    fail most commits. A PostgreSQL catalogue arbitrates by itself.
    """
    with _opened(location) as connection, _transaction(connection):
        yield connection


@contextmanager
def _opened(location: Location) -> Iterator[duckdb.DuckDBPyConnection]:
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
            yield connection
        finally:
            connection.close()


@contextmanager
def _in_turn(location: Location) -> Iterator[None]:
    """Wait until nobody else appends. What a file lock does for one machine, the server does for several.

    It would let two transactions add rows at the same time, and neither guard would see the other's.
    """
    if location.catalog_file:
        yield
        return
    connection = connect()
    try:
        location.attach_server(connection, "turn")
        connection.execute("BEGIN")
        connection.execute(f"FROM postgres_query('turn', 'SELECT pg_advisory_xact_lock({TURN})::VARCHAR')")
        yield
    finally:
        connection.close()


@contextmanager
def _transaction(connection: duckdb.DuckDBPyConnection) -> Iterator[None]:
    """Commit when the block ends; what it raises closes the connection, and that rolls back."""
    connection.execute("BEGIN")
    yield
    connection.execute("COMMIT")


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
        _make_published(connection)
        run_checks(connection)
        _sign(connection, author, message, details)
    return changed


def append_rows(
    location: Location,
    frames: Mapping[str, Rows],
    author: str,
    message: str,
    details: Mapping[str, Any],
    guard: Callable[[duckdb.DuckDBPyConnection], None] | None = None,
) -> int:
    """Add rows to tables that associations publish in, in one commit; return the new snapshot's number.

    `frames` gives rows by column name; what a row leaves out, None and '' are empty, and Decimals
    are written out exactly. `guard` runs first, inside the transaction and alone among all who
    append, and may refuse by raising. Raises CheckFailed; whatever is raised, nothing was written.
    """
    with _in_turn(location), _opened(location) as connection:
        with _transaction(connection):
            _make_published(connection)
            if guard:
                guard(connection)
            for name, rows in frames.items():
                _append(connection, _published(name), rows)
            run_checks(connection, changed=PUBLISHED)
            _sign(connection, author, message, details)
        (number,) = connection.execute("FROM ducklake_last_committed_snapshot('lake')").fetchall()[0]
    return int(number)


def _sign(
    connection: duckdb.DuckDBPyConnection, author: str, message: str, details: Mapping[str, Any]
) -> None:
    """Say who commits and why."""
    connection.execute(
        "CALL lake.set_commit_message(?, ?, extra_info => ?)",
        [author, message, json.dumps(dict(details), sort_keys=True)],
    )


def run_checks(connection: duckdb.DuckDBPyConnection, changed: Collection[str] = ()) -> None:
    """Run every file of `checks/`; raise CheckFailed with the rows found by any of them.

    `changed` leaves out the checks that read none of these tables: their answer is as it was.
    """
    findings = []
    for path in sorted(CHECKS.glob("*.sql")):
        check = path.read_text(encoding="utf-8")
        if changed and not set(changed) & set(re.findall(r"\w+", check)):
            continue
        rows = connection.execute(check).df()
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
    existing = _columns(connection, table.name)
    wanted = [(column.name, column.type) for column in table.columns]
    if existing == wanted:
        return
    if existing:
        connection.execute(f"DROP TABLE {table.name}")
    connection.execute(table.statements)


def _columns(connection: duckdb.DuckDBPyConnection, table: str) -> list[tuple[str, str]]:
    return connection.execute(
        "SELECT column_name, data_type FROM duckdb_columns() "
        "WHERE database_name = 'lake' AND table_name = ? ORDER BY column_index",
        [table],
    ).fetchall()


def _make_published(connection: duckdb.DuckDBPyConnection) -> None:
    """Make the tables of publications where they are missing: the checks read them."""
    existing = {
        name
        for (name,) in connection.execute(
            "SELECT table_name FROM duckdb_tables() WHERE database_name = 'lake'"
        ).fetchall()
    }
    for name in PUBLISHED:
        if name not in existing:
            connection.execute(tables()[name].statements)


def _published(name: str) -> Table:
    if name not in PUBLISHED:
        raise ValueError(f"{name} is not a table that publications are added to")
    return tables()[name]


def _append(connection: duckdb.DuckDBPyConnection, table: Table, rows: Rows) -> None:
    given = rows.to_dict("records") if isinstance(rows, pd.DataFrame) else [dict(row) for row in rows]
    if not given:
        return
    names = [column.name for column in table.columns]
    unknown = {str(name) for row in given for name in row} - set(names)
    if unknown:
        raise ValueError(f"{table.name} has no column {', '.join(sorted(unknown))}")
    # As text, so that the type of a column never hangs on which of its rows happen to be filled.
    frame = pd.DataFrame([[_plain(row.get(name)) for name in names] for row in given], columns=names)
    for column in table.columns:
        if column.required and frame[column.name].isna().any():
            raise CheckFailed(f"{table.name}: {column.name} is empty but must be filled")
    connection.register("incoming", frame.astype("string"))
    cast = ", ".join(f"CAST({column.name} AS {column.type}) AS {column.name}" for column in table.columns)
    connection.execute(f"INSERT INTO {table.name} BY NAME SELECT {cast} FROM incoming")  # noqa: S608
    connection.unregister("incoming")


def _plain(value: Any) -> str | None:
    """Write a value as text that casts to the type of its column without a loss; None where it is empty."""
    if pd.isna(value) or value == "":
        return None
    return format(value, "f") if isinstance(value, Decimal) else str(value)
