"""What the page of cooperation answers is what its data say, whatever they are."""

from typing import Any

import pandas as pd
from hypothesis import given
from hypothesis import strategies as st

from figures.answer import findings
from warehouse.schema import words
from words import say

LEVELS, TYPES = words("initiative", "level"), words("initiative", "cooperation_type")
CASES = st.lists(st.tuples(st.sampled_from(LEVELS), st.sampled_from(TYPES)), min_size=1, max_size=30)
GAPS = st.lists(
    st.tuples(st.sampled_from(["Cambodia", "Thailand"]), st.sampled_from("123456"), st.integers(0, 3)),
    min_size=1,
    max_size=12,
    unique_by=lambda row: row[:2],
)


def told(cases: list[tuple[str, str]], gaps: list[tuple[str, str, int]], together: int = 1) -> list[str]:
    """Return the answer to made-up data: two bodies, who share so many initiatives."""
    data = {
        "initiatives": pd.DataFrame(
            [(f"case-{n}", *case) for n, case in enumerate(cases)],
            columns=["initiative_id", "level", "cooperation_type"],
        ).assign(source_id="paper", locator="p. 1"),
        "source_names": pd.DataFrame(
            {"source_id": ["paper"], "title": "Paper", "publisher": "ILO", "published": "2015-03", "url": ""}
        ).assign(cycle_number=None, cycle_label=None, revision=None),
        "bodies": pd.DataFrame(
            {"party_id": ["a", "b"], "body": ["Ministry", "Union"], "initiatives": [9, 1]}
        ),
        "body_partners": pd.DataFrame(
            {"other_body": ["Union"] * min(1, together), "together": [together] * min(1, together)}
        ),
        "cooperation_gaps": pd.DataFrame(
            [(member, "guideline", tag, count) for member, tag, count in gaps],
            columns=["member", "scheme", "tag", "initiatives"],
        ),
    }

    def ask(question: str, **_: Any) -> pd.DataFrame:
        return data[question]

    return [finding.sentence for finding in findings("cooperation", ask)]


@given(CASES, GAPS)
def test_the_types_add_up_to_all_initiatives(
    cases: list[tuple[str, str]], gaps: list[tuple[str, str, int]]
) -> None:
    of = {kind: sum(own == kind for _, own in cases) for kind in TYPES}
    assert told(cases, gaps)[0] == say("cooperation.answer", initiatives=len(cases), newest="2015", **of)


@given(CASES, GAPS)
def test_what_is_not_known_is_counted_and_named(
    cases: list[tuple[str, str]], gaps: list[tuple[str, str, int]]
) -> None:
    sentence = told(cases, gaps)[-1]
    empty = sum(count == 0 for *_, count in gaps)
    assert (
        (str(empty) in sentence) if empty > 1 else ("one has" in sentence or "every Member State" in sentence)
    )
    nowhere = {tag for _, tag, _ in gaps} - {tag for _, tag, count in gaps if count}
    assert ("agreements between unions" in sentence) == ("6" in nowhere)


def test_one_and_many_are_told_apart_and_nobody_is_named_where_there_is_nobody() -> None:
    gaps = [("Cambodia", "1", 0), ("Thailand", "1", 2)]
    assert told([("national", "discussion")], gaps) == [
        "The documents name one initiative on labour migration (newest document with a date: 2015).",
        "Named most often is the Ministry, in 9; with it most often the Union, in one.",
        "Of 2 combinations of a Member State and a guideline of the International Labour Organization (ILO), "
        "one has no known initiative.",
    ]
    assert (
        told([("national", "discussion")], gaps, together=0)[1] == "Named most often is the Ministry, in 9."
    )


def test_without_an_initiative_nothing_is_known() -> None:
    assert told([], [("Cambodia", "1", 0)]) == [say("cooperation.answer_unknown")]
