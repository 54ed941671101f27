"""Records on a PostgreSQL server hold what they promise in a file, and a server that fails is told of."""

import multiprocessing
import shutil
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path

import pytest
from database import Databases, address, let_go
from pg8000.native import DatabaseError
from test_migrations import MANY, NOTES, REBUILD, open_and_tell

from records import journal, postgresql
from records.postgresql import Server
from records.store import TABLES, NotKept, NotOpened, Store
from warehouse.trouble import SettingNotUnderstood

SECRET = "open sesame"  # noqa: S105 - of nobody


@pytest.fixture
def store(databases: Databases) -> Store:
    """Make records with an association at work."""
    made = databases.records()
    with made.writing() as records:
        records.put("cycle", cycle_id="vamas-1", association_id="vamas", body="{}")
        records.put("member", association_id="vamas", who="a@b", role="assessor", added_by="x", added_at="y")
        for action in ("first", "second"):
            journal.append(records, entry(action))
    return made


@pytest.fixture
def release(tmp_path: Path) -> Path:
    """Return the migrations of this release in a folder that a test may add to."""
    return Path(shutil.copytree(TABLES, tmp_path / "release"))


def entry(action: str) -> dict[str, str]:
    """Return what stands in the journal of an act."""
    names = (name for name in journal.HASHED if name != "entry_id")
    return {name: action if name == "action" else "" for name in names}


def rows(store: Store) -> dict[str, list[dict[str, object]]]:
    """Return every row as it is kept."""
    with store.reading() as records:
        return {table: records.as_kept(table) for table in records.tables}


def end_connections(store: Store, databases: Databases) -> None:
    """Let the server end every connection to the records, as when it is started anew."""
    databases.run(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
        f"WHERE datname = '{store.place.database}' AND pid <> pg_backend_pid()"
    )


def add(folder: Path, sql: str, number: int = 0) -> Path:
    """Add a migration to a release."""
    path = folder / f"9{number:02}.sql"
    path.write_text(sql, encoding="utf-8")
    return path


