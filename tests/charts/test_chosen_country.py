"""Whichever country a reader chose, a chart that keeps only the largest calls it by its name."""

import pandas as pd
from hypothesis import given
from hypothesis import strategies as st

from charts.agreements import years
from charts.look import GREY
from words import say

COUNTRIES = st.sampled_from(["Cambodia", "India", "Philippines", "Singapore", "Viet Nam"])


@given(st.lists(st.tuples(COUNTRIES, st.integers(1990, 2025)), min_size=1), COUNTRIES)
def test_the_chosen_one_is_named_and_has_a_colour_of_its_own(
    rows: list[tuple[str, int]], chosen: str
) -> None:
    frame = pd.DataFrame(rows, columns=["listed", "year_signed"]).assign(source_id="s", locator="p. 1")
    drawn = {series.name: series.colour for series in years(frame, 2026, chosen).series}
    assert (chosen in drawn) == (chosen in set(frame["listed"]))
    assert drawn.get(chosen) != GREY
    assert len(set(drawn.values())) == len(drawn)
    without = {series.name for series in years(frame, 2026).series}
    assert without <= {"Philippines", "Viet Nam", say("agreements.others")}
    # A period that is not over says so, whatever it holds.
    last = int(frame["year_signed"].max()) // 5 * 5
    label = f"{last}–{(last + 4) % 100:02}"
    assert years(frame, last + 5).categories[-1] == label
    assert years(frame, last + 4).categories[-1] == say("agreements.so_far", period=label)
