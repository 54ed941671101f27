"""Open the records and change them: a transaction that is on the disk whole, or not at all.

`COOPERATION_RECORDS` names the file, or the database of a PostgreSQL server; without it, the file lies in
`var/` beside the warehouse. What cannot be written (a full disk, a folder that may only be read, a server
that does not answer) is told by NotKept, and records that this release must leave alone by NotOpened.
`records/migrations.py` brings older records up to date.
"""

import os
import re
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from records.engine import Connection, Engine
from records.migrations import bring_up_to_date, refuse_newer
from records.people import People
from records.postgresql import Database
from records.server import Server
from records.shape import Columns, columns, migration_files
from records.sqlite import File
from records.trouble import Damaged, NotKept, NotOpened, NotThisState
from warehouse.settings import RECORDS, path_of, place
from warehouse.trouble import SettingNotUnderstood
from words import say

__all__ = ["TABLES", "Damaged", "NotKept", "NotOpened", "Records", "Row", "Store"]

ROOT = Path(__file__).parent.parent
TABLES = Path(__file__).parent / "tables"
# How a place that is a server begins, also where it is not quite right.
ADDRESS = re.compile(r"postgres(ql)?:")
Row = dict[str, Any]
# How many rows are written in one statement.
AT_ONCE = 50


@dataclass(frozen=True)
class Store:
    """The records of all associations: one SQLite file, or a database of a server.

    `migrations` is the folder of the files that lead to the tables of this release.
    """

    place: Path | Server
    migrations: Path = TABLES

    @classmethod
    def from_environment(cls) -> "Store":
        """Open what the setting names, or `var/records.sqlite` of this checkout.

        Raises warehouse.trouble.SettingNotUnderstood where it names neither a file nor a server.
        """
        value = os.environ.get(RECORDS, "")
        if ADDRESS.match(value):
            return cls.named(RECORDS, value)
        return cls(place(RECORDS, ROOT / "var" / "records.sqlite", folder=False))

    @classmethod
    def named(cls, setting: str, value: str) -> "Store":
        """Return the records of which a setting or an option tells. Raises SettingNotUnderstood."""
        if ADDRESS.match(value):
            return cls(Server.named(setting, value))
        if (path := path_of(setting, value)).is_dir():
            raise SettingNotUnderstood(say("storage.not_a_file", setting=setting, value=value))
        return cls(path)

    @property
    def path(self) -> Path | None:
        """The file; None where the records are on a server."""
        return self.place if isinstance(self.place, Path) else None

    def exists(self) -> bool:
        """Tell whether there are records. Raises NotKept where their server cannot be reached."""
        return self._engine.exists()

    @contextmanager
    def reading(self) -> Iterator["Records"]:
        """Read the records as they are at one moment. Raises NotKept where they cannot be opened or read."""
        with closing(self._connect()) as connection, connection.told():
            yield self._begun(connection, writing=False)

    @contextmanager
    def writing(self) -> Iterator["Records"]:
        """Change the records alone: all of it when the block ends, nothing when it raises.

        Raises NotKept where the disk or the server refuses or the records cannot be opened.
        """
        with closing(self._connect()) as connection, connection.told():
            yield self._begun(connection, writing=True)
            connection.commit()

    def damage(self) -> str:
        """Return what the database finds wrong with the records, '' where they are whole. Raises NotKept."""
        with closing(self._connect()) as connection, connection.told():
            return connection.damage()

    @cached_property
    def files(self) -> tuple[Path, ...]:
        """The files of the migrations: a release has the same as long as it runs."""
        return migration_files(self.migrations)

    @property
    def _engine(self) -> Engine:
        return File(self.place) if isinstance(self.place, Path) else Database(self.place)

    def _begun(self, connection: Connection, writing: bool) -> "Records":
        try:
            connection.begin(writing)
            refuse_newer(connection, self.files)
        except NotThisState as error:
            raise NotOpened(str(error)) from error
        return Records(connection, columns(self.files))

    def _connect(self) -> Connection:
        connection = self._engine.connect()
        try:
            with connection.told():
                bring_up_to_date(connection, self.files)
        except BaseException as error:
            connection.close()
            if isinstance(error, NotThisState):
                raise NotOpened(str(error)) from error
            raise
        return connection


