"""A real browser on the real dashboard, with the network cut and every fault on a page noted.

One server and one Chromium serve all tests of a process. Whatever a test does, it fails at its end
if a page asked another host for anything, threw an error, wrote one to its console, or if the
server wrote a traceback meanwhile.
"""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect
from reader import BLANK, HEIGHT, SECONDS_TO_ANSWER, newcomer
from serving import NotStarted, Server, chromium, served
from watching import Watch

from warehouse.location import Location

expect.set_options(timeout=SECONDS_TO_ANSWER * 1000)


@pytest.fixture(scope="session")
def dashboard(location: Location, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Run the dashboard on the warehouse of the real sources."""
    with served(location, tmp_path_factory.mktemp("dashboard")) as server:
        yield server


@pytest.fixture
def serve(tmp_path: Path) -> Iterator[Callable[[Location], Server]]:
    """Return a way to run another dashboard, for tests that need one that nobody has visited."""
    yield from _serving(tmp_path)


@pytest.fixture(scope="module")
def serve_all(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[..., Server]]:
    """Return a way to run another dashboard for several tests of a file."""
    yield from _serving(tmp_path_factory.mktemp("served"))


def _serving(folder: Path) -> Iterator[Callable[..., Server]]:
    servers = []
    with ExitStack() as running:

        def start(location: Location, **more: Any) -> Server:
            servers.append(running.enter_context(served(location, folder, **more)))
            return servers[-1]

        yield start
    complaints = "".join(_tracebacks(server.written()) for server in servers)
    if complaints:
        pytest.fail(complaints, pytrace=False)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Start Chromium once, with the network cut."""
    try:
        with chromium() as started:
            yield started
    except NotStarted as error:
        pytest.fail(str(error), pytrace=False)


@pytest.fixture(scope="session")
def watching() -> Watch:
    """Note what goes wrong on every page that any test opens."""
    return Watch()


@pytest.fixture
def watch(watching: Watch, dashboard: Server) -> Iterator[Watch]:
    """Fail a test for what went wrong on its pages or on the server."""
    watching.faults.clear()
    before = len(dashboard.written())
    yield watching
    faults = [*dict.fromkeys(watching.faults), _tracebacks(dashboard.written()[before:])]
    if any(faults):
        pytest.fail("\n".join(faults), pytrace=False)


def _tracebacks(written: str) -> str:
    """Return what a server wrote from its first traceback on, or nothing."""
    _, word, rest = written.partition("Traceback")
    return word + rest


@pytest.fixture
def open_page(
    browser: Browser, serve: Callable[[Location], Server], watch: Watch
) -> Iterator[Callable[..., Page]]:
    """Return a way to open pages of other servers, each for a newcomer. They are closed before any stops."""
    opened = []

    def new(server: Server, motion: str = "no-preference") -> Page:
        opened.append(newcomer(browser, server, watch, 1440, "light", motion))
        return opened[-1]

    yield new
    for page in opened:
        page.context.close()


@pytest.fixture(scope="session")
def kept(browser: Browser, dashboard: Server, watching: Watch) -> Page:
    """Return the page of `kept_page`, as the last test has left it."""
    return newcomer(browser, dashboard, watching, 1440, "light", "reduce", "block")


@pytest.fixture
def kept_page(kept: Page, watch: Watch) -> Iterator[Callable[[int, str], Page]]:
    """Return a way to a page that is kept from test to test: each address opened in it is a new session.

    A browser that has read the product's scripts once opens the next address in a third of the time. Its
    reader has asked for little motion: without a graphics card every moving frame takes the processor, and
    `open_page` shows what moves. A presentation keeps nothing in it for when the server is gone. It is for
    the dashboard that all share: on a server that stops before it does, it would miss that server.
    """

    def again(width: int, scheme: str) -> Page:
        kept.set_viewport_size({"width": width, "height": HEIGHT})
        kept.emulate_media(color_scheme=scheme)
        return kept

    yield again
    # What the browser keeps of a menu is the reader's own.
    if kept.url != BLANK:
        kept.evaluate("localStorage.clear()")
    # A page that is left standing is drawn again in the width of the next test, and makes that one wait.
    kept.goto(BLANK)
    # Whoever signed in is a visitor to the next test.
    kept.context.clear_cookies()
    for other in kept.context.pages:
        if other is not kept:
            other.close()


@pytest.fixture
def page(kept_page: Callable[[int, str], Page]) -> Page:
    """Return the kept page of a desktop's width, in the light."""
    return kept_page(1440, "light")
