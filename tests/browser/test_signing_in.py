"""Signing in as people do it, with a password, in several tabs; through a provider in test_below_a_path.py.

What the form answers is tested in tests/web/test_sign_in_routes.py.
"""

from collections.abc import Callable
from datetime import UTC, datetime
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest
from accessibility import grave_faults
from playwright.sync_api import Page, expect
from reader import arrive, settled, turn
from serving import Server, records_of
from visiting import visit
from watching import Watch
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect

from conduct import accounts
from records.store import Store
from warehouse.location import Location
from web.forms import SESSION_COOKIE as COOKIE
from words import say

WHO = "lan@vamas.example"
PHRASE = "a long road to Incheon"
WAY_IN = "/sign-in?lang=en"


@pytest.fixture
def account(location: Location) -> Store:
    store = Store(records_of(location))
    accounts.set_password(store, WHO, PHRASE)
    return store


def person(page: Page, who: str) -> None:
    """Wait until the sidebar says who is signed in."""
    expect(page.get_by_test_id("stSidebar").get_by_text(f"Signed in as {who}.")).to_be_visible()


def visitor(page: Page) -> None:
    """Wait until the sidebar offers the way in."""
    expect(page.get_by_test_id("stSidebar").get_by_role("link", name="Sign in")).to_be_visible()


def sign_in(page: Page, phrase: str = PHRASE) -> None:
    page.get_by_test_id("stSidebar").get_by_role("link", name="Sign in").click()
    page.get_by_label("E-mail address").fill(WHO)
    page.get_by_label("Password").fill(phrase)
    page.get_by_role("button", name="Sign in").click()


def test_from_a_wrong_password_to_signing_out_in_every_tab(
    page: Page, account: Store, watch: Watch, dashboard: Server
) -> None:
    arrive(page, "/about?snapshot=1")
    sign_in(page, "a wrong password")
    expect(page.get_by_role("alert")).to_contain_text("You are not signed in")
    expect(page.get_by_label("E-mail address")).to_have_value(WHO)
    expect(page.get_by_label("Password")).to_have_value("")
    # Chromium writes every answer with status 403 to the console.
    watch.faults[:] = [fault for fault in watch.faults if "403 (Forbidden)" not in fault]
    page.get_by_label("Password").fill(PHRASE)
    page.get_by_label("Password").press("Enter")
    settled(page)
    assert page.url.endswith("/about?snapshot=1")
    person(page, WHO)
    assert grave_faults(page) == []
    turn(page, 1440, "dark")
    assert grave_faults(page, looks_only=True) == []
    assert COOKIE not in page.evaluate("document.cookie")
    (cookie,) = (one for one in page.context.cookies() if one["name"] == COOKIE)
    assert (cookie["httpOnly"], cookie["sameSite"]) == (True, "Lax")

    # Another tab is a session with the same cookie.
    with visit(dashboard.address, "about", str(cookie["value"])) as other:
        assert say("signing_in.signed_in", who=WHO) in other.says
        page.get_by_test_id("stSidebar").get_by_role("link", name="Sign out").click()
        page.get_by_role("button", name="Sign out").click()
        visitor(page)
        other.act()
        assert say("signing_in.signed_in", who=WHO) not in other.says
        assert WAY_IN in other.says
    with visit(dashboard.address, "about", str(cookie["value"])) as there:
        assert WAY_IN in there.says


@pytest.mark.parametrize(
    "end",
    [
        lambda store: accounts.remove_account(store, WHO),
        lambda store: accounts.set_password(store, WHO, "another long password"),
    ],
    ids=["account removed", "new password"],
)
def test_what_ends_a_session_holds_at_the_next_click(
    dashboard: Server, account: Store, end: Callable[[Store], object]
) -> None:
    token = accounts.sign_in(account, WHO, PHRASE, datetime.now(UTC))
    signed_in = say("signing_in.signed_in", who=WHO)
    with visit(dashboard.address, "about", token) as there:
        assert signed_in in there.says
        assert WAY_IN not in there.says
        end(account)
        there.act()
        assert signed_in not in there.says
        assert WAY_IN in there.says


def test_the_form_fits_a_telephone_and_breaks_no_rule_of_accessibility(
    kept_page: Callable[[int, str], Page],
) -> None:
    page = kept_page(390, "light")
    for address in ("/sign-in", "/sign-out"):
        page.goto(address)
        assert page.evaluate("document.documentElement.scrollWidth") <= 390
        assert page.locator("script").count() == 0
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            assert grave_faults(page, looks_only=scheme == "dark") == []


def test_a_websocket_from_another_origin_is_refused(dashboard: Server) -> None:
    address = dashboard.address.replace("http:", "ws:") + "/_stcore/stream"
    for origin in ("https://evil.example", "http://localhost.evil.example", "null"):
        with pytest.raises(InvalidStatus) as refused, connect(address, origin=origin):
            pass
        assert refused.value.response.status_code == 403
    with connect(address, origin=dashboard.address):
        pass


def test_an_upload_without_the_token_against_forgery_is_refused(dashboard: Server) -> None:
    request = Request(f"{dashboard.address}/_stcore/upload_file/session/file", data=b"x", method="PUT")
    with pytest.raises(HTTPError) as refused:
        urlopen(request)
    assert refused.value.code == 403


def test_the_way_in_is_ours_and_not_the_page_for_unknown_addresses(dashboard: Server) -> None:
    with urlopen(f"{dashboard.address}/sign-in") as answer:
        assert b'action="/sign-in?lang=en"' in answer.read()
        assert "form-action 'self'" in answer.headers["Content-Security-Policy"]
