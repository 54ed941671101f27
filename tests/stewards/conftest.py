"""A ministry of Indonesia whose stewards keep agreements and posts: a small warehouse, records, people."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from office import NOW, ORGANISATION, ROLES, SECRETARIAT, At
from small_sources import SMALL, place, write_few
from templates import Templates, copy

from conduct.desk import Desk
from conduct.membership import add_association, add_member
from etl.building import build
from records.store import Store
from stewards.entry import TABLES
from warehouse.checking import CHECKS
from warehouse.commit import writing
from warehouse.lake import Lake
from warehouse.schema import quoted, tables

PLACES = [*SMALL["place"], {**place("asean", "ASEAN", "group", ""), "lon": "", "lat": ""}]


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    """Write the folder of sources that the warehouse was built from."""
    return _written(tmp_path / "sources")


def _written(folder: Path) -> Path:
    return write_few(folder, place=PLACES, **{name: SMALL[name] for name in TABLES})


@pytest.fixture(autouse=True)
def _few_checks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave out the checks that speak of the whole collection."""
    _leave_few_checks(monkeypatch, tmp_path / "checks")


def _leave_few_checks(patch: pytest.MonkeyPatch, checks: Path) -> None:
    checks.mkdir()
    for name in ("trust_marks", "city_rows_have_place"):
        shutil.copy(CHECKS / f"{name}.sql", checks)
    patch.setattr("warehouse.checking.CHECKS", checks)


@pytest.fixture(scope="session")
def office(templates: Templates, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a small warehouse, with the records beside it; it is there to be copied and is never opened."""

    def make(location: object) -> None:
        folder = tmp_path_factory.mktemp("office")
        with pytest.MonkeyPatch.context() as patch:
            _leave_few_checks(patch, folder / "checks")
            build(location, "tests", _written(folder / "sources"))  # type: ignore[arg-type]
        with writing(location) as connection:  # type: ignore[arg-type]
            # As in a warehouse of an earlier release, where columns come to stand in another order.
            connection.execute("ALTER TABLE agreement DROP COLUMN entered_by")
            connection.execute("ALTER TABLE agreement ADD COLUMN entered_by VARCHAR")
            meaning = quoted(tables()["agreement"].column("entered_by").meaning)
            connection.execute(f"COMMENT ON COLUMN agreement.entered_by IS {meaning}")
            connection.execute("CALL lake.set_commit_message('tests', 'another order')")
        opened = Lake(location)  # type: ignore[arg-type]
        store = Store(opened.location.data.parent / "records.sqlite")
        machine = Desk(store, opened, "operator", operator=True)
        add_association(machine, ORGANISATION, "Ministry of Manpower", "IDN", "")
        add_association(machine, SECRETARIAT, "ASEAN Secretariat", "asean", "")
        for who, role in ROLES.items():
            add_member(machine, ORGANISATION, who, role)
            add_member(machine, SECRETARIAT, who, role)
        opened.close()

    return templates.made("stewards", make)


@pytest.fixture
def lake(office: Path, tmp_path: Path) -> Iterator[Lake]:
    """Copy that warehouse to publish into."""
    opened = Lake(copy(office, tmp_path / "lake"))
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def untouched(office: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[At]:
    """Return a way to a desk for tests that enter nothing: what the rules read is remembered from one on."""
    opened = Lake(copy(office, tmp_path_factory.mktemp("untouched")))
    yield _desks(opened)
    opened.close()


@pytest.fixture
def at_desk(lake: Lake) -> At:
    """Return a way to a person's desk."""
    return _desks(lake)


def _desks(lake: Lake) -> At:
    store = Store(lake.location.data.parent / "records.sqlite")
    return lambda who: Desk(store, lake, who, now=lambda: NOW)
