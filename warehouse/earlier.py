"""Earlier snapshots answer today's questions: in each, every table stands as it is declared today.

A warehouse is attached as `live` and its snapshots as `snapshot_N`; `empty` is a database in memory with
what questions share, and for each snapshot a schema of the tables that it does not have, without a row,
and of views that have today's columns.
"""

from collections.abc import Collection, Mapping

import duckdb

from warehouse.question import SHARED_QUESTIONS, tables_shared
from warehouse.schema import Column, Table, tables
from warehouse.shape import earlier_name

# DuckLake's own catalogue of what every snapshot has.
COLUMNS_HELD = """
    SELECT t.table_name, c.column_name
    FROM __ducklake_metadata_live.ducklake_table AS t
    INNER JOIN __ducklake_metadata_live.ducklake_column AS c ON t.table_id = c.table_id
    WHERE
        t.begin_snapshot <= $snapshot AND coalesce(t.end_snapshot > $snapshot, true)
        AND c.begin_snapshot <= $snapshot AND coalesce(c.end_snapshot > $snapshot, true)
"""
NEVER_FILLED = """
    SELECT t.table_name
    FROM __ducklake_metadata_live.ducklake_table AS t
    WHERE NOT EXISTS (
        FROM __ducklake_metadata_live.ducklake_table_stats AS s
        WHERE s.table_id = t.table_id AND s.next_row_id > 0
    )
"""


def make_room(connection: duckdb.DuckDBPyConnection) -> None:
    """Make the database in memory in which snapshots are shown as of today."""
    connection.execute("ATTACH ':memory:' AS empty")
    connection.execute("USE empty.main")
    # Their tables are looked up when they are asked, in the snapshot that is asked; to make them, some of
    # the same names must be there.
    named = "".join(f"CREATE TABLE {name} ({tables()[name].names_and_types});" for name in tables_shared())
    connection.execute(named + SHARED_QUESTIONS.read_text(encoding="utf-8"))


def path_of(snapshot: int) -> str:
    """Return where a question looks for its tables, first to last."""
    return f"empty.snapshot_{snapshot},snapshot_{snapshot}.main,empty.main"


def columns_held(connection: duckdb.DuckDBPyConnection, snapshot: int) -> dict[str, set[str]]:
    """Return the columns of every table that a snapshot has."""
    found: dict[str, set[str]] = {}
    for table, column in connection.execute(COLUMNS_HELD, {"snapshot": snapshot}).fetchall():
        found.setdefault(table, set()).add(column)
    return found


def never_filled(connection: duckdb.DuckDBPyConnection) -> set[str]:
    """Return the tables into which no row was ever written: DuckLake takes long to find nothing."""
    return {name for (name,) in connection.execute(NEVER_FILLED).fetchall()}


def show_as_today(
    connection: duckdb.DuckDBPyConnection,
    snapshot: int,
    held: Mapping[str, set[str]],
    unfilled: Collection[str],
) -> dict[str, tuple[str, ...]]:
    """Put a view before each table of an attached snapshot that had other columns, so that questions read on.

    `held` are the columns that it has. A table that it does not have is made without a row, and so is one
    of the `unfilled`, which never had any. Returns the columns that are not there, by table; of a table that
    is not there, all.
    """
    # In one statement, of names and types alone: keys and comments take six times as long.
    made = [f"CREATE SCHEMA empty.snapshot_{snapshot}"]
    absent = {}
    for table in tables().values():
        there = held.get(table.name, set())
        known_as = {column: earlier_name(column, there) for column in table.columns}
        if table.name in unfilled or not there:
            made.append(f"CREATE TABLE empty.snapshot_{snapshot}.{table.name} ({table.names_and_types})")
        elif any(name != column.name for column, name in known_as.items()):
            made.append(_view_as_today(table, snapshot, known_as))
        if missing := tuple(column.name for column, name in known_as.items() if name is None):
            absent[table.name] = missing
    connection.execute(";".join(made))
    return absent


def forget(connection: duckdb.DuckDBPyConnection, snapshot: int) -> None:
    """Take a snapshot and its views away."""
    connection.execute(f"DETACH snapshot_{snapshot}; DROP SCHEMA empty.snapshot_{snapshot} CASCADE")


def _view_as_today(table: Table, snapshot: int, known_as: Mapping[Column, str | None]) -> str:
    columns = ", ".join(
        f"{name or f'CAST(NULL AS {column.type})'} AS {column.name}" for column, name in known_as.items()
    )
    return (
        f"CREATE VIEW empty.snapshot_{snapshot}.{table.name} AS "
        f"SELECT {columns} FROM snapshot_{snapshot}.main.{table.name}"
    )
