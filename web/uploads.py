"""Files that a reader brings: taken only from a session whose page asks for one, few and small.

Streamlit keeps what is sent to any file id of a session until the session ends, whether or not a page has
an uploader. Here a page says that it has one (`expect`), each run of a page begins with none, and a
session keeps the newest files only.
"""

from collections import OrderedDict
from re import compile as pattern
from threading import Lock
from typing import cast

from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send
from streamlit.runtime import get_instance
from streamlit.runtime.memory_uploaded_file_manager import MemoryUploadedFileManager

from words import say

# A part of a form holds the file: what stands around it is little.
AROUND = 10_000
# A page has one uploader; the file before is kept until the new one is there.
MOST_FILES = 2
# All files of all sessions together.
MOST_BYTES = 200 * 1024 * 1024
# Sessions are forgotten in the order of their last run: more do not run at once.
MOST_SESSIONS = 2_000
PATH = pattern(r"/_stcore/upload_file/(?P<session>[^/]+)/(?P<file>[^/]+)/?")

_expecting: OrderedDict[str, int] = OrderedDict()
_coming: set[str] = set()
_lock = Lock()


def expect(session: str, most_bytes: int) -> None:
    """Note how large a file the page of a session asks for: 0 where it asks for none."""
    with _lock:
        _expecting.pop(session, None)
        if most_bytes:
            _expecting[session] = most_bytes
        while len(_expecting) > MOST_SESSIONS:
            _expecting.popitem(last=False)


class Uploads:
    """Refuse a file that no page asked for, before anything of it is read."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, one file of a session at a time."""
        found = PATH.fullmatch(scope["path"]) if scope["type"] == "http" else None
        if found is None or scope["method"] != "PUT":
            await self._app(scope, receive, send)
            return
        session = found["session"]
        refusal = _refusal(session, Headers(scope=scope).get("content-length", ""))
        if refusal is not None:
            await PlainTextResponse(refusal[1], refusal[0])(scope, receive, send)
            return
        _coming.add(session)
        try:
            _make_room(session, found["file"])
            await self._app(scope, receive, send)
        finally:
            _coming.discard(session)


def _refusal(session: str, length: str) -> tuple[int, str] | None:
    with _lock:
        most = _expecting.get(session, 0)
    if not most:
        return 403, say("frame.no_uploader")
    if not (length.isascii() and length.isdigit()):
        return 411, say("frame.no_length")
    if len(length) > 12 or int(length) > most + AROUND:
        return 413, say("frame.upload_too_large")
    if session in _coming or _kept() > MOST_BYTES:
        return 429, say("frame.uploads_busy")
    return None


def _make_room(session: str, file: str) -> None:
    """Let go of the oldest files of a session."""
    manager = _manager()
    kept = [one for one in manager.file_storage.get(session, {}) if one != file]
    for one in kept[: max(len(kept) - MOST_FILES + 1, 0)]:
        manager.remove_file(session, one)


def _kept() -> int:
    """Return how many bytes of files are kept of all sessions."""
    storage = _manager().file_storage
    return sum(len(file.data) for files in tuple(storage.values()) for file in tuple(files.values()))


def _manager() -> MemoryUploadedFileManager:
    return cast(MemoryUploadedFileManager, get_instance().uploaded_file_mgr)
