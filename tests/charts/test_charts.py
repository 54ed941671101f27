"""A chart holds the values it was given: nothing is added up, invented, smoothed or left out in silence."""

import re
from datetime import date
from typing import Any

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from charts import agencies, agreements, attaches, commitments, complaints, cooperation, forums, maps
from charts.bars import Bars
from charts.look import COUNTRY_HUES, GRADE_STEPS, GREY, hue, rgb, written
from charts.shape import Reference
from figures.periods import compared
from words import say, speaking

DATES = st.dates().flatmap(lambda day: st.sampled_from([day.isoformat()[:length] for length in (4, 7, 10)]))
YEARS = st.integers(1900, 2100)


def cited(frame: pd.DataFrame) -> pd.DataFrame:
    """Give every row of a frame a source and a place of its own."""
    return frame.assign(source_id=[f"s{n}" for n in range(len(frame))], locator="p. 1")


def numbers(shape: Bars) -> dict[str, dict[str, float | None]]:
    """Return the numbers of bars by series and category."""
    return {
        one.name: dict(zip(shape.categories, (value.number for value in one.values), strict=True))
        for one in shape.series
    }


COUNTS = cited(
    pd.DataFrame(
        {
            "listed": ["Philippines", "Viet Nam"],
            "agreements": [6, 0],
            "memoranda": [28, 7],
            "in_process": [0, 2],
        }
    )
)


def test_counts_hold_every_number_under_the_name_of_its_part() -> None:
    shape = agreements.counts(COUNTS)
    assert numbers(shape) == {
        say("agreements.part_agreements"): {"Philippines": 6, "Viet Nam": 0},
        say("agreements.part_memoranda"): {"Philippines": 28, "Viet Nam": 7},
        say("agreements.part_in_process"): {"Philippines": 0, "Viet Nam": 2},
    }
    assert shape.longest == 34
    assert [one.hatched for one in shape.series] == [False, False, True]


def test_counterparts_are_counted_from_either_side_and_what_is_in_process_apart() -> None:
    frame = pd.DataFrame(
        [
            ("Viet Nam", "Japan", 1, 1),
            ("Viet Nam", "Malaysia", 3, 0),
            ("Cambodia", "Viet Nam", 1, 0),
            ("Viet Nam", "Cambodia", 1, 0),
        ],
        columns=["listed", "counterpart", "signed", "in_process"],
    )
    shape = agreements.counterparts(cited(frame), "Viet Nam")
    assert numbers(shape) == {
        say("agreements.part_signed"): {"Malaysia": 3, "Cambodia": 2, "Japan": 1},
        say("agreements.part_in_process"): {"Malaysia": 0, "Cambodia": 0, "Japan": 1},
    }
    assert [[one.source_id for one in value.rests_on] for value in shape.series[0].values] == [
        ["s1"],
        ["s2", "s3"],
        ["s0"],
    ]


TIMELINE = pd.DataFrame(
    [
        ("Indonesia", "Malaysia", 2004, "signed", "x", None),
        ("Indonesia", "Malaysia", 2008, "renewed", "x", None),
        ("Indonesia", "Malaysia", 2009, "ban imposed", "x", None),
        ("Thailand", "Japan", 1994, "signed", "x", "No text was found."),
        ("Thailand", "Japan", 2010, "updated", "x", None),
        ("Viet Nam", "Japan", 1992, "dated, in process", "x", None),
        ("Viet Nam", "Japan", 1999, "something unheard of", "x", None),
    ],
    columns=["listed", "counterpart", "year", "what", "detail", "doubt"],
)


def test_a_timeline_marks_every_row_once_on_the_line_of_its_corridor() -> None:
    frame = cited(TIMELINE)
    shape = agreements.timeline(frame)
    drawn = [(shape.rows[one.row], one.start, one.rests_on[0].source_id) for one in shape.moments]
    assert drawn == [
        (f"{row.listed} – {row.counterpart}", row.year, row.source_id) for row in frame.itertuples()
    ]
    by_kind: dict[str, list[float]] = {}
    for one in shape.moments:
        by_kind.setdefault(one.kind, []).append(one.start)
    assert by_kind == {
        say("agreements.mark_signed"): [2004, 1994],
        say("agreements.mark_renewed"): [2008, 2010],
        say("agreements.mark_ban"): [2009],
        say("agreements.mark_in_process"): [1992],
        say("agreements.mark_other"): [1999],
    }


