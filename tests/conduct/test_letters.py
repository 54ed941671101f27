"""Letters say what is published of each agency, in the association's own words; an audit names nobody."""

from collections.abc import Callable

import pytest
from trial import ASSESSOR, OUTSIDER, PUBLISHER, REVIEWER

from conduct.auditing import audit
from conduct.desk import Desk
from conduct.letters import Template, change_template, letters, template
from conduct.refusal import NotPermitted, Refused
from conduct.reviewing import declare_conflict
from warehouse.rankings import revisions
from words import say

At = Callable[[str], Desk]


def test_each_agency_has_a_letter_with_its_own_result(
    published_once: str, at_desk: At, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COOPERATION_ADDRESS", "https://example.org/")
    first, second = letters(at_desk(PUBLISHER), published_once)
    assert first.agency == "First Agency"
    said = " ".join(first.paragraphs)
    assert "grade A" in said
    assert "{" not in said
    assert first.card == "https://example.org/scorecard?scorecard_agency=vamas%2Fvamas-first-agency"
    assert first.remark == second.remark == say("letters.illustrative")
    assert "Fees are kept secret" in " ".join(second.paragraphs)
    assert "First Agency" not in " ".join(second.paragraphs)
    change_template(
        at_desk(PUBLISHER), "vamas", Template("{agency}", "Kính gửi {agency}\n\n{result}, {card}")
    )
    assert letters(at_desk(PUBLISHER), published_once)[0].paragraphs[0] == "Kính gửi First Agency"
    # What is published in the evening of UTC is of the next day where the association is.
    late = [
        {**row, "published_at": "2026-11-29T18:00:00+00:00"}
        for row in revisions(at_desk(PUBLISHER).lake, published_once)
    ]
    monkeypatch.setattr("conduct.letters.revisions", lambda *_: late)
    change_template(at_desk(PUBLISHER), "vamas", Template("a", "{published_on}"))
    assert letters(at_desk(PUBLISHER), published_once)[0].paragraphs == ("30 November 2026",)


def test_letters_are_the_publishers(published_once: str, at_desk: At) -> None:
    for act in (
        lambda: letters(at_desk(ASSESSOR), published_once),
        lambda: change_template(at_desk(REVIEWER), "vamas", Template("a", "b")),
        lambda: template(at_desk(OUTSIDER), "vamas"),
        lambda: audit(at_desk(OUTSIDER), published_once),
    ):
        with pytest.raises(NotPermitted):
            act()


@pytest.mark.parametrize(("subject", "body"), [("", "b"), ("a", ""), ("a", "{points}"), ("a" * 201, "b")])
def test_words_that_cannot_be_filled_are_refused(at_desk: At, subject: str, body: str) -> None:
    with pytest.raises(Refused):
        change_template(at_desk(PUBLISHER), "vamas", Template(subject, body))


def test_there_are_no_letters_before_something_is_published(plan: Callable[..., str], at_desk: At) -> None:
    with pytest.raises(Refused, match="published"):
        letters(at_desk(PUBLISHER), plan("First Agency"))


def test_an_audit_holds_every_step_and_conflict_by_codes(published_once: str, at_desk: At) -> None:
    declare_conflict(at_desk(REVIEWER), published_once, "vamas-second-agency", "My sister works there")
    found = audit(at_desk(PUBLISHER), published_once)
    assert [row["reason"] for row in found.conflicts] == ["My sister works there"]
    assert [row["revision"] for row in found.publications] == [1]
    assert {"submitted", "approved"} <= {row["action"] for row in found.steps}
    assert "@" not in str([row["who"] for row in (*found.steps, *found.conflicts)])
    assert found.broken == ()
