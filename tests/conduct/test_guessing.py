"""Who guesses is slowed down by address and name together; the person whose account it is gets in."""

from datetime import UTC, datetime, timedelta

import pytest

from conduct import guessing
from conduct.accounts import Browser, Entrance, let_in, set_password
from conduct.refusal import Refused
from records.store import Store

NOW = datetime(2027, 3, 1, 9, 0, tzinfo=UTC)
WHO, PHRASE = "lan@vamas.example", "a long road to Incheon"
STRANGER, OFFICE = Browser("203.0.113.9"), Browser("198.51.100.4")


@pytest.fixture
def account(store: Store) -> Store:
    set_password(store, WHO, PHRASE)
    return store


def fails(store: Store, browser: Browser, name: str = WHO, times: int = 1, guess: str = "wrong") -> None:
    for _ in range(times):
        with pytest.raises(Refused):
            let_in(store, name, guess, NOW, browser)


def enters(store: Store, browser: Browser, now: datetime = NOW) -> Entrance:
    return let_in(store, WHO, PHRASE, now, browser)


def test_a_stranger_closes_an_account_to_the_strangers_address_only(account: Store) -> None:
    fails(account, STRANGER, times=6)
    fails(account, STRANGER, guess=PHRASE)
    assert enters(account, OFFICE).token


def test_a_browser_that_was_signed_in_before_gets_in_whatever_strangers_do(account: Store) -> None:
    mark = enters(account, OFFICE).mark
    for number in range(20):
        fails(account, Browser(f"203.0.113.{number}"), times=2)
    fails(account, OFFICE, guess=PHRASE)
    assert enters(account, Browser(OFFICE.address, mark)).token
    assert enters(account, Browser(STRANGER.address, mark)).token


def test_a_known_browser_has_five_guesses_too(account: Store) -> None:
    known = Browser(OFFICE.address, enters(account, OFFICE).mark)
    fails(account, known, times=5)
    fails(account, known, guess=PHRASE)


@pytest.mark.parametrize("mark", ["", "x", ".", "99999999999.", "9" * 5000 + ".x", "٣.x", "1.é"])
def test_a_mark_of_somebodys_making_is_worth_nothing(account: Store, mark: str) -> None:
    fails(account, STRANGER, times=5)
    fails(account, Browser(STRANGER.address, mark), guess=PHRASE)


def test_a_mark_counts_for_its_person_its_password_and_its_time(account: Store) -> None:
    mark = enters(account, OFFICE).mark
    set_password(account, "minh@vamas.example", PHRASE)
    fails(account, STRANGER, "minh@vamas.example", 5)
    fails(account, Browser(STRANGER.address, mark), "minh@vamas.example", guess=PHRASE)
    fails(account, STRANGER, times=5)
    assert enters(account, Browser(STRANGER.address, mark))
    set_password(account, WHO, PHRASE)
    fails(account, STRANGER, times=5)
    fails(account, Browser(STRANGER.address, mark), guess=PHRASE)
    late = NOW + guessing.KNOWN_FOR + timedelta(days=1)
    assert not guessing.is_known(guessing.mark_of("hash", WHO, NOW), "hash", WHO, late)
    assert guessing.is_known(guessing.mark_of("hash", WHO, NOW), "hash", WHO, NOW)


def test_many_names_from_one_address_are_bounded(account: Store) -> None:
    for number in range(guessing.FAILURES_OF_AN_ADDRESS):
        fails(account, STRANGER, f"member{number}@vamas.example")
    fails(account, STRANGER, guess=PHRASE)
    assert enters(account, OFFICE)


def test_one_household_has_one_address_of_ipv6(account: Store) -> None:
    for number in range(5):
        fails(account, Browser(f"2001:db8:1:2::{number:x}"))
    fails(account, Browser("2001:db8:1:2:ffff::1"), guess=PHRASE)
    assert enters(account, Browser("2001:db8:1:3::1"))
    assert guessing.network("::ffff:203.0.113.9") == "203.0.113.9"


def test_one_name_from_many_addresses_is_bounded(account: Store) -> None:
    for number in range(guessing.FAILURES_OF_A_NAME):
        fails(account, Browser(f"203.0.113.{number}"))
    fails(account, OFFICE, guess=PHRASE)
    assert enters(account, OFFICE, NOW + guessing.LOCKED_FOR)


def test_people_who_sign_in_from_one_office_do_not_use_up_its_attempts(account: Store) -> None:
    for _ in range(2 * guessing.FAILURES_OF_AN_ADDRESS):
        enters(account, OFFICE)


def test_whose_name_was_tried_in_vain_is_told_for_a_week(account: Store) -> None:
    fails(account, STRANGER, times=5)
    enters(account, OFFICE, NOW + timedelta(days=1))
    with account.reading() as records:
        told = guessing.guessed(records, (WHO, "minh@vamas.example"))
    assert {who: row["failures"] for who, row in told.items()} == {WHO: 5}
