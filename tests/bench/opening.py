"""How long a page takes to show its numbers and its first figure, in a browser that has never been here."""

import statistics
import time

from playwright.sync_api import Browser, Page
from rich.table import Table
from serving import Server

ROUNDS = 7
MOST_BLANK_PAGES = 1.5
# A slow line as offices have it: 1.5 Mbit/s each way, 300 ms there and back, nothing kept by the browser.
SLOW_LINE = {"offline": False, "latency": 300, "downloadThroughput": 187_500, "uploadThroughput": 187_500}
MOST_SECONDS_TO_FIRST_NUMBER, MOST_SECONDS_TO_SECOND_PAGE = 7.0, 2.0
# The first number of a page stands in its answer.
ANSWER = "[class*=st-key-first_answer] a"
# When each page shows its numbers and its first figure, as the page itself can tell.
SHOWN = {
    "Overview: numbers": ("/", ANSWER),
    "Overview: first figure": ("/", ".drawn"),
    "Agreements: numbers": ("/agreements", ANSWER),
    "Agreements: first figure": ("/agreements", ".drawn"),
}
BLANK_SHOWN = "[data-testid=stMarkdown] p"
# Noted in the page: to ask for one part after the other would wait for whatever the browser draws meanwhile.
SINCE_THE_CLICK = """parts => {
  const seen = window.seen ??= {};
  for (const part of parts) if (document.querySelector(part)) seen[part] ??= performance.now();
  return parts.every(part => part in seen) && parts.map(part => seen[part]);
}"""


def opening(browser: Browser, dashboard: Server, blank: Server) -> dict[str, float]:
    """Open the pages in turn with the blank one, each for a newcomer; return the median seconds."""
    seconds: dict[str, list[float]] = {name: [] for name in ("Blank page", *SHOWN)}
    for _ in range(ROUNDS):
        for path in ("/", "/agreements"):
            seconds["Blank page"] += opened(browser, blank.address, [BLANK_SHOWN])
            names = [name for name in SHOWN if SHOWN[name][0] == path]
            times = opened(browser, dashboard.address + path, [SHOWN[name][1] for name in names])
            for name, found in zip(names, times, strict=True):
                seconds[name].append(found)
    return {name: statistics.median(times) for name, times in seconds.items()}


def opening_table(medians: dict[str, float]) -> Table:
    """Show how long each page took, in seconds and in blank pages."""
    title = f"Opening (promised: numbers and first figure within {MOST_BLANK_PAGES} blank pages)"
    table = Table("From the click to", "seconds", "blank pages", title=title)
    for name, median in medians.items():
        table.add_row(name, f"{median:.2f}", f"{median / medians['Blank page']:.2f}")
    return table


def keeps_opening(medians: dict[str, float]) -> bool:
    """Tell whether what is promised of opening a page holds."""
    return all(medians[name] <= MOST_BLANK_PAGES * medians["Blank page"] for name in SHOWN)


def opened(browser: Browser, address: str, parts: list[str]) -> list[float]:
    """Open an address as a newcomer and return the seconds until each of some parts was there."""
    page = newcomer(browser)
    page.goto(address, wait_until="commit")
    times = seconds_until(page, parts)
    page.context.close()
    return times


def on_a_slow_line(browser: Browser, dashboard: Server) -> dict[str, float]:
    """Open the overview and click on Agreements, on a slow line; return the seconds to the first number."""
    page = newcomer(browser)
    page.context.new_cdp_session(page).send("Network.emulateNetworkConditions", SLOW_LINE)
    page.goto(dashboard.address, wait_until="commit")
    (first,) = seconds_until(page, [ANSWER])
    # A reader clicks when the page stands; what comes behind it, such as a map, may still be on its way.
    page.locator("[data-testid=stApp][data-test-script-state=notRunning]").wait_for()
    clicked = time.perf_counter()
    page.get_by_test_id("stSidebarNav").get_by_role("link", name="Agreements").click()
    page.locator("h1", has_text="Agreements").wait_for()
    page.locator(ANSWER).first.wait_for()
    second = time.perf_counter() - clicked
    page.context.close()
    return {"first": first, "second": second}


def slow_line_table(seconds: dict[str, float]) -> Table:
    """Show how long the first number of the first page and of a second page took."""
    title = (
        f"A line of 1.5 Mbit/s and 300 ms (promised: {MOST_SECONDS_TO_FIRST_NUMBER:.0f} s, and "
        f"{MOST_SECONDS_TO_SECOND_PAGE:.0f} s for a second page)"
    )
    table = Table("To the first number of the", "seconds", title=title)
    for name, waited in seconds.items():
        table.add_row(f"{name} page", f"{waited:.2f}")
    return table


def keeps_slow_line(seconds: dict[str, float]) -> bool:
    """Tell whether what is promised of a slow line holds."""
    return (
        seconds["first"] <= MOST_SECONDS_TO_FIRST_NUMBER and seconds["second"] <= MOST_SECONDS_TO_SECOND_PAGE
    )


def newcomer(browser: Browser) -> Page:
    """Return a page of a browser that keeps nothing yet."""
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    context.set_default_timeout(120_000)
    return context.new_page()


def seconds_until(page: Page, parts: list[str]) -> list[float]:
    """Return the seconds since the click until each of some parts was there."""
    return [passed / 1000 for passed in page.wait_for_function(SINCE_THE_CLICK, arg=parts).json_value()]
