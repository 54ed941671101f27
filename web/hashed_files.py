"""Streamlit's scripts, styles and letters, compressed once: a file with a hash in its name never changes.

A newcomer's browser asks for a hundred of them before the first figure. To read and to compress each anew
costs the server more time than everything that it says of the page.
"""

import gzip
from functools import cache
from mimetypes import guess_type
from pathlib import Path

from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from web.preload import STATIC

FOR_EVER = "public, immutable, max-age=31536000"
# Letters and pictures are compressed already.
COMPRESSED_ALREADY = (".woff2", ".png", ".gif")


class HashedFiles:
    """Answer with a file that carries a hash in its name, where the browser takes it compressed."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, or pass a request for anything else on."""
        wanted = scope["type"] == "http" and scope["method"] == "GET" and scope["path"] in _files()
        if wanted and _takes_it_compressed_and_whole(Headers(scope=scope)):
            await _answer(scope["path"])(scope, receive, send)
        else:
            await self._app(scope, receive, send)


def _takes_it_compressed_and_whole(asked: Headers) -> bool:
    return "gzip" in asked.get("accept-encoding", "") and "range" not in asked


@cache
def _files() -> dict[str, Path]:
    """Return Streamlit's files with a hash in their names, by the addresses that its page has for them."""
    return {
        f"/{path.relative_to(STATIC).as_posix()}": path
        for path in (STATIC / "static").rglob("*.*.*")
        if path.is_file()
    }


@cache
def _answer(address: str) -> Response:
    path = _files()[address]
    content, headers = path.read_bytes(), {"Cache-Control": FOR_EVER, "Vary": "Accept-Encoding"}
    if path.suffix not in COMPRESSED_ALREADY:
        content = gzip.compress(content)
        headers["Content-Encoding"] = "gzip"
    return Response(content, headers=headers, media_type=guess_type(path.name)[0])
