"""A ministry that collects returns: a warehouse and records of its own, and people with roles."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from ministry import ADMINISTRATOR, NOW, ORGANISATION, ROLES, At
from remembering import RememberingLake
from templates import Templates, copy

from conduct.desk import Desk
from conduct.membership import add_association, add_member
from records.store import Store
from returns.expecting import expect
from warehouse.checking import CHECKS
from warehouse.lake import Lake
from warehouse.location import Location

RECORDS = "records.sqlite"


@pytest.fixture
def lake(
    templates: Templates, small_template: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Lake]:
    """Copy a small warehouse to publish into, without the checks that speak of the whole collection.

    The ministry expects returns of two centres from January 2031 on.
    """
    checks = tmp_path / "checks"
    checks.mkdir()
    for path in CHECKS.glob("return*.sql"):
        shutil.copy(path, checks)
    monkeypatch.setattr("warehouse.checking.CHECKS", checks)

    def make(place: Location) -> None:
        copy(small_template, place.data.parent)
        expecting = Lake(place)
        _begin(Store(place.data.parent / RECORDS), expecting)
        expecting.close()

    opened = RememberingLake(copy(templates.made("ministry", make), tmp_path / "lake"))
    yield opened
    opened.close()


def _begin(store: Store, lake: Lake) -> None:
    machine = Desk(store, lake, "operator", operator=True)
    add_association(machine, ORGANISATION, "Ministry of Labour", "IDN", "")
    for who, role in ROLES.items():
        add_member(machine, ORGANISATION, who, role)
    desk = Desk(store, lake, ADMINISTRATOR, now=lambda: NOW)
    for centre_id, name in (("prey-veng", "Prey Veng"), ("kandal", "Kandal")):
        expect(desk, ORGANISATION, centre_id, name, "2031-01", 10)


@pytest.fixture
def at_desk(lake: Lake) -> At:
    """Return a way to a person's desk."""
    store = Store(lake.location.data.parent / RECORDS)
    return lambda who: Desk(store, lake, who, now=lambda: NOW)
