"""Who looks at the page: asked anew at every run, so that signing out, expiry and removal take effect."""

from datetime import UTC, datetime
from html import escape
from typing import Any

import streamlit as st

from conduct import accounts
from records.store import NotKept, Store
from screen.markup import as_text
from web.base_path import at
from web.forms import SESSION_COOKIE, cookie_name
from words import PARAMETER, language, say

# What tells one sign-in at an identity provider from every other.
PROOF = ("iss", "sub", "iat", "nonce")


def signed_in() -> str:
    """Return the e-mail address of the person who looks at the page, '' for a visitor.

    A person whom the organisation's identity provider vouches for comes before a local account.
    """
    try:
        return _by_provider() or _by_cookie()
    except NotKept:
        # Whoever cannot be looked up is nobody: nothing that needs a role is shown.
        return ""


def show_person(who: str) -> None:
    """Show in the sidebar who is signed in, '' for a visitor, with the way out; or the way in."""
    # Streamlit reads its secrets anew each time the person is asked for.
    claims = st.user.to_dict()
    if claims.get("is_logged_in"):
        st.caption(say("signing_in.signed_in", who=as_text(who)) if who else say("signing_in.not_accepted"))
        st.button(say("signing_in.sign_out"), on_click=_leave, key="sign_out")
    elif who:
        _show_html(
            say("signing_in.signed_in", who=who),
            at(f"/sign-out?{PARAMETER}={language()}"),
            say("signing_in.sign_out"),
        )
    else:
        _show_html("", at(f"/sign-in?{PARAMETER}={language()}"), say("signing_in.title"))
        if "is_logged_in" in claims:
            st.button(say("signing_in.with_provider"), on_click=st.login, key="sign_in_with_provider")


def _by_provider() -> str:
    """Return whom the identity provider vouches for. Without `[auth]` in the secrets it is nobody."""
    claims = st.user.to_dict()
    email = claims.get("email")
    if claims.get("is_logged_in") is not True or not isinstance(email, str):
        return ""
    if claims.get("email_verified", True) is not True or not _is_recent(claims):
        return ""
    return "" if accounts.is_ended(Store.from_environment(), _proof(claims)) else accounts.plain(email)


def _is_recent(claims: dict[str, Any]) -> bool:
    """Tell whether somebody signed in lately: Streamlit's own cookie would hold for thirty days."""
    issued = claims.get("iat")
    if not isinstance(issued, int | float):
        return False
    return datetime.now(UTC).timestamp() - issued <= accounts.LONGEST.total_seconds()


def _by_cookie() -> str:
    https = str(st.context.url or "").startswith("https:")
    token = st.context.cookies.get(cookie_name(SESSION_COOKIE, https))
    # A page that runs without a browser has a stand-in for its cookies, which holds no text.
    if not isinstance(token, str) or not token:
        return ""
    return accounts.who_is(Store.from_environment(), token, datetime.now(UTC))


def _leave() -> None:
    """Sign out at the provider, in every tab, and for every copy of the cookie."""
    accounts.end_proof(Store.from_environment(), _proof(st.user.to_dict()), datetime.now(UTC))
    st.logout()


def _proof(claims: dict[str, Any]) -> str:
    return " ".join(["provider", *(str(claims.get(name, "")) for name in PROOF)])


def _show_html(before: str, address: str, label: str) -> None:
    """Show a link that stays in this tab, which a link written in Markdown does not."""
    link = f'<a href="{escape(address)}" style="color: inherit">{escape(label)}</a>'
    st.html(f"<p>{escape(before)} {link}</p>")
