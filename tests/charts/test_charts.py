"""A chart holds the values it was given: nothing is added up, invented, smoothed or left out in silence."""

import math
import re
from datetime import date
from typing import Any
from xml.etree import ElementTree

import pandas as pd
import plotly.graph_objects as go
import pytest
from hypothesis import given
from hypothesis import strategies as st

from charts import agencies, agreements, attaches, complaints, maps
from charts.look import COUNTRY_HUES, GRADE_STEPS, GREY, hue, rgb
from words import say

DATES = st.dates().flatmap(lambda day: st.sampled_from([day.isoformat()[:length] for length in (4, 7, 10)]))
YEARS = st.integers(1900, 2100)


def bars(figure: go.Figure, values: str) -> dict[str, list[Any]]:
    """Return the values of every trace by its name."""
    return {str(trace.name): list(trace[values]) for trace in figure.data}


def missing(values: list[Any]) -> list[Any]:
    """Return values with None for what is missing, so that they can be compared."""
    return [None if isinstance(value, float) and math.isnan(value) else value for value in values]


COUNTS = pd.DataFrame(
    {"listed": ["Philippines", "Viet Nam"], "agreements": [6, 0], "memoranda": [28, 7], "in_process": [0, 2]}
)


def test_counts_write_every_number_under_the_name_of_its_part() -> None:
    table = ElementTree.fromstring(agreements.counts(COUNTS).html())  # noqa: S314 - written by ourselves
    rows = [["".join(cell.itertext()).strip() for cell in row] for row in table.iter("tr")]
    parts = [say(f"agreements.part_{column}") for column in ("agreements", "memoranda", "in_process")]
    assert rows == [
        [say("columns.listed"), *parts],
        ["Philippines", "6", "28", "0"],
        ["Viet Nam", "0", "7", "2"],
    ]


def test_counts_draw_no_part_that_is_not_there_and_the_others_by_one_measure() -> None:
    drawn = re.findall(r"width:([\d.]+)%", agreements.counts(COUNTS).html())
    assert [float(width) for width in drawn] == [round(100 * part / 34, 2) for part in (6, 28, 7, 2)]


def test_what_a_bar_stands_for_is_text_and_never_markup() -> None:
    drawn = agreements.counts(COUNTS.assign(listed=["<script>", "&"])).html()
    assert "<script" not in drawn
    assert "&lt;script&gt;" in drawn


TIMELINE = pd.DataFrame(
    [
        ("Indonesia", "Malaysia", 2004, "signed", "x"),
        ("Indonesia", "Malaysia", 2008, "renewed", "x"),
        ("Indonesia", "Malaysia", 2009, "ban imposed", "x"),
        ("Thailand", "Japan", 1994, "signed", "x"),
        ("Thailand", "Japan", 2010, "updated", "x"),
        ("Viet Nam", "Japan", 1992, "dated, in process", "x"),
        ("Viet Nam", "Japan", 1999, "something unheard of", "x"),
    ],
    columns=["listed", "counterpart", "year", "what", "detail"],
)


def test_a_timeline_marks_every_row_once_on_the_line_of_its_corridor() -> None:
    figure = agreements.timeline(TIMELINE)
    drawn = [(y, x) for trace in figure.data for y, x in zip(trace.y, trace.x, strict=True)]
    assert sorted(drawn) == sorted(
        (f"{row.listed} – {row.counterpart}", row.year) for row in TIMELINE.itertuples()
    )
    by_mark = {trace.name: list(trace.x) for trace in figure.data if len(trace.x)}
    assert by_mark == {
        say("agreements.mark_signed"): [2004, 1994],
        say("agreements.mark_in_process"): [1992],
        say("agreements.mark_renewed"): [2008, 2010],
        say("agreements.mark_ban"): [2009],
        say("agreements.mark_other"): [1999],
    }


def test_a_matrix_leaves_a_pair_without_instruments_empty() -> None:
    frame = pd.DataFrame(
        [("Indonesia", "Japan", 2, 1), ("Thailand", "Malaysia", 1, 0), ("Indonesia", "Malaysia", 0, 3)],
        columns=["listed", "counterpart", "signed", "in_process"],
    )
    (heat,) = agreements.matrix(frame).data
    cells = {
        (x, y): (value, text)
        for y, values, texts in zip(heat.y, heat.z, heat.text, strict=True)
        for x, value, text in zip(heat.x, values, texts, strict=True)
    }
    assert cells["Indonesia", "Japan"] == (2, "2 +1")
    assert cells["Indonesia", "Malaysia"] == (0, "0 +3")
    assert cells["Thailand", "Malaysia"] == (1, "1")
    assert math.isnan(cells["Thailand", "Japan"][0])
    assert cells["Thailand", "Japan"][1] == ""


