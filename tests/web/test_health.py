"""Alive and ready: what a proxy, a container and a monitor are told, and what nobody is."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from records.store import Store
from warehouse.lake import Lake
from warehouse.location import Location
from web import MIDDLEWARE, ROUTES, health
from web.health import PATIENCE, STANDS, state


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Iterator[TestClient]:
    monkeypatch.setattr(health, "_answered", (-STANDS, {"ready": False, "reason": "starting"}))
    with TestClient(Starlette(routes=ROUTES, middleware=MIDDLEWARE), base_url="http://localhost") as client:
        yield client


@pytest.fixture
def there(location: Location, store: Store, monkeypatch: pytest.MonkeyPatch) -> Store:
    """Name a warehouse that is built, and records."""
    monkeypatch.setenv("COOPERATION_CATALOG", location.catalog)
    monkeypatch.setenv("COOPERATION_DATA", str(location.data))
    return store


@pytest.mark.usefixtures("there")
def test_ready_names_the_newest_snapshot_and_what_waits(
    asked: TestClient, lake: Lake, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = datetime.now(UTC)
    due = [(now + timedelta(days=1)).isoformat(), (now - timedelta(hours=1)).isoformat(), now.isoformat()]
    monkeypatch.setattr(health, "waiting", lambda: [{"due_at": one, "body": "secret"} for one in due])
    answer = asked.get("/readyz")
    assert answer.status_code == 200
    assert answer.json() == {"ready": True, "snapshot": lake.latest(), "waiting": 3, "overdue": 1}


def test_without_a_warehouse_it_is_alive_and_not_ready(asked: TestClient, store: Store) -> None:
    answer = asked.get("/readyz")
    assert (answer.status_code, answer.json()) == (503, {"ready": False, "reason": "warehouse"})
    assert (asked.get("/healthz").status_code, asked.get("/healthz").text) == (200, "ok")


def test_records_that_do_not_answer_are_told_without_their_place(
    asked: TestClient, there: Store, tmp_path: Path
) -> None:
    there.path.write_bytes(b"no database" * 100)
    answer = asked.get("/readyz")
    assert (answer.status_code, answer.json()) == (503, {"ready": False, "reason": "records"})
    assert str(tmp_path) not in answer.text


@pytest.mark.usefixtures("there")
def test_whoever_asks_without_end_costs_one_answer(
    asked: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    times = []
    monkeypatch.setattr(health, "state", lambda: times.append(1) or {"ready": True})
    monkeypatch.setattr(health, "STANDS", 3600.0)
    monkeypatch.setattr(health, "_answered", (-3600.0, {"ready": False}))
    assert [asked.get("/readyz").status_code for _ in range(5)] == [200] * 5
    assert len(times) == 1


def test_what_hangs_is_not_ready(asked: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = iter((0.0, PATIENCE - 1, 0.0, PATIENCE + 1))
    monkeypatch.setattr(health, "_asked_at", 0.0)
    monkeypatch.setattr(health, "_answered", (-STANDS, {"ready": True}))
    monkeypatch.setattr(health, "time", type("Clock", (), {"monotonic": staticmethod(lambda: next(clock))}))
    with health._asking:
        assert [asked.get("/readyz").status_code for _ in range(2)] == [200, 503]


@pytest.mark.usefixtures("there")
def test_asking_writes_nothing_where_no_records_are(there: Store) -> None:
    assert state()["ready"] is True
    assert not there.path.exists()
