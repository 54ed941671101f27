"""What the page on complaints answers, read on made-up figures: risen, fallen, or not known."""

import re
from functools import partial
from itertools import pairwise
from typing import Any

import pandas as pd
from hypothesis import given, settings
from hypothesis import strategies as st

from figures.answer import findings
from figures.catalogue import make
from figures.figure import Ask
from figures.periods import SERIES, compared
from warehouse.lake import Lake
from words import number, say
from words.dates import period_said

MEASURES = pd.DataFrame(
    [
        ("complaints_received", "Complaints received", "received"),
        ("clients", "Clients reached", "reach"),
        ("legal", "Legal cases", "in process"),
    ],
    columns=["measure", "label", "stage"],
)
DAYS = st.dates().map(lambda day: day.isoformat())


def counted(**changed: Any) -> dict[str, Any]:
    """Return one published figure of a whole year as the question gives it."""
    year = changed.pop("year", 2020)
    return {
        "country": "Indonesia", "place": None, "reporter": "A board", "measure": "Complaints received",
        "category": "all", "split": "none", "sex": "all", "period_start": f"{year}-01-01",
        "period_end": f"{year}-12-31", "value": 10.0, "qualifier": "exact", "unit": "complaints",
        "reported_on": None, "note": None, "source_id": "s", "locator": "p. 1", **changed,
    }  # fmt: skip


def asked(*figures: dict[str, Any]) -> Ask:
    """Answer the questions of the page from made-up figures."""

    def ask(question: str, country: str | None = None, **_: Any) -> pd.DataFrame:
        if question == "complaint_measures":
            return MEASURES
        if question == "return_months":
            return pd.DataFrame(columns=["month", "state"])
        found = pd.DataFrame(figures, columns=list(counted()))
        return found if country is None else found[found["country"] == country]

    return ask


def said(*figures: dict[str, Any]) -> list[str]:
    return [each.sentence for each in findings("complaints", asked(*figures))]


@given(st.lists(st.integers(0, 10**6), min_size=2, max_size=6))
def test_a_series_of_whole_years_is_said_from_its_first_to_its_last(values: list[int]) -> None:
    figures = [counted(year=2015 + n, value=float(value)) for n, value in enumerate(values)]
    first, *rest = said(*figures)
    before, now = values[0], values[-1]
    word = "rose" if now > before else "fell" if now < before else "as many"
    assert first.startswith("Indonesia: complaints ")
    assert word in first
    for n, value in enumerate(values):
        assert number(value) in first
        assert str(2015 + n) in first
    assert rest == []
    assert first.endswith(say("complaints.answer_workers"))
    title = make("complaints-trend", asked(*figures), {}).title
    assert all(f" {number(value)} in " in title for value in (before, now)), "as the sentence has them"


def test_series_that_ended_stand_apart_and_a_doubted_count_bears_its_mark() -> None:
    old = [counted(country="Malaysia", year=year) for year in (2004, 2011)]
    old[0] |= {"value": 144.0, "note": "Printed as 2004; it may be a slip for 2014"}
    new = [counted(year=year) for year in (2015, 2016)]
    together, apart = (make(f"complaints-{name}", asked(*old, *new), {}) for name in ("trend", "ended"))
    # All rows stay in the table, which frozen views are held to.
    assert set(together.table["country"]) == {"Malaysia", "Indonesia"}
    assert [panel.title[:9] for panel in together.shape().panels] == ["Indonesia"]
    assert say("complaints.ended_apart", series=1, last="2011") in together.shape().missing
    assert set(apart.table["country"]) == {"Malaysia"}
    assert [mark.said for mark in apart.shape().marks()] == ["12?", "0.8"]
    assert apart.note.count(str(old[0]["note"])) == 1
    assert "slip" not in together.note
    # Of a country of which nothing newer is known, its own series are drawn.
    alone = make("complaints-trend", asked(*old), {})
    assert len(alone.shape().marks()) == 2
    assert str(old[0]["note"]) in alone.note
    assert make("complaints-ended", asked(*old), {}).table.empty


