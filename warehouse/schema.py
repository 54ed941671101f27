"""What the tables are: read from `tables/*.sql`, the one place that defines them.

Column types, which columns must be filled, and the meaning of every table and column
are taken from DuckDB itself after running those files in an empty database, so that
validation, the warehouse and the export can never disagree about a table.
"""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import duckdb

TABLES = Path(__file__).parent / "tables"
# Filled by what associations publish and by nothing else; every other table is read from sources.
PUBLISHED = (
    "ranking_agency",
    "ranking_bar",
    "ranking_change",
    "ranking_grade",
    "ranking_indicator",
    "ranking_merge",
    "ranking_publication",
    "ranking_reply",
    "ranking_scale",
    "ranking_score",
    "ranking_subject",
)


@dataclass(frozen=True)
class Column:
    """One column: its DuckDB type, whether it must be filled, and what it means."""

    name: str
    type: str
    required: bool
    meaning: str


@dataclass(frozen=True)
class Table:
    """One table: the statement that makes it, what a row is, and its columns in order."""

    name: str
    statements: str
    meaning: str
    columns: tuple[Column, ...]


@cache
def tables() -> dict[str, Table]:
    """Return every table of the warehouse by name, in alphabetical order."""
    scratch = duckdb.connect()
    found = {}
    for path in sorted(TABLES.glob("*.sql")):
        statements = path.read_text(encoding="utf-8")
        scratch.execute(statements)
        columns = scratch.execute(
            "SELECT column_name, data_type, NOT is_nullable, comment FROM duckdb_columns() "
            "WHERE table_name = ? ORDER BY column_index",
            [path.stem],
        ).fetchall()
        (meaning,) = scratch.execute(
            "SELECT comment FROM duckdb_tables() WHERE table_name = ?", [path.stem]
        ).fetchall()[0]
        found[path.stem] = Table(path.stem, statements, meaning, tuple(Column(*column) for column in columns))
    return found


def transcribed() -> dict[str, Table]:
    """Return the tables that are read from sources, by name."""
    return {name: table for name, table in tables().items() if name not in PUBLISHED}
