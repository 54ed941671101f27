"""Hostile input by the thousand: it is read or refused in the product's own words, soon and in little memory.

By hand: `python tests/attack/inputs.py workbooks 5000 --first 1`; so too `sources`, `storyboards`, `queries`.
Each input has a seed of its own, so what is told can be tried alone. Ends with 1 where anything was found;
interrupted, it says how far it came.
"""

import logging
import os
import random
import resource
import socket
import sys
import tempfile
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from importlib import import_module
from pathlib import Path

TESTS = Path(__file__).parent.parent
sys.path[:0] = [
    str(TESTS.parent),
    str(TESTS),
    *(str(TESTS / each) for each in ("etl", "pages", "web", "workbooks")),
]

from making import POINTS, read  # noqa: E402
from opened import PAGES, come_in, used  # noqa: E402
from remembering import RememberingLake  # noqa: E402
from small_sources import write_small  # noqa: E402
from starlette.applications import Starlette  # noqa: E402
from starlette.testclient import TestClient  # noqa: E402
from templates import inside  # noqa: E402
from test_bounded import OWN, PLAIN, mutated  # noqa: E402
from test_hostile_sources import damaged  # noqa: E402
from test_hostile_storyboards import DIGITS, ODD, hostile, packed  # noqa: E402

from conduct.refusal import Refused  # noqa: E402
from etl import building  # noqa: E402
from figures.catalogue import catalogue  # noqa: E402
from slides.storyboard import Unreadable, from_file  # noqa: E402
from warehouse.settings import EMBED_SITES  # noqa: E402
from web import MIDDLEWARE, ROUTES  # noqa: E402
from workbooks import bounded  # noqa: E402
from workbooks.marked import mark  # noqa: E402
from workbooks.method_book import read_method  # noqa: E402
from workbooks.problem import Problem  # noqa: E402

MOST_SECONDS, MOST_MEGABYTES = 3.0, 300
# What one input is put to; returns what it came to, and raises where something escaped.
Attempt = Callable[[random.Random], str]


@contextmanager
def workbooks() -> Iterator[Attempt]:
    """Read workbooks that were mutated up to three times, or mark them.

    They are worked on as the product does, in a clone with its limits, but in one of this process: so what it
    took can be asked for.
    """
    for room in bounded.ROOMS:
        import_module(room)
    bounded._answered = _cloned
    works = (
        ("cycle", lambda data: read(data, POINTS)),
        ("cycle", lambda data: read(data, POINTS)),
        ("mark", lambda data: mark(data, [Problem("Agencies", 2, "Grade", "B2", "why")] * 300)),
        ("method", read_method),
    )

    def attempt(chance: random.Random) -> str:
        data = chance.choice((PLAIN, OWN))
        for _ in range(chance.choice((1, 1, 2, 3))):
            data = mutated(data, chance)
        name, work = chance.choice(works)
        try:
            work(data)
        except Refused:
            return f"{name}: refused"
        return f"{name}: done"

    yield attempt


def _cloned(request: bytes) -> bytes:
    ours, theirs = socket.socketpair()
    process = os.fork()
    if process == 0:
        ours.close()
        bounded._work(theirs)
    theirs.close()
    with ours, suppress(ConnectionError):
        ours.sendall(request)
        ours.shutdown(socket.SHUT_WR)
        answer = bounded._all_of(ours, bounded.LARGEST_ANSWER)
    os.waitpid(process, 0)
    return answer


@contextmanager
def sources() -> Iterator[Attempt]:
    """Read folders of sources of which one file was damaged."""

    def attempt(chance: random.Random) -> str:
        with tempfile.TemporaryDirectory() as folder:
            there = write_small(Path(folder) / "sources")
            damaged(there, chance)
            try:
                building.checked_frames(there)
                return "read"
            except building.Refused as refused:
                told = refused.refused
        assert all(one.file and one.line >= 1 and one.reason for one in told)
        return "refused"

    yield attempt


@contextmanager
def storyboards() -> Iterator[Attempt]:
    """Bring storyboards as a file and as an address."""
    with _warehouse() as audience:

        def attempt(chance: random.Random) -> str:
            text = hostile(chance)
            try:
                from_file(text.encode("utf-8", "surrogatepass"))
                told = ""
            except Unreadable as error:
                told = str(error)
            assert len(told.encode()) < 400
            return f"{'refused' if told else 'read'}, {_asked(audience, '/present', {'board': packed(text)})}"

        yield attempt


@contextmanager
def queries() -> Iterator[Attempt]:
    """Open pages, and what the server answers beside them, with what nobody means to ask."""
    with _warehouse() as audience:
        names = {page: (*_boxes(page), f"{page}_view", *NAMES) for page in PAGES}

        def attempt(chance: random.Random) -> str:
            if chance.random() < 0.5:
                figure = chance.choice(sorted(catalogue()))
                path = chance.choice(PATHS).format(
                    figure=chance.choice((figure, figure, "%ED%A0%80", "x" * 5_000))
                )
                query = _query((*catalogue()[figure].filters, *NAMES), chance)
                query = query | chance.choice(({}, {"figure": figure}))
                return f"{path.split('/')[1]} {_asked(audience, path, query)}"
            page = chance.choice(PAGES)
            app = come_in(page, **_query(names[page], chance))
            assert not app.exception, app.exception
            assert app.main.children
            return "page"

        yield attempt