def test_a_timeline_says_of_the_one_in_doubt_that_it_is() -> None:
    said = [one.said for one in agreements.timeline(cited(TIMELINE)).moments]
    in_doubt = say("agreements.in_doubt", doubt="No text was found.")
    assert [n for n, one in enumerate(said) if one.endswith(in_doubt)] == [3]
    assert not any("doubt" in one for one in said[:3] + said[4:])


def test_a_matrix_leaves_a_pair_without_instruments_empty_and_marks_one_in_doubt() -> None:
    frame = pd.DataFrame(
        [
            ("Indonesia", "Japan", 2, 0, 1),
            ("Thailand", "Malaysia", 1, 1, 0),
            ("Indonesia", "Malaysia", 0, 0, 3),
            ("Viet Nam", "Japan", 4, 1, 2),
            ("Viet Nam", "Alberta", 1, 0, 0),
        ],
        columns=["listed", "counterpart", "signed", "doubted", "in_process"],
    )
    country = frame["counterpart"].replace("Alberta", "Canada")
    shape = agreements.matrix(cited(frame.assign(counterpart_country=country)))
    assert shape.rows == ("Canada: Alberta", "Japan", "Malaysia")
    assert [sign for sign, _ in shape.signs] == ["+1", "?"]
    assert shape.label("Japan", "Indonesia") == "2 +1"
    assert shape.label("Malaysia", "Indonesia") == "0 +3"
    assert shape.label("Malaysia", "Thailand") == "1?"
    assert shape.label("Japan", "Viet Nam") == "4? +2"
    assert ("Japan", "Thailand") not in shape.cells
    assert {key: cell.rests_on[0].source_id for key, cell in shape.cells.items()} == {
        ("Japan", "Indonesia"): "s0",
        ("Malaysia", "Thailand"): "s1",
        ("Malaysia", "Indonesia"): "s2",
        ("Japan", "Viet Nam"): "s3",
        ("Canada: Alberta", "Viet Nam"): "s4",
    }


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
    shape = agreements.provision_grid(cited(frame))
    assert shape.label("A – B", "wages") == "1 −1"
    assert shape.label("A – B", "fees") == "1"
    assert shape.label("A – C", "rest") == "−1"
    assert shape.label("A – C", "wages") == ""
    assert shape.explained().startswith(f"−1 {say('agreements.provisions_missing')} · ")
    assert [one.source_id for one in shape.cells["A – B", "wages"].rests_on] == ["s0", "s1"]