@given(st.integers(1, 6))
def test_a_year_between_that_is_not_known_is_said_not_to_be(gap: int) -> None:
    (sentence,) = said(counted(year=2010), counted(year=2010 + gap, value=11.0))
    for year in range(2011, 2010 + gap):
        assert say("complaints.not_in_year", year=str(year)) in sentence
    assert sentence.count("no count of") == gap - 1


@given(
    st.lists(
        st.tuples(st.integers(2000, 2020), st.integers(1, 11)),
        min_size=1,
        max_size=5,
        unique_by=lambda p: p[0],
    )
)
def test_where_periods_differ_nothing_is_compared(periods: list[tuple[int, int]]) -> None:
    figures = [
        counted(period_start=f"{year}-01-01", period_end=f"{year}-{month:02d}-01", value=float(year))
        for year, month in periods
    ]
    assert said(*figures) == [say("complaints.answer_unknown")]


def test_other_places_are_counted_in_words_that_fit_their_number() -> None:
    known = [counted(year=2019), counted(year=2020, value=12.0)]
    one, two = [counted(country="Thailand")], [counted(country="Thailand"), counted(country="Myanmar")]
    assert said(*known, *one)[1] == say("complaints.answer_elsewhere", places=1)
    assert said(*known, *two)[1] == say("complaints.answer_elsewhere", places=2)
    assert "one other country" in said(*known, *one)[1]


def test_an_old_series_and_one_of_a_town_are_not_in_the_answer() -> None:
    old = [counted(country="Philippines", year=year) for year in (2008, 2009)]
    town = [counted(country="Malaysia", place="Johor", year=year) for year in (2019, 2020)]
    new = [counted(year=2019), counted(year=2020, value=12.0)]
    text = " ".join(said(*old, *town, *new))
    assert "Philippines:" not in text
    assert "Malaysia:" not in text
    assert text.startswith("Indonesia: complaints rose from 10 in 2019 to 12 in 2020.")


def test_a_group_of_migrant_workers_says_more_than_all_whom_a_body_serves() -> None:
    every = [counted(year=year, unit="claims", value=float(year)) for year in (2021, 2022)]
    foreign = [
        {**row, "split": "group of workers", "category": "foreign employees", "value": 3.0} for row in every
    ]
    local = [{**row, "category": "local employees", "value": 4.0} for row in foreign]
    assert said(*every, *local, *foreign)[0].startswith("Indonesia: claims (foreign employees) were as many")


@settings(max_examples=15)
@given(st.lists(st.integers(1, 10**5), min_size=1, max_size=6, unique=True))
def test_what_complaints_are_about_is_said_of_three_kinds_or_not_at_all(values: list[int]) -> None:
    figures = [
        counted(split="complaint type", category=f"kind {n}", value=float(value))
        for n, value in enumerate(values)
    ]
    *_, last = said(*figures)
    if len(values) < 3:
        assert last == say("complaints.answer_unknown")
        return
    told = re.findall(r"kind (\d+) \(([\d\u202f]+)\)", last)
    largest = sorted(values, reverse=True)[:3]
    assert [written for _, written in told] == [number(value) for value in largest]
    assert [values[int(n)] for n, _ in told] == largest


def test_of_two_breakdowns_the_newest_of_half_a_year_is_taken_before_a_month() -> None:
    kinds = {"split": "complaint type"}
    half = {"period_start": "2024-01-01", "period_end": "2024-06-30", **kinds}
    month = {"period_start": "2024-12-01", "period_end": "2024-12-31", **kinds}
    figures = [
        counted(category=f"{name} {n}", **of) for name, of in (("h", half), ("m", month)) for n in "abc"
    ]
    assert set(make("complaints-about", asked(*figures), {}).table["category"]) == {"h a", "h b", "h c"}


