"""Every view of every page opens by its own address, on a desktop and a telephone, with the network cut.

What can be seen only there is looked at while it is open: what is drawn, whether it fits, whether it has
the colours of its scheme, and whether readers can use it who do not see it as others do.
"""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from accessibility import EVERYTHING, ITS_OWN_PART, grave_faults
from playwright.sync_api import Page, expect
from reader import arrive, fits, is_lit, shows_what_it_draws, turn
from views import ALL_VIEWS, DRAWN, View, views
from watching import Watch

from words import say

DESKTOP, TELEPHONE = 1440, 390


@dataclass(frozen=True)
class Way:
    """How a page is looked at: the width of the window in px, and the scheme."""

    width: int
    scheme: str


def ways(view: View) -> tuple[Way, Way]:
    """Return how a view is opened, and how it is looked at after that without being opened again.

    The first view of a page is opened on the desktop, in the light, the others on the telephone, so that
    the list of pages, which a telephone hides, is seen in both schemes. A map is opened where it is small.
    """
    if view == views(view.page)[0] and view.drawn != "map":
        return Way(DESKTOP, "light"), Way(TELEPHONE, "dark")
    return Way(TELEPHONE, "light"), Way(DESKTOP, "dark")


# Sorted by how they are opened, a page is the same from test to test.
WALK = sorted(ALL_VIEWS, key=lambda view: ways(view)[0].width)


@pytest.mark.parametrize("view", WALK, ids=str)
def test_every_view_opens_by_its_own_address_and_can_be_used_by_everyone(
    kept_page: Callable[[int, str], Page], view: View
) -> None:
    """It takes some seconds for each: Streamlit's scripts start anew, and axe reads the page twice."""
    opened, turned = ways(view)
    page = kept_page(opened.width, opened.scheme)
    arrive(page, view.address)
    expect(page.locator("h1")).to_have_text(view.title)
    if view.name:
        label = say(f"{view.page}.view_{view.name}")
        expect(page.get_by_role("radio", name=label, exact=True)).to_be_checked()
    shows_what_it_draws(page, view.drawn, opened.scheme)
    expect(page.get_by_test_id("stException")).to_have_count(0)
    expect(page.get_by_test_id("stAlertContentError")).to_have_count(0)
    is_lit(page, opened.scheme)
    fits(page)
    first_of_page = view == views(view.page)[0]
    assert grave_faults(page, EVERYTHING if first_of_page else ITS_OWN_PART) == []
    turn(page, turned.width, turned.scheme)
    fits(page)
    assert grave_faults(page, looks_only=True) == []


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
