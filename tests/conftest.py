"""What every test shares: a warehouse built from the real sources, far from the developer's own in `var/`."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import configuration, settings
from xdist.scheduler import LoadScopeScheduling

from etl.building import build, checked_frames
from warehouse.commit import replace_tables
from warehouse.lake import Lake, Location

ROOT = Path(__file__).parent.parent

settings.register_profile("tests", deadline=None, database=None, max_examples=60)
settings.load_profile("tests")


class BrowserApart(LoadScopeScheduling):
    """Give each file of tests to one process, and all that drive a browser to the same one.

    A second browser with a second server would only make both slow.
    """

    def _split_scope(self, nodeid: str) -> str:
        file, _, _ = nodeid.partition("::")
        return "browser" if file.startswith("tests/browser/") else file


def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> LoadScopeScheduling:
    """Share the tests out to the processes."""
    return BrowserApart(config, log)


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
def copied(location: Location, tmp_path: Path) -> Location:
    """Copy that warehouse for a test that writes into it; it is the faster way to a new one."""
    folder = tmp_path / "copied"
    shutil.copytree(location.data.parent, folder)
    return Location(f"sqlite:{folder / 'catalog.sqlite'}", folder / "data")


@pytest.fixture(scope="session")
def twice(tmp_path_factory: pytest.TempPathFactory) -> Location:
    """Build a warehouse, then again without the agreements that Cambodia lists: two snapshots to read."""
    folder = tmp_path_factory.mktemp("twice")
    location = Location(f"sqlite:{folder / 'catalog.sqlite'}", folder / "data")
    frames = checked_frames()
    kept = frames["agreement"]["listed_code"] != "KHM"
    with pytest.MonkeyPatch.context() as patch:
        _leave_out_checks(patch, folder)
        replace_tables(location, frames, "tests", "first", {})
        replace_tables(location, {**frames, "agreement": frames["agreement"][kept]}, "tests", "second", {})
    return location


@pytest.fixture
def empty_location(tmp_path: Path) -> Location:
    """Name a place where no warehouse is yet."""
    return Location(f"sqlite:{tmp_path / 'lake' / 'catalog.sqlite'}", tmp_path / "lake" / "data")


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
