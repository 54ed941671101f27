"""How returns feel at scale: `python tests/bench/returns.py [ROWS]`, ten million cells against 100,000.

Both warehouses hold practice data of the same centres and months. What is measured takes turns between them,
each in a process of its own, and is told as a ratio: the view's figures as the first reader finds them, a
filter that nobody has asked for before, and the publication of one return, with the memory that it takes.
What a filter costs that was seen before is measured by `crowd.py`, as for every page. A promise that is not
kept ends the run with exit code 1.
"""

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from statistics import median

sys.path[:0] = [str(Path(__file__).parent.parent), str(Path(__file__).parent.parent.parent)]

from templates import copy, inside  # noqa: E402

from etl.building import build  # noqa: E402
from figures.catalogue import make  # noqa: E402
from figures.figure import Ask  # noqa: E402
from returns.publishing import summary_rows  # noqa: E402
from warehouse.lake import Lake  # noqa: E402
from warehouse.location import Location  # noqa: E402
from warehouse.practice import generate  # noqa: E402
from warehouse.returns import add_returns, cells, versions  # noqa: E402

SMALL, LARGE, TURNS = 100_000, 10_000_000, 3
# Four numbers, two charts, a table of forty centres, under one filter.
VIEW = ("numbers", "months", "kinds", "centres")
MEGABYTE = 1024
# What is promised: the ratio of large to small, and processor milliseconds or megabytes on the large one.
PROMISED = {"first view": (1.1, None), "new filter": (1.5, 60.0), "publication": (2.0, 300.0)}
Measured = Mapping[str, float]


def view(ask: Ask, **filters: str) -> None:
    """Make every figure of the view."""
    for name in VIEW:
        make(f"complaints-returned-{name}", ask, filters)


def reading(folder: Path) -> Measured:
    """Measure the view as the first reader finds it, then under kinds of complaints never asked for."""
    lake = Lake(inside(folder))
    number = lake.latest()
    known = {}

    def ask(question: str, **filters: object) -> object:
        # As a page does: an answer is kept by what was asked.
        key = json.dumps([question, filters], sort_keys=True)
        if key not in known:
            known[key] = lake.ask(question, number, **filters)
        return known[key]

    began = time.perf_counter()
    view(ask)  # type: ignore[arg-type]
    first = time.perf_counter() - began
    walls, processor = [], []
    for category in ("contract", "documents withheld", "recruitment fees", "working conditions", "other"):
        began, used = time.perf_counter(), time.process_time()
        make("complaints-returned-months", partial(ask), {"category": category})  # type: ignore[arg-type]
        processor.append(1000 * (time.process_time() - used))
        walls.append(time.perf_counter() - began)
    lake.close()
    return {"first view": first, "new filter": median(walls), "new filter, processor": median(processor)}


def publishing(folder: Path) -> Measured:
    """Measure the publication of a correction of one return of forty cells, and the memory of its process."""
    location = inside(folder)
    lake = Lake(location)
    last = versions(lake, "practice-07", "2025-11")[-1]
    key = f"practice-07-2025-11-v{last['version'] + 1}"
    rows = [row | {"return_id": key, "value": 7.0} for row in cells(lake, last["return_id"])[:42]]
    lake.close()
    version = last | {"return_id": key, "version": last["version"] + 1, "kind": "correction"}
    version |= {"reason": "measured", "threshold": 0, "restores": None}
    began = time.perf_counter()
    given = {
        "complaint_return": [version],
        "complaint_return_cell": rows,
        "return_summary": summary_rows(version, rows),
    }
    add_returns(location, given, "bench", "measured", {})
    taken = time.perf_counter() - began
    # What getrusage tells of a process is at least what the one that began it took.
    status = Path("/proc/self/status").read_text(encoding="ascii")
    memory = int(status.partition("VmHWM:")[2].split()[0]) / MEGABYTE
    return {"publication": taken, "publication, megabytes": memory}


def in_turn(what: str, places: Mapping[str, Location]) -> dict[str, dict[str, float]]:
    """Measure something in turn in processes of its own; return the median of each number, by size."""
    found: dict[str, list[Measured]] = {size: [] for size in places}
    for _ in range(TURNS):
        for size, place in places.items():
            command = [sys.executable, __file__, what, str(place.data.parent)]
            answer = subprocess.run(command, check=True, capture_output=True, text=True).stdout
            found[size].append(json.loads(answer.splitlines()[-1]))
    return {size: {name: median(one[name] for one in of) for name in of[0]} for size, of in found.items()}


def main(rows: int) -> int:
    """Measure, tell, and return 1 where a promise is not kept."""
    with tempfile.TemporaryDirectory() as folder:
        built = inside(Path(folder) / "built")
        build(built, "bench")
        places = {}
        for size, count in (("small", SMALL), ("large", rows)):
            places[size] = copy(built.data.parent, Path(folder) / size)
            began = time.perf_counter()
            generate(places[size], count)
            print(f"{count} cells made in {time.perf_counter() - began:.0f} s")
        measured = [in_turn(what, places) for what in ("reading", "publishing")]
    small, large = ({**measured[0][size], **measured[1][size]} for size in ("small", "large"))
    broken = False
    for name, (most, limit) in PROMISED.items():
        ratio = large[name] / small[name]
        more = {"new filter": "new filter, processor", "publication": "publication, megabytes"}.get(name, "")
        kept = ratio <= most and (limit is None or large[more] <= limit)
        broken |= not kept
        told = f", {large[more]:.0f} of at most {limit:.0f}{more.partition(',')[2]}" if limit else ""
        print(
            f"{name}: {small[name]:.3f} s and {large[name]:.3f} s, {ratio:.2f} of at most {most}{told}"
            f"{'' if kept else ' BROKEN'}"
        )
    return int(broken)


if __name__ == "__main__":
    if len(sys.argv) > 2:
        measure = {"reading": reading, "publishing": publishing}[sys.argv[1]]
        print(json.dumps(measure(Path(sys.argv[2]))))
    else:
        sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else LARGE))
