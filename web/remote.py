"""A telephone as remote control of slides: whoever has the code of a presentation turns its slides.

The presenting page asks for a code and then, a few times a second, for what was pressed; nothing else leads
to it. Codes stand in memory only: they end with the server, ten minutes after the page last asked, and after
twelve hours. Who tries codes in vain is refused for a while. Without a server, the slides go on alone.
"""

import hmac
import secrets
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from html import escape
from pathlib import Path
from threading import Lock
from time import monotonic

from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response
from starlette.routing import Route

from slides.letters.writing import qr_drawing
from warehouse.settings import dashboard
from web.base_path import at, base_path
from web.hosts import LOOPBACK
from web.plain_page import plain_page
from words import in_address, say

FILES = Path(__file__).parent / "present"
ACTS = ("next", "back", "overview", "blank")
# No vowels and no letters or digits that look alike, so that no code is a word or is read as another.
LETTERS = "23456789BCDFGHJKLMNPQRSTVWXZ"
LENGTH = 6
MOST_ROOMS, MOST_WAITING = 500, 20
# Seconds: a presenting page that asked for nothing so long is away; a code ends; one lives at most.
AWAY, ENDS, LIVES = 5.0, 600.0, 12 * 3600.0
# Codes tried in vain from one address of the network, in so many seconds.
IN_VAIN, WITHIN = 15, 900.0
MOST_ADDRESSES = 5_000


@dataclass
class Room:
    """A presentation that has a code: the secret of its page, when it last asked, and what was pressed."""

    secret: str
    made: float
    asked: float
    waiting: list[tuple[float, str]] = field(default_factory=list)


class Rooms:
    """The presentations that have a code at this moment."""

    def __init__(self, now: Callable[[], float] = monotonic) -> None:
        self._now = now
        self._lock = Lock()
        self._rooms: dict[str, Room] = {}
        self._tried: OrderedDict[str, tuple[float, int]] = OrderedDict()

    def open(self) -> tuple[str, str] | None:
        """Return a new code, and the secret by which its page asks; None where there are too many."""
        with self._lock:
            now = self._now()
            self._rooms = {code: one for code, one in self._rooms.items() if self._lives(one, now)}
            if len(self._rooms) >= MOST_ROOMS:
                return None
            code = self._free()
            self._rooms[code] = Room(secrets.token_urlsafe(24), now, now)
            return code, self._rooms[code].secret

    def taken(self, code: str, secret: str) -> list[str] | None:
        """Return what was pressed since the page last asked, None where the code or its secret is none."""
        with self._lock:
            room, now = self._rooms.get(code), self._now()
            if room is None or not self._lives(room, now) or not _same(secret, room.secret):
                return None
            room.asked = now
            pressed = [act for at, act in room.waiting if now - at < AWAY]
            room.waiting.clear()
            return pressed

    def press(self, code: str, address: str, act: str = "") -> int:
        """Press a button, or look for the code; return 200, or 404, 409 or 429 as the web has them."""
        with self._lock:
            now = self._now()
            begun, failures = self._tried.get(address, (now, 0))
            if failures >= IN_VAIN and now - begun < WITHIN:
                return 429
            room = self._rooms.get(code)
            if room is None or not self._lives(room, now):
                self._count(address, now, begun, failures)
                return 404
            if now - room.asked > AWAY:
                return 409
            if len(room.waiting) >= MOST_WAITING:
                return 429
            if act:
                room.waiting.append((now, act))
            return 200

    def _lives(self, room: Room, now: float) -> bool:
        return now - room.asked < ENDS and now - room.made < LIVES

    def _free(self) -> str:
        while True:
            code = "".join(secrets.choice(LETTERS) for _ in range(LENGTH))
            if code not in self._rooms:
                return code

    def _count(self, address: str, now: float, begun: float, failures: int) -> None:
        over = now - begun >= WITHIN
        self._tried[address] = (now, 1) if over else (begun, failures + 1)
        self._tried.move_to_end(address)
        while len(self._tried) > MOST_ADDRESSES:
            self._tried.popitem(last=False)


rooms = Rooms()


def open_room(request: Request) -> Response:
    """Give a presenting page a code, its address and its QR code."""
    opened = rooms.open()
    if opened is None:
        return JSONResponse({"problem": say("remote.too_many")}, 503)
    code, secret = opened
    here = dashboard() or str(request.base_url).rstrip("/") + base_path()
    spoken = "".join(f"?{name}={value}" for name, value in in_address().items())
    address = f"{here}/remote/{code}{spoken}"
    # What only this machine can reach is of no use to a telephone.
    alone = not dashboard() and request.url.hostname in LOOPBACK
    told = {"code": code, "secret": secret, "address": address, "qr": qr_drawing(address, sized=False)}
    return JSONResponse({**told, "remark": say("remote.this_machine_only") if alone else ""})


def acts(request: Request) -> Response:
    """Answer a presenting page with what was pressed since it last asked."""
    pressed = rooms.taken(request.path_params["code"], request.headers.get("x-remote", ""))
    return JSONResponse({"acts": pressed or []}, 404 if pressed is None else 200)


def remote(request: Request) -> Response:
    """Answer a telephone with the buttons, or a sentence where the code is none."""
    code = _code(request)
    status = rooms.press(code, _address(request))
    if status in (404, 429):
        return plain_page(say("remote.title"), f"<p>{escape(_problem(status))}</p>", status)
    buttons = "".join(
        f'<button type="button" data-act="{act}">{escape(say(f"remote.{act}"))}</button>' for act in ACTS
    )
    lead, lost = escape(say("remote.buttons", code=code)), escape(say("remote.lost"))
    body = (
        f'<p>{lead}</p><div class="remote" data-lost="{lost}">{buttons}</div>'
        f'<p id="said" role="status"></p><script src="{at("/remote/remote.js")}"></script>'
    )
    return plain_page(say("remote.title"), body)


def press(request: Request) -> Response:
    """Take a press of a button."""
    act = request.query_params.get("act", "")
    if act not in ACTS:
        return JSONResponse({"problem": say("remote.unknown_act")}, 400)
    status = rooms.press(_code(request), _address(request), act)
    return JSONResponse({"problem": "" if status == 200 else _problem(status)}, status)


def _problem(status: int) -> str:
    if status == 404:
        return say("remote.no_code")
    return say("remote.away") if status == 409 else say("remote.too_often")


def _code(request: Request) -> str:
    return str(request.path_params["code"]).upper()


def _address(request: Request) -> str:
    return request.client.host if request.client else ""


def _same(one: str, other: str) -> bool:
    return hmac.compare_digest(one.encode(), other.encode())


ROUTES = [
    Route("/remote", open_room, methods=["POST"]),
    Route("/remote/remote.js", lambda _: FileResponse(FILES / "remote.js", media_type="text/javascript")),
    Route("/remote/{code}", remote),
    Route("/remote/{code}", press, methods=["POST"]),
    Route("/remote/{code}/acts", acts, methods=["POST"]),
]
