"""Every view of every page opens by its own address, on a desktop and a telephone, with the network cut.

What can be seen only there is looked at while it is open: what is drawn, whether it fits, whether it has
the colours of its scheme, and whether readers can use it who do not see it as others do.
"""

from collections.abc import Callable

import pytest
from accessibility import grave_faults
from playwright.sync_api import Page, expect
from reader import arrive, is_lit, shows_what_it_draws
from views import ALL_VIEWS, DRAWN, PAGES, View, views
from watching import Watch

from words import say

DESKTOP, TELEPHONE = 1440, 390
# What scrolls in Streamlit is not the document but the main part of it.
TOO_WIDE = """[...document.querySelectorAll('html, body, [data-testid=stMain]')]
    .filter(part => part.scrollWidth > part.clientWidth)
    .map(part => `${part.tagName}: ${part.scrollWidth} in ${part.clientWidth}`)"""


def ways(view: View) -> list[tuple[int, str]]:
    """Return on what a view is opened: in either width, and in either scheme.

    The first view of a page is light on the desktop and dark on the telephone, the others are the
    other way round, so that the list of pages, which a telephone hides, is seen in both.
    """
    light_first = ("light", "dark") if view == views(view.page)[0] else ("dark", "light")
    return list(zip((DESKTOP, TELEPHONE), light_first, strict=True))


# Each is opened in a page kept for its width and scheme; grouped, a page is the same from test to test.
WALK = sorted(
    ((width, scheme, view) for view in ALL_VIEWS for width, scheme in ways(view)), key=lambda way: way[:2]
)


@pytest.mark.parametrize(("width", "scheme", "view"), WALK, ids=str)
def test_every_view_opens_by_its_own_address_and_can_be_used_by_everyone(
    kept_page: Callable[[int, str], Page], width: int, scheme: str, view: View
) -> None:
    page = kept_page(width, scheme)
    arrive(page, view.address)
    expect(page.locator("h1")).to_have_text(say(f"{view.page}.title"))
    if view.name:
        label = say(f"{view.page}.view_{view.name}")
        expect(page.get_by_role("radio", name=label, exact=True)).to_be_checked()
    shows_what_it_draws(page, view.drawn, scheme)
    is_lit(page, scheme)
    expect(page.get_by_test_id("stException")).to_have_count(0)
    expect(page.get_by_test_id("stAlertContentError")).to_have_count(0)
    assert page.evaluate(TOO_WIDE) == []
    assert grave_faults(page) == []


def test_every_page_is_opened_in_both_widths_and_both_schemes() -> None:
    opened = {(view.page, part) for width, scheme, view in WALK for part in (width, scheme)}
    assert opened == {(page, part) for page in PAGES for part in (DESKTOP, TELEPHONE, "light", "dark")}


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
