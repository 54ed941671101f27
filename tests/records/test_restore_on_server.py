"""Records and a catalogue on a PostgreSQL server come back from a backup in one step, and the old is kept."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from database import Databases

from records import journal
from records.backup import BackupImpossible, back_up, restore
from records.kept_files import kept, read_file, write_file
from records.left_behind import left_behind
from records.postgresql import Connection
from records.store import Store
from warehouse.commit import writing
from warehouse.lake import Lake
from warehouse.location import Location

PROOF = b"%PDF- a licence"
EARLIER = Path(__file__).parent.parent / "earlier" / "dcd281b"
Place = tuple[Store, Location]


@pytest.fixture
def another(databases: Databases, tmp_path: Path) -> Callable[[], Place]:
    """Return a way to a database and a data folder with nothing in them."""

    def made() -> Place:
        server = databases.new()
        named = f"postgres:dbname={server.database} host={server.host} user={server.user}"
        return Store(server), Location(named, tmp_path / server.database)

    return made


@pytest.fixture
def place(another: Callable[[], Place]) -> Place:
    """Keep records with an evidence file, and a warehouse of two snapshots and a data file."""
    store, location = another()
    location.data.mkdir()
    with store.writing() as records:
        records.put("cycle", cycle_id="vamas-1", association_id="vamas", body="{}")
        sha256 = write_file(store, PROOF)
        named = {"file_id": "f", "cycle_id": "vamas-1", "agency_id": "a", "indicator_id": "1", "name": "n"}
        told = {"kind": "pdf", "bytes": 1, "sha256": sha256, "by_agency": 1, "brought_at": "x"}
        records.put("evidence_file", **named, **told)
    write(store, location, "first", "CREATE TABLE note (number INTEGER, text VARCHAR, day DATE)")
    write(
        store,
        location,
        "second",
        "INSERT INTO note SELECT n, 'ß\t\\', DATE '2026-11-29' FROM range(3000) t(n)",
    )
    return store, location


def write(store: Store, location: Location, what: str, sql: str) -> None:
    """Write into the journal and into the warehouse."""
    names = (name for name in journal.HASHED if name != "entry_id")
    with store.writing() as records:
        journal.append(records, {name: what if name == "action" else "" for name in names})
    with writing(location) as connection:
        connection.execute(sql)
        connection.execute(f"CALL lake.set_commit_message('tests', '{what}')")


def state(store: Store, location: Location) -> list[object]:
    """Return everything that records and warehouse hold."""
    with store.reading() as records:
        rows = {table: records.as_kept(table) for table in records.tables}
        assert list(journal.broken(records)) == []
    lake = Lake(location)
    try:
        notes = lake.run("SELECT count(*), sum(number), min(text), max(day) FROM note", lake.latest())
        return [rows, notes.to_dict(), [one.message for one in lake.snapshots()], kept(store).names()]
    finally:
        lake.close()


def test_a_backup_comes_back_in_one_step_elsewhere_and_again(
    place: Place, another: Callable[[], Place], tmp_path: Path
) -> None:
    store, location = place
    file, before = tmp_path / "backup.zip", state(*place)
    # Records, two tables of a catalogue at least, sums, a data file and an evidence file.
    assert back_up(store, location, file) > 6
    assert left_behind(store, location) == []
    elsewhere = another()
    restore(file, *elsewhere)
    assert state(*elsewhere) == before
    assert read_file(elsewhere[0], next(iter(before[3]))) == PROOF
    with pytest.raises(BackupImpossible, match=r"exists\. Give --replace"):
        restore(file, store, location)
    # What was done since is put aside, each time anew, and can be opened there.
    asides = []
    for number in range(2):
        write(store, location, f"since {number}", "INSERT INTO note VALUES (1, 'since', NULL)")
        after = state(*place)
        _, aside = restore(file, store, location, replace=True)
        assert state(*place) == before
        old = Store(replace(store.place, schema=aside[0]))
        with old.reading() as records:
            assert {table: records.as_kept(table) for table in records.tables} == after[0]
        asides += aside
    assert len(set(asides)) == 4
    # Work goes on from there.
    write(store, location, "third", "INSERT INTO note VALUES (1, 'third', NULL)")
    assert state(*place)[2] == ["first", "second", "third"]


def test_ended_at_any_statement_everything_is_as_it_was(
    place: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store, location = place
    file = tmp_path / "backup.zip"
    back_up(store, location, file)
    write(store, location, "since", "INSERT INTO note VALUES (1, 'since', NULL)")
    execute, steps = Connection.execute, {"seen": 0, "until": 0}

    def ending(self: Connection, sql: str, *values: object) -> object:
        if sql.startswith(("ALTER", "DROP SCHEMA", "CREATE SCHEMA", "COMMIT", "INSERT")):
            steps["seen"] += 1
            if steps["seen"] == steps["until"]:
                raise KeyboardInterrupt
        return execute(self, sql, *values)

    monkeypatch.setattr(Connection, "execute", ending)
    restore(file, store, location, replace=True)
    monkeypatch.undo()
    last = steps["seen"]
    write(store, location, "since", "INSERT INTO note VALUES (1, 'since', NULL)")
    before = state(*place)
    for until in (1, last // 3, last // 2, last - 20, last - 1, last):
        steps |= {"seen": 0, "until": until}
        monkeypatch.setattr(Connection, "execute", ending)
        with pytest.raises(KeyboardInterrupt):
            restore(file, store, location, replace=True)
        monkeypatch.undo()
        assert state(*place) == before
    restore(file, store, location, replace=True)
    assert state(*place)[2] == ["first", "second"]


def test_a_data_file_that_is_damaged_is_put_aside_and_comes_back(place: Place, tmp_path: Path) -> None:
    store, location = place
    file, before = tmp_path / "backup.zip", state(*place)
    back_up(store, location, file)
    (data,) = location.data.rglob("*.parquet")
    data.write_bytes(b"damaged")
    restore(file, store, location, replace=True)
    assert state(*place) == before
    assert [one.read_bytes() for one in data.parent.glob(f"{data.name}.before_restore-*")] == [b"damaged"]


def test_what_is_not_together_is_refused(place: Place, another: Callable[[], Place], tmp_path: Path) -> None:
    store, location = place
    of_a_server, of_files = tmp_path / "server.zip", tmp_path / "files.zip"
    back_up(store, location, of_a_server)
    files = (Store(tmp_path / "r.sqlite"), Location(f"sqlite:{tmp_path / 'c.sqlite'}", tmp_path / "d"))
    with pytest.raises(BackupImpossible, match="another kind"):
        restore(of_a_server, *files)
    assert not files[0].exists()
    for one, other in ((files[0], location), (store, files[1]), (store, another()[1])):
        with pytest.raises(BackupImpossible, match="in one PostgreSQL database"):
            restore(of_a_server, one, other, replace=True)
    # Records of a server beside a catalogue in a file: their backup is one of files.
    there = Path(shutil.copytree(EARLIER, tmp_path / "there"))
    back_up(store, Location(f"sqlite:{there / 'catalog.sqlite'}", there / "data"), of_files)
    restore(of_files, *files)
    with files[0].reading() as other, store.reading() as here:
        assert all(other.as_kept(table) == here.as_kept(table) for table in here.tables)
    assert kept(files[0]).names() == kept(store).names()
    with pytest.raises(BackupImpossible, match="another kind"):
        restore(of_files, *another())
