"""A process that has everything loaded and makes children of itself for every line it is told.

Its children are what is killed, or what works at the same time: starting Python fifty times would
take minutes.
"""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
from database import opened

from conduct import desk as desks
from conduct import evidence
from conduct.answer_links import open_link
from conduct.assessing import save_all
from conduct.assessment import Entry, Score
from conduct.desk import Desk
from conduct.publishing import publish
from conduct.refusal import Refused
from conduct.self_assessment import keep_claim
from warehouse import checking
from warehouse.lake import Lake
from warehouse.location import Location, connect
from warehouse.schema import tables

ROOT = Path(__file__).parent.parent.parent
# When a child that publishes dies: the commit of the warehouse is what decides.
BEFORE, DURING, AFTER = "before", "during", "after"


class Nursery:
    """The process, as a test speaks to it."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def tell(self, act: str, *arguments: str) -> str:
        """Let it do something and return what it says first."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps([act, *arguments]) + "\n")
        self._process.stdin.flush()
        return self.hear()

    def hear(self) -> str:
        """Return the next line that it says."""
        assert self._process.stdout is not None
        return self._process.stdout.readline().rstrip("\n")


@contextmanager
def started() -> Iterator[Nursery]:
    """Start the process, and end it with the block."""
    with subprocess.Popen(
        [sys.executable, __file__],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": f"{ROOT}:{ROOT / 'tests'}"},
    ) as process:
        yield Nursery(process)
        process.kill()


class NoLake:
    """A warehouse in which nothing is published."""

    def remembered(self, _what: str, _find: Callable[[int], Any]) -> list[Any]:
        """Return no rows."""
        return []


def save_without_end(records: str, cycle: str, who: str, *agencies: str) -> None:
    """Save one draft after the other, of several agencies in one step, until somebody ends it."""
    store = opened(records)
    desk = Desk(store, NoLake(), who)  # type: ignore[arg-type]
    for step in range(1, 1_000_000):
        with store.reading() as found:
            versions = {row["agency_id"]: row["version"] for row in found.all("assessment", cycle_id=cycle)}
        points = Decimal(step % 8) / 2
        entry = Entry(scores={name: Score(points=points) for name in ("1.1", "1.2", "2.1")}, note=str(step))
        save_all(desk, cycle, {key: (entry, versions[key]) for key in agencies}, f"step-{step}.xlsx")


def uploaded(step: int) -> evidence.Checked:
    """Return the file that an agency brings at a step."""
    return evidence.Checked("pdf", f"{step}.pdf", b"%PDF-" + f"{step} ".encode() * 40_000)


def upload_without_end(records: str, cycle: str, token: str) -> None:
    """Answer by an agency's link and bring a file at each step, until somebody ends it."""
    store = opened(records)
    desk = Desk(store, NoLake(), "")  # type: ignore[arg-type]
    evidence.MOST_FILES = 1_000_000
    link = open_link(desk, token, "")
    with store.reading() as found:
        begin = int((found.one("claim", cycle_id=cycle) or {"note": "0"})["note"])
    for step in range(begin + 1, 1_000_000):
        keep_claim(desk, link, "1.1", str(step % 8), str(step), "")
        evidence.bring_own(desk, link, "1.1", uploaded(step))


def publish_once(folder: str, cycle: str, who: str, records: str) -> int:
    """Publish a cycle of some records and the warehouse in a folder."""
    lake = Lake(Location(f"sqlite:{folder}/catalog.sqlite", Path(folder, "data")))
    return publish(Desk(opened(records), lake, who), cycle, "Published")


def die_publishing(folder: str, cycle: str, who: str, records: str, moment: str, seconds: str) -> None:
    """Publish, and be ended at a moment: before the commit, so long after it began, or after it."""
    begun = duckdb.connect

    class Watched:
        def __init__(self, connection: duckdb.DuckDBPyConnection) -> None:
            self._connection = connection

        def execute(self, query: str, *others: Any) -> Any:
            if query != "COMMIT":
                return self._connection.execute(query, *others)
            if moment == BEFORE:
                os.kill(os.getpid(), signal.SIGKILL)
            if moment == DURING:
                # Nobody handles this signal, so that it ends the process wherever it is.
                signal.setitimer(signal.ITIMER_REAL, float(seconds))
            done = self._connection.execute(query, *others)
            if moment == AFTER:
                os.kill(os.getpid(), signal.SIGKILL)
            return done

        def __enter__(self) -> "Watched":
            return self

        def __exit__(self, *_: object) -> None:
            self._connection.close()

        def __getattr__(self, name: str) -> Any:
            return getattr(self._connection, name)

    duckdb.connect = lambda *given, **named: Watched(begun(*given, **named))
    publish_once(folder, cycle, who, records)


def publish_at_once(folder: str, cycle: str, who: str, *records: str) -> None:
    """Publish from several children at once; each tells when it began, when it ended, and how.

    They wait for each other when each has seen what is published and is about to wait for its turn.
    """
    ready, go, told = os.pipe(), os.pipe(), os.pipe()
    taken = desks.turn

    def take_together(*given: Any, **named: Any) -> Any:
        os.write(ready[1], b".")
        os.read(go[0], 1)
        return taken(*given, **named)

    for file in records:
        if os.fork() == 0:
            desks.turn = take_together
            began, outcome = time.monotonic(), ""
            try:
                outcome = f"revision {publish_once(folder, cycle, who, file)}"
            except Refused as refused:
                outcome = str(refused)
            os.write(told[1], json.dumps([began, time.monotonic(), outcome]).encode() + b"\n")
            os._exit(0)
    for _ in records:
        os.read(ready[0], 1)
    os.write(go[1], b"." * len(records))
    for _ in records:
        os.wait()
    print(json.dumps([json.loads(line) for line in os.read(told[0], 65536).splitlines()]), flush=True)


ACTS: Mapping[str, Callable[..., None]] = {
    "save_without_end": save_without_end,
    "upload_without_end": upload_without_end,
    "die_publishing": die_publishing,
}


def in_a_child(act: str, *arguments: str) -> None:
    """Say which child does it, and in the end whether it could finish."""
    child = os.fork()
    if child == 0:
        ended = 1
        try:
            ACTS[act](*arguments)
            ended = 0
        finally:
            os._exit(ended)
    print(child, flush=True)
    _, status = os.waitpid(child, 0)
    print("killed" if os.WIFSIGNALED(status) else "done" if status == 0 else "failed", flush=True)


if __name__ == "__main__":
    # What takes a process half a second once, its children find done.
    connect(Location("sqlite:nowhere", ROOT)).close()
    tables()
    # Whether a publication is whole does not hang on the checks, which take most of its time.
    checking.CHECKS = ROOT / "no checks"
    for line in sys.stdin:
        told_to, *given_with = json.loads(line)
        if told_to == "publish_at_once":
            publish_at_once(*given_with)
        else:
            in_a_child(told_to, *given_with)