def test_provisions_that_a_source_says_are_missing_are_counted_apart() -> None:
    frame = pd.DataFrame(
        [
            ("A – B", "wages", "Minimum wage", "no"),
            ("A – B", "wages", "Bank account", "yes"),
            ("A – B", "fees", "Fee cap", "yes"),
            ("A – C", "rest", "Rest day", "no"),
        ],
        columns=["agreement", "topic", "provision", "holds"],
    )
    (heat,) = agreements.provision_grid(frame).data
    texts = {(y, x): heat.text[i][j] for i, y in enumerate(heat.y) for j, x in enumerate(heat.x)}
    assert texts["A – B", "wages"] == "1 −1"
    assert texts["A – B", "fees"] == "1"
    assert texts["A – C", "rest"] == "−1"
    assert texts["A – C", "wages"] == ""


def test_a_stated_total_is_drawn_beside_the_count_and_not_instead_of_it() -> None:
    frame = pd.DataFrame({"origin": ["Philippines", "Lao PDR"], "stated": [37, 1], "counted": [49, 1]})
    assert bars(attaches.stated_and_counted(frame), "x") == {
        say("attaches.part_counted"): [1, 49],
        say("attaches.part_stated"): [1, 37],
    }


def test_coverage_counts_the_corridors_of_each_kind() -> None:
    frame = pd.DataFrame(
        [
            ("Indonesia", "agreement and post"),
            ("Indonesia", "agreement and post"),
            ("Indonesia", "post, no agreement"),
            ("Thailand", "agreement, no post"),
        ],
        columns=["member", "coverage"],
    )
    figure = attaches.coverage(frame)
    counted = {
        (trace.name, member): number
        for trace in figure.data
        for member, number in zip(trace.y, trace.x, strict=True)
        if number
    }
    assert counted == {
        (say("attaches.both"), "Indonesia"): 2,
        (say("attaches.post_only"), "Indonesia"): 1,
        (say("attaches.agreement_only"), "Thailand"): 1,
    }


def complaint(**changed: Any) -> dict[str, Any]:
    """Return one figure as the question gives it."""
    return {
        "country": "Indonesia",
        "place": None,
        "reporter": "An agency",
        "category": "all",
        "sex": "all",
        "period_start": "2023-01-01",
        "period_end": "2023-12-31",
        "value": 100.0,
        "qualifier": "exact",
        "unit": "complaints",
        **changed,
    }


def test_every_complaint_figure_is_a_bar_of_its_own_and_nothing_is_added_up() -> None:
    rows = [complaint(), complaint(value=90), complaint(value=90), complaint(value=12.5, sex="female")]
    (bar,) = complaints.figures(pd.DataFrame(rows)).data
    assert list(bar.x) == [12.5, 90, 90, 100]
    assert len(set(bar.y)) == len(rows)


def test_more_figures_than_a_chart_can_hold_are_cut_and_not_merged() -> None:
    rows = [complaint(value=number) for number in range(complaints.MOST_BARS + 5)]
    (bar,) = complaints.figures(pd.DataFrame(rows)).data
    assert list(bar.x) == list(reversed(range(complaints.MOST_BARS)))


@pytest.mark.parametrize(
    ("qualifier", "text"),
    [
        ("exact", "1\u2009234"),
        ("about", "≈ 1\u2009234"),
        ("more than", "> 1\u2009234"),
        ("less than", "< 1\u2009234"),
        ("derived", "(derived) 1\u2009234"),
    ],
)
def test_a_figure_that_is_not_exact_says_so(qualifier: str, text: str) -> None:
    (bar,) = complaints.figures(pd.DataFrame([complaint(value=1234, qualifier=qualifier)])).data
    assert list(bar.text) == [text]


@given(st.integers(0, 10**10 - 1) | st.decimals(0, 10**6, places=2).map(float))
def test_the_number_beside_a_bar_is_the_whole_number(value: float) -> None:
    (bar,) = complaints.figures(pd.DataFrame([complaint(value=value)])).data
    assert float(bar.text[0].replace("\u2009", "")) == value


def test_a_label_names_what_is_counted_and_when() -> None:
    assert complaints.label(complaint()) == "Indonesia · 2023"
    assert complaints.label(complaint(place="national")) == "Indonesia · 2023"
    assert complaints.label(complaint(place=float("nan"), sex="male")) == "Indonesia, male · 2023"
    wages = complaint(place="Java", category="wages", period_end="2023-06-30")
    assert complaints.label(wages) == "Indonesia, Java, wages · 2023-01-01 – 2023-06-30"
    long = complaints.label(complaint(category="x" * 90))
    assert long.endswith("… · 2023")
    assert len(long) < 70


