"""What is typed into the grid is taken exactly, with a point or a comma, or refused."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conduct.assessment import Entry, Score
from conduct.illustrative import illustrative
from conduct.method import EVIDENCE
from conduct.refusal import Refused
from screen.members.score_grid import to_rows, to_scores

METHOD = illustrative()
FIRST = METHOD.indicators[0].indicator_id

scores = st.one_of(
    st.builds(
        Score,
        points=st.decimals(min_value=0, max_value=99, places=2).map(lambda one: one.normalize()),
        evidence=st.sets(st.sampled_from(EVIDENCE)).map(
            lambda some: tuple(kind for kind in EVIDENCE if kind in some)
        ),
        note=st.text(max_size=30),
    ),
    st.just(Score(applicable=False)),
)


@given(st.dictionaries(st.sampled_from([one.indicator_id for one in METHOD.indicators]), scores))
def test_what_the_grid_shows_comes_back_as_it_was(given_scores: dict[str, Score]) -> None:
    assert to_scores(to_rows(METHOD, Entry(scores=given_scores))) == given_scores


@pytest.mark.parametrize(("typed", "points"), [("2,5", "2.5"), ("2.5", "2.5"), (" 0,5 ", "0.5"), ("3", "3")])
def test_a_decimal_comma_is_a_decimal_comma(typed: str, points: str) -> None:
    rows = to_rows(METHOD, Entry())
    rows.loc[0, "points"] = typed
    assert to_scores(rows)[FIRST].points == Decimal(points)


@pytest.mark.parametrize("typed", ["two", "1,000.5", "-1", "1e3", "=2+3", "2;5", "NaN", "50%"])
def test_what_is_no_number_is_refused_with_its_place(typed: str) -> None:
    rows = to_rows(METHOD, Entry())
    rows.loc[0, "points"] = typed
    with pytest.raises(Refused, match=FIRST):
        to_scores(rows)
