"""Each rule refuses what breaks it and nothing else, and says where the value is, what it is and why not."""

import re
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import duckdb
import pandas as pd
import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st
from small_sources import SMALL, agreement, with_referred, write_small, write_table

from etl.reading import Refusal, read_sources
from etl.rules import refusals, typed
from warehouse.schema import SHARED_RULES, Column, Table

ASCII_DATE = re.compile(r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")


def found(folder: Path, table: str = "agreement") -> list[Refusal]:
    """Check one table with those that its rules refer to, which takes a tenth of the time of all."""
    transcriptions, unreadable = read_sources(folder)
    assert not unreadable
    needed = {name: transcriptions[name] for name in transcriptions if name in with_referred(table)}
    return refusals(needed, {table, "source"})


@pytest.fixture(scope="module")
def accepted() -> Iterator[Callable[[str, str], bool]]:
    """Return a way to hold a text against a rule that tables share."""
    with duckdb.connect() as connection:
        connection.execute(SHARED_RULES.read_text(encoding="utf-8"))
        yield lambda rule, text: bool(connection.execute(f"SELECT {rule}(?)", [text]).fetchall()[0][0])


def is_iso_date(text: str) -> bool:
    """Say independently of the rule whether a text is a date of ISO 8601 at one of three precisions."""
    if not ASCII_DATE.fullmatch(text):
        return False
    try:
        date.fromisoformat(text + "0000-01-01"[len(text) :])
    except ValueError:
        return False
    return True


def test_the_small_sources_keep_every_rule(tmp_path: Path) -> None:
    transcriptions, unreadable = read_sources(write_small(tmp_path))
    assert not unreadable
    assert refusals(transcriptions) == []


@pytest.mark.parametrize(
    ("table", "column", "value", "reason"),
    [
        ("agreement", "agreement_id", "IDN MYS", "is not lower-case words joined by hyphens"),
        ("agreement", "agreement_id", "idn--mys", "is not lower-case words joined by hyphens"),
        ("agreement", "status", "Signed", "is not one of: signed, in process"),
        ("agreement", "counterpart_code", "XXX", "is not a known place.place_code"),
        ("agreement", "signed_on", "4 May 2010", "is not an ISO 8601 date"),
        ("agreement", "year_signed", "2010.5", "is not a whole number"),
        ("agreement", "year_signed", "c. 2010", "is not a whole number"),
        ("agreement", "sector", " domestic work", "begins or ends with a space"),
        ("agreement", "sector", "domestic work\u00a0", "begins or ends with a space"),
        ("agreement", "locator", "", "is empty but must be filled"),
        ("agreement", "source_id", "unheard-of", "is not a known source.source_id"),
        ("agreement", "trust", "E", "is not one of: S, A, B, C, D"),
        ("agreement_event", "agreement_id", "idn-mys", "is not a known agreement.agreement_id"),
        ("complaint_figure", "value", "1,234", "is not a plain number"),
        ("complaint_figure", "value", "1e3", "is not a plain number"),
        ("complaint_figure", "value", "nan", "is not a plain number"),
        ("complaint_figure", "measure", "cases", "is not a known complaint_measure.measure"),
        ("key_figure", "period", "2010 to 2012", "is not an ISO 8601 date or interval"),
        ("place", "country_code", "ID", "is not a known place.place_code"),
    ],
)
def test_a_value_that_breaks_a_rule_is_refused(
    tmp_path: Path, table: str, column: str, value: str, reason: str
) -> None:
    rows = [dict(row) for row in SMALL[table]]
    rows[0][column] = value
    about = [r for r in found(write_small(tmp_path, **{table: rows}), table) if r.column == column]
    assert [(r.file, r.line, r.value) for r in about if reason in r.reason] == [
        (f"paper/{table}.csv", 2, value)
    ]


@pytest.mark.parametrize("truth", ["yes", "True", "1"])
def test_true_and_false_are_the_only_truths(tmp_path: Path, truth: str) -> None:
    disagreement = {
        "discrepancy_id": "one",
        "family": "agreements",
        "subject": "x",
        "kind": "dates",
        "stated": "1",
        "stated_source_id": "paper",
        "stated_locator": "x",
        "other": "2",
        "other_source_id": "page",
        "other_locator": "x",
        "explanation": "x",
        "shown_as": "both",
    }
    rows = [
        {**disagreement, "recounted": truth},
        {**disagreement, "discrepancy_id": "two", "recounted": "true"},
    ]
    (refusal,) = found(write_small(tmp_path, discrepancy=rows), "discrepancy")
    assert (refusal.line, refusal.column) == (2, "recounted")
    assert refusal.reason == "is not true or false"


def test_a_repeated_key_is_refused_once_for_each_row_that_has_it(tmp_path: Path) -> None:
    twice = [*SMALL["agreement"], {**SMALL["agreement"][0], "title": "The same again"}]
    repeated = found(write_small(tmp_path, agreement=twice))
    assert [(r.line, r.column, r.value) for r in repeated] == [
        (2, "agreement_id", "idn-mys-ba-1998"),
        (8, "agreement_id", "idn-mys-ba-1998"),
    ]
    assert {r.reason for r in repeated} == {"repeats the key of another row"}


def test_a_table_without_a_key_refuses_only_rows_that_are_the_same_throughout(tmp_path: Path) -> None:
    first = SMALL["agreement_event"][0]
    other_note = {**first, "note": "another note"}
    assert not found(write_small(tmp_path / "a", agreement_event=[first, other_note]), "agreement_event")
    repeated = found(
        write_small(tmp_path / "b", agreement_event=[first, other_note, first]), "agreement_event"
    )
    assert [r.line for r in repeated] == [2, 4]


def test_every_refused_value_is_told_in_the_order_of_the_rows(tmp_path: Path) -> None:
    rows = [dict(row) for row in SMALL["agreement"]]
    rows[3]["status"] = rows[1]["status"] = "?"
    rows[1]["series"] = "?"
    told = [(r.line, r.column) for r in found(write_small(tmp_path, agreement=rows))]
    assert told == [(3, "series"), (3, "status"), (5, "status")]


def test_a_refusal_is_one_sentence_that_says_where_what_and_why() -> None:
    refusal = Refusal("paper/agreement.csv", 7, "status", "maybe", "is not one of: signed, in process")
    assert str(refusal) == (
        "paper/agreement.csv, line 7, column status: “maybe” is not one of: signed, in process."
    )


@given(st.dates(), st.sampled_from((4, 7, 10)))
def test_a_real_date_is_accepted_at_each_of_three_precisions(
    accepted: Callable[[str, str], bool], day: date, length: int
) -> None:
    assert accepted("is_iso_date", day.isoformat()[:length])


@given(st.text() | st.from_regex(r"\d{2,5}-\d{1,2}(-\d{1,2})?", fullmatch=True))
@example("2014-02-30")
@example("2015-02-29")
@example("2014-04-31")
@example("٢٠١٤")
@example("2014-1")
@example("2014-13")
@example("2014-00")
@example("2014-10-09\n")
@example("20141009")
def test_a_text_that_is_no_date_is_refused(accepted: Callable[[str, str], bool], text: str) -> None:
    assume(not is_iso_date(text))
    assert not accepted("is_iso_date", text), f"{text!r} is taken for a date"


@given(st.dates(), st.dates(), st.sampled_from((4, 7, 10)), st.sampled_from((4, 7, 10)))
def test_a_period_is_a_date_or_two_or_one_with_an_open_end(
    accepted: Callable[[str, str], bool], one: date, two: date, first: int, last: int
) -> None:
    start, end = one.isoformat()[:first], two.isoformat()[:last]
    assert accepted("is_iso_period", start)
    assert accepted("is_iso_period", f"{start}/{end}")
    assert accepted("is_iso_period", f"{start}/..")
    for wrong in (f"{start}–{end}", f"{start}/", f"/{end}", f"../{end}", f"{start}/{end}/{end}"):
        assert not accepted("is_iso_period", wrong)


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the small sources once, for tests that write its agreements anew again and again."""
    return write_small(tmp_path_factory.mktemp("small"))


@settings(max_examples=30)
@given(
    st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\r\n"), min_size=1),
    st.integers(0, 4),
)
def test_whatever_a_cell_holds_the_refusal_names_its_file_line_column_and_value(
    small: Path, junk: str, position: int
) -> None:
    assume(junk not in ("signed", "in process"))
    rows = [dict(row) for row in SMALL["agreement"]]
    rows[position]["status"] = junk
    write_table(small / "paper" / "agreement.csv", rows)
    (refusal,) = found(small)
    assert refusal.file == "paper/agreement.csv"
    assert refusal.line == position + 2
    assert refusal.column == "status"
    assert refusal.value == junk
    assert f"“{junk}” " in str(refusal)


@settings(max_examples=20)
@given(st.lists(st.text(st.characters(exclude_categories=("Cs",))), min_size=3, max_size=3))
def test_whatever_line_breaks_the_cells_hold_the_line_named_is_one_of_the_row(
    small: Path, cells: list[str]
) -> None:
    rows = [agreement(f"key-{at}", "MYS", 2000, "unheard of", title=cell) for at, cell in enumerate(cells)]
    write_table(small / "paper" / "agreement.csv", rows)
    text = (small / "paper" / "agreement.csv").read_bytes().decode()
    refused = [r for r in found(small) if r.column == "instrument"]
    assert len(refused) == len(cells)
    lines = re.split(r"\r\n|\r|\n", text)
    for key, refusal in enumerate(refused):
        starts = next(at for at, line in enumerate(lines, 1) if line.startswith(f'"key-{key}"'))
        ends = next(
            (at for at, line in enumerate(lines, 1) if line.startswith(f'"key-{key + 1}"')), len(lines)
        )
        assert starts <= refusal.line < max(ends, starts + 1)


ONE_NUMBER = {
    kind: Table("numbers", "", (Column("number", kind, False, ""),), (), (), (), ())
    for kind in ("INTEGER", "DOUBLE")
}


@given(st.lists(st.none() | st.integers(-(2**31), 2**31 - 1), min_size=1))
def test_a_whole_number_survives_being_typed(numbers: list[int | None]) -> None:
    text = pd.DataFrame({"number": ["" if n is None else str(n) for n in numbers]}, dtype=str)
    read = typed(ONE_NUMBER["INTEGER"], text)["number"]
    assert [None if pd.isna(n) else int(n) for n in read] == numbers


@given(st.lists(st.none() | st.decimals(-(10**12), 10**12, places=3), min_size=1))
def test_a_decimal_number_survives_being_typed(numbers: list[object]) -> None:
    text = pd.DataFrame({"number": ["" if n is None else f"{n:f}" for n in numbers]}, dtype=str)
    read = typed(ONE_NUMBER["DOUBLE"], text)["number"]
    assert [None if pd.isna(n) else float(n) for n in read] == [
        None if n is None else float(f"{n:f}") for n in numbers
    ]


def test_text_and_truth_survive_being_typed() -> None:
    columns = (Column("words", "VARCHAR", False, ""), Column("truth", "BOOLEAN", True, ""))
    text = pd.DataFrame({"words": ["007", "", "NA"], "truth": ["true", "false", "true"]}, dtype=str)
    read = typed(Table("some", "", columns, (), (), (), ()), text)
    assert read["words"].isna().tolist() == [False, True, False]
    assert read["words"].dropna().tolist() == ["007", "NA"]
    assert read["truth"].tolist() == [True, False, True]


@pytest.mark.parametrize(
    ("table", "column", "number"),
    [
        ("agreement", "year_signed", "99999999999"),
        ("agreement", "year_signed", "٢٠١٤"),
        ("agreement", "year_signed", "9" * 5000),
        ("key_figure", "value", "9" * 400),
    ],
    ids=["large", "other digits", "huge", "infinite"],
)
def test_a_number_that_the_table_cannot_hold_is_refused(
    tmp_path: Path, table: str, column: str, number: str
) -> None:
    rows = [{**SMALL[table][0], column: number}, *SMALL[table][1:]]
    (refusal,) = found(write_small(tmp_path, **{table: rows}), table)
    assert (refusal.line, refusal.column, refusal.value) == (2, column, number)
