"""Two servers over the same records: who signs in on one is signed in on the other, and roles count too."""

import multiprocessing
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from trial import ADMINISTRATOR, ASSESSOR

from conduct.accounts import set_password, sign_in, sign_out, who_is
from conduct.desk import Desk
from conduct.membership import add_member, remove_member
from conduct.refusal import Refused
from conduct.roles import Role
from records.store import Store

NOW = datetime(2027, 3, 1, 9, 0, tzinfo=UTC)
PHRASE = "a long road to Incheon"
FORK = multiprocessing.get_context("fork")
pytestmark = pytest.mark.records("sqlite", "postgresql")
At = Callable[[str], Desk]


def on_the_other(act: Callable[[], Any]) -> Any:
    """Do something in another process, and return what it came to."""
    told = FORK.SimpleQueue()
    other = FORK.Process(target=lambda: told.put(act()))
    other.start()
    other.join(60)
    assert other.exitcode == 0
    return told.get()


def test_who_signs_in_on_one_server_is_signed_in_on_the_other(store: Store, at_desk: At) -> None:
    set_password(store, ASSESSOR, PHRASE)
    token = sign_in(store, ASSESSOR, PHRASE, NOW)
    assert on_the_other(lambda: who_is(store, token, NOW)) == ASSESSOR
    theirs = on_the_other(lambda: sign_in(store, ASSESSOR, PHRASE, NOW))
    assert who_is(store, theirs, NOW) == ASSESSOR
    on_the_other(lambda: sign_out(store, token))
    assert not who_is(store, token, NOW)
    assert who_is(store, theirs, NOW) == ASSESSOR


def test_failures_on_both_servers_are_counted_together(store: Store, at_desk: At) -> None:
    set_password(store, ASSESSOR, PHRASE)

    def fail() -> None:
        with pytest.raises(Refused):
            sign_in(store, ASSESSOR, "wrong", NOW)

    for _ in range(3):
        fail()
        on_the_other(fail)
    with pytest.raises(Refused):
        sign_in(store, ASSESSOR, PHRASE, NOW)


def test_a_role_that_is_given_or_taken_on_one_server_counts_on_the_other_at_once(at_desk: At) -> None:
    def roles() -> set[Role]:
        desk = at_desk(ASSESSOR)
        with desk.reading() as records:
            return desk.roles(records, "vamas")

    assert on_the_other(roles) == {Role.ASSESSOR}
    on_the_other(lambda: add_member(at_desk(ADMINISTRATOR), "vamas", ASSESSOR, Role.REVIEWER))
    assert roles() == {Role.ASSESSOR, Role.REVIEWER}
    remove_member(at_desk(ADMINISTRATOR), "vamas", ASSESSOR, Role.ASSESSOR)
    assert on_the_other(roles) == {Role.REVIEWER}
