"""Files that are kept beside the records: each under the SHA-256 of what is in it, for their owner only.

A file belongs to the rows of `evidence_file` that name it. It is written before its row and taken away after
it, always while nobody else changes the records, so that one that no row names is a left-over.
"""

import hashlib
import os
from pathlib import Path

from records.store import NotKept, Records, Store
from words import say

TABLE = "evidence_file"


class FileDamaged(Exception):
    """A file is not there, or not as it was written."""


def folder(store: Store) -> Path:
    """Return where the files of these records lie."""
    return store.path.with_name(f"{store.path.name}-files")


def name_of(data: bytes) -> str:
    """Return the SHA-256 of a file, which is its name."""
    return hashlib.sha256(data).hexdigest()


def write_file(store: Store, data: bytes) -> str:
    """Write a file to the disk, inside a change of the records, and return its SHA-256. Raises OSError."""
    name = name_of(data)
    place = folder(store)
    place.mkdir(mode=0o700, exist_ok=True)
    written = place / f".{name}.being-written"
    opened = os.open(written, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with open(opened, "wb") as out:  # noqa: PTH123 - of a descriptor
        out.write(data)
        out.flush()
        os.fsync(opened)
    written.rename(place / name)
    # The name is on the disk too before a row names it.
    names = os.open(place, os.O_RDONLY)
    try:
        os.fsync(names)
    finally:
        os.close(names)
    return name


def read_file(store: Store, name: str) -> bytes:
    """Return what is in a file. Raises FileDamaged where that is not what was written."""
    try:
        data = (folder(store) / name).read_bytes()
    except OSError as error:
        raise FileDamaged(say("evidence.file_missing", file=name)) from error
    if name_of(data) != name:
        raise FileDamaged(say("evidence.file_damaged", file=name))
    return data


def named(records: Records) -> set[str]:
    """Return the SHA-256 of every file that a row names and that was not removed."""
    return {row["sha256"] for row in records.as_kept(TABLE) if not row["removed_at"]}


def unnamed(store: Store, removing: bool = False) -> list[Path]:
    """Return the files that no row names: removed ones, and left-overs; where it is said, remove them.

    Nobody changes the records meanwhile. Where those cannot be read, every file stays.
    """
    if not folder(store).exists() or not store.path.exists():
        return []
    try:
        with store.writing() as records:
            wanted = named(records)
            found = sorted(path for path in folder(store).iterdir() if path.name not in wanted)
            for path in found if removing else ():
                path.unlink(missing_ok=True)
    except NotKept:
        return []
    return found
