"""Requests under other names, from other sites and for the server's own numbers are refused."""

from collections.abc import Iterator

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route, WebSocketRoute
from starlette.testclient import TestClient
from starlette.websockets import WebSocket, WebSocketDisconnect

from web import MIDDLEWARE
from web.hosts import OwnHosts
from web.proxies import Forwarded

PUBLIC = "https://dashboard.example"


async def stream(websocket: WebSocket) -> None:
    await websocket.accept()
    await websocket.send_text("open")
    await websocket.close()


def told(request: Request) -> PlainTextResponse:
    return PlainTextResponse("told")


ROUTES = [
    Route("/", told, methods=["GET", "PUT"]),
    Route("/_stcore/metrics", told),
    Route("/metrics", told),
    WebSocketRoute("/_stcore/stream", stream),
]


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[TestClient]:
    monkeypatch.setenv("COOPERATION_ADDRESS", PUBLIC)
    app = Starlette(routes=ROUTES, middleware=[Middleware(OwnHosts)])
    with TestClient(app, base_url="http://localhost:8501") as client:
        yield client


def opens(server: TestClient, **headers: str) -> bool:
    try:
        with server.websocket_connect("/_stcore/stream", headers=headers) as socket:
            return socket.receive_text() == "open"
    except WebSocketDisconnect:
        return False


def test_the_server_is_asked_before_anything_else_is() -> None:
    """Only what is done to every answer stands before it, and what tells where and how it came."""
    first = [one.cls.__name__ for one in MIDDLEWARE][:5]
    assert first == ["Noted", "Forwarded", "Headers", "BelowBase", "OwnHosts"]


@pytest.mark.parametrize(
    "host",
    [
        "localhost",
        "localhost:8501",
        "127.0.0.1:8501",
        "[::1]:8501",
        "dashboard.example",
        "DASHBOARD.example.",
    ],
)
def test_its_own_names_are_answered(server: TestClient, host: str) -> None:
    assert server.get("/", headers={"host": host}).text == "told"
    assert opens(server, host=host)


@pytest.mark.parametrize(
    "host",
    [
        "evil.example", "localhost.evil.example", "dashboard.example.evil.example", "evil.example:8501",
        "localhost@evil.example", "", "localhost:x", "192.168.1.7:8501", "[::", "localhost/evil.example",
    ],
)  # fmt: skip
def test_other_names_are_not(server: TestClient, host: str) -> None:
    answer = server.get("/", headers={"host": host})
    assert answer.status_code == 421
    assert "COOPERATION_HOSTS" in answer.text
    assert not opens(server, host=host, origin=f"http://{host}")


def test_a_name_is_added_by_the_setting(server: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COOPERATION_HOSTS", "192.168.1.7, Monitor.Office")
    for host in ("192.168.1.7:8501", "monitor.office"):
        assert server.get("/", headers={"host": host}).status_code == 200
        assert opens(server, host=host, origin=f"http://{host}")


OTHERS = [
    ("localhost:8501", "http://evil.example"),
    ("localhost:8501", "http://localhost:9999"),
    ("localhost:8501", "http://127.0.0.1:8501"),
    ("localhost:8501", "https://localhost:8501"),
    ("localhost:8501", "null"),
    ("localhost:8501", "file://localhost:8501"),
    ("dashboard.example", "http://dashboard.example"),
    ("dashboard.example", "https://dashboard.example:8443"),
    ("dashboard.example", "https://x@dashboard.example"),
    ("dashboard.example", "https://evil.dashboard.example"),
]


@pytest.mark.parametrize(("host", "origin"), OTHERS)
def test_a_page_of_another_site_opens_no_connection_and_changes_nothing(
    server: TestClient, host: str, origin: str
) -> None:
    assert not opens(server, host=host, origin=origin)
    assert server.put("/", headers={"host": host, "origin": origin}).status_code == 403
    assert server.get("/", headers={"host": host, "origin": origin}).status_code == 200


@pytest.mark.parametrize(
    ("host", "origin"),
    [("localhost:8501", "http://localhost:8501"), ("dashboard.example", "https://dashboard.example")],
)
def test_its_own_pages_do(server: TestClient, host: str, origin: str) -> None:
    assert opens(server, host=host, origin=origin)
    assert server.put("/", headers={"host": host, "origin": origin}).status_code == 200


@pytest.mark.parametrize("path", ["/_stcore/metrics", "/_stcore/metrics/", "/metrics"])
def test_the_servers_numbers_are_for_named_machines_only(
    server: TestClient, monkeypatch: pytest.MonkeyPatch, path: str
) -> None:
    assert server.get(path).status_code == 403
    monkeypatch.setenv("COOPERATION_METRICS", "10.0.0.9, testclient")
    assert server.get(path).status_code == 200
    monkeypatch.setenv("COOPERATION_METRICS", "10.0.0.9")
    assert server.get(path).status_code == 403


def came(request: Request) -> PlainTextResponse:
    return PlainTextResponse(f"{request.url.scheme} {request.client.host if request.client else ''}")


@pytest.mark.parametrize(
    ("client", "named", "says"),
    [
        ("10.0.0.5", "10.0.0.5", "https 192.0.2.9"),
        ("::ffff:10.0.0.5", "10.0.0.0/24", "https 192.0.2.9"),
        ("127.0.0.1", "", "https 192.0.2.9"),
        ("::ffff:127.0.0.1", "", "https 192.0.2.9"),
        ("10.0.0.6", "10.0.0.5", "http 10.0.0.6"),
        ("::ffff:10.0.0.6", "10.0.0.5", "http 10.0.0.6"),
        ("127.0.0.1", "10.0.0.5", "http 127.0.0.1"),
    ],
)
def test_what_a_stranger_says_of_where_and_how_it_came_is_not_believed(
    monkeypatch: pytest.MonkeyPatch, client: str, named: str, says: str
) -> None:
    monkeypatch.setenv("FORWARDED_ALLOW_IPS", named)
    app = Starlette(routes=[Route("/", came)], middleware=[Middleware(Forwarded)])
    said = {"x-forwarded-proto": "https", "x-forwarded-for": "192.0.2.9"}
    with TestClient(app, client=(client, 5000)) as asking:
        assert asking.get("/", headers=said).text == says