def test_a_stated_total_is_drawn_beside_the_count_and_not_instead_of_it() -> None:
    frame = pd.DataFrame({"origin": ["Philippines", "Lao PDR"], "stated": [37, 1], "counted": [49, 1]})
    assert numbers(attaches.stated_and_counted(cited(frame))) == {
        say("attaches.part_stated"): {"Philippines": 37, "Lao PDR": 1},
        say("attaches.part_counted"): {"Philippines": 49, "Lao PDR": 1},
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
    shape = attaches.coverage(cited(frame))
    assert numbers(shape) == {
        say("attaches.both"): {"Indonesia": 2, "Thailand": 0},
        say("attaches.agreement_only"): {"Indonesia": 0, "Thailand": 1},
        say("attaches.post_only"): {"Indonesia": 1, "Thailand": 0},
    }
    assert [one.source_id for one in shape.series[0].values[0].rests_on] == ["s0", "s1"]


def test_two_rows_with_the_same_numbers_keep_their_own_sources() -> None:
    frame = pd.DataFrame(
        {
            "origin": ["Indonesia", "Thailand"],
            "stated": [11, 11],
            "counted": [10, 10],
            "source_id": ["ilo", "ministry"],
            "locator": ["Table 1", "page 4"],
        }
    )
    marks = attaches.stated_and_counted(frame).marks()
    assert {mark.name: mark.rests_on for mark in marks} == {
        f"{origin}, {say(f'attaches.part_{part}')}": (Reference(source, place),)
        for origin, source, place in (("Indonesia", "ilo", "Table 1"), ("Thailand", "ministry", "page 4"))
        for part in ("stated", "counted")
    }


def test_a_status_and_a_kind_of_party_that_no_list_knows_are_drawn_and_not_lost() -> None:
    rows = [("Thailand", "fees", "reversed", None)]
    evidence = pd.DataFrame(rows, columns=["place", "topic", "status", "evidence_date"])
    grid = commitments.status_grid(cited(evidence), ["Thailand"], ["fees"], {})
    assert grid.label("fees", "Thailand") == "reversed 1"
    links = pd.DataFrame(
        {
            "one": ["ILO"],
            "one_kind": ["international organisation"],
            "other": ["A choir"],
            "other_kind": ["choirs"],
            "in_small_circles": [2],
        }
    )
    shape = cooperation.network(cited(links))
    assert [(node.name, node.colour) for node in shape.nodes][-1] == ("A choir", GREY)
    initiatives = pd.DataFrame({"level": ["galactic"], "cooperation_type": ["discussion"]})
    assert cooperation.matrix(cited(initiatives)).rows[-1] == "galactic"
    coverage = cited(pd.DataFrame({"member": ["Thailand"], "coverage": ["something else"]}))
    assert "something else" in numbers(attaches.coverage(coverage))


EVIDENCE = pd.DataFrame(
    [
        ("Viet Nam", "fees", "begun", "2012/2014"),
        ("Viet Nam", "fees", "in place", "2011-03-01"),
        ("Viet Nam", "data", "before the promise", "2002/.."),
        ("ASEAN", "fees", "planned", None),
    ],
    columns=["place", "topic", "status", "evidence_date"],
)


def test_a_cell_says_how_far_evidence_goes_how_much_there_is_and_of_what_year() -> None:
    shape = commitments.status_grid(
        cited(EVIDENCE), ["Thailand", "Viet Nam"], ["crisis", "data", "fees"], {"Thailand": "THA"}
    )
    assert shape.rows == ("fees", "data", "crisis"), "most evidence first"
    assert shape.columns == ("Thailand", "Viet Nam", "ASEAN")
    assert {key: cell.label for key, cell in shape.cells.items()} == {
        ("fees", "Viet Nam"): "● 2 · 2014",
        ("data", "Viet Nam"): "▼ 1 · 2002",
        ("fees", "ASEAN"): "○ 1",
    }
    assert shape.cells["fees", "Viet Nam"].depth == 1
    assert shape.cells["data", "Viet Nam"].depth == shape.cells["fees", "ASEAN"].depth == 0.5
    assert [one.source_id for one in shape.cells["fees", "Viet Nam"].rests_on] == ["s0", "s1"]
    assert say("commitments.cell_empty") in shape.explained()


def test_a_cell_leads_to_its_evidence_of_its_country_where_it_is_one() -> None:
    shape = commitments.status_grid(cited(EVIDENCE), ["Viet Nam"], ["data", "fees"], {"Viet Nam": "VNM"})
    leads = {key: cell.leads.filters for key, cell in shape.cells.items() if cell.leads}
    assert leads == {
        ("fees", "Viet Nam"): (("commitments_topic", "fees"), ("commitments_country", "VNM")),
        ("data", "Viet Nam"): (("commitments_topic", "data"), ("commitments_country", "VNM")),
        ("fees", "ASEAN"): (("commitments_topic", "fees"),),
    }


def test_points_of_a_topic_are_parted_by_what_is_known_of_them() -> None:
    rows = [
        ("fees", "in place"),
        ("fees", "planned"),
        ("fees", "before the promise"),
        ("fees", "no information"),
        ("crisis", "no information"),
    ]
    shape = commitments.by_topic(cited(pd.DataFrame(rows, columns=["topic", "furthest"])))
    assert shape.categories == ("fees", "crisis")
    assert numbers(shape) == {
        say("commitments.answered"): {"fees": 2, "crisis": 0},
        say("commitments.older"): {"fees": 1, "crisis": 0},
        say("commitments.nothing"): {"fees": 1, "crisis": 1},
    }
    assert [one.hatched for one in shape.series] == [False, False, True]


def test_one_body_stands_in_the_middle_of_those_it_works_with() -> None:
    rows = [("ILO", "international organisation", "MEF", "employers", 2)]
    rows += [("ILO", "international organisation", f"Ministry {n}", "government", n) for n in (1, 3)]
    frame = pd.DataFrame(rows, columns=["body", "body_kind", "other_body", "other_kind", "together"])
    shape = cooperation.around(cited(frame))
    assert shape.centre == 0
    assert [node.name for node in shape.nodes] == ["ILO", "Ministry 3", "Ministry 1", "MEF"]
    assert [(link.one, link.other, link.weight) for link in shape.links] == [(0, 1, 3), (0, 2, 1), (0, 3, 2)]
    at = shape.angles()
    assert at[0] is None
    assert len({round(angle, 6) for angle in at[1:] if angle is not None}) == 3


def test_bodies_are_bars_of_their_initiatives() -> None:
    frame = cited(pd.DataFrame({"body": ["ILO", "IOM"], "initiatives": [9, 4]}))
    shape = cooperation.bodies(frame)
    assert numbers(shape) == {say("columns.initiatives"): {"ILO": 9, "IOM": 4}}
    assert [value.rests_on for value in shape.series[0].values] == [
        (Reference("s0", "p. 1"),),
        (Reference("s1", "p. 1"),),
    ]


def test_an_initiative_is_as_long_as_it_was_and_one_without_a_date_is_not_drawn() -> None:
    frame = pd.DataFrame(
        [
            ("Two years", "regional", "2010", "2012"),
            ("A day", "regional", "2011-07-02", None),
            ("Open", "regional", "2009", ".."),
            ("Undated", "regional", None, None),
        ],
        columns=["title", "level", "started", "ended"],
    )
    shape = cooperation.timeline(cited(frame))
    assert shape.rows == ("Open", "Two years", "A day")
    assert [(one.start, one.end) for one in shape.moments][:2] == [(2009, None), (2010, 2012)]
    assert shape.moments[2].start == pytest.approx(2011.5, abs=0.01)


FORUM_ROLES = [
    ("AFML", "ASEAN forum", "Thailand", "participant", True),
    ("AFML", "ASEAN forum", "Thailand", "host", True),
    ("AFML", "ASEAN forum", "ASEAN", "member", False),
    ("AFML", "ASEAN forum", "ILO", "participant", False),
    ("COMMIT", "regional consultative process", "Thailand", "signatory", True),
    ("COMMIT", "regional consultative process", "Thailand", "chair", True),
    ("COMMIT", "regional consultative process", "Viet Nam", "not listed", True),
    ("MRA", "recognition arrangement", "ASEAN", "signatory", False),
]


def test_a_member_another_role_through_asean_not_in_the_list_and_not_named_are_five_marks() -> None:
    frame = pd.DataFrame(FORUM_ROLES, columns=["forum", "forum_kind", "member", "role", "is_asean_member"])
    frame = frame.assign(forum_name=frame["forum"], since="2012-03")
    shape = forums.membership(cited(frame), ["Malaysia", "Thailand", "Viet Nam"])
    whole = say("forums.as_a_whole")
    assert shape.rows == (whole, "Malaysia", "Thailand", "Viet Nam")
    assert shape.columns == ("AFML", "COMMIT"), "what is no meeting of governments names no Member State"
    labels = {key: cell.label for key, cell in shape.cells.items()}
    assert labels == {
        (whole, "AFML"): "●",
        ("Malaysia", "AFML"): "○",
        ("Malaysia", "COMMIT"): "?",
        ("Thailand", "AFML"): "▲",
        ("Thailand", "COMMIT"): "●",
        ("Viet Nam", "AFML"): "○",
        ("Viet Nam", "COMMIT"): "–",
    }
    assert shape.cells["Viet Nam", "COMMIT"].text == say("forums.cell_not_in", date="March 2012")
    assert [one.source_id for one in shape.cells["Viet Nam", "COMMIT"].rests_on] == ["s6"]
    assert shape.cells["Thailand", "AFML"].text == "host, participant"
    assert [one.source_id for one in shape.cells["Thailand", "COMMIT"].rests_on] == ["s4", "s5"]
    assert shape.cells["Malaysia", "COMMIT"].rests_on, "rests on what names the others"


def test_what_is_only_announced_is_drawn_apart_from_sessions_and_milestones() -> None:
    frame = pd.DataFrame(
        [
            ("ADD", "Abu Dhabi Dialogue", "Launched", None, 2008, None, False),
            ("AFML", "ASEAN Forum", "1st", 1, 2009, "2009-07-30/2009-07-31", False),
            ("AFML", "ASEAN Forum", "2nd", 2, 2010, "2010", False),
            ("AFML", "ASEAN Forum", "Undated", 3, None, None, False),
            ("AFML", "ASEAN Forum", "3rd", 3, 2028, "2028", True),
        ],
        columns=["forum", "forum_name", "event", "number", "year", "held_on", "announced"],
    )
    shape = forums.meetings(cited(frame))
    assert shape.rows == ("ASEAN Forum (AFML)", "Abu Dhabi Dialogue (ADD)")
    assert [(one.row, int(one.start), one.kind) for one in shape.moments] == [
        (1, 2008, say("forums.milestone")),
        (0, 2009, say("forums.session")),
        (0, 2010, say("forums.session")),
        (0, 2028, say("forums.announced")),
    ]


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
        "note": None,
        **changed,
    }