def test_the_setting_names_a_server(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(
        "COOPERATION_RECORDS",
        "postgresql://monitor:open%20sesame@db.example:5433/records?sslmode=verify-full&sslrootcert=/ca.pem",
    )
    place = Store.from_environment().place
    assert place == Server("db.example", 5433, "records", "monitor", SECRET, "verify-full", "/ca.pem")
    assert Store.from_environment().path is None
    assert SECRET not in f"{place} {place!r} {Store.from_environment()!r}"
    monkeypatch.setenv("COOPERATION_RECORDS", "postgresql://monitor@/records?host=/run/postgresql")
    monkeypatch.setenv("PGPASSWORD", SECRET)
    assert Store.from_environment().place == Server("/run/postgresql", 5432, "records", "monitor", SECRET)


@pytest.mark.parametrize(
    "value",
    [
        "postgresql://",
        "postgresql://monitor:{}@db.example",
        "postgresql://:{}@db.example/records",
        "postgresql://monitor:{}@db.example:many/records",
        "postgresql://monitor:{}@db.example/records?sslmode=perhaps",
        "postgresql://monitor:{}@db.example/records?unheard=of",
        "postgres://monitor:{}@db.example/records",
        "postgresql://monitor:{}@[db.example/records",
        "mysql://monitor:{}@db.example/records",
    ],
)
def test_a_setting_that_names_no_server_is_refused_without_its_password(
    value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COOPERATION_RECORDS", value.format("sesame"))
    with pytest.raises(
        SettingNotUnderstood, match=r"^COOPERATION_RECORDS is “.*; nothing was changed\."
    ) as told:
        Store.from_environment()
    assert "sesame" not in str(told.value)


@pytest.mark.parametrize(
    "change",
    [{"host": "/nowhere"}, {"host": "127.0.0.1", "port": 9}, {"database": "nothing"}, {"user": "nobody"}],
    ids=lambda change: next(iter(change)),
)
def test_a_server_that_cannot_be_reached_is_told(change: dict[str, object], store: Store) -> None:
    elsewhere = Store(replace(store.place, **change))
    with (
        pytest.raises(NotKept, match=r"the server postgresql://.* (cannot be reached|refused): ."),
        elsewhere.reading(),
    ):
        pass
    with pytest.raises(NotKept):
        elsewhere.exists()


def test_what_is_there_at_one_moment_is_read_while_others_write(store: Store) -> None:
    with store.reading() as before:
        assert len(before.all("cycle")) == 1
        with store.writing() as records:
            records.put("cycle", cycle_id="vamas-2", association_id="vamas", body="{}")
        assert len(before.all("cycle")) == 1
    with store.reading() as after:
        assert [row["cycle_id"] for row in after.all("cycle")] == ["vamas-1", "vamas-2"]


def test_writers_take_turns_and_each_sees_what_the_one_before_wrote(store: Store) -> None:
    def append(number: int) -> None:
        with store.writing() as records:
            journal.append(records, entry(str(number)))

    with ThreadPoolExecutor(6) as threads:
        list(threads.map(append, range(30)))
    with store.reading() as records:
        found = records.as_kept("journal")
        assert list(journal.broken(records)) == []
    assert [row["entry_id"] for row in found] == list(range(1, 33))


def test_who_waits_for_another_for_too_long_is_told(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    let_go(store.place)
    session = postgresql.SESSION.replace("'15s'", "'200ms'")
    assert session != postgresql.SESSION
    monkeypatch.setattr(postgresql, "SESSION", session)
    begun, over = threading.Event(), threading.Event()

    def hold() -> None:
        with store.writing():
            begun.set()
            over.wait(30)

    with ThreadPoolExecutor() as others:
        others.submit(hold)
        begun.wait(30)
        with pytest.raises(NotKept, match="somebody else"), store.writing():
            pass
        over.set()
    with store.writing() as records:
        records.put("cycle", cycle_id="vamas-2", association_id="vamas", body="{}")


def test_a_change_is_whole_or_absent(store: Store) -> None:
    before = rows(store)
    with pytest.raises(KeyError), store.writing() as records:  # noqa: PT012
        records.put("cycle", cycle_id="vamas-2", association_id="vamas", body="{}")
        records.put("unheard")
    with pytest.raises(DatabaseError, match="foreign key"), store.writing() as records:
        records.put("agency", association_id="nobody", agency_id="x", name="X")
    # A rule that was broken and passed over takes the whole change with it.
    with pytest.raises(NotKept, match="a part of the change"), store.writing() as records:  # noqa: PT012
        records.put("cycle", cycle_id="vamas-2", association_id="vamas", body="{}")
        with suppress(DatabaseError):
            records.put("member", association_id="vamas", who="x", role="king", added_by="x", added_at="y")
    with pytest.raises(NotKept, match=r"refused: .*\b0x00"), store.writing() as records:
        records.put("cycle", cycle_id="vamas-2", association_id="vamas", body="\0")
    assert rows(store) == before


@pytest.mark.parametrize("act", ["UPDATE journal SET who = 'me'", "DELETE FROM journal", "TRUNCATE journal"])
def test_the_journal_is_never_changed(act: str, store: Store) -> None:
    with closing(store.place.connect()) as connection:
        with pytest.raises(DatabaseError, match="the journal is never"):
            connection.execute(act)
        assert len(connection.execute("SELECT * FROM journal")) == 2


def test_rows_come_in_the_order_in_which_they_were_written_and_texts_by_their_bytes(store: Store) -> None:
    names = ["Ðồng", "b", "B", "a", "_"]
    with store.writing() as records:
        for name in names:
            records.put("agency", association_id="vamas", agency_id=name, name=name)
        records.put("agency", association_id="vamas", agency_id="b", name="written again")
    with store.reading() as records:
        assert [row["agency_id"] for row in records.all("agency")] == names
        assert [row["agency_id"] for row in records.all("agency", order="agency_id")] == sorted(names)


def test_after_the_server_was_started_anew_it_goes_on(store: Store, databases: Databases) -> None:
    with store.reading():
        pass
    end_connections(store, databases)
    with store.writing() as records:
        records.put("cycle", cycle_id="vamas-2", association_id="vamas", body="{}")
    with pytest.raises(NotKept, match="server"), store.writing() as records:  # noqa: PT012
        records.put("cycle", cycle_id="vamas-3", association_id="vamas", body="{}")
        end_connections(store, databases)
        records.put("cycle", cycle_id="vamas-4", association_id="vamas", body="{}")
    with store.reading() as records:
        assert len(records.all("cycle")) == 2


def test_a_parent_table_is_made_anew_and_what_refers_to_it_stays(store: Store, release: Path) -> None:
    before = rows(store)
    add(release, REBUILD)
    add(release, NOTES, 1)
    later = Store(store.place, release)
    with later.reading() as records:
        assert records.one("association", country_code="VNM", website="") is not None
        assert records.all("note") == [{"association_id": "vamas", "text": "once"}]
    after = rows(later)
    assert {name: after[name] for name in before if name != "association"} == {
        name: before[name] for name in before if name != "association"
    }
    with pytest.raises(DatabaseError, match="foreign key"), later.writing() as records:
        records.put("cycle", cycle_id="x", association_id="nobody", body="{}")
    with pytest.raises(DatabaseError, match="foreign key"), later.writing() as records:
        records.drop("association", association_id="vamas")
    # The release before leaves them alone.
    for opened in (store.reading, store.writing):
        with pytest.raises(NotOpened, match="install the newer release"), opened():
            pass


@pytest.mark.parametrize(
    ("sql", "reason"),
    [
        (REBUILD.replace("ORDER BY rowid", "WHERE false"), "3 rows that point to nothing, .*association"),
        (REBUILD + "INSERT INTO unheard VALUES (1);", "unheard"),
        (REBUILD + "CREATE TABLE unfinished (", "syntax error"),
    ],
)
def test_a_migration_that_fails_leaves_the_records_as_they_were(
    sql: str, reason: str, store: Store, release: Path
) -> None:
    before = rows(store)
    add(release, NOTES)
    path = add(release, sql, 1)
    with (
        pytest.raises(NotOpened, match=f"{path.name} was refused .*{reason}"),
        Store(store.place, release).reading(),
    ):
        pass
    assert rows(store) == before
    path.unlink()
    with Store(store.place, release).writing() as records:
        records.put("note", association_id="vamas", text="it goes on")


@pytest.mark.parametrize("there", [True, False], ids=["older records", "none"])
def test_processes_that_open_at_once_migrate_once(there: bool, databases: Databases, release: Path) -> None:
    place = databases.records().place if there else databases.new()
    add(release, REBUILD)
    add(release, MANY.format(rows=2000), 1)
    add(release, NOTES, 2)
    fork = multiprocessing.get_context("fork")
    begin, told = fork.Barrier(3), fork.Queue()
    all_of = [fork.Process(target=open_and_tell, args=(place, release, begin, told)) for _ in range(3)]
    for one in all_of:
        one.start()
    answers = [told.get(timeout=120) for _ in all_of]
    for one in all_of:
        one.join()
    assert answers == [str([{"association_id": "vamas", "text": "once"}])] * 3


def test_tables_are_the_same_whether_they_came_at_once_or_by_and_by(
    databases: Databases, release: Path
) -> None:
    old, new = databases.records().place, databases.new()
    add(release, REBUILD)
    with Store(old, release).reading():
        pass
    add(release, NOTES, 1)
    shapes = []
    for place in (old, new):
        with Store(place, release).reading():
            pass
        with closing(place.connect()) as connection:
            shapes.append(
                connection.execute(
                    "SELECT table_name, column_name, data_type, is_nullable, column_default "
                    "FROM information_schema.columns WHERE table_schema = current_schema() "
                    "ORDER BY table_name, column_name"
                ),
            )
            shapes[-1] += connection.execute(
                "SELECT conrelid::regclass::text AS at, pg_get_constraintdef(oid) AS rule FROM pg_constraint "
                "WHERE connamespace = current_schema()::regnamespace AND contype <> 'n' ORDER BY 1, 2"
            )
    assert shapes[0] == shapes[1]
    assert any(row.get("rule", "").startswith("FOREIGN KEY") for row in shapes[0])


def test_another_process_is_told_of_records_by_their_address(store: Store) -> None:
    assert Server.named("x", address(store)) == store.place
