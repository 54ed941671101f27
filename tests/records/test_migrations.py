"""A records file is brought up to a later release whole, or stays as it is; a newer one is left alone."""

import multiprocessing
import os
import shutil
import signal
import sqlite3
import time
from contextlib import closing
from multiprocessing.synchronize import Barrier
from pathlib import Path

import pytest

from records.store import TABLES, NotKept, NotOpened, Store

FIRST = sorted(TABLES.glob("*.sql"))[0]
NEXT = len(list(TABLES.glob("*.sql"))) + 1
# A parent table (members, methods, cycles and agencies refer to it) made anew, as SQLite asks for it.
REBUILD = """
CREATE TABLE association_new (
    association_id TEXT PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    country_code TEXT NOT NULL,
    code_id TEXT NOT NULL,
    website TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO association_new (association_id, name, country_code, code_id)
SELECT association_id, name, place_code, code_id FROM association ORDER BY rowid;
DROP TABLE association;
ALTER TABLE association_new RENAME TO association;
"""
NOTES = """
-- A table that comes later still.
CREATE TABLE note (association_id TEXT PRIMARY KEY REFERENCES association, text TEXT NOT NULL) STRICT;
INSERT INTO note VALUES ('vamas', 'once');
-- Nothing follows.
"""
MANY = """
CREATE TABLE heap (number INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;
WITH RECURSIVE n(number) AS (SELECT 1 UNION ALL SELECT number + 1 FROM n WHERE number < {rows})
INSERT INTO heap SELECT number, hex(randomblob(40)) FROM n;
"""