def test_every_kind_of_complaint_is_a_bar_of_its_own_and_nothing_is_added_up() -> None:
    rows = [complaint(), complaint(value=90), complaint(value=90), complaint(value=12.5, category="fees")]
    shape = complaints.about(cited(pd.DataFrame(rows)))
    (series,) = shape.series
    assert shape.categories == ("all", "all", "all", "fees")
    assert [value.number for value in series.values] == [100, 90, 90, 12.5]
    assert [value.rests_on[0].source_id for value in series.values] == ["s0", "s1", "s2", "s3"]


@pytest.mark.parametrize(
    ("qualifier", "text"),
    [
        ("exact", "1\u202f234"),
        ("about", "≈ 1\u202f234"),
        ("more than", "> 1\u202f234"),
        ("less than", "< 1\u202f234"),
        ("derived", "(derived) 1\u202f234"),
    ],
)
def test_a_figure_that_is_not_exact_says_so(qualifier: str, text: str) -> None:
    (series,) = complaints.about(cited(pd.DataFrame([complaint(value=1234, qualifier=qualifier)]))).series
    assert series.values[0].said == text


@given(st.integers(0, 10**10 - 1) | st.decimals(0, 10**6, places=2).map(float))
def test_the_number_beside_a_bar_is_the_whole_number(value: float) -> None:
    (series,) = complaints.about(cited(pd.DataFrame([complaint(value=value)]))).series
    assert float(series.values[0].said.replace("\u202f", "")) == value
    assert float(written(value).replace("\u202f", "")) == value


