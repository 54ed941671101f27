"""Write to the warehouse: one transaction, one message, every check, or nothing at all."""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Any, TypeAlias

import duckdb
import pandas as pd
from prometheus_client import Counter as Count

from warehouse.checking import CheckFailed, check_declared, run_checks
from warehouse.files import left_over, note_sums, refuse_damaged, refuse_lost_catalogue, store_of
from warehouse.location import Location, connect
from warehouse.schema import OF_RETURNS, PUBLISHED, SHARED_RULES, Table, quoted, tables
from warehouse.shape import bring_up_to_date
from warehouse.trouble import NotReached, own_only, told
from warehouse.turn import turn

EXTRA = """
    SELECT commit_extra_info FROM __ducklake_metadata_lake.ducklake_snapshot_changes
    WHERE commit_extra_info IS NOT NULL ORDER BY snapshot_id
"""
COMMITS = Count("cooperation_commits", "Commits to the warehouse that this process made")
Rows: TypeAlias = "pd.DataFrame | Iterable[Mapping[str, Any]]"


class RowGone(Exception):
    """A row that was to be changed is not as it was, or not there. Nothing was written."""


@dataclass(frozen=True)
class Amendment:
    """One row of a table that is read from sources: as it was and as it is to be, its values as text.

    None where there was no row, or is to be none.
    """

    table: str
    before: Mapping[str, str] | None
    after: Mapping[str, str] | None


@contextmanager
def writing(location: Location, doing: str = "a_build") -> Iterator[duckdb.DuckDBPyConnection]:
    """Open the warehouse for writing inside one transaction, as the only one who writes.

    The transaction commits when the block ends and rolls back when it raises. `doing` says what is done,
    see `turn`. Raises trouble.Unusable where catalogue or data are damaged, the disk refuses or somebody
    else writes for too long.
    """
    with opened(location, doing) as connection, _transaction(connection):
        yield connection


@contextmanager
def opened(location: Location, doing: str) -> Iterator[duckdb.DuckDBPyConnection]:
    """Open the warehouse for those who have the turn. Raises as `writing` does.

    What an interrupted commit left is removed first. When the block ends, the sums of the new data files
    are written down.
    """
    with turn(location, doing), told():
        refuse_lost_catalogue(location.catalog_file, location.data)
        store_of(location.data).make()
        if location.catalog_file:
            location.catalog_file.touch(mode=0o600)
        own_only(location.catalog_file)
        connection = connect(location)
        try:
            connection.execute(SHARED_RULES.read_text(encoding="utf-8"))
            location.attach(connection, "lake")
            # What is made goes into the lake; the rules are found beside it.
            connection.execute("SET search_path = 'lake.main,memory.main'")
            refuse_damaged(connection, "lake", location.data)
            for path in left_over(connection, "lake", location.data, shared=location.catalog_file is None):
                path.unlink()
            yield connection
            # Whoever looks through the files next writes down what could not be written down here.
            with suppress(OSError, NotReached):
                note_sums(connection, "lake", location.data)
        finally:
            connection.close()


@contextmanager
def _transaction(connection: duckdb.DuckDBPyConnection) -> Iterator[None]:
    """Commit when the block ends; what it raises closes the connection, and that rolls back."""
    connection.execute("BEGIN")
    yield
    connection.execute("COMMIT")
    COMMITS.inc()


def replace_tables(
    location: Location,
    frames: Mapping[str, pd.DataFrame],
    author: str,
    message: str,
    details: Mapping[str, Any],
) -> int:
    """Make the tables hold exactly the rows of `frames`, in one commit; return rows changed.

    Everything is checked on copies in memory before a row is written, and rows that stay the same are
    not touched, so that the list of changes of a snapshot is the list of real changes. Tables of an
    earlier release are brought up to date first. Raises CheckFailed and shape.ShapeRefused.
    """
    with writing(location) as connection:
        changes = bring_up_to_date(connection)
        given = [tables()[name] for name in frames]
        for table in given:
            _stage(connection, table, _columns(table, frames[table.name]), table.name)
        # A copy stands before the table of the same name in the lake, so the checks read the copies.
        filled = [table for table in given if len(frames[table.name])]
        _refuse([row for table in filled for row in check_declared(connection, table, f"temp.{table.name}")])
        _refuse(run_checks(connection))
        ever_filled = _ever_filled(connection)
        changed = sum(_replace(connection, table, table.name in ever_filled) for table in given)
        if not changed and not changes and not _is_known(connection, details):
            # DuckLake keeps no commit that changes nothing, and the next build would look at every row again.
            any_table = next(iter(tables().values()))
            connection.execute(f"COMMENT ON TABLE lake.main.{any_table.name} IS {quoted(any_table.meaning)}")
        _sign(connection, author, message, details, changes)
    return changed


