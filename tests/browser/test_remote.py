"""A telephone turns the slides by touch, and the slides go on when the server is gone."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect
from serving import Server

from words import say

TELEPHONE = {"width": 390, "height": 844}
# What a worker would keep, every slide of every country, is not asked for here.
NOTHING_KEPT = {"service_workers": "block"}
# A finger that is laid on a slide, moved across it and lifted, as a browser tells of it.
SWIPE = """([from, to]) => {
  const stage = document.getElementById("stage");
  const touch = (x) => new Touch({ identifier: 1, target: stage, clientX: x, clientY: 200 });
  const tell = (name, x, touches) => {
    const all = { bubbles: true, cancelable: true, touches, changedTouches: [touch(x)] };
    stage.dispatchEvent(new TouchEvent(name, all));
  };
  tell("touchstart", from, [touch(from)]);
  tell("touchend", to, []);
}"""


@pytest.fixture
def telephone(browser: Browser, dashboard: Server) -> Iterator[Page]:
    context = browser.new_context(
        base_url=dashboard.address, viewport=TELEPHONE, has_touch=True, is_mobile=True, **NOTHING_KEPT
    )
    yield context.new_page()
    context.close()


@pytest.fixture
def projector(browser: Browser, dashboard: Server) -> Iterator[Page]:
    """Open a page whose network is cut, which its console complains of."""
    context = browser.new_context(
        base_url=dashboard.address, viewport={"width": 1280, "height": 720}, **NOTHING_KEPT
    )
    yield context.new_page()
    context.close()


def at(page: Page, number: int) -> None:
    expect(page.locator("#progress")).to_have_attribute("aria-valuenow", str(number))


def test_a_telephone_turns_the_slides_until_the_server_is_gone(projector: Page, telephone: Page) -> None:
    page = projector
    page.goto("/present?storyboard=asean-at-a-glance#1")
    expect(page.locator("#stage h1")).to_be_visible()
    page.keyboard.press("r")
    code = page.locator("dialog .code")
    expect(code).to_have_text(re.compile("^[2-9A-Z]{6}$"))
    telephone.goto(f"/remote/{code.inner_text()}")
    buttons = {act: telephone.locator(f"[data-act={act}]") for act in ("next", "back", "overview", "blank")}
    buttons["next"].tap()
    at(page, 2)
    expect(page.locator("dialog")).to_have_count(0)
    buttons["back"].tap()
    at(page, 1)
    buttons["blank"].tap()
    expect(page.locator("#blank")).to_be_visible()
    buttons["overview"].tap()
    expect(page.locator("dialog .overview")).to_be_visible()
    buttons["overview"].tap()
    expect(page.locator("dialog")).to_have_count(0)
    assert telephone.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.context.set_offline(True)
    page.keyboard.press("ArrowRight")
    at(page, 2)
    telephone.wait_for_timeout(6000)
    buttons["next"].tap()
    expect(telephone.locator("#said")).to_have_text(say("remote.away"))


def test_slides_are_turned_by_a_swipe_on_a_touch_screen(telephone: Page) -> None:
    telephone.goto("/present?storyboard=asean-at-a-glance#2")
    at(telephone, 2)
    telephone.evaluate(SWIPE, [300, 100])
    at(telephone, 3)
    telephone.evaluate(SWIPE, [100, 300])
    at(telephone, 2)
    # A short or a falling movement is none.
    telephone.evaluate(SWIPE, [200, 180])
    at(telephone, 2)
    telephone.touchscreen.tap(350, 60)
    at(telephone, 3)
