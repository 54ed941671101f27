"""What a mark rests on is named by identity, and a row that was filled in rests on nothing."""

import pandas as pd

from charts.shape import Reference, reference, rests_on

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