@given(st.none() | DATES | st.just(float("nan")), st.none() | DATES | st.just(float("nan")))
def test_a_period_holds_no_date_that_was_not_published(start: str | None, end: str | None) -> None:
    written = complaints.period({"period_start": start, "period_end": end})
    published = [text for text in (start, end) if isinstance(text, str)]
    known = {part for text in published for part in text.split("-")}
    assert set(re.findall(r"\d+", written)) <= known
    assert bool(published) == bool(re.search(r"\d", written))
    whole = len(published) == 2 and published[0][4:] == "-01-01" and published[1][4:] == "-12-31"
    if not whole:
        assert all(text in written for text in published)


@given(YEARS, YEARS)
def test_whole_years_are_written_as_years(first: int, last: int) -> None:
    written = complaints.period({"period_start": f"{first}-01-01", "period_end": f"{last}-12-31"})
    assert written == (str(first) if first == last else f"{first}–{last}")


@given(st.dates(), st.dates())
def test_a_part_of_a_year_is_never_written_as_the_year(one: date, two: date) -> None:
    start, end = one.isoformat(), two.isoformat()
    written = complaints.period({"period_start": start, "period_end": end})
    assert (written in (start[:4], f"{start[:4]}–{end[:4]}")) == (
        start[4:] == "-01-01" and end[4:] == "-12-31"
    )


PUBLISHED = pd.DataFrame(
    [
        ("A", 1, 11.0, "agencies", "11"),
        ("B", 2, None, None, None),
        ("C", 3, None, "agencies", "nearly one third"),
        ("not eligible", 99, 2.0, "agencies", "2"),
    ],
    columns=["grade", "position", "value", "unit", "as_published"],
)


def test_a_grade_without_a_figure_is_drawn_as_not_published() -> None:
    (bar,) = agencies.distribution(PUBLISHED).data
    drawn = dict(zip(bar.y, zip(bar.x, bar.text, strict=True), strict=True))
    assert drawn == {
        say("agencies.grade", grade="A"): (11, "11"),
        say("agencies.grade", grade="B"): (0, say("agencies.not_published")),
        say("agencies.grade", grade="C"): (0, "nearly one third"),
        say("agencies.grade", grade="not eligible"): (2, "2"),
    }


def test_grades_are_drawn_in_their_order_and_never_more_than_once() -> None:
    (bar,) = agencies.distribution(PUBLISHED.sample(frac=1, random_state=1)).data
    assert list(bar.y) == [say("agencies.grade", grade=grade) for grade in ("not eligible", "C", "B", "A")]
    assert list(bar.marker.color) == [GREY, *reversed(GRADE_STEPS[:3])]


def test_a_share_is_drawn_on_an_axis_that_names_its_unit() -> None:
    assert agencies.distribution(PUBLISHED).layout.xaxis.title.text == "agencies"
    nothing = PUBLISHED.assign(value=None, unit=None, as_published=None)
    assert agencies.distribution(nothing).layout.xaxis.title.text == ""


def test_a_number_that_was_not_published_for_a_cycle_is_missing_and_not_zero() -> None:
    frame = pd.DataFrame(
        [
            (1, "2012", "assessed", 20.0, "20"),
            (2, "2013", "assessed", 47.0, "47"),
            (2, "2013", "licensed", 170.0, "about 170"),
        ],
        columns=["number", "label", "step", "value", "as_published"],
    )
    figure = agencies.participation(frame)
    assert {name: missing(values) for name, values in bars(figure, "y").items()} == {
        say("agencies.step_licensed"): [None, 170],
        say("agencies.step_planned"): [None, None],
        say("agencies.step_assessed"): [20, 47],
    }
    assert bars(figure, "text")[say("agencies.step_licensed")] == ["", "170*"]
    assert bars(figure, "customdata")[say("agencies.step_licensed")] == ["", "about 170"]
    assert list(figure.data[0].x) == ["1: 2012", "2: 2013"]


def test_a_country_keeps_its_hue_on_every_chart() -> None:
    (signed, *_) = agreements.timeline(TIMELINE).data
    corridor = {
        "listed": ["Indonesia", "Thailand"],
        "counterpart": ["Malaysia", "Japan"],
        "listed_lon": 110.0,
        "listed_lat": 0.0,
        "counterpart_lon": 102.0,
        "counterpart_lat": 4.0,
        "signed": 1,
        "in_process": 0,
    }
    lines = maps.corridors(pd.DataFrame(corridor)).layers[0].data
    for at, country in enumerate(("Indonesia", "Thailand")):
        assert signed.marker.color[at] == hue(country)
        assert lines[at]["colour"][:3] == rgb(hue(country))


