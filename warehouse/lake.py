"""Open the warehouse and ask it questions.

The warehouse is a DuckLake: Parquet files in a folder and a small SQL catalogue that
numbers every commit. Readers never see a half-made commit, and any earlier commit
(a snapshot) can be read for ever. Two settings say where it lives:

* `COOPERATION_CATALOG`: `sqlite:PATH` (the default, one machine) or
  `postgres:dbname=… host=…` (several machines);
* `COOPERATION_DATA`: folder of the Parquet files, or `s3://BUCKET/PREFIX` (see `warehouse.bucket`).
"""

import json
import os
import re
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any, TypeVar

import duckdb
import pandas as pd

from warehouse.bucket import Bucket
from warehouse.files import Data, holds_tables, refuse_lost_catalogue
from warehouse.schema import Column, Table, tables
from warehouse.settings import CATALOG, DATA, catalogue, data_place, place
from warehouse.shape import earlier_name
from warehouse.switch import finish_switch
from warehouse.trouble import Unusable, WarehouseMissing, own_only, told
from words import say

ROOT = Path(__file__).parent.parent
QUESTIONS = Path(__file__).parent / "questions"
# What several questions read as if it were a table.
SHARED_QUESTIONS = Path(__file__).parent / "shared.sql"
Found = TypeVar("Found")
NAMED = re.compile(r"\b(?:FROM|JOIN)\s+(\w+)")
PARAMETER = re.compile(r"\$([a-z_]+)")
# The parameter that a snapshot fills in itself.
MADE_ON = "made_on"
MACRO = re.compile(r"^CREATE MACRO (\w+)\(\) AS TABLE\b(.*?);$", re.DOTALL | re.MULTILINE)
# Under this name a frame says which columns its snapshot was made too early to have.
ABSENT = "absent"
# DuckLake's own catalogue of what every snapshot has, beside the warehouse attached as `live`.
COLUMNS_HELD = """
    SELECT t.table_name, c.column_name
    FROM __ducklake_metadata_live.ducklake_table AS t
    INNER JOIN __ducklake_metadata_live.ducklake_column AS c ON t.table_id = c.table_id
    WHERE
        t.begin_snapshot <= $snapshot AND coalesce(t.end_snapshot > $snapshot, true)
        AND c.begin_snapshot <= $snapshot AND coalesce(c.end_snapshot > $snapshot, true)
"""
# Every commit. The state before the first, and files that were only joined, nobody signed.
SIGNED = """
    SELECT snapshot_id, snapshot_time, author, commit_message, commit_extra_info
    FROM __ducklake_metadata_live.ducklake_snapshot
    INNER JOIN __ducklake_metadata_live.ducklake_snapshot_changes USING (snapshot_id)
    WHERE author IS NOT NULL
"""
# When the commits from a number on were made, to the part of a second.
SINCE = (
    f"SELECT snapshot_id, snapshot_time::VARCHAR FROM ({SIGNED}) WHERE snapshot_id >= ? ORDER BY snapshot_id"
)
# The tables that a commit wrote into or altered: what DuckLake says of it names tables by their numbers.
TOUCHED = """
    SELECT DISTINCT t.table_name
    FROM __ducklake_metadata_live.ducklake_table AS t
    WHERE t.table_id::VARCHAR IN (
        SELECT unnest(flatten(map_values(changes))) FROM live.snapshots() WHERE snapshot_id = $snapshot
    )
"""
# The tables into which no row was ever written.
NEVER_FILLED = """
    SELECT t.table_name
    FROM __ducklake_metadata_live.ducklake_table AS t
    WHERE NOT EXISTS (
        FROM __ducklake_metadata_live.ducklake_table_stats AS s
        WHERE s.table_id = t.table_id AND s.next_row_id > 0
    )
"""


class SnapshotUnknown(Unusable):
    """A snapshot was asked for that the warehouse does not have, or no longer."""