def test_no_figure_at_all_is_said_to_be_none() -> None:
    assert said() == [say("complaints.answer_unknown")]
    for name in ("complaints-trend", "complaints-about", "complaints-newest", "complaints-latest"):
        figure = make(name, asked(), {})
        assert figure.table.empty
        assert figure.drawing is None


@settings(max_examples=30)
@given(st.lists(st.tuples(DAYS, DAYS).map(lambda days: tuple(sorted(days))), min_size=1, max_size=8))
def test_no_two_counts_that_are_drawn_overlap(periods: list[tuple[str, str]]) -> None:
    figures = pd.DataFrame([counted(period_start=start, period_end=end) for start, end in periods])
    drawn = compared(figures)
    spans = sorted(zip(drawn["start"], drawn["end"], strict=True)) if len(drawn) else []
    for (_, end), (start, _) in pairwise(spans):
        assert end <= start + 1e-9
    assert len(drawn) == 0 or len(drawn.groupby(SERIES)) == 1


def test_a_year_that_was_published_twice_is_one_count_that_says_so() -> None:
    years = [
        counted(year=2023, value=1995.0, qualifier="derived", reported_on="2025"),
        counted(year=2023, value=1999.0, reported_on="2024-02"),
        counted(year=2023, value=1990.0, reported_on="2024-01"),
        counted(year=2024),
    ]
    drawn = compared(pd.DataFrame(years)).set_index("period_start")
    assert drawn.at["2023-01-01", "value"] == 1999
    assert drawn.at["2023-01-01", "kind"] == "revised"
    assert drawn.at["2023-01-01", "also"] == "1990; 1995"
    assert drawn.at["2024-01-01", "kind"] == "year"


def test_a_period_is_written_by_months_only_where_it_holds_whole_ones() -> None:
    assert period_said("2024-01-01", "2024-12-31") == "2024"
    assert period_said("2022-01-01", "2024-12-31") == "2022 to 2024"
    assert period_said("2024-01-01", "2024-06-30") == "January 2024 to June 2024"
    assert period_said("2024-09-01", "2024-09-30") == "September 2024"
    assert period_said("2013-10", "2014-09") == "October 2013 to September 2014"
    assert period_said("2021-05-03", "2024-02-24") == "3 May 2021 to 24 February 2024"
    assert period_said("2024-01-01", "2024-12-20") == "1 January 2024 to 20 December 2024"


def profile_said(*figures: dict[str, Any]) -> str:
    profile = {
        "place_code": "IDN", "country": "Indonesia", "migrants": 10, "uncovered": 5, "instruments": 1,
        "posted_to": 1, "treaties": 1, "source_id": "s", "locator": "p. 1",
    }  # fmt: skip
    made_up = asked(*figures)

    def ask(question: str, **given_with: Any) -> pd.DataFrame:
        if question == "member_profiles":
            return pd.DataFrame([profile])
        if question == "corridor_protection":
            return pd.DataFrame(columns=["destination", "persons", "persons_year", "within_asean"])
        if question == "agreements":
            return pd.DataFrame(columns=["listed", "counterpart", "instrument"])
        return made_up(question, **({} if "country" not in given_with else {"country": "Indonesia"}))

    return findings("country", ask, country="IDN")[-1].sentence


def test_a_profile_tells_of_what_came_in_and_of_nothing_else() -> None:
    """The newest figure of any measure was told once: "0 persons" of offenders who were punished."""
    assert profile_said(counted(value=490.0, unit="cases")) == say(
        "profile.answer_complaints", value=490, unit="cases", reporter="A board", period="2020"
    )
    others = say("profile.answer_no_complaints", figures=1)
    assert profile_said(counted(measure="Clients reached", value=0.0)) == others
    assert profile_said(counted(split="complaint type", category="wages")) == others
    assert profile_said(counted(period_start=None, period_end=None)) == others
    assert profile_said() == say("profile.answer_no_complaints", figures=0)


