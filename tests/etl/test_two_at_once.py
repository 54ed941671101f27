"""Builds, publications, releases of embargoes and readers at once, in processes that really overlap."""

import multiprocessing
import os
import shutil
import signal
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from multiprocessing.synchronize import Barrier, Event
from pathlib import Path
from typing import Any

import pytest
from small_sources import write_small
from templates import copy

from conduct import releasing as releases
from conduct.desk import Desk
from conduct.publishing import publish
from conduct.releasing import release_due
from etl.building import build
from records.left_behind import left_behind
from records.store import Store
from warehouse.lake import Lake
from warehouse.location import Location
from warehouse.rankings import published_rows, revisions

READY, WAITING = "vamas-earlier-102", "vamas-earlier-103"
PUBLISHER = "chi@vamas.example"
LATER = datetime(2031, 1, 2, tzinfo=UTC)
# By hand: 50.
ROUNDS = int(os.environ.get("ROUNDS_AT_ONCE", "1"))
FORK = multiprocessing.get_context("fork")
Place = tuple[Store, Location]


@pytest.fixture(autouse=True)
def _patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let nobody give up on a machine that is busy with other things."""
    monkeypatch.setattr("conduct.desk.PATIENCE", 600.0)


@pytest.fixture
def places(at_work_template: Path, tmp_path: Path, records_in: Callable[[Path], Store]) -> Iterable[Place]:
    """Make another copy of records and a warehouse for each round."""

    def copies() -> Iterator[Place]:
        for number in range(ROUNDS):
            folder = tmp_path / str(number)
            location = copy(at_work_template, folder)
            yield records_in(folder), location
            shutil.rmtree(folder)

    return copies()


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    """Write a few sources."""
    return write_small(tmp_path / "sources")


def at_once(
    *acts: Callable[[], object], beside: Callable[[Event], object]
) -> list[tuple[float, float, object]]:
    """Do things in processes that begin together; return when each began and ended, and its outcome.

    What is done beside them goes on until they are over; its outcome comes last.
    """
    over = FORK.Event()
    everything = [*acts, partial(beside, over)]
    together, told = FORK.Barrier(len(everything)), FORK.Queue()
    running = [
        FORK.Process(target=_act, args=(number, act, together, told)) for number, act in enumerate(everything)
    ]
    for one in running:
        one.start()
    found = dict(told.get(timeout=300) for _ in acts)
    over.set()
    found |= dict([told.get(timeout=300)])
    for one in running:
        one.join()
    return [found[number] for number in range(len(everything))]


def _act(number: int, act: Callable[[], object], together: Barrier, told: Any) -> None:
    together.wait()
    began = time.monotonic()
    try:
        came_to = act()
    except Exception as error:
        came_to = repr(error)
    told.put((number, (began, time.monotonic(), came_to)))


def overlapped(found: list[tuple[float, float, object]]) -> bool:
    """Tell whether there was a moment at which all of them were at it."""
    return max(began for began, _, _ in found) < min(ended for _, ended, _ in found)


def publishing(place: Place) -> Callable[[], int]:
    """Return what publishes the cycle that is ready."""
    return lambda: publish(Desk(place[0], Lake(place[1]), PUBLISHER), READY, "At once")


def releasing(place: Place) -> Callable[[], list[str]]:
    """Return what publishes what is due, as a server does."""
    return lambda: release_due(replace(Desk(place[0], Lake(place[1]), "embargo"), now=lambda: LATER))


def reading(place: Place) -> Callable[[Event], str]:
    """Return what reads the newest snapshot until others are over, and says what was not whole."""

    def read(over: Event) -> str:
        last = False
        while not last:
            # What they have done is read once more. Without a pause, the reader takes as much as they do.
            last = over.wait(0.2)
            lake = Lake(place[1])
            for one in revisions(lake, READY) + revisions(lake, WAITING):
                rows = published_rows(lake, one["publication_id"])
                if not rows["ranking_grade"] or not rows["ranking_agency"]:
                    return f"in part: {one['publication_id']}"
            lake.close()
        return "whole"

    return read


def numbers(location: Location) -> list[int]:
    """Return the numbers of all snapshots."""
    lake = Lake(location)
    found = [one.number for one in lake.snapshots()]
    lake.close()
    return found


@pytest.mark.usefixtures("without_checks")
def test_two_builds_make_one_snapshot(places: Iterable[Place], sources: Path) -> None:
    for store, location in places:
        before = numbers(location)
        found = at_once(
            partial(build, location, "first", sources),
            partial(build, location, "second", sources),
            beside=reading((store, location)),
        )
        assert overlapped(found)
        first, second, read = (came_to for _, _, came_to in found)
        assert read == "whole"
        assert min(first, second) == 0 < max(first, second)  # type: ignore[type-var]
        assert numbers(location) == [*before, before[-1] + 1]
        assert left_behind(store, location) == []


@pytest.mark.usefixtures("without_checks")
def test_a_build_and_a_publication_are_both_done(places: Iterable[Place], sources: Path) -> None:
    for place in places:
        before = numbers(place[1])
        found = at_once(partial(build, place[1], "first", sources), publishing(place), beside=reading(place))
        assert overlapped(found)
        changed, revision, read = (came_to for _, _, came_to in found)
        assert (revision, read) == (1, "whole")
        assert int(str(changed)) > 0
        assert len(numbers(place[1])) == len(before) + 2
        assert len(revisions(Lake(place[1]), READY)) == 1


@pytest.mark.usefixtures("without_checks")
@pytest.mark.records("sqlite", "postgresql")
def test_two_servers_release_an_embargo_once(places: Iterable[Place]) -> None:
    for place in places:
        before = numbers(place[1])
        found = at_once(releasing(place), releasing(place), beside=reading(place))
        assert overlapped(found)
        released = sorted(str(came_to) for _, _, came_to in found)
        assert released == ["['vamas-earlier-103-r1']", "[]", "whole"]
        assert len(numbers(place[1])) == len(before) + 1
        assert len(revisions(Lake(place[1]), WAITING)) == 1


@pytest.mark.usefixtures("without_checks")
@pytest.mark.records("sqlite", "postgresql")
def test_an_embargo_is_released_once_by_whichever_server_is_alive(places: Iterable[Place]) -> None:
    for place in places:
        before = numbers(place[1])
        # One is killed when it holds every lock and is about to commit; the other begins while it holds them.
        holding = FORK.Event()
        dying = FORK.Process(target=_release_and_die, args=(place, holding))
        dying.start()
        assert holding.wait(60)
        found = at_once(releasing(place), beside=reading(place))
        dying.join()
        assert dying.exitcode == -signal.SIGKILL
        again = releasing(place)()
        assert [str(came_to) for _, _, came_to in found] == ["['vamas-earlier-103-r1']", "whole"]
        assert again == []
        assert len(numbers(place[1])) == len(before) + 1
        assert len(revisions(Lake(place[1]), WAITING)) == 1


def _release_and_die(place: Place, holding: Event) -> None:
    def die(*_: object) -> None:
        holding.set()
        time.sleep(0.3)
        os.kill(os.getpid(), signal.SIGKILL)

    releases.commit = die
    releasing(place)()
