"""Records and a catalogue on a PostgreSQL server, taken into a backup and put in the place of others.

In a backup, records are a SQLite file wherever they were; the catalogue is what the server writes of each
of its tables. A restore prepares both in schemas of their own, and one transaction lets them change places
with what was there, which stays in the same database under a name with the date.
"""

import io
import json
import os
import shlex
import sqlite3
import tempfile
import zipfile
from collections.abc import Iterable, Mapping
from contextlib import closing
from dataclasses import replace
from pathlib import Path, PurePosixPath

from records.bringing import ASIDE, bring
from records.kept_files import InTable
from records.migrations import bring_up_to_date
from records.moving import copy
from records.postgresql import Connection, Database
from records.server import SCHEMA, Server
from records.shape import columns
from records.sqlite import Connection as Memory
from records.store import Records, Store
from records.trouble import BackupImpossible
from warehouse.files import Data
from words import say

CATALOG = "catalog.postgresql"
LIST = f"{CATALOG}/tables.json"
COMING = "being_restored"
TABLES = """
    SELECT
        c.relname AS name,
        (
            SELECT json_agg(
                json_build_array(a.attname, format_type(a.atttypid, a.atttypmod)) ORDER BY a.attnum
            )
            FROM pg_attribute AS a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
        )::text AS columns,
        (
            SELECT coalesce(json_agg(pg_get_constraintdef(k.oid)), '[]')
            FROM pg_constraint AS k WHERE k.conrelid = c.oid AND k.contype = 'p'
        )::text AS keys
    FROM pg_class AS c
    WHERE c.relnamespace = to_regnamespace(:schema) AND c.relkind = 'r' AND starts_with(c.relname, 'ducklake')
    ORDER BY c.relname
"""


def server_of(catalog: str) -> Server:
    """Return the server that a catalogue names by `postgres:dbname=… host=…`."""
    given = dict(part.partition("=")[::2] for part in shlex.split(catalog.partition(":")[2]))
    return Server(
        given.get("host", "localhost"),
        int(given.get("port", "5432")),
        given.get("dbname", ""),
        given.get("user", os.environ.get("PGUSER", "")),
        given.get("password", os.environ.get("PGPASSWORD", "")),
        given.get("sslmode", "prefer"),
        given.get("sslrootcert", ""),
    )


def records_as_file(store: Store) -> bytes:
    """Return records as they are at one moment, as what is in a SQLite file. Raises NotKept."""
    with closing(sqlite3.connect(":memory:", isolation_level=None, factory=Memory)) as memory:
        memory.row_factory = sqlite3.Row
        bring_up_to_date(memory, store.files)
        with store.reading() as records:
            memory.begin(writing=True)
            copy(records, Records(memory, columns(store.files)))
            memory.commit()
        return memory.serialize()


def catalogue_as_files(catalog: str) -> dict[str, bytes]:
    """Return what a catalogue on a server holds at one moment, as files of a backup. Raises NotKept."""
    with closing(Database(server_of(catalog)).connect()) as connection, connection.told():
        connection.begin(writing=False)
        tables = connection.execute(TABLES, {"schema": "public"}).fetchall()
        found = {LIST: json.dumps(tables).encode()}
        for table in tables:
            written = io.BytesIO()
            connection.copy(f'COPY public."{table["name"]}" TO STDOUT', written)
            found[f"{CATALOG}/{table['name']}"] = written.getvalue()
        return found


def refuse_apart(store: Store, catalog: str) -> Server:
    """Return the database of records and catalogue. Raises BackupImpossible where they are not in one."""
    place = store.place
    if isinstance(place, Server) and catalog.startswith("postgres:"):
        other = server_of(catalog)
        if (place.host, place.port, place.database) == (other.host, other.port, other.database):
            return place
    raise BackupImpossible(say("backup.not_together"))


def holds_something(server: Server) -> bool:
    """Tell whether a database has records or a catalogue. Raises NotKept."""
    with closing(Database(server).connect()) as connection, connection.told():
        return connection.seen() > 0 or bool(connection.execute(TABLES, {"schema": "public"}))


def restore_there(
    archive: zipfile.ZipFile, listed: Mapping[str, str], server: Server, data: Data, stamp: str
) -> list[str]:
    """Put a backup in place, in one transaction, and name the schemas in which the old is kept.

    For whoever has the turn. Raises BackupImpossible, NotKept and OSError; what is there is then as it was.
    """
    if LIST not in listed:
        raise BackupImpossible(say("backup.other_kind"))
    bring(archive, listed, data, stamp)
    coming = replace(server, schema=f"{SCHEMA}_{COMING}")
    with closing(Database(server).connect()) as connection, connection.told():
        for schema in (coming.schema, f"catalog_{COMING}"):
            connection.execute(f"DROP SCHEMA IF EXISTS {schema} CASCADE")
        _prepare_catalogue(archive, connection)
    if "records.sqlite" in listed:
        _prepare_records(archive, listed, coming)
    with closing(Database(server).connect()) as connection, connection.told():
        return _switch(connection, stamp)


def _prepare_catalogue(archive: zipfile.ZipFile, connection: Connection) -> None:
    connection.execute(f"CREATE SCHEMA catalog_{COMING}")
    tables: list[Mapping[str, str]] = json.loads(archive.read(LIST))
    for table in tables:
        named = f'catalog_{COMING}."{table["name"]}"'
        parts = [f'"{name}" {kind}' for name, kind in json.loads(table["columns"])]
        connection.execute(f"CREATE TABLE {named} ({', '.join([*parts, *json.loads(table['keys'])])})")
        connection.copy(f"COPY {named} FROM STDIN", io.BytesIO(archive.read(f"{CATALOG}/{table['name']}")))


def _prepare_records(archive: zipfile.ZipFile, names: Iterable[str], coming: Server) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "records.sqlite"
        file.write_bytes(archive.read("records.sqlite"))
        with Store(file).reading() as source, Store(coming).writing() as target:
            copy(source, target)
    for name in (one for one in names if one.startswith("files/")):
        InTable(coming).write(PurePosixPath(name).name, archive.read(name))


def _switch(connection: Connection, stamp: str) -> list[str]:
    """Let what is prepared and what is there change places, in one transaction."""
    connection.begin(writing=True)
    kept = []
    if _is_there(connection, SCHEMA):
        kept.append(f"{SCHEMA}_{ASIDE}_{stamp}")
        connection.execute(f"ALTER SCHEMA {SCHEMA} RENAME TO {kept[-1]}")
    if _is_there(connection, f"{SCHEMA}_{COMING}"):
        connection.execute(f"ALTER SCHEMA {SCHEMA}_{COMING} RENAME TO {SCHEMA}")
    if old := connection.execute(TABLES, {"schema": "public"}):
        kept.append(f"catalog_{ASIDE}_{stamp}")
        connection.execute(f"CREATE SCHEMA {kept[-1]}")
        for table in old:
            connection.execute(f'ALTER TABLE public."{table["name"]}" SET SCHEMA {kept[-1]}')
    for table in connection.execute(TABLES, {"schema": f"catalog_{COMING}"}):
        connection.execute(f'ALTER TABLE catalog_{COMING}."{table["name"]}" SET SCHEMA public')
    connection.execute(f"DROP SCHEMA catalog_{COMING}")
    connection.commit()
    return kept


def _is_there(connection: Connection, schema: str) -> bool:
    found = connection.execute("SELECT to_regnamespace(:schema) IS NOT NULL AS there", {"schema": schema})
    return bool(found[0]["there"])
