"""A file becomes grids of cells; sums without a stored value are worked out, nothing else is guessed."""

from decimal import Decimal

import pytest
from office_files import Page, workbook

from conduct.refusal import Refused
from returns.sheets import Grid, Written, answered, read_file


def grid(rows: list[list[object]], **more: object) -> Grid:
    return read_file("a.xlsx", workbook({"A": Page(rows, **more)}))[0]  # type: ignore[arg-type]


def test_merged_and_hidden_cells_and_comments_are_known() -> None:
    read = grid(
        [["Year", None, 3], ["x", 1, 2], [None, 4, 5]],
        merged=["A1:B1", "A2:A3"],
        hidden_rows=[2],
        hidden_columns=["C"],
        comments={"B2": "a group\ncomplaint"},
    )
    assert read.at(1, 2).text == "Year"
    assert read.at(3, 1).text == "x"
    assert read.own(3, 1) == Written()
    assert (read.hidden_rows, read.hidden_columns) == ({2}, {3})
    assert read.comments == {(2, 2): "a group complaint"}
    assert read.place(2, 3) == "A!C2"


@pytest.mark.parametrize(
    ("formula", "value"),
    [
        ("=SUM(A1:A4)", 20),
        ("=sum($A$1:A2,A4)", 20),
        ("=SUM(A1;A2)", 20),
        ("=A1+A2", 20),
        ("=A1 - A2 + 1", -3),
        ("=SUM('B sheet'!A1)", 9),
        ("=SUM(B1:B1)", 20),
        ("=+A1", 8),
    ],
)
def test_a_sum_without_a_stored_value_is_worked_out(formula: str, value: int) -> None:
    pages = {"A": [[8, "=SUM(A1:A2)", formula], ["12"], ["-"], [None]], "B sheet": [[9]]}
    read = read_file("a.xlsx", workbook(pages))[0].own(1, 3)
    assert read == Written(formula, Decimal(value), state="computed")


@pytest.mark.parametrize(
    "formula",
    [
        "=A1*2",
        "=SUM(A1:A3)",
        "=C1",
        "=SUM(D1)",
        "=IF(A1>0,1,2)",
        "=SUM(Elsewhere!A1)",
        "=[1]Other!A1",
        "=SUM(A1:A1048576,1)",
        "=AVERAGE(A1)",
        "=A5",
    ],
)
def test_what_is_no_sum_of_known_numbers_is_left_to_be_asked(formula: str) -> None:
    read = grid([[8, None, formula, "=C1"], [9], ["12/5"], [], ["1.250"]])
    assert read.own(1, 3) == Written(formula, None, state="unknown")


def test_a_sum_of_nothing_is_nothing() -> None:
    assert grid([[None, "=SUM(A1:A9)"]]).own(1, 2) == Written("=SUM(A1:A9)", None, state="computed")


@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_a_text_file_is_one_sheet(mark: str) -> None:
    read = read_file("สถิติ.csv", f"a{mark}b\n\n1{mark}'x'\n".encode("utf-8-sig"))
    assert read[0].name == "สถิติ"
    assert {place: one.text for place, one in read[0].cells.items()} == {
        (1, 1): "a",
        (1, 2): "b",
        (3, 1): "1",
        (3, 2): "'x'",
    }


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("a.csv", "ขอ".encode("cp874"), "UTF-8"),
        ("a.csv", b"", "empty"),
        ("a.csv", b"\xef\xbb\xbf \n", "empty"),
        ("a.csv", b"," * 10_000, "beyond row"),
        ("a.csv", b"a\n" * 200_000, "beyond row"),
        ("a.xlsx", b"a,b", "CSV"),
        ("a.xlsx", workbook({"A": [[None] * 9_999 + [1]]}), "beyond row"),
    ],
)
def test_what_cannot_be_read_is_refused_in_a_sentence(name: str, data: bytes, said: str) -> None:
    with pytest.raises(Refused, match=said):
        read_file(name, data)


def test_an_answer_stands_for_what_was_written() -> None:
    read = answered(grid([["1.250", "=A1*2"]]), {"A!A1": "1250", "A!B1": "2500", "B!A1": "1"})
    assert [one.text for one in read.cells.values()] == ["1250", "2500"]
