"""The path below which the dashboard is served, such as `/monitor` beside other sites of one host.

Streamlit's setting `server.baseUrlPath` names it, and only this module reads it. Everything else of the
product speaks of paths below it; `at` turns one into the address that a browser asks for.
"""

import os
from collections.abc import Sequence

from starlette.responses import PlainTextResponse
from starlette.routing import BaseRoute, Match
from starlette.types import ASGIApp, Receive, Scope, Send
from streamlit import config

from words import say

VARIABLE = "STREAMLIT_SERVER_BASE_URL_PATH"
# Where the path of a request is kept as it came, for Streamlit's own routes.
AS_IT_CAME = "cooperation.path"


def base_path() -> str:
    """Return the path below which the dashboard is served, '' where it has its host for itself."""
    # Streamlit itself reads its variable where it serves only; a command beside the server wants the same.
    named = str(config.get_option("server.baseUrlPath") or os.environ.get(VARIABLE, "")).strip("/")
    return f"/{named}" if named else ""


def at(path: str) -> str:
    """Return what a browser asks this host for to get what stands at a path of the product."""
    return f"{base_path()}{path}"


def below(path: str) -> str | None:
    """Return the path of the product that was asked for, None where another site of this host was."""
    base = base_path()
    if path in (base, f"{base}/"):
        return "/"
    return path.removeprefix(base) if path.startswith(f"{base}/") else None


class BelowBase:
    """Take the base path off every request, so that nothing that follows has to know it."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on; what is asked for outside the base path is not here."""
        if scope["type"] not in ("http", "websocket"):
            await self._app(scope, receive, send)
            return
        path = below(scope["path"])
        if path is not None:
            await self._app({**scope, "path": path, AS_IT_CAME: scope["path"]}, receive, send)
        elif scope["type"] == "http":
            await PlainTextResponse(say("frame.outside", address=at("/")), 404)(scope, receive, send)
        else:
            await receive()
            await send({"type": "websocket.close"})


class AsItCame:
    """Give Streamlit's routes, which know the base path, the path as it came; those of `own` do without."""

    def __init__(self, app: ASGIApp, own: Sequence[BaseRoute] = ()) -> None:
        self._app = app
        self._own = own

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on."""
        if AS_IT_CAME in scope and not is_of(self._own, scope):
            scope = {**scope, "path": scope[AS_IT_CAME]}
        await self._app(scope, receive, send)


def is_of(routes: Sequence[BaseRoute], scope: Scope) -> bool:
    """Tell whether one of these routes answers a request."""
    return any(route.matches(scope)[0] is not Match.NONE for route in routes)
