"""Who may speak to the server: requests under its own names, from its own pages.

A name that somebody else points at this machine (DNS rebinding) is not answered, and a page of another
site opens no connection and changes nothing. The names are those of this machine for itself, the one
of `COOPERATION_ADDRESS`, and what `COOPERATION_HOSTS` adds.
"""

import os
from urllib.parse import SplitResult, urlsplit

from starlette.datastructures import Headers
from starlette.requests import HTTPConnection
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from warehouse.settings import HOSTS, METRICS, dashboard
from words import say

LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
# Streamlit's numbers, and the product's.
METRICS_PATHS = ("/_stcore/metrics", "/metrics")
READING = frozenset({"GET", "HEAD", "OPTIONS"})
MISDIRECTED, FORBIDDEN = 421, 403
# What a websocket is closed with that breaks a rule of the server.
POLICY_VIOLATION = 1008


def named_in(variable: str) -> frozenset[str]:
    """Return the names that a setting lists, with commas or spaces between them."""
    return frozenset(os.environ.get(variable, "").lower().replace(",", " ").split())


def is_own_host(host: str) -> bool:
    """Tell whether a request under this host, with or without a port, is meant for this server."""
    asked, public = _split(f"//{host}"), _split(dashboard()).hostname
    name = "" if asked.path or asked.query or asked.fragment else asked.hostname or ""
    return bool(name) and name.rstrip(".") in LOOPBACK | named_in(HOSTS) | {public}


def is_own_origin(origin: str, connection: HTTPConnection) -> bool:
    """Tell whether a page of this origin is one of the server's own, under the name it was asked by.

    Under the public name, scheme and port are those of `COOPERATION_ADDRESS`, whatever a proxy in front
    says; under any other, the page has the very host of the request.
    """
    given, public = _split(origin), _split(dashboard())
    if given.hostname is None or given.scheme not in ("http", "https") or given.path or given.query:
        return False
    host = connection.headers.get("host", "")
    if given.hostname == public.hostname and public.hostname not in LOOPBACK:
        return (given.scheme, given.netloc) == (public.scheme, public.netloc.lower())
    return is_own_host(host) and given.netloc == host.lower() and given.scheme == _scheme(connection)


def came_by_https(connection: HTTPConnection) -> bool:
    """Tell whether the browser's request was encrypted, also where a proxy that is named decrypted it."""
    return _scheme(connection) == "https"


class OwnHosts:
    """Answer only who asks by a name of this server, and let only its own pages change anything."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, or refuse it."""
        refusal = _refusal(scope) if scope["type"] in ("http", "websocket") else None
        if refusal is None:
            await self._app(scope, receive, send)
        elif scope["type"] == "websocket":
            await receive()
            await send({"type": "websocket.close", "code": POLICY_VIOLATION})
        else:
            await PlainTextResponse(refusal[1], refusal[0])(scope, receive, send)


def _refusal(scope: Scope) -> tuple[int, str] | None:
    headers = Headers(scope=scope)
    if len(headers.getlist("host")) != 1 or not is_own_host(headers["host"]):
        return MISDIRECTED, say("frame.other_host")
    if scope["path"].rstrip("/") in METRICS_PATHS:
        client = scope.get("client")
        allowed = client is not None and client[0] in named_in(METRICS)
        return None if allowed else (FORBIDDEN, say("frame.not_for_you"))
    changes = scope["type"] == "websocket" or scope["method"] not in READING
    if changes and any(
        not is_own_origin(origin, HTTPConnection(scope)) for origin in headers.getlist("origin")
    ):
        return FORBIDDEN, say("frame.other_origin")
    return None


def _scheme(connection: HTTPConnection) -> str:
    """Return http or https, as the browser saw it."""
    return str(connection.scope.get("scheme", "http")).replace("ws", "http")


def _split(address: str) -> SplitResult:
    """Return the parts of an address, none where it is no address."""
    try:
        parts = urlsplit(address)
        _ = parts.port
    except ValueError:
        return urlsplit("")
    return parts if parts.username is None and parts.password is None else urlsplit("")
