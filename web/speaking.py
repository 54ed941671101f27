"""In which language a request is answered: the one its address names, else the one that the browser wants.

What stands in other people's pages and rooms, a figure or a presentation, and what a link to one state of
the data shows, is in the original unless the address says otherwise: it does not follow the browser.
"""

from urllib.parse import parse_qs

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from words import ORIGINAL, PARAMETER, speaking
from words.languages import accepted, best, offered, somewhere

SNAPSHOT = "snapshot"
AS_ADDRESSED = ("/embed/", "/present")
# Longer addresses name no language that anybody speaks.
LONGEST = 20_000


class Speaking:
    """Speak the language of a request while it is answered."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on."""
        with speaking(_asked(scope) if scope["type"] == "http" else ORIGINAL):
            await self._app(scope, receive, send)


def _asked(scope: Scope) -> str:
    query = scope.get("query_string", b"")[:LONGEST].decode("latin-1")
    asked = parse_qs(query)
    wanted = asked.get(PARAMETER, [])[:1]
    if SNAPSHOT not in asked and not scope["path"].startswith(AS_ADDRESSED):
        wanted += accepted(Headers(scope=scope).get("accept-language", ""))
    found = best(wanted, somewhere()) or ORIGINAL
    page = scope["path"].strip("/").replace("-", "_") or "overview"
    is_page = not scope["path"].startswith((*AS_ADDRESSED, "/sign-"))
    return found if not is_page or found in offered(page) else ORIGINAL
