"""Records in a database of a PostgreSQL server: how it is named and reached, and what its transactions are.

They have a schema of their own, so that the catalogue of the warehouse may be in the same database. Who
writes holds a lock of the server until the transaction ends, as one file is held: so each sees what the one
before wrote. Who reads sees one moment. Connections that nobody uses stay open for the next.
"""

import os
import re
import socket
import ssl
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO
from urllib.parse import parse_qsl, unquote, urlsplit

from pg8000.native import Connection as Native
from pg8000.native import DatabaseError, Error, InterfaceError, identifier

from records.shape import references
from records.sqlite import SECONDS_TO_WAIT
from records.translating import translated
from records.trouble import Damaged, NotKept
from warehouse.trouble import SettingNotUnderstood, without_password
from words import say

SCHEMA = "cooperation_records"
BIRTH = Path(__file__).parent / "postgresql.sql"
# Any number that all who write to the records of a database agree on; warehouse.turn has the one before.
WRITING = 20_461
SECONDS_TO_CONNECT = 10.0
# Longer than anybody waits for a lock.
SECONDS_TO_ANSWER = 120.0
MOST_IDLE = 8
TLS = ("disable", "prefer", "require", "verify-full")
# What the server says by its five letters and digits: a rule was broken, by data or by a trigger; and what
# was kept is not as it was.
RULE, DAMAGE, BUSY = re.compile("23...|P0001"), re.compile("XX00[12]"), "55P03"
ABSENT = "42P01"
SESSION = f"""
    SET search_path = {{schema}};
    SET synchronous_commit = on;
    SET client_min_messages = warning;
    SET lock_timeout = '{SECONDS_TO_WAIT:.0f}s';
    -- A machine that is gone gives back within a minute what it held.
    SET tcp_keepalives_idle = 20; SET tcp_keepalives_interval = 10; SET tcp_keepalives_count = 3;
"""
FOREIGN_KEYS = """
    SELECT conrelid::regclass::text AS child, conname AS name
    FROM pg_constraint WHERE contype = 'f' AND connamespace = to_regnamespace(:schema)
"""
_idle: dict[tuple[int, "Server"], list["Connection"]] = {}


class Answer(list[dict[str, Any]]):
    """The rows that a statement came to, and how many it changed."""

    rowcount = 0

    def fetchall(self) -> list[dict[str, Any]]:
        """Return all rows."""
        return self

    def fetchone(self) -> dict[str, Any] | None:
        """Return the first row, None where there is none."""
        return next(iter(self), None)


