"""A backup of everything that cannot be built again, and its way back.

One ZIP file with the records, the warehouse's catalogue and its data files, and a list of their
checksums. Made while nobody else writes, of what is sound only, and put in place in one step; a restore
checks every file before it touches anything, and keeps what was there before beside it: files by
`warehouse.switch`, a database by `records.on_server`, data files in a store by `records.bringing`.
"""

import hashlib
import json
import os
import shutil
import sqlite3
import zipfile
import zlib
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath

from records.bringing import DATA, bring, pack
from records.kept_files import FileDamaged, folder, named, read_file
from records.left_behind import noted, tidy
from records.on_server import LIST as ON_SERVER
from records.on_server import (
    catalogue_as_files,
    holds_something,
    records_as_file,
    refuse_apart,
    restore_there,
)
from records.store import Damaged, NotKept, Store
from records.trouble import BackupImpossible
from warehouse.files import named_files, note_sums, refuse_damaged
from warehouse.lake import Lake
from warehouse.location import Location
from warehouse.switch import finish_switch, prepared, remove, switch
from warehouse.trouble import told
from warehouse.turn import Tell, turn
from words import say

LIST = "backup.json"
RECORDS, CATALOG, FILES = "records.sqlite", "catalog.sqlite", "files"
UNFINISHED = ".unfinished"
# Where on this machine what a backup holds has its place: a file, or a folder of files.
Places = Mapping[str, Path]


def back_up(store: Store, location: Location, target: Path, tell: Tell | None = None) -> int:
    """Write a backup and return how many files it holds. An older one of that name is kept.

    Raises BackupImpossible, and trouble.Unusable where the warehouse is damaged.
    """
    if target.exists():
        raise BackupImpossible(say("backup.target_exists", path=target))
    with turn(location, "a_backup", tell=tell):
        tidy(store, location)
        lake = Lake(location)
        try:
            lake.look(refuse_damaged)
            lake.look(note_sums)
            names = lake.look(named_files)
        finally:
            lake.close()
        unfinished = _parent(target) / f".{target.name}{UNFINISHED}"
        try:
            with noted(location, unfinished):
                count = _write(unfinished, store, location, names)
                if target.exists():
                    raise BackupImpossible(say("backup.target_exists", path=target))
                unfinished.rename(target)
        except (OSError, sqlite3.Error, NotKept) as error:
            raise _not_made(error) from error
        finally:
            unfinished.unlink(missing_ok=True)
    return count


def restore(
    backup: Path, store: Store, location: Location, replace: bool = False, tell: Tell | None = None
) -> tuple[int, Sequence[Path | str]]:
    """Put a backup in place; return how many files it held, and where what was there before is kept.

    Refuses where records or a warehouse exist, unless `replace`. Nobody else may have them open
    meanwhile. Raises BackupImpossible, NotKept, and trouble.Unusable where the disk refuses.
    """
    path, catalog, data = store.path, location.catalog_file, location.data_folder
    if path is None or catalog is None:
        return _restore_on_server(backup, store, location, replace, tell)
    places = {RECORDS: path, CATALOG: catalog, **({DATA: data} if data else {}), FILES: folder(path)}
    finish_switch(catalog)
    there = [path for path in places.values() if _holds_something(path)]
    if there and not replace:
        raise BackupImpossible(say("backup.exists", path=there[0]))
    if data and os.path.ismount(data):
        raise BackupImpossible(say("storage.mounted", path=data))
    count = _check(backup)
    with turn(location, "a_restore", tell=tell), told():
        _remove_prepared(places.values())
        try:
            _unpack(backup, places, location)
        except BaseException:
            _remove_prepared(places.values())
            raise
        aside = switch(list(places.values()), catalog)
    return count, aside


def _restore_on_server(
    backup: Path, store: Store, location: Location, replace: bool, tell: Tell | None
) -> tuple[int, Sequence[str]]:
    server = refuse_apart(store, location.catalog)
    if holds_something(server) and not replace:
        raise BackupImpossible(say("backup.exists", path=server))
    count = _check(backup)
    with turn(location, "a_restore", tell=tell), told(), zipfile.ZipFile(backup) as archive:
        return count, restore_there(archive, _listed(archive), server, location.data, _stamp())


def _stamp() -> str:
    return f"{datetime.now(UTC):%Y%m%dt%H%M%S%f}"


def _remove_prepared(places: Iterable[Path]) -> None:
    for path in places:
        if prepared(path).exists():
            remove(prepared(path))


