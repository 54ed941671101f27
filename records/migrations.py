"""Bring records to the state of this release: the files of a folder, once each, in their order.

A file is one change of the tables: plain statements as SQLite knows them, without BEGIN, COMMIT or PRAGMA;
`records/translating.py` says what PostgreSQL is told instead. An INSERT names its columns. Foreign keys
are off while a file runs, so that a table which others refer to can be made anew (create, copy, drop,
rename), and are checked at its end. All that a release brings is applied in one transaction, whole
or not at all, so that the earlier release can go on with records that were refused. The records
themselves count the files that were applied.
"""

from pathlib import Path

from records.engine import Connection
from records.shape import statements
from records.trouble import NotThisState
from words import say


def bring_up_to_date(connection: Connection, files: tuple[Path, ...]) -> None:
    """Apply the files that these records have not seen. Raises NotThisState."""
    if refuse_newer(connection, files) == len(files):
        return
    with connection.migrating(files):
        # Asked again: another process may have been first, or be of a newer release.
        for number in range(refuse_newer(connection, files), len(files)):
            _apply(connection, files[: number + 1])
        connection.note_seen(len(files))


def refuse_newer(connection: Connection, files: tuple[Path, ...]) -> int:
    """Return how many files the records have seen. Raises NotThisState where they have seen more than these.

    Asked inside every transaction, too: another process may be of a newer release.
    """
    seen, known = connection.seen(), len(files)
    if seen > known:
        raise NotThisState(say("records.newer", theirs=seen, ours=known))
    return seen


def _apply(connection: Connection, files: tuple[Path, ...]) -> None:
    """Apply the last of these files."""
    path = files[-1]
    try:
        for statement in statements(path.read_text(encoding="utf-8")):
            connection.apply(statement)
        broken = connection.broken_reference(files)
    except connection.Refusal as error:
        raise NotThisState(say("records.not_migrated", file=path.name, reason=error)) from error
    if broken:
        count, table, parent = broken
        reason = say("records.broken_reference", count=count, table=table, parent=parent)
        raise NotThisState(say("records.not_migrated", file=path.name, reason=reason))
