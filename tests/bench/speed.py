"""How fast the dashboard is, next to a blank Streamlit page on the same machine at the same time.

Run by hand: `python tests/bench/speed.py` or `make bench`; it takes about five minutes. Seconds say
more about the machine than about the product, so every figure is also given as a ratio: to a blank
page that takes turns with the pages measured, or of many readers to one. What is measured:

* opening: from the click to the numbers, and to the first chart or map, in a browser that has never
  been here; medians of several rounds;
* a filter: processor seconds of the server for one change to a value that somebody chose before,
  on Agreements, without a browser; on a fresh server, and on one that has drawn many other charts
  since; the promise is at most 0.03 seconds either way;
* many readers: twenty sessions that each change a filter every two seconds, from the change to the
  finished page; the promise is that the slowest twentieth waits at most three times as long as
  where one reader is alone.

A promise that is not kept ends the run with exit code 1. Nothing else should run meanwhile.
"""

import asyncio
import os
import platform
import random
import statistics
import sys
import tempfile
from collections.abc import Awaitable, Callable
from functools import partial
from importlib.metadata import version
from itertools import product
from math import prod
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parent.parent), str(Path(__file__).parent.parent.parent)]

from client import Reader, reading  # noqa: E402
from playwright.sync_api import Browser  # noqa: E402
from rich.console import Console  # noqa: E402
from rich.table import Table  # noqa: E402
from serving import Server, chromium, served  # noqa: E402

import words  # noqa: E402
from etl.building import build  # noqa: E402
from warehouse.lake import Lake, Location  # noqa: E402

ROUNDS = 7
CHANGES, WARMING = 40, 4
READERS, SECONDS_BETWEEN, SECONDS = 20, 2.0, 30.0
MOST_SECONDS_A_FILTER, MOST_TIMES_ALONE, MOST_BLANK_PAGES = 0.03, 3.0, 2.0
BLANK = "import streamlit as st\n\nst.write('Blank')\n"
FILTERS = ("agreements_country", "agreements_status", "agreements_series", "agreements_view")
STATES = [words.name_of("agreement", "status", name) for name in ("signed", "in process")]
SERIES = [words.name_of("agreement", "series", name) for name in ("table 2", "since 2010", "text")]
VIEWS = [words.say(f"agreements.view_{name}") for name in ("counts", "matrix", "timeline", "provisions")]
Step = Callable[[], Awaitable[float]]
# When each page shows its numbers and its first figure, as the page itself can tell.
SHOWN = {
    "Overview: numbers": ("/", ".numbers strong"),
    "Overview: first figure": ("/", ".bars .bar .part"),
    "Overview: map": ("/", "[data-testid=stDeckGlJsonChart] canvas.mapboxgl-canvas"),
    "Agreements: numbers": ("/agreements", "[data-testid=stMain] h3"),
    "Agreements: first figure": ("/agreements", ".bars .bar .part"),
}
# The map comes after the first figure and is measured without a promise.
PROMISED = [name for name in SHOWN if "map" not in name]
BLANK_SHOWN = "[data-testid=stMarkdown] p"
SINCE_THE_CLICK = "part => { const found = document.querySelector(part); return found && performance.now(); }"


def main() -> None:
    """Measure everything and say which promises are kept."""
    say = Console()
    say.print(machine())
    with tempfile.TemporaryDirectory() as folder:
        location = Location(f"sqlite:{folder}/catalog.sqlite", Path(folder) / "data")
        build(location, "benchmark")
        blank_script = Path(folder) / "blank.py"
        blank_script.write_text(BLANK, encoding="utf-8")
        countries = list(Lake(location).ask("members", 1)["name"])
        with (
            served(location, Path(folder)) as dashboard,
            served(location, Path(folder), blank_script) as blank,
        ):
            with chromium() as browser:
                opened_in = opening(browser, dashboard, blank)
            spent = asyncio.run(filtering(dashboard, blank, [countries, STATES, SERIES, VIEWS]))
            alone, together = asyncio.run(crowding(dashboard, countries))
    say.print(opening_table(opened_in))
    say.print(filtering_table(spent))
    say.print(crowding_table(alone, together))
    promised = [seconds <= MOST_SECONDS_A_FILTER for name, seconds in spent.items() if "blank" not in name]
    promised += [opened_in[name] <= MOST_BLANK_PAGES * opened_in["Blank page"] for name in PROMISED]
    promised.append(percentile(together, 95) <= MOST_TIMES_ALONE * percentile(alone, 95))
    say.print("Every promise is kept." if all(promised) else "A promise is not kept.")
    raise SystemExit(0 if all(promised) else 1)


def machine() -> str:
    """Say on what machine and with what versions this is measured, and how busy it was before."""
    model = next(
        (line.partition(":")[2].strip() for line in _lines("/proc/cpuinfo") if line.startswith("model name")),
        platform.processor(),
    )
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return (
        f"{os.cpu_count()} cores, {model}, {memory:.0f} GB, Python {platform.python_version()}, "
        f"Streamlit {version('streamlit')}; processes waiting in the last minute: {os.getloadavg()[0]:.1f}"
    )


def opening(browser: Browser, dashboard: Server, blank: Server) -> dict[str, float]:
    """Open the pages in turn with the blank one, each for a newcomer; return the median seconds."""
    seconds: dict[str, list[float]] = {name: [] for name in ("Blank page", *SHOWN)}
    for _ in range(ROUNDS):
        for path in ("/", "/agreements"):
            seconds["Blank page"] += opened(browser, blank.address, [BLANK_SHOWN])
            names = [name for name in SHOWN if SHOWN[name][0] == path]
            times = opened(browser, dashboard.address + path, [SHOWN[name][1] for name in names])
            for name, time in zip(names, times, strict=True):
                seconds[name].append(time)
    return {name: statistics.median(times) for name, times in seconds.items()}


