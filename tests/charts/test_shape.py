"""What a mark rests on is named by identity, a filled-in row rests on nothing; which columns a slide has."""

import pandas as pd
from hypothesis import given
from hypothesis import strategies as st

from charts.shape import Reference, reference, rests_on
from charts.shapes import Column, Table

ROWS = pd.DataFrame(
    {"grade": ["A", "B", "C"], "source_id": ["one", None, "two"], "locator": ["page 1", None, "page 2"]}
)


def test_a_row_without_a_source_rests_on_nothing() -> None:
    assert [reference(row) for row in ROWS.itertuples()] == [
        (Reference("one", "page 1"),),
        (),
        (Reference("two", "page 2"),),
    ]
    assert rests_on(ROWS) == (Reference("one", "page 1"), Reference("two", "page 2"))


CELLS = st.lists(
    st.tuples(
        *[st.sampled_from(("", "agencies", "17", "A sentence of some length, and then more. " * 4))] * 7
    ),
    min_size=1,
    max_size=5,
)


@given(CELLS)
def test_a_slide_has_the_columns_that_tell_and_keeps_numbers_and_units(rows: list[tuple[str, ...]]) -> None:
    names = ("what", "step", "value", "unit", "reason", "place", "note")
    columns = tuple(Column(name, name, name == "value") for name in names)
    table = Table(columns, tuple(rows), ((),) * len(rows))
    told, same = table.telling(), table.constants()
    shown = [column.name for column in told.columns]
    assert [name for name in names if name in shown] == shown
    assert 2 <= len(shown) <= 5
    assert {"value", "unit"} <= set(shown)
    assert told.rows == tuple(tuple(row[names.index(name)] for name in shown) for row in rows)
    constant = {column.name for column in same.columns}
    assert not constant & set(shown)
    assert all(len({row[names.index(name)] for row in rows}) == 1 for name in constant)
