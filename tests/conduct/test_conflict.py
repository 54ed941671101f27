"""Whoever declares a conflict of interest has approved nothing of the agency that is published."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from trial import ADMINISTRATOR, ASSESSOR, PUBLISHER, REVIEWER, entry

from conduct.assessing import save_all, submit
from conduct.desk import Desk
from conduct.log import log
from conduct.membership import add_member
from conduct.planning import begin_review, progress
from conduct.publishing import publish, scheduled
from conduct.refusal import Refused
from conduct.reviewing import approve, declare_conflict, record_decision, send_back
from conduct.roles import Role
from warehouse.lake import Lake
from warehouse.rankings import published_rows, revisions

FIRST, SECOND, HOA = "vamas-first-agency", "vamas-second-agency", "hoa@vamas.example"
At = Callable[[str], Desk]


@pytest.fixture
def approved(plan: Callable[..., str], at_desk: At) -> str:
    """Bring a cycle of two agencies to where everything is approved and the panel has decided."""
    cycle_id = plan("First Agency", "Second Agency")
    save_all(at_desk(ASSESSOR), cycle_id, {key: (entry(10, 5, 4), 0) for key in (FIRST, SECOND)})
    submit(at_desk(ASSESSOR), cycle_id, [FIRST, SECOND])
    begin_review(at_desk(ADMINISTRATOR), cycle_id)
    add_member(at_desk(ADMINISTRATOR), "vamas", HOA, Role.REVIEWER)
    approve(at_desk(REVIEWER), cycle_id, FIRST, independent=True, decided_grade="B", decided_reason="Panel")
    approve(at_desk(HOA), cycle_id, SECOND, independent=True)
    record_decision(at_desk(REVIEWER), cycle_id, "Binh; Hoa", "Agreed")
    return cycle_id


def test_a_conflict_declared_after_an_approval_withdraws_it(approved: str, at_desk: At, lake: Lake) -> None:
    for agency in (FIRST, SECOND):
        declare_conflict(at_desk(REVIEWER), approved, agency, "My cousin's company")
    found = {key: one for key, (one, _) in progress(at_desk(REVIEWER), approved).items()}
    assert (found[FIRST].state, found[FIRST].reviewer, found[FIRST].decided_grade) == ("submitted", "", "")
    # What somebody else approved stays approved.
    assert (found[SECOND].state, found[SECOND].reviewer) == ("approved", HOA)
    assert "approval withdrawn" in [row["action"] for row in log(at_desk(REVIEWER), approved)]
    with pytest.raises(Refused, match="approved"):
        publish(at_desk(PUBLISHER), approved, "Too early")
    approve(at_desk(HOA), approved, FIRST, independent=True)
    publish(at_desk(PUBLISHER), approved, "Now")
    key = revisions(lake, approved)[-1]["publication_id"]
    with at_desk(HOA).reading() as records:
        code = records.people.code(HOA)
    assert {row["reviewer"] for row in published_rows(lake, key)["ranking_grade"]} == {code}


def test_a_publication_that_waits_with_such_an_approval_is_taken_back(approved: str, at_desk: At) -> None:
    desk = at_desk(PUBLISHER)
    publish(desk, approved, "Later", due=desk.now() + timedelta(days=1))
    declare_conflict(at_desk(HOA), approved, FIRST, "Not mine to review")
    assert scheduled(desk, approved)
    declare_conflict(at_desk(HOA), approved, SECOND, "My cousin's company")
    assert scheduled(desk, approved) == ""


def test_what_waits_with_such_an_approval_is_taken_back_whatever_became_of_it(
    approved: str, at_desk: At
) -> None:
    desk = at_desk(PUBLISHER)
    publish(desk, approved, "Later", due=desk.now() + timedelta(days=1))
    send_back(at_desk(REVIEWER), approved, FIRST, "A page is missing")
    declare_conflict(at_desk(REVIEWER), approved, SECOND, "Approved by somebody else")
    assert scheduled(desk, approved)
    declare_conflict(at_desk(REVIEWER), approved, FIRST, "My cousin's company")
    assert scheduled(desk, approved) == ""


def test_after_a_publication_another_reviewer_approves_for_the_next_revision(
    approved: str, at_desk: At, lake: Lake
) -> None:
    publish(at_desk(PUBLISHER), approved, "First")
    declare_conflict(at_desk(REVIEWER), approved, FIRST, "Bought shares")
    approve(at_desk(HOA), approved, FIRST, independent=True, decided_grade="B", decided_reason="Panel")
    record_decision(at_desk(HOA), approved, "Hoa", "Agreed again")
    assert publish(at_desk(PUBLISHER), approved, "Second", reason="A reviewer had an interest") == 2
    key = revisions(lake, approved)[-1]["publication_id"]
    with at_desk(HOA).reading() as records:
        code = records.people.code(HOA)
    assert {row["reviewer"] for row in published_rows(lake, key)["ranking_grade"]} == {code}
