"""What can be wrong with the place where the warehouse lives, each in one sentence for whoever asked.

The sentence says what is wrong, that nothing was changed, and what to do. `exit_code` is what a command
ends with: 1 refused, 2 wrong use, 4 the storage is damaged or cannot be written.
"""

import errno
import json
import re
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import duckdb

from words import say

# What an operating system and the libraries say where nothing more may be written.
FULL = re.compile(r"no space left|disk is full|disk full|quota exceeded|file too large", re.IGNORECASE)
CLOSED = re.compile(r"permission denied|read-only|readonly|not permitted", re.IGNORECASE)
# What SQLite says of any other refusal of the disk, such as a limit on the size of files.
FAILED = re.compile(r"disk i/o error", re.IGNORECASE)
FULL_NUMBERS = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
CLOSED_NUMBERS = (errno.EACCES, errno.EPERM, errno.EROFS)
# What DuckDB says of a server or a store that it cannot reach, or that refuses. What follows may name the
# settings of a connection, and its password with them, so none of it is told on.
AWAY = re.compile(
    r"unable to connect to postgres|could ?n[o']t (connect|resolve)|connection (to server|refused|reset)|"
    r"server closed the connection|timed? ?out|http (401|403|429|5\d\d)|forbidden",
    re.IGNORECASE,
)
# Errors of what was asked, not of where it was asked.
OF_THE_QUESTION = (
    duckdb.ParserException,
    duckdb.ConversionException,
    duckdb.ConstraintException,
    duckdb.OutOfMemoryException,
)
LONGEST_REASON = 200
# Where a password may stand in what somebody or some program wrote: before a host, or after its name.
PASSWORDS = re.compile(r"(?<=:)[^:@/?\s]+(?=@)|(?<=password=)('[^']*'|[^\s&]+)", re.IGNORECASE)
# What SQLite keeps beside a database.
SIDES = ("-wal", "-shm", "-journal")
# The rights of everybody but the owner.
OTHERS = 0o077


class Unusable(Exception):
    """The warehouse cannot be used as it is or as it is named; nothing was changed."""

    exit_code = 1


class WarehouseMissing(Unusable):
    """The warehouse has not been built yet; the message says what to do."""


class WarehouseBusy(Unusable):
    """Somebody else writes, and it took too long to wait for."""


class SettingNotUnderstood(Unusable):
    """A setting names a place that is none."""

    exit_code = 2


class NotReached(Unusable):
    """The server of the catalogue, or the store of the data files, does not answer or refuses."""

    exit_code = 4


class WarehouseDamaged(Unusable):
    """The catalogue or a data file is not as it was written."""

    exit_code = 4


class NotWritten(Unusable):
    """The disk is full, or the folder may only be read."""

    exit_code = 4


@contextmanager
def told() -> Iterator[None]:
    """Turn what DuckDB, SQLite and the disk raise about the storage into one sentence.

    Raises WarehouseDamaged and NotWritten. Errors of the question itself are let through.
    """
    try:
        yield
    except OF_THE_QUESTION:
        raise
    except (duckdb.Error, sqlite3.DatabaseError, UnicodeDecodeError, json.JSONDecodeError) as error:
        raise trouble(str(error)) from error
    except OSError as error:
        if error.errno in FULL_NUMBERS:
            raise NotWritten(say("storage.full", reason=_short(str(error)))) from error
        if error.errno in CLOSED_NUMBERS:
            raise NotWritten(say("storage.closed", reason=_short(str(error)))) from error
        if error.errno == errno.EIO:
            raise NotWritten(say("storage.failed", reason=_short(str(error)))) from error
        raise


def trouble(reason: str) -> Unusable:
    """Return what is wrong, by what was said about it."""
    if AWAY.search(reason):
        return NotReached(say("storage.away"))
    if FULL.search(reason):
        return NotWritten(say("storage.full", reason=_short(reason)))
    if CLOSED.search(reason):
        return NotWritten(say("storage.closed", reason=_short(reason)))
    if FAILED.search(reason):
        return NotWritten(say("storage.failed", reason=_short(reason)))
    return WarehouseDamaged(say("storage.damaged", reason=_short(reason)))


def own_only(path: Path | None) -> None:
    """Let nobody but the owner read or write a file or folder that holds what is not for everybody.

    A database together with what SQLite keeps beside it.
    """
    if path is None:
        return
    for one in (path, *(path.with_name(path.name + side) for side in SIDES)):
        # Somebody else's file is somebody else's to close.
        with suppress(FileNotFoundError, PermissionError):
            mode = stat.S_IMODE(one.stat().st_mode)
            if mode & OTHERS:
                one.chmod(mode & ~OTHERS)


def without_password(value: str) -> str:
    """Return what a setting or a program says as it may be shown and logged."""
    return PASSWORDS.sub("…", value)


def _short(reason: str) -> str:
    line = next(iter(without_password(reason).strip().splitlines()), "").rstrip(".: ")
    return line if len(line) <= LONGEST_REASON else f"{line[:LONGEST_REASON]} …"
