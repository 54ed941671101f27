"""Every view of every page opens by its own address, on a desktop and a telephone, with the network cut."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect
from reader import arrive, shows_what_it_draws
from views import ALL_VIEWS, DRAWN, View
from watching import Watch

from words import say

DESKTOP, TELEPHONE = 1440, 390
# What scrolls in Streamlit is not the document but the main part of it.
TOO_WIDE = """[...document.querySelectorAll('html, body, [data-testid=stMain]')]
    .filter(part => part.scrollWidth > part.clientWidth)
    .map(part => `${part.tagName}: ${part.scrollWidth} in ${part.clientWidth}`)"""


@pytest.mark.parametrize("width", [DESKTOP, TELEPHONE])
@pytest.mark.parametrize("view", ALL_VIEWS, ids=str)
def test_every_view_opens_by_its_own_address(
    kept_page: Callable[[int, str], Page], view: View, width: int
) -> None:
    page = kept_page(width, "light")
    arrive(page, view.address)
    expect(page.locator("h1")).to_have_text(say(f"{view.page}.title"))
    if view.name:
        label = say(f"{view.page}.view_{view.name}")
        expect(page.get_by_role("radio", name=label, exact=True)).to_be_checked()
    shows_what_it_draws(page, view.drawn, "light")
    expect(page.get_by_test_id("stException")).to_have_count(0)
    expect(page.get_by_test_id("stAlertContentError")).to_have_count(0)
    assert page.evaluate(TOO_WIDE) == []


def test_every_view_said_to_draw_something_exists() -> None:
    assert set(DRAWN) <= {str(view) for view in ALL_VIEWS}


def test_an_error_on_the_page_or_an_address_its_policy_refuses_would_be_noticed(
    page: Page, watch: Watch
) -> None:
    arrive(page, "/")
    page.evaluate("() => fetch('https://example.org/style.json').catch(() => 0)")
    page.evaluate("() => console.error('written')")
    with page.expect_event("pageerror"):
        page.evaluate("() => { setTimeout(() => { throw Error('thrown') }) }")
    noticed = "\n".join(watch.faults)
    watch.faults.clear()
    assert "Connecting to 'https://example.org/style.json' violates" in noticed
    assert "error in the console: written" in noticed
    assert "error on the page: thrown" in noticed


def test_a_request_that_no_policy_holds_back_would_be_noticed(page: Page, watch: Watch) -> None:
    page.goto("about:blank")
    page.evaluate("() => fetch('https://example.org/style.json').catch(() => 0)")
    noticed = "\n".join(watch.faults)
    watch.faults.clear()
    assert "request to another host: https://example.org/style.json" in noticed
