"""What the tables of a release are: read once from running its files in memory, on SQLite."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path

# Every table's columns, in their order, with their place in its key; 0 where they are not in it.
Columns = dict[str, dict[str, int]]


@dataclass(frozen=True)
class Reference:
    """Columns of a table whose values stand in the columns of another."""

    table: str
    columns: tuple[str, ...]
    parent: str
    keys: tuple[str, ...]


def migration_files(folder: Path) -> tuple[Path, ...]:
    """Return the files that lead to the tables of a release, in the order in which they are applied."""
    return tuple(sorted(folder.glob("*.sql")))


def statements(text: str) -> list[str]:
    """Return the statements of a file one by one."""
    found, statement = [], ""
    for line in text.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            found.append(statement)
            statement = ""
    return [*found, statement] if statement.strip() else found


@cache
def columns(files: tuple[Path, ...]) -> Columns:
    """Return the columns of every table."""
    with _scratch(files) as scratch:
        return {name: _columns(scratch, name) for name in _tables(scratch)}


@cache
def references(files: tuple[Path, ...]) -> tuple[Reference, ...]:
    """Return every reference from one table to another."""
    with _scratch(files) as scratch:
        return tuple(one for name in _tables(scratch) for one in _references(scratch, name))


@contextmanager
def _scratch(files: tuple[Path, ...]) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:")) as scratch:
        for path in files:
            scratch.executescript(path.read_text(encoding="utf-8"))
        yield scratch


def _tables(scratch: sqlite3.Connection) -> list[str]:
    return [name for (name,) in scratch.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]


def _columns(scratch: sqlite3.Connection, table: str) -> dict[str, int]:
    return {row[1]: row[5] for row in scratch.execute(f"PRAGMA table_info({table})")}


def _references(scratch: sqlite3.Connection, table: str) -> Iterator[Reference]:
    rows = scratch.execute(f"PRAGMA foreign_key_list({table})").fetchall()
    for number in sorted({row[0] for row in rows}):
        parts = [row for row in rows if row[0] == number]
        parent = parts[0][2]
        own = [name for name, place in _columns(scratch, parent).items() if place]
        # A reference that names no column means the key.
        keys = [row[4] or own[place] for place, row in enumerate(parts)]
        yield Reference(table, tuple(row[3] for row in parts), parent, tuple(keys))
