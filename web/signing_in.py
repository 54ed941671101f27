"""The way in and out for people with a local account: two addresses beside the dashboard's pages.

`/sign-in` takes a name and a password and leaves a cookie that scripts cannot read; `/sign-out`
takes it back. Both are plain forms, sent only from here.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from functools import partial, wraps
from html import escape
from typing import TypeVar

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from conduct import accounts
from conduct.refusal import Refused
from records.store import NotKept, Store
from web.forms import (
    FORM_COOKIE,
    came_by_https,
    form_token,
    hidden,
    own_form,
    own_page,
    remember_token,
)
from web.plain_page import plain_page
from words import say

COOKIE = "cooperation_session"
LONGEST_NAME = 254
MOST_WAITING = 20
LOG = logging.getLogger(__name__)
Result = TypeVar("Result")
Endpoint = Callable[[Request], Awaitable[Response]]

# A password takes much memory and both processors to verify: two at once, and few may wait.
_verifying = ThreadPoolExecutor(2, thread_name_prefix="signing-in")
_waiting = 0


def _told(endpoint: Endpoint) -> Endpoint:
    """Answer a refused request with a page that says why."""

    @wraps(endpoint)
    async def answer(request: Request) -> Response:
        try:
            return await endpoint(request)
        except HTTPException as refusal:
            return _page(say("signing_in.title"), _problem(refusal.detail), refusal.status_code)
        except NotKept as error:
            LOG.warning("Nobody can sign in or out: %s", error)
            return _page(say("signing_in.title"), _problem(say("signing_in.not_kept")), 503)

    return answer


@_told
async def show_sign_in(request: Request) -> Response:
    """Show the form for name and password."""
    return _sign_in_page(request, request.query_params.get("next", ""))


@_told
async def sign_in(request: Request) -> Response:
    """Take name and password; leave a cookie and go on to the page that was asked for."""
    fields = await own_form(request)
    name, after = fields.get("name", ""), fields.get("next", "")
    had = request.cookies.get(COOKIE, "")
    try:
        token = await _in_turn(partial(_new_token, name, fields.get("password", ""), had))
    except Refused as refusal:
        return _sign_in_page(request, after, name, str(refusal))
    response = RedirectResponse(own_page(after), 303, headers={"Cache-Control": "no-store"})
    response.set_cookie(
        COOKIE,
        token,
        max_age=int(accounts.LONGEST.total_seconds()),
        path="/",
        httponly=True,
        samesite="lax",
        secure=came_by_https(request),
    )
    response.delete_cookie(FORM_COOKIE, path="/")
    return response


@_told
async def show_sign_out(request: Request) -> Response:
    """Show a button; a link alone signs nobody out, so that no other site's picture can."""
    token = form_token(request)
    form = (
        f'<p>{escape(say("signing_in.sign_out_lead"))}</p><form method="post" action="/sign-out">'
        f"{hidden('form', token)}<button>{escape(say('signing_in.sign_out'))}</button></form>"
    )
    response = _page(say("signing_in.sign_out"), form)
    remember_token(request, response, token)
    return response


@_told
async def sign_out(request: Request) -> Response:
    """End the session of this browser's cookie, and take the cookie back."""
    await own_form(request)
    await _in_turn(partial(_end_session, request.cookies.get(COOKIE, "")))
    response = RedirectResponse("/", 303, headers={"Cache-Control": "no-store"})
    response.delete_cookie(COOKIE, path="/", httponly=True, samesite="lax")
    return response


async def _in_turn(work: Callable[[], Result]) -> Result:
    """Do slow work beside the event loop. Raises HTTPException where too many wait already."""
    global _waiting
    if _waiting >= MOST_WAITING:
        raise HTTPException(503, say("signing_in.busy"))
    _waiting += 1
    try:
        return await asyncio.wrap_future(_verifying.submit(work))
    finally:
        _waiting -= 1


def _new_token(name: str, password: str, had: str) -> str:
    """Sign in, and let what the browser held before stand for nobody: it may be known to others."""
    store = Store.from_environment()
    token = accounts.sign_in(store, name, password, datetime.now(UTC))
    if had:
        accounts.sign_out(store, had)
    return token


def _end_session(token: str) -> None:
    accounts.sign_out(Store.from_environment(), token)


def _sign_in_page(request: Request, after: str, name: str = "", problem: str = "") -> Response:
    token = form_token(request)
    form = (
        f"{_problem(problem)}<p>{escape(say('signing_in.lead'))}</p>"
        f'<form method="post" action="/sign-in">{hidden("form", token)}{hidden("next", own_page(after))}'
        f'<label for="name">{escape(say("signing_in.name"))}</label>'
        f'<input id="name" name="name" value="{escape(name[:LONGEST_NAME])}" maxlength="{LONGEST_NAME}"'
        ' inputmode="email" autocomplete="username" autocapitalize="none" spellcheck="false" required>'
        f'<label for="password">{escape(say("signing_in.password"))}</label>'
        f'<input id="password" name="password" type="password" maxlength="{accounts.LONGEST_PASSWORD}"'
        ' autocomplete="current-password" required>'
        f"<button>{escape(say('signing_in.title'))}</button></form>"
        f"<p>{escape(say('signing_in.forgotten'))}</p>"
    )
    response = _page(say("signing_in.title"), form, 403 if problem else 200)
    remember_token(request, response, token)
    return response


def _page(title: str, body: str, status: int = 200) -> Response:
    back = f'<p><a href="/">{escape(say("signing_in.back"))}</a></p>'
    return plain_page(title, body + back, status)


def _problem(sentence: str) -> str:
    return f'<p class="problem" role="alert">{escape(sentence)}</p>' if sentence else ""


ROUTES = [
    Route("/sign-in", show_sign_in, methods=["GET"]),
    Route("/sign-in", sign_in, methods=["POST"]),
    Route("/sign-out", show_sign_out, methods=["GET"]),
    Route("/sign-out", sign_out, methods=["POST"]),
]
