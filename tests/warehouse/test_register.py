"""The register of cooperation adds up: matrix, filters and statuses say what their rows say."""

from collections import Counter
from typing import Any

import pandas as pd
import pytest

from charts.cooperation import matrix
from warehouse.lake import Lake
from warehouse.schema import words

EVERYTHING = dict.fromkeys(("level", "type", "country", "guideline", "theme", "party_kind"))


def initiatives(lake: Lake, **filters: Any) -> pd.DataFrame:
    return lake.ask("initiatives", lake.latest(), **{**EVERYTHING, **filters})


def test_the_matrix_adds_up_to_the_register(lake: Lake) -> None:
    register = lake.table("initiative", lake.latest())
    cells = {key: int(cell.label) for key, cell in matrix(initiatives(lake)).cells.items()}
    assert cells == dict(Counter(zip(register["level"], register["cooperation_type"], strict=True)))
    assert sum(cells.values()) == len(register)


@pytest.mark.parametrize("level", words("initiative", "level"))
@pytest.mark.parametrize("kind", words("initiative", "cooperation_type"))
def test_a_cell_is_the_number_of_initiatives_behind_it(lake: Lake, level: str, kind: str) -> None:
    register = lake.table("initiative", lake.latest())
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
    said = lake.ask("provisions_on", lake.latest(), topics=["fees"], country="PHL")
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
