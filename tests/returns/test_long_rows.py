"""A CSV of long rows is read as it was written; every fault is told with its row."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ministry import ALL, FIRST, a_return

from conduct.refusal import Refused
from returns.long_rows import read, write
from returns.model import Cell

TEXT = (
    st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=20)
    .map(str.strip)
    .filter(bool)
)
CELLS = st.builds(
    Cell,
    st.sampled_from(("complaints_received", "compensation_paid")),
    TEXT,
    st.sampled_from(("all", "at destination")),
    st.sampled_from(("all", "female", "not recorded")),
    st.sampled_from(("all", "MYS")),
    st.decimals(0, 10**9, places=2),
    st.none(),
    st.sampled_from(("complaints", "IDR")),
    TEXT,
    st.just("") | TEXT,
    TEXT,
)


@given(st.lists(CELLS, min_size=1, max_size=5))
def test_what_is_written_is_read_again_to_the_last_digit(cells: list[Cell]) -> None:
    (back,) = read(write([a_return(*cells)]), "long.csv")
    assert back.cells == tuple(cells)


def test_several_months_and_a_nil_month_are_read() -> None:
    given = [FIRST, a_return(month="2031-02"), a_return(ALL, centre_id="kandal")]
    back = read(write(given), "long.csv")
    assert [(one.centre_id, one.month, one.completeness, one.cells) for one in back] == [
        (one.centre_id, one.month, one.completeness, one.cells) for one in given
    ]


def test_columns_that_are_left_out_are_all() -> None:
    (back,) = read(b"centre_id,month,measure,value\nkandal,2031-01,complaints_received,12\n", "short.csv")
    (cell,) = back.cells
    assert (cell.sex, cell.unit, cell.value, cell.place) == ("all", "complaints", Decimal(12), "row 2")


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ("complaints_received,all,12x,", "Row 3: “12x” is not a number"),
        ("complaints_received,all,-1,", "Row 3: “-1” is not a number"),
        ("complaints_received,women,12,", "Row 3, sex: “women” is not one of all, female"),
        ("complaints_received,all,,", "Row 3 needs either a number, or why"),
        ("complaints_received,all,12,dash", "Row 3 needs either a number, or why"),
        ("complaints_received,all,,lost", "without_number: “lost” is not one of nothing handed in"),
        (",all,12,", "Row 3 does not say what is counted"),
    ],
)
def test_a_fault_is_told_with_its_row(row: str, told: str) -> None:
    text = (
        f"centre_id,month,measure,sex,value,without_number\nk,2031-01,complainants,all,1,\nk,2031-01,{row}\n"
    )
    with pytest.raises(Refused, match=told):
        read(text.encode(), "long.csv")


@pytest.mark.parametrize("content", [b"", b"agency,grade\na,b\n", "centre".encode("utf-16")])
def test_what_is_no_csv_of_long_rows_is_refused_in_a_sentence(content: bytes) -> None:
    with pytest.raises(Refused, match=r"long\.csv"):
        read(content, "long.csv")
