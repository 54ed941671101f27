"""Every view of every page is opened, on a desktop and a telephone, in the light and in the dark.

The network is cut. In one session pages are come to, one after the other, by the address of their last view,
and the others are chosen on them, as readers do: what each address opens is tested in
tests/pages/test_addresses.py. Maps are opened by their own.
What can be seen only in a browser is looked at while a view is open: what is drawn, whether it fits, whether
it has the colours of its scheme, and whether readers can use it who do not see it as others do.
"""

from contextlib import nullcontext
from urllib.parse import parse_qs, urlsplit

import pytest
from accessibility import EVERYTHING, ITS_OWN_PART, WITHOUT_MENU, grave_faults
from playwright.sync_api import Page, expect
from reader import HEIGHT, arrive, fits, go_on, is_lit, shows_what_it_draws, switch, turn, unrolled
from views import ALL_VIEWS, DRAWN, PAGES, View, views
from watching import Watch

from words import say

DESKTOP, TELEPHONE = 1440, 390
# How a page is looked at, one after the other, so that each view is seen in both widths and both schemes.
# From page to page these take turns: the list of pages, which a telephone hides, is seen in both schemes.
WAYS = (
    ((DESKTOP, "light"), (TELEPHONE, "dark")),
    ((TELEPHONE, "light"), (DESKTOP, "dark")),
)


@pytest.mark.parametrize(("number", "name"), list(enumerate(PAGES)), ids=str)
def test_every_view_of_a_page_opens_and_can_be_used_by_everyone(
    kept: Page, watch: Watch, number: int, name: str
) -> None:
    """It takes a second for each view: axe reads it twice."""
    ways = WAYS[number % len(WAYS)]
    opened, turned = ways
    # Beside each page stands the same list of pages: it is searched once in each of the four looks.
    whole = EVERYTHING if number < len(WAYS) else WITHOUT_MENU
    page = kept
    page.set_viewport_size({"width": opened[0], "height": HEIGHT})
    page.emulate_media(color_scheme=opened[1])
    *others, first = views(name)
    go_on(page, first.address)
    is_lit(page, opened[1])
    expect(page.locator("h1")).to_have_text(first.title)
    for view in (first, *others):
        if view.drawn == "map":
            # It has the scheme its page was opened in, and is compared point by point: where it is small.
            opened, turned = sorted(ways)
            turn(page, *opened)
            arrive(page, view.address)
        switch_to(page, view)
        is_whole(page, view, *opened)
        # The frame around the views is the same for all of them.
        within = whole if view == first else ITS_OWN_PART
        assert grave_faults(page, within) == [], view
        turn(page, *turned)
        is_whole(page, view, *turned)
        # What is scrolled out of sight is made of the same parts: it is searched where that is least.
        is_seen_whole = view == first and turned == (DESKTOP, "dark")
        with unrolled(page) if is_seen_whole else nullcontext():
            assert grave_faults(page, within, looks_only=True) == [], view
        # The next view is opened as this one was left: turning a page takes as long as searching it.
        opened, turned = turned, opened


def switch_to(page: Page, view: View) -> None:
    """Choose a view of the page that is open; the address tells of it."""
    if not view.name:
        return
    label = say(f"{view.page}.view_{view.name}")
    switch(page, label)
    expect(page.get_by_role("radio", name=label, exact=True)).to_be_checked()
    # The one that a page opens with need not be named.
    told = [[view.name], None] if view == views(view.page)[0] else [[view.name]]
    page.wait_for_url(lambda url: parse_qs(urlsplit(url).query).get(f"{view.page}_view") in told)


def is_whole(page: Page, view: View, width: int, scheme: str) -> None:
    """Wait until a view shows what it draws and fits into the window."""
    if view.drawn != "map" or width == TELEPHONE:
        shows_what_it_draws(page, view.drawn, scheme)
    expect(page.get_by_test_id("stException")).to_have_count(0)
    expect(page.get_by_test_id("stAlertContentError")).to_have_count(0)
    fits(page)


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
