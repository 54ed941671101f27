"""The register of cooperation adds up: matrix, filters and statuses say what their rows say."""

from collections import Counter
from functools import partial
from typing import Any

import pandas as pd
import pytest

from charts.cooperation import matrix
from figures.catalogue import make
from warehouse.lake import Lake
from warehouse.schema import words
from words import say

EVERYTHING = dict.fromkeys(("level", "type", "country", "guideline", "theme", "party_kind"))


def initiatives(lake: Lake, **filters: Any) -> pd.DataFrame:
    return lake.ask("initiatives", lake.latest(), **{**EVERYTHING, **filters})


def counted(lake: Lake) -> pd.DataFrame:
    """Return the cases of the register, each once whatever documents tell of it."""
    register = lake.table("initiative", lake.latest())
    return register[register["same_as"].isna()]


def test_a_case_that_is_told_again_stands_under_one_that_is_counted(lake: Lake) -> None:
    register = lake.table("initiative", lake.latest())
    again = register[register["same_as"].notna()]
    assert len(again)
    assert set(again["same_as"]) <= set(counted(lake)["initiative_id"])


def test_the_matrix_adds_up_to_the_register(lake: Lake) -> None:
    register = counted(lake)
    cells = {key: int(cell.label) for key, cell in matrix(initiatives(lake)).cells.items()}
    assert cells == dict(Counter(zip(register["level"], register["cooperation_type"], strict=True)))
    assert sum(cells.values()) == len(register)


@pytest.mark.parametrize("level", words("initiative", "level"))
@pytest.mark.parametrize("kind", words("initiative", "cooperation_type"))
def test_a_cell_is_the_number_of_initiatives_behind_it(lake: Lake, level: str, kind: str) -> None:
    register = counted(lake)
    expected = register[(register["level"] == level) & (register["cooperation_type"] == kind)]
    assert set(initiatives(lake, level=level, type=kind)["initiative_id"]) == set(expected["initiative_id"])


def test_a_filter_keeps_exactly_the_initiatives_that_carry_it(lake: Lake) -> None:
    tags = lake.table("initiative_tag", lake.latest())
    wanted = set(tags.loc[(tags["scheme"] == "guideline") & (tags["tag"] == "6"), "initiative_id"])
    assert wanted
    assert set(initiatives(lake, guideline="6")["initiative_id"]) == wanted


def test_no_status_stands_without_evidence(lake: Lake) -> None:
    rows = lake.ask("commitments", lake.latest(), instrument=None, topic=None, addressee=None, country=None)
    assert ((rows["furthest"] == "no information") == (rows["evidence"] == 0)).all()
    grid = lake.ask("commitment_grid", lake.latest())
    assert ((grid["furthest"] == "no information") == (grid["evidence"] == 0)).all()
    assert grid["member"].nunique() == 11


def test_what_agreements_say_of_fees_stands_beside_what_was_promised(lake: Lake) -> None:
    said = lake.ask("provisions", lake.latest(), topics=["fees"], country="PHL")
    assert {"USD"} <= set(said["unit"].dropna())
    promised = lake.ask(
        "commitments",
        lake.latest(),
        instrument=None,
        topic="recruitment and fees",
        addressee=None,
        country=None,
    )
    assert len(promised) == 16


def test_evidence_older_than_the_promise_is_the_least_far_and_answers_nothing(lake: Lake) -> None:
    order = ["before the promise", "planned", "begun", "in place"]
    furthest: dict[str, int] = {}
    for row in lake.table("commitment_progress", lake.latest()).itertuples():
        place = order.index(row.status)
        furthest[row.commitment_id] = max(place, furthest.get(row.commitment_id, 0))
    found = lake.ask("commitments", lake.latest()).set_index("commitment_id")["furthest"]
    shown = found[found != "no information"]
    assert shown.to_dict() == {name: order[place] for name, place in furthest.items()}
    answered = sum(place > 0 for place in furthest.values())
    assert 0 < answered < len(furthest)
    title = make("commitments-topics", partial(lake.ask, snapshot=lake.latest()), {}).title
    assert title == say("commitments.topics_title", answered=answered, points=len(found))
