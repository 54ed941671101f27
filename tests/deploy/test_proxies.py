"""The worked configurations of proxies, run as they stand but for names and ports, before a real server."""

import os
import socket
import ssl
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import httpx
import pytest
from serving import ROOT, Server, free_port, served
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect

from warehouse.location import Location
from web.forms import FORM_COOKIE

DEPLOY = ROOT / "deploy"
BASE = "/monitor"
STRANGER, MONITOR = "127.0.0.2", "192.0.2.7"
SECONDS_TO_START = 30


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a certificate for this machine; its key stands beside it."""
    path = tmp_path_factory.mktemp("tls") / "monitor.pem"
    subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-days", "2"]
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", *subject, "-out", str(path)]
    subprocess.run([*command, "-keyout", str(path.with_suffix(".key"))], check=True, capture_output=True)
    return path


@pytest.fixture(scope="module")
def server(empty_data: Location, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder = tmp_path_factory.mktemp("behind")
    with served(empty_data, folder, settings={"COOPERATION_METRICS": MONITOR}, base_path=BASE) as running:
        yield running


@pytest.fixture(scope="module")
def empty_data(tmp_path_factory: pytest.TempPathFactory) -> Location:
    """Name a warehouse that nobody built: a proxy is the same before one."""
    folder = tmp_path_factory.mktemp("nothing")
    return Location(f"sqlite:{folder / 'catalog.sqlite'}", folder / "data")


def port_of(server: Server) -> int:
    return int(server.address.removesuffix(BASE).rpartition(":")[2])


@contextmanager
def running(command: list[str], port: int, log: Path, **settings: str) -> Iterator[str]:
    """Run a proxy until the block ends; return the address of the site."""
    with log.open("wb") as out:
        process = subprocess.Popen(
            command, stdout=out, stderr=subprocess.STDOUT, env={**os.environ, **settings}
        )
        try:
            for _ in range(SECONDS_TO_START * 5):
                with suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
                    break
                time.sleep(0.2)
            else:
                pytest.fail(log.read_text(encoding="utf-8"))
            yield f"https://localhost:{port}"
        finally:
            process.terminate()
            process.wait(SECONDS_TO_START)


@contextmanager
def nginx(server: Server, certificate: Path, folder: Path) -> Iterator[str]:
    """Run nginx with the configuration as it stands, but for the name, the ports and the certificate."""
    port, plain = free_port(), free_port()
    site = (DEPLOY / "nginx.conf").read_text(encoding="utf-8")
    for shipped, here in (
        ("listen 443 ssl", f"listen 127.0.0.1:{port} ssl"),
        ("listen 80", f"listen 127.0.0.1:{plain}"),
        ("server_name monitor.example.org", "server_name localhost"),
        ("/etc/ssl/monitor.pem", str(certificate)),
        ("/etc/ssl/private/monitor.key", str(certificate.with_suffix(".key"))),
        ("/var/log/nginx/monitor.log", str(folder / "access.log")),
        ("server 127.0.0.1:8501", f"server 127.0.0.1:{port_of(server)}"),
    ):
        assert shipped in site
        site = site.replace(shipped, here)
    (folder / "site.conf").write_text(site, encoding="utf-8")
    places = "".join(
        f"{name}_temp_path {folder / name};" for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    (folder / "nginx.conf").write_text(
        f"pid {folder / 'pid'}; error_log {folder / 'error.log'}; daemon off; events {{}}"
        f" http {{ {places} include {folder / 'site.conf'}; }}",
        encoding="utf-8",
    )
    command = ["nginx", "-e", str(folder / "error.log"), "-c", str(folder / "nginx.conf")]
    with running(command, port, folder / "nginx.log") as address:
        yield address


@contextmanager
def caddy(server: Server, certificate: Path, folder: Path) -> Iterator[str]:
    """Run Caddy with the file as it stands; what differs here comes by its environment."""
    port = free_port()
    admin = folder / "admin.json"
    command = ["caddy", "run", "--adapter", "caddyfile", "--config", str(admin)]
    admin.write_text(
        f"{{\n\tadmin off\n\tauto_https disable_redirects\n}}\nimport {DEPLOY / 'Caddyfile'}\n",
        encoding="utf-8",
    )
    settings = {
        "MONITOR_SITE": f"https://localhost:{port}",
        "MONITOR_SERVERS": f"127.0.0.1:{port_of(server)}",
        "MONITOR_TLS": f"tls {certificate} {certificate.with_suffix('.key')}",
        "HOME": str(folder),
    }
    with running(command, port, folder / "caddy.log", **settings) as address:
        yield address


@pytest.fixture(params=[nginx, caddy], ids=["nginx", "caddy"], scope="module")
def site(
    request: pytest.FixtureRequest,
    server: Server,
    certificate: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[str]:
    with request.param(server, certificate, tmp_path_factory.mktemp("proxy")) as address:
        yield address


@pytest.fixture
def reader(site: str, certificate: Path) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=site, verify=ssl.create_default_context(cafile=certificate)) as client:
        yield client


def test_the_product_stands_below_its_path(reader: httpx.Client) -> None:
    assert reader.get(f"{BASE}/healthz").text == "ok"
    moved = reader.get(BASE)
    assert moved.status_code in (301, 302)
    assert moved.headers["location"].endswith(f"{BASE}/")
    page = reader.get(f"{BASE}/agencies")
    assert (page.status_code, 'id="root"' in page.text) == (200, True)


def test_the_server_knows_that_the_reader_came_by_https(reader: httpx.Client) -> None:
    answer = reader.get(f"{BASE}/sign-in", headers={"x-forwarded-proto": "http"})
    assert answer.headers["set-cookie"].startswith(f"__Secure-{FORM_COOKIE}=")
    assert "; Secure" in answer.headers["set-cookie"]


def test_the_websocket_passes_for_its_own_page_only(site: str, certificate: Path) -> None:
    address = f"{site.replace('https:', 'wss:')}{BASE}/_stcore/stream"
    trusted = ssl.create_default_context(cafile=certificate)
    with connect(address, origin=site, ssl=trusted, open_timeout=60):  # type: ignore[arg-type]
        pass
    with pytest.raises(InvalidStatus):
        connect(address, origin="https://evil.example", ssl=trusted, open_timeout=60)  # type: ignore[arg-type]


def test_a_file_that_no_page_could_ask_for_is_stopped_by_the_proxy(reader: httpx.Client) -> None:
    path, page = f"{BASE}/_stcore/upload_file/a/b", {"origin": str(reader.base_url).rstrip("/")}
    assert reader.put(path, content=b"x" * 100, headers=page).status_code == 403
    answer = reader.put(path, content=b"x" * 12_000_000, headers=page)
    # Caddy counts while it passes a file on, and the server refuses this one before it reads any of it.
    assert answer.status_code == (413 if "nginx" in answer.headers["server"] else 403)


def test_numbers_are_not_for_those_who_come_through_the_proxy(reader: httpx.Client) -> None:
    for path in ("/metrics", "/_stcore/metrics", "/metrics/"):
        answer = reader.get(f"{BASE}{path}", headers={"x-forwarded-for": MONITOR})
        assert answer.status_code == 403


@pytest.mark.parametrize(("comes_from", "status"), [("127.0.0.1", 200), (STRANGER, 403)])
def test_where_a_request_came_from_is_believed_of_the_proxys_machine_only(
    server: Server, comes_from: str, status: int
) -> None:
    address = f"http://127.0.0.1:{port_of(server)}{BASE}/metrics"
    with httpx.Client(transport=httpx.HTTPTransport(local_address=comes_from)) as asking:
        assert asking.get(address, headers={"x-forwarded-for": MONITOR}).status_code == status
