"""Files that are kept with the records: each under the SHA-256 of what is in it.

Beside a records file they lie in a folder, for their owner only; a server keeps them in a table. A file
belongs to the rows of `evidence_file` that name it. It is written before its row and taken away after it,
always while nobody else changes the records, so that one that no row names is a left-over.
"""

import hashlib
import os
from contextlib import closing
from pathlib import Path

from records.postgresql import Server
from records.store import NotKept, Records, Row, Store
from words import say

TABLE = "evidence_file"


class FileDamaged(Exception):
    """A file is not there, or not as it was written."""


def folder(records: Path) -> Path:
    """Return where the files of a records file lie."""
    return records.with_name(f"{records.name}-files")


def name_of(data: bytes) -> str:
    """Return the SHA-256 of a file, which is its name."""
    return hashlib.sha256(data).hexdigest()


def write_file(store: Store, data: bytes) -> str:
    """Keep a file, inside a change of the records, and return its SHA-256. Raises OSError and NotKept."""
    name = name_of(data)
    kept(store).write(name, data)
    return name


def read_file(store: Store, name: str) -> bytes:
    """Return what is in a file. Raises FileDamaged where that is not what was written."""
    try:
        data = kept(store).read(name)
    except (OSError, NotKept) as error:
        raise FileDamaged(say("evidence.file_missing", file=name)) from error
    if name_of(data) != name:
        raise FileDamaged(say("evidence.file_damaged", file=name))
    return data


def named(records: Records) -> set[str]:
    """Return the SHA-256 of every file that a row names and that was not removed."""
    return {row["sha256"] for row in records.as_kept(TABLE) if not row["removed_at"]}


def unnamed(store: Store, removing: bool = False) -> list[str]:
    """Return the files that no row names: removed ones, and left-overs; where it is said, remove them.

    Nobody changes the records meanwhile. Where those cannot be read, every file stays.
    """
    there = kept(store)
    try:
        if not store.exists() or not there.names():
            return []
        with store.writing() as records:
            wanted = named(records)
            found = sorted(name for name in there.names() if name not in wanted)
            for name in found if removing else ():
                there.remove(name)
    except NotKept:
        return []
    return found


class InFolder:
    """Files beside a records file."""

    def __init__(self, place: Path) -> None:
        self._place = place

    def write(self, name: str, data: bytes) -> None:
        """Write a file to the disk."""
        self._place.mkdir(mode=0o700, exist_ok=True)
        written = self._place / f".{name}.being-written"
        opened = os.open(written, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with open(opened, "wb") as out:  # noqa: PTH123 - of a descriptor
            out.write(data)
            out.flush()
            os.fsync(opened)
        written.rename(self._place / name)
        # The name is on the disk too before a row names it.
        names = os.open(self._place, os.O_RDONLY)
        try:
            os.fsync(names)
        finally:
            os.close(names)

    def read(self, name: str) -> bytes:
        """Return what is in a file."""
        return (self._place / name).read_bytes()

    def names(self) -> set[str]:
        """Name everything that lies there."""
        return {path.name for path in self._place.iterdir()} if self._place.exists() else set()

    def remove(self, name: str) -> None:
        """Take a file away."""
        (self._place / name).unlink(missing_ok=True)


class InTable:
    """Files in a table of a server."""

    def __init__(self, server: Server) -> None:
        self._server = server

    def write(self, name: str, data: bytes) -> None:
        """Write a row, which is there before the change that names it."""
        self._run(
            "INSERT INTO kept_file (sha256, content) VALUES (:name, :data) ON CONFLICT DO NOTHING",
            {"name": name, "data": data},
        )

    def read(self, name: str) -> bytes:
        """Return what is in a file."""
        rows = self._run("SELECT content FROM kept_file WHERE sha256 = :name", {"name": name})
        if not rows:
            raise FileNotFoundError(name)
        return bytes(rows[0]["content"])

    def names(self) -> set[str]:
        """Name everything that is in the table."""
        return {row["sha256"] for row in self._run("SELECT sha256 FROM kept_file", {})}

    def remove(self, name: str) -> None:
        """Take a file away."""
        self._run("DELETE FROM kept_file WHERE sha256 = :name", {"name": name})

    def _run(self, sql: str, values: Row) -> list[Row]:
        with closing(self._server.connect()) as connection, connection.told():
            return connection.execute(sql, values).fetchall()


def kept(store: Store) -> InFolder | InTable:
    """Return where the files of records are."""
    return InTable(store.place) if isinstance(store.place, Server) else InFolder(folder(store.place))
