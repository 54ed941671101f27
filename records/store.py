"""Open the records and change them: a transaction that is on the disk whole, or not at all.

`COOPERATION_RECORDS` names the file; without it, it lies in `var/` beside the warehouse. What
cannot be written (a full disk, a folder that may only be read) is told by NotKept.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
TABLES = Path(__file__).parent / "tables"
SECONDS_TO_WAIT = 15.0
Row = dict[str, Any]


class NotKept(Exception):
    """The records could not be written: the disk is full, or the file or its folder may only be read."""


@dataclass(frozen=True)
class Store:
    """The records of all associations in one SQLite file. Each reading and writing has its connection."""

    path: Path

    @classmethod
    def from_environment(cls) -> "Store":
        """Open the file that the setting names, or `var/records.sqlite` of this checkout."""
        return cls(Path(os.environ.get("COOPERATION_RECORDS") or ROOT / "var" / "records.sqlite"))

    @contextmanager
    def reading(self) -> Iterator["Records"]:
        """Read the records as they are at one moment."""
        with closing(self._connect()) as connection:
            connection.execute("BEGIN")
            yield Records(connection)

    @contextmanager
    def writing(self) -> Iterator["Records"]:
        """Change the records alone: all of it when the block ends, nothing when it raises.

        Raises NotKept where the disk refuses.
        """
        with closing(self._connect()) as connection:
            try:
                connection.execute("BEGIN IMMEDIATE")
                yield Records(connection)
                connection.execute("COMMIT")
            except sqlite3.OperationalError as error:
                raise NotKept(str(error)) from error

    def _connect(self) -> sqlite3.Connection:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            connection = sqlite3.connect(self.path, timeout=SECONDS_TO_WAIT, isolation_level=None)
            connection.row_factory = sqlite3.Row
            connection.execute("PRAGMA foreign_keys = ON")
            # A change that was confirmed to somebody is on the disk, also after the power failed.
            connection.execute("PRAGMA synchronous = FULL")
            _bring_up_to_date(connection)
        except (OSError, sqlite3.OperationalError) as error:
            raise NotKept(str(error)) from error
        return connection


class Records:
    """The tables of `tables/*.sql` inside one transaction. Values are always bound."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def all(self, table: str, order: str = "rowid", **where: Any) -> list[Row]:
        """Return the rows of a table whose columns have these values, in the order of a column."""
        sql = f"SELECT * FROM {_known(table)}{_where(table, where)} ORDER BY {_column(table, order)}"  # noqa: S608
        return [dict(row) for row in self._connection.execute(sql, where)]

    def one(self, table: str, **where: Any) -> Row | None:
        """Return the one row whose columns have these values, or None."""
        return next(iter(self.all(table, **where)), None)

    def put(self, table: str, **row: Any) -> None:
        """Write a row, in the place of the one that has the same key."""
        names = ", ".join(_column(table, name) for name in row)
        values = ", ".join(f":{name}" for name in row)
        keys = _keys(table)
        changed = ", ".join(f"{name} = excluded.{name}" for name in row if name not in keys)
        conflict = f" ON CONFLICT ({', '.join(keys)}) DO UPDATE SET {changed}" if changed else ""
        ignoring = "" if changed else "OR IGNORE "
        sql = f"INSERT {ignoring}INTO {_known(table)} ({names}) VALUES ({values}){conflict}"  # noqa: S608
        self._connection.execute(sql, row)

    def drop(self, table: str, **where: Any) -> int:
        """Delete the rows whose columns have these values and return how many they were."""
        sql = f"DELETE FROM {_known(table)}{_where(table, where)}"  # noqa: S608
        return self._connection.execute(sql, where).rowcount


def _bring_up_to_date(connection: sqlite3.Connection) -> None:
    """Apply the files of `tables/` that this database has not seen, each in its transaction."""
    files = sorted(TABLES.glob("*.sql"))
    (seen,) = connection.execute("PRAGMA user_version").fetchone()
    if seen == len(files):
        return
    for number, path in enumerate(files[seen:], start=seen + 1):
        connection.execute("BEGIN IMMEDIATE")
        # Another process may have been first.
        if connection.execute("PRAGMA user_version").fetchone()[0] < number:
            for statement in _statements(path.read_text(encoding="utf-8")):
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {number}")
        connection.execute("COMMIT")


def _statements(text: str) -> list[str]:
    found, statement = [], ""
    for line in text.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            found.append(statement)
            statement = ""
    return found


@cache
def _schema() -> dict[str, dict[str, int]]:
    """Return every table's columns with their place in its key, 0 where they are not in it."""
    with closing(sqlite3.connect(":memory:")) as scratch:
        for path in sorted(TABLES.glob("*.sql")):
            scratch.executescript(path.read_text(encoding="utf-8"))
        names = [name for (name,) in scratch.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {
            name: {row[1]: row[5] for row in scratch.execute(f"PRAGMA table_info({name})")} for name in names
        }


def _known(table: str) -> str:
    if table not in _schema():
        raise KeyError(table)
    return table


def _column(table: str, name: str) -> str:
    if name != "rowid" and name not in _schema()[table]:
        raise KeyError(f"{table}.{name}")
    return name


def _keys(table: str) -> list[str]:
    return [name for name, place in _schema()[table].items() if place]


def _where(table: str, where: Row) -> str:
    return "".join(
        f" {'WHERE' if position == 0 else 'AND'} {_column(table, name)} = :{name}"
        for position, name in enumerate(where)
    )
