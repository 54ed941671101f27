"""Presenting: a storyboard as slides that fill the screen, and one slide again with another filter.

The page carries all its slides and asks for every "and for Cambodia?" as soon as it stands. A service worker
keeps page and answers, so that a reload and the speaker's window need no server either; browsers allow one
over https and on the machine itself.
"""

import json
import logging
from collections.abc import Callable
from html import escape
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, JSONResponse, Response
from starlette.routing import Route

from renderers import html
from slides.frozen import asks_of
from slides.own import Own
from slides.projected import projected
from slides.projected_own import projected_own
from slides.slide import Unfit, fill
from slides.storyboard import Storyboard, Unreadable, View, ready, snapshot_number, unpack
from warehouse.lake import Lake
from warehouse.trouble import Unusable
from web.base_path import at
from web.headers import NO_FRAME, POLICY
from web.kept import kept
from web.pictures import brought_back
from web.plain_page import plain_page
from web.reading import lake, numbers
from words import ORIGINAL, PARAMETER, in_address, language, say, speaking
from words.languages import best, offered

FILES = Path(__file__).parent / "present"
# One level deep as every page is: the fonts that it names are found from either.
STYLE = "/drawn.css"
LOG = logging.getLogger(__name__)
KEYS = (
    "move", "ends", "number", "overview", "filter", "live", "table", "blank", "screen", "speaker", "remote",
    "leave",
)  # fmt: skip


def present(request: Request) -> Response:
    """Answer with the slides of a storyboard: one that comes with the product, or one in the address."""
    try:
        board = _board(request)
        with speaking(_language(request, board)):
            slides, left_out = _slides(lake(), board)
            if not slides:
                return _unreadable(" ".join(left_out))
            # The page of storyboards shows a slide as it will be; no other site may.
            framed = {"Content-Security-Policy": POLICY.replace(NO_FRAME, "frame-ancestors 'self'")}
            page = _page(board, slides, left_out, request)
            return HTMLResponse(page, headers=framed if "preview" in request.query_params else None)
    except (Unreadable, Unusable) as error:
        return _unreadable(str(error))


def _language(request: Request, board: Storyboard) -> str:
    """Return the language that the address asks for, else the one that the storyboard was made in."""
    made_in = best([board.language], offered()) if board.language else ""
    return language() if PARAMETER in request.query_params else made_in or ORIGINAL


def one(request: Request) -> Response:
    """Answer with one slide as JSON: a figure with its filters on a snapshot, as the address names them."""
    asked = dict(request.query_params)
    try:
        asked.pop(PARAMETER, None)
        number, name = snapshot_number(asked.pop("snapshot")), asked.pop("figure")
        opened = lake()
        if number not in numbers(opened):
            raise ValueError(number)
        view = View(figure=name, filters=asked, snapshot=number)
        return JSONResponse(_slide(opened, view))
    except (KeyError, ValueError, Unreadable, Unfit, Unusable):
        return JSONResponse({"problem": say("present.no_answer")}, 400)


def _unreadable(reason: str) -> Response:
    return plain_page(say("present.title"), f"<p>{escape(say('present.unreadable', reason=reason))}</p>", 400)


def _board(request: Request) -> Storyboard:
    named = request.query_params.get("storyboard", "")
    board = ready().get(named) if named else unpack(request.query_params.get("board", ""))
    if board is None:
        raise Unreadable(say("present.unknown", name=named))
    if not board.views:
        raise Unreadable(say("present.empty"))
    wanted = request.query_params.get("snapshot", "")
    return brought_back(board.at(snapshot_number(wanted)) if wanted else board)


def _slides(opened: Lake, board: Storyboard) -> tuple[list[dict[str, Any]], list[str]]:
    """Fill the views of a storyboard; return the slides, and a sentence for each view that is left out."""
    slides, left_out = [], []
    for number, view in enumerate(board.views, 1):
        try:
            slides.append(projected_own(view) if isinstance(view, Own) else _slide(opened, view))
        except Unfit as error:
            left_out.append(say("slides.left_out", number=number, reason=str(error)))
        except Exception as error:
            # A storyboard is somebody else's: whatever it leads to is no fault of the server's.
            LOG.warning("A view could not be shown: %s", type(error).__name__)
            left_out.append(say("slides.left_out", number=number, reason=say("present.not_fitting")))
    return slides, left_out


