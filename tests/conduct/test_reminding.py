"""Reminders are shown first, sent by a click to a real mail server, once, and written down."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from database import address, everything
from serving import free_port
from trial import ASSESSOR, OUTSIDER, REVIEWER, entry
from typer.testing import CliRunner

from conduct.__main__ import app
from conduct.answer_links import make_links
from conduct.assessing import save_all, submit
from conduct.desk import Desk
from conduct.log import log
from conduct.planning import begin_review
from conduct.post import mail_server
from conduct.refusal import NotPermitted, Refused
from conduct.reminding import FAILED, SENT, reminders_to_agencies, reminders_to_members, send
from conduct.reviewing import declare_conflict
from records.store import Store
from warehouse.lake import Lake

FIRST, SECOND = "vamas-first-agency", "vamas-second-agency"
ADDRESSES = "First Agency\tfirst@agency.example\n\nvamas-second-agency; second@agency.example\n"
At = Callable[[str], Desk]


@dataclass
class Box:
    """What a mail server of this machine took, and whom it refuses."""

    taken: list[EmailMessage] = field(default_factory=list)
    refuses: str = ""

    async def handle_RCPT(self, _server: Any, _session: Any, envelope: Any, address: str, _: Any) -> str:  # noqa: N802
        """Refuse one address as a server does, and name it as servers do."""
        if address == self.refuses:
            return f"550 5.1.1 <{address}>: no such mailbox"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, _server: Any, _session: Any, envelope: Any) -> str:  # noqa: N802
        """Take a letter."""
        message = message_from_bytes(envelope.content, policy=policy.default)
        assert isinstance(message, EmailMessage)
        self.taken.append(message)
        return "250 OK"


@pytest.fixture
def box(monkeypatch: pytest.MonkeyPatch) -> Iterator[Box]:
    """Run a mail server on this machine and name it to the installation."""
    found = Box()
    port = free_port()
    controller = Controller(found, hostname="127.0.0.1", port=port)
    controller.start()
    monkeypatch.setenv("COOPERATION_SMTP", f"smtp://127.0.0.1:{port}")
    monkeypatch.setenv("COOPERATION_MAIL_FROM", "rankings@vamas.example")
    yield found
    controller.stop()


@pytest.fixture
def asked(plan: Callable[..., str], at_desk: At) -> str:
    """Return a cycle of two agencies that have links and have not answered."""
    cycle_id = plan("First Agency", "Second Agency")
    make_links(at_desk(ASSESSOR), cycle_id, [FIRST, SECOND], "2099-12-31")
    return cycle_id


def test_agencies_are_reminded_once_and_their_addresses_are_kept_nowhere(
    asked: str, at_desk: At, box: Box, store: Store
) -> None:
    at = at_desk(ASSESSOR)
    found = reminders_to_agencies(at, asked, ADDRESSES)
    assert [one.mail.to for one in found] == ["first@agency.example", "second@agency.example"]
    assert box.taken == []
    assert send(at, asked, found).sent == 2
    first = box.taken[0]
    assert (first["To"], first["From"]) == ("first@agency.example", "rankings@vamas.example")
    assert "First Agency" in first.get_content()
    assert "31 December 2099" in first.get_content()
    assert "token=" not in first.get_content()
    again = send(at, asked, found)
    assert (again.sent, again.earlier, len(box.taken)) == (0, 2, 2)
    tomorrow = replace(at, now=lambda: at.now() + timedelta(days=1))
    assert send(tomorrow, asked, found).sent == 2
    assert [row["agency_id"] for row in log(at, asked) if row["action"] == SENT] == [FIRST, SECOND] * 2
    assert b"agency.example" not in everything(store)


def test_only_who_has_to_answer_is_reminded(asked: str, at_desk: At) -> None:
    at = at_desk(ASSESSOR)
    assert [one.agency_id for one in reminders_to_agencies(at, asked, "first agency,a@b.example")] == [FIRST]
    with at.writing() as records:
        row = {"cycle_id": asked, "agency_id": FIRST, "state": "handed in", "changed_at": at.at()}
        records.put("self_assessment", **row)
    assert [one.agency_id for one in reminders_to_agencies(at, asked, ADDRESSES)] == [SECOND]
    for line in ("Third Agency\tc@d.example", "First Agency\t" + "x" * 200_000):
        with pytest.raises(Refused, match="line 2"):
            reminders_to_agencies(at, asked, f"First Agency\ta@b.example\n{line}")
    with pytest.raises(Refused):
        reminders_to_agencies(at, asked, "First Agency\tnowhere\nBcc: x@y.example")


def test_what_a_server_refuses_is_told_and_can_be_sent_again(
    asked: str, at_desk: At, box: Box, store: Store
) -> None:
    at, box.refuses = at_desk(ASSESSOR), "first@agency.example"
    found = reminders_to_agencies(at, asked, ADDRESSES)
    outcome = send(at, asked, found)
    assert (outcome.sent, list(outcome.refused)) == (1, ["first@agency.example"])
    assert "no such mailbox" in outcome.refused["first@agency.example"]
    assert [row["after"] for row in log(at, asked) if row["action"] == FAILED] == ["550"]
    assert b"agency.example" not in everything(store)
    box.refuses = ""
    again = send(at, asked, found)
    assert (again.sent, again.earlier) == (1, 1)


def test_members_are_reminded_of_what_waits_for_them(asked: str, at_desk: At, box: Box) -> None:
    at = at_desk(ASSESSOR)
    assert reminders_to_members(at, asked) == []
    save_all(at, asked, {key: (entry(5, 5, 4), 0) for key in (FIRST, SECOND)})
    submit(at, asked, [FIRST, SECOND])
    (one,) = reminders_to_members(at, asked)
    assert (one.mail.to, "review: 2" in one.mail.text) == (REVIEWER, True)
    begin_review(at_desk("dung@vamas.example"), asked)
    declare_conflict(at_desk(REVIEWER), asked, FIRST, "My sister works there")
    found = reminders_to_members(at, asked)
    assert "review: 1" in found[0].mail.text
    assert (send(at, asked, found).sent, send(at, asked, found).earlier) == (1, 1)
    with at.reading() as records:
        kept = records.as_kept("journal", cycle_id=asked)
    assert "@" not in str([row["before"] for row in kept if row["action"] == SENT])


def test_without_a_server_or_a_role_nothing_is_sent(
    asked: str, at_desk: At, monkeypatch: pytest.MonkeyPatch
) -> None:
    at = at_desk(ASSESSOR)
    found = reminders_to_agencies(at, asked, ADDRESSES)
    for who in (OUTSIDER, REVIEWER):
        with pytest.raises(NotPermitted):
            send(at_desk(who), asked, found)
    monkeypatch.delenv("COOPERATION_SMTP", raising=False)
    with pytest.raises(Refused, match="COOPERATION_SMTP"):
        send(at, asked, found)
    monkeypatch.setenv("COOPERATION_MAIL_FROM", "rankings@vamas.example")
    monkeypatch.setenv("COOPERATION_SMTP", "smtp://127.0.0.1:9")
    with pytest.raises(Refused, match=r"127.0.0.1 did not go on"):
        send(at, asked, found)
    assert [row for row in log(at, asked) if row["action"] == SENT] == []


@pytest.mark.parametrize(
    "named", ["mail.example.org", "http://a.example", "smtp://u:p@a.example", "smtp://a:x"]
)
def test_what_is_no_mail_server_is_told(named: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COOPERATION_MAIL_FROM", "rankings@vamas.example")
    monkeypatch.setenv("COOPERATION_SMTP", named)
    with pytest.raises(Refused, match="COOPERATION_SMTP"):
        mail_server()


def test_the_command_shows_first_and_sends_when_told(
    asked: str, box: Box, store: Store, lake: Lake, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COOPERATION_RECORDS", address(store))
    monkeypatch.setenv("COOPERATION_CATALOG", lake.location.catalog)
    monkeypatch.setenv("COOPERATION_DATA", str(lake.location.data))
    path = tmp_path / "addresses.csv"
    path.write_text(ADDRESSES, encoding="utf-8")
    words = ["remind", asked, "--as", ASSESSOR, "--addresses", str(path)]
    shown = CliRunner().invoke(app, words)
    assert (shown.exit_code, "first@agency.example" in shown.output, box.taken) == (0, True, [])
    assert CliRunner().invoke(app, [*words, "--send"]).exit_code == 0
    assert len(box.taken) == 2
