"""While the server runs, garbage is collected beside the runs of pages, never after each of them.

A full collection takes longer the more sessions there are: after every run, with a hundred of them, it held
all readers up. What never changes is left out of it.
"""

import asyncio
import ctypes
import gc
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Any

SECONDS_BETWEEN = 20.0
# Every so many collections, what has come to stay since is left out of the next ones.
SETTLE_AFTER = 15


@asynccontextmanager
async def collect_in_background(_app: Any) -> AsyncIterator[None]:
    """Collect garbage now and then as long as the application runs."""
    collecting = asyncio.create_task(_keep_collecting())
    try:
        yield
    finally:
        collecting.cancel()
        with suppress(asyncio.CancelledError):
            await collecting


async def _keep_collecting() -> None:
    done = 0
    while True:
        await asyncio.sleep(SECONDS_BETWEEN)
        await asyncio.to_thread(settle if done % SETTLE_AFTER == 0 else gc.collect)
        await asyncio.to_thread(_give_back)
        done += 1


def _give_back() -> None:
    """Give the memory of sessions that ended back to the machine; the C library would keep it for later."""
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)


def settle() -> None:
    """Leave what is there now, once the garbage in it is gone, out of collections to come."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()
