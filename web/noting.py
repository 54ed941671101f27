"""Every request and every run of a page: numbered, counted, and noted in the log without what was asked.

The number goes back in `X-Request-Id`, so that whoever reports a fault can name it.
"""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from time import perf_counter

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from web.base_path import below
from web.begun import begun
from web.logs import numbered, within
from web.metrics import REQUESTS, RUNS, SECONDS, SESSIONS

HEADER = "X-Request-Id"
# The first part of an address, where it is one of these: strangers invent others without end.
KINDS = (
    "_stcore", "app", "component", "embed", "healthz", "media", "metrics", "present", "readyz", "sign-in",
    "sign-out", "static",
)  # fmt: skip
PAGE = "page"
LOG = logging.getLogger(__name__)


class Noted:
    """Note every request, and say its number in the answer."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on."""
        if scope["type"] not in ("http", "websocket"):
            await self._app(scope, receive, send)
            return
        began, status = perf_counter(), 500
        with numbered() as number:

            async def answer(message: Message) -> None:
                nonlocal status
                if message["type"] == "http.response.start":
                    status = message["status"]
                    MutableHeaders(scope=message)[HEADER] = number
                elif message["type"] == "websocket.accept":
                    status = 101
                    SESSIONS.inc()
                await send(message)

            try:
                await self._app(scope, receive, answer)
            finally:
                if status == 101:
                    SESSIONS.dec()
                _note(scope, status, perf_counter() - began)


def _note(scope: Scope, status: int, seconds: float) -> None:
    first = (below(scope["path"]) or "/").split("/")[1]
    kind = first if first in KINDS else PAGE
    REQUESTS.labels(kind, status).inc()
    # A websocket lasts as long as its page is open, which says nothing about the server.
    if scope["type"] == "http":
        SECONDS.labels(kind).observe(seconds)
    more = {"kind": kind, "status": status, "ms": round(seconds * 1000), "method": scope.get("method", "")}
    LOG.info("request", extra=more)


@contextmanager
def noted_run() -> Iterator[None]:
    """Give the run of a page, or of a part of one alone, a number, and have the server wait for its end."""
    if within():
        yield
        return
    with begun(), numbered():
        yield


@contextmanager
def timed(page: str) -> Iterator[None]:
    """Note how long a page of the product ran."""
    began = perf_counter()
    try:
        yield
    finally:
        seconds = perf_counter() - began
        RUNS.labels(page).observe(seconds)
        LOG.info("run", extra={"page": page, "ms": round(seconds * 1000)})
