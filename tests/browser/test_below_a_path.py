"""Below `/monitor` a reader follows a deep link, signs in, presents and finds the way back, in a browser."""

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect
from reader import chosen
from serving import Server, records_of, served
from views import BY_ADDRESS, PAGES

from conduct import accounts
from records.store import Store
from slides.storyboard import Storyboard, View, pack
from warehouse.location import Location
from words import say

BASE = "/monitor"
WHO, PHRASE = "lan@vamas.example", "a long road to Incheon"
BOARD = pack(Storyboard(views=(View(figure="attaches-totals"),)))


@pytest.fixture
def server(location: Location, tmp_path: Path) -> Iterator[Server]:
    accounts.set_password(Store(records_of(location)), WHO, PHRASE)
    with served(location, tmp_path, base_path=BASE) as running:
        yield running


@pytest.fixture
def page(browser: Browser, server: Server) -> Iterator[Page]:
    """Open a page that is closed before its server stops: left standing, it would look for it to the end."""
    context = browser.new_context(reduced_motion="reduce")
    yield context.new_page()
    context.close()


def test_a_reader_opens_a_deep_link_signs_in_presents_and_finds_the_way_back(
    page: Page, server: Server
) -> None:
    missing: list[str] = []
    page.on("response", lambda one: missing.append(one.url) if one.status >= 400 else None)
    # The first thing that this server is asked is a deep link.
    page.goto(f"{server.address}/agreements?agreements_country=KHM")
    sidebar = page.get_by_test_id("stSidebar")
    expect(chosen(page, say("agreements.filter_country"))).to_have_value("Cambodia", timeout=60_000)
    expect(page.get_by_text(say("frame.disclaimer"))).to_be_visible()
    for name in set(PAGES) - BY_ADDRESS:
        link = page.get_by_test_id("stSidebarNav").get_by_role("link", name=say(f"{name}.title"), exact=True)
        expect(link).to_be_visible()
    sidebar.get_by_role("link", name="Sign in").click(timeout=60_000)
    page.get_by_label("E-mail address").fill(WHO)
    page.get_by_label("Password").fill(PHRASE)
    page.get_by_role("button", name="Sign in").click()
    expect(sidebar.get_by_text(f"Signed in as {WHO}.")).to_be_visible(timeout=60_000)
    assert urlsplit(page.url).path == f"{BASE}/agreements"
    assert urlsplit(page.url).query == "agreements_country=KHM"
    page.goto(f"{server.address}/storyboards")
    link = page.get_by_role("link", name="Present", exact=True).first
    expect(link).to_be_visible(timeout=60_000)
    assert (link.get_attribute("href") or "").startswith(f"{BASE}/present?storyboard=")
    page.goto(f"{server.address}/present?board={BOARD}")
    # The worker that keeps the slides is there, and has kept them.
    page.wait_for_selector("body[data-kept=all][data-answers]", state="attached", timeout=120_000)
    assert urlsplit(page.url).path == f"{BASE}/present"
    assert missing == []