def test_no_two_countries_share_a_hue_and_all_others_are_grey() -> None:
    assert len(set(COUNTRY_HUES.values())) == len(COUNTRY_HUES)
    assert GREY not in COUNTRY_HUES.values()
    assert hue("Cambodia") == hue("") == GREY


@given(st.integers(0, 255), st.integers(0, 255), st.integers(0, 255))
def test_a_colour_keeps_its_three_parts(red: int, green: int, blue: int) -> None:
    assert rgb(f"#{red:02x}{green:02x}{blue:02x}") == [red, green, blue]


@given(st.floats(-180, 180))
def test_a_longitude_moves_by_a_whole_turn_or_not_at_all(longitude: float) -> None:
    assert maps.eastward(longitude) == (longitude + 360 if longitude < -30 else longitude)
    assert -30 <= maps.eastward(longitude) < 330


def test_the_americas_lie_east_of_asia_and_europe_stays_in_the_west() -> None:
    assert maps.eastward(-100) > maps.eastward(140) > maps.eastward(10) > maps.eastward(-10)


CORRIDORS = pd.DataFrame(
    [
        ("Indonesia", "Canada", 110.0, 0.0, -100.0, 60.0, 2, 1),
        ("Indonesia", "Brunei Darussalam", 110.0, 0.0, 114.0, 4.0, 0, 1),
        ("Indonesia", "Nowhere", 110.0, 0.0, None, None, 5, 0),
    ],
    columns=[
        "listed",
        "counterpart",
        "listed_lon",
        "listed_lat",
        "counterpart_lon",
        "counterpart_lat",
        "signed",
        "in_process",
    ],
)


def test_a_corridor_map_draws_signed_instruments_broader_and_those_in_process_grey() -> None:
    canada, brunei = maps.corridors(CORRIDORS).layers[0].data
    assert (canada["from"], canada["to"]) == ([110.0, 0.0], [260.0, 60.0])
    assert canada["width"] > brunei["width"]
    assert brunei["colour"][:3] == rgb(GREY)
    assert canada["text"] == "Indonesia – Canada: 2 signed, 1 in process"


POSTS = pd.DataFrame(
    [
        ("Philippines", "Canada", -100.0, 60.0, 122.0, 12.0, 2, "Toronto, Vancouver"),
        ("Thailand", "Canada", -100.0, 60.0, 101.0, 15.0, 1, None),
    ],
    columns=["origin", "place", "lon", "lat", "origin_lon", "origin_lat", "posts", "cities"],
)


def test_a_map_of_posts_draws_a_line_for_each_origin_and_place() -> None:
    texts = [line["text"] for line in maps.posts(POSTS).layers[0].data]
    assert texts == ["Philippines in Canada: 2 (Toronto, Vancouver)", "Thailand in Canada: 1"]


def test_the_region_joins_the_chosen_layers_and_names_every_origin_at_a_place() -> None:
    centres = pd.DataFrame(
        [("MRC", "centre", "government", 105.0, 11.0), ("Elsewhere", "centre", "mixed", None, None)],
        columns=["name", "kind", "host_kind", "lon", "lat"],
    )
    deck = maps.region({"corridors": CORRIDORS, "posts": POSTS, "centres": centres})
    lines, points, houses = deck.layers
    assert len(lines.data) == 2
    assert [point["text"] for point in points.data] == ["Canada: Philippines 2, Thailand 1"]
    assert [house["text"] for house in houses.data] == ["MRC (centre; host: government)"]
    assert len(maps.region({"centres": centres}).layers) == 1


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_map_asks_the_network_for_nothing(theme: str) -> None:
    deck = maps.on_basemap(maps.corridors(CORRIDORS), theme)
    assert deck.map_provider is None
    assert deck.map_style == maps.BASEMAPS[theme]
    assert "//" not in deck.map_style
    assert "http" not in deck.to_json()


def test_a_profile_says_what_does_not_apply_and_shows_titles_as_they_were_written() -> None:
    frame = pd.DataFrame(
        {"number": [1, 2], "subject": ["<i>Fees</i>", "Contracts"], "percent": [33.33, None]}
    )
    (drawn,) = agencies.profile(frame).data
    assert list(drawn.y) == ["2. Contracts", "1. &lt;i&gt;Fees&lt;/i&gt;"]
    assert list(drawn.x) == [0, 33.33]
    assert list(drawn.text) == [
        say("scorecard.does_not_apply"),
        say("scorecard.percent", value="33.33"),
    ]