PATHS = (
    "/present",
    "/present/slide",
    "/present/slide",
    "/embed/{figure}",
    "/embed/{figure}",
    "/remote/{figure}",
    "/sign-in",
)
NAMES = (
    "figure", "snapshot", "board", "storyboard", "lang", "country", "cycle", "series", "next", "search",
    "token", "act", "preview",
)  # fmt: skip
VALUES = (
    "KHM",
    "IDN",
    "1",
    "all",
    "asean-at-a-glance",
    "forums-list",
    "km",
    "one",
    "../../etc/passwd",
    "%00",
    "//x.example",
    DIGITS,
)


def _query(names: tuple[str, ...], chance: random.Random) -> dict[str, str | list[str]]:
    """Make up what stands behind a question mark, short enough for a server to take."""

    def value() -> str:
        if chance.random() < 0.5:
            return chance.choice(VALUES)
        return str(chance.choice(ODD)).encode("utf-8", "replace").decode()

    return {
        chance.choice(names): [value() for _ in range(7)] if chance.random() < 0.1 else value()
        for _ in range(chance.randrange(1, 4))
    }


def _boxes(page: str) -> list[str]:
    """Return the names of the filters of a page."""
    app = come_in(page)
    boxes = (box for kind in ("selectbox", "button_group", "toggle", "text_input") for box in app.get(kind))
    return [str(box.key) for box in boxes if box.key]


def _asked(audience: TestClient, path: str, query: dict[str, str | list[str]]) -> str:
    answer = audience.get(path, params=query, follow_redirects=False)
    assert answer.status_code < 500 or path == "/readyz", answer.text[:500]
    assert "Traceback" not in answer.text
    return str(answer.status_code)


@contextmanager
def _warehouse() -> Iterator[TestClient]:
    """Serve a warehouse of the real sources; one that is built already may be named by the settings."""
    with tempfile.TemporaryDirectory() as folder:
        location = inside(Path(os.environ.get("ATTACK_WAREHOUSE", folder)))
        if location.data.parent == Path(folder):
            building.build(location, "attack")
        lake = RememberingLake(location)
        app = Starlette(routes=ROUTES, middleware=MIDDLEWARE)
        with used(location, lake) as patch, TestClient(app, base_url="http://localhost") as audience:
            patch.setenv(EMBED_SITES, "https://site.example")
            yield audience
        lake.close()


KINDS = {each.__name__: each for each in (workbooks, sources, storyboards, queries)}


def memory(name: str) -> float:
    """Return megabytes of this process: `VmRSS`, what it has; `VmHWM`, the most since that was set back."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith(name))


def processor_seconds() -> float:
    """Return what this process and those that it has waited for have used of a processor."""
    used = os.times()
    return used.user + used.system + used.children_user + used.children_system


def attack(kind: str, first: int, count: int) -> int:
    """Put as many inputs as were asked for to the product; return how many of them it did not stand."""
    came_to: Counter[str] = Counter()
    found, longest, most = 0, (0.0, 0), (0.0, 0)
    with suppress(KeyboardInterrupt), KINDS[kind]() as attempt:
        for seed in range(first, first + count):
            Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
            held, begun = memory("VmRSS"), processor_seconds()
            try:
                outcome = attempt(random.Random(seed))  # noqa: S311
            except Exception as error:
                outcome = f"escaped: {type(error).__name__}"
                print(seed, outcome, str(error)[:600], flush=True)
            took, taken = processor_seconds() - begun, memory("VmHWM") - held
            longest, most = max(longest, (took, seed)), max(most, (taken, seed))
            too_much = took > MOST_SECONDS or taken > MOST_MEGABYTES
            if too_much:
                print(f"{seed} {outcome}: {took:.1f} seconds, {taken:.0f} MB", flush=True)
            found += too_much or outcome.startswith("escaped")
            came_to[outcome] += 1
            if (seed - first) % 500 == 499:
                print(f"{seed - first + 1} done, {found} found", flush=True)
    print(f"{came_to.total()} {kind} from {first}: {found} found; {dict(came_to.most_common())}")
    children = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(
        f"longest {longest[0]:.2f} seconds (seed {longest[1]}); most memory {most[0]:.0f} MB more than before"
    )
    print(f"(seed {most[1]}), and {children:.0f} MB in all of one that was read in a process of its own")
    return found


if __name__ == "__main__":
    logging.disable()
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("kind", choices=sorted(KINDS))
    parser.add_argument("count", type=int)
    parser.add_argument("--first", type=int, default=1, help="the first seed")
    asked = parser.parse_args()
    sys.exit(attack(asked.kind, asked.first, asked.count) > 0)