def opening_table(medians: dict[str, float]) -> Table:
    """Show how long each page took, in seconds and in blank pages."""
    title = f"Opening (promised: numbers and first figure within {MOST_BLANK_PAGES:.0f} blank pages)"
    table = Table("From the click to", "seconds", "blank pages", title=title)
    for name, median in medians.items():
        table.add_row(name, f"{median:.2f}", f"{median / medians['Blank page']:.2f}")
    return table


def opened(browser: Browser, address: str, parts: list[str]) -> list[float]:
    """Open an address as a newcomer and return the seconds until each of some parts was there."""
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    page = context.new_page()
    page.goto(address, wait_until="commit")
    times = [page.wait_for_function(SINCE_THE_CLICK, arg=part).json_value() / 1000 for part in parts]
    context.close()
    return times


async def filtering(dashboard: Server, blank: Server, choices: list[list[str]]) -> dict[str, float]:
    """Return the server's processor seconds for a run of a blank page and for changes of a filter."""
    async with reading(dashboard.address, "agreements") as reader, reading(blank.address) as other:
        two = [dict.fromkeys(FILTERS[:1], country) for country in choices[0][:2]]
        spent = {"Run of a blank page": await cost(blank, [other.arrive] * CHANGES)}
        changes = [partial(reader.choose, **choice) for choice in two * (CHANGES // 2)]
        spent["A country chosen before"] = await cost(dashboard, changes)
        for combination in product(*choices):
            async with reading(
                dashboard.address, "agreements", **dict(zip(FILTERS, combination, strict=True))
            ):
                pass
        visits = prod(len(options) for options in choices)
        spent[f"The same, after {visits} other visits"] = await cost(dashboard, changes)
    return spent


async def cost(server: Server, steps: list[Step]) -> float:
    """Return the server's processor seconds for one of several steps, after a few to warm up."""
    for step in steps[:WARMING]:
        await step()
    before = processor_seconds(server)
    for step in steps:
        await step()
    return (processor_seconds(server) - before) / len(steps)


def processor_seconds(server: Server) -> float:
    """Return the processor time that a server has used so far."""
    fields = Path(f"/proc/{server.process.pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def filtering_table(spent: dict[str, float]) -> Table:
    """Show the processor seconds of one change of a filter."""
    title = f"A filter on Agreements (promised: at most {MOST_SECONDS_A_FILTER} s)"
    table = Table("On the server", "processor seconds", "blank runs", title=title)
    nothing = next(iter(spent.values()))
    for name, seconds in spent.items():
        table.add_row(name, f"{seconds:.4f}", f"{seconds / nothing:.1f}")
    return table


async def crowding(dashboard: Server, countries: list[str]) -> tuple[list[float], list[float]]:
    """Return the seconds that every change took for one reader alone, before and after, and for many."""
    alone = await crowd(dashboard, countries, 1)
    together = await crowd(dashboard, countries, READERS)
    return alone + await crowd(dashboard, countries, 1), together


async def crowd(dashboard: Server, countries: list[str], readers: int) -> list[float]:
    """Let some readers change a filter for a while, each at its own moments, and return all their waits."""

    async def sit(seed: int) -> list[float]:
        dice = random.Random(seed)  # noqa: S311 - chooses countries, keeps no secret
        async with reading(dashboard.address, "agreements") as reader:
            for country in countries:
                await reader.choose(**{FILTERS[0]: country})
            await everybody.wait()
            await asyncio.sleep(dice.uniform(0, SECONDS_BETWEEN))
            return await changes(reader, lambda: dice.choice(countries))

    everybody = asyncio.Barrier(readers)
    waits = await asyncio.gather(*(sit(seed) for seed in range(readers)))
    return [wait for one in waits for wait in one]


async def changes(reader: Reader, country: Callable[[], str]) -> list[float]:
    """Change the filter every two seconds and return how long each change took."""
    clock = asyncio.get_running_loop()
    waits, next_change = [], clock.time()
    last = next_change + SECONDS
    while next_change < last:
        await asyncio.sleep(max(0.0, next_change - clock.time()))
        waits.append(await reader.choose(**{FILTERS[0]: country()}))
        next_change += SECONDS_BETWEEN
    return waits


def crowding_table(alone: list[float], together: list[float]) -> Table:
    """Show what readers wait for a change, alone and together."""
    title = f"Many readers (promised: 95th percentile at most {MOST_TIMES_ALONE:.0f} times that of one)"
    table = Table("From the change to the finished page", "changes", "median", "95th", title=title)
    for name, waits in (("One reader", alone), (f"{READERS} readers", together)):
        table.add_row(
            name, str(len(waits)), f"{percentile(waits, 50):.3f} s", f"{percentile(waits, 95):.3f} s"
        )
    ratios = [f"{percentile(together, part) / percentile(alone, part):.1f}" for part in (50, 95)]
    table.add_row("Ratio", "", *ratios)
    return table


def percentile(values: list[float], part: int) -> float:
    """Return the value that this many of a hundred values do not exceed."""
    return statistics.quantiles(values, n=100, method="inclusive")[part - 1]


def _lines(path: str) -> list[str]:
    return Path(path).read_text(encoding="utf-8").splitlines() if Path(path).exists() else []


if __name__ == "__main__":
    main()
