"""An association at work: a warehouse of its own, records of its own, and people with roles."""

import shutil
from collections.abc import Callable, Iterator
from functools import partial
from itertools import count
from pathlib import Path

import pytest
from remembering import RememberingLake
from templates import copy
from trial import ADMINISTRATOR, ASSESSOR, METHOD, OUTSIDER, PEOPLE, PUBLISHER, REVIEWER, entry

from conduct.assessing import save_all, submit
from conduct.cycle import Cycle
from conduct.desk import Desk
from conduct.membership import add_association, add_member
from conduct.method import Method
from conduct.planning import add_to_cycle, begin_review, import_method, open_cycle, plan_cycle
from conduct.publishing import publish
from conduct.register import add_agency
from conduct.reviewing import approve, record_decision
from conduct.roles import Role
from records.store import Store
from warehouse.lake import Lake
from warehouse.location import Location

NUMBERS = count(101)


@pytest.fixture(scope="session")
def lake(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lake]:
    """Copy the warehouse for these tests to publish into; a snapshot stays as it is, and is remembered."""
    opened = RememberingLake(copy(template, tmp_path_factory.mktemp("publishing")))
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def with_people(lake: Lake, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make records once in which two associations and the people of the first are."""
    file = tmp_path_factory.mktemp("people") / "records.sqlite"
    machine = Desk(Store(file), lake, "operator", operator=True)
    add_association(machine, "other", "Other Association", "VNM", "vamas-2018")
    for who, roles in PEOPLE.items():
        for role in roles:
            add_member(machine, "vamas", who, role)
    for role in Role:
        add_member(machine, "other", OUTSIDER, role)
    return file


@pytest.fixture(scope="session")
def with_a_publication(
    lake: Lake, with_people: Path, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, str]:
    """Make records once in which those people have published a cycle; return its key beside."""
    file = tmp_path_factory.mktemp("published") / "records.sqlite"
    shutil.copyfile(with_people, file)
    store = Store(file)
    return file, _publish(lambda who: Desk(store, lake, who))


@pytest.fixture
def store(request: pytest.FixtureRequest, tmp_path: Path, records_in: Callable[[Path], Store]) -> Store:
    """Name records in which nobody has worked yet; where somebody has a desk, people are in them."""
    if "published_once" in request.fixturenames:
        shutil.copyfile(request.getfixturevalue("with_a_publication")[0], tmp_path / "records.sqlite")
    elif "at_desk" in request.fixturenames:
        shutil.copyfile(request.getfixturevalue("with_people"), tmp_path / "records.sqlite")
    return records_in(tmp_path)


@pytest.fixture
def at_desk(store: Store, lake: Lake) -> Callable[[str], Desk]:
    """Return a way to a person's desk."""
    return lambda who: Desk(store, lake, who)


@pytest.fixture
def plan(at_desk: Callable[[str], Desk]) -> Callable[..., str]:
    """Return a way to plan a cycle with some agencies; its key is new in the warehouse too."""
    return partial(_plan, at_desk)


@pytest.fixture
def published(at_desk: Callable[[str], Desk]) -> str:
    """Publish a cycle with two agencies, one of them not eligible, and return its key."""
    return _publish(at_desk)


@pytest.fixture
def published_once(with_a_publication: tuple[Path, str]) -> str:
    """Return the key of such a cycle, for a test that publishes no more of it: it is the same for all."""
    return with_a_publication[1]


@pytest.fixture
def at_work(
    at_work_template: Path, tmp_path: Path, records_in: Callable[[Path], Store]
) -> Callable[[], tuple[Store, Location]]:
    """Return a way to another copy of records and a warehouse as `tests/earlier` describes them.

    It is the fastest way to an association that has published, and has a cycle ready to be.
    """
    copies = count(1)

    def another() -> tuple[Store, Location]:
        folder = tmp_path / f"at-work-{next(copies)}"
        location = copy(at_work_template, folder)
        return records_in(folder), location

    return another


def _plan(at_desk: Callable[[str], Desk], *names: str, method: Method = METHOD, opened: bool = True) -> str:
    administrator = at_desk(ADMINISTRATOR)
    number = next(NUMBERS)
    cycle = Cycle(
        cycle_id=f"vamas-{number}",
        association_id="vamas",
        number=number,
        label=f"Trial {number}",
        method_id=method.method_id,
        method_version=method.version,
        planned=len(names),
    )
    import_method(administrator, "vamas", method)
    plan_cycle(administrator, cycle)
    keys = [add_agency(administrator, "vamas", name, is_another=True) for name in names]
    add_to_cycle(administrator, cycle.cycle_id, keys)
    if opened:
        open_cycle(administrator, cycle.cycle_id)
    return cycle.cycle_id


def _publish(at_desk: Callable[[str], Desk]) -> str:
    cycle_id = _plan(at_desk, "First Agency", "Second Agency")
    entries = {"vamas-first-agency": (entry(8, 5, 3), 0), "vamas-second-agency": (entry(0, 5, 4), 0)}
    save_all(at_desk(ASSESSOR), cycle_id, entries)
    submit(at_desk(ASSESSOR), cycle_id, list(entries))
    begin_review(at_desk(ADMINISTRATOR), cycle_id)
    for agency in entries:
        approve(at_desk(REVIEWER), cycle_id, agency, independent=True)
    record_decision(at_desk(REVIEWER), cycle_id, "Binh; Chi", "Agreed as computed")
    publish(at_desk(PUBLISHER), cycle_id, "First publication")
    return cycle_id
