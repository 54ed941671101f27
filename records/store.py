"""Open the records and change them: a transaction that is on the disk whole, or not at all.

`COOPERATION_RECORDS` names the file; without it, it lies in `var/` beside the warehouse. What
cannot be written (a full disk, a folder that may only be read) is told by NotKept, and records that
this release must leave alone by NotOpened. `records/migrations.py` brings older records up to date.
"""

import os
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from records.migrations import NotThisState, bring_up_to_date, migration_files, refuse_newer
from records.people import People
from warehouse.settings import RECORDS, place
from warehouse.switch import finish_switch
from warehouse.trouble import Unusable, own_only
from words import say

ROOT = Path(__file__).parent.parent
TABLES = Path(__file__).parent / "tables"
SECONDS_TO_WAIT = 15.0
Row = dict[str, Any]


class NotKept(Exception):
    """The records could not be written: the disk is full, or the file or its folder may only be read."""


class NotOpened(NotKept):
    """The records are of a newer release, or could not be brought up to this one, or are no records."""


class Damaged(NotOpened):
    """The records are not as they were written."""


@dataclass(frozen=True)
class Store:
    """The records of all associations in one SQLite file. Each reading and writing has its connection.

    `migrations` is the folder of the files that lead to the tables of this release.
    """

    path: Path
    migrations: Path = TABLES

    @classmethod
    def from_environment(cls) -> "Store":
        """Open the file that the setting names, or `var/records.sqlite` of this checkout.

        Raises warehouse.trouble.SettingNotUnderstood where it names no file.
        """
        return cls(place(RECORDS, ROOT / "var" / "records.sqlite", folder=False))

    @contextmanager
    def reading(self) -> Iterator["Records"]:
        """Read the records as they are at one moment. Raises NotKept where they cannot be opened or read."""
        with self._connected() as connection, _told():
            yield self._begun(connection, "BEGIN")

    @contextmanager
    def writing(self) -> Iterator["Records"]:
        """Change the records alone: all of it when the block ends, nothing when it raises.

        Raises NotKept where the disk refuses or the records cannot be opened.
        """
        with self._connected() as connection, _told():
            yield self._begun(connection, "BEGIN IMMEDIATE")
            connection.execute("COMMIT")

    def copy(self, target: Path) -> None:
        """Copy the records as they are at one moment, also while others write. Raises NotKept."""
        with self._connected() as connection, _told(), closing(sqlite3.connect(target)) as new:
            connection.backup(new)

    def damage(self) -> str:
        """Return what SQLite finds wrong with the file, '' where it is whole. Raises NotKept."""
        with self._connected() as connection, _told():
            (first,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
        return "" if first == "ok" else str(first)

    def _begun(self, connection: sqlite3.Connection, begin: str) -> "Records":
        try:
            connection.execute(begin)
            refuse_newer(connection, self.migrations)
        except NotThisState as error:
            raise NotOpened(str(error)) from error
        return Records(connection, _columns(self.migrations))

    @contextmanager
    def _connected(self) -> Iterator[sqlite3.Connection]:
        with closing(self._connect()) as connection:
            yield connection

    def _connect(self) -> sqlite3.Connection:
        try:
            finish_switch(self.path)
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._make_own()
            connection = sqlite3.connect(self.path, timeout=SECONDS_TO_WAIT, isolation_level=None)
        except (OSError, sqlite3.OperationalError, Unusable) as error:
            raise NotKept(str(error)) from error
        try:
            connection.row_factory = sqlite3.Row
            connection.execute("PRAGMA foreign_keys = ON")
            # A change that was confirmed to somebody is on the disk, also after the power failed.
            connection.execute("PRAGMA synchronous = FULL")
            # What was deleted is written over: a person who was forgotten is not found in a free page.
            connection.execute("PRAGMA secure_delete = ON")
            bring_up_to_date(connection, self.migrations)
        except sqlite3.OperationalError as error:
            connection.close()
            raise NotKept(str(error)) from error
        except NotThisState as error:
            connection.close()
            raise NotOpened(str(error)) from error
        except sqlite3.DatabaseError as error:
            connection.close()
            raise Damaged(say("records.damaged", reason=error)) from error
        return connection

    def _make_own(self) -> None:
        """Let the file be its owner's only: it holds hashes of passwords, drafts and rankings to come."""
        if not self.path.exists():
            with suppress(FileExistsError):
                os.close(os.open(self.path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        own_only(self.path)


@contextmanager
def _told() -> Iterator[None]:
    """Turn what SQLite says of the disk and of the file into NotKept; faults of a rule are let through."""
    try:
        yield
    except sqlite3.OperationalError as error:
        raise NotKept(str(error)) from error
    except sqlite3.DatabaseError as error:
        if type(error) is not sqlite3.DatabaseError:
            raise
        raise Damaged(say("records.damaged", reason=error)) from error


class Records:
    """The tables of the migrations inside one transaction. Values are always bound.

    `columns` are every table's columns with their place in its key, 0 where they are not in it. People are
    kept by their codes, and given and returned by their names: records.people.
    """

    def __init__(self, connection: sqlite3.Connection, columns: Mapping[str, Mapping[str, int]]) -> None:
        self._connection = connection
        self._columns = columns

    @cached_property
    def people(self) -> People:
        """Whom the codes in these records stand for."""
        return People(self._connection)

    def all(self, table: str, order: str = "rowid", **where: Any) -> list[Row]:
        """Return the rows of a table whose columns have these values, in the order of a column."""
        return [self.people.shown(table, row) for row in self.as_kept(table, order, **where)]

    def as_kept(self, table: str, order: str = "rowid", **where: Any) -> list[Row]:
        """Return the same rows with people by their codes, as the journal's hashes are made of them."""
        wanted = f"{self._where(table, where)} ORDER BY {self._column(table, order)}"
        sql = f"SELECT * FROM {self._table(table)}{wanted}"  # noqa: S608
        return [dict(row) for row in self._connection.execute(sql, self.people.sought(table, where))]

    def one(self, table: str, **where: Any) -> Row | None:
        """Return the one row whose columns have these values, or None."""
        return next(iter(self.all(table, **where)), None)

    def last_as_kept(self, table: str, order: str) -> Row | None:
        """Return the row with the highest value of a column, people by their codes, or None without a row."""
        sql = f"SELECT * FROM {self._table(table)} ORDER BY {self._column(table, order)} DESC LIMIT 1"  # noqa: S608
        found = self._connection.execute(sql).fetchone()
        return None if found is None else dict(found)

    def put(self, table: str, **row: Any) -> None:
        """Write a row, in the place of the one that has the same key."""
        names = ", ".join(self._column(table, name) for name in row)
        values = ", ".join(f":{name}" for name in row)
        keys = [name for name, place in self._columns[table].items() if place]
        changed = ", ".join(f"{name} = excluded.{name}" for name in row if name not in keys)
        conflict = f" ON CONFLICT ({', '.join(keys)}) DO UPDATE SET {changed}" if changed else ""
        ignoring = "" if changed else "OR IGNORE "
        sql = f"INSERT {ignoring}INTO {self._table(table)} ({names}) VALUES ({values}){conflict}"  # noqa: S608
        self._connection.execute(sql, self.people.hidden(table, row))

    def drop(self, table: str, **where: Any) -> int:
        """Delete the rows whose columns have these values and return how many they were."""
        sql = f"DELETE FROM {self._table(table)}{self._where(table, where)}"  # noqa: S608
        return self._connection.execute(sql, self.people.sought(table, where)).rowcount

    def _table(self, table: str) -> str:
        if table not in self._columns:
            raise KeyError(table)
        return table

    def _column(self, table: str, name: str) -> str:
        if name != "rowid" and name not in self._columns[table]:
            raise KeyError(f"{table}.{name}")
        return name

    def _where(self, table: str, where: Row) -> str:
        return "".join(
            f" {'WHERE' if position == 0 else 'AND'} {self._column(table, name)} = :{name}"
            for position, name in enumerate(where)
        )


@cache
def _columns(migrations: Path) -> dict[str, dict[str, int]]:
    """Return every table's columns with their place in its key, from running every file in memory."""
    with closing(sqlite3.connect(":memory:")) as scratch:
        for path in migration_files(migrations):
            scratch.executescript(path.read_text(encoding="utf-8"))
        names = [name for (name,) in scratch.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {
            name: {row[1]: row[5] for row in scratch.execute(f"PRAGMA table_info({name})")} for name in names
        }
