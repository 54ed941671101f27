"""On paper every drawing is a plain figure: the same numbers, nothing hidden, nothing that is markup."""

from html import unescape
from typing import Any

import pandas as pd
import plotly.graph_objects as go
import pydeck as pdk
import pytest
from hypothesis import given
from hypothesis import strategies as st

from charts import maps
from charts.bars import Bars, Part
from charts.flat import flat
from charts.numbers import Number, Numbers
from charts.paper import WIDTH, on_paper
from words import say

PARTS = (Part("a", "Part <a>", "#3f7fb5"), Part("b", "Part b", "#8a949c", hatched=True))
ROWS = st.lists(
    st.tuples(st.text(max_size=20), st.integers(0, 500), st.integers(0, 500)), min_size=1, max_size=8
)


def frame(rows: list[tuple[str, Any, Any]]) -> pd.DataFrame:
    return pd.DataFrame(rows, columns=["name", "a", "b"])


def written(figure: go.Figure) -> list[str]:
    return [annotation.text for annotation in figure.layout.annotations]


@pytest.fixture(scope="module")
def corridors() -> pdk.Deck:
    """Draw two corridors, one signed and one in process."""
    at = {"listed_lon": 106.8, "listed_lat": -6.2, "counterpart_lon": 139.7, "counterpart_lat": 35.7}
    rows = [
        {"listed": "Indonesia", "counterpart": "Japan", "signed": 2, "in_process": 0, **at},
        {"listed": "Bangladesh", "counterpart": "Japan", "signed": 0, "in_process": 1, **at},
    ]
    return maps.corridors(pd.DataFrame(rows))


@given(ROWS)
def test_stacked_bars_hold_every_number_of_every_row(rows: list[tuple[str, int, int]]) -> None:
    figure = on_paper(Bars(frame(rows), "name", "Country", PARTS))
    assert [list(trace.x) for trace in figure.data] == [[a for _, a, _ in rows], [b for _, _, b in rows]]
    assert [unescape(name) for name in figure.layout.yaxis.ticktext] == [name for name, _, _ in rows]
    assert not any("<" in name for name in figure.layout.yaxis.ticktext)
    assert figure.layout.barmode == "stack"


def test_a_stacked_bar_is_labelled_where_there_is_room() -> None:
    figure = on_paper(Bars(frame([("x", 1, 999), ("y", 30, 0)]), "name", "Country", PARTS))
    assert [list(trace.text) for trace in figure.data] == [["", "30"], ["999", ""]]
    assert [trace.name for trace in figure.data] == ["Part &lt;a&gt;", "Part b"]
    assert [trace.marker.pattern.shape for trace in figure.data] == ["", "/"]


def test_two_rows_of_one_name_stay_two_rows() -> None:
    figure = on_paper(Bars(frame([("x", 1, 2), ("x", 3, 4)]), "name", "Country", PARTS))
    assert list(figure.data[0].y) == [0, 1]


def test_what_stands_side_by_side_has_scales_of_its_own_and_missing_is_said() -> None:
    rows = frame([("x", 1, None), ("y", 1000, 5)])
    figure = on_paper(Bars(rows, "name", "Country", PARTS, nothing="not <listed>"))
    assert [trace.xaxis for trace in figure.data] == ["x", "x2"]
    assert figure.layout.xaxis.range[1] == pytest.approx(1200)
    assert figure.layout.xaxis2.range[1] == pytest.approx(6)
    assert list(figure.data[1].text) == ["", "5"]
    assert pd.isna(figure.data[1].x[0])
    assert [(a.text, a.x, a.y, a.xref) for a in figure.layout.annotations] == [
        ("not &lt;listed&gt;", 0, 0, "x2")
    ]


def test_a_part_that_is_missing_everywhere_is_missing_in_every_row() -> None:
    rows = frame([("x", 1, None), ("y", 2, None)]).astype({"b": "float"})
    figure = on_paper(Bars(rows, "name", "Country", PARTS, nothing="not listed"))
    assert written(figure) == ["not listed", "not listed"]


@given(
    st.lists(st.builds(Number, st.text(max_size=20), st.text(max_size=6), st.text(max_size=200)), max_size=9)
)
def test_every_number_is_written_with_what_it_counts(numbers: list[Number]) -> None:
    figure = on_paper(Numbers(numbers))
    texts = [unescape(text.replace("<br>", " ")) for text in written(figure)]
    assert texts[0::3] == [one.label for one in numbers]
    assert texts[1::3] == [one.value for one in numbers]
    # Long explanations stand on several lines, broken at spaces, hyphens or within a very long word.
    explained = ["".join(text.split()) for text in texts[2::3]]
    assert explained == ["".join(one.explained.split()) for one in numbers]
    lowest = min((a.yshift for a in figure.layout.annotations), default=0)
    assert figure.layout.height > -lowest


def test_a_map_has_the_shapes_of_the_flat_map_and_its_proportions(corridors: pdk.Deck) -> None:
    figure, laid = on_paper(corridors), flat(corridors)
    lines = [trace for trace in figure.data if trace.mode == "lines" and trace.fill is None]
    assert [[x for x in line.x if x is not None] for line in lines] == [
        [x for x, _ in line.points] for line in laid.lines
    ]
    named = [line.name for line in lines if line.showlegend]
    assert named == ["Indonesia", say("common.grey_lines")]
    assert figure.layout.yaxis.scaleanchor == "x"
    assert list(figure.layout.xaxis.range) == [0, laid.width]
    assert not figure.layout.xaxis.visible
    assert {trace.fill for trace in figure.data if trace.fill} == {"toself"}


def test_a_map_of_the_region_names_the_member_states() -> None:
    centre = {"name": "n", "kind": "k", "host_kind": "h", "lon": 104.9, "lat": 11.6}
    figure = on_paper(maps.centres(pd.DataFrame([centre])))
    (names,) = [trace.text for trace in figure.data if trace.mode == "text"]
    assert {"KHM", "THA", "IDN", "VNM"} <= set(names)
    (dot,) = [trace for trace in figure.data if trace.mode == "markers"]
    assert dot.marker.size == (10,)


def test_a_chart_is_copied_and_never_changed() -> None:
    given_one = go.Figure(go.Bar(x=[1], y=["a"]), layout={"height": 300, "margin": {"l": 90}})
    before = given_one.to_json()
    figure = on_paper(given_one)
    assert given_one.to_json() == before
    assert figure.data[0].x == (1,)
    assert (figure.layout.height, figure.layout.margin.l) == (300, 90)


@pytest.mark.parametrize(
    "drawing",
    [
        Bars(frame([("x", 1, 2)]), "name", "Country", PARTS),
        Bars(frame([("x", 1, 2)]), "name", "Country", PARTS, "none"),
        Numbers([Number("a", "1")]),
        go.Figure(),
        maps.region({}),
    ],
)
def test_every_drawing_is_white_and_of_one_width(drawing: Any) -> None:
    figure = on_paper(drawing)
    assert (figure.layout.width, figure.layout.paper_bgcolor) == (WIDTH, "white")
    assert figure.layout.height > 0
    assert "sans-serif" in figure.layout.font.family
