"""Whether every figure, with every country, can be read in a room: on three screens, in a real browser.

Run by hand: `python tests/bench/room.py [FIGURE …]`, on the warehouse that
the settings name. Each fault is told, and any ends the run with exit code 1. The suite looks at the slides
of the storyboards only (`tests/browser/test_session.py`).
"""

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parent.parent), str(Path(__file__).parent.parent.parent)]

from figure_samples import filters_for  # noqa: E402
from measured import SCREENS, faults  # noqa: E402
from playwright.sync_api import Page  # noqa: E402
from rich.console import Console  # noqa: E402
from serving import chromium, served  # noqa: E402

from figures.catalogue import catalogue  # noqa: E402
from figures.figure import Ask  # noqa: E402
from figures.filters import choices  # noqa: E402
from slides.frozen import asks_of  # noqa: E402
from slides.storyboard import Storyboard, View, pack  # noqa: E402
from warehouse.lake import Lake  # noqa: E402
from warehouse.location import Location  # noqa: E402

COUNTRIES = ("country", "origin", "start", "destination")
BEGIN = pack(Storyboard(title="Room", views=(View(figure="forums-list"),)))
# Puts a figure in the place of the slide; tells why not, where the server has no such slide.
PUT = """async ([figure, filters, snapshot]) => {
  try {
    change({ at: 1, instead: { ...(await ask(figure, filters, snapshot)), note: "" } });
    return "";
  } catch (error) {
    return String(error);
  }
}"""
STANDS = "!document.getElementById('stage').classList.contains('leaving')"


def views(ask: Ask, wanted: list[str]) -> Iterator[tuple[str, dict[str, str]]]:
    """Go through the figures that are wanted, or all: as they are, and with each country."""
    for name, known in catalogue().items():
        least = filters_for(known, ask)
        if least is None or (wanted and name not in wanted):
            continue
        yield name, dict(least)
        for each in COUNTRIES:
            for value in choices(each, ask) if each in known.filters else ():
                if value != least.get(each):
                    yield name, {**least, each: value}


def seen(page: Page) -> Iterator[tuple[int, str]]:
    """Look at the slide on each screen, and yield the width of the screen and what is wrong there."""
    for width, height in SCREENS:
        page.set_viewport_size({"width": width, "height": height})
        page.evaluate("show()")
        page.wait_for_function(STANDS)
        page.wait_for_timeout(30)
        yield from ((width, fault) for fault in faults(page))


def main() -> None:
    """Look at every figure and say what is wrong."""
    say, wrong, looked = Console(soft_wrap=True, highlight=False, markup=False), 0, 0
    location = Location.from_environment()
    lake = Lake(location)
    number = lake.latest()
    with (
        tempfile.TemporaryDirectory() as folder,
        served(location, Path(folder)) as server,
        chromium() as browser,
    ):
        context = browser.new_context(reduced_motion="reduce", service_workers="block")
        page = context.new_page()
        page.goto(f"{server.address}/present?board={BEGIN}#1", timeout=120_000)
        for name, filters in views(asks_of(lake)(number), sys.argv[1:]):
            problem = page.evaluate(PUT, [name, filters, number])
            found = [(0, problem)] if problem else list(seen(page))
            looked += 1
            wrong += bool(found)
            for width, fault in found:
                say.print(f"{name} {filters} {width or ''}: {fault}")
    say.print(f"{looked} figures looked at, {wrong} with a fault.")
    raise SystemExit(1 if wrong else 0)


if __name__ == "__main__":
    main()
