"""What every test shares: a warehouse built from the real sources, far from the developer's own in `var/`."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import configuration, settings

from etl.building import build
from warehouse.lake import Lake, Location

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


@pytest.fixture(scope="session")
def location(tmp_path_factory: pytest.TempPathFactory) -> Location:
    """Build the warehouse from the real sources, once for each process that runs tests."""
    folder = tmp_path_factory.mktemp("warehouse")
    built = Location(f"sqlite:{folder / 'catalog.sqlite'}", folder / "data")
    build(built, "tests")
    return built


@pytest.fixture(scope="session")
def lake(location: Location) -> Iterator[Lake]:
    """Open that warehouse for reading."""
    opened = Lake(location)
    yield opened
    opened.close()


@pytest.fixture
def empty_location(tmp_path: Path) -> Location:
    """Name a place where no warehouse is yet."""
    return Location(f"sqlite:{tmp_path / 'lake' / 'catalog.sqlite'}", tmp_path / "lake" / "data")


@pytest.fixture
def without_checks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave out the checks, which speak of the whole collection, where a test writes a few rows only."""
    none = tmp_path / "no_checks"
    none.mkdir()
    monkeypatch.setattr("warehouse.commit.CHECKS", none)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say once and plainly what was not run, and why."""
    skipped = terminalreporter.stats.get("skipped", [])
    for reason in sorted({report.longrepr[2] for report in skipped if isinstance(report.longrepr, tuple)}):
        terminalreporter.write_line(reason.removeprefix("Skipped: "), yellow=True)
