"""Hold rows against what their table declares: filled columns, rules, keys and references.

DuckLake knows none of these, so they are asked as questions, over rows in memory, made from the
declarations themselves. What is told is every row that breaks one, not the first.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import duckdb

from warehouse.schema import Reference, Table

# Numbers the rows of a relation that is held against its table; no table has a column of this name.
AT = "at_row"
EMPTY = "is empty but must be filled"
REPEATED = "repeats the key of another row"
# Names the relation in which a reference must find its row, by the table and the columns that it refers to.
Relation = Callable[[str, tuple[str, ...]], str]


def in_the_table(name: str, _columns: tuple[str, ...]) -> str:
    """Look for what is referred to in the table itself."""
    return name


@dataclass(frozen=True)
class Broken:
    """What one row breaks: its number, the column and its value, and what is wrong with it."""

    row: int
    column: str
    value: str
    reason: str


def broken(
    connection: duckdb.DuckDBPyConnection, table: Table, rows: str, holding: Relation, held: str = ""
) -> Iterator[Broken]:
    """Yield what the rows of a relation break.

    `rows` names the relation: it has the table's columns, and `at_row`, which numbers them. `held`
    names a relation of rows that are there already, with which none may share a key. The connection
    knows `rules.sql`.
    """
    yield from held_against(connection, _rules(table), rows)
    for key in table.keys:
        yield from _repeated(connection, key, rows, held)
    for reference in table.references:
        yield from _unknown(connection, reference, rows, holding(reference.table, reference.referred))


def held_against(
    connection: duckdb.DuckDBPyConnection, conditions: list[tuple[str, str, str]], rows: str
) -> Iterator[Broken]:
    """Yield the rows of a relation that meet a condition, which none should: all are asked in one question.

    A condition is given as SQL, with the column that it speaks of and what is wrong with a row that meets it.
    """
    cases = ", ".join(
        f"CASE WHEN {condition} THEN {{'condition': {number}, 'value': CAST({column} AS VARCHAR)}} END"
        for number, (condition, column, _) in enumerate(conditions)
    )
    found = connection.execute(
        f"SELECT {AT}, found.condition, found.value "
        f"FROM (SELECT {AT}, unnest([{cases}]) AS found FROM {rows}) WHERE found IS NOT NULL ORDER BY ALL"
    ).fetchall()
    for row, number, value in found:
        _, column, reason = conditions[number]
        yield Broken(row, column, value or "", reason)


def _rules(table: Table) -> list[tuple[str, str, str]]:
    """Return what no row of a table may be: empty where it must be filled, or against a rule."""
    empty = [(f"{one.name} IS NULL", one.name, EMPTY) for one in table.columns if one.required]
    return empty + [(f"NOT ({one.expression})", one.columns[-1], one.reason) for one in table.rules]


def _repeated(
    connection: duckdb.DuckDBPyConnection, key: tuple[str, ...], rows: str, held: str
) -> Iterator[Broken]:
    columns = ", ".join(key)
    same = " AND ".join(f"other.{name} = mine.{name}" for name in key)
    there = (
        f"EXISTS (SELECT 1 FROM (SELECT {columns} FROM {held}) AS other WHERE {same})" if held else "false"
    )
    yield from _told(
        connection.execute(
            f"SELECT {AT}, concat_ws(', ', {columns}) FROM {rows} AS mine "
            f"QUALIFY count(*) OVER (PARTITION BY {columns}) > 1 OR {there} ORDER BY {AT}"
        ).fetchall(),
        key,
        REPEATED,
    )


def _unknown(
    connection: duckdb.DuckDBPyConnection, reference: Reference, rows: str, holding: str
) -> Iterator[Broken]:
    pairs = list(zip(reference.columns, reference.referred, strict=True))
    same = " AND ".join(f"other.{referred} = mine.{column}" for column, referred in pairs)
    filled = " AND ".join(f"mine.{column} IS NOT NULL" for column in reference.columns)
    values = ", ".join(f"mine.{column}" for column in reference.columns)
    referred = ", ".join(f"{reference.table}.{name}" for name in reference.referred)
    yield from _told(
        connection.execute(
            f"SELECT mine.{AT}, concat_ws(', ', {values}) FROM {rows} AS mine "
            f"WHERE {filled} AND NOT EXISTS (FROM {holding} AS other WHERE {same}) ORDER BY ALL"
        ).fetchall(),
        reference.columns,
        f"is not a known {referred}",
    )


def _told(found: list[Any], columns: tuple[str, ...], reason: str) -> Iterator[Broken]:
    for row, value in found:
        yield Broken(row, columns[0] if len(columns) == 1 else ", ".join(columns), value, reason)
