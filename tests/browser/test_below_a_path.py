"""Below `/monitor` a reader follows a deep link, signs in in both ways, presents and finds the way back.

The provider is a real one on this machine, except that it takes everybody's word for who they are. What it
must have said and which cookies count is tested in tests/screen/test_person.py. One browser goes the whole
way on one server: both take as long to begin as all of it.
"""

from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from oidc_provider_mock import User, run_server_in_thread
from playwright.sync_api import Page, expect
from reader import arrive, chosen, settled
from serving import Server, free_port, records_of
from views import BY_ADDRESS, PAGES
from visiting import visit
from watching import Watch

from conduct import accounts
from records.store import Store
from slides.storyboard import Storyboard, View, pack
from warehouse.location import Location
from words import say

BASE = "/monitor"
WHO, PHRASE = "lan@vamas.example", "a long road to Incheon"
BOARD = pack(Storyboard(views=(View(figure="attaches-totals"),)))
DEEP = "/agreements?agreements_country=KHM"
NOT_ACCEPTED = "is not accepted here"
# The provider's own form asks another host for its looks; the dashboard never does.
LOOKS_OF_THE_PROVIDER = "https://cdn.jsdelivr.net/npm/@picocss/"
PEOPLE = (User(sub="lan", claims={"email": "Lan@VAMAS.example", "email_verified": True}),)


@pytest.fixture
def server(
    location: Location, serve: Callable[..., Server], tmp_path: Path, watch: Watch
) -> Iterator[Server]:
    """Run a dashboard below a path that is configured for a provider, and the provider.

    A test names this before `open_page`: what is set up first is taken down last.
    """
    accounts.set_password(Store(records_of(location)), WHO, PHRASE)
    port, secrets = free_port(), tmp_path / "secrets.toml"
    with run_server_in_thread(user_claims=PEOPLE) as provider:
        secrets.write_text(
            f"""[auth]
redirect_uri = "http://localhost:{port}{BASE}/oauth2callback"
cookie_secret = "only of these tests, and long enough to sign with"
client_id = "cooperation-monitor"
client_secret = "known to the provider"
server_metadata_url = "http://localhost:{provider.server_port}/.well-known/openid-configuration"
""",
            encoding="utf-8",
        )
        settings = {"STREAMLIT_SECRETS_FILES": str(secrets)}
        yield serve(location, port=port, settings=settings, base_path=BASE)
        its_own = (LOOKS_OF_THE_PROVIDER, f"http://localhost:{provider.server_port}/favicon.ico")
        watch.faults[:] = [fault for fault in watch.faults if not any(url in fault for url in its_own)]


def test_from_a_deep_link_through_the_provider_and_a_local_account_to_slides_and_back(
    server: Server, open_page: Callable[..., Page]
) -> None:
    page = open_page(server, "reduce")
    missing: list[str] = []
    page.on(
        "response",
        lambda one: missing.append(one.url) if one.status >= 400 and server.address in one.url else None,
    )
    # The first thing that this server is asked is a deep link.
    page.goto(f"{server.address}{DEEP}")
    expect(chosen(page, say("agreements.filter_country"))).to_have_value("Cambodia", timeout=60_000)
    expect(page.get_by_text(say("frame.disclaimer"))).to_be_visible()
    for name in set(PAGES) - BY_ADDRESS:
        link = page.get_by_test_id("stSidebarNav").get_by_role("link", name=say(f"{name}.title"), exact=True)
        expect(link).to_be_visible()
    through_the_provider_and_out_again_in_every_tab(page, server)
    with_a_local_account(page, server)
    page.goto(f"{server.address}/storyboards")
    link = page.get_by_role("link", name="Present", exact=True).first
    expect(link).to_be_visible(timeout=60_000)
    assert (link.get_attribute("href") or "").startswith(f"{BASE}/present?storyboard=")
    page.goto(f"{server.address}/present?board={BOARD}")
    # The worker that keeps the slides is there, and has kept them.
    page.wait_for_selector("body[data-kept=all][data-answers]", state="attached", timeout=120_000)
    assert urlsplit(page.url).path == f"{BASE}/present"
    assert missing == []


def through_the_provider_and_out_again_in_every_tab(page: Page, server: Server) -> None:
    settled(page)
    page.get_by_role("button", name="Sign in with your organisation").click()
    page.get_by_role("button", name="lan", exact=True).click()
    settled(page)
    is_signed_in(page)
    assert "_streamlit_user" not in page.evaluate("document.cookie")
    kept = {
        one["name"]: one["value"] for one in page.context.cookies() if one["name"].startswith("_streamlit")
    }
    # Another tab is a session with the same cookies.
    with visit(server.address, "about", "", cookies=kept) as other:
        assert say("signing_in.sign_out") in other.says
        assert NOT_ACCEPTED not in other.says
        page.get_by_role("button", name="Sign out").click()
        page.get_by_role("button", name="End session").click()
        expect(page.get_by_test_id("stSidebar").get_by_role("link", name="Sign in")).to_be_visible()
        other.act()
        assert NOT_ACCEPTED in other.says
    with visit(server.address, "about", "", cookies=kept) as there:
        assert NOT_ACCEPTED in there.says


def with_a_local_account(page: Page, server: Server) -> None:
    arrive(page, f"{server.address}{DEEP}")
    page.get_by_test_id("stSidebar").get_by_role("link", name="Sign in").click()
    page.get_by_label("E-mail address").fill(WHO)
    page.get_by_label("Password").fill(PHRASE)
    page.get_by_role("button", name="Sign in").click()
    is_signed_in(page)
    assert f"{urlsplit(page.url).path}?{urlsplit(page.url).query}" == f"{BASE}{DEEP}"


def is_signed_in(page: Page) -> None:
    """Wait until the sidebar says who is signed in."""
    expect(page.get_by_test_id("stSidebar").get_by_text(f"Signed in as {WHO}.")).to_be_visible()
