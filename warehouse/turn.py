"""Whose turn it is to write: one at a time, on one machine by a file lock, on a catalogue server by its own.

Whoever needs several locks takes this one first, and the records' afterwards: the records are held for
moments, and nothing long is waited for while they are.
"""

import getpass
import json
import math
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import duckdb
from filelock import FileLock, Timeout

from warehouse.bucket import Bucket
from warehouse.files import store_of
from warehouse.folder import Folder
from warehouse.location import Location, connect
from warehouse.switch import finish_switch
from warehouse.trouble import NotReached, WarehouseBusy, told
from words import say

# Any number that all who write to a catalogue server agree on.
TURN = 20_460
BETWEEN = 0.1
# Beside the catalogue, or with the data files that all machines share: what is being done, and by whom.
DOING = "being_written.json"
Tell = Callable[[str], None]
_held = threading.local()


@contextmanager
def turn(
    location: Location, doing: str, patience: float = math.inf, tell: Tell | None = None
) -> Iterator[None]:
    """Be the only one who writes until the block ends; within it, the same thread may ask again.

    `doing` says what is done, in `words/` under `doing.`. Whoever has to wait is told once, through
    `tell`, what for. Raises WarehouseBusy where it takes longer than `patience` seconds, and
    trouble.NotWritten where the folder may only be read.
    """
    mine: set[Location] = _held.__dict__.setdefault("places", set())
    if location in mine:
        yield
        return
    with ExitStack() as stack:
        with told():
            _take(location, stack, patience, tell)
        mine.add(location)
        try:
            _say_what(location, doing)
            yield
        finally:
            mine.discard(location)
            with suppress(OSError, NotReached):
                store, name = _doing_file(location)
                store.file(name).unlink(missing_ok=True)


def being_done(location: Location) -> str:
    """Say what is being done to a warehouse, by whom and since when, as whoever does it wrote down."""
    store, name = _doing_file(location)
    try:
        found = json.loads(store.text(name))
        what, who, since = say(f"doing.{found['what']}"), str(found["who"]), str(found["since"])
    except (OSError, ValueError, KeyError, TypeError, NotReached):
        return say("storage.somebody")
    return say("storage.busy_by", what=what, who=who, since=since)


def _take(location: Location, stack: ExitStack, patience: float, tell: Tell | None) -> None:
    """Take the lock and leave it to the stack to give it back."""
    finish_switch(location.catalog_file)
    if catalogue := location.catalog_file:
        take = partial(_on_this_machine, catalogue, stack)
    else:
        take = partial(_on_the_server, _server(location, stack))
    began, was_told = time.monotonic(), False
    while not take():
        if time.monotonic() - began > patience:
            raise WarehouseBusy(say("storage.busy", doing=being_done(location)))
        if tell and not was_told:
            tell(say("storage.waiting", doing=being_done(location)))
            was_told = True
        time.sleep(BETWEEN)


def _on_this_machine(catalogue: Path, stack: ExitStack) -> bool:
    catalogue.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    lock = FileLock(f"{catalogue}.lock", mode=0o600)
    try:
        stack.enter_context(lock.acquire(timeout=0))
    except Timeout:
        return False
    return True


def _server(location: Location, stack: ExitStack) -> duckdb.DuckDBPyConnection:
    """Open the server of the catalogue; what is taken there is given back when the stack closes it."""
    connection = connect(location)
    stack.callback(connection.close)
    location.attach_server(connection, "turn")
    return connection


def _on_the_server(connection: duckdb.DuckDBPyConnection) -> bool:
    """Take a lock of the server, which lasts as long as its transaction."""
    connection.execute("BEGIN")
    (taken,) = connection.execute(
        f"FROM postgres_query('turn', 'SELECT pg_try_advisory_xact_lock({TURN})::VARCHAR')"
    ).fetchall()[0]
    if taken != "true":
        connection.execute("ROLLBACK")
    return bool(taken == "true")


def _doing_file(location: Location) -> tuple[Folder | Bucket, str]:
    catalogue = location.catalog_file
    if catalogue:
        return Folder(catalogue.parent), f"{catalogue.name}.{DOING}"
    return store_of(location.data), DOING


def _say_what(location: Location, doing: str) -> None:
    since = f"{datetime.now(UTC):%Y-%m-%d %H:%M}"
    written = json.dumps({"what": doing, "who": getpass.getuser(), "since": since})
    # Who waits would only be told less.
    store, name = _doing_file(location)
    with suppress(OSError, NotReached):
        store.replace(name, written)
