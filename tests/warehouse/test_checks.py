"""Every check of `warehouse/checks/` accepts the sources as they are and reports tampered rows."""

from collections.abc import Iterator, Mapping

import changed_by_stewards
import duckdb
import pandas as pd
import publications
import pytest
import returned

from warehouse.checking import CHECKS, check_declared, check_names, spelt_out
from warehouse.schema import SHARED_RULES, tables

NAMES = [name for name, _ in check_names()]
FAMILIES = [name.removeprefix("recount_") for name in NAMES if name.startswith("recount_")]

# One statement for each check that breaks what the check guards.
TAMPERING = {
    "city_rows_have_place":
        "DELETE FROM attache_post WHERE place_code = 'SAU' AND city IS NULL AND trust = 'S'",
    "evidence_exists":
        "UPDATE commitment_progress SET evidence_id = 'vamas-2012' WHERE evidence_id = 'vamas-2010'",
    "evidence_in_time":
        "UPDATE commitment_progress SET status = 'begun' WHERE evidence_id = 'phl-ca-ab-mou-2008'",
    "initiatives_complete":
        "DELETE FROM initiative_tag WHERE initiative_id = 'afml' AND scheme = 'theme'",
    "members_are_one_thing":
        "UPDATE forum_member SET party_id = 'ilo' WHERE forum_id = 'gfmd' AND place_code = 'PHL'",
    "grades_on_scale":
        "UPDATE agency_ranking SET grade = 'A2' WHERE agency_id = 'sona' AND cycle_id = 'vamas-4'",
    "merges_end":
        "INSERT INTO ranking_merge VALUES ('demo', 'anggrek', 'kenanga', 'Putra', '2031-01-04T08:00:00Z')",
    "members_eleven":
        "UPDATE place SET asean_since = NULL WHERE place_code = 'TLS'",
    "publications_are_no_transcriptions":
        "UPDATE ranking_publication SET cycle_id = 'vamas-6' WHERE publication_id = 'demo-2-r1'",
    "publications_complete":
        "UPDATE ranking_grade SET grade = NULL WHERE publication_id = 'demo-2-r1'",
    "publications_in_order":
        "DELETE FROM ranking_publication WHERE publication_id = 'demo-1-r1'",
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
    "return_cells_sound":
        "UPDATE complaint_return_cell SET destination = 'ATL' WHERE destination = 'MYS'",
    "returns_expected":
        "DELETE FROM return_expectation WHERE centre_id = 'melati'",
    "returns_in_order":
        "UPDATE complaint_return SET approved_by = sent_by WHERE version = 2",
    "returns_summed":
        "UPDATE return_summary SET value = 31 WHERE value = 30",
    "scales_known":
        "UPDATE assessment_cycle SET scale_id = 'roman' WHERE cycle_id = 'vamas-3'",
    "scores_within_method":
        "UPDATE ranking_score SET points = '2.000001' WHERE points = '2'",
    "trust_marks":
        "UPDATE agreement SET trust = 'A' WHERE agreement_id = 'phl-usa-ba-1968'",
    "units_of_measures":
        "UPDATE complaint_figure SET unit = 'percent' WHERE unit = 'THB'",
}  # fmt: skip

