"""Whether a card of an earlier edition still says what the newest one does."""

import pandas as pd
import pytest

from screen.readers.agency import is_same


def result(grade: object = "A", not_eligible: object = "", revision: object = 1) -> pd.Series:
    return pd.Series(
        {"grade": grade, "not_eligible": not_eligible, "cycle_id": "c", "cycle": "One", "revision": revision}
    )


@pytest.mark.parametrize("nothing", [pd.NA, None, float("nan")])
def test_what_is_not_known_in_one_result_only_makes_another_of_it(nothing: object) -> None:
    assert is_same(result(grade=nothing), result(grade=nothing))
    assert not is_same(result(grade=nothing), result())
    assert not is_same(result(), result(revision=nothing))


def test_results_that_say_the_same_are_the_same() -> None:
    assert is_same(result(), result())
    assert not is_same(result(), result(revision=2))
