"""What interrupted work left behind: data files that were never committed, backups and restores half made."""

import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from records.kept_files import folder, unnamed
from records.store import Store
from warehouse.files import DataFile, left_over
from warehouse.lake import Lake, Location
from warehouse.switch import remove, undecided
from warehouse.trouble import WarehouseMissing, told
from warehouse.turn import Tell, turn

# Beside the catalogue, or in the data folder that all machines share, while a backup is made: where.
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


def note_backup(catalogue: Path | None, data: Path, unfinished: Path) -> Path:
    """Write down where a backup is being made, and return the note; it goes when the backup is there."""
    note = _note(catalogue, data)
    note.write_text(json.dumps(str(unfinished.absolute())), encoding="utf-8")
    return note


def _found(store: Store, location: Location) -> Iterator[DataFile]:
    catalogue = location.catalog_file
    if catalogue is not None:
        beside = [store.path, folder(store.path)] if store.path else []
        folders = [location.data_folder] if location.data_folder else []
        yield from undecided([catalogue, *folders, *beside])
    # Of data files in a store no backup is made.
    if location.data_folder:
        note = _note(catalogue, location.data_folder)
        if note.exists():
            unfinished = _read(note)
            if unfinished is not None and unfinished.exists():
                yield unfinished
            yield note
    try:
        lake = Lake(location)
    except WarehouseMissing:
        return
    try:
        yield from lake.look(partial(left_over, shared=catalogue is None))
    finally:
        lake.close()


def _note(catalogue: Path | None, data: Path) -> Path:
    beside = catalogue or data / "catalog"
    return beside.with_name(beside.name + MAKING)


def _read(note: Path) -> Path | None:
    try:
        return Path(json.loads(note.read_text(encoding="utf-8")))
    except (ValueError, TypeError):
        return None
