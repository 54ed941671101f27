"""Bring the tables of a warehouse made by an earlier release to what their files declare today.

A table that is new is made; a column that is new and may be empty is added; a column that was renamed
gets its new name; one that may now be empty may be; descriptions are renewed. DuckLake keeps every
earlier snapshot as it was. Anything else would lose or invent values, so it is refused with what to do;
so is a list without a word that somebody has published, for what was published is never changed.
"""

from collections.abc import Collection, Iterator

import duckdb

from warehouse.checking import CheckFailed
from warehouse.schema import PUBLISHED, Column, Table, quoted, tables

COLUMNS = (
    "SELECT table_name, column_name, data_type, NOT is_nullable FROM duckdb_columns() "
    "WHERE database_name = 'lake' AND schema_name = 'main' ORDER BY table_name, column_index"
)
# What tables mean as the last commit left it, as `duckdb_tables()` would read the statistics of each first;
# and what their columns mean, those that this transaction made as well.
DESCRIPTIONS = """
    SELECT 'TABLE ' || t.table_name, coalesce(said.value, '')
    FROM __ducklake_metadata_lake.ducklake_table AS t
    LEFT JOIN __ducklake_metadata_lake.ducklake_tag AS said
        ON t.table_id = said.object_id AND said.key = 'comment' AND said.end_snapshot IS NULL
    WHERE t.end_snapshot IS NULL
    UNION ALL
    SELECT 'COLUMN ' || table_name || '.' || column_name, coalesce(comment, '') FROM duckdb_columns()
    WHERE database_name = 'lake'
"""
# Tables into which rows were written: DuckLake takes ten times as long to find nothing in the others.
FILLED = """
    SELECT t.table_name
    FROM __ducklake_metadata_lake.ducklake_table AS t
    INNER JOIN __ducklake_metadata_lake.ducklake_table_stats AS s ON t.table_id = s.table_id
    WHERE s.next_row_id > 0
"""
# A table's columns as the warehouse has them: type, and whether it must be filled, by name.
Held = dict[str, tuple[str, bool]]


class ShapeRefused(CheckFailed):
    """The tables cannot be brought to what their files declare; the message says what to do."""


def bring_up_to_date(connection: duckdb.DuckDBPyConnection, describe: bool = True) -> list[str]:
    """Change the tables inside the open transaction and return what was changed, a phrase each.

    Making all tables of an empty warehouse is no change. `describe` tells to renew descriptions also
    where no table was changed, and to look whether every published word is still on its list, which a
    build does: both take DuckLake as long as to add rows. Raises ShapeRefused.
    """
    held: dict[str, Held] = {}
    for table, column, kind, required in connection.execute(COLUMNS).fetchall():
        held.setdefault(table, {})[column] = (kind, required)
    refused = [
        f"The table {name} stands in the warehouse and has no file: put warehouse/tables/{name}.sql back."
        for name in held
        if name not in tables()
    ]
    described = _descriptions(connection) if describe else {}
    done: list[str] = []
    for table in tables().values():
        if table.name not in held:
            connection.execute(table.statements)
            done.append(f"table {table.name} added")
            continue
        for statement, phrase in _steps(table, held[table.name], refused):
            connection.execute(f"ALTER TABLE {table.name} {statement}")
            done.append(phrase)
    if held and describe and not refused:
        refused += _words_gone(connection)
    if refused:
        raise ShapeRefused("\n".join(refused))
    if held and (done or describe):
        # Asked again only where a table or a column is new; a new table has the meaning that its file gives.
        made = {f"TABLE {table.name}": table.meaning for table in tables().values()}
        now = made | _descriptions(connection) if done else described
        if _renew_descriptions(connection, now) & described.keys():
            done.append("descriptions renewed")
    return done if held else []


def earlier_name(column: Column, held: Collection[str]) -> str | None:
    """Return the name under which a warehouse, or a snapshot of it, has a column; None where it has none."""
    return next((name for name in (column.name, *column.formerly) if name in held), None)


def _steps(table: Table, held: Held, refused: list[str]) -> Iterator[tuple[str, str]]:
    """Yield what makes a table what its file declares: the end of an ALTER TABLE, and a phrase for it."""
    left = dict(held)
    for column in table.columns:
        name = f"{table.name}.{column.name}"
        known_as = earlier_name(column, left)
        if known_as is None:
            if column.required:
                refused.append(
                    f"The column {name} is new and must be filled, but earlier rows have no value for it: "
                    f"declare it without NOT NULL."
                )
            else:
                yield f"ADD COLUMN {column.name} {column.type}", f"column {name} added"
            continue
        kind, required = left.pop(known_as)
        if kind != column.type:
            refused.append(
                f"The column {name} is {kind} in the warehouse and {column.type} in its file: "
                f"keep {kind}, or add a column of another name."
            )
        if column.required and not required:
            refused.append(
                f"The column {name} may be empty in the warehouse and must be filled by its file: "
                f"declare it without NOT NULL."
            )
        if known_as != column.name:
            yield (
                f"RENAME COLUMN {known_as} TO {column.name}",
                f"column {table.name}.{known_as} renamed to {column.name}",
            )
        if required and not column.required:
            yield f"ALTER COLUMN {column.name} DROP NOT NULL", f"column {name} may be empty"
    refused += [
        f"The column {table.name}.{name} stands in the warehouse and not in its file: put it back (without "
        f"NOT NULL, if nobody fills it any more), or write “-- formerly {name}” beside the column that it "
        f"became."
        for name in left
    ]


def _words_gone(connection: duckdb.DuckDBPyConnection) -> list[str]:
    """Say of every word that rows hold which were published, and that its list has no more, what to do."""
    filled = {name for (name,) in connection.execute(FILLED).fetchall()}
    asked = [
        f"SELECT DISTINCT '{name}.{column.name}', {column.name} FROM {name} "
        f"WHERE {column.name} NOT IN ({', '.join(map(quoted, column.words))})"
        for name in filled.intersection(PUBLISHED)
        for column in tables()[name].columns
        if column.words
    ]
    return [
        f"“{word}” is not on the list of {column} any more, and published rows hold it: put it back."
        for column, word in (connection.execute(" UNION ALL ".join(asked)).fetchall() if asked else ())
    ]


def _renew_descriptions(connection: duckdb.DuckDBPyConnection, held: dict[str, str]) -> set[str]:
    """Say in the warehouse what the files say that tables and columns mean; return what was new."""
    new = {
        what: text for table in tables().values() for what, text in table.descriptions() if held[what] != text
    }
    for what, text in new.items():
        connection.execute(f"COMMENT ON {what} IS {quoted(text)}")
    return set(new)


def _descriptions(connection: duckdb.DuckDBPyConnection) -> dict[str, str]:
    return dict(connection.execute(DESCRIPTIONS).fetchall())
