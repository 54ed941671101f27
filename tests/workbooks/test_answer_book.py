"""One agency's own assessment as a workbook: it comes back as it was filled in, and of that agency only."""

import io

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import CYCLE, POINTS, saved

from conduct.self_assessment import Claim, SelfAssessment
from words import number
from workbooks.answer_book import FIELDS, HEADER, Answers, read_answers, write_answers

read = read_answers.__wrapped__  # type: ignore[attr-defined]
KEYS = [one.indicator_id for one in POINTS.indicators]


def written(claims: dict[str, Claim]) -> bytes:
    return write_answers(CYCLE, POINTS, "sona", "SONA", SelfAssessment(claims=claims))


def changed(row: int, field: str, value: object) -> bytes:
    book = openpyxl.load_workbook(io.BytesIO(written({})))
    book.active.cell(HEADER + 1 + row, FIELDS.index(field) + 1).value = value
    return saved(book)


def test_a_workbook_that_nobody_filled_in_says_nothing() -> None:
    assert read(written({}), CYCLE, POINTS, "sona") == Answers(dict.fromkeys(KEYS, Claim()), ())


@given(st.dictionaries(st.sampled_from(KEYS), st.tuples(st.integers(0, 5), st.text("aă=+ ", max_size=9))))
def test_what_is_claimed_comes_back(filled: dict[str, tuple[int, str]]) -> None:
    claims = {key: Claim(str(points), note.strip(), "Why?", "So") for key, (points, note) in filled.items()}
    found = read(written(claims), CYCLE, POINTS, "sona")
    assert not found.problems
    given_back = {key: Claim(one.points, one.note, "", one.answer) for key, one in claims.items()}
    assert {key: one for key, one in found.claims.items() if one != Claim()} == given_back


@pytest.mark.parametrize(
    ("row", "field", "value", "told"),
    [
        (0, "points", 11, "11"),
        (0, "points", "ten", "ten"),
        (1, "indicator_id", "9z", "9z"),
        (1, "indicator_id", "1a", "above"),
        (2, "note", "x" * 2001, number(2001)),
    ],
)
def test_what_cannot_be_is_told_with_its_cell(row: int, field: str, value: object, told: str) -> None:
    (problem,) = read(changed(row, field, value), CYCLE, POINTS, "sona").problems
    assert told in problem.reason
    assert problem.row == HEADER + 1 + row


def test_a_column_that_is_not_known_is_no_loss_without_a_word() -> None:
    book = openpyxl.load_workbook(io.BytesIO(written({})))
    book.active.cell(HEADER, len(FIELDS) + 1).value = "Our own view"
    assert read(saved(book), CYCLE, POINTS, "sona").problems == ()
    book.active.cell(HEADER + 1, len(FIELDS) + 1).value = "Ten of ten"
    (problem,) = read(saved(book), CYCLE, POINTS, "sona").problems
    assert (problem.column, problem.row) == ("Our own view", HEADER)


def test_a_workbook_of_another_agency_is_a_problem() -> None:
    (problem,) = read(written({}), CYCLE, POINTS, "lod").problems
    assert "sona" in problem.reason
