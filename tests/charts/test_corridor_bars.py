"""Bars of corridors hold every person once, and nobody where there is no estimate."""

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from charts import corridors
from charts.bars import Bars
from charts.corridors import PROTECTION
from words import name_of, say

KINDS = tuple(PROTECTION)
NAMES = tuple(name_of("corridor_protection", "protection", kind) for kind in KINDS)
NO_ESTIMATE = float("nan")


def corridors_of(*rows: tuple[str, str, str, float]) -> pd.DataFrame:
    """Return corridors by origin, destination, protection and persons, each with a source of its own."""
    frame = pd.DataFrame(list(rows), columns=["origin", "destination", "protection", "persons"])
    return frame.assign(source_id=[f"s{n}" for n in range(len(frame))], locator="p. 1")


SIX = corridors_of(
    ("Myanmar", "Thailand", KINDS[0], 600),
    ("Indonesia", "Malaysia", KINDS[0], 100),
    ("Malaysia", "Singapore", KINDS[3], 200),
    ("Viet Nam", "Lao PDR", KINDS[1], 60),
    ("Philippines", "Malaysia", KINDS[2], 40),
    ("Philippines", "Lao PDR", KINDS[1], NO_ESTIMATE),
)


def numbers(shape: Bars) -> dict[str, list[float | None]]:
    return {one.name: [value.number for value in one.values] for one in shape.series}


def test_shares_are_of_the_people_and_not_of_the_corridors() -> None:
    shape = corridors.shares([("All", SIX), ("Malaysia", SIX.iloc[[2]])])
    assert shape.categories == ("All", "Malaysia")
    assert numbers(shape) == dict(zip(NAMES, [[70, 0], [6, 0], [4, 0], [20, 100]], strict=True))
    assert [one.hatched for one in shape.series] == [False, False, False, True]
    assert (shape.arrangement, shape.reaches) == ("stacked", 100)


def test_a_share_says_how_many_people_and_corridors_stand_behind_it_and_rests_on_them() -> None:
    both = corridors.shares([("All", SIX)]).series[0].values[0]
    assert both.text == say("corridors.share_text", persons=700, corridors=2)
    assert [one.source_id for one in both.rests_on] == ["s0", "s1"]
    agreement = corridors.shares([("All", SIX)]).series[1].values[0]
    assert [one.source_id for one in agreement.rests_on] == ["s3"]


def test_a_group_without_any_estimate_is_not_drawn() -> None:
    assert corridors.shares([("All", SIX), ("Unknown", SIX.iloc[[5]])]).categories == ("All",)


@given(st.lists(st.tuples(st.sampled_from(KINDS), st.integers(1, 5_000_000)), min_size=1, max_size=30))
def test_shares_of_a_group_make_up_a_hundred(found: list[tuple[str, int]]) -> None:
    frame = corridors_of(*(("A", f"B{n}", kind, persons) for n, (kind, persons) in enumerate(found)))
    shares = [one.values[0].number for one in corridors.shares([("All", frame)]).series]
    assert all(share is not None and 0 <= share <= 100 for share in shares)
    assert sum(share or 0 for share in shares) == pytest.approx(100, abs=0.05 * len(KINDS))


def test_a_corridor_is_one_bar_in_the_colour_of_what_protects_it() -> None:
    shape = corridors.largest(SIX.iloc[:4])
    assert shape.categories[0] == say("corridors.route", origin="Myanmar", destination="Thailand")
    assert numbers(shape) == {
        NAMES[0]: [600, 100, None, None],
        NAMES[1]: [None, None, None, 60],
        NAMES[3]: [None, None, 200, None],
    }
    assert [one.colour for one in shape.series] == [PROTECTION[KINDS[n]] for n in (0, 1, 3)]
    assert [value.rests_on[0].source_id for value in shape.series[0].values if value.rests_on] == ["s0", "s1"]