@dataclass(frozen=True)
class Location:
    """Where a warehouse lives: its catalogue, and the folder or the bucket of its data files."""

    catalog: str
    data: Data

    @classmethod
    def from_environment(cls) -> "Location":
        """Read the two settings, or take the folder `var/` of this checkout.

        Raises trouble.SettingNotUnderstood where one names no place.
        """
        named = os.environ.get(CATALOG) or f"sqlite:{ROOT / 'var' / 'catalog.sqlite'}"
        data = data_place(DATA, os.environ.get(DATA) or str(ROOT / "var" / "data"))
        if isinstance(data, Path):
            data = place(DATA, data, folder=True)
        return cls(catalogue(CATALOG, named), data)

    @property
    def catalog_file(self) -> Path | None:
        """Path of the catalogue file; None where the catalogue is a server."""
        kind, _, path = self.catalog.partition(":")
        return Path(path) if kind == "sqlite" else None

    @property
    def data_folder(self) -> Path | None:
        """Path of the folder of the data files; None where they lie in a store."""
        return self.data if isinstance(self.data, Path) else None

    def attach(self, connection: duckdb.DuckDBPyConnection, name: str, *options: str) -> None:
        """Attach the warehouse to a connection under a name."""
        # Overridden, so that a folder that was moved or restored elsewhere still opens.
        settings = [f"DATA_PATH '{_quoted(str(self.data))}'", "OVERRIDE_DATA_PATH true", *options]
        if self.catalog_file:
            settings += ["META_JOURNAL_MODE 'WAL'", "META_BUSY_TIMEOUT 10000"]
        connection.execute(f"ATTACH 'ducklake:{_quoted(self.catalog)}' AS {name} ({', '.join(settings)})")

    def attach_server(self, connection: duckdb.DuckDBPyConnection, name: str) -> None:
        """Attach the server of the catalogue itself, where the catalogue is one."""
        server = self.catalog.partition(":")[2]
        connection.execute(f"ATTACH '{_quoted(server)}' AS {name} (TYPE postgres, READ_ONLY)")


@dataclass(frozen=True)
class Snapshot:
    """One published state of the data."""

    number: int
    made_at: datetime
    author: str
    message: str
    details: dict[str, Any]


def connect(location: Location) -> duckdb.DuckDBPyConnection:
    """Return a connection that can attach a warehouse and never asks the network for anything."""
    extensions = ["ducklake", "sqlite_scanner" if location.catalog_file else "postgres_scanner"]
    if isinstance(location.data, Bucket):
        extensions.append("httpfs")
    for extension in extensions:
        _check_signature(extension)
    # One thread a query: sharing out tables as small as these costs more processor time than it saves.
    connection = _connection_that_loads(unsigned=True)
    for extension in extensions:
        _load(connection, extension)
    if isinstance(location.data, Bucket):
        location.data.open_to(connection)
    return connection


@cache
def _check_signature(extension: str) -> None:
    """Have DuckDB check the signature of an extension, once in a process: it takes a quarter of a second."""
    with _connection_that_loads(unsigned=False) as connection:
        _load(connection, extension)


def _connection_that_loads(unsigned: bool) -> duckdb.DuckDBPyConnection:
    return duckdb.connect(
        config={
            "autoinstall_known_extensions": "false",
            "autoload_known_extensions": "false",
            "allow_unsigned_extensions": str(unsigned).lower(),
            # What is secret is told by the settings, and neither written nor looked for anywhere.
            "secret_directory": os.devnull,
            "threads": "1",
        }
    )


def _load(connection: duckdb.DuckDBPyConnection, extension: str) -> None:
    connection.execute(f"LOAD '{_quoted(str(_extension_file(extension)))}'")


@cache
def _extension_file(extension: str) -> Path:
    package = find_spec(f"duckdb_extension_{extension}")
    if package is None or not package.submodule_search_locations:
        raise WarehouseMissing(f"The DuckDB extension {extension} is not installed: run 'make install'.")
    folder = Path(package.submodule_search_locations[0])
    return next(folder.rglob(f"v{duckdb.__version__}/{extension}.duckdb_extension"))


def _quoted(text: str) -> str:
    return text.replace("'", "''")