class Records:
    """The tables of the migrations inside one transaction. Values are always bound.

    `columns` are every table's columns with their place in its key, 0 where they are not in it. People are
    kept by their codes, and given and returned by their names: records.people.
    """

    def __init__(self, connection: Connection, columns: Columns) -> None:
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
        sql = f"SELECT {self._all_of(table)} FROM {table}{wanted}"  # noqa: S608
        return [dict(row) for row in self._connection.execute(sql, self.people.sought(table, where))]

    def one(self, table: str, **where: Any) -> Row | None:
        """Return the one row whose columns have these values, or None."""
        return next(iter(self.all(table, **where)), None)

    def last_as_kept(self, table: str, order: str) -> Row | None:
        """Return the row with the highest value of a column, people by their codes, or None without a row."""
        sorted_by = f"ORDER BY {self._column(table, order)} DESC LIMIT 1"
        sql = f"SELECT {self._all_of(table)} FROM {table} {sorted_by}"  # noqa: S608
        found = self._connection.execute(sql).fetchone()
        return None if found is None else dict(found)

    def put(self, table: str, **row: Any) -> None:
        """Write a row, in the place of the one that has the same key."""
        names = ", ".join(self._column(table, name) for name in row)
        values = ", ".join(f":{name}" for name in row)
        keys = [name for name, place in self._columns[table].items() if place]
        changed = ", ".join(f"{name} = excluded.{name}" for name in row if name not in keys)
        doing = f"UPDATE SET {changed}" if changed else "NOTHING"
        conflict = f"ON CONFLICT ({', '.join(keys)}) DO {doing}"
        sql = f"INSERT INTO {self._table(table)} ({names}) VALUES ({values}) {conflict}"  # noqa: S608
        self._connection.execute(sql, self.people.hidden(table, row))

    def drop(self, table: str, **where: Any) -> int:
        """Delete the rows whose columns have these values and return how many they were."""
        sql = f"DELETE FROM {self._table(table)}{self._where(table, where)}"  # noqa: S608
        return self._connection.execute(sql, self.people.sought(table, where)).rowcount

    @property
    def tables(self) -> list[str]:
        """Name all tables."""
        return list(self._columns)

    def fill(self, table: str, rows: Sequence[Row]) -> None:
        """Write rows as `as_kept` returned them, in that order, into an empty table.

        They may refer to rows of other tables that come later in the same change.
        """
        self._connection.defer_references()
        for first in range(0, len(rows), AT_ONCE):
            some = rows[first : first + AT_ONCE]
            values = ", ".join(
                f"({', '.join(f':{name}_{number}' for name in self._columns[table])})"
                for number in range(len(some))
            )
            bound = {
                f"{name}_{number}": value for number, row in enumerate(some) for name, value in row.items()
            }
            sql = f"INSERT INTO {table} ({self._all_of(table)}) VALUES {values}"  # noqa: S608
            self._connection.execute(sql, bound)

    def _table(self, table: str) -> str:
        if table not in self._columns:
            raise KeyError(table)
        return table

    def _all_of(self, table: str) -> str:
        return ", ".join(self._columns[self._table(table)])

    def _column(self, table: str, name: str) -> str:
        if name != "rowid" and name not in self._columns[table]:
            raise KeyError(f"{table}.{name}")
        return name

    def _where(self, table: str, where: Row) -> str:
        return "".join(
            f" {'WHERE' if position == 0 else 'AND'} {self._column(table, name)} = :{name}"
            for position, name in enumerate(where)
        )
