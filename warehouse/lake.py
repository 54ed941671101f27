"""Open the warehouse and ask it questions.

The warehouse is a DuckLake: Parquet files in a folder and a small SQL catalogue that
numbers every commit. Readers never see a half-made commit, and any earlier commit
(a snapshot) can be read for ever.
"""

import json
import threading
from collections import OrderedDict
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, TypeVar

import duckdb
import pandas as pd

from warehouse.earlier import columns_held, forget, make_room, never_filled, path_of, show_as_today
from warehouse.files import Data, holds_tables, refuse_lost_catalogue
from warehouse.location import Location, connect
from warehouse.question import PARAMETER, columns_behind, question_text
from warehouse.schema import tables
from warehouse.switch import finish_switch
from warehouse.trouble import Unusable, WarehouseMissing, own_only, told
from words import say

Found = TypeVar("Found")
# The parameter that a snapshot fills in itself.
MADE_ON = "made_on"
# Under this name a frame says which columns its snapshot was made too early to have.
ABSENT = "absent"
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
DAY_OF = f"SELECT timezone('UTC', snapshot_time::TIMESTAMPTZ)::DATE FROM ({SIGNED}) WHERE snapshot_id = ?"
# The tables that a commit wrote into or altered: what DuckLake says of it names tables by their numbers.
TOUCHED = """
    SELECT DISTINCT t.table_name
    FROM __ducklake_metadata_live.ducklake_table AS t
    WHERE t.table_id::VARCHAR IN (
        SELECT unnest(flatten(map_values(changes))) FROM live.snapshots() WHERE snapshot_id = $snapshot
    )
"""
COUNT_CHANGES = """
    SELECT
        '{table}',
        (SELECT count(*) FROM ducklake_table_insertions('live', 'main', '{table}', {snapshot}, {snapshot})),
        (SELECT count(*) FROM ducklake_table_deletions('live', 'main', '{table}', {snapshot}, {snapshot}))
"""
READ_ALL = "SELECT bit_xor(hash(t)) FROM live.main.{table} AS t AT (VERSION => {snapshot})"


class SnapshotUnknown(Unusable):
    """A snapshot was asked for that the warehouse does not have, or no longer."""


