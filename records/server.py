"""A database of a PostgreSQL server: how a setting names it, and how it is reached."""

import os
import socket
import ssl
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, unquote, urlsplit

from pg8000.native import Connection as Native
from pg8000.native import DatabaseError, InterfaceError

from warehouse.trouble import SettingNotUnderstood, without_password
from words import say

SCHEMA = "cooperation_records"
SECONDS_TO_CONNECT = 10.0
# Longer than anybody waits for a lock.
SECONDS_TO_ANSWER = 120.0
TLS = ("disable", "prefer", "require", "verify-full")


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

    def open(self) -> Native:
        """Open a connection to the server. Raises OSError, and pg8000's errors for what it answers."""
        local = self.host.startswith("/")
        if local:
            reached = socket.socket(socket.AF_UNIX)
            reached.connect(f"{self.host}/.s.PGSQL.{self.port}")
        else:
            reached = socket.create_connection((self.host, self.port), SECONDS_TO_CONNECT)
            reached.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
        reached.settimeout(SECONDS_TO_ANSWER)
        try:
            return Native(
                self.user,
                host=self.host,
                sock=reached,
                database=self.database,
                password=self.password,
                ssl_context=False if local else self._tls(),
                application_name="cooperation-monitor",
            )
        except InterfaceError as error:
            # Who is refused takes leave of a server that has gone already, and would tell of that alone.
            raise _reason(error) from None

    def _tls(self) -> ssl.SSLContext | bool | None:
        if self.tls == "verify-full":
            return ssl.create_default_context(cafile=self.authorities or None)
        return {"disable": False, "prefer": None, "require": True}[self.tls]


def _reason(error: BaseException) -> BaseException:
    """Return what the server said before the errors that came of it."""
    while error.__context__ is not None and not isinstance(error, DatabaseError):
        error = error.__context__
    return error
