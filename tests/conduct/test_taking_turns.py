"""Who writes takes turns: nobody waits for long inside the records, nor for what somebody else did wrong."""

import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from trial import ADMINISTRATOR, ASSESSOR, PUBLISHER, REVIEWER

from conduct import desk as desks
from conduct.assessing import keep, save, submit
from conduct.assessment import Entry, Typed
from conduct.bodies import SCHEDULED
from conduct.desk import Desk
from conduct.log import association_log, log
from conduct.publishing import publish, undo, withdraw_scheduled
from conduct.refusal import Refused, StorageRefused
from conduct.releasing import refused_at_its_time, release_due
from conduct.reviewing import approve, record_decision, reopen
from records.store import Row, Store
from warehouse import turn as turns
from warehouse.lake import Lake
from warehouse.location import Location
from warehouse.rankings import revisions

AtWork = Callable[[], tuple[Store, Location]]
CORRECTED, READY, WAITING, OPEN = (f"vamas-earlier-{number}" for number in range(101, 105))
FIRST = "vamas-first-agency"
LATER = datetime(2031, 1, 2, tzinfo=UTC)
At = Callable[[str], Desk]
pytestmark = [pytest.mark.usefixtures("without_checks"), pytest.mark.records("sqlite", "postgresql")]


@pytest.fixture
def place(at_work: AtWork) -> tuple[Store, Location]:
    """Return records and a warehouse."""
    return at_work()


@pytest.fixture
def at(place: tuple[Store, Location]) -> Iterator[At]:
    """Return a way to a person's desk."""
    lake = Lake(place[1])
    yield lambda who: Desk(place[0], lake, who)
    lake.close()


def without_publication(body: str) -> str:
    """Return what waits without the row that says what it is."""
    return SCHEDULED.write({**SCHEDULED.read(body), "ranking_publication": []})


def of_another_revision(body: str) -> str:
    """Return what waits as a revision that cannot be next."""
    tables = SCHEDULED.read(body)
    tables["ranking_publication"][0]["revision"] = 7
    return SCHEDULED.write(tables)


def without_a_date(body: str) -> str:
    """Return what waits with a value that no column of its type takes."""
    tables = SCHEDULED.read(body)
    tables["ranking_grade"][0]["percent"] = "a lot"
    return SCHEDULED.write(tables)


