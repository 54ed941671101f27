"""What interrupted work left behind: data files that were never committed, backups and restores half made."""

import json
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path

from records.kept_files import folder, unnamed
from records.store import Store
from warehouse.bucket import Bucket
from warehouse.files import DataFile, left_over, store_of
from warehouse.folder import Folder
from warehouse.lake import Lake
from warehouse.location import Location
from warehouse.switch import remove, undecided
from warehouse.trouble import NotReached, WarehouseMissing, told
from warehouse.turn import Tell, turn

# Beside the catalogue, or with the data files that all machines share, while a backup is made: where.
MAKING = ".backup-being-made"


def left_behind(store: Store, location: Location) -> list[DataFile]:
    """Return what interrupted work left, as long as nobody writes. Raises trouble.Unusable."""
    with turn(location, "a_cleaning"):
        return [*_found(store, location), *map(Path, unnamed(store))]


def tidy(store: Store, location: Location, tell: Tell | None = None) -> list[DataFile]:
    """Remove what interrupted work left, and return what that was.

    No snapshot is made of any of it, so no reader needs it; nobody writes meanwhile. Raises trouble.Unusable.
    """
    with turn(location, "a_cleaning", tell=tell), told():
        found = list(_found(store, location))
        for each in found:
            remove(each)
        return [*found, *map(Path, unnamed(store, removing=True))]


@contextmanager
def noted(location: Location, unfinished: Path) -> Iterator[None]:
    """Have it written down where a backup is being made, until the block ends and it is there."""
    store, name = _note(location)
    store.replace(name, json.dumps(str(unfinished.absolute())))
    try:
        yield
    finally:
        # The next commit takes away a note that stays.
        with suppress(OSError, NotReached):
            store.file(name).unlink(missing_ok=True)


def _found(store: Store, location: Location) -> Iterator[DataFile]:
    catalogue = location.catalog_file
    if catalogue is not None:
        beside = [store.path, folder(store.path)] if store.path else []
        folders = [location.data_folder] if location.data_folder else []
        yield from undecided([catalogue, *folders, *beside])
    files, note = _note(location)
    with suppress(FileNotFoundError):
        unfinished = _read(files.text(note))
        if unfinished is not None and unfinished.exists():
            yield unfinished
        yield files.file(note)
    try:
        lake = Lake(location)
    except WarehouseMissing:
        return
    try:
        yield from lake.look(partial(left_over, shared=catalogue is None))
    finally:
        lake.close()


def _note(location: Location) -> tuple[Folder | Bucket, str]:
    if catalogue := location.catalog_file:
        return Folder(catalogue.parent), f"{catalogue.name}{MAKING}"
    return store_of(location.data), f"catalog{MAKING}"


def _read(note: str) -> Path | None:
    try:
        return Path(json.loads(note))
    except (ValueError, TypeError):
        return None
