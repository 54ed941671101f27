"""A backup of everything that cannot be built again, and its way back.

One ZIP file with the records, the warehouse's catalogue and its data files, and a list of their
checksums. Made while nobody else writes, and put in place in one step; a restore checks every file
before it touches anything, and keeps what was there before beside it.
"""

import hashlib
import json
import shutil
import sqlite3
import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from filelock import FileLock

from records.store import Store
from warehouse.lake import Location
from words import say

LIST = "backup.json"
RECORDS, CATALOG, DATA = "records.sqlite", "catalog.sqlite", "data"


class BackupImpossible(Exception):
    """The backup or the restore cannot be done; the message says why, and nothing was changed."""


def back_up(store: Store, location: Location, target: Path) -> int:
    """Write a backup and return how many files it holds. An older one of that name is kept."""
    catalog = _catalog_file(location)
    if target.exists():
        raise BackupImpossible(say("backup.target_exists", path=target))
    with tempfile.TemporaryDirectory(dir=_parent(target)) as scratch, FileLock(f"{catalog}.lock"):
        folder = Path(scratch)
        if store.path.exists():
            _copy_database(store.path, folder / RECORDS)
        _copy_database(catalog, folder / CATALOG)
        if location.data.exists():
            shutil.copytree(location.data, folder / DATA)
        sums = {name: _checksum(folder / name) for name in sorted(_files(folder))}
        finished = folder / "backup.zip"
        with zipfile.ZipFile(finished, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(LIST, json.dumps(sums, indent=1))
            for name in sums:
                archive.write(folder / name, name)
        finished.replace(target)
    return len(sums)


def restore(backup: Path, store: Store, location: Location, replace: bool = False) -> int:
    """Put a backup in place and return how many files it held.

    Refuses where records or a warehouse exist, unless `replace`: then they are kept under their name
    with `.before-restore`. Nobody else may have them open meanwhile. Raises BackupImpossible.
    """
    catalog = _catalog_file(location)
    there = [path for path in (store.path, catalog, location.data) if path.exists()]
    if there and not replace:
        raise BackupImpossible(say("backup.exists", path=there[0]))
    with _unpacked(backup, _parent(catalog)) as folder:
        count = len(_checked(folder))
        for path in (store.path, catalog, location.data):
            _set_aside(path)
        for name, path in ((RECORDS, store.path), (CATALOG, catalog), (DATA, location.data)):
            if (folder / name).exists():
                _parent(path)
                shutil.move(folder / name, path)
    return count


@contextmanager
def _unpacked(backup: Path, beside: Path) -> Iterator[Path]:
    with tempfile.TemporaryDirectory(dir=beside) as scratch:
        try:
            with zipfile.ZipFile(backup) as archive:
                # `extractall` keeps every name inside the folder.
                archive.extractall(scratch)
        except (OSError, zipfile.BadZipFile, zlib.error) as error:
            raise BackupImpossible(say("backup.unreadable", path=backup, reason=error)) from error
        yield Path(scratch)


def _checked(folder: Path) -> list[str]:
    """Return the names of a backup's files. Raises BackupImpossible where one is not as it was written."""
    try:
        sums = json.loads((folder / LIST).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise BackupImpossible(say("backup.no_list")) from error
    found = {name: _checksum(folder / name) for name in _files(folder) if name != LIST}
    if found != sums or CATALOG not in found:
        raise BackupImpossible(say("backup.damaged"))
    return list(found)


def _catalog_file(location: Location) -> Path:
    if location.catalog_file is None:
        raise BackupImpossible(say("backup.on_a_server"))
    return location.catalog_file


def _copy_database(source: Path, target: Path) -> None:
    """Copy a SQLite database as it is at one moment, also while others write to it."""
    with closing(sqlite3.connect(source)) as old, closing(sqlite3.connect(target)) as new:
        old.backup(new)


def _set_aside(path: Path) -> None:
    """Move what is there beside its place; a database together with what it has not yet written out."""
    aside = path.with_name(f"{path.name}.before-restore")
    if path.is_dir():
        shutil.rmtree(aside, ignore_errors=True)
        path.rename(aside)
    elif path.exists():
        aside.unlink(missing_ok=True)
        _copy_database(path, aside)
        for name in (path.name, f"{path.name}-wal", f"{path.name}-shm"):
            path.with_name(name).unlink(missing_ok=True)


def _files(folder: Path) -> Iterator[str]:
    return (path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def _parent(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    return path.parent


def _checksum(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