@dataclass(frozen=True)
class Server:
    """A database of a server. The password is never shown."""

    host: str
    port: int
    database: str
    user: str
    password: str = field(repr=False)
    tls: str = "prefer"
    authorities: str = ""
    schema: str = SCHEMA

    @classmethod
    def named(cls, setting: str, value: str) -> "Server":
        """Read `postgresql://USER[:PASSWORD]@HOST[:PORT]/DATABASE[?sslmode=…&sslrootcert=…]`.

        A socket's folder is named by `?host=/folder`; the password may stand in PGPASSWORD instead. Raises
        SettingNotUnderstood where something is missing or not known.
        """
        try:
            parts = urlsplit(value)
            given = dict(parse_qsl(parts.query, strict_parsing=True)) if parts.query else {}
            host = given.pop("host", "") or unquote(parts.hostname or "")
            tls, authorities = given.pop("sslmode", "prefer"), given.pop("sslrootcert", "")
            database, user = unquote(parts.path[1:]), unquote(parts.username or "")
            port = parts.port or 5432
        except ValueError:
            host = ""
        if not host or given or not (database and user) or tls not in TLS or parts.scheme != "postgresql":
            shown = without_password(value)
            raise SettingNotUnderstood(say("records.no_server", setting=setting, value=shown))
        password = unquote(parts.password or "") or os.environ.get("PGPASSWORD", "")
        return cls(host, port, database, user, password, tls, authorities)

    def __str__(self) -> str:
        """Name the database without whoever asks for it."""
        return f"postgresql://{self.host}:{self.port}/{self.database}"

    def exists(self) -> bool:
        """Tell whether there are records. Raises NotKept where the server cannot be reached."""
        with closing(self.connect()) as connection, connection.told():
            return connection.seen() > 0

    def connect(self) -> "Connection":
        """Return a connection that nobody uses. Raises NotKept where the server cannot be reached."""
        idle = _idle.setdefault((os.getpid(), self), [])
        while connection := _popped(idle):
            # The server may have been started anew since.
            with suppress(Error, OSError):
                connection.execute("SELECT 1")
                return connection
            connection.let_go()
        with _told(self):
            try:
                return Connection(self)
            except OSError as error:
                raise InterfaceError(str(error)) from error

    def open(self) -> Native:
        """Open a connection to the server."""
        local = self.host.startswith("/")
        if local:
            reached = socket.socket(socket.AF_UNIX)
            reached.connect(f"{self.host}/.s.PGSQL.{self.port}")
        else:
            reached = socket.create_connection((self.host, self.port), SECONDS_TO_CONNECT)
            reached.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        reached.settimeout(SECONDS_TO_ANSWER)
        return Native(
            self.user,
            host=self.host,
            sock=reached,
            database=self.database,
            password=self.password or None,
            ssl_context=False if local else self._tls(),
            application_name="cooperation-monitor",
        )

    def _tls(self) -> ssl.SSLContext | bool | None:
        if self.tls == "verify-full":
            return ssl.create_default_context(cafile=self.authorities or None)
        return {"disable": False, "prefer": None, "require": True}[self.tls]