def test_a_figure_of_another_kind_that_is_newer_is_told_of_a_country() -> None:
    def of_country(*figures: dict[str, Any]) -> list[str]:
        return [each.sentence for each in findings("complaints", asked(*figures), country="Indonesia")]

    years = (counted(year=2010), counted(year=2011, value=11.0))
    newer = counted(
        year=2025, period_end="2025-04-30", measure="Legal cases", value=7.0, unit="cases", reporter="A board"
    )
    told = say(
        "complaints.answer_newer",
        counts=say(
            "complaints.newer_counted",
            place="Indonesia",
            measure="Legal cases",
            value="7",
            unit="cases",
            reporter="A board",
            period="January 2025 to April 2025",
        ),
    )
    assert told in of_country(*years, newer)
    assert told in said(*years, newer), "also where no country is chosen"
    assert not any("Legal" in each for each in said(*years, newer | {"country": "Thailand"}))
    # Drawn over its own four months, beside what others counted last.
    figure = make("complaints-latest", asked(*years, newer, counted(year=2024, reporter="An office")), {})
    assert [round(one.end - one.start, 2) for one in figure.shape().moments] == [0.33, 1.0]
    assert [row.split(",")[1] for row in figure.shape().rows] == [" 7 (A board)", " 10 (An office)"]
    older = of_country(*years, newer | {"period_start": "2011-01-01", "period_end": "2011-12-31"})
    nothing = of_country(*years, newer | {"value": 0.0})
    assert not any("Legal cases" in each for each in (*older, *nothing))


def test_a_body_that_counts_only_one_kind_is_drawn_with_its_kind() -> None:
    kind = counted(year=2024, split="complaint type", category="cheated", reporter="An office")
    few, local = (
        kind | {"category": "wages", "value": 3.0},
        kind | {"category": "local employees", "reporter": "A union"},
    )
    closed = kind | {"measure": "Legal cases", "reporter": "A court"}
    figure = make("complaints-latest", asked(counted(year=2015), few, kind, local, closed), {})
    assert list(figure.shape().rows) == ["Indonesia: Complaints received, cheated, 10 (An office)"]
    assert say("complaints.latest_older", bodies=1, years=5) in figure.shape().missing
    # All kinds together say more than a newer one of them.
    both = make("complaints-latest", asked(counted(year=2020, reporter="An office"), kind), {})
    assert list(both.table["period"]) == ["2020"]
    newer = said(counted(year=2018), counted(year=2019), kind)
    assert any("Complaints received, cheated, 10 complaints (An office, 2024)" in each for each in newer)


def test_a_newer_count_of_every_worker_says_so() -> None:
    foreign = [
        counted(year=year, split="group of workers", category="foreign employees") for year in (2021, 2022)
    ]
    local = foreign[0] | {"category": "local employees"}
    newer = counted(year=2024, value=99.0)
    assert any("99 complaints of all workers, local ones" in each for each in said(*foreign, local, newer))
    assert not any("of all workers" in each for each in said(*foreign, newer))
    (row,) = make("complaints-latest", asked(*foreign, local, newer), {}).shape().rows
    assert row == "Indonesia: Complaints received, 99, local workers among them (A board)"


def test_of_two_counts_that_end_together_a_profile_tells_the_year() -> None:
    three_years = counted(reporter="A board", period_start="2018-01-01", value=99.0)
    assert "7 complaints" in profile_said(three_years, counted(reporter="A ministry", value=7.0))


def test_one_country_alone_has_not_most_centres(lake: Lake) -> None:
    ask = partial(lake.ask, snapshot=lake.latest())
    of_one = make("complaints-centre-numbers", ask, {"country": "THA"}).title
    assert of_one == say("complaints.centre_numbers_of", centres=3, others=5, country="Thailand")
    assert "has most" in make("complaints-centre-numbers", ask, {}).title