def append_rows(
    location: Location,
    frames: Mapping[str, Rows],
    author: str,
    message: str,
    details: Mapping[str, Any],
    guard: Callable[[duckdb.DuckDBPyConnection], None] | None = None,
) -> int:
    """Add rows to tables that associations publish in, in one commit; return the new snapshot's number.

    `frames` gives rows by column name, today's or an earlier one; what a row leaves out, None and '' are
    empty, and Decimals are written out exactly. Tables of an earlier release are brought up to date
    first. `guard` runs then, inside the transaction and alone among all who append, and may refuse by
    raising. Raises CheckFailed and shape.ShapeRefused; whatever is raised, nothing was written.
    """
    with opened(location, "a_publication") as connection:
        with _transaction(connection):
            changes = bring_up_to_date(connection, describe=False)
            if guard:
                guard(connection)
            given = {_published(name): rows for name, rows in frames.items()}
            for table, rows in given.items():
                _stage(connection, table, _texts(table, rows), f"new_{table.name}")
            _refuse(_against_what_is_there(connection, list(given)))
            for table in given:
                connection.execute(f"INSERT INTO lake.main.{table.name} BY NAME FROM temp.new_{table.name}")
            _let_checks_read_what_is_new(connection, {table.name for table in given})
            _refuse(run_checks(connection, changed=frames))
            _sign(connection, author, message, details, changes)
        (number,) = connection.execute("FROM ducklake_last_committed_snapshot('lake')").fetchall()[0]
    return int(number)


def amend_rows(
    location: Location,
    steps: Sequence[Amendment],
    log: str,
    logged: Callable[[duckdb.DuckDBPyConnection], Rows],
    author: str,
    message: str,
    details: Mapping[str, Any],
) -> int:
    """Change single rows of tables that are read from sources, in one commit; return the snapshot's number.

    The rows that `logged` gives, inside the transaction, go into the table `log` beside them. Everything
    is checked as a build checks it. Raises RowGone, CheckFailed and shape.ShapeRefused, and what `logged`
    raises; whatever is raised, nothing was written.
    """
    with opened(location, "a_publication") as connection:
        with _transaction(connection):
            changes = bring_up_to_date(connection, describe=False)
            new = _published(log)
            _stage(connection, new, _texts(new, logged(connection)), f"new_{log}")
            _refuse(_against_what_is_there(connection, [new]))
            changed = [tables()[name] for name in dict.fromkeys(step.table for step in steps)]
            for table in changed:
                connection.execute(f"CREATE TEMP TABLE {table.name} AS FROM lake.main.{table.name}")
            for step in steps:
                _amend(connection, step)
            # A copy stands before the table of the same name in the lake, so the checks read the copies.
            names = {table.name for table in changed}
            # What is only added takes from no other row what it refers to.
            left = {step.table for step in steps if step.before is not None}
            concerned = [
                one
                for one in tables().values()
                if one.name in names or left & {each.table for each in one.references}
            ]
            _refuse([row for table in concerned for row in check_declared(connection, table, table.name)])
            _refuse(run_checks(connection, changed=names))
            ever_filled = _ever_filled(connection)
            for table in changed:
                _replace(connection, table, table.name in ever_filled)
            connection.execute(f"INSERT INTO lake.main.{log} BY NAME FROM temp.new_{log}")
            _sign(connection, author, message, details, changes)
        (number,) = connection.execute("FROM ducklake_last_committed_snapshot('lake')").fetchall()[0]
    return int(number)


def _amend(connection: duckdb.DuckDBPyConnection, step: Amendment) -> None:
    """Change one row of the copy of its table in memory. Raises RowGone."""
    columns = tables()[step.table].columns

    def values(row: Mapping[str, str]) -> list[str | None]:
        return [row.get(one.name) or None for one in columns]

    if step.before is not None:
        same = " AND ".join(f"{one.name} IS NOT DISTINCT FROM CAST(? AS {one.type})" for one in columns)
        found = connection.execute(
            f"DELETE FROM temp.{step.table} WHERE {same} RETURNING 1", values(step.before)
        ).fetchall()
        if len(found) != 1:
            raise RowGone(step.table)
    if step.after is not None:
        cast = ", ".join(f"CAST(? AS {one.type})" for one in columns)
        # In a warehouse of an earlier release, columns stand in another order.
        names = ", ".join(one.name for one in columns)
        connection.execute(f"INSERT INTO temp.{step.table} ({names}) VALUES ({cast})", values(step.after))


