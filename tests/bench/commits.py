"""Whether a warehouse with 2,000 commits opens and answers as fast as one with 20.

Each commit is a publication of a ranking, and every tenth changes transcribed rows as well. By hand:
`python tests/bench/commits.py FOLDER`; the warehouses are kept in the folder and made only once.
"""

import json
import statistics
import sys
import time
from pathlib import Path

import pandas as pd
from rich.console import Console
from rich.table import Table

ROOT = Path(__file__).parent.parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from publications import agencies, grade, revision, scores  # noqa: E402
from templates import copy, inside  # noqa: E402

from etl.building import build  # noqa: E402
from warehouse.commit import opened  # noqa: E402
from warehouse.lake import Lake  # noqa: E402
from warehouse.location import Location  # noqa: E402
from warehouse.retention import retain  # noqa: E402

FEW, MANY = 20, 2_000
AGENCIES = [f"agency{number}" for number in range(15)]
ROUNDS = 9
# What pages ask of the tables that grow with every commit, and of one that does not.
QUESTIONS = ("cycles", "published_scores", "agreement_counts")
# Read from its first row to its last.
WHOLE = "ranking_agency"


def publish_often(location: Location, count: int) -> None:
    """Make a number of commits in a warehouse that is built, as publications make them."""
    with opened(location, "a_publication") as connection:
        for number in range(1, count + 1):
            publication = f"demo-{number}-r1"
            rows = {
                "ranking_publication": [revision(number, 1, published_at="2031-01-01T08:00:00Z")],
                "ranking_agency": agencies(publication, *AGENCIES),
                "ranking_grade": [grade(publication, name, grade="Gold") for name in AGENCIES],
                "ranking_score": scores(publication, dict.fromkeys(AGENCIES, ("1", "0", "2"))),
            }
            connection.execute("BEGIN")
            for table, given in rows.items():
                frame = pd.DataFrame(given).astype("string").replace("", None)
                columns = ", ".join(map(str, frame.columns))
                connection.execute(f"INSERT INTO lake.main.{table} ({columns}) SELECT {columns} FROM frame")
            if number % 10 == 0:
                connection.execute(
                    "UPDATE lake.main.key_figure SET note = ? WHERE source_id = 'rother'", [f"Read {number}"]
                )
            connection.execute(
                "CALL lake.set_commit_message('bench', ?, extra_info => ?)", [publication, json.dumps({})]
            )
            connection.execute("COMMIT")


def seconds(location: Location) -> dict[str, float]:
    """Return how long it takes to open a warehouse and to answer, the median of some rounds."""
    found: dict[str, list[float]] = {name: [] for name in ("open", "newest snapshot", *QUESTIONS, WHOLE)}
    for _ in range(ROUNDS):
        began = time.perf_counter()
        lake = Lake(location)
        found["open"].append(time.perf_counter() - began)
        began = time.perf_counter()
        newest = lake.latest()
        found["newest snapshot"].append(time.perf_counter() - began)
        for name in QUESTIONS:
            # The first question of all also attaches the snapshot.
            began = time.perf_counter()
            lake.ask(name, newest)
            found[name].append(time.perf_counter() - began)
        began = time.perf_counter()
        lake.run(f"SELECT count(*), max(name) FROM {WHOLE}", newest)
        found[WHOLE].append(time.perf_counter() - began)
        lake.close()
    return {name: statistics.median(times) for name, times in found.items()}


def show(found: dict[str, dict[str, float]]) -> None:
    """Print the times of some warehouses side by side, and their ratios to the first."""
    table = Table("", *found)
    first = next(iter(found.values()))
    for name, base in first.items():
        table.add_row(
            name, *(f"{times[name] * 1000:.1f} ms ({times[name] / base:.1f})" for times in found.values())
        )
    Console().print(table)


def _made(folder: Path, count: int) -> Location:
    place = folder / str(count)
    if not place.exists():
        build(inside(place), "bench")
        publish_often(inside(place), count)
    return inside(place)


if __name__ == "__main__":
    where = Path(sys.argv[1])
    warehouses = {f"{count} commits": _made(where, count) for count in (FEW, MANY)}
    joined = where / "joined"
    if not joined.exists():
        retain(copy(where / str(MANY), joined), None, [])
    warehouses["and joined"] = inside(joined)
    show({name: seconds(at) for name, at in warehouses.items()})
