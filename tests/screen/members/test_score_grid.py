"""What is typed into the grid is taken exactly, with a point or a comma, or refused."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conduct.assessment import Entry, Score, Typed
from conduct.illustrative import illustrative
from conduct.method import EVIDENCE
from screen.members.score_grid import to_rows, to_scores

METHOD = illustrative()
FIRST, SECOND = (one.indicator_id for one in METHOD.indicators[:2])
MOST = min(one.most for one in METHOD.indicators)

scores = st.one_of(
    st.builds(
        Score,
        points=st.decimals(min_value=0, max_value=MOST, places=2).map(lambda one: one.normalize()),
        evidence=st.sets(st.sampled_from(EVIDENCE)).map(
            lambda some: tuple(kind for kind in EVIDENCE if kind in some)
        ),
        note=st.text(max_size=30),
    ),
    st.just(Score(applicable=False)),
)


@given(st.dictionaries(st.sampled_from([one.indicator_id for one in METHOD.indicators]), scores))
def test_what_the_grid_shows_comes_back_as_it_was(given_scores: dict[str, Score]) -> None:
    typed = Typed(entry=Entry(scores=given_scores))
    assert to_scores(to_rows(METHOD, typed)) == (given_scores, {})


@pytest.mark.parametrize(("typed", "points"), [("2,5", "2.5"), ("2.5", "2.5"), (" 0,5 ", "0.5"), ("3", "3")])
def test_a_decimal_comma_is_a_decimal_comma(typed: str, points: str) -> None:
    rows = to_rows(METHOD, Typed())
    rows.loc[0, "points"] = typed
    assert to_scores(rows)[0][FIRST].points == Decimal(points)


@pytest.mark.parametrize(
    "text", ["two", "1,000.5", "-1", "1e3", "=2+3", "2;5", "NaN", "50%", "11", "1000000"]
)
def test_what_can_be_no_points_is_kept_as_typed_and_takes_nothing_with_it(text: str) -> None:
    rows = to_rows(METHOD, Typed())
    rows.loc[0, "points"] = text
    rows.loc[1, "points"] = "1,5"
    scores, unread = to_scores(rows)
    assert unread == {FIRST: text}
    assert {name: score.points for name, score in scores.items()} == {SECOND: Decimal("1.5")}
    again = to_rows(METHOD, Typed(entry=Entry(scores=scores), unread=unread))
    assert to_scores(again) == (scores, unread)