class Lake:
    """A warehouse opened for reading. Safe to share between threads: each question has a cursor.

    Whatever is asked of it raises trouble.WarehouseDamaged where catalogue or data are not as written.
    """

    # Each snapshot that is attached holds a connection to a server of the catalogue, which has a hundred.
    most_attached = 8

    def __init__(self, location: Location) -> None:
        finish_switch(location.catalog_file)
        own_only(location.catalog_file)
        with told():
            refuse_lost_catalogue(location.catalog_file, location.data)
            if location.catalog_file and not holds_tables(location.catalog_file):
                raise WarehouseMissing(say("storage.no_warehouse"))
        self.location = location
        self._connection = connect(location)
        self._attaching = threading.RLock()
        # How many ask each attached snapshot now; the one that was asked last stands last.
        self._attached: OrderedDict[int, int] = OrderedDict()
        # Of each snapshot that was ever attached, the columns of today's tables that it does not have.
        self._absent: dict[int, dict[str, tuple[str, ...]]] = {}
        self._newest: tuple[int, str] | None = None
        try:
            with told():
                self._attach_live()
        except BaseException:
            self._connection.close()
            raise
        self._make_empty_tables()

    def close(self) -> None:
        """Let go of the files."""
        self._connection.close()

    def look(self, at: Callable[[duckdb.DuckDBPyConnection, str, Data], Found]) -> Found:
        """Look at the data files, with a function of `warehouse.files`."""
        with self._cursor() as cursor:
            return at(cursor, "live", self.location.data)

    def latest(self) -> int:
        """Return the number of the newest snapshot that carries data."""
        with self._cursor() as cursor:
            (number,) = cursor.execute(f"SELECT max(snapshot_id) FROM ({SIGNED})").fetchall()[0]
        if number is None:
            raise WarehouseMissing(say("storage.empty_warehouse"))
        return int(number)

    def snapshots(self) -> list[Snapshot]:
        """Return every commit, oldest first. The empty state before the first is left out."""
        with self._cursor() as cursor:
            rows = cursor.execute(
                "SELECT snapshot_id, timezone('UTC', snapshot_time::TIMESTAMPTZ), author, commit_message, "
                f"commit_extra_info FROM ({SIGNED}) ORDER BY snapshot_id"
            ).fetchall()
            return [Snapshot(n, at, who, what, json.loads(more or "{}")) for n, at, who, what, more in rows]

    def goes_on(self) -> bool:
        """Tell whether the commit that was the newest when this was asked before is still there.

        It is not where a restore put another state in its place: numbers may then mean other snapshots.
        """
        before = self._newest
        with self._cursor() as cursor:
            found = cursor.execute(SINCE, [before[0] if before else 0]).fetchall()
        self._newest = found[-1] if found else None
        return before is None or found[:1] == [before]

    def ask(self, question: str, snapshot: int, **parameters: Any) -> pd.DataFrame:
        """Answer a question of `questions/` on one snapshot.

        The columns are those the question file names. A parameter that it names and nobody gives is
        NULL, but `made_on`: the day on which the snapshot was made (UTC), which is today to all that is
        said on it, so that tomorrow it still says the same. On a snapshot made before a column or a
        table existed, the column is empty and the table has no row; the frame's attribute ABSENT names
        such columns. Raises SnapshotUnknown.
        """
        sql = question_text(question)
        given: dict[str, Any] = {**dict.fromkeys(PARAMETER.findall(sql)), **parameters}
        if MADE_ON in given:
            given[MADE_ON] = self._made_on(snapshot)
        answer = self.run(sql, snapshot, **given)
        if absent := self.absent(snapshot):
            named = _words_read(sql)
            answer.attrs[ABSENT] = sorted(
                {column for table in named & absent.keys() for column in absent[table] if column in named}
            )
        return answer

    def table(self, name: str, snapshot: int) -> pd.DataFrame:
        """Return a whole table as it stood at a snapshot, in today's columns and a stable order."""
        columns = ", ".join(column.name for column in tables()[name].columns)
        return self.run(f"SELECT {columns} FROM {name} ORDER BY ALL", snapshot)

    def absent(self, snapshot: int) -> dict[str, tuple[str, ...]]:
        """Return the columns that a snapshot does not have yet, by table: they read as empty there."""
        if snapshot not in self._absent:
            with self._at(snapshot):
                pass
        return self._absent[snapshot]

    def run(self, sql: str, snapshot: int, **parameters: Any) -> pd.DataFrame:
        """Run a statement on one snapshot with bound parameters."""
        with self._at(snapshot), self._cursor() as cursor:
            try:
                cursor.execute(
                    f"SET search_path = 'empty.snapshot_{snapshot},snapshot_{snapshot}.main,empty.main'"
                )
                return cursor.execute(sql, parameters or None).df()
            except duckdb.InvalidInputException as error:
                # What DuckLake says of a snapshot that was let go since it was opened.
                if "No snapshot found" not in str(error):
                    raise
                raise SnapshotUnknown(not_there(snapshot, self.latest())) from error

    def changed_tables(self, snapshot: int) -> pd.DataFrame:
        """Count the rows a snapshot added and removed, one row per table that it changed.

        Columns: table, added, removed. Raises SnapshotUnknown where the one before it is no longer kept:
        what was removed is told by the files of both.
        """
        rows = []
        self._refuse_unknown(snapshot)
        # To ask every table takes ten times as long, and a commit touches few.
        touched = self.touched_tables(snapshot)
        if not self.follows_directly(snapshot):
            raise SnapshotUnknown(say("storage.nothing_to_compare", snapshot=snapshot))
        with self._cursor() as cursor:
            for name in sorted(touched & self._held(snapshot).keys()):
                added, removed = cursor.execute(
                    "SELECT count(*) FILTER (WHERE change_type = 'insert'), "
                    "count(*) FILTER (WHERE change_type = 'delete') "
                    "FROM live.table_changes(?, ?, ?)",
                    [name, snapshot, snapshot],
                ).fetchall()[0]
                rows.append((name, added, removed))
        frame = pd.DataFrame(rows, columns=["table", "added", "removed"])
        return frame[frame["added"] + frame["removed"] > 0].reset_index(drop=True)

    def touched_tables(self, snapshot: int) -> set[str]:
        """Name the tables that a snapshot wrote into or altered."""
        with self._cursor() as cursor:
            return {name for (name,) in cursor.execute(TOUCHED, {"snapshot": snapshot}).fetchall()}

    def follows_directly(self, snapshot: int) -> bool:
        """Tell whether the state before a snapshot is kept."""
        with self._cursor() as cursor:
            return bool(
                cursor.execute(
                    "SELECT 1 FROM __ducklake_metadata_live.ducklake_snapshot WHERE snapshot_id = ?",
                    [snapshot - 1],
                ).fetchall()
            )

    def _holds(self, snapshot: int) -> bool:
        with self._cursor() as cursor:
            return bool(
                cursor.execute(f"SELECT 1 FROM ({SIGNED}) WHERE snapshot_id = ?", [snapshot]).fetchall()
            )

    def _made_on(self, snapshot: int) -> date:
        """Return the day on which a snapshot was made (UTC)."""
        self._refuse_unknown(snapshot)
        with self._cursor() as cursor:
            ((made_on,),) = cursor.execute(
                "SELECT timezone('UTC', snapshot_time::TIMESTAMPTZ)::DATE "
                "FROM __ducklake_metadata_live.ducklake_snapshot WHERE snapshot_id = ?",
                [snapshot],
            ).fetchall()
        return date.fromisoformat(str(made_on))

    def _attach_live(self) -> None:
        try:
            self.location.attach(self._connection, "live", "READ_ONLY")
        except duckdb.InvalidInputException as error:
            # What DuckLake says where there is a catalogue, or a server, and no warehouse in it yet.
            if "does not exist" not in str(error):
                raise
            raise WarehouseMissing(say("storage.no_warehouse")) from error

    def _make_empty_tables(self) -> None:
        """Make every table without a row: what a question finds on a snapshot older than the table."""
        self._connection.execute("ATTACH ':memory:' AS empty")
        self._connection.execute("USE empty.main")
        # Names and types are enough here, in one statement: keys and comments take six times as long.
        self._connection.execute(
            "".join(f"CREATE TABLE {name} ({one.names_and_types});" for name, one in tables().items())
        )
        # Their tables are looked up when they are asked, in the snapshot that is asked.
        self._connection.execute(SHARED_QUESTIONS.read_text(encoding="utf-8"))

    def _held(self, snapshot: int) -> dict[str, set[str]]:
        """Return the columns of every table that a snapshot has."""
        found: dict[str, set[str]] = {}
        with self._cursor() as cursor:
            for table, column in cursor.execute(COLUMNS_HELD, {"snapshot": snapshot}).fetchall():
                found.setdefault(table, set()).add(column)
        return found

    def _refuse_unknown(self, snapshot: int) -> None:
        if not self._holds(snapshot):
            raise SnapshotUnknown(not_there(snapshot, self.latest()))

    @contextmanager
    def _at(self, snapshot: int) -> Iterator[None]:
        """Have a snapshot attached until the block ends; then let go of what nobody asked for longest."""
        with self._attaching:
            self._attach(snapshot)
            self._attached[snapshot] += 1
        try:
            yield
        finally:
            with self._attaching:
                self._attached[snapshot] -= 1
                self._detach()

    def _detach(self) -> None:
        for snapshot in [one for one, asking in self._attached.items() if not asking]:
            if len(self._attached) <= self.most_attached:
                return
            self._connection.execute(
                f"DETACH snapshot_{snapshot}; DROP SCHEMA empty.snapshot_{snapshot} CASCADE"
            )
            del self._attached[snapshot]

    def _attach(self, snapshot: int) -> None:
        with self._attaching:
            if snapshot in self._attached:
                self._attached.move_to_end(snapshot)
                return
            self._refuse_unknown(snapshot)
            with told():
                self.location.attach(
                    self._connection,
                    f"snapshot_{int(snapshot)}",
                    "READ_ONLY",
                    f"SNAPSHOT_VERSION {int(snapshot)}",
                )
            self._absent[snapshot] = self._show_as_today(snapshot)
            self._attached[snapshot] = 0

    def _show_as_today(self, snapshot: int) -> dict[str, tuple[str, ...]]:
        """Put a view before each table of a snapshot that had other columns, so that questions read on.

        A table that was never filled is read in memory: DuckLake takes ten times as long to find nothing.
        Returns the columns that are not there, by table; of a table that is not there, all.
        """
        self._connection.execute(f"CREATE SCHEMA empty.snapshot_{snapshot}")
        held = self._held(snapshot)
        with self._cursor() as cursor:
            never_filled = {name for (name,) in cursor.execute(NEVER_FILLED).fetchall()}
        absent = {}
        for table in tables().values():
            there = held.get(table.name, set())
            known_as = {column: earlier_name(column, there) for column in table.columns}
            if table.name in never_filled:
                self._connection.execute(
                    f"CREATE VIEW empty.snapshot_{snapshot}.{table.name} AS FROM empty.main.{table.name}"
                )
            elif there and any(name != column.name for column, name in known_as.items()):
                self._connection.execute(_view_as_today(table, snapshot, known_as))
            if missing := tuple(column.name for column, name in known_as.items() if name is None):
                absent[table.name] = missing
        return absent

    @contextmanager
    def _cursor(self) -> Iterator[duckdb.DuckDBPyConnection]:
        # One connection used by two threads at once returns the other thread's rows.
        cursor = self._connection.cursor()
        try:
            with told():
                yield cursor
        finally:
            cursor.close()


