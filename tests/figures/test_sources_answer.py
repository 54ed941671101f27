"""What is said of the sources agrees with a count of the same rows by hand, in words that fit the number."""

from typing import Any

import pandas as pd
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from charts.bars import Bars
from figures.of_sources import (
    ASKED_FIRST,
    answer,
    attention,
    discrepancies,
    gaps,
    newest_figure,
    publishers,
    times_apart,
)
from warehouse.lake import Lake
from words import name_of, say

FAMILIES = ("agreements", "attaches", "complaints")
WEIGHTS = ("headline number", "row", "caution", None)
DISAGREEMENTS = st.lists(st.tuples(st.sampled_from(FAMILIES), st.sampled_from(WEIGHTS)), max_size=8)
KINDS = {"ILO": "document", "VNA": "public page", "GeoNames": "reference data"}
SOURCES = st.lists(st.tuples(st.sampled_from(list(KINDS)), st.integers(0, 5)), max_size=8)


class Told:
    """Answers the questions about sources with rows that were made up."""

    def __init__(self, found: list[tuple[str, str | None]], gaps: list[str], sources: list[tuple[str, int]]):
        columns = ("family", "matters")
        self.discrepancies = pd.DataFrame(found, columns=columns).assign(stated_source_id="s0")
        self.not_available = pd.DataFrame({"family": gaps})
        self.sources = pd.DataFrame(sources, columns=["publisher", "figures"]).assign(
            source_id=[f"s{n}" for n in range(len(sources))], kind=[KINDS[name] for name, _ in sources]
        )

    def __call__(self, question: str, **_: Any) -> pd.DataFrame:
        """Answer one of these questions; those on topics are counted from the others."""
        if question == "attention":
            real = self.discrepancies[self.discrepancies["matters"] != "caution"]
            counted = [
                (each, int((real["family"] == each).sum()), 0, list(self.not_available["family"]).count(each))
                for each in FAMILIES
            ]
            return pd.DataFrame(counted, columns=["family", "discrepancies", "cautions", "gaps"])
        if question == "age_of_data":
            return pd.DataFrame({"family": FAMILIES, "newest": "2025"})
        found: pd.DataFrame = getattr(self, question)
        return found


@given(DISAGREEMENTS, st.lists(st.sampled_from(FAMILIES), max_size=4), SOURCES)
@example([], [], [])
@example([("agreements", "headline number")], ["attaches"], [("ILO", 1)])
def test_the_answer_counts_what_matters_what_is_missing_and_who_is_cited(
    found: list[tuple[str, str | None]], gaps: list[str], sources: list[tuple[str, int]]
) -> None:
    disagree, missing, cited = (one.sentence for one in answer(Told(found, gaps, sources)))
    headline = [family for family, weight in found if weight == "headline number"]
    used = [publisher for publisher, figures in sources if figures]
    for sentence, values, none in (
        (disagree, headline, say("sources.answer_disagree", headline=0, topic="")),
        (missing, gaps, say("sources.answer_gaps", gaps=0, topic="")),
        (cited, used, say("sources.answer_sources", sources=0, publishers=0)),
    ):
        assert (sentence == none) == (not values)
        assert (f" {len(values)} " in f" {sentence}") == (len(values) > 1)
    if headline:
        most = max(map(headline.count, FAMILIES))
        named = [name_of("discrepancy", "family", one) for one in FAMILIES if headline.count(one) == most]
        assert any(name in disagree for name in named)


@given(DISAGREEMENTS, st.lists(st.sampled_from(FAMILIES), max_size=4))
def test_topics_are_drawn_side_by_side_and_never_added(
    found: list[tuple[str, str | None]], gaps: list[str]
) -> None:
    figure = attention(Told(found, gaps, []))
    if figure.table.empty:
        assert figure.drawing is None
        return
    assert isinstance(figure.drawing, Bars)
    assert figure.drawing.arrangement == "apart"
    drawn = [[value.number for value in one.values] for one in figure.drawing.series]
    assert drawn == [list(figure.table["discrepancies"]), list(figure.table["gaps"])]


@given(SOURCES)
def test_the_publishers_of_most_come_first_and_those_of_nothing_not_at_all(
    sources: list[tuple[str, int]],
) -> None:
    figure = publishers(Told([], [], sources))
    numbers = list(figure.table["figures"])
    assert numbers == sorted(numbers, reverse=True)
    assert sum(numbers) == sum(figures for _, figures in sources)
    assert 0 not in numbers
    drawn = () if figure.drawing is None else figure.shape().categories
    assert set(drawn) == {name for name, figures in sources if figures and KINDS[name] != "reference data"}


def test_a_document_that_prints_no_publisher_stands_by_its_title() -> None:
    asked = Told([], [], [("ILO", 5), ("ILO", 3)])
    unnamed = {"publisher": "not printed", "figures": 4, "kind": "document"}
    more = pd.DataFrame(
        [{**unnamed, "source_id": title, "title": title} for title in ("One: A chapter", "Two: A paper")]
    )
    asked.sources = pd.concat([asked.sources.assign(title="Report"), more], ignore_index=True)
    drawn = publishers(asked).shape().categories
    assert drawn == ("ILO", *(say("sources.title_only", title=title) for title in more["title"]))


@pytest.mark.parametrize(
    ("stated", "other", "times"),
    [
        ("around 20,000", "200,000", 10),
        ("USD 2.7 billion", "USD 1.35 billion", 2),
        ("5", "6", 1.2),
        ("13 labour attachés", "26 offices", 1),
        ("11 May 2018", "13 January 2019", 1),
        ("2", "2 after Macau alone", 1),
        ("the majority", "32", 1),
        ("0", "5", 1),
    ],
)
def test_numbers_of_one_unit_are_so_many_times_apart(stated: str, other: str, times: float) -> None:
    assert times_apart(stated, other) == pytest.approx(times)
    assert times_apart(other, stated) == pytest.approx(times)


def test_of_what_matters_alike_the_numbers_furthest_apart_come_first() -> None:
    rows = [
        ("headline number", "value", "5", "6"),
        ("headline number", "value", "5", "10"),
        ("row", "dates", "1", "200"),
        ("row", "value", "20,000", "200,000"),
        ("caution", "value", "1", "900"),
    ]
    found = pd.DataFrame(rows, columns=["matters", "kind", "stated", "other"]).assign(
        stated_source_id="a", other_source_id="b", stated_locator="p. 1", other_locator="p. 2"
    )
    table = discrepancies(lambda *_, **__: found).table
    assert list(table["other"]) == ["10", "6", "200,000", "200", "900"]


def test_what_an_official_asks_first_comes_first_of_what_is_missing(lake: Lake) -> None:
    shown = list(gaps(lambda question, **asked: lake.ask(question, lake.latest(), **asked)).table["gap_id"])
    assert shown[: len(ASKED_FIRST)] == list(ASKED_FIRST)
    assert sorted(shown) == sorted(lake.table("not_available", lake.latest())["gap_id"])


def test_the_first_figure_shown_is_the_newest_count_of_people(lake: Lake) -> None:
    found = lake.ask("key_figures", lake.latest())
    first = found.set_index("figure_id").loc[newest_figure(found)]
    people = found[found["theme"].isin(["deployment", "migrant stock"])]
    assert first["theme"] in set(people["theme"])
    assert first["period"].split("/")[-1] == max(people["period"].dropna().str.split("/").str[-1])
    assert newest_figure(found[found["theme"] == "remittances"])