def _write(unfinished: Path, store: Store, location: Location, names: Iterable[str]) -> int:
    """Write the archive to the disk, readable by its owner only, and return how many files it holds."""
    # The copies of the databases stand in memory: nothing else is left where this is ended.
    catalog, kept = location.catalog_file, []
    copies = {CATALOG: _copied(catalog)} if catalog else catalogue_as_files(location.catalog)
    if store.exists():
        if reason := store.damage():
            raise Damaged(reason)
        copies[RECORDS] = _copied(store.path) if store.path else records_as_file(store)
        kept = _kept_files(store)
    sums = {name: hashlib.sha256(body).hexdigest() for name, body in copies.items()}
    sums |= {f"{FILES}/{name}": name for name in kept}
    opened = os.open(unfinished, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600)
    with open(opened, "w+b") as written:  # noqa: PTH123 - of a descriptor
        with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
            sums |= pack(archive, location.data, names)
            archive.writestr(LIST, json.dumps(dict(sorted(sums.items())), indent=1))
            for name, body in copies.items():
                archive.writestr(name, body)
            for name in kept:
                archive.writestr(f"{FILES}/{name}", read_file(store, name))
        written.flush()
        os.fsync(opened)
    return len(sums)


def _kept_files(store: Store) -> list[str]:
    """Name the files that rows of the records name. Raises Damaged where one is not as it was written."""
    with store.reading() as records:
        names = sorted(named(records))
    for name in names:
        try:
            read_file(store, name)
        except FileDamaged as error:
            raise Damaged(str(error)) from error
    return names


def _check(backup: Path) -> int:
    """Return how many files a backup holds. Raises BackupImpossible where one is not as it was written."""
    try:
        with zipfile.ZipFile(backup) as archive:
            sums = _listed(archive)
            for name, wanted in sums.items():
                with archive.open(name) as packed:
                    if hashlib.file_digest(packed, "sha256").hexdigest() != wanted:  # type: ignore[arg-type]
                        raise BackupImpossible(say("backup.damaged"))
    except (OSError, zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        raise BackupImpossible(say("backup.unreadable", path=backup, reason=error)) from error
    return len(sums)


def _unpack(backup: Path, places: Places, location: Location) -> None:
    """Prepare what a backup holds beside the places, readable by their owner only.

    Data files that belong into a store are brought there, beside those that are there.
    """
    with zipfile.ZipFile(backup) as archive:
        names = _listed(archive)
        if CATALOG not in names:
            raise BackupImpossible(say("backup.other_kind"))
        for path in places.values():
            _parent(path)
        for inside in (DATA, FILES):
            if inside in places and any(PurePosixPath(name).parts[0] == inside for name in names):
                prepared(places[inside]).mkdir(mode=0o700)
        if DATA not in places:
            bring(archive, names, location.data, _stamp())
        for name in names:
            if DATA not in places and name.startswith(f"{DATA}/"):
                continue
            target = _target(name, places)
            target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            opened = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with archive.open(name) as packed, open(opened, "wb") as out:  # noqa: PTH123 - of a descriptor
                shutil.copyfileobj(packed, out)


def _listed(archive: zipfile.ZipFile) -> dict[str, str]:
    """Return the files of a backup with their checksums. Raises BackupImpossible where it has none."""
    try:
        sums = json.loads(archive.read(LIST))
        names = {one.filename for one in archive.infolist() if not one.is_dir()} - {LIST}
    except (KeyError, ValueError) as error:
        raise BackupImpossible(say("backup.no_list")) from error
    outside = any(".." in PurePosixPath(name).parts for name in names)
    if outside or not isinstance(sums, dict) or names != set(sums) or not {CATALOG, ON_SERVER} & set(sums):
        raise BackupImpossible(say("backup.damaged"))
    return sums


def _target(name: str, places: Places) -> Path:
    """Return where a file of a backup is prepared. Raises BackupImpossible where it is none of ours."""
    path = PurePosixPath(name)
    inside = places.get(path.parts[0])
    single = path.parts[0] in (RECORDS, CATALOG)
    if inside is None or single != (len(path.parts) == 1):
        raise BackupImpossible(say("backup.damaged"))
    return prepared(inside).joinpath(*path.parts[1:])


def _copied(database: Path) -> bytes:
    """Return a SQLite database as it is at one moment, also while others write to it."""
    with closing(sqlite3.connect(database)) as old, closing(sqlite3.connect(":memory:")) as new:
        old.backup(new)
        return new.serialize()


def _not_made(error: Exception) -> BackupImpossible:
    if isinstance(error, Damaged):
        return BackupImpossible(say("backup.records_damaged", reason=error))
    return BackupImpossible(say("backup.not_written", reason=error))


def _holds_something(path: Path) -> bool:
    return any(path.iterdir()) if path.is_dir() else path.exists()


def _parent(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    return path.parent
