"""What workers say is kept in counts, by agencies that somebody decided on, and hidden where they are few."""

from collections.abc import Callable

import pytest
from trial import ASSESSOR, OUTSIDER, REVIEWER

from conduct.desk import Desk
from conduct.refusal import NotPermitted, Refused
from conduct.worker_answers import (
    LEAST_ASKED,
    Count,
    SurveyMapping,
    count_said,
    keep_counts,
    mapping_of,
    undecided,
    worker_counts,
)
from records.store import Store

FIRST, SECOND = "vamas-first-agency", "vamas-second-agency"
MAPPING = SurveyMapping("agency", {"1.1": "fees"}, agencies={"the old name": FIRST, "somebody else": ""})
At = Callable[[str], Desk]
Plan = Callable[..., str]
COUNTS = {
    ("First Agency", "1.1"): Count(4, 3, 0, 1),
    ("the old name", "1.1"): Count(3, 0, 3, 0),
    ("Second Agency", "1.1"): Count(LEAST_ASKED - 1, 1, LEAST_ASKED - 2, 0),
    ("somebody else", "1.1"): Count(9, 9, 0, 0),
}


def test_answers_are_summed_by_agency_and_few_are_hidden_for_good(
    plan: Plan, at_desk: At, store: Store
) -> None:
    cycle = plan("First Agency", "Second Agency")
    kept = keep_counts(at_desk(ASSESSOR), cycle, MAPPING, COUNTS, "export.csv")
    assert kept == {(FIRST, "1.1"): Count(7, 3, 3, 1), (SECOND, "1.1"): Count(hidden=True)}
    assert worker_counts(at_desk(REVIEWER), cycle) == kept
    with store.reading() as records:
        (few,) = records.all("worker_count", agency_id=SECOND)
    assert (few["asked"], few["yes"], few["no"]) == (0, 0, 0)
    assert str(LEAST_ASKED) in count_said(kept[SECOND, "1.1"])
    assert mapping_of(at_desk(ASSESSOR), cycle) == MAPPING
    keep_counts(at_desk(ASSESSOR), cycle, MAPPING, {("First Agency", "1.1"): Count(6, 6, 0, 0)}, "next.csv")
    assert worker_counts(at_desk(REVIEWER), cycle) == {(FIRST, "1.1"): Count(6, 6, 0, 0)}


def test_a_name_that_nobody_decided_on_is_asked_about(plan: Plan, at_desk: At) -> None:
    cycle = plan("First Agency")
    names = {"First Agency": 3, "Something Else Entirely": 1}
    waiting = undecided(at_desk(ASSESSOR), cycle, MAPPING, {**names, "Cty Fist Agency": 1})
    alike = {name: [one.agency_id for one in found] for name, found in waiting.items()}
    assert alike == {"Cty Fist Agency": ["vamas-first-agency"], "Something Else Entirely": []}
    with pytest.raises(Refused, match="Something Else Entirely"):
        keep_counts(at_desk(ASSESSOR), cycle, MAPPING, {(name, "1.1"): Count(6, 6) for name in names}, "x")
    assert worker_counts(at_desk(ASSESSOR), cycle) == {}


def test_what_is_not_in_the_cycle_is_refused_and_others_see_nothing(plan: Plan, at_desk: At) -> None:
    cycle = plan("First Agency")
    with pytest.raises(Refused, match=r"9\.9"):
        keep_counts(at_desk(ASSESSOR), cycle, SurveyMapping("agency", {"9.9": "fees"}), {}, "x")
    with pytest.raises(NotPermitted):
        keep_counts(at_desk(REVIEWER), cycle, MAPPING, {}, "x")
    with pytest.raises(NotPermitted):
        worker_counts(at_desk(OUTSIDER), cycle)
