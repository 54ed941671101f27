"""The data files: which ones the catalogue names, whether they are as they were written, what is left over.

Beside the data lies `sums.txt`, which `sha256sum -c` reads too: a line for every file that was ever
committed. Parquet itself does not notice when a byte of a value is another. DuckLake can delete files
that it does not know, but compares their paths as they are spelt and asks nobody whether they were
committed; here only what no catalogue ever committed is left over.
"""

import hashlib
import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import duckdb

from warehouse.trouble import WarehouseDamaged
from words import say

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


def named_files(connection: duckdb.DuckDBPyConnection, attached: str, data: Path) -> dict[Path, int]:
    """Return every file that any snapshot is made of, with its size in bytes."""
    found = {}
    sql = NAMED.format(catalogue=f"__ducklake_metadata_{attached}")
    for schema, in_data, table, in_schema, file, in_table, size in connection.execute(sql).fetchall():
        path = data / schema if in_data else Path(schema)
        path = path / table if in_schema else Path(table)
        found[path / file if in_table else Path(file)] = int(size)
    return found


def damage(connection: duckdb.DuckDBPyConnection, attached: str, data: Path) -> list[str]:
    """Return a phrase for every file of any snapshot that is missing or not as it was written."""
    named, sums = named_files(connection, attached, data), _sums(data)
    return [phrase for path, size in sorted(named.items()) if (phrase := _damage(path, size, data, sums))]


def refuse_damaged(connection: duckdb.DuckDBPyConnection, attached: str, data: Path) -> None:
    """Raise WarehouseDamaged where a file of any snapshot is not as it was written."""
    found = damage(connection, attached, data)
    if found:
        raise WarehouseDamaged(say("storage.damaged", reason=_in_short(found)))


def refuse_lost_catalogue(catalogue: Path | None, data: Path) -> None:
    """Raise WarehouseDamaged where data files lie without the catalogue that names them.

    The catalogue is there before the first data file, so that no interrupted build looks like this.
    """
    if catalogue is None or holds_tables(catalogue) or not any(data.rglob(OWN)):
        return
    reason = say("storage.no_catalogue_file", path=catalogue, folder=data)
    raise WarehouseDamaged(say("storage.damaged", reason=reason))


def note_sums(connection: duckdb.DuckDBPyConnection, attached: str, data: Path) -> None:
    """Write down the sums of the files that are not yet in the list; the list only grows."""
    known = _sums(data)
    new = [path for path in named_files(connection, attached, data) if _spelt(path, data) not in known]
    if not new:
        return
    lines = "".join(f"{checksum(path)}  {_spelt(path, data)}\n" for path in sorted(new) if path.exists())
    with (data / SUMS).open("a", encoding="utf-8") as sums:
        # A line that a kill cut off stays one, and its file is written down again.
        sums.write(lines if sums.tell() == 0 else f"\n{lines}")
        sums.flush()
        os.fsync(sums.fileno())


def left_over(connection: duckdb.DuckDBPyConnection, attached: str, data: Path, shared: bool) -> list[Path]:
    """Return the data files that no commit ever named: what an interrupted one left.

    For whoever has the turn. Where the folder is shared with others, only what has been there for a day.
    """
    named = {path.resolve() for path in named_files(connection, attached, data)}
    committed = _sums(data)
    return [
        path
        for path in sorted(data.rglob(OWN))
        if path.resolve() not in named
        and _spelt(path, data) not in committed
        and not (shared and _young(path))
    ]


def checksum(path: Path) -> str:
    """Return the SHA-256 of a file."""
    with path.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def _damage(path: Path, size: int, data: Path, sums: dict[str, str]) -> str:
    if not path.is_file():
        return say("storage.missing", path=path)
    found = path.stat().st_size
    if found != size:
        return say("storage.other_size", path=path, found=found, wanted=size)
    wanted = sums.get(_spelt(path, data))
    return say("storage.other_bytes", path=path) if wanted not in (None, checksum(path)) else ""


def _in_short(found: list[str]) -> str:
    return found[0] if len(found) == 1 else say("storage.and_more", first=found[0], count=len(found) - 1)


def _spelt(path: Path, data: Path) -> str:
    return path.relative_to(data).as_posix() if path.is_relative_to(data) else str(path)


def _sums(data: Path) -> dict[str, str]:
    try:
        lines = (data / SUMS).read_text(encoding="utf-8", errors="replace").splitlines()
    except FileNotFoundError:
        return {}
    parted = (line.partition("  ") for line in lines)
    # A line that a kill cut off names no file.
    return {name: found for found, _, name in parted if len(found) == SHA256_DIGITS and name}


def _young(path: Path) -> bool:
    return datetime.now(UTC) - datetime.fromtimestamp(path.stat().st_mtime, UTC) < OLD


def holds_tables(catalogue: Path) -> bool:
    """Tell whether a catalogue file holds a warehouse, and not nothing yet. Raises sqlite3.DatabaseError."""
    if not catalogue.is_file() or catalogue.stat().st_size == 0:
        return False
    with closing(sqlite3.connect(f"{catalogue.absolute().as_uri()}?mode=ro", uri=True)) as opened:
        rows = opened.execute("SELECT count(*) FROM sqlite_master WHERE name = 'ducklake_snapshot'")
        return bool(rows.fetchone()[0])
