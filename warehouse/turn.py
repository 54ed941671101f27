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
from pathlib import Path

from filelock import FileLock, Timeout

from warehouse.lake import Location, connect
from warehouse.switch import finish_switch
from warehouse.trouble import WarehouseBusy, told
from words import say

# Any number that all who write to a catalogue server agree on.
TURN = 20_460
BETWEEN = 0.1
# Beside the catalogue, or in the data folder that all machines share: what is being done, and by whom.
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
            with suppress(OSError):
                _doing_file(location).unlink(missing_ok=True)


def being_done(location: Location) -> str:
    """Say what is being done to a warehouse, by whom and since when, as whoever does it wrote down."""
    try:
        found = json.loads(_doing_file(location).read_text(encoding="utf-8"))
        what, who, since = say(f"doing.{found['what']}"), str(found["who"]), str(found["since"])
    except (OSError, ValueError, KeyError, TypeError):
        return say("storage.somebody")
    return say("storage.busy_by", what=what, who=who, since=since)


def _take(location: Location, stack: ExitStack, patience: float, tell: Tell | None) -> None:
    """Take the lock and leave it to the stack to give it back."""
    finish_switch(location.catalog_file)
    catalogue = location.catalog_file
    began, was_told = time.monotonic(), False
    while not (_on_this_machine(catalogue, stack) if catalogue else _on_the_server(location, stack)):
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


def _on_the_server(location: Location, stack: ExitStack) -> bool:
    """Take a lock of the server, which lasts as long as its transaction."""
    connection = connect(location)
    try:
        location.attach_server(connection, "turn")
        connection.execute("BEGIN")
        (taken,) = connection.execute(
            f"FROM postgres_query('turn', 'SELECT pg_try_advisory_xact_lock({TURN})::VARCHAR')"
        ).fetchall()[0]
    except BaseException:
        connection.close()
        raise
    if taken != "true":
        connection.close()
        return False
    stack.callback(connection.close)
    return True


def _doing_file(location: Location) -> Path:
    catalogue = location.catalog_file
    return catalogue.with_name(f"{catalogue.name}.{DOING}") if catalogue else location.data / DOING


def _say_what(location: Location, doing: str) -> None:
    since = f"{datetime.now(UTC):%Y-%m-%d %H:%M}"
    written = json.dumps({"what": doing, "who": getpass.getuser(), "since": since})
    # Who waits would only be told less.
    with suppress(OSError):
        _doing_file(location).write_text(written, encoding="utf-8")