def in_time(*rows: dict[str, Any]) -> pd.DataFrame:
    """Return figures of one series as they are drawn over time."""
    figures = [
        {"measure": "Complaints received", "split": "none", "reported_on": None, **row} for row in rows
    ]
    return compared(cited(pd.DataFrame(figures)))


def test_a_count_is_as_long_as_its_period_and_as_high_as_it_is_a_month() -> None:
    whole = complaint(value=120.0)
    half = complaint(value=90.0, period_start="2024-01-01", period_end="2024-06-30", qualifier="about")
    shape = complaints.over_time([("Indonesia", in_time(whole, half))])
    year, other = shape.panels[0].trend.lines
    assert (year.name, other.name) == (say("complaints.period_year"), say("complaints.period_other"))
    assert [(one.start, one.end, one.value.number) for one in year.points] == [(2023.0, 2024.0, 10.0)]
    assert [(one.start, one.end, one.value.number) for one in other.points] == [(2024.0, 2024.5, 15.0)]
    assert other.points[0].value.said == "≈ 15"
    assert year.points[0].value.text == "120 complaints, 2023, An agency."
    assert other.points[0].value.text == "≈ 90 complaints, January 2024 to June 2024, An agency."
    assert all(one.rests_on for one in shape.marks())


def test_panels_share_their_years_and_not_their_scale() -> None:
    first = in_time(complaint(), complaint(period_start="2024-01-01", period_end="2024-12-31"))
    years = [complaint(value=9e4, period_start=f"{y}-01-01", period_end=f"{y}-12-31") for y in (2006, 2007)]
    one, other = (
        panel.trend for panel in complaints.over_time([("A", first), ("B", in_time(*years))]).panels
    )
    assert one.across() == other.across()
    assert (one.across().low, one.across().high) == (2005, 2025)
    assert one.upwards().high < 100 < 9e4 / 12 < other.upwards().high