@dataclass(frozen=True)
class Snapshot:
    """One published state of the data."""

    number: int
    made_at: datetime
    author: str
    message: str
    details: dict[str, Any]


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
        # And the day on which it was made (UTC).
        self._made_on: dict[int, date] = {}
        self._newest: tuple[int, str] | None = None
        self._remembered: tuple[tuple[int, str], dict[str, Any]] = (0, ""), {}
        try:
            with told():
                self._attach_live()
        except BaseException:
            self._connection.close()
            raise
        make_room(self._connection)

    def close(self) -> None:
        """Let go of the files."""
        self._connection.close()

    def look(self, at: Callable[[duckdb.DuckDBPyConnection, str, Data], Found]) -> Found:
        """Look at the data files, with a function of `warehouse.files`."""
        with self._cursor() as cursor:
            return at(cursor, "live", self.location.data)

    def latest(self) -> int:
        """Return the number of the newest snapshot that carries data."""
        return self.newest()[0]

    def newest(self) -> tuple[int, str]:
        """Return the number of the newest snapshot that carries data, and the moment that it was made.

        Together they mean one state of the data: after a restore, a number alone may mean another.
        """
        with self._cursor() as cursor:
            found = cursor.execute(
                f"SELECT snapshot_id, snapshot_time::VARCHAR FROM ({SIGNED}) "
                "ORDER BY snapshot_id DESC LIMIT 1"
            ).fetchall()
        if not found:
            raise WarehouseMissing(say("storage.empty_warehouse"))
        return int(found[0][0]), str(found[0][1])

    def remembered(self, what: str, find: Callable[[int], Found]) -> Found:
        """Return what `find` finds in the newest snapshot; it is asked again after a commit.

        Rules and pages ask for it many times between two commits. Nobody may alter what is returned.
        """
        state = self.newest()
        # Another thread may meanwhile begin with a later state: each keeps what it finds with its own.
        held, found = self._remembered
        if held != state:
            found = {}
            self._remembered = state, found
        if what not in found:
            found[what] = find(state[0])
        answer: Found = found[what]
        return answer

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
            with self._at(snapshot):
                given[MADE_ON] = self._made_on[snapshot]
        answer = self.run(sql, snapshot, **given)
        if absent := self.absent(snapshot):
            answer.attrs[ABSENT] = sorted(
                {
                    column
                    for table, words in columns_behind(question).items()
                    for column in words.intersection(absent.get(table, ()))
                }
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
                cursor.execute(f"SET search_path = '{path_of(snapshot)}'")
                return cursor.execute(sql, parameters or None).df()
            except duckdb.InvalidInputException as error:
                # What DuckLake says of a snapshot that was let go since it was opened.
                if "No snapshot found" not in str(error):
                    raise
                raise SnapshotUnknown(not_there(snapshot, self.latest())) from error

    def read_through(self, snapshot: int, names: Collection[str]) -> None:
        """Read every value that a snapshot has in some of its tables.

        They are read by way of what is attached already: to attach each snapshot takes three times as long.
        """
        with self._cursor() as cursor:
            filled = self._held(cursor, snapshot).keys() & set(names) - never_filled(cursor)
            # In one question: most of the time is spent on asking.
            read = [READ_ALL.format(table=name, snapshot=int(snapshot)) for name in sorted(filled)]
            if read:
                cursor.execute(" UNION ALL ".join(read)).fetchall()

    def changed_tables(self, snapshot: int) -> pd.DataFrame:
        """Count the rows a snapshot added and removed, one row per table that it changed.

        Columns: table, added, removed. Raises SnapshotUnknown where the one before it is no longer kept:
        what was removed is told by the files of both.
        """
        with self._cursor() as cursor:
            self._day_of(cursor, snapshot)
            held = self._held(cursor, snapshot)
        # To ask every table takes ten times as long, and a commit touches few.
        touched = self.touched_tables(snapshot)
        if not self.follows_directly(snapshot):
            raise SnapshotUnknown(say("storage.nothing_to_compare", snapshot=snapshot))
        # In one question, as for `read_through`. What inserts and deletes is asked apart: `table_changes`
        # joins both to find rows that were altered in place, which nobody does here.
        counted = [
            COUNT_CHANGES.format(table=name, snapshot=int(snapshot)) for name in sorted(touched & held.keys())
        ]
        with self._cursor() as cursor:
            rows = cursor.execute(" UNION ALL ".join(counted)).fetchall() if counted else []
        frame = pd.DataFrame(rows, columns=["table", "added", "removed"])
        return frame[frame["added"] + frame["removed"] > 0].reset_index(drop=True)

    def ever_filled(self, name: str) -> bool:
        """Tell whether a row was ever written into a table, without opening a snapshot to ask it."""
        with self._cursor() as cursor:
            return name in columns_held(cursor, self.latest()) and name not in never_filled(cursor)

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

    def _attach_live(self) -> None:
        try:
            self.location.attach(self._connection, "live", "READ_ONLY")
        except duckdb.InvalidInputException as error:
            # What DuckLake says where there is a catalogue, or a server, and no warehouse in it yet.
            if "does not exist" not in str(error):
                raise
            raise WarehouseMissing(say("storage.no_warehouse")) from error

    def _held(self, cursor: duckdb.DuckDBPyConnection, snapshot: int) -> dict[str, set[str]]:
        """Return the columns of every table that a snapshot has."""
        return columns_held(cursor, snapshot)

    def _day_of(self, cursor: duckdb.DuckDBPyConnection, snapshot: int) -> date:
        """Return the day on which a snapshot was made (UTC). Raises SnapshotUnknown."""
        found = cursor.execute(DAY_OF, [snapshot]).fetchall()
        if not found:
            raise SnapshotUnknown(not_there(snapshot, self.latest()))
        return date.fromisoformat(str(found[0][0]))

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
            forget(self._connection, snapshot)
            del self._attached[snapshot]

    def _attach(self, snapshot: int) -> None:
        with self._attaching:
            if snapshot in self._attached:
                self._attached.move_to_end(snapshot)
                return
            with self._cursor() as cursor:
                self._made_on[snapshot] = self._day_of(cursor, snapshot)
                held, unfilled = self._held(cursor, snapshot), never_filled(cursor)
            with told():
                self.location.attach(
                    self._connection,
                    f"snapshot_{int(snapshot)}",
                    "READ_ONLY",
                    f"SNAPSHOT_VERSION {int(snapshot)}",
                )
            self._absent[snapshot] = show_as_today(self._connection, snapshot, held, unfilled)
            self._attached[snapshot] = 0

    @contextmanager
    def _cursor(self) -> Iterator[duckdb.DuckDBPyConnection]:
        # One connection used by two threads at once returns the other thread's rows.
        cursor = self._connection.cursor()
        try:
            with told():
                # In one transaction: at the beginning of each, DuckLake asks the catalogue where it stands.
                cursor.begin()
                yield cursor
        finally:
            cursor.close()


def not_there(snapshot: int, newest: int) -> str:
    """Say why there is no snapshot of a number: it was let go, or there never was one."""
    if 0 < snapshot < newest:
        return say("storage.let_go", snapshot=str(snapshot), newest=newest)
    return say("command.no_snapshot", snapshot=str(snapshot), newest=newest)
