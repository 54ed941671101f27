"""The way in and out for people with a local account: two addresses beside the dashboard's pages.

`/sign-in` takes a name and a password and leaves a cookie that scripts cannot read; `/sign-out`
takes it back. Both are plain forms, sent only from here.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from functools import partial, wraps
from html import escape
from typing import Literal, TypeVar
from urllib.parse import urlsplit

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from conduct import accounts
from conduct.guessing import KNOWN_FOR
from conduct.refusal import Refused
from records.store import NotKept, Store
from web.base_path import at, below
from web.forms import (
    FORM_COOKIE,
    SESSION_COOKIE,
    cookie_name,
    cookie_of,
    cookie_path,
    form_secret,
    form_token,
    hidden,
    own_form,
    own_page,
    remember_secret,
)
from web.hosts import came_by_https
from web.metrics import SIGN_INS
from web.plain_page import plain_page
from words import PARAMETER, as_spoken, language, say

# By this an account knows the browser that was signed in before; it signs nobody in.
KNOWN_COOKIE = "cooperation_known"
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
    return _sign_in_page(request, request.query_params.get("next") or _came_from(request))


def _came_from(request: Request) -> str:
    """Return the page that the browser came from: what was chosen there stands in its address."""
    came_from = urlsplit(request.headers.get("referer", ""))
    path = below(came_from.path) or "/"
    return f"{path}?{came_from.query}" if came_from.query else path


@_told
async def sign_in(request: Request) -> Response:
    """Take name and password; leave a cookie and go on to the page that was asked for."""
    fields = await own_form(request)
    name, after = fields.get("name", ""), fields.get("next", "")
    had, address = cookie_of(request, SESSION_COOKIE), request.client.host if request.client else ""
    browser = accounts.Browser(address, cookie_of(request, KNOWN_COOKIE))
    try:
        left = await _in_turn(partial(_let_in, name, fields.get("password", ""), browser, had))
    except Refused as refusal:
        SIGN_INS.labels("refused").inc()
        return _sign_in_page(request, after, name, str(refusal))
    SIGN_INS.labels("let_in").inc()
    response = RedirectResponse(at(own_page(after)), 303, headers={"Cache-Control": "no-store"})
    _leave(request, response, SESSION_COOKIE, left.token, accounts.LONGEST, "lax")
    _leave(request, response, KNOWN_COOKIE, left.mark, KNOWN_FOR, "strict")
    _take_back(request, response, FORM_COOKIE)
    return response


def _leave(
    request: Request,
    response: Response,
    name: str,
    value: str,
    during: timedelta,
    sent: Literal["lax", "strict"],
) -> None:
    https = came_by_https(request)
    response.set_cookie(
        cookie_name(name, https),
        value,
        max_age=int(during.total_seconds()),
        path=cookie_path(),
        httponly=True,
        samesite=sent,
        secure=https,
    )


def _take_back(request: Request, response: Response, name: str) -> None:
    https = came_by_https(request)
    response.delete_cookie(cookie_name(name, https), path=cookie_path(), httponly=True, secure=https)


@_told
async def show_sign_out(request: Request) -> Response:
    """Show a button; a link alone signs nobody out, so that no other site's picture can."""
    secret = form_secret(request)
    token = form_token(request, secret)
    form = (
        f"<p>{escape(say('signing_in.sign_out_lead'))}</p>"
        f'<form method="post" action="{at("/sign-out")}?{PARAMETER}={language()}">'
        f"{hidden('form', token)}<button>{escape(say('signing_in.sign_out'))}</button></form>"
    )
    response = _page(say("signing_in.sign_out"), form)
    remember_secret(request, response, secret)
    return response


@_told
async def sign_out(request: Request) -> Response:
    """End the session of this browser's cookie, and take the cookie back."""
    await own_form(request)
    await _in_turn(partial(_end_session, cookie_of(request, SESSION_COOKIE)))
    response = RedirectResponse(at("/"), 303, headers={"Cache-Control": "no-store"})
    _take_back(request, response, SESSION_COOKIE)
    return response


async def _in_turn(work: Callable[[], Result]) -> Result:
    """Do slow work beside the event loop. Raises HTTPException where too many wait already."""
    global _waiting
    if _waiting >= MOST_WAITING:
        raise HTTPException(503, say("signing_in.busy"))
    _waiting += 1
    try:
        return await asyncio.wrap_future(_verifying.submit(as_spoken(work)))
    finally:
        _waiting -= 1


def _let_in(name: str, password: str, browser: accounts.Browser, had: str) -> accounts.Entrance:
    """Sign in, and let what the browser held before stand for nobody: it may be known to others."""
    store = Store.from_environment()
    left = accounts.let_in(store, name, password, datetime.now(UTC), browser)
    if had:
        accounts.sign_out(store, had)
    return left


def _end_session(token: str) -> None:
    accounts.sign_out(Store.from_environment(), token)


def _sign_in_page(request: Request, after: str, name: str = "", problem: str = "") -> Response:
    secret = form_secret(request)
    token = form_token(request, secret)
    form = (
        f"{_problem(problem)}<p>{escape(say('signing_in.lead'))}</p>"
        f'<form method="post" action="{at("/sign-in")}?{PARAMETER}={language()}">'
        f"{hidden('form', token)}{hidden('next', own_page(after))}"
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
    remember_secret(request, response, secret)
    return response


def _page(title: str, body: str, status: int = 200) -> Response:
    back = f'<p><a href="{at("/")}?{PARAMETER}={language()}">{escape(say("signing_in.back"))}</a></p>'
    return plain_page(title, body + back, status)


def _problem(sentence: str) -> str:
    return f'<p class="problem" role="alert">{escape(sentence)}</p>' if sentence else ""


ROUTES = [
    Route("/sign-in", show_sign_in, methods=["GET"]),
    Route("/sign-in", sign_in, methods=["POST"]),
    Route("/sign-out", show_sign_out, methods=["GET"]),
    Route("/sign-out", sign_out, methods=["POST"]),
]
