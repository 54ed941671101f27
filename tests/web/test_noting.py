"""What the server writes down of requests and runs: enough to find a fault, nothing about a person."""

import json
import logging
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from serving import served
from starlette.applications import Starlette
from starlette.testclient import TestClient

from warehouse.location import Location
from web import MIDDLEWARE, ROUTES
from web.logs import Line, numbered
from web.metrics import RUNS
from web.noting import HEADER, timed

QUOTED = "lan-of-vamas"


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[TestClient]:
    monkeypatch.setenv("COOPERATION_METRICS", "testclient")
    with TestClient(Starlette(routes=ROUTES, middleware=MIDDLEWARE), base_url="http://localhost") as client:
        yield client


def number(server: TestClient, name: str) -> float:
    """Return one of the numbers."""
    lines = server.get("/metrics").text.splitlines()
    return next((float(line.rpartition(" ")[2]) for line in lines if line.rpartition(" ")[0] == name), 0.0)


@pytest.mark.parametrize(
    ("path", "kind", "status"),
    [
        ("/healthz", "healthz", 200),
        ("/present/nothing", "present", 404),
        (f"/{QUOTED}", "page", 404),
        ("/embed/x", "embed", 403),
    ],
)
def test_a_request_is_counted_by_its_kind(server: TestClient, path: str, kind: str, status: int) -> None:
    name = f'cooperation_requests_total{{kind="{kind}",status="{status}"}}'
    before = number(server, name)
    assert server.get(path).status_code == status
    assert number(server, name) == before + 1
    assert QUOTED not in server.get("/metrics").text


def test_the_numbers_tell_of_memory_cache_and_sessions(server: TestClient) -> None:
    assert number(server, "process_resident_memory_bytes") > 1_000_000
    for name in ("cooperation_cache_bytes", "cooperation_sessions", "cooperation_runs_in_progress"):
        assert f"\n{name} " in server.get("/metrics").text


def test_a_run_of_a_page_is_timed() -> None:
    before = RUNS.labels("overview")._sum.get()
    with pytest.raises(KeyError), timed("overview"):
        raise KeyError
    assert RUNS.labels("overview")._sum.get() > before


def test_every_answer_has_a_number_of_its_own(server: TestClient) -> None:
    given = [server.get("/healthz", headers={HEADER: "mine"}).headers[HEADER] for _ in range(2)]
    assert len({*given, "mine"}) == 3


def test_a_line_names_the_request_and_never_what_an_exception_quotes() -> None:
    try:
        raise ValueError(QUOTED)
    except ValueError as error:
        record = logging.LogRecord(
            "x", logging.ERROR, "x.py", 1, "It failed", (), (ValueError, error, error.__traceback__)
        )
    record.page = "agencies"
    with numbered() as name:
        said = json.loads(Line().format(record))
    assert (said["request"], said["error"], said["page"], said["level"]) == (
        name,
        "ValueError",
        "agencies",
        "error",
    )
    assert any("test_noting.py" in place for place in said["at"])
    assert QUOTED not in json.dumps(said)


def test_a_real_server_writes_lines_that_a_machine_reads_and_no_name(
    empty_location: Location, tmp_path: Path
) -> None:
    with (
        served(empty_location, tmp_path, settings={"COOPERATION_LOG": "json"}) as running,
        httpx.Client(base_url=running.address) as visitor,
    ):
        answer = visitor.get(f"/sign-in?next=/answer?token={QUOTED}")
        visitor.post(
            "/sign-in", data={"name": QUOTED, "password": QUOTED}, headers={"origin": running.address}
        )
        visitor.get("/readyz")
    written = [line for line in running.written().splitlines() if line.startswith("{")]
    lines = [json.loads(line) for line in written]
    assert {"sign-in", "readyz"} <= {line.get("kind") for line in lines}
    assert answer.headers[HEADER] in {line["request"] for line in lines}
    assert QUOTED not in running.written()
    # The banner is all that is not for a machine.
    others = [line for line in running.written().splitlines() if line.strip() and not line.startswith("{")]
    assert all(line.strip().startswith(("You can now view", "URL:")) for line in others)
