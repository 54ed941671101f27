"""Every check of `warehouse/checks/` accepts the sources as they are and reports tampered rows."""

from collections.abc import Iterator

import duckdb
import pandas as pd
import pytest

from etl.building import checked_frames
from warehouse.commit import CHECKS, check_names
from warehouse.schema import tables

NAMES = [name for name, _ in check_names()]
FAMILIES = [name.removeprefix("recount_") for name in NAMES if name.startswith("recount_")]

# One statement for each check that breaks what the check guards.
TAMPERING = {
    "agreements_known":
        "UPDATE agreement_event SET agreement_id = 'idn-kwt' WHERE agreement_id = 'idn-kwt-mou-1996'",
    "city_rows_have_place":
        "DELETE FROM attache_post WHERE place_code = 'SAU' AND city IS NULL AND trust = 'S'",
    "codes_and_cycles_known":
        "DELETE FROM assessment_cycle WHERE cycle_id = 'vamas-3'",
    "evidence_exists":
        "UPDATE commitment_progress SET evidence_id = 'vamas-2012' WHERE evidence_id = 'vamas-2010'",
    "initiatives_complete":
        "DELETE FROM initiative_tag WHERE initiative_id = 'afml' AND scheme = 'theme'",
    "members_are_one_thing":
        "UPDATE forum_member SET party_id = 'ilo' WHERE forum_id = 'gfmd' AND place_code = 'PHL'",
    "every_row_located":
        "UPDATE key_figure SET locator = ' ' WHERE figure_id = 'mfa-groups'",
    "grades_on_scale":
        "UPDATE agency_ranking SET grade = 'A2' WHERE agency_id = 'sona' AND cycle_id = 'vamas-4'",
    "keys_unique":
        "INSERT INTO mrc_centre SELECT * FROM mrc_centre WHERE centre_id = 'khm-mrc-phnom-srey'",
    "measures_known":
        "DELETE FROM complaint_measure WHERE measure = 'complainants'",
    "members_eleven":
        "UPDATE place SET asean_since = NULL WHERE place_code = 'TLS'",
    "places_known":
        "UPDATE agreement SET counterpart_code = 'CAN-SK' WHERE counterpart_code = 'CA-SK'",
    "recount_agencies":
        "UPDATE conduct_participation SET as_published = '50' WHERE as_published = '47'",
    "recount_agreements":
        "DELETE FROM agreement WHERE agreement_id = 'phl-qat-ba-1997'",
    "recount_attaches":
        "UPDATE attache_post SET posts = 2 WHERE origin_code = 'IDN' AND place_code = 'MYS' AND trust = 'S'",
    "recount_complaints":
        "UPDATE complaint_figure SET value = 34060 WHERE value = 34156",
    "recount_cooperation":
        "UPDATE key_figure SET value = 45 WHERE figure_id = 'bali-process-members-ilo'",
    "recount_documents":
        "UPDATE source SET note = NULL WHERE source_id = 'adbi-2008'",
    "sources_known":
        "UPDATE discrepancy SET other_source_id = 'a-page' WHERE discrepancy_id = 'asean-ten-eleven'",
    "trust_marks":
        "UPDATE agreement SET trust = 'A' WHERE agreement_id = 'phl-usa-ba-1968'",
    "units_of_measures":
        "UPDATE complaint_figure SET unit = 'percent' WHERE unit = 'THB'",
}  # fmt: skip


@pytest.fixture(scope="module")
def filled() -> Iterator[duckdb.DuckDBPyConnection]:
    """Yield a database in memory that holds the rows of the sources."""
    connection = duckdb.connect()
    for name, frame in checked_frames().items():
        table = tables()[name]
        columns = ", ".join(f"CAST({column.name} AS {column.type})" for column in table.columns)
        connection.execute(table.statements)
        connection.register("incoming", frame)
        connection.execute(f"INSERT INTO {name} SELECT {columns} FROM incoming")
        connection.unregister("incoming")
    yield connection
    connection.close()


@pytest.fixture
def database(filled: duckdb.DuckDBPyConnection) -> Iterator[duckdb.DuckDBPyConnection]:
    """Yield the filled database inside a transaction that is rolled back afterwards."""
    filled.execute("BEGIN")
    yield filled
    filled.execute("ROLLBACK")


def found(database: duckdb.DuckDBPyConnection, check: str) -> pd.DataFrame:
    """Return the rows that a check reports."""
    return database.execute((CHECKS / f"{check}.sql").read_text(encoding="utf-8")).df()


def recounted(database: duckdb.DuckDBPyConnection, family: str) -> set[str]:
    """Return the disagreements of a family that are marked as recounted."""
    rows = database.execute(
        "SELECT discrepancy_id FROM discrepancy WHERE family = ? AND recounted", [family]
    ).fetchall()
    return {row[0] for row in rows}


def test_every_check_says_what_it_guards() -> None:
    """The first line of each file is a sentence in a comment, shown under Sources and quality."""
    for path in CHECKS.glob("*.sql"):
        first = path.read_text(encoding="utf-8").splitlines()[0]
        assert first.startswith("-- "), path.name
        assert first.endswith("."), path.name


@pytest.mark.parametrize(
    ("check", "column"),
    [("sources_known", "source_id"), ("every_row_located", "locator"), ("trust_marks", "trust")],
)
def test_reads_every_table(check: str, column: str) -> None:
    """A new table cannot be forgotten by the checks that every table has to pass."""
    text = (CHECKS / f"{check}.sql").read_text(encoding="utf-8")
    for name, table in tables().items():
        if name != "source" and column in {c.name for c in table.columns}:
            assert f"FROM {name}\n" in text, name


@pytest.mark.parametrize("check", NAMES)
def test_accepts_the_sources(database: duckdb.DuckDBPyConnection, check: str) -> None:
    """No check reports a row of the sources as they are."""
    assert found(database, check).empty


@pytest.mark.parametrize("check", NAMES)
def test_reports_tampering(database: duckdb.DuckDBPyConnection, check: str) -> None:
    """Each check reports at least one row after the statement that breaks what it guards."""
    database.execute(TAMPERING[check])
    assert not found(database, check).empty


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("statement", ["stated", "other"])
def test_compares_every_recount(database: duckdb.DuckDBPyConnection, family: str, statement: str) -> None:
    """A changed statement of any recounted disagreement is reported."""
    database.execute(f"UPDATE discrepancy SET {statement} = {statement} || '?'")
    assert set(found(database, f"recount_{family}")["discrepancy_id"]) == recounted(database, family)


@pytest.mark.parametrize("family", FAMILIES)
def test_recounts_from_the_tables(database: duckdb.DuckDBPyConnection, family: str) -> None:
    """With every other table empty no recount agrees: each has a side that is counted from rows."""
    for name in tables().keys() - {"discrepancy"}:
        database.execute(f"DELETE FROM {name}")
    assert set(found(database, f"recount_{family}")["discrepancy_id"]) == recounted(database, family)


@pytest.mark.parametrize("family", FAMILIES)
def test_misses_neither_side(database: duckdb.DuckDBPyConnection, family: str) -> None:
    """A claim without a recount is reported, and so is a recount without a claim."""
    claimed = recounted(database, family)
    database.execute("UPDATE discrepancy SET recounted = NOT recounted")
    rows = found(database, f"recount_{family}")
    assert set(rows["recount_id"].dropna()) == claimed
    assert set(rows["discrepancy_id"].dropna()) == recounted(database, family)