def test_what_was_published_before_the_storage_failed_is_told(
    at: At, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish(at(PUBLISHER), READY, "Waits as well", due=datetime(2030, 1, 1, tzinfo=UTC))
    tried, told = iter((True, False)), list[str]()

    def release(_: Desk, row: Row) -> bool:
        if not next(tried):
            raise StorageRefused("full")
        return bool(row)

    monkeypatch.setattr("conduct.releasing._release", release)
    with pytest.raises(StorageRefused):
        release_due(replace(at("embargo"), now=lambda: LATER), tell=told.append)
    assert len(told) == 1


def test_one_refused_at_its_time_does_not_stop_the_next(at: At) -> None:
    _refused_at_its_time(of_another_revision, at)


# What is wrong is found on the way to the warehouse; how it is then told is the same wherever records are.
@pytest.mark.records("sqlite")
@pytest.mark.parametrize("edit", [without_publication, without_a_date, lambda _: "no longer what it was"])
def test_whatever_is_wrong_with_one_does_not_stop_the_next(edit: Callable[[str], str], at: At) -> None:
    _refused_at_its_time(edit, at)


def _refused_at_its_time(edit: Callable[[str], str], at: At) -> None:
    due = datetime(2030, 1, 1, tzinfo=UTC)
    publish(at(PUBLISHER), READY, "Waits before the other", due=due)
    with at(PUBLISHER).writing() as records:
        row = records.one("scheduled", cycle_id=READY)
        assert row is not None
        records.put("scheduled", **{**row, "body": edit(row["body"])})
    clock = replace(at("embargo"), now=lambda: LATER)
    assert release_due(clock) == [f"{WAITING}-r1"]
    for _ in range(3):
        assert release_due(clock) == []
    # Its association is told once, with what to do, and can do it.
    told = [row for row in association_log(at(ADMINISTRATOR), "vamas") if "refused" in row["action"]]
    assert len(told) == 1
    assert f"{READY}-r1 was not published at its time" in told[0]["after"]
    assert "Withdraw it" in told[0]["after"]
    assert refused_at_its_time(at(ADMINISTRATOR), READY)
    withdraw_scheduled(at(PUBLISHER), READY)
    assert publish(at(PUBLISHER), READY, "Again") == 1


def test_while_the_warehouse_is_built_saves_go_on_and_who_publishes_is_told(
    at: At, place: tuple[Store, Location], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desks, "PATIENCE", 3.0)
    begun, over = threading.Event(), threading.Event()

    def build() -> None:
        with turns.turn(place[1], "a_build"):
            begun.set()
            over.wait(60)

    with ThreadPoolExecutor() as others:
        building = others.submit(build)
        begun.wait(60)
        publishing = others.submit(publish, at(PUBLISHER), READY, "During a build")
        waits = []
        while not publishing.done():
            before = time.monotonic()
            keep(at(ASSESSOR), OPEN, FIRST, Typed(entry=Entry(note=str(before))), 0)
            waits.append(time.monotonic() - before)
            time.sleep(0.1)
        over.set()
        building.result()
        with pytest.raises(Refused, match=r"is being written: a build by .* since 20.* UTC"):
            publishing.result()
    assert len(waits) > 3
    assert max(waits) < 2.5
    assert publish(at(PUBLISHER), READY, "After the build") == 1


def test_who_waits_for_a_moment_is_told_what_for(place: tuple[Store, Location]) -> None:
    told: list[str] = []
    with ThreadPoolExecutor() as others:
        with turns.turn(place[1], "a_backup"):
            waiting = others.submit(_take, place[1], told)
            while not told:
                time.sleep(0.01)
        waiting.result(60)
    assert len(told) == 1
    assert told[0].startswith("Waiting, as the warehouse is being written: a backup by ")


def _take(location: Location, told: list[str]) -> None:
    with turns.turn(location, "a_build", tell=told.append):
        pass


def both(first: Callable[[], object], second: Callable[[], object], patch: pytest.MonkeyPatch) -> list[str]:
    """Do two things at once: each has seen what is published when either may go on. Return how they ended."""
    together = threading.Barrier(2)
    taken = turns.turn

    def take(*given: object) -> object:
        together.wait(60)
        return taken(*given)  # type: ignore[arg-type]

    patch.setattr(desks, "turn", take)

    def ended(act: Callable[[], object]) -> str:
        try:
            return f"revision {act()}"
        except Refused as refused:
            return str(refused)

    with ThreadPoolExecutor() as pool:
        return sorted(pool.map(ended, (first, second)))


@pytest.mark.parametrize("what", ["publication", "correction", "undo"])
def test_the_loser_reads_that_it_was_published_by_whom_and_when(
    what: str, at: At, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = at(PUBLISHER)
    cycle, number = (READY, 1) if what == "publication" else (CORRECTED, 3)
    if what == "correction":
        _change(at)
        record_decision(at(REVIEWER), CORRECTED, "Binh; Chi", "Once more")

    def act() -> int:
        if what == "undo":
            return undo(desk, cycle, "Was right before")
        return publish(desk, cycle, "At once", "Read wrongly" if what == "correction" else "")

    won, lost = sorted(both(act, act, monkeypatch), key=lambda each: not each.startswith("revision"))
    assert won == f"revision {number}"
    assert lost.startswith(f"Revision {number} of ")
    assert f"was published by {PUBLISHER} on 20" in lost
    assert len(revisions(desk.lake, cycle)) == number


def _change(at: At) -> None:
    reopened = reopen(at(PUBLISHER), CORRECTED, FIRST, "Read wrongly")
    entry = reopened.entry.model_copy(update={"not_eligible": "Closed"})
    save(at(ASSESSOR), CORRECTED, FIRST, entry, reopened.version)
    submit(at(ASSESSOR), CORRECTED, [FIRST])
    approve(at(REVIEWER), CORRECTED, FIRST, independent=True)


def test_a_clock_that_goes_back_mixes_nothing_up(at: At) -> None:
    now = datetime.now(UTC).replace(microsecond=0)
    back = replace(at(PUBLISHER), now=lambda: now - timedelta(days=400))
    before = [row["action"] for row in log(at(ASSESSOR), READY)]
    assert publish(back, READY, "By a clock that went back") == 1
    reopen(back, READY, FIRST, "Read wrongly")
    after = [row["action"] for row in log(at(ASSESSOR), READY)]
    assert [each for each in after if not each.startswith("publication")] == [*before, "reopened"]
    # What waits for its time waits, however far the clock went back.
    assert release_due(replace(back, who="embargo")) == []


def test_an_embargo_that_is_due_waits_for_a_build_without_being_called_refused(
    at: At, place: tuple[Store, Location], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desks, "PATIENCE", 0.2)
    clock = replace(at("embargo"), now=lambda: LATER)
    begun, over = threading.Event(), threading.Event()

    def build() -> None:
        with turns.turn(place[1], "a_build"):
            begun.set()
            over.wait(60)

    with ThreadPoolExecutor() as others:
        others.submit(build)
        begun.wait(60)
        with pytest.raises(Refused, match="is being written: a build"):
            release_due(clock)
        over.set()
    assert refused_at_its_time(at(ADMINISTRATOR), WAITING) == ""
    assert release_due(clock) == [f"{WAITING}-r1"]