def test_where_another_body_takes_over_a_break_is_marked_between_their_periods() -> None:
    rows = [
        complaint(reporter=name, period_start=f"{year}-01-01", period_end=f"{year}-12-31")
        for name, year in (("Old", 2019), ("New", 2021), ("New/Ministry", 2022))
    ]
    (panel,) = complaints.over_time([("Indonesia", in_time(*rows))]).panels
    assert [(event.at, event.text) for event in panel.trend.events] == [
        (2020.5, say("complaints.break", reporter="New"))
    ]


def test_centres_of_a_country_are_counted_by_what_they_are() -> None:
    kinds = [("Thailand", complaints.CENTRE), ("Thailand", "one-stop shop"), ("Viet Nam", "state centre")]
    shape = complaints.centres(cited(pd.DataFrame(kinds, columns=["country", "kind"])))
    assert numbers(shape) == {
        say("complaints.centres_own"): {"Thailand": 1, "Viet Nam": 0},
        say("complaints.centres_others"): {"Thailand": 1, "Viet Nam": 1},
    }


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


PUBLISHED = cited(
    pd.DataFrame(
        [
            ("A", 1, 11.0, "agencies", "11"),
            ("B", 2, None, None, None),
            ("C", 3, None, "agencies", "nearly one third"),
            ("not eligible", 99, 0.0, "agencies", "0"),
        ],
        columns=["grade", "position", "value", "unit", "as_published"],
    )
)


def test_a_grade_without_a_figure_is_said_to_have_none_and_a_zero_is_a_number() -> None:
    shape = agencies.distribution(PUBLISHED)
    drawn = {
        category: (value.number, value.said)
        for category, value in zip(shape.categories, shape.series[0].values, strict=True)
    }
    assert drawn == {
        say("agencies.grade", grade="A"): (11, "11"),
        say("agencies.grade", grade="B"): (None, say("agencies.not_published")),
        say("agencies.grade", grade="C"): (None, "nearly one third"),
        say("columns.not_eligible"): (0, "0"),
    }


def test_grades_are_drawn_in_their_order_each_in_its_step() -> None:
    shape = agencies.distribution(PUBLISHED.sample(frac=1, random_state=1))
    grades = [say("agencies.grade", grade=grade) for grade in ("A", "B", "C")]
    assert list(shape.categories) == [*grades, say("columns.not_eligible")]
    with speaking("vi"):
        assert agencies.distribution(PUBLISHED).categories[-1] == "Không đủ điều kiện"
    assert [value.colour for value in shape.series[0].values] == [*GRADE_STEPS[:3], GREY]


def test_a_share_is_drawn_on_an_axis_that_names_its_unit() -> None:
    assert agencies.distribution(PUBLISHED).unit == "agencies"
    nothing = PUBLISHED.assign(value=None, unit=None, as_published=None)
    assert agencies.distribution(nothing).unit == ""


def test_a_number_that_was_not_published_for_a_cycle_is_missing_and_not_zero() -> None:
    frame = pd.DataFrame(
        [
            (1, "2012", "assessed", 20.0, "20"),
            (2, "2013", "assessed", 47.0, "47"),
            (2, "2013", "licensed", 170.0, "about 170"),
        ],
        columns=["number", "label", "step", "value", "as_published"],
    )
    shape = agencies.participation(cited(frame))
    assert numbers(shape) == {
        say("agencies.step_licensed"): {"1: 2012": None, "2: 2013": 170},
        say("agencies.step_planned"): {"1: 2012": None, "2: 2013": None},
        say("agencies.step_assessed"): {"1: 2012": 20, "2: 2013": 47},
    }
    licensed = shape.series[0].values
    assert [value.said for value in licensed] == ["", "170*"]
    assert shape.missing == say("agencies.starred")
    assert licensed[1].text == "about 170"
    assert licensed[1].rests_on[0].source_id == "s2"