FIRST = "WHERE publication_id = 'demo-1-r1'"
MELATI = f"{FIRST} AND agency_id = 'melati'"
SECOND = "WHERE return_id = 'anggrek-2031-01-v2'"
# What else may be wrong with a publication or a return, and the check that reports it.
BAD_PUBLICATIONS = [
    ("publications_are_no_transcriptions", "UPDATE ranking_publication SET publication_id = 'ilo-afml-7'"),
    ("publications_complete", f"DELETE FROM ranking_scale {FIRST}"),
    ("publications_complete", f"DELETE FROM ranking_agency {MELATI}"),
    ("publications_complete", f"DELETE FROM ranking_grade {MELATI}"),
    ("publications_complete", f"UPDATE ranking_grade SET grade = 'Platinum' {MELATI}"),
    ("publications_complete", f"UPDATE ranking_grade SET grade = 'Silver' {MELATI}"),
    ("publications_complete", f"UPDATE ranking_grade SET computed_grade = '5' {MELATI}"),
    ("publications_complete", f"UPDATE ranking_grade SET not_eligible = 'No licence' {MELATI}"),
    ("publications_in_order", f"UPDATE ranking_publication SET association_id = 'other' {FIRST}"),
    ("publications_in_order", "UPDATE ranking_publication SET reason = ' ' WHERE kind = 'correction'"),
    ("publications_in_order", "UPDATE ranking_publication SET kind = 'undo' WHERE kind = 'correction'"),
    ("publications_in_order", "UPDATE ranking_publication SET restores = 1 WHERE kind = 'correction'"),
    ("publications_in_order", f"UPDATE ranking_publication SET published_at = '2031-01-03' {FIRST}"),
    ("replies_known", "UPDATE ranking_reply SET agency_id = 'anggrek'"),
    ("replies_known", "UPDATE ranking_reply SET association_id = 'other'"),
    ("replies_known", "DELETE FROM ranking_reply WHERE kind = 'appeal'"),
    ("scores_within_method", f"UPDATE ranking_score SET applicable = FALSE {MELATI}"),
    ("scores_within_method", f"DELETE FROM ranking_score {MELATI}"),
    ("return_cells_sound", "INSERT INTO complaint_return_cell FROM complaint_return_cell"),
    ("return_cells_sound", "UPDATE complaint_return_cell SET unit = 'THB'"),
    ("return_cells_sound", "UPDATE complaint_return_cell SET value = -1 WHERE value = 3"),
    ("returns_expected", "UPDATE complaint_return SET organisation_id = 'other'"),
    ("returns_expected", "UPDATE complaint_return SET standing = 'practice'"),
    ("returns_in_order", f"UPDATE complaint_return SET version = 3 {SECOND}"),
    ("returns_in_order", f"UPDATE complaint_return SET reason = ' ' {SECOND}"),
    ("returns_in_order", f"UPDATE complaint_return SET kind = 'undo' {SECOND}"),
    ("returns_in_order", f"UPDATE complaint_return SET organisation_id = 'other' {SECOND}"),
    ("returns_summed", f"DELETE FROM return_summary {SECOND}"),
    ("returns_summed", f"DELETE FROM complaint_return_cell {SECOND} AND value = 3"),
    ("returns_summed", f"UPDATE return_summary SET month = '2031-03' {SECOND}"),
    ("merges_end", "UPDATE ranking_merge SET into_agency_id = agency_id"),
]


@pytest.fixture(scope="module")
def filled(frames: dict[str, pd.DataFrame]) -> Iterator[duckdb.DuckDBPyConnection]:
    """Yield a database in memory that holds the rows of the sources, publications and returns."""
    # One thread, as the product has: to share out what is as small takes more than it saves.
    connection = duckdb.connect(config={"threads": "1"})
    connection.execute(SHARED_RULES.read_text(encoding="utf-8"))
    made_up = {**publications.frames(), **returned.frames(), **changed_by_stewards.frames()}
    for name, frame in {**frames, **made_up}.items():
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
    """Return the rows that a check reports, whichever table it is asked about."""
    text = (CHECKS / f"{check}.sql").read_text(encoding="utf-8")
    return pd.concat([database.execute(each).df() for each in spelt_out(text)], ignore_index=True)


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


def test_a_check_for_each_table_leaves_none_out() -> None:
    text = "-- Any.\n-- For each $table that has: trust, source_id\nFROM $table"
    asked = {check.split()[-1] for check in spelt_out(text)}
    assert asked == {name for name, table in tables().items() if "trust" in {c.name for c in table.columns}}


@pytest.mark.parametrize("name", sorted(tables()))
def test_rows_as_they_are_keep_what_their_table_declares(
    database: duckdb.DuckDBPyConnection, name: str
) -> None:
    assert check_declared(database, tables()[name], name) == []


def changed(name: str, values: Mapping[str, str]) -> str:
    """Return one row of a table with other values in some columns, as a relation."""
    replaced = ", ".join(f"{value} AS {column}" for column, value in values.items())
    return f"(SELECT * REPLACE ({replaced}) FROM {name} LIMIT 1)"


# All columns of a table in one row: they are asked in one question, and each is told.
@pytest.mark.parametrize("name", sorted(tables()))
def test_an_empty_cell_that_must_be_filled_is_told(database: duckdb.DuckDBPyConnection, name: str) -> None:
    required = [one.name for one in tables()[name].columns if one.required]
    assert required
    told = check_declared(database, tables()[name], changed(name, dict.fromkeys(required, "NULL")))
    assert {f"{name}, row 1, {one}: “” is empty but must be filled" for one in required} <= set(told)