class Connection:
    """A connection of a process, outside a transaction until one is begun."""

    Refusal = (Error,)

    def __init__(self, server: Server) -> None:
        self._server = server
        self._native = server.open()
        self._begun = self._failed = False
        self.execute(SESSION.format(schema=server.schema))

    def execute(self, sql: str, values: Mapping[str, Any] | None = None) -> Answer:
        """Run a statement with its values bound, each as `:name`."""
        bound = {
            name: int(value) if isinstance(value, bool) else value for name, value in (values or {}).items()
        }
        try:
            rows = self._native.run(sql, **bound)
        except BaseException as error:
            self._failed = True
            if isinstance(error, OSError):
                raise InterfaceError(str(error)) from error
            raise
        names = [column["name"] for column in self._native.columns or ()]
        answer = Answer(dict(zip(names, row, strict=True)) for row in rows or ())
        answer.rowcount = max(self._native.row_count, 0)
        return answer

    def copy(self, sql: str, stream: BinaryIO) -> None:
        """Write a table into a stream, or a stream into a table, by a statement COPY."""
        try:
            self._native.run(sql, stream=stream)
        except BaseException:
            self._failed = True
            raise

    def begin(self, writing: bool) -> None:
        """Begin a transaction: to write alone, or to read what is there at one moment."""
        self._begun = True
        if writing:
            self.execute(f"BEGIN; SELECT pg_advisory_xact_lock({WRITING})")
        else:
            self.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")

    def commit(self) -> None:
        """Keep what the transaction changed. Raises NotKept where a statement of it failed."""
        if self._failed:
            # The server would take everything back and say nothing.
            raise NotKept(say("records.half_failed"))
        self.execute("COMMIT")
        self._begun = False

    def close(self) -> None:
        """Give the connection back for the next, without what was not committed."""
        idle = _idle.setdefault((os.getpid(), self._server), [])
        try:
            if self._begun:
                self._native.run("ROLLBACK")
            self._begun = self._failed = False
        except (Error, OSError):
            self.let_go()
        else:
            if len(idle) < MOST_IDLE:
                idle.append(self)
            else:
                self.let_go()

    def let_go(self) -> None:
        """End the connection."""
        with suppress(Error, OSError):
            self._native.close()

    def seen(self) -> int:
        """Return how many files of migrations were applied."""
        try:
            return int(self.execute("SELECT seen FROM state")[0]["seen"])
        except DatabaseError as error:
            if self._begun or error.args[0].get("C") != ABSENT:
                raise
            self._failed = False
            return 0

    def note_seen(self, count: int) -> None:
        """Write down how many files of migrations were applied."""
        self.execute("UPDATE state SET seen = :count", {"count": count})

    def apply(self, statement: str) -> None:
        """Run a statement of a migration."""
        self.execute(translated(statement))

    def broken_reference(self, files: Sequence[Path]) -> tuple[int, str, str] | None:
        """Return how many rows point to nothing, and the first one's table and whom it refers to."""
        broken = []
        for one in references(tuple(files)):
            given = " AND ".join(f"c.{column} IS NOT NULL" for column in one.columns)
            same = " AND ".join(
                f"p.{key} = c.{column}" for key, column in zip(one.keys, one.columns, strict=True)
            )
            sql = (
                f"SELECT count(*) AS rows FROM {one.table} AS c "  # noqa: S608 - of our own files
                f"WHERE {given} AND NOT EXISTS (SELECT FROM {one.parent} AS p WHERE {same})"
            )
            if rows := int(self.execute(sql).fetchall()[0]["rows"]):
                broken.append((rows, one.table, one.parent))
        return (sum(rows for rows, _, _ in broken), *broken[0][1:]) if broken else None

    @contextmanager
    def migrating(self, files: Sequence[Path]) -> Iterator[None]:
        """Change the tables alone and whole, or not at all, with foreign keys off."""
        try:
            self.begin(writing=True)
            if self.execute("SELECT to_regclass('state') IS NULL AS absent")[0]["absent"]:
                self.execute(f"CREATE SCHEMA {self._server.schema}")
                self.execute(BIRTH.read_text(encoding="utf-8"))
            for key in self.execute(FOREIGN_KEYS, {"schema": self._server.schema}):
                self.execute(f"ALTER TABLE {key['child']} DROP CONSTRAINT {identifier(key['name'])}")
            yield
            for one in references(tuple(files)):
                self.execute(
                    f"ALTER TABLE {one.table} ADD FOREIGN KEY ({', '.join(one.columns)}) "
                    f"REFERENCES {one.parent} ({', '.join(one.keys)}) DEFERRABLE"
                )
            self.commit()
        finally:
            if self._begun:
                self._native.run("ROLLBACK")
                self._begun = self._failed = False

    def defer_references(self) -> None:
        """Let rows refer to others that come later in the same transaction."""
        self.execute("SET CONSTRAINTS ALL DEFERRED")

    @contextmanager
    def told(self) -> Iterator[None]:
        """Turn what the server says of itself into NotKept; faults of a rule are let through."""
        with _told(self._server):
            yield

    def damage(self) -> str:
        """Return '': a server looks after its own pages, and tells of them whoever reads them."""
        return ""


def _popped(idle: list[Connection]) -> Connection | None:
    # Another thread may have been quicker.
    with suppress(IndexError):
        return idle.pop()
    return None


@contextmanager
def _told(server: Server) -> Iterator[None]:
    try:
        yield
    except DatabaseError as error:
        said: Mapping[str, str] = error.args[0] if isinstance(error.args[0], dict) else {}
        code, reason = said.get("C", ""), said.get("M", str(error))
        if RULE.fullmatch(code):
            raise
        if DAMAGE.fullmatch(code):
            raise Damaged(say("records.damaged", reason=reason)) from error
        if code == BUSY:
            raise NotKept(say("records.locked")) from error
        raise NotKept(say("records.server_says", server=str(server), reason=reason)) from error
    except Error as error:
        raise NotKept(say("records.not_reached", server=str(server), reason=error)) from error
