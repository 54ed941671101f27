"""Two numbers that a reader would set one against the other stand with why they differ."""

from typing import Any

import pandas as pd
import pytest

from figures.doubt import beside

PLACE = ("source_id", "locator")
SIDES = ("stated", "stated_source_id", "stated_locator", "other", "other_source_id", "other_locator")
APART = pd.DataFrame(
    [
        ("cases", "490", "a", "p. 1", "2016-02-01", "b", "p. 2", "Two periods."),
        ("one text", "1", "a", "p. 1", "2", "a", "p. 1", ""),
    ],
    columns=["subject", *SIDES, "explanation"],
)


def ask(*_: Any, **__: Any) -> pd.DataFrame:
    return APART


@pytest.mark.parametrize(
    ("rows", "least", "is_told"),
    [
        ([("a", "p. 1"), ("b", "p. 2")], 2, True),
        ([("a", "p. 1"), ("b", "p. 3")], 2, False),
        ([("a", "p. 1")], 2, False),
        ([("a", "p. 1")], 1, True),
        ([("b", "p. 1")], 1, False),
    ],
)
def test_what_stands_beside_its_other_is_told_why(
    rows: list[tuple[str, str]], least: int, is_told: bool
) -> None:
    said = beside(pd.DataFrame(rows, columns=list(PLACE)), ask, least)
    assert ("490 and 1 February 2016. Two periods." in said) == is_told
    assert "one text" not in said
