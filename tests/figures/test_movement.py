"""Movement is counted between rankings of one association on one scale, and never across scales."""

from functools import partial
from pathlib import Path

import publications
import pytest
from publications import agencies, grade, method, revision
from remembering import RememberingLake
from templates import copy

from charts.shapes import Matrix
from figures.catalogue import make
from warehouse.lake import Lake
from words import say

# Two years later, on the scale of the first cycle: Melati up from Bronze, Kenanga (merged into Anggrek) down
# from Silver, Dahlia new; Mawar, which was not eligible, is gone.
LATER = "demo-3-r1"
FOURTH = {
    "ranking_publication": [revision(3, 1)],
    "ranking_scale": method(LATER)["ranking_scale"],
    "ranking_agency": agencies(LATER, "melati", "anggrek", "dahlia"),
    "ranking_grade": [
        grade(LATER, "melati", grade="Silver"),
        grade(LATER, "anggrek", grade="Bronze"),
        grade(LATER, "dahlia", grade="Gold"),
    ],
}
# A ranking of the past that is published here last of all.
PAST = {
    "ranking_publication": [revision(9, 1, scale_id="demo-old", window_to="2012-12-31")],
    "ranking_scale": [{"publication_id": "demo-9-r1", "grade": "Excellent", "position": 1}],
    "ranking_agency": agencies("demo-9-r1", "melati"),
    "ranking_grade": [grade("demo-9-r1", "melati", grade="Excellent")],
}


@pytest.fixture(scope="module")
def lake(small_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Lake:
    folder = tmp_path_factory.mktemp("moved")
    where = copy(small_template, folder)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("warehouse.checking.CHECKS", folder / "no_checks")
        publications.publish(where, *publications.ALL, PAST, FOURTH)
    return RememberingLake(where)


def test_who_moved_which_way(lake: Lake) -> None:
    table = lake.ask("published_movement", lake.latest())
    found = {row.agency: (row.grade_before, row.grade, row.moved) for row in table.fillna("").itertuples()}
    assert found == {
        "PT Dahlia": ("", "Gold", "new"),
        "PT Melati": ("Bronze", "Silver", "up"),
        "PT Anggrek": ("Silver", "Bronze", "down"),
        "PT Mawar": ("not eligible", "", "left"),
    }
    assert set(table["cycle_before"]) == {1}


def test_the_figure_is_a_matrix_of_the_scale_and_says_how_many(lake: Lake) -> None:
    figure = make("agencies-moved", partial(lake.ask, snapshot=lake.latest()), {})
    assert all(word in figure.title for word in ("up: 1", "down: 1", "new: 1"))
    shape = figure.shape()
    assert isinstance(shape, Matrix)
    absent = say("agencies.moved_absent")
    assert shape.rows == shape.columns == ("Gold", "Silver", "Bronze", "not eligible", absent)
    assert shape.label("Bronze", "Silver") == "1"
    assert shape.label(absent, "Gold") == "1"
    assert all(mark.rests_on for mark in shape.marks())
    note = make("agencies-movement", partial(lake.ask, snapshot=lake.latest()), {}).note
    assert say("agencies.movement_unknown") not in note


def test_across_scales_nothing_moved(lake: Lake) -> None:
    earlier = next(one.number for one in lake.snapshots() if one.number == lake.latest() - 1)
    assert lake.ask("published_movement", earlier).empty
    note = make("agencies-movement", partial(lake.ask, snapshot=earlier), {}).note
    assert say("agencies.movement_unknown") in note


def test_a_cycle_of_the_past_is_not_the_newest_because_it_is_published_here_today(lake: Lake) -> None:
    asked = {"association": "demo", "records": ["melati"], "transcribed": []}
    grades = lake.ask("scorecard_grades", lake.latest(), **asked)
    assert list(grades["cycle"]) == [3, 2, 1, 9]
    official = lake.ask("cycles", lake.latest())
    assert official["cycle_id"].iloc[-1] == "demo-2"
