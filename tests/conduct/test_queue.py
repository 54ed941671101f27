"""The queue of a review says what waits for whom, and what the same agency had the last time."""

from collections.abc import Callable
from decimal import Decimal

import pytest
from trial import ADMINISTRATOR, ASSESSOR, METHOD, OUTSIDER, REVIEWER, entry

from conduct.assessing import save_all, submit
from conduct.cycle import Cycle
from conduct.desk import Desk
from conduct.planning import add_to_cycle, begin_review, open_cycle, plan_cycle, progress
from conduct.queue import before, distribution, queue
from conduct.refusal import NotPermitted
from conduct.reviewing import approve, declare_conflict, send_back

FIRST, SECOND = "vamas-first-agency", "vamas-second-agency"
At = Callable[[str], Desk]
# Beyond the number of any cycle that other tests publish.
LATER = 100_000


@pytest.fixture
def next_cycle(published_once: str, at_desk: At) -> str:
    """Open another cycle with the agencies of the one that was published, both entered, one submitted."""
    number = LATER
    cycle_id = f"vamas-{number}"
    again = Cycle(
        cycle_id=cycle_id,
        association_id="vamas",
        number=number,
        label="Once more",
        method_id=METHOD.method_id,
        method_version=METHOD.version,
        planned=2,
    )
    plan_cycle(at_desk(ADMINISTRATOR), again)
    add_to_cycle(at_desk(ADMINISTRATOR), cycle_id, [FIRST, SECOND])
    open_cycle(at_desk(ADMINISTRATOR), cycle_id)
    save_all(at_desk(ASSESSOR), cycle_id, {FIRST: (entry(9, 5, 4), 0), SECOND: (entry(5, 5, 4), 0)})
    submit(at_desk(ASSESSOR), cycle_id, [FIRST])
    return cycle_id


def test_what_is_submitted_waits_for_a_reviewer_and_for_nobody_else(next_cycle: str, at_desk: At) -> None:
    assert queue(at_desk(REVIEWER), next_cycle) == {FIRST: "mine", SECOND: "entered"}
    assert queue(at_desk(ASSESSOR), next_cycle) == {FIRST: "waiting", SECOND: "entered"}
    with pytest.raises(NotPermitted):
        queue(at_desk(OUTSIDER), next_cycle)


def test_what_was_decided_or_must_not_be_decided_waits_no_longer(next_cycle: str, at_desk: At) -> None:
    submit(at_desk(ASSESSOR), next_cycle, [SECOND])
    begin_review(at_desk(ADMINISTRATOR), next_cycle)
    send_back(at_desk(REVIEWER), next_cycle, SECOND, "Which inspection?")
    assert queue(at_desk(REVIEWER), next_cycle) == {FIRST: "mine", SECOND: "returned"}
    declare_conflict(at_desk(REVIEWER), next_cycle, FIRST, "My cousin's company")
    assert queue(at_desk(REVIEWER), next_cycle)[FIRST] == "waiting"


def test_an_approved_agency_is_done_and_counted_by_its_grade(next_cycle: str, at_desk: At) -> None:
    submit(at_desk(ASSESSOR), next_cycle, [SECOND])
    begin_review(at_desk(ADMINISTRATOR), next_cycle)
    approve(at_desk(REVIEWER), next_cycle, FIRST, independent=True)
    assert queue(at_desk(REVIEWER), next_cycle) == {FIRST: "done", SECOND: "mine"}
    found = {key: one for key, (one, _) in progress(at_desk(REVIEWER), next_cycle).items()}
    # Fees (9 + 2*5) / 20 = 95 %, return 100 %, weights 3 and 1: 96.25 %.
    assert distribution(METHOD, found) == {"Gold": 0, "A": 1, "B": 0, "C": 0, "": 0}


def test_beside_an_agency_stands_what_it_had_the_last_time(next_cycle: str, at_desk: At) -> None:
    earlier = before(at_desk(REVIEWER), next_cycle)
    assert (earlier[FIRST].outcome, earlier[SECOND].outcome) == ("A", "Fees are kept secret")
    assert earlier[FIRST].points["1.1"] == Decimal(8)
    assert earlier[FIRST].same_scale
    with pytest.raises(NotPermitted):
        before(at_desk(OUTSIDER), next_cycle)


def test_before_the_first_cycle_there_is_nothing(plan: Callable[..., str], at_desk: At) -> None:
    assert before(at_desk(REVIEWER), plan("Third Agency")) == {}
