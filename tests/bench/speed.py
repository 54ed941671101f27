"""How fast the dashboard is, next to a blank Streamlit page on the same machine at the same time.

Run by hand: `python tests/bench/speed.py` or `make bench`; it takes about eight minutes. Seconds say
more about the machine than about the product, so every figure is also given as a ratio: to a blank
page that takes turns with the pages measured, or of many readers to one. What is measured stands in
`opening.py` (a browser that has never been here, on a good line and on a slow one) and in `crowd.py`
(processor seconds of a filter, twenty and a hundred readers). A promise that is not kept ends the run
with exit code 1. Nothing else should run meanwhile.
"""

import asyncio
import os
import platform
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parent.parent), str(Path(__file__).parent.parent.parent)]

import crowd  # noqa: E402
import opening  # noqa: E402
from rich.console import Console  # noqa: E402
from serving import chromium, served  # noqa: E402

from etl.building import build  # noqa: E402
from warehouse.lake import Lake  # noqa: E402
from warehouse.location import Location  # noqa: E402

BLANK = "import streamlit as st\n\nst.write('Blank')\n"


def main() -> None:
    """Measure everything and say which promises are kept."""
    say = Console()
    say.print(machine())
    with tempfile.TemporaryDirectory() as folder:
        location = Location(f"sqlite:{folder}/catalog.sqlite", Path(folder) / "data")
        build(location, "benchmark")
        blank_script = Path(folder) / "blank.py"
        blank_script.write_text(BLANK, encoding="utf-8")
        chosen = crowd.options(Lake(location))
        with (
            served(location, Path(folder)) as dashboard,
            served(location, Path(folder), blank_script) as blank,
        ):
            with chromium() as browser:
                opened = opening.opening(browser, dashboard, blank)
                say.print(opening.opening_table(opened))
                slow = opening.on_a_slow_line(browser, dashboard)
                say.print(opening.slow_line_table(slow))
            spent = asyncio.run(crowd.filtering(dashboard, blank, chosen))
            say.print(crowd.filtering_table(spent))
            waits = asyncio.run(crowd.crowding(dashboard, chosen[0]))
            say.print(crowd.crowding_table(waits))
    kept = (
        opening.keeps_opening(opened),
        opening.keeps_slow_line(slow),
        crowd.keeps_filtering(spent),
        crowd.keeps_crowding(waits),
    )
    say.print("Every promise is kept." if all(kept) else "A promise is not kept.")
    raise SystemExit(0 if all(kept) else 1)


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


def _lines(path: str) -> list[str]:
    return Path(path).read_text(encoding="utf-8").splitlines() if Path(path).exists() else []


if __name__ == "__main__":
    main()
