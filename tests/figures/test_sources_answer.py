"""What is said of the sources agrees with a count of the same rows by hand, in words that fit the number."""

from typing import Any

import pandas as pd
from hypothesis import example, given
from hypothesis import strategies as st

from charts.bars import Bars
from figures.of_sources import answer, attention, publishers
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
