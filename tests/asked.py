"""The columns in which every question answers today, told by empty tables in memory."""

from functools import cache

import duckdb

from warehouse.question import PARAMETER, QUESTIONS, SHARED_QUESTIONS, question_text
from warehouse.schema import tables


@cache
def columns_today() -> dict[str, list[str]]:
    """Return them by the name of the question; nothing is read from a warehouse for it."""
    with duckdb.connect(config={"threads": "1"}) as connection:
        for name, table in tables().items():
            connection.execute(f"CREATE TABLE {name} ({table.names_and_types})")
        connection.execute(SHARED_QUESTIONS.read_text(encoding="utf-8"))
        return {path.stem: _columns(connection, path.stem) for path in QUESTIONS.glob("*.sql")}


def _columns(connection: duckdb.DuckDBPyConnection, question: str) -> list[str]:
    sql = question_text(question)
    return list(connection.execute(sql, dict.fromkeys(PARAMETER.findall(sql))).df())