def _slide(opened: Lake, view: View) -> dict[str, Any]:
    return _projected(opened, view.model_dump_json(), tuple(numbers(opened)))


@kept
def _projected(opened: Lake, view: str, known: tuple[int, ...]) -> dict[str, Any]:
    """Fill a slide once for each state of the warehouse: what a snapshot says stays right for ever."""
    meant = View.model_validate_json(view)
    slide = fill(meant, asks_of(opened), known)
    return projected(slide, meant.filters, asks_of(opened)(slide.snapshot))


def _page(board: Storyboard, slides: list[dict[str, Any]], left_out: list[str], request: Request) -> str:
    title = board.title or say("present.untitled")
    packed = request.query_params.get("board")
    back = ({"board": packed} if packed else {}) | in_address()
    told = {
        "title": title,
        "lead": board.lead,
        "slides": slides,
        "left_out": left_out,
        "words": _said(),
        "keys": [[say(f"present.key_{name}"), say(f"present.does_{name}")] for name in KEYS],
        "product": say("frame.product"),
        "disclaimer": say("frame.disclaimer"),
        "health": at("/_stcore/health"),
        "leave": at("/storyboards") + (f"?{urlencode(back)}" if back else ""),
    }
    # What people wrote must not end the script it stands in.
    data = json.dumps(told, ensure_ascii=False).replace("<", "\\u003c")
    return (
        f'<!doctype html><html lang="{language()}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(title)}</title>"
        f'<link rel="icon" href="{at("/app/static/icon.svg")}"><link rel="stylesheet" href="{at(STYLE)}">'
        f'<link rel="stylesheet" href="{at("/present/present.css")}">'
        f'</head><body><script type="application/json" id="told">{data}</script>'
        f'<script src="{at("/present/present.js")}"></script></body></html>'
    )


def _said() -> dict[str, str]:
    """Return what the script says to those who present; it fills the blanks itself."""
    return {
        "all": say("present.all"),
        "and_for": say("present.and_for"),
        "after": say("present.after"),
        "before": say("present.before"),
        "blank": say("present.blank"),
        "compare": say("present.compare", snapshot="{snapshot}"),
        "elapsed": say("present.elapsed"),
        "end": say("present.end"),
        "more_columns": say("slides.more_columns", more="{more}"),
        "more_rows": say("slides.more_rows", more="{more}"),
        "keeping": say("present.keeping"),
        "kept": say("present.kept"),
        "kept_while_open": say("present.kept_while_open"),
        "live": say("present.live", snapshot="{snapshot}"),
        "next_one": say("present.next_one"),
        "no_answer": say("present.no_answer"),
        "no_filter": say("present.no_filter"),
        "no_note": say("present.no_note"),
        "progress": say("present.progress"),
        "reset": say("present.reset"),
        "leave": say("present.leave"),
        "leave_now": say("present.leave_now"),
        "leave_lost": say("present.leave_lost"),
        "stay": say("present.stay"),
        "overview": say("present.overview"),
        "picture_of": say("present.picture_of", at="{at}", title="{title}"),
        "remote": say("remote.title"),
        "remote_how": say("remote.how"),
        "to_number": say("present.to_number", number="{number}"),
        "slide_of": say("present.slide_of", at="{at}", of="{of}"),
        "start": say("present.start"),
        "time": say("present.time"),
    }


def file(path: Path, kind: str, **headers: str) -> Callable[[Request], Response]:
    """Return what answers with a file of the product."""
    return lambda _: FileResponse(path, media_type=kind, headers=headers)


ROUTES = [
    Route("/present", present),
    Route("/present/slide", one),
    Route("/present/present.js", file(FILES / "present.js", "text/javascript")),
    Route(
        "/present/worker.js",
        file(FILES / "worker.js", "text/javascript", **{"Service-Worker-Allowed": "../present"}),
    ),
    Route("/present/present.css", file(FILES / "present.css", "text/css")),
    Route(STYLE, file(html.STYLE, "text/css")),
]
