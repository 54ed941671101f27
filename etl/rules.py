"""What a good row is: every value of the transcriptions held against the declaration of its table.

Every value is text while it is checked, so that a refusal can show what was typed. How a number or a
truth is written is told here; keys, references, lists and forms stand in `warehouse/tables/`.
"""

from collections.abc import Collection, Iterator, Mapping
from functools import cache

import duckdb
import pandas as pd

from etl.reading import Refusal, Transcription
from warehouse.constraints import AT, Broken, broken, held_against, in_the_table
from warehouse.schema import SHARED_RULES, Table, tables

LARGEST_WHOLE = 2**31 - 1
# By type of column: how a value must be written, and what is wrong with another.
WRITTEN = {
    "INTEGER": (
        "regexp_full_match({0}, '-?[0-9]+') AND try_cast({0} AS INTEGER) IS NOT NULL",
        f"is not a whole number up to {LARGEST_WHOLE}",
    ),
    "DOUBLE": (
        r"regexp_full_match({0}, '-?[0-9]+(\.[0-9]+)?') AND isfinite(try_cast({0} AS DOUBLE))",
        "is not a plain number such as 1620000 or 23.4",
    ),
    "BOOLEAN": ("{0} IN ('true', 'false')", "is not true or false"),
    "VARCHAR": ("true", ""),
}
SPACED = r"regexp_matches({0}, '^[\s\p{{Z}}\p{{Cc}}]|[\s\p{{Z}}\p{{Cc}}]$')"


def refusals(transcriptions: Mapping[str, Transcription], of: Collection[str] = ()) -> list[Refusal]:
    """Return every value that breaks a rule, in the order of tables and rows, the first of each cell.

    With `of`, only the rows of these tables are looked at; they may refer to the others.
    """
    # One thread: the second would wait for work that is over at once, and take a processor meanwhile.
    with duckdb.connect(config={"threads": "1"}) as connection:
        connection.execute(SHARED_RULES.read_text(encoding="utf-8"))
        for name, transcription in transcriptions.items():
            _hold(connection, tables()[name], transcription.rows)
        found = []
        for name, transcription in transcriptions.items():
            first: dict[tuple[int, str], Broken] = {}
            if len(transcription.rows) and (not of or name in of):
                for each in _broken(connection, tables()[name]):
                    first.setdefault((each.row, each.column), each)
            found += [_refusal(transcription, first[cell]) for cell in sorted(first)]
    return found


def typed(table: Table, rows: pd.DataFrame) -> pd.DataFrame:
    """Turn checked text into the table's own types; '' becomes missing."""
    if not len(rows):
        return _without_rows(table).copy()
    # Column by column: to do it to a whole frame, and to take that apart again, takes twice as long.
    return pd.DataFrame(
        {
            one.name: _typed(
                one.type, pd.Series([text or None for text in rows[one.name].tolist()], dtype=str)
            )
            for one in table.columns
        }
    )


@cache
def _without_rows(table: Table) -> pd.DataFrame:
    """Return a table without rows: most of a small collection have none, and each would take its time."""
    return pd.DataFrame({one.name: _typed(one.type, pd.Series([], dtype=str)) for one in table.columns})


def _typed(kind: str, text: pd.Series) -> pd.Series:
    if kind in ("INTEGER", "DOUBLE"):
        return pd.to_numeric(text).astype("Int64" if kind == "INTEGER" else "Float64")
    return text == "true" if kind == "BOOLEAN" else text


def _hold(connection: duckdb.DuckDBPyConnection, table: Table, rows: pd.DataFrame) -> None:
    """Copy rows into memory twice: as they were typed, and in the types of their table."""
    if not len(rows):
        # Others may refer to it; of what was typed there is nothing to ask.
        connection.execute(f"CREATE TABLE {table.name} ({AT} BIGINT, {table.names_and_types})")
        return
    # A list for each column: a frame of a few rows takes DuckDB ten times as long.
    texts = ", ".join(f"unnest(?::VARCHAR[]) AS {one.name}" for one in table.columns)
    given = [rows[one.name].tolist() for one in table.columns]
    connection.execute(
        f"CREATE TABLE typed_{table.name} AS SELECT unnest(range({len(rows)})) AS {AT}, {texts}", given
    )
    values = ", ".join(
        f"try_cast(nullif({one.name}, '') AS {one.type}) AS {one.name}" for one in table.columns
    )
    connection.execute(f"CREATE TABLE {table.name} AS SELECT {AT}, {values} FROM typed_{table.name}")


def _broken(connection: duckdb.DuckDBPyConnection, table: Table) -> Iterator[Broken]:
    conditions = []
    for column in table.columns:
        written, reason = WRITTEN[column.type]
        conditions += [
            (SPACED.format(column.name), column.name, "begins or ends with a space"),
            (f"{column.name} <> '' AND NOT ({written.format(column.name)})", column.name, reason),
        ]
    yield from held_against(connection, conditions, f"typed_{table.name}")
    yield from broken(connection, table, table.name, in_the_table)


def _refusal(transcription: Transcription, each: Broken) -> Refusal:
    file, line = transcription.origins[each.row]
    return Refusal(file, line, each.column, each.value, each.reason)