def _let_checks_read_what_is_new(connection: duckdb.DuckDBPyConnection, given: set[str]) -> None:
    """Add what is new to the copies; of returns, whose rows are millions, put it alone before the table."""
    for name in OF_RETURNS:
        rows = f"temp.new_{name}" if name in given else f"lake.main.{name} LIMIT 0"
        connection.execute(f"CREATE TEMP VIEW {name} AS FROM {rows}")
    for name in given.difference(OF_RETURNS):
        connection.execute(f"INSERT INTO temp.{name} BY NAME FROM temp.new_{name}")


def _is_known(connection: duckdb.DuckDBPyConnection, details: Mapping[str, Any]) -> bool:
    """Tell whether the last commit that says of its kind what `details` say, says the same."""
    said = [json.loads(text) for (text,) in connection.execute(EXTRA).fetchall()]
    alike = [one for one in said if one.keys() >= details.keys()]
    return bool(alike) and all(alike[-1][key] == value for key, value in details.items())


def _sign(
    connection: duckdb.DuckDBPyConnection,
    author: str,
    message: str,
    details: Mapping[str, Any],
    changes: list[str],
) -> None:
    """Say who commits and why, and which tables were brought up to date."""
    if changes:
        message = f"{message}. Brought up to date: {', '.join(changes)}"
        details = {**details, "tables": changes}
    connection.execute(
        "CALL lake.set_commit_message(?, ?, extra_info => ?)",
        [author, message, json.dumps(dict(details), sort_keys=True)],
    )


def _refuse(found: list[str]) -> None:
    if found:
        raise CheckFailed("\n".join(found))


def _stage(
    connection: duckdb.DuckDBPyConnection, table: Table, columns: Sequence[Sequence[Any]], name: str
) -> None:
    """Copy rows into memory under a name, in the types of their table, whose columns are given.

    A list for each column is handed over: a frame of a few rows takes DuckDB ten times as long.
    """
    if not columns[0]:
        # Most tables of a small warehouse: to hand over nothing takes as long as to hand over something.
        connection.execute(f"CREATE TEMP TABLE {name} ({table.names_and_types})")
        return
    typed = ", ".join(f"CAST(unnest(?::VARCHAR[]) AS {one.type}) AS {one.name}" for one in table.columns)
    connection.execute(f"CREATE TEMP TABLE {name} AS SELECT {typed}", columns)


def _against_what_is_there(connection: duckdb.DuckDBPyConnection, given: list[Table]) -> list[str]:
    """Hold rows that are to be added against their declarations, each other, and the rows of the lake.

    Of each of their tables but those of returns, a copy comes to stand before it, for this and for the
    checks: DuckLake looks for each column by itself, in files of every commit, at every question.
    """
    ever_filled = _ever_filled(connection)
    copied = [table for table in given if table.name not in OF_RETURNS]
    for table in copied:
        rows = (
            f"AS FROM lake.main.{table.name}" if table.name in ever_filled else f"({table.names_and_types})"
        )
        connection.execute(f"CREATE TEMP TABLE {table.name} {rows}")
    held = {table.name: f"lake.main.{table.name}" for table in given if table.name in ever_filled}
    held |= {table.name: f"temp.{table.name}" for table in copied}
    names = {table.name for table in given}
    asked = Counter((each.table, each.referred) for table in given for each in table.references)

    @cache
    def holding(name: str, columns: tuple[str, ...]) -> str:
        referred = ", ".join(columns)
        there = f"SELECT {referred} FROM {held.get(name, f'lake.main.{name}')}"
        if name in names:
            added = f"SELECT {referred} FROM temp.new_{name}"
            there = f"{there} UNION ALL {added}" if name in held else added
        elif asked[name, columns] > 1:
            kept = f"keys_of_{name}_by_{'_'.join(columns)}"
            connection.execute(f"CREATE TEMP TABLE {kept} AS {there}")
            return f"temp.{kept}"
        return f"({there})"

    return [
        row
        for table in given
        for row in check_declared(
            connection, table, f"temp.new_{table.name}", holding, held.get(table.name, "")
        )
    ]


