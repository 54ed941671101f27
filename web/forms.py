"""Forms that only the product's own pages can send: bounded, with a token, and from the same address."""

import hmac
import re
import secrets
from html import escape
from urllib.parse import parse_qsl, urlsplit

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from words import say

FORM_COOKIE = "cooperation_form"
FORM_TOKEN = re.compile(r"[A-Za-z0-9_-]{43}")
MOST_BYTES = 8_000
MOST_FIELDS = 10
# A page of the dashboard: its address has one part, and what is chosen on it stands behind it.
OWN_PAGE = re.compile(r"/[a-z0-9-]{0,100}(\?[!-\[\]-~]{0,2000})?")
NOT_TO_RETURN_TO = ("/sign-in", "/sign-out")


def form_token(request: Request) -> str:
    """Return the token of this browser's forms, the one it has or a new one."""
    had = request.cookies.get(FORM_COOKIE, "")
    return had if FORM_TOKEN.fullmatch(had) else secrets.token_urlsafe(32)


def hidden(name: str, value: str) -> str:
    """Return a hidden field of a form."""
    return f'<input type="hidden" name="{escape(name)}" value="{escape(value)}">'


def remember_token(request: Request, response: Response, token: str) -> None:
    """Leave the token of its forms with the browser."""
    response.set_cookie(
        FORM_COOKIE, token, path="/", httponly=True, samesite="strict", secure=came_by_https(request)
    )


async def own_form(request: Request) -> dict[str, str]:
    """Return the fields of a form that one of our own pages sent.

    Raises HTTPException: 413 where it is too large, 403 where another site sent it or its page is stale.
    """
    fields = await _fields(request)
    expected = request.cookies.get(FORM_COOKIE, "")
    given = fields.get("form", "")
    matches = hmac.compare_digest(given.encode(), expected.encode())
    if not (FORM_TOKEN.fullmatch(expected) and matches and _from_here(request)):
        raise HTTPException(403, say("signing_in.not_our_form"))
    return fields


def own_page(address: str) -> str:
    """Return an address to go on to if it is a page of the dashboard, else the first page."""
    safe = OWN_PAGE.fullmatch(address) and address.split("?")[0] not in NOT_TO_RETURN_TO
    return address if safe else "/"


def came_by_https(request: Request) -> bool:
    """Tell whether the browser's request was encrypted, also where a proxy in front decrypted it.

    A header that the browser invents only makes its own cookie stricter.
    """
    return "https" in (request.url.scheme, request.headers.get("x-forwarded-proto", ""))


def _from_here(request: Request) -> bool:
    """Tell whether a form comes from this very address. Only what is no browser sends no origin."""
    origin = request.headers.get("origin")
    if origin is None:
        return request.headers.get("sec-fetch-site", "same-origin") in ("same-origin", "none")
    return urlsplit(origin).netloc == request.headers.get("host", "")


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
