"""Whatever a snapshot holds, every page answers in whole sentences, or says that it is not known."""

import re
from typing import Any

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from figures.answer import every_answer, findings
from figures.catalogue import catalogue, make
from warehouse.lake import Lake

# Answers that cannot do without a filter, and those that answer for one country where it is chosen.
NEEDED = {
    "complaints-by": {"split": "place of origin"},
    "country": {"country": "PHL"},
    "country-beside": {"country": "PHL", "beside": "KHM"},
    "corridors-pays": {"start": "IDN", "destination": "MYS"},
}
CHOSEN = {
    "complaints-by": {"split": "destination"},
    "agreements": {"country": "THA"},
    "attaches": {"origin": "THA"},
    "commitments": {"country": "THA"},
    "complaints": {"country": "THA"},
    "complaints-where": {"country": "THA"},
}
PAGES = [(page, NEEDED.get(page, {})) for page in sorted(every_answer())] + list(CHOSEN.items())
# What no sentence says: a value that is missing, and many of one.
WRONG = re.compile(r"\bnan\b|<NA>|(?<![\d\u202f.,])1 (instruments|corridors|countries|agencies|points)\b")


class Part:
    """Answers questions with some of the rows that the record has: those that `kept` lets through."""

    def __init__(self, lake: Lake, kept: float, seed: int) -> None:
        self._lake, self._kept, self._seed = lake, kept, seed

    def __call__(self, question: str, **given: Any) -> pd.DataFrame:
        """Answer with part of the rows, in their order."""
        whole = self._lake.ask(question, self._lake.latest(), **given)
        # Who the Member States are is no matter of chance, nor what day it is.
        if question in ("members", "member_profiles", "holdings", "edition"):
            return whole
        return whole.sample(frac=self._kept, random_state=self._seed).sort_index().reset_index(drop=True)


def told(page: str, filters: dict[str, str], ask: Part) -> list[str]:
    found = findings(page, ask, **filters)
    assert found
    assert {one.figure for one in found} <= set(catalogue())
    return [one.sentence for one in found]


@pytest.mark.parametrize(("page", "filters"), PAGES)
def test_with_nothing_known_a_page_says_so(lake: Lake, page: str, filters: dict[str, str]) -> None:
    for sentence in told(page, filters, Part(lake, 0.0, 0)):
        assert sentence
        assert not WRONG.search(sentence), sentence


@pytest.mark.parametrize(("page", "filters"), PAGES)
# Each asks the whole record of a page again.
@settings(max_examples=5)
@given(kept=st.sampled_from([0.01, 0.05, 0.3, 0.8]), seed=st.integers(0, 2**31))
def test_with_some_of_it_known_a_sentence_is_whole(
    lake: Lake, page: str, filters: dict[str, str], kept: float, seed: int
) -> None:
    for sentence in told(page, filters, Part(lake, kept, seed)):
        assert not WRONG.search(sentence), sentence
        assert sentence.strip().endswith((".", ";")), sentence


def test_the_answer_on_agreements_names_a_few_counterparts_and_leaves_out_no_state(lake: Lake) -> None:
    everything = Part(lake, 1.0, 0)
    assert "with Bangladesh; " in told("agreements", {"country": "BRN"}, everything)[0]
    # What few have signed makes no five years richer than others.
    for country in ("BRN", "TLS"):
        assert "than for any other" not in make("agreements-years", everything, {"country": country}).title
    states = everything("agreement_states")
    elsewhere = sum(int(n) for n in re.findall(r"\b\d+\b", told("agreements", {}, everything)[-1]))
    assert elsewhere == len(states) - int((states["state"] == "signed").sum())