def test_a_country_keeps_its_hue_on_every_chart() -> None:
    moments = agreements.timeline(cited(TIMELINE)).moments
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
    routes = maps.corridors(cited(pd.DataFrame(corridor))).routes
    assert [route.colour for route in routes] == [hue("Indonesia"), hue("Thailand")]
    assert {one.colour for one in moments if one.row == 0} == {hue("Indonesia")}


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
    canada, brunei = maps.corridors(cited(CORRIDORS)).routes
    assert (canada.start, canada.end) == ((110.0, 0.0), (260.0, 60.0))
    assert canada.width > brunei.width
    assert brunei.colour == GREY
    assert canada.colour == hue("Indonesia")
    assert canada.rests_on[0].source_id == "s0"
    assert canada.said == say("agreements.on_map", signed=2, in_process=1)


POSTS = pd.DataFrame(
    [
        ("Philippines", "Canada", -100.0, 60.0, 121.0, 14.0, 2, "Toronto, Vancouver"),
        ("Thailand", "Canada", -100.0, 60.0, 101.0, 15.0, 1, None),
    ],
    columns=["origin", "place", "lon", "lat", "origin_lon", "origin_lat", "posts", "cities"],
)


def test_a_map_of_posts_draws_a_line_for_each_origin_and_place() -> None:
    shape = maps.posts(cited(POSTS))
    assert [(mark.name, mark.said) for mark in shape.marks()] == [
        (say("attaches.route", origin="Philippines", place="Canada"), "2 (Toronto, Vancouver)"),
        (say("attaches.route", origin="Thailand", place="Canada"), "1"),
    ]
    assert [name for name, _ in shape.names] == ["Philippines", "Thailand"]


def test_the_region_joins_the_chosen_layers_and_names_every_origin_at_a_place() -> None:
    centres = cited(
        pd.DataFrame(
            [("MRC", "centre", "government", 105.0, 11.0), ("Elsewhere", "centre", "mixed", None, None)],
            columns=["name", "kind", "host_kind", "lon", "lat"],
        )
    )
    shape = maps.region({"corridors": cited(CORRIDORS), "posts": cited(POSTS), "centres": centres})
    assert len(shape.routes) == 2
    posts, house = shape.spots
    assert (posts.name, posts.said) == ("Canada", "Philippines 2, Thailand 1")
    assert [one.source_id for one in posts.rests_on] == ["s0", "s1"]
    assert (house.name, house.said) == ("MRC", say("complaints.on_map", kind="centre", host="government"))
    assert [name for name, _ in shape.names] == ["Indonesia"]
    alone = maps.region({"centres": centres}, own="KHM")
    assert (alone.routes, len(alone.spots), alone.own) == ((), 1, "KHM")


def test_every_colour_of_a_map_is_in_its_key_and_no_other() -> None:
    shape = maps.region({"corridors": cited(CORRIDORS), "posts": cited(POSTS)})
    drawn = {("line", route.colour) for route in shape.routes} | {("circle", s.colour) for s in shape.spots}
    assert {(entry.sign, entry.colour) for entry in shape.key()} == drawn


def test_a_profile_says_what_does_not_apply_and_keeps_titles_as_they_were_written() -> None:
    frame = pd.DataFrame(
        {"number": [1, 2], "subject": ["<i>Fees</i>", "Contracts"], "percent": [33.33, None]}
    )
    shape = agencies.profile(cited(frame))
    assert shape.categories == ("1. <i>Fees</i>", "2. Contracts")
    assert [(value.number, value.said) for value in shape.series[0].values] == [
        (33.33, say("scorecard.percent", value="33.33")),
        (None, say("scorecard.does_not_apply")),
    ]
    assert shape.axis().high == 100


@pytest.mark.parametrize(
    ("not_eligible", "asked_what_it_means"), [(None, True), ("Licence suspended", False)]
)
def test_a_card_explains_no_grade_where_none_counts(
    not_eligible: str | None, asked_what_it_means: bool
) -> None:
    row = {
        "grade_said": "A", "ranking": "cycle 1", "not_eligible": not_eligible, "association": "VAMAS",
        "published_on": None, "place_on_scale": None, "meaning": None, "basis": "", "source_id": "s",
        "locator": "l",
    }  # fmt: skip
    shown = agencies.card(pd.DataFrame([row]), "", "", "")
    assert (say("scorecard.card_means") in [asked for asked, _ in shown.rows]) == asked_what_it_means
