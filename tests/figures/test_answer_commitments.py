"""What the page of commitments answers is what its data say, whatever they are."""

from collections.abc import Sequence
from typing import Any

import pandas as pd
from hypothesis import given
from hypothesis import strategies as st

from figures.answer import findings
from words import say

MEMBERS = ["Cambodia", "Thailand"]
STATUSES = ["no information", "before the promise", "planned", "begun", "in place"]
POINTS = st.lists(
    st.tuples(st.sampled_from(["crisis", "data", "remittances"]), st.sampled_from(STATUSES)),
    min_size=2,
    max_size=20,
)


def told(
    points: list[tuple[str, str]], evidence: Sequence[tuple[str, str | None]] = (), **chosen: str
) -> list[str]:
    """Return the answer to made-up points by topic and furthest status, and evidence by place and date."""
    frame = pd.DataFrame(points, columns=["topic", "furthest"])
    data = {
        "commitments": frame.assign(
            promise="A point", evidence=(frame["furthest"] != "no information").astype(int)
        ),
        "commitment_evidence": pd.DataFrame(evidence, columns=["place", "evidence_date"]).reindex(
            columns=["place", "evidence_date", "promise", "reason"]
        ),
        "commitment_grid": pd.DataFrame({"member": MEMBERS}),
    }

    def ask(question: str, topic: str | None = None, **_: Any) -> pd.DataFrame:
        found = data[question]
        return found[found["topic"] == topic] if topic and "topic" in found else found

    return [finding.sentence for finding in findings("commitments", ask, **chosen)]


@given(POINTS)
def test_every_point_is_answered_known_from_before_or_not_known(points: list[tuple[str, str]]) -> None:
    sentences = told(points)
    older = sum(status == "before the promise" for _, status in points)
    nothing = sum(status == "no information" for _, status in points)
    answered = len(points) - older - nothing
    assert sentences[0] == say("commitments.answer", points=len(points), answered=answered, older=older)
    assert ("none" in sentences[0]) == (answered == 0)
    if answered:
        topics = {topic for topic, _ in points}
        unknown = {topic for topic in topics if all(s == STATUSES[0] for own, s in points if own == topic)}
        assert {
            topic for topic in topics if topic in sentences[1].partition("no evidence was found")[2]
        } == unknown
    else:
        assert len(sentences) == 1


def test_evidence_is_counted_by_member_state_and_dated() -> None:
    evidence = [("Thailand", "2012/2014"), ("Thailand", None), ("ASEAN", "2001"), ("Cambodia", "2010-02-01")]
    assert told([("data", "begun")] * 2, evidence)[-1] == (
        "Evidence comes from 2 of 2 Member States, most from Thailand (2 pieces), and tells of 2001 to 2014."
    )
    one = told([("data", "begun")] * 2, [("Cambodia", "2010")])[-1]
    assert one.endswith("1 of 2 Member States, most from Cambodia (one piece), and tells of 2010.")


def test_the_answer_to_what_is_chosen_speaks_of_that_alone() -> None:
    points = [("data", "begun"), ("data", "no information"), ("crisis", "no information")]
    of_topic = told(points, [("Thailand", "2012")], topic="data")
    assert of_topic == [
        "Data: of 2 points that were promised or recommended, evidence here answers 1; of the others no "
        "evidence was found in these sources, which does not mean that nothing was done.",
        "On this topic one piece of evidence is on record, whatever text promised it.",
    ]


def test_without_a_point_nothing_is_known_and_one_point_is_said_as_one() -> None:
    assert told([]) == [say("commitments.answer_unknown")]
    assert told([("data", "no information")]) == [
        "One point was promised or recommended in the region; no evidence here answers it."
    ]
