"""What a reader does in the browser, and what can be seen there."""

import io
import json
import re
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from weakref import WeakKeyDictionary

from PIL import Image, ImageChops
from playwright.sync_api import Browser, Locator, Page, WebSocket, expect
from serving import ROOT, Server
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from watching import Watch

SCHEMES = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))["theme"]
BASEMAPS = {"light": ROOT / "static" / "basemap.json", "dark": ROOT / "static" / "basemap-dark.json"}
# Bars, points and grids of a chart that have a size; a bar of nothing has none.
MARKS = ".shown .drawn :is(.part, .mark, .filled, circle)"
# What scrolls in Streamlit is not the document but the main part of it.
TOO_WIDE = """[...document.querySelectorAll('html, body, [data-testid=stMain]')]
    .filter(part => part.scrollWidth > part.clientWidth)
    .map(part => `${part.tagName}: ${part.scrollWidth} in ${part.clientWidth}`)"""
WRITTEN = """() => document.querySelector(
    '[data-testid=stApp][data-test-script-state=notRunning] h1')?.checkVisibility()"""
# A page that is asked at every frame has to draw every frame: without a graphics card that takes a tenth of
# a processor as long as one waits. In ms.
BETWEEN = 50
BLANK = "about:blank"
STEP = """address => {
    history.pushState({}, '', address)
    dispatchEvent(new PopStateEvent('popstate', {state: {}}))
}"""
# What has come is on the page after the frame that follows.
DRAWN = "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))"
WRITTEN_IN_FULL = (ForwardMsg.FINISHED_SUCCESSFULLY, ForwardMsg.FINISHED_FRAGMENT_RUN_SUCCESSFULLY)
FEWEST_POINTS_OF_LAND = 400
FEWEST_POINTS_OF_LAYERS = 200
TRIES = 60
# Of every window, in px.
HEIGHT = 900
SECONDS_TO_ANSWER = 30
_connections: WeakKeyDictionary[Page, WebSocket] = WeakKeyDictionary()


def newcomer(
    browser: Browser,
    server: Server,
    watch: Watch,
    width: int,
    scheme: str,
    motion: str = "no-preference",
    workers: str = "allow",
) -> Page:
    """Open a watched page for a visitor who has never been here.

    With workers blocked, a presentation keeps nothing for when the server is gone: to do so it asks for every
    slide of every country.
    """
    context = browser.new_context(
        base_url=server.address,
        viewport={"width": width, "height": HEIGHT},
        color_scheme=scheme,
        reduced_motion=motion,
        service_workers=workers,
    )
    context.set_default_timeout(SECONDS_TO_ANSWER * 1000)
    page = context.new_page()
    watch.over(page)
    listen(page)
    return page


def arrive(page: Page, address: str) -> None:
    """Open an address and wait until the page is written in full."""
    page.goto(address)
    settled(page)


def go_on(page: Page, address: str) -> None:
    """Come to an address as the browser's own buttons do: the session goes on, which takes half the time."""
    if page.url == BLANK:
        arrive(page, address)
        return
    with rewritten(page):
        page.evaluate(STEP, address)


def settled(page: Page) -> None:
    """Wait until the page is written in full."""
    page.wait_for_function(WRITTEN, polling=BETWEEN)


def listen(page: Page) -> None:
    """Note every connection of a page to the server; `rewritten` needs the newest."""
    page.on("websocket", lambda socket: _connections.__setitem__(page, socket))


@contextmanager
def rewritten(page: Page) -> Iterator[None]:
    """Wait until what is done in the block has made the server write the page again, in full.

    A page stands still for a moment after a click as well, and where the machine is busy it never shows
    that it is being written: only the server's word that it has written everything tells that it is done.
    """
    with _connections[page].expect_event("framereceived", _ends_a_writing):
        yield
    page.evaluate(DRAWN)
    settled(page)


def _ends_a_writing(frame: bytes | str) -> bool:
    message = ForwardMsg.FromString(frame) if isinstance(frame, bytes) else ForwardMsg()
    return message.WhichOneof("type") == "script_finished" and message.script_finished in WRITTEN_IN_FULL


def choose(page: Page, label: str, option: str) -> None:
    """Choose an option of the list with this label; a long list holds only those near what is typed."""
    page.get_by_role("combobox", name=label).click()
    page.keyboard.type(option)
    page.get_by_role("option", name=option, exact=True).click()


def chosen(page: Page, label: str) -> Locator:
    """Return the list with this label; its value is the option chosen in it."""
    return page.get_by_role("combobox", name=label)


