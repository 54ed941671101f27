"""What does not add up or is unlike the months before is told with its cells; what is right is not."""

from decimal import Decimal

import pytest
from office_files import Page, workbook

from returns.checks import check, counts_of
from returns.model import Cell, Return
from returns.propose import propose
from returns.reading import Reading, read
from returns.sheets import read_file


def brought(
    rows: list[list[object]], heading: list[object] | None = None, month: str = "March 2025"
) -> Reading:
    head = heading or ["No.", "Type", "F", "M", "Total"]
    data = workbook({"S": Page([["MRC A"], [month], head, *rows])})
    grids = read_file("a.xlsx", data)
    return read(grids, propose(grids).layout, "a.xlsx", data)


def found(reading: Reading) -> list[tuple[str, str]]:
    return [(one.kind, one.places[0]) for one in check(reading.returns, reading.sums)]


RIGHT = [
    ["I", "Before departure"],
    [1, "Fees", 1, 2, 3],
    [2, "Delay", "-", 4, 4],
    [None, "Subtotal", 1, 6, 7],
    ["II", "At destination"],
    [3, "Wages", 5, 5, 10],
    [None, "Subtotal", 5, 5, 10],
    [None, "Grand total", 6, 11, 17],
]


def test_what_adds_up_is_not_told() -> None:
    assert found(brought(RIGHT)) == []


@pytest.mark.parametrize(
    ("row", "column", "value", "told"),
    [
        (1, 4, 4, {("total", "S!E7"), ("sexes", "S!E5")}),
        (3, 4, 8, {("total", "S!E7"), ("total", "S!E11"), ("sexes", "S!E7")}),
        (7, 2, 7, {("total", "S!C11"), ("sexes", "S!E11")}),
        (5, 2, "n/a", set()),
        (5, 2, 6, {("total", "S!C10"), ("sexes", "S!E9")}),
    ],
)
def test_a_total_that_is_not_the_sum_of_its_parts_is_told(
    row: int, column: int, value: object, told: set[tuple[str, str]]
) -> None:
    rows = [list(line) for line in RIGHT]
    rows[row][column] = value
    assert set(found(brought(rows))) == told


def test_a_check_names_its_cells_and_numbers() -> None:
    rows = [[1, "Fees", 1, 2, 3], [2, "Wages", 1, 1, 2], [None, "Total", 2, 3, 6]]
    reading = brought(rows)
    (total, sexes) = check(reading.returns, reading.sums)
    assert total.text == "S!E6 says 6, and S!E4 – E5 come to 5."
    assert sexes.places == ("S!E6", "S!C6", "S!D6")
    assert sexes.text.startswith("S!E6 says 6 in all, and S!C6, S!D6 come to 5.")


def test_letters_of_groups_that_hold_their_own_totals() -> None:
    rows = [
        ["A", "Fees", 3],
        [1, "Placement", 1],
        [2, "Training", 2],
        ["B", "Wages", 4],
        [1, "Late", 4],
        [None, "Total", 7],
    ]
    assert found(brought(rows, ["No.", "Type", "Total"])) == []
    rows[0][2] = 5
    assert found(brought(rows, ["No.", "Type", "Total"])) == [("total", "S!C4"), ("total", "S!C9")]


def test_more_resolved_than_received_is_told() -> None:
    reading = brought([["Wages", 3, 5], ["Fees", 4, 4]], ["Type", "Received", "Resolved"])
    assert found(reading) == [("resolved", "S!C4")]


def test_numbers_that_no_count_has_are_told() -> None:
    assert found(brought([["Wages", 1.25, -3]], ["Type", "Received", "Resolved"])) == [
        ("fraction", "S!B4"),
        ("negative", "S!C4"),
    ]


def of(month: str, *values: int) -> Return:
    cells = tuple(
        Cell(
            "complaints_received",
            f"c{at}",
            "all",
            "all",
            "all",
            Decimal(value),
            None,
            "complaints",
            str(value),
            "",
            f"{month}!B{at}",
        )
        for at, value in enumerate(values)
    )
    return Return("a", month, "complete", "a.xlsx", "", cells)


def kinds(now: Return, *earlier: Return) -> list[str]:
    before = {"a": {one.month: counts_of(one) for one in earlier}}
    return [one.kind for one in check([now], before=before)]


def test_a_jump_against_the_twelve_months_before_is_asked_about() -> None:
    past = [of(f"2024-{month:02}", 10 + month % 3, 40) for month in range(1, 13)]
    assert kinds(of("2025-01", 12, 41), *past) == []
    assert kinds(of("2025-01", 25, 40), *past) == ["jump"]
    assert kinds(of("2025-01", 12, 19), *past) == ["jump"]
    assert kinds(of("2025-01", 25, 40), *past[-2:]) == [], "two months are too few to compare with"
    assert kinds(of("2026-06", 25, 40), *past) == [], "they are more than twelve months ago"


def test_a_month_that_repeats_another_is_asked_about() -> None:
    assert kinds(of("2025-02", 1, 2, 3, 4), of("2025-01", 1, 2, 3, 4)) == ["same"]
    assert kinds(of("2025-02", 1, 2, 3, 5), of("2025-01", 1, 2, 3, 4)) == []
    assert kinds(of("2025-02", 0, 0, 0, 0), of("2025-01", 0, 0, 0, 0)) == []
    (same,) = check([of("2025-02", 1, 2, 3, 4), of("2025-01", 1, 2, 3, 4)], names={"a": "Kandal"})
    assert same.kind == "same"
    assert same.text.startswith("Kandal, February 2025: every number is as in January 2025.")