def _replace(connection: duckdb.DuckDBPyConnection, table: Table, ever_filled: bool) -> int:
    """Make a table of the lake hold the rows of its copy in memory; return rows changed."""
    columns = ", ".join(column.name for column in table.columns)
    wanted = f"SELECT {columns} FROM temp.{table.name}"
    if not ever_filled:
        if given := _count(connection, f"temp.{table.name}"):
            connection.execute(f"INSERT INTO lake.main.{table.name} BY NAME {wanted} ORDER BY ALL")
        return given
    # Every row that is not there as often as it is wanted. To take one from the other by EXCEPT ALL, both
    # ways, takes five times as long.
    connection.execute(
        f"CREATE OR REPLACE TEMP TABLE differing AS SELECT {columns}, "
        "count(*) FILTER (WHERE in_lake) AS rows_held, count(*) FILTER (WHERE NOT in_lake) AS rows_wanted "
        f"FROM (SELECT {columns}, true AS in_lake FROM lake.main.{table.name} "
        f"UNION ALL SELECT *, false FROM ({wanted})) GROUP BY ALL HAVING rows_held <> rows_wanted"
    )
    removed, added = connection.execute(
        "SELECT coalesce(sum(greatest(rows_held - rows_wanted, 0)), 0)::INTEGER, "
        "coalesce(sum(greatest(rows_wanted - rows_held, 0)), 0)::INTEGER FROM differing"
    ).fetchall()[0]
    if removed:
        same = " AND ".join(f"t.{one.name} IS NOT DISTINCT FROM d.{one.name}" for one in table.columns)
        connection.execute(
            f"DELETE FROM lake.main.{table.name} AS t USING differing AS d "
            f"WHERE d.rows_held > d.rows_wanted AND {same}"
        )
    if removed or added:
        # The deletion takes every copy of a row of which one copy is to go.
        missing = "rows_wanted - if(rows_held > rows_wanted, 0, rows_held)"
        connection.execute(
            f"INSERT INTO lake.main.{table.name} BY NAME SELECT {columns} "
            f"FROM (SELECT *, unnest(range({missing})) FROM differing) ORDER BY ALL"
        )
    return int(removed + added)


def _ever_filled(connection: duckdb.DuckDBPyConnection) -> set[str]:
    """Name the tables of the lake that ever got a row: to ask every other how many it has takes long."""
    found = connection.execute(
        "SELECT table_name FROM __ducklake_metadata_lake.ducklake_table "
        "INNER JOIN __ducklake_metadata_lake.ducklake_table_stats USING (table_id) WHERE end_snapshot IS NULL"
    )
    return {name for (name,) in found.fetchall()}


def _count(connection: duckdb.DuckDBPyConnection, relation: str) -> int:
    (rows,) = connection.execute(f"SELECT count(*) FROM {relation}").fetchall()[0]
    return int(rows)


def _published(name: str) -> Table:
    if name not in PUBLISHED:
        raise ValueError(f"{name} is not a table that publications are added to")
    return tables()[name]


def _texts(table: Table, rows: Rows) -> list[list[str | None]]:
    """Return rows as texts, a list a column of the table, so that no type hangs on which are filled."""
    given = rows.to_dict("records") if isinstance(rows, pd.DataFrame) else rows
    today = {former: one.name for one in table.columns for former in one.formerly}
    named = [{today.get(str(name), str(name)): value for name, value in row.items()} for row in given]
    names = [column.name for column in table.columns]
    unknown = {name for row in named for name in row} - set(names)
    if unknown:
        raise ValueError(f"{table.name} has no column {', '.join(sorted(unknown))}")
    return [[_plain(row.get(name)) for row in named] for name in names]


def _columns(table: Table, frame: pd.DataFrame) -> list[list[Any]]:
    """Return the values of a frame, a list a column of the table, None where one is missing."""
    if not len(frame):
        return [[] for _ in table.columns]
    given = (frame[one.name] for one in table.columns)
    return [
        [None if missing else value for value, missing in zip(each.tolist(), each.isna(), strict=True)]
        for each in given
    ]


def _plain(value: Any) -> str | None:
    """Write a value as text that casts to the type of its column without a loss; None where it is empty."""
    if pd.isna(value) or value == "":
        return None
    return format(value, "f") if isinstance(value, Decimal) else str(value)
