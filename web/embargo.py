"""While the server runs, publications that wait for their time are published when it has come."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Any

from conduct.desk import Desk
from conduct.refusal import Refused
from conduct.releasing import release_due
from records.store import NotKept, Row, Store
from warehouse.lake import Lake
from warehouse.location import Location
from warehouse.trouble import Unusable
from web.begun import begun

SECONDS_BETWEEN = 5.0
LOG = logging.getLogger(__name__)


@asynccontextmanager
async def publish_when_due(_app: Any) -> AsyncIterator[None]:
    """Look for due publications as long as the application runs."""
    looking = asyncio.create_task(_keep_looking())
    try:
        yield
    finally:
        looking.cancel()
        with suppress(asyncio.CancelledError):
            await looking


async def _keep_looking() -> None:
    while True:
        await asyncio.sleep(SECONDS_BETWEEN)
        try:
            await asyncio.to_thread(release)
        except Exception:
            # Whatever went wrong this time, the next publication must not wait for a restart.
            LOG.exception("Looking for due publications failed; it is tried again.")


def waiting() -> list[Row]:
    """Return what waits for its time, of all associations. Raises NotKept and trouble.Unusable."""
    store = Store.from_environment()
    if not store.exists():
        return []
    with store.reading() as records:
        return records.all("scheduled", order="due_at")


def release() -> list[str]:
    """Publish what is due and return the keys of the publications; what is refused waits and is logged."""
    try:
        if not waiting():
            return []
        lake = Lake(Location.from_environment())
        try:
            with begun():
                return release_due(Desk(Store.from_environment(), lake, "embargo"))
        finally:
            lake.close()
    except (Refused, NotKept, Unusable) as error:
        LOG.warning("A publication whose time has come could not be published: %s", error)
        return []
