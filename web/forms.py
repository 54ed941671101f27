"""Forms that only the product's own pages can send: bounded, with a token, and from the same address.

A browser keeps a secret, and a form carries its signature of the session that is open in the browser: a
cookie that another site managed to plant signs nothing. Behind https the browser itself refuses
cookies of these names that another host sets (`__Host-`).
"""

import hmac
import re
import secrets
from html import escape
from urllib.parse import parse_qsl

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from web.base_path import base_path
from web.hosts import came_by_https, is_own_origin
from words import say

SESSION_COOKIE = "cooperation_session"
FORM_COOKIE = "cooperation_form"
FORM_TOKEN = re.compile(r"[A-Za-z0-9_-]{43}")
MOST_BYTES = 8_000
MOST_FIELDS = 10
# A page of the dashboard: its address has one part, and what is chosen on it stands behind it.
OWN_PAGE = re.compile(r"/[a-z0-9-]{0,100}(\?[!-\[\]-~]{0,2000})?")
NOT_TO_RETURN_TO = ("/sign-in", "/sign-out")


def cookie_name(name: str, https: bool) -> str:
    """Return what a cookie of ours is called. A browser takes a `__Host-` cookie for its whole host only."""
    return f"{'__Secure' if base_path() else '__Host'}-{name}" if https else name


def cookie_path() -> str:
    """Return where a browser sends our cookies: to no other site of this host."""
    return base_path() or "/"


def cookie_of(request: Request, name: str) -> str:
    """Return what the browser keeps in a cookie of ours, '' where there is none."""
    return request.cookies.get(cookie_name(name, came_by_https(request)), "")


def form_secret(request: Request) -> str:
    """Return the secret of this browser's forms, the one it has or a new one."""
    had = cookie_of(request, FORM_COOKIE)
    return had if FORM_TOKEN.fullmatch(had) else secrets.token_urlsafe(32)


def form_token(request: Request, secret: str) -> str:
    """Return what a form carries: the signature of the session that is open in its browser."""
    session = cookie_of(request, SESSION_COOKIE)
    return hmac.digest(secret.encode(), session.encode("utf-8", "replace"), "sha256").hex()


def hidden(name: str, value: str) -> str:
    """Return a hidden field of a form."""
    return f'<input type="hidden" name="{escape(name)}" value="{escape(value)}">'


def remember_secret(request: Request, response: Response, secret: str) -> None:
    """Leave the secret of its forms with the browser."""
    https = came_by_https(request)
    name = cookie_name(FORM_COOKIE, https)
    response.set_cookie(name, secret, path=cookie_path(), httponly=True, samesite="strict", secure=https)


async def own_form(request: Request) -> dict[str, str]:
    """Return the fields of a form that one of our own pages sent.

    Raises HTTPException: 413 where it is too large, 403 where another site sent it or its page is stale.
    """
    fields = await _fields(request)
    secret, given = cookie_of(request, FORM_COOKIE), fields.get("form", "")
    matches = hmac.compare_digest(given.encode(), form_token(request, secret).encode())
    if not (FORM_TOKEN.fullmatch(secret) and matches and _from_here(request)):
        raise HTTPException(403, say("signing_in.not_our_form"))
    return fields


def own_page(address: str) -> str:
    """Return an address to go on to if it is a page of the dashboard, else the first page."""
    safe = OWN_PAGE.fullmatch(address) and address.split("?")[0] not in NOT_TO_RETURN_TO
    return address if safe else "/"


def _from_here(request: Request) -> bool:
    """Tell whether a form comes from one of the server's own pages: every browser says from where."""
    origin = request.headers.get("origin")
    if origin is None:
        return request.headers.get("sec-fetch-site") in ("same-origin", "none")
    return is_own_origin(origin, request)


async def _fields(request: Request) -> dict[str, str]:
    body = b""
    async for part in request.stream():
        body += part
        if len(body) > MOST_BYTES:
            raise HTTPException(413, say("signing_in.too_large"))
    try:
        text = body.decode("ascii", "replace")
        return dict(parse_qsl(text, keep_blank_values=True, errors="replace", max_num_fields=MOST_FIELDS))
    except ValueError:
        raise HTTPException(413, say("signing_in.too_large")) from None
