"""How long changes of a filter take where many readers make them, and what one costs the server."""

import asyncio
import os
import random
import statistics
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from itertools import product
from pathlib import Path

from client import Reader, reading
from rich.table import Table
from serving import Server

from figures.filters import choices
from warehouse.lake import Lake

CHANGES, WARMING = 40, 4
# So many visits of what was not chosen before: enough to see a cost that grows with them.
OTHER_VISITS = 300
MOST_SECONDS_A_FILTER = 0.012
FILTERS = ("agreements_country", "agreements_status", "agreements_series")
Step = Callable[[], Awaitable[float]]


@dataclass(frozen=True)
class Crowd:
    """So many readers who each change a filter every so many seconds, for so many seconds."""

    readers: int
    between: float
    seconds: float


ALONE = Crowd(1, 2.0, 30.0)
TWENTY = Crowd(20, 2.0, 30.0)
HUNDRED = Crowd(100, 3.0, 60.0)
MOST_TIMES_ALONE = 3.0
MOST_SECONDS_OF_A_HUNDRED = 0.1


def options(lake: Lake) -> list[list[str]]:
    """Return what can be chosen in each of `FILTERS`, as the page names it."""
    ask = partial(lake.ask, snapshot=lake.latest())
    return [list(choices(name, ask).values()) for name in ("party", "status", "series")]


async def filtering(dashboard: Server, blank: Server, chosen: list[list[str]]) -> dict[str, float]:
    """Return the server's processor seconds for a run of a blank page and for changes of a filter."""
    async with reading(dashboard.address, "agreements") as reader, reading(blank.address) as other:
        two = [dict.fromkeys(FILTERS[:1], country) for country in chosen[0][:2]]
        spent = {"Run of a blank page": await cost(blank, [other.arrive] * CHANGES)}
        changes = [partial(reader.choose, **choice) for choice in two * (CHANGES // 2)]
        spent["A country chosen before"] = await cost(dashboard, changes)
        for combination in random.Random(0).sample(list(product(*chosen)), OTHER_VISITS):  # noqa: S311
            asked = dict(zip(FILTERS, combination, strict=True))
            async with reading(dashboard.address, "agreements", **asked):
                pass
        spent[f"The same, after {OTHER_VISITS} other visits"] = await cost(dashboard, changes)
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


def keeps_filtering(spent: dict[str, float]) -> bool:
    """Tell whether what is promised of a filter holds."""
    return all(seconds <= MOST_SECONDS_A_FILTER for name, seconds in spent.items() if "blank" not in name)


async def crowding(dashboard: Server, countries: list[str]) -> dict[Crowd, list[float]]:
    """Return the seconds that every change took for one reader alone, before and after, and for crowds."""
    before = await crowd(dashboard, countries, ALONE)
    waits = {each: await crowd(dashboard, countries, each) for each in (TWENTY, HUNDRED)}
    return {ALONE: before + await crowd(dashboard, countries, ALONE), **waits}


async def crowd(dashboard: Server, countries: list[str], of: Crowd) -> list[float]:
    """Let some readers change a filter for a while, each at its own moments, and return all their waits."""

    async def sit(seed: int) -> list[float]:
        dice = random.Random(seed)  # noqa: S311 - chooses countries, keeps no secret
        async with reading(dashboard.address, "agreements") as reader:
            for country in countries:
                await reader.choose(**{FILTERS[0]: country})
            await everybody.wait()
            await asyncio.sleep(dice.uniform(0, of.between))
            return await changes(reader, lambda: dice.choice(countries), of)

    everybody = asyncio.Barrier(of.readers)
    waits = await asyncio.gather(*(sit(seed) for seed in range(of.readers)))
    return [wait for one in waits for wait in one]


async def changes(reader: Reader, country: Callable[[], str], of: Crowd) -> list[float]:
    """Change the filter at every turn and return how long each change took."""
    clock = asyncio.get_running_loop()
    waits, next_change = [], clock.time()
    last = next_change + of.seconds
    while next_change < last:
        await asyncio.sleep(max(0.0, next_change - clock.time()))
        waits.append(await reader.choose(**{FILTERS[0]: country()}))
        next_change += of.between
    return waits


def crowding_table(waits: dict[Crowd, list[float]]) -> Table:
    """Show how long readers waited, and how that compares with one alone."""
    title = (
        f"Readers at once (promised: slowest twentieth of twenty within {MOST_TIMES_ALONE:.0f} times one "
        f"reader's, of a hundred within {MOST_SECONDS_OF_A_HUNDRED} s)"
    )
    table = Table("Readers", "changes", "median", "95th", "95th to one reader's", title=title)
    for of, one in waits.items():
        ratio = percentile(one, 95) / percentile(waits[ALONE], 95)
        median, slow = percentile(one, 50), percentile(one, 95)
        table.add_row(str(of.readers), str(len(one)), f"{median:.3f} s", f"{slow:.3f} s", f"{ratio:.1f}")
    return table


def keeps_crowding(waits: dict[Crowd, list[float]]) -> bool:
    """Tell whether what is promised of many readers holds."""
    return (
        percentile(waits[TWENTY], 95) <= MOST_TIMES_ALONE * percentile(waits[ALONE], 95)
        and percentile(waits[HUNDRED], 95) <= MOST_SECONDS_OF_A_HUNDRED
    )


def percentile(values: list[float], part: int) -> float:
    """Return the value that this many of a hundred values do not exceed."""
    return statistics.quantiles(values, n=100, method="inclusive")[part - 1]
