"""The data files: which ones the catalogue names, whether they are as they were written, what is left over.

Beside the data lies `sums.txt`, which `sha256sum -c` reads too: a line for every file that was ever
committed and not deleted since. Parquet itself does not notice when a byte of a value is another.
DuckLake can delete files that it does not know, but compares their paths as they are spelt and asks
nobody whether they were committed; here only what no catalogue ever committed is left over.
"""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from fnmatch import fnmatch
from pathlib import Path, PurePosixPath
from typing import TypeAlias

import duckdb

from warehouse.bucket import Bucket, Object
from warehouse.folder import Folder
from warehouse.trouble import WarehouseDamaged
from words import say

# Where data files lie, and one of them.
Data: TypeAlias = Path | Bucket
DataFile: TypeAlias = Path | Object
SUMS = "sums.txt"
SHA256_DIGITS = 64
OWN = "ducklake-*.parquet"
# On a catalogue server somebody else may be writing: what is younger may become part of a commit.
OLD = timedelta(days=1)
NAMED = """
    SELECT DISTINCT s.path, s.path_is_relative, t.path, t.path_is_relative, f.path, f.path_is_relative,
        f.file_size_bytes
    FROM (
        SELECT table_id, path, path_is_relative, file_size_bytes FROM {catalogue}.ducklake_data_file
        UNION ALL
        SELECT table_id, path, path_is_relative, file_size_bytes FROM {catalogue}.ducklake_delete_file
    ) AS f
    INNER JOIN {catalogue}.ducklake_table AS t ON f.table_id = t.table_id
    INNER JOIN {catalogue}.ducklake_schema AS s ON t.schema_id = s.schema_id
"""


def store_of(data: Data) -> Folder | Bucket:
    """Return what is done with the files of a place, by their names in it."""
    return Folder(data) if isinstance(data, Path) else data


def named_files(connection: duckdb.DuckDBPyConnection, attached: str, data: Data) -> dict[str, int]:
    """Return every file that any snapshot is made of, by its name in the place, with its size in bytes."""
    found = {}
    sql = NAMED.format(catalogue=f"__ducklake_metadata_{attached}")
    for schema, in_data, table, in_schema, file, in_table, size in connection.execute(sql).fetchall():
        path = PurePosixPath(schema if in_data else _spelt(schema, data))
        path = path / table if in_schema else PurePosixPath(_spelt(table, data))
        path = path / file if in_table else PurePosixPath(_spelt(file, data))
        found[str(path)] = int(size)
    return found


def damage(
    connection: duckdb.DuckDBPyConnection, attached: str, data: Data, bytewise: bool = True
) -> list[str]:
    """Return a phrase for every file of any snapshot that is missing or not as it was written.

    Unless `bytewise`, only names and sizes are looked at.
    """
    named, store = named_files(connection, attached, data), store_of(data)
    there, known = store.listed(), sums(store) if bytewise else {}
    found = []
    for name, size in sorted(named.items()):
        path = store.file(name)
        if name not in there:
            found.append(say("storage.missing", path=path))
        elif there[name][0] != size:
            found.append(say("storage.other_size", path=path, found=there[name][0], wanted=size))
        elif name in known and known[name] != store.sha256(name):
            found.append(say("storage.other_bytes", path=path))
    return found


def refuse_damaged(connection: duckdb.DuckDBPyConnection, attached: str, data: Data) -> None:
    """Raise WarehouseDamaged where a file of any snapshot is not as it was written.

    Of a store only names and sizes are asked: it holds its objects to sums of its own, and to fetch all
    of them for every commit would take ever longer.
    """
    found = damage(connection, attached, data, bytewise=isinstance(data, Path))
    if found:
        raise WarehouseDamaged(say("storage.damaged", reason=_in_short(found)))


def refuse_lost_catalogue(catalogue: Path | None, data: Data) -> None:
    """Raise WarehouseDamaged where data files lie without the catalogue that names them.

    The catalogue is there before the first data file, so that no interrupted build looks like this.
    """
    if catalogue is None or holds_tables(catalogue) or not any(map(_ours, store_of(data).listed())):
        return
    reason = say("storage.no_catalogue_file", path=catalogue, folder=data)
    raise WarehouseDamaged(say("storage.damaged", reason=reason))


def note_sums(connection: duckdb.DuckDBPyConnection, attached: str, data: Data) -> None:
    """Write down the sums of the files that are not yet in the list."""
    store = store_of(data)
    known = sums(store)
    new = named_files(connection, attached, data).keys() - known.keys()
    if not new:
        return
    there = store.listed()
    lines = "".join(f"{store.sha256(name)}  {name}\n" for name in sorted(new) if name in there)
    # A line that a kill cut off stays one, and its file is written down again.
    store.append(SUMS, lines)


def forget_sums(data: Data) -> None:
    """Take out of the list what is there no more; for whoever has the turn and deleted files."""
    store = store_of(data)
    there = store.listed()
    store.replace(SUMS, "".join(f"{found}  {name}\n" for name, found in sums(store).items() if name in there))


def left_over(
    connection: duckdb.DuckDBPyConnection, attached: str, data: Data, shared: bool
) -> list[DataFile]:
    """Return the data files that no commit ever named: what an interrupted one left.

    For whoever has the turn. Where the place is shared with others, only what has been there for a day.
    """
    store, until = store_of(data), datetime.now(UTC) - OLD
    known = named_files(connection, attached, data).keys() | sums(store).keys()
    return [
        store.file(name)
        for name, (_, written) in sorted(store.listed().items())
        if _ours(name) and name not in known and not (shared and written > until)
    ]


def _ours(name: str) -> bool:
    return fnmatch(PurePosixPath(name).name, OWN)


def _in_short(found: list[str]) -> str:
    return found[0] if len(found) == 1 else say("storage.and_more", first=found[0], count=len(found) - 1)


def _spelt(path: str, data: Data) -> str:
    """Return the name of a file in the place, of a path that a catalogue spells out."""
    return path.removeprefix(f"{data}/")


def sums(store: Folder | Bucket) -> dict[str, str]:
    """Return the SHA-256 of every file that was ever committed and is not deleted, by its name."""
    try:
        lines = store.text(SUMS).splitlines()
    except FileNotFoundError:
        return {}
    parted = (line.partition("  ") for line in lines)
    # A line that a kill cut off names no file.
    return {name: found for found, _, name in parted if len(found) == SHA256_DIGITS and name}


def holds_tables(catalogue: Path) -> bool:
    """Tell whether a catalogue file holds a warehouse, and not nothing yet. Raises sqlite3.DatabaseError."""
    if not catalogue.is_file() or catalogue.stat().st_size == 0:
        return False
    with closing(sqlite3.connect(f"{catalogue.absolute().as_uri()}?mode=ro", uri=True)) as opened:
        rows = opened.execute("SELECT count(*) FROM sqlite_master WHERE name = 'ducklake_snapshot'")
        return bool(rows.fetchone()[0])
