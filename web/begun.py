"""What was begun is brought to its end: a page that runs, a publication, before the server goes.

A server that is told to end takes nothing new and waits, so that what somebody confirmed is whole. Whatever
takes longer than `GRACE` ends with the process, and leaves the state before it, as at any other moment.
"""

import asyncio
import logging
import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any

# Seconds. Whatever stops the server gives it a little longer than this: see deploy/.
GRACE = 30.0
BETWEEN = 0.05
LOG = logging.getLogger(__name__)

_running = 0
_lock = threading.Lock()


@contextmanager
def begun() -> Iterator[None]:
    """Have the server wait for the block before it ends."""
    _count(1)
    try:
        yield
    finally:
        _count(-1)


def running() -> int:
    """Return how many such blocks run now."""
    return _running


@asynccontextmanager
async def finish_what_was_begun(_app: Any) -> AsyncIterator[None]:
    """When the application ends, wait for what was begun, as long as `GRACE`."""
    yield
    loop = asyncio.get_running_loop()
    until = loop.time() + GRACE
    while running() and loop.time() < until:
        await asyncio.sleep(BETWEEN)
    if running():
        LOG.warning("The server ends after %d seconds with work in progress: %d.", GRACE, running())


def _count(more: int) -> None:
    global _running
    with _lock:
        _running += more