@pytest.mark.parametrize(
    "name", [name for name, table in sorted(tables().items()) if any(one.words for one in table.columns)]
)
def test_a_word_that_is_not_on_the_list_is_told(database: duckdb.DuckDBPyConnection, name: str) -> None:
    listed = {one.name: ", ".join(one.words) for one in tables()[name].columns if one.words}
    told = check_declared(database, tables()[name], changed(name, dict.fromkeys(listed, "'unheard of'")))
    assert {
        f"{name}, row 1, {column}: “unheard of” is not one of: {words}" for column, words in listed.items()
    } <= set(told)


@pytest.mark.parametrize("name", [name for name, table in sorted(tables().items()) if table.references])
def test_a_reference_to_nothing_is_told(database: duckdb.DuckDBPyConnection, name: str) -> None:
    table = tables()[name]
    nowhere = {
        of.name: "'nowhere'" if of.type == "VARCHAR" else "999"
        for of in (table.column(each.columns[-1]) for each in table.references)
    }
    told = check_declared(database, table, changed(name, nowhere))
    for each in table.references:
        referred = ", ".join(f"{each.table}.{column}" for column in each.referred)
        said = f"{name}, row 1, {', '.join(each.columns)}: “"
        assert any(one.startswith(said) and one.endswith(f"is not a known {referred}") for one in told), each


@pytest.mark.parametrize(
    ("name", "key"), [(name, key) for name, table in tables().items() for key in table.keys]
)
def test_a_repeated_key_is_told(database: duckdb.DuckDBPyConnection, name: str, key: tuple[str, ...]) -> None:
    twice = f"(FROM (FROM {name} LIMIT 1) UNION ALL FROM (FROM {name} LIMIT 1))"
    told = [line for line in check_declared(database, tables()[name], twice) if ", ".join(key) in line]
    assert len(told) == 2
    assert all(line.endswith("repeats the key of another row") for line in told)


@pytest.mark.parametrize(
    ("name", "column", "value"),
    [
        ("ranking_grade", "percent", "100.01"),
        ("ranking_publication", "published_at", "'2031-01-01'"),
        ("ranking_change", "changed_at", "'2031-02-30T00:00:00Z'"),
        ("ranking_indicator", "weight", "'1E0'"),
        ("ranking_scale", "least", "'-1'"),
        ("initiative_tag", "tag", "'7'"),
    ],
)
def test_a_value_of_another_form_is_told(
    database: duckdb.DuckDBPyConnection, name: str, column: str, value: str
) -> None:
    (told,) = check_declared(database, tables()[name], changed(name, {column: value}))
    assert f", {column}: “" in told


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


@pytest.mark.parametrize(
    ("evidence_date", "promised", "is_older"),
    [
        ("2014", "2015-03", True),
        ("2015-02-28", "2015-03", True),
        ("2012/2014-10", "2015", True),
        ("2014-10", "2014-11/2016", True),
        ("2015-03-31", "2015-03", False),
        ("2015", "2015-03", False),
        ("2012/2015", "2015-03-10", False),
        ("2002/..", "2015", False),
        (None, "2015", None),
        ("2014", None, None),
    ],
)
def test_evidence_in_time_compares_dates_as_exactly_as_both_are_given(
    database: duckdb.DuckDBPyConnection,
    evidence_date: str | None,
    promised: str | None,
    is_older: bool | None,
) -> None:
    """Evidence that ended before the promise must be marked, no other may; unknown dates find nothing."""
    database.execute("DELETE FROM commitment_progress WHERE commitment_id <> 'arf-2015-c-1'")
    database.execute("UPDATE commitment_progress SET evidence_date = ?", [evidence_date])
    database.execute("UPDATE instrument SET year = NULL, adopted_on = ?", [promised])
    reported = {}
    for status in ("in place", "before the promise"):
        database.execute("UPDATE commitment_progress SET status = ?", [status])
        reported[status] = not found(database, "evidence_in_time").empty
    assert reported == {"in place": is_older is True, "before the promise": is_older is False}


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
