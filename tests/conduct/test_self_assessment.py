"""Agencies answer for themselves by a link: only theirs, only in time, and nothing of it counts by itself."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from database import everything
from trial import ADMINISTRATOR, ASSESSOR, OUTSIDER, PUBLISHER, REVIEWER

from conduct.answer_links import TOKEN_BYTES, links, make_links, open_link, withdraw_links
from conduct.desk import Desk, utc_now
from conduct.guessing import FAILURES_OF_AN_ADDRESS, LOCKED_FOR
from conduct.log import log
from conduct.planning import begin_review, open_cycle, progress
from conduct.refusal import NotPermitted, Refused
from conduct.replying import replies
from conduct.requesting import make_request, own_requests, requests, settle
from conduct.self_assessment import Claim, ask_agency, bring_in, hand_in, keep_claim, own, self_assessments
from conduct.taking_back import take_out
from records.store import Store
from warehouse.lake import Lake

FIRST, SECOND = "vamas-first-agency", "vamas-second-agency"
HERE, ELSEWHERE = "203.0.113.9", "198.51.100.4"
DUE = "31/12/2099"
At = Callable[[str], Desk]
Plan = Callable[..., str]


@pytest.fixture
def nobody(store: Store, lake: Lake) -> Desk:
    """Return the desk at which an agency answers: whoever comes has no name."""
    return Desk(store, lake, "")


def tokens(at_desk: At, cycle: str, *agencies: str) -> dict[str, str]:
    return make_links(at_desk(ASSESSOR), cycle, agencies or (FIRST, SECOND), DUE)


def test_an_agency_answers_hands_in_is_asked_and_answers(plan: Plan, at_desk: At, nobody: Desk) -> None:
    cycle = plan("First Agency", "Second Agency")
    link = open_link(nobody, tokens(at_desk, cycle)[FIRST], HERE)
    keep_claim(nobody, link, "1.1", "7,5", "Fees hang in the office")
    assert own(nobody, link).said.claim("1.1") == Claim("7,5", "Fees hang in the office")
    draft = self_assessments(at_desk(ASSESSOR), cycle)[FIRST]
    assert (draft.state, draft.answered) == ("draft", 1)
    assert "7,5" not in str(draft)
    assert "Fees" not in str(draft)
    hand_in(nobody, link)
    handed = self_assessments(at_desk(REVIEWER), cycle)[FIRST]
    assert (handed.state, handed.claim("1.1").points) == ("handed in", "7,5")
    with pytest.raises(Refused, match="handed in"):
        keep_claim(nobody, link, "1.1", "8", "")
    ask_agency(at_desk(ASSESSOR), cycle, FIRST, {"1.1": "Since when?", "1.2": " "})
    assert own(nobody, link).said.claim("1.1").question == "Since when?"
    keep_claim(nobody, link, "1.1", "7", "Fees hang in the office", "Since May")
    hand_in(nobody, link)
    said = self_assessments(at_desk(ASSESSOR), cycle)[FIRST].claim("1.1")
    assert said == Claim("7", "Fees hang in the office", "Since when?", "Since May")
    told = [row["action"] for row in log(at_desk(ASSESSOR), cycle) if row["agency_id"] == FIRST]
    assert told[-3:] == ["handed in by the agency", "sent back to the agency", "handed in by the agency"]


def test_what_an_agency_claims_counts_for_nothing(plan: Plan, at_desk: At, nobody: Desk) -> None:
    cycle = plan("First Agency")
    before = progress(at_desk(ASSESSOR), cycle)
    link = open_link(nobody, tokens(at_desk, cycle, FIRST)[FIRST], HERE)
    keep_claim(nobody, link, "1.1", "10", "")
    hand_in(nobody, link)
    assert progress(at_desk(ASSESSOR), cycle) == before


def test_nobody_sees_or_writes_what_is_another_agencys(plan: Plan, at_desk: At, nobody: Desk) -> None:
    cycle = plan("First Agency", "Second Agency")
    made = tokens(at_desk, cycle)
    first, second = (open_link(nobody, made[key], HERE) for key in (FIRST, SECOND))
    keep_claim(nobody, first, "1.1", "3", "ours alone")
    assert own(nobody, second).said.claims == {}
    for other in (replace(first, token_hash="0" * 64), replace(second, token_hash="")):
        with pytest.raises(Refused, match="No such link"):
            own(nobody, other)
    with pytest.raises(NotPermitted):
        self_assessments(at_desk(OUTSIDER), cycle)
    with pytest.raises(NotPermitted):
        links(at_desk(OUTSIDER), cycle)
    with pytest.raises(NotPermitted):
        make_links(at_desk(REVIEWER), cycle, [FIRST], DUE)
    with pytest.raises(NotPermitted):
        ask_agency(at_desk(PUBLISHER), cycle, FIRST, {"1.1": "?"})


def test_a_token_has_chance_enough_and_only_a_hash_is_kept(plan: Plan, at_desk: At, store: Store) -> None:
    cycle = plan("First Agency", "Second Agency")
    made = tokens(at_desk, cycle)
    assert TOKEN_BYTES * 8 >= 128
    assert made[FIRST] != made[SECOND]
    assert not any(token.encode() in everything(store) for token in made.values())


def test_a_link_ends_by_time_by_withdrawal_and_by_a_newer_one(plan: Plan, at_desk: At, nobody: Desk) -> None:
    cycle = plan("First Agency", "Second Agency")
    old = tokens(at_desk, cycle)
    link = open_link(nobody, old[FIRST], HERE)
    keep_claim(nobody, link, "1.1", "3", "stays")
    new = tokens(at_desk, cycle, FIRST)
    with pytest.raises(Refused, match="No such link"):
        keep_claim(nobody, link, "1.1", "4", "")
    withdraw_links(at_desk(ADMINISTRATOR), cycle, [SECOND])
    with pytest.raises(Refused, match="No such link"):
        open_link(nobody, old[SECOND], HERE)
    late = replace(nobody, now=lambda: utc_now() + timedelta(days=365 * 90))
    with pytest.raises(Refused, match="is over"):
        open_link(late, new[FIRST], HERE)
    assert own(nobody, open_link(nobody, new[FIRST], HERE)).said.claim("1.1").note == "stays"
    for day in ("1/1/2020", "2099", "soon"):
        with pytest.raises(Refused):
            make_links(at_desk(ASSESSOR), cycle, [FIRST], day)


def test_whoever_tries_many_links_is_refused_for_a_while(plan: Plan, at_desk: At, nobody: Desk) -> None:
    token = tokens(at_desk, plan("First Agency"), FIRST)[FIRST]
    for guess in range(FAILURES_OF_AN_ADDRESS):
        with pytest.raises(Refused, match="No such link"):
            open_link(nobody, f"guess {guess}", HERE)
    with pytest.raises(Refused, match="Too many"):
        open_link(nobody, token, HERE)
    assert open_link(nobody, token, ELSEWHERE).agency_id == FIRST
    later = replace(nobody, now=lambda: utc_now() + LOCKED_FOR + timedelta(seconds=1))
    assert open_link(later, token, HERE).agency_id == FIRST


def test_what_can_be_no_points_is_kept_and_not_handed_in(plan: Plan, at_desk: At, nobody: Desk) -> None:
    cycle = plan("First Agency")
    link = open_link(nobody, tokens(at_desk, cycle, FIRST)[FIRST], HERE)
    with pytest.raises(Refused, match="Nothing is answered"):
        hand_in(nobody, link)
    keep_claim(nobody, link, "1.1", "11", "")
    keep_claim(nobody, link, "1.2", "mười", "")
    assert own(nobody, link).said.claim("1.2").points == "mười"
    with pytest.raises(Refused, match=r"1\.1, 1\.2"):
        hand_in(nobody, link)
    for name, points, note in (("9.9", "1", ""), ("1.1", "1" * 25, ""), ("1.1", "1", "x" * 2001)):
        with pytest.raises(Refused):
            keep_claim(nobody, link, name, points, note)


def test_an_agency_answers_only_while_the_cycle_is_open(plan: Plan, at_desk: At, nobody: Desk) -> None:
    cycle = plan("First Agency", opened=False)
    link = open_link(nobody, tokens(at_desk, cycle, FIRST)[FIRST], HERE)
    with pytest.raises(Refused, match="closed"):
        keep_claim(nobody, link, "1.1", "1", "")
    open_cycle(at_desk(ADMINISTRATOR), cycle)
    keep_claim(nobody, link, "1.1", "1", "")
    with pytest.raises(Refused):
        begin_review(at_desk(ADMINISTRATOR), cycle)
    take_out(at_desk(ADMINISTRATOR), cycle, FIRST, "Entered by mistake")
    with pytest.raises(Refused, match="No such link"):
        own(nobody, link)
    assert self_assessments(at_desk(ASSESSOR), cycle) == {}


def test_an_agency_asks_for_a_correction_and_appeals_and_reads_what_came_of_it(
    published: str, at_desk: At, nobody: Desk
) -> None:
    link = open_link(nobody, tokens(at_desk, published, FIRST)[FIRST], HERE)
    make_request(nobody, link, "correction", "Our licence has another number")
    make_request(nobody, link, "appeal", "Nobody visited us")
    fix, appeal = requests(at_desk(PUBLISHER), published)
    with pytest.raises(Refused, match="not published"):
        settle(at_desk(PUBLISHER), fix["request_id"], "Agreed", publishing=True)
    with pytest.raises(NotPermitted):
        settle(at_desk(ASSESSOR), fix["request_id"], "Agreed")
    settle(at_desk(PUBLISHER), fix["request_id"], "Agreed, and opened")
    settle(at_desk(PUBLISHER), appeal["request_id"], "It will be heard", publishing=True)
    assert [(row["kind"], row["text"]) for row in replies(at_desk(PUBLISHER), published)] == [
        ("appeal", "Nobody visited us")
    ]
    outcomes = [row["outcome"] for row in own_requests(nobody, link)]
    assert outcomes == ["Agreed, and opened", "It will be heard"]
    with pytest.raises(Refused, match="settled already"):
        settle(at_desk(PUBLISHER), appeal["request_id"], "Again")
    second = open_link(nobody, tokens(at_desk, published, SECOND)[SECOND], HERE)
    assert own_requests(nobody, second) == []


def test_nothing_is_asked_for_before_a_grade_is_published(plan: Plan, at_desk: At, nobody: Desk) -> None:
    link = open_link(nobody, tokens(at_desk, plan("First Agency"), FIRST)[FIRST], HERE)
    with pytest.raises(Refused, match="published"):
        make_request(nobody, link, "appeal", "Too early")


def test_what_is_filled_in_offline_is_taken_over_as_handed_in(plan: Plan, at_desk: At) -> None:
    cycle = plan("First Agency")
    claims = {"1.1": Claim("4", "On paper")}
    with pytest.raises(NotPermitted):
        bring_in(at_desk(REVIEWER), cycle, FIRST, claims, "first.xlsx")
    bring_in(at_desk(ASSESSOR), cycle, FIRST, claims, "first.xlsx")
    found = self_assessments(at_desk(ASSESSOR), cycle)[FIRST]
    assert (found.state, found.claims) == ("handed in", claims)
    assert log(at_desk(ASSESSOR), cycle)[-1]["file"] == "first.xlsx"
    with pytest.raises(Refused, match="Nothing is answered"):
        bring_in(at_desk(ASSESSOR), cycle, FIRST, {"1.1": Claim()}, "empty.xlsx")