@pytest.fixture
def release(tmp_path: Path) -> Path:
    """Return the migrations of this release in a folder that a test may add to."""
    folder = tmp_path / "release"
    shutil.copytree(TABLES, folder)
    return folder


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Write records of this release: an association with a member, a cycle and a line in the journal."""
    path = tmp_path / "records.sqlite"
    with Store(path).writing() as records:
        records.put("member", association_id="vamas", who="a@b", role="assessor", added_by="x", added_at="y")
        records.put("cycle", cycle_id="vamas-1", association_id="vamas", body="{}")
        records.put("agency", association_id="vamas", agency_id="vamas-first", name="First")
    return path


def add(folder: Path, sql: str, number: int = NEXT) -> Path:
    """Add a migration to a release."""
    # After whatever is there: numbers may be left out.
    path = folder / f"9{number:02}.sql"
    path.write_text(sql, encoding="utf-8")
    return path


def dumped(path: Path) -> tuple[int, list[str]]:
    """Return everything that a records file holds. A file that is locked by somebody raises."""
    with closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as connection:
        connection.execute("BEGIN EXCLUSIVE")
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        return version, list(connection.iterdump())


def test_a_parent_table_is_made_anew_and_what_refers_to_it_stays(file: Path, release: Path) -> None:
    add(release, REBUILD)
    add(release, NOTES, NEXT + 1)
    store = Store(file, release)
    with store.reading() as records:
        assert records.one("association", country_code="VNM", website="") is not None
        assert records.one("member", association_id="vamas") is not None
        assert records.all("note") == [{"association_id": "vamas", "text": "once"}]
        with pytest.raises(KeyError):
            records.all("association", place_code="VNM")
    # Foreign keys hold again, towards the new table.
    with pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"), store.writing() as records:
        records.put("cycle", cycle_id="x", association_id="nobody", body="{}")
    with pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"), store.writing() as records:
        records.drop("association", association_id="vamas")
    assert dumped(file)[0] == NEXT + 1


def test_every_state_leads_to_the_same_tables(file: Path, release: Path, tmp_path: Path) -> None:
    new = tmp_path / "new.sqlite"
    add(release, REBUILD)
    with Store(file, release).reading():
        pass
    add(release, NOTES, NEXT + 1)
    for path in (file, new):
        with Store(path, release).reading():
            pass
    schema = [
        [line for line in dumped(path)[1] if line.startswith(("CREATE", "PRAGMA"))] for path in (file, new)
    ]
    assert sorted(schema[0]) == sorted(schema[1])


@pytest.mark.parametrize(
    ("sql", "reason"),
    [
        (REBUILD.replace("ORDER BY rowid", "WHERE false"), "4 rows that point to nothing, .*association"),
        (REBUILD + "INSERT INTO unheard VALUES (1);", "no such table: unheard"),
        (REBUILD + "INSERT INTO association SELECT * FROM association;", "UNIQUE"),
        (REBUILD + "SELECT 1; SELECT 2;", "one statement"),
        (REBUILD + "CREATE TABLE unfinished (", "incomplete"),
    ],
)
def test_a_migration_that_fails_leaves_the_file_as_it_was(
    sql: str, reason: str, file: Path, release: Path
) -> None:
    before = dumped(file)
    add(release, NOTES)
    path = add(release, sql, NEXT + 1)
    told = f"{path.name} was refused .*{reason}"
    for opened in (Store(file, release).reading, Store(file, release).writing):
        with pytest.raises(NotOpened, match=told), opened():
            pass
        assert dumped(file) == before
    # The earlier release goes on with it, and so does a later one without the fault.
    with Store(file).writing() as records:
        records.put("cycle", cycle_id="vamas-2", association_id="vamas", body="{}")
    path.unlink()
    with Store(file, release).writing() as records:
        records.put("note", association_id="vamas", text="it goes on")


def test_a_file_from_the_future_is_refused_and_not_written(file: Path, release: Path) -> None:
    add(release, REBUILD)
    with Store(file, release).reading():
        pass
    before = file.read_bytes()
    for opened in (Store(file).reading, Store(file).writing):
        with pytest.raises(NotOpened, match=f"state {NEXT}.*install the newer release"), opened():
            pass
    assert file.read_bytes() == before


def test_a_release_that_is_running_notices_a_newer_one(
    file: Path, release: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(release, REBUILD)
    connected = Store._connect

    def overtaken(self: Store) -> sqlite3.Connection:
        connection = connected(self)
        connected(Store(file, release)).close()
        return connection

    monkeypatch.setattr(Store, "_connect", overtaken)
    with pytest.raises(NotOpened, match="newer release"), Store(file).writing() as records:
        records.put("cycle", cycle_id="vamas-2", association_id="vamas", body="{}")
    monkeypatch.undo()
    with Store(file, release).reading() as records:
        assert len(records.all("cycle")) == 1


def test_what_is_no_records_file_is_refused(tmp_path: Path) -> None:
    other = tmp_path / "letter.txt"
    other.write_text("Dear all, " * 200)
    with pytest.raises(NotOpened, match="not a database"), Store(other).reading():
        pass
    with pytest.raises(NotKept), Store(tmp_path).reading():
        pass


def open_and_tell(path: Path, folder: Path, begin: Barrier, told: "multiprocessing.Queue[str]") -> None:
    """Open records together with others and tell what the note says."""
    begin.wait()
    try:
        with Store(path, folder).writing() as records:
            told.put(str(records.all("note")))
    except Exception as error:
        told.put(repr(error))


@pytest.mark.parametrize("there", [True, False], ids=["older file", "no file"])
def test_processes_that_open_at_once_migrate_once(there: bool, file: Path, release: Path) -> None:
    if not there:
        file.unlink()
    add(release, REBUILD)
    add(release, MANY.format(rows=20_000), NEXT + 1)
    add(release, NOTES, NEXT + 2)
    fork = multiprocessing.get_context("fork")
    begin, told = fork.Barrier(4), fork.Queue()
    all_of = [fork.Process(target=open_and_tell, args=(file, release, begin, told)) for _ in range(4)]
    for one in all_of:
        one.start()
    answers = [told.get(timeout=60) for _ in all_of]
    for one in all_of:
        one.join()
    assert answers == [str([{"association_id": "vamas", "text": "once"}])] * 4
    assert dumped(file)[0] == NEXT + 2


def test_killed_in_the_middle_the_file_is_before_or_after(file: Path, release: Path) -> None:
    before = dumped(file)
    add(release, REBUILD + MANY.format(rows=200_000))
    fork = multiprocessing.get_context("fork")
    outcomes = set()
    # The first is killed once it has begun to write, the last is left to finish.
    for wait in (0.0, 0.05, 60.0):
        one = fork.Process(target=_open, args=(file, release))
        one.start()
        assert one.pid is not None
        began = time.monotonic()
        while not file.with_name(f"{file.name}-journal").exists() and time.monotonic() - began < 30:
            time.sleep(0.001)
        one.join(wait)
        if one.is_alive():
            os.kill(one.pid, signal.SIGKILL)
            one.join()
        version, lines = dumped(file)
        outcomes.add(version)
        if version == NEXT - 1:
            assert lines == before[1]
        else:
            assert sum(line.startswith('INSERT INTO "heap"') for line in lines) == 200_000
    assert outcomes == {NEXT - 1, NEXT}


def _open(path: Path, folder: Path) -> None:
    with Store(path, folder).reading():
        pass


def test_the_first_state_is_as_it_was_applied_in_the_field() -> None:
    earlier = Path(__file__).parent.parent / "earlier" / "dcd281b" / "records.sqlite"
    with (
        closing(sqlite3.connect(f"file:{earlier}?immutable=1", uri=True)) as old,
        closing(sqlite3.connect(":memory:")) as new,
    ):
        new.executescript(FIRST.read_text(encoding="utf-8"))
        sql = "SELECT type, name, sql FROM sqlite_master ORDER BY name"
        assert new.execute(sql).fetchall() == old.execute(sql).fetchall()
