"""Take records from one place to another, from a file to a server or back, and compare the two row by row."""

from dataclasses import dataclass

from records import journal
from records.kept_files import named, read_file, write_file
from records.store import Records, Store
from words import say

# The only table that has a row from the beginning.
FIRST = "association"


class MoveImpossible(Exception):
    """The records cannot be taken there; the message says why, and nothing was changed."""


@dataclass(frozen=True)
class Moved:
    """How much was taken over and compared."""

    tables: int
    rows: int
    entries: int
    files: int


def move(source: Store, target: Store) -> Moved:
    """Copy everything to a place that holds no records, and compare. What is copied stays where it is.

    Nobody changes it meanwhile. Raises MoveImpossible, NotKept, and kept_files.FileDamaged.
    """
    if source.place == target.place or not source.exists():
        raise MoveImpossible(say("move.nothing", place=source.place))
    with source.writing() as records, target.writing() as others:
        if holds_anything(others):
            raise MoveImpossible(say("move.exists", place=target.place))
        for name in sorted(named(records)):
            write_file(target, read_file(source, name))
        copy(records, others)
        compare(records, others, target)
    with target.reading() as others:
        entries = others.as_kept(journal.TABLE)
        return Moved(
            len(others.tables),
            sum(len(others.as_kept(table)) for table in others.tables),
            len(entries),
            len(named(others)),
        )


def compare(one: Records, other: Records, files_of: Store) -> None:
    """Compare two places row by row, the chain of the journal, and every file of the second.

    Raises MoveImpossible, and kept_files.FileDamaged.
    """
    differs = [table for table in one.tables if one.as_kept(table) != other.as_kept(table)]
    if differs:
        raise MoveImpossible(say("move.differs", tables=", ".join(differs)))
    if broken := [*journal.broken(one), *journal.broken(other)]:
        raise MoveImpossible(say("move.broken", entry=str(broken[0])))
    for name in named(other):
        read_file(files_of, name)


def copy(source: Records, target: Records) -> None:
    """Copy every row as it is kept, people by their codes, into records that hold nothing."""
    target.drop(FIRST)
    for table in source.tables:
        target.fill(table, source.as_kept(table))


def holds_anything(records: Records) -> bool:
    """Tell whether anybody has ever worked with these records."""
    return any(records.as_kept(table) for table in records.tables if table != FIRST)
