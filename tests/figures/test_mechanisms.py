"""A mechanism is told with the date of its description, which may be long ago."""

import pandas as pd
import pytest

from figures.of_complaints import described
from words import say


@pytest.mark.parametrize(
    ("periods", "date"),
    [
        (["2012/2014-06", None], "June 2014"),
        (["2012", "2013-02-01"], "1 February 2013"),
        ([None], ""),
        ([], ""),
    ],
)
def test_the_newest_date_of_a_step_says_as_of_when_it_is_described(
    periods: list[str | None], date: str
) -> None:
    steps = pd.DataFrame({"period": pd.Series(periods, dtype="string")})
    told = say("complaints.mechanism_dated", date=date) if date else say("complaints.mechanism_undated")
    assert described(steps) == told
