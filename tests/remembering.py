"""A warehouse for tests that only read: its tables are held in memory, and what was asked once is kept.

DuckLake takes four times as long to answer a question from its files, and tests ask thousands. That files
and memory give the same answers is tested in tests/warehouse/test_lake.py.
"""

from collections.abc import Callable, Collection
from threading import Lock
from typing import Any

import pandas as pd
from duckdb import DuckDBPyConnection

from warehouse.lake import Lake
from warehouse.location import Location
from warehouse.question import columns_behind
from warehouse.schema import tables

# The dashboard's own, for which those of `RememberingLake` stand in where pages are tested.
_ask, _table = Lake.ask, Lake.table


class RememberingLake(Lake):
    """A warehouse that keeps its answers. Who changes a frame changes it for all: see `altered`."""

    # What is held in memory stands in their place.
    most_attached = 1_000

    def __init__(self, location: Location) -> None:
        super().__init__(location)
        self._answers: dict[str, tuple[pd.DataFrame, pd.DataFrame]] = {}
        self._in_memory: dict[int, set[str]] = {}
        self._columns: dict[int, dict[str, set[str]]] = {}
        self._asking = Lock()

    def ask(self, question: str, snapshot: int, **parameters: Any) -> pd.DataFrame:
        """Answer a question, from memory where it was asked before."""
        key = repr((question, snapshot, sorted(parameters.items())))
        named = columns_behind(question).keys()
        return self._kept(key, named, snapshot, lambda: _ask(self, question, snapshot, **parameters))

    def table(self, name: str, snapshot: int) -> pd.DataFrame:
        """Return a whole table, from memory where it was read before."""
        return self._kept(f"{name} {snapshot}", {name}, snapshot, lambda: _table(self, name, snapshot))

    def altered(self) -> list[str]:
        """Return what was asked whose answer somebody has changed since."""
        return [asked for asked, (now, before) in self._answers.items() if not now.equals(before)]

    def _held(self, cursor: DuckDBPyConnection, snapshot: int) -> dict[str, set[str]]:
        """Return the columns of a snapshot's tables, which never change."""
        if snapshot not in self._columns:
            self._columns[snapshot] = super()._held(cursor, snapshot)
        return self._columns[snapshot]

    def _kept(
        self, key: str, named: Collection[str], snapshot: int, found: Callable[[], pd.DataFrame]
    ) -> pd.DataFrame:
        with self._asking:
            if key not in self._answers:
                self._hold(named, snapshot)
                answer = found()
                self._answers[key] = answer, answer.copy()
            return self._answers[key][0]

    def _hold(self, named: Collection[str], snapshot: int) -> None:
        """Copy the named tables of a snapshot into memory, as today's questions see them."""
        self._attach(snapshot)
        there, held = self._in_memory.setdefault(snapshot, set()), self._columns[snapshot]
        schema = f"empty.snapshot_{snapshot}"
        for table in set(named) & held.keys() - there:
            # To ask for views reads what every snapshot has: only where one may stand before a table.
            if {one.name for one in tables()[table].columns} - held[table] and self._is_view(snapshot, table):
                self._connection.execute(
                    f"BEGIN; CREATE TABLE {schema}.held AS FROM {schema}.{table}; "
                    f"DROP VIEW {schema}.{table}; ALTER TABLE {schema}.held RENAME TO {table}; COMMIT"
                )
            else:
                self._connection.execute(
                    f"CREATE TABLE IF NOT EXISTS {schema}.{table} AS FROM snapshot_{snapshot}.main.{table}"
                )
            there.add(table)

    def _is_view(self, snapshot: int, table: str) -> bool:
        return bool(
            self._connection.execute(
                "FROM duckdb_views() WHERE schema_name = ? AND view_name = ?", [f"snapshot_{snapshot}", table]
            ).fetchall()
        )
