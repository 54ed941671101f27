"""Whether the server lives, and whether it can answer: for a proxy, a container's health check, a monitor.

Anybody may ask, so that the answers say nothing that is not for everybody: of what is wrong its kind only;
the sentence with its place is in the log.
"""

import logging
import time
from datetime import UTC, datetime, timedelta
from threading import Lock
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from records.store import NotKept
from warehouse.trouble import Unusable
from web.embargo import waiting
from web.reading import lake

# Seconds for which an answer stands: whoever asks without end costs no more than that.
STANDS = 2.0
# Seconds after which whoever does not answer counts as gone.
PATIENCE = 15.0
# An embargo is looked for every few seconds; one that is this much over its time is not being released.
LATE = timedelta(minutes=2)
LOG = logging.getLogger(__name__)

_asking = Lock()
_asked_at = 0.0
_answered: tuple[float, dict[str, Any]] = (-STANDS, {"ready": False, "reason": "starting"})


def alive(_request: Request) -> Response:
    """Answer that the process runs and takes requests."""
    return PlainTextResponse("ok", headers={"Cache-Control": "no-store"})


def ready(_request: Request) -> Response:
    """Answer with 200 where warehouse and records answer, else with 503 and what does not."""
    said = _newest_answer()
    return JSONResponse(said, 200 if said["ready"] else 503, headers={"Cache-Control": "no-store"})


def _newest_answer() -> dict[str, Any]:
    """Ask, where nobody has lately; while one asks, the others get what was answered last."""
    global _answered, _asked_at
    if time.monotonic() - _answered[0] >= STANDS:
        if _asking.acquire(blocking=False):
            _asked_at = time.monotonic()
            try:
                said = state()
                _answered = time.monotonic(), said
            finally:
                _asking.release()
        elif time.monotonic() - _asked_at >= PATIENCE:
            return {"ready": False, "reason": "no answer in time"}
    return _answered[1]


def state() -> dict[str, Any]:
    """Ask warehouse and records; `reason` says which of them does not answer."""
    try:
        newest = lake().latest()
    except Unusable as error:
        return _not_ready("warehouse", error)
    try:
        due = [datetime.fromisoformat(str(one["due_at"])) for one in waiting()]
    except (NotKept, Unusable) as error:
        return _not_ready("records", error)
    late = sum(one < datetime.now(UTC) - LATE for one in due)
    return {"ready": True, "snapshot": newest, "waiting": len(due), "overdue": late}


def _not_ready(which: str, error: Exception) -> dict[str, Any]:
    LOG.warning("Not ready, as the %s do not answer: %s", which, error)
    return {"ready": False, "reason": which}


ROUTES = [Route("/healthz", alive), Route("/readyz", ready)]