def switch(page: Page, name: str) -> None:
    """Go to a view of the page, if it is not the one that is shown."""
    radio = page.get_by_test_id("stMain").get_by_role("radio", name=name, exact=True)
    if not radio.is_checked():
        with rewritten(page):
            radio.click()


def is_lit(page: Page, scheme: str) -> None:
    """Wait until the page stands on the background of the light or the dark theme."""
    red, green, blue = bytes.fromhex(SCHEMES[scheme]["backgroundColor"][1:])
    expect(page.get_by_test_id("stApp")).to_have_css("background-color", f"rgb({red}, {green}, {blue})")


def turn(page: Page, width: int, scheme: str) -> None:
    """Give the window another width and the page another scheme, without opening it again."""
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": width, "height": HEIGHT})
    is_lit(page, scheme)


@contextmanager
def unrolled(page: Page) -> Iterator[None]:
    """Make the window as high as the page: axe reads no colours of what is scrolled out of sight."""
    size = page.viewport_size
    assert size is not None
    height = page.get_by_test_id("stMain").evaluate("it => it.scrollHeight")
    page.set_viewport_size({"width": size["width"], "height": max(height, size["height"])})
    yield
    page.set_viewport_size(size)


def fits(page: Page) -> None:
    """Wait until nothing is wider than the window: a page that was turned takes a moment."""
    for _ in range(TRIES):
        too_wide = page.evaluate(TOO_WIDE)
        if not too_wide:
            return
        page.wait_for_timeout(250)
    raise AssertionError(too_wide)


def shows_what_it_draws(page: Page, drawn: str, scheme: str) -> None:
    """Wait for the chart, the map or the links of a view, its text, or for a table where it draws nothing."""
    if drawn == "chart":
        shows_a_chart(page)
    elif drawn == "bars":
        expect(page.locator(".bars .bar .part").first).to_be_visible()
    elif drawn == "network":
        expect(page.locator("[data-testid=stPlotlyChart] .point").first).to_be_visible()
    elif drawn == "map":
        shows_a_map(page, scheme)
    elif drawn == "boards":
        expect(page.get_by_test_id("stLinkButton").first).to_be_visible()
    elif drawn == "links":
        expect(page.get_by_test_id("stMain").get_by_test_id("stPageLink").first).to_be_visible()
    elif drawn == "text":
        expect(page.get_by_test_id("stMain").get_by_test_id("stMarkdown").first).to_be_visible()
    else:
        table = page.locator(".written tbody tr, .opening li, [data-testid=stDataFrame] canvas")
        expect(table.first).to_be_visible()


def shows_a_chart(page: Page) -> None:
    """Wait until a chart stands on the page with marks in it."""
    expect(page.locator(MARKS).first).to_be_visible()


def shows_a_map(page: Page, scheme: str) -> None:
    """Wait until a map stands on the page, with the land below and the layers above it."""
    figure = page.get_by_test_id("stDeckGlJsonChart")
    expect(figure).to_be_visible()
    layers = page.locator("#deckgl-overlay")
    for _ in range(TRIES):
        whole = _picture(figure)
        layers.evaluate("it => it.style.visibility = 'hidden'")
        below = _picture(figure)
        layers.evaluate("it => it.style.visibility = ''")
        if _has_land(below, scheme) and _differ(whole, below):
            return
        page.wait_for_timeout(250)
    raise AssertionError(f"land: {_has_land(below, scheme)}; layers: {_differ(whole, below)}")


def _picture(figure: Locator) -> Image.Image:
    return Image.open(io.BytesIO(figure.screenshot())).convert("RGB")


def _has_land(picture: Image.Image, scheme: str) -> bool:
    """Tell whether Member States and other land are there, in the fills that the basemap file names."""
    land = next(x for x in json.loads(BASEMAPS[scheme].read_text())["layers"] if x["id"] == "land")
    fills = [bytes.fromhex(fill) for fill in re.findall(r"#([0-9a-f]{6})", json.dumps(land["paint"]))]
    points = {bytes(colour): count for count, colour in picture.getcolors(picture.width * picture.height)}
    return all(points.get(fill, 0) > FEWEST_POINTS_OF_LAND for fill in fills)


def _differ(one: Image.Image, other: Image.Image) -> bool:
    grey = ImageChops.difference(one, other).convert("L")
    return sum(grey.histogram()[16:]) > FEWEST_POINTS_OF_LAYERS
