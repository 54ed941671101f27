"""Bring a records file to the state of this release: the files of a folder, once each, in their order.

A file is one change of the tables: plain statements, without BEGIN, COMMIT or PRAGMA. Foreign keys
are off while it runs, so that a table which others refer to can be made anew (create, copy, drop,
rename), and are checked at its end. All that a release brings is applied in one transaction, whole
or not at all, so that the earlier release can go on with records that were refused. `user_version`
of the records counts the files that were applied.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from words import say


class NotThisState(Exception):
    """The records are of another release, or cannot be brought up to this one. Nothing was changed."""


def bring_up_to_date(connection: sqlite3.Connection, folder: Path) -> None:
    """Apply the files that these records have not seen. Raises NotThisState.

    The connection is in autocommit, with foreign keys on, and is left so.
    """
    files = migration_files(folder)
    if refuse_newer(connection, folder) == len(files):
        return
    # Inside a transaction this would do nothing.
    connection.execute("PRAGMA foreign_keys = OFF")
    try:
        with _alone(connection):
            # Asked again: another process may have been first, or be of a newer release.
            for path in files[refuse_newer(connection, folder) :]:
                _apply(connection, path)
            connection.execute(f"PRAGMA user_version = {len(files)}")
    finally:
        connection.execute("PRAGMA foreign_keys = ON")


def refuse_newer(connection: sqlite3.Connection, folder: Path) -> int:
    """Return how many files the records have seen. Raises NotThisState where they have seen more than these.

    Asked inside every transaction, too: another process may be of a newer release.
    """
    (seen,) = connection.execute("PRAGMA user_version").fetchone()
    known = len(migration_files(folder))
    if seen > known:
        raise NotThisState(say("records.newer", theirs=seen, ours=known))
    return int(seen)


def migration_files(folder: Path) -> list[Path]:
    """Return the files in the order in which they are applied."""
    return sorted(folder.glob("*.sql"))


def statements(text: str) -> list[str]:
    """Return the statements of a file one by one."""
    found, statement = [], ""
    for line in text.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            found.append(statement)
            statement = ""
    return [*found, statement] if statement.strip() else found


def _apply(connection: sqlite3.Connection, path: Path) -> None:
    try:
        for statement in statements(path.read_text(encoding="utf-8")):
            connection.execute(statement)
    except (sqlite3.Error, sqlite3.Warning) as error:
        raise NotThisState(say("records.not_migrated", file=path.name, reason=error)) from error
    broken = connection.execute("PRAGMA foreign_key_check").fetchall()
    if broken:
        table, _, parent, _ = broken[0]
        reason = say("records.broken_reference", count=len(broken), table=table, parent=parent)
        raise NotThisState(say("records.not_migrated", file=path.name, reason=reason))


@contextmanager
def _alone(connection: sqlite3.Connection) -> Iterator[None]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
