"""Look through everything that is kept: every file of every snapshot, and the chain of the journal."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass, field

from records import journal
from records.kept_files import FileDamaged, named, read_file
from records.store import NotKept, Store
from warehouse.files import damage, named_files, note_sums
from warehouse.lake import Lake, Snapshot
from warehouse.location import Location
from warehouse.schema import tables
from warehouse.trouble import Unusable, WarehouseDamaged, told
from warehouse.turn import turn
from words import say


@dataclass
class Examination:
    """What was found: sentences on what is sound, and a phrase for whatever is damaged."""

    sound: list[str] = field(default_factory=list)
    damaged: list[str] = field(default_factory=list)


def verify(store: Store, location: Location) -> Examination:
    """Read all data files, all snapshots and the journal. Changes nothing but the list of sums.

    Raises trouble.Unusable where there is no warehouse, or where it cannot be looked at now.
    """
    found = Examination()
    snapshots: list[Snapshot] = []
    try:
        with turn(location, "a_cleaning"):
            snapshots = _warehouse(location, found)
    except WarehouseDamaged as error:
        found.damaged.append(str(error))
    _records(store, snapshots, found)
    return found


def _warehouse(location: Location, found: Examination) -> list[Snapshot]:
    if location.catalog_file and location.catalog_file.exists():
        with told(), closing(sqlite3.connect(location.catalog_file)) as catalogue:
            for (reason,) in catalogue.execute("PRAGMA integrity_check").fetchall():
                if reason != "ok":
                    found.damaged.append(say("storage.catalogue_broken", reason=reason))
                    return []
    lake = Lake(location)
    try:
        snapshots = lake.snapshots()
        damaged = lake.look(damage)
        for one in snapshots:
            # A table that a snapshot did not touch was read in the one before.
            read = set(tables())
            if one is not snapshots[0] and lake.follows_directly(one.number):
                read &= lake.touched_tables(one.number)
            try:
                lake.read_through(one.number, read)
            except Unusable as error:
                damaged.append(say("storage.not_a_snapshot", snapshot=one.number, reason=error))
        found.damaged += damaged
        if not damaged:
            lake.look(note_sums)
            found.sound.append(
                say("verify.sound", files=len(lake.look(named_files)), snapshots=len(snapshots))
            )
    finally:
        lake.close()
    return snapshots


def _records(store: Store, snapshots: list[Snapshot], found: Examination) -> None:
    try:
        if not store.exists():
            found.sound.append(say("verify.no_records"))
            return
        whole = store.damage()
        with store.reading() as records:
            files = sorted(named(records))
            entries = len(records.all(journal.TABLE))
            broken, known = list(journal.broken(records)), journal.hashes(records)
    except NotKept as error:
        found.damaged.append(say("verify.records_broken", reason=error))
        return
    damaged = [say("verify.records_broken", reason=whole)] if whole else []
    damaged += [say("verify.journal_broken", entry=str(entry)) for entry in broken]
    damaged += [
        say("verify.journal_cut", snapshot=one.number)
        for one in snapshots
        if one.details.get(journal.TABLE, journal.BEGINNING) not in known
    ]
    for name in files:
        try:
            read_file(store, name)
        except FileDamaged as error:
            damaged.append(str(error))
    found.damaged += damaged
    if not damaged:
        found.sound.append(say("verify.journal_sound", entries=entries))
        if files:
            found.sound.append(say("verify.files_sound", files=len(files)))
