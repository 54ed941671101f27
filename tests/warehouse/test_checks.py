"""Every check of `warehouse/checks/` accepts the sources as they are and reports tampered rows."""

from collections.abc import Iterator

import duckdb
import pandas as pd
import publications
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
    "merges_end":
        "INSERT INTO ranking_merge VALUES ('demo', 'anggrek', 'kenanga', 'Putra', '2031-01-04T08:00:00Z')",
    "measures_known":
        "DELETE FROM complaint_measure WHERE measure = 'complainants'",
    "members_eleven":
        "UPDATE place SET asean_since = NULL WHERE place_code = 'TLS'",
    "places_known":
        "UPDATE agreement SET counterpart_code = 'CAN-SK' WHERE counterpart_code = 'CA-SK'",
    "publications_are_no_transcriptions":
        "UPDATE ranking_publication SET cycle_id = 'vamas-6' WHERE publication_id = 'demo-2-r1'",
    "publications_complete":
        "UPDATE ranking_grade SET grade = NULL WHERE publication_id = 'demo-2-r1'",
    "publications_in_order":
        "DELETE FROM ranking_publication WHERE publication_id = 'demo-1-r1'",
    "publications_written_plainly":
        "UPDATE ranking_score SET points = '1,5' WHERE points = '1'",
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
    "replies_known":
        "UPDATE ranking_reply SET cycle_id = 'demo-9' WHERE kind = 'statement'",
    "scores_within_method":
        "UPDATE ranking_score SET points = '2.000001' WHERE points = '2'",
    "sources_known":
        "UPDATE discrepancy SET other_source_id = 'a-page' WHERE discrepancy_id = 'asean-ten-eleven'",
    "trust_marks":
        "UPDATE agreement SET trust = 'A' WHERE agreement_id = 'phl-usa-ba-1968'",
    "units_of_measures":
        "UPDATE complaint_figure SET unit = 'percent' WHERE unit = 'THB'",
}  # fmt: skip

FIRST = "WHERE publication_id = 'demo-1-r1'"
MELATI = f"{FIRST} AND agency_id = 'melati'"
# What else may be wrong with a publication, and the check that reports it.
BAD_PUBLICATIONS = [
    ("keys_unique", "INSERT INTO ranking_publication SELECT * FROM ranking_publication"),
    ("keys_unique", f"UPDATE ranking_scale SET position = 1 {FIRST}"),
    ("keys_unique", f"INSERT INTO ranking_grade SELECT * FROM ranking_grade {MELATI}"),
    ("keys_unique", f"INSERT INTO ranking_score SELECT * FROM ranking_score {MELATI}"),
    ("places_known", f"UPDATE ranking_publication SET place_code = 'XXX' {FIRST}"),
    ("publications_are_no_transcriptions", "UPDATE ranking_publication SET publication_id = 'ilo-afml-7'"),
    ("publications_complete", f"DELETE FROM ranking_publication {FIRST}"),
    ("publications_complete", f"DELETE FROM ranking_scale {FIRST}"),
    ("publications_complete", f"DELETE FROM ranking_agency {MELATI}"),
    ("publications_complete", f"DELETE FROM ranking_grade {MELATI}"),
    ("publications_complete", f"UPDATE ranking_grade SET grade = 'Platinum' {MELATI}"),
    ("publications_complete", f"UPDATE ranking_grade SET grade = 'Silver' {MELATI}"),
    ("publications_complete", f"UPDATE ranking_grade SET computed_grade = '5' {MELATI}"),
    ("publications_complete", f"UPDATE ranking_grade SET not_eligible = 'No licence' {MELATI}"),
    ("publications_complete", f"UPDATE ranking_grade SET percent = 100.01 {MELATI}"),
    ("publications_in_order", f"UPDATE ranking_publication SET association_id = 'other' {FIRST}"),
    ("publications_in_order", "UPDATE ranking_publication SET reason = ' ' WHERE kind = 'correction'"),
    ("publications_in_order", "UPDATE ranking_publication SET kind = 'undo' WHERE kind = 'correction'"),
    ("publications_in_order", "UPDATE ranking_publication SET restores = 1 WHERE kind = 'correction'"),
    ("publications_in_order", f"UPDATE ranking_publication SET standing = 'a trial' {FIRST}"),
    ("publications_in_order", f"UPDATE ranking_publication SET published_at = '2031-01-03' {FIRST}"),
    ("publications_written_plainly", f"UPDATE ranking_publication SET published_at = '2031-01-01' {FIRST}"),
    ("publications_written_plainly", "UPDATE ranking_change SET changed_at = '2031-02-30T00:00:00Z'"),
    ("publications_written_plainly", f"UPDATE ranking_indicator SET weight = '1E0' {FIRST}"),
    ("publications_written_plainly", f"UPDATE ranking_scale SET least = '-1' {FIRST}"),
    ("replies_known", "UPDATE ranking_reply SET agency_id = 'anggrek'"),
    ("replies_known", "UPDATE ranking_reply SET association_id = 'other'"),
    ("replies_known", "DELETE FROM ranking_reply WHERE kind = 'appeal'"),
    ("scores_within_method", f"DELETE FROM ranking_subject {FIRST}"),
    ("scores_within_method", f"DELETE FROM ranking_indicator {FIRST}"),
    ("scores_within_method", f"UPDATE ranking_bar SET indicator_id = '9' {FIRST}"),
    ("scores_within_method", f"UPDATE ranking_score SET agency_id = 'x' {MELATI}"),
    ("scores_within_method", f"UPDATE ranking_score SET applicable = FALSE {MELATI}"),
    ("scores_within_method", f"DELETE FROM ranking_score {MELATI}"),
    ("merges_end", "UPDATE ranking_merge SET into_agency_id = agency_id"),
]


@pytest.fixture(scope="module")
def filled() -> Iterator[duckdb.DuckDBPyConnection]:
    """Yield a database in memory that holds the rows of the sources, and publications."""
    connection = duckdb.connect()
    for name, frame in {**checked_frames(), **publications.frames()}.items():
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


@pytest.mark.parametrize(("check", "statement"), BAD_PUBLICATIONS)
def test_reports_a_bad_publication(database: duckdb.DuckDBPyConnection, check: str, statement: str) -> None:
    """Whatever is wrong with a publication is reported."""
    database.execute(statement)
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
