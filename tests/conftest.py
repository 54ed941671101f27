"""What every test shares: a warehouse built from the real sources, far from the developer's own in `var/`."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from hypothesis import configuration, settings
from remembering import RememberingLake
from templates import Templates, build_small, commit_without_agreements_of_cambodia, copy, inside

from conduct import accounts
from etl.building import build
from warehouse.lake import Location

ROOT = Path(__file__).parent.parent

settings.register_profile("tests", deadline=None, database=None, max_examples=60)
settings.load_profile("tests")


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
def template(templates: Templates) -> Path:
    """Build the warehouse from the real sources; it is there to be copied and is never opened."""
    return templates.made("built", lambda place: build(place, "tests"))


@pytest.fixture(scope="session")
def small_template(templates: Templates) -> Path:
    """Build the warehouse of the small sources; it is there to be copied and is never opened."""
    return templates.made("small", build_small)


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
def twice(templates: Templates, template: Path, tmp_path_factory: pytest.TempPathFactory) -> Location:
    """Return two snapshots to read: that warehouse, and then without the agreements that Cambodia lists."""

    def commit(place: Location) -> None:
        copy(template, place.data.parent)
        with pytest.MonkeyPatch.context() as patch:
            _leave_out_checks(patch, tmp_path_factory.mktemp("twice"))
            commit_without_agreements_of_cambodia(place)

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