def not_there(snapshot: int, newest: int) -> str:
    """Say why there is no snapshot of a number: it was let go, or there never was one."""
    if 0 < snapshot < newest:
        return say("storage.let_go", snapshot=str(snapshot), newest=newest)
    return say("command.no_snapshot", snapshot=str(snapshot), newest=newest)


def _view_as_today(table: Table, snapshot: int, known_as: Mapping[Column, str | None]) -> str:
    columns = ", ".join(
        f"{name or f'CAST(NULL AS {column.type})'} AS {column.name}" for column, name in known_as.items()
    )
    return (
        f"CREATE VIEW empty.snapshot_{snapshot}.{table.name} AS "
        f"SELECT {columns} FROM snapshot_{snapshot}.main.{table.name}"
    )


@cache
def tables_behind(question: str) -> tuple[str, ...]:
    """Return the tables that a question reads, in the order in which it names them."""
    return tuple(dict.fromkeys(name for name in NAMED.findall(question_text(question)) if name in tables()))


@cache
def question_text(question: str) -> str:
    """Return the SQL of a question by its name."""
    return (QUESTIONS / f"{question}.sql").read_text(encoding="utf-8")


def _words_read(sql: str) -> set[str]:
    """Return every word of a question and of what it shares, tables and columns among them."""
    named = set(re.findall(r"\w+", sql))
    seen: set[str] = set()
    while shared := (named & _shared_questions().keys()) - seen:
        seen |= shared
        named.update(word for name in shared for word in re.findall(r"\w+", _shared_questions()[name]))
    return named


@cache
def _shared_questions() -> dict[str, str]:
    """Return what questions share, by its name."""
    return dict(MACRO.findall(SHARED_QUESTIONS.read_text(encoding="utf-8")))
