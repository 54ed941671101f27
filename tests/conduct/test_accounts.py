"""Passwords, locks and sessions: what counts, for how long, and what a guesser learns, which is nothing."""

import hashlib
import time
import unicodedata
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from database import everything
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from conduct import accounts
from conduct.accounts import set_password, sign_in, sign_out, who_is
from conduct.membership import identity
from conduct.refusal import Refused
from records.store import NotKept, Records, Store

ROOT = Path(__file__).parent.parent.parent
NOW = datetime(2027, 3, 1, 9, 0, tzinfo=UTC)
WHO = "lan@vamas.example"
PHRASE = "a long road to Incheon"
MINUTE = timedelta(minutes=1)
SECOND = timedelta(seconds=1)


@pytest.fixture
def account(store: Store) -> Store:
    set_password(store, WHO, PHRASE)
    return store


def refusal(store: Store, name: str, password: str, now: datetime = NOW) -> str:
    with pytest.raises(Refused) as refused:
        sign_in(store, name, password, now)
    return str(refused.value)


def stored(store: Store) -> str:
    """Return everything the records hold."""
    return everything(store).decode("latin-1")


def test_the_right_password_signs_in_and_nothing_readable_is_kept(account: Store) -> None:
    token = sign_in(account, WHO, PHRASE, NOW)
    assert who_is(account, token, NOW) == WHO
    assert len(token) == 43
    assert PHRASE not in stored(account)
    assert token not in stored(account)
    assert hashlib.sha256(token.encode()).hexdigest() in stored(account)


def test_the_numbers_of_the_readme_are_those_of_the_code() -> None:
    readme = " ".join((ROOT / "README.md").read_text(encoding="utf-8").split())
    minutes = accounts.LOCKED_FOR // MINUTE
    hours, days = accounts.IDLE // timedelta(hours=1), accounts.LONGEST // timedelta(days=1)
    for written in (
        f"at least {accounts.SHORTEST_PASSWORD} characters",
        f"{accounts.FAILURES_ALLOWED} failures for a name within {minutes} minutes close it for {minutes} ",
        f"older than {days} days or one",
        f"{hours} hours without use, {days} days at most",
        f"30 days in the browser; believed for {days} ",
    ):
        assert written in readme


def test_the_refusal_says_how_often_and_how_long(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(accounts, "FAILURES_ALLOWED", 7)
    monkeypatch.setattr(accounts, "LOCKED_FOR", 20 * MINUTE)
    told = refusal(store, WHO, PHRASE)
    assert "tried 7 times without success within 20 minutes; then it is closed for as long again" in told


def test_the_default_hash_is_argon2id_of_today() -> None:
    hasher = PasswordHasher()
    assert hasher.hash("x").startswith("$argon2id$")
    assert hasher.memory_cost >= 19 * 1024, "the least that OWASP recommends"


@pytest.mark.parametrize("name", ["", "lan", "lan@", "@vamas", "<b>@vamas.example", "a b@vamas.example"])
def test_an_account_needs_an_address(store: Store, name: str) -> None:
    with pytest.raises(Refused, match="e-mail"):
        set_password(store, name, PHRASE)


def test_a_password_has_a_least_and_a_most_length(store: Store) -> None:
    with pytest.raises(Refused, match="at least 12"):
        set_password(store, WHO, "x" * 11)
    with pytest.raises(Refused, match="at most 256"):
        set_password(store, WHO, "x" * 257)
    for length in (12, 256):
        set_password(store, WHO, "x" * length)
        assert who_is(store, sign_in(store, WHO, "x" * length, NOW), NOW) == WHO


def test_the_length_counts_letters_as_they_are_read(store: Store) -> None:
    with pytest.raises(Refused):
        set_password(store, WHO, unicodedata.normalize("NFD", "ệ" * 11))


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.text(st.characters(categories=("Ll", "Nd")), min_size=1, max_size=20),
    st.text(st.characters(exclude_categories=("Cs",)), min_size=20, max_size=60),
    st.sampled_from(["NFC", "NFD"]),
)
def test_spelling_of_name_and_password_may_differ_in_form_only(
    store: Store, name: str, password: str, form: str
) -> None:
    who = f"{name}@vamas.example"
    set_password(store, who, password)
    typed = unicodedata.normalize(form, f"  {who}\n")
    token = sign_in(store, typed, unicodedata.normalize(form, password), NOW)
    assert who_is(store, token, NOW) == identity(who)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=300), st.text(max_size=300))
def test_whatever_is_typed_is_refused_in_the_same_words(store: Store, name: str, password: str) -> None:
    assert refusal(store, name, password) == refusal(store, "nobody@vamas.example", "x", NOW + 60 * MINUTE)


def test_letters_that_no_file_can_hold_are_refused_like_any_other(account: Store) -> None:
    assert refusal(account, "\ud800@x", "\udfff") == refusal(account, WHO, "wrong")


def test_five_failures_lock_for_a_quarter_of_an_hour(account: Store) -> None:
    for _ in range(5):
        refusal(account, WHO, "wrong")
    refusal(account, WHO, PHRASE)
    refusal(account, WHO, PHRASE, NOW + 15 * MINUTE - SECOND)
    assert sign_in(account, WHO, PHRASE, NOW + 15 * MINUTE)


def test_guesses_against_a_lock_do_not_lengthen_it(account: Store) -> None:
    for minute in range(15):
        refusal(account, WHO, "wrong", NOW + minute * MINUTE * (minute >= 5))
    assert sign_in(account, WHO, PHRASE, NOW + 15 * MINUTE)


def test_success_clears_the_count(account: Store) -> None:
    for _ in range(3):
        for _ in range(4):
            refusal(account, WHO, "wrong")
        assert sign_in(account, WHO, PHRASE, NOW)


def test_a_lock_is_of_one_name(account: Store) -> None:
    for _ in range(6):
        refusal(account, "nobody@vamas.example", "wrong")
    assert sign_in(account, WHO, PHRASE, NOW)


def test_a_name_without_account_is_locked_just_the_same(account: Store) -> None:
    for name in (WHO, "nobody@vamas.example"):
        said = [refusal(account, name, "wrong") for _ in range(7)]
        assert len(set(said)) == 1
    with account.reading() as records:
        failures = sorted(row["failures"] for row in records.all("attempt"))
        until = {row["locked_until"] for row in records.all("attempt")}
    assert failures == [5, 5, 5, 5, 5, 5, 10], "each name from here, wherever from, to be told; from here"
    assert until == {(NOW + 15 * MINUTE).isoformat()}


def test_the_same_work_is_done_for_every_cause(account: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    work: list[str] = []
    true_verify = PasswordHasher.verify

    def verify(self: PasswordHasher, password_hash: str, password: str) -> bool:
        work.append(password_hash.rsplit("$", 2)[0])
        return true_verify(self, password_hash, password)

    monkeypatch.setattr(PasswordHasher, "verify", verify)
    for _ in range(7):
        refusal(account, WHO, "wrong")
        refusal(account, "nobody@vamas.example", "wrong")
    assert len(work) == 14
    assert len(set(work)) == 1, "one cost for all"


def test_with_real_hashes_an_unknown_name_takes_as_long(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(accounts, "_hasher", PasswordHasher())
    accounts._nobodys_password.cache_clear()
    set_password(store, WHO, PHRASE)
    refusal(store, "warm@vamas.example", "up")
    took: dict[str, list[float]] = {WHO: [], "nobody@vamas.example": []}
    for _ in range(5):
        for name, times in took.items():
            begun = time.process_time()
            refusal(store, name, "wrong")
            times.append(time.process_time() - begun)
    known, unknown = (sorted(times)[2] for times in took.values())
    assert 0.5 < known / unknown < 2, took


def test_many_who_guess_at_once_get_no_more_guesses(account: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    guessed: list[str] = []
    true_matches = accounts._matches

    def matches(password_hash: str, password: str) -> bool:
        time.sleep(0.02)
        return true_matches(password_hash, password)

    monkeypatch.setattr(accounts, "_matches", matches)

    def guess(number: int) -> None:
        with suppress(Refused):
            guessed.append(sign_in(account, WHO, PHRASE if number == 29 else f"wrong {number}", NOW))

    with ThreadPoolExecutor(10) as crowd:
        list(crowd.map(guess, range(30)))
    with account.reading() as records:
        assert {tried["failures"] for tried in records.all("attempt")} == {5}
    assert guessed == [], "the right one came too late"


def test_every_signing_in_has_a_token_of_its_own(account: Store) -> None:
    tokens = {sign_in(account, WHO, PHRASE, NOW) for _ in range(5)}
    assert len(tokens) == 5
    assert {who_is(account, token, NOW) for token in tokens} == {WHO}


def test_signing_out_ends_one_token_and_a_replay_is_nobody(account: Store) -> None:
    here, there = (sign_in(account, WHO, PHRASE, NOW) for _ in range(2))
    sign_out(account, here)
    assert who_is(account, here, NOW) == ""
    assert who_is(account, there, NOW) == WHO


@pytest.mark.parametrize(
    "end",
    [
        lambda store: set_password(store, WHO, "another long password"),
        lambda store: accounts.remove_account(store, WHO.upper()),
    ],
    ids=["new password", "account removed"],
)
def test_what_ends_every_session(account: Store, end: object) -> None:
    set_password(account, "minh@vamas.example", PHRASE)
    other = sign_in(account, "minh@vamas.example", PHRASE, NOW)
    tokens = [sign_in(account, WHO, PHRASE, NOW) for _ in range(3)]
    end(account)  # type: ignore[operator]
    assert {who_is(account, token, NOW) for token in tokens} == {""}
    assert who_is(account, other, NOW) == "minh@vamas.example"


def test_a_removed_account_signs_in_no_more(account: Store) -> None:
    assert accounts.remove_account(account, WHO)
    assert not accounts.remove_account(account, WHO)
    refusal(account, WHO, PHRASE)


def test_a_new_password_replaces_the_old_and_opens_a_lock(account: Store) -> None:
    for _ in range(5):
        refusal(account, WHO, "wrong")
    set_password(account, WHO, "another long password")
    refusal(account, WHO, PHRASE)
    assert sign_in(account, WHO, "another long password", NOW)


def test_a_password_changed_while_it_is_verified_does_not_sign_in(
    account: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    true_matches = accounts._matches

    def matches(password_hash: str, password: str) -> bool:
        set_password(account, WHO, "another long password")
        return true_matches(password_hash, password)

    monkeypatch.setattr(accounts, "_matches", matches)
    refusal(account, WHO, PHRASE)
    with account.reading() as records:
        assert records.all("session") == []


def test_a_hash_of_an_earlier_cost_is_renewed(account: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    dearer = PasswordHasher(time_cost=2, memory_cost=16, parallelism=1)
    monkeypatch.setattr(accounts, "_hasher", dearer)
    sign_in(account, WHO, PHRASE, NOW)
    with account.reading() as records:
        (row,) = records.all("account")
    assert not dearer.check_needs_rehash(row["password_hash"])
    assert sign_in(account, WHO, PHRASE, NOW)


def test_a_session_ends_after_eight_idle_hours(account: Store) -> None:
    token = sign_in(account, WHO, PHRASE, NOW)
    assert who_is(account, token, NOW + timedelta(hours=8)) == WHO
    assert who_is(account, token, NOW + timedelta(hours=16)) == WHO
    assert who_is(account, token, NOW + timedelta(hours=24, seconds=1)) == ""


def test_a_session_ends_after_seven_days_however_busy(account: Store) -> None:
    token = sign_in(account, WHO, PHRASE, NOW)
    for hours in range(0, 7 * 24 + 1, 6):
        assert who_is(account, token, NOW + timedelta(hours=hours)) == WHO
    assert who_is(account, token, NOW + timedelta(days=7, seconds=1)) == ""


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.integers(1, 20 * 60), max_size=30))
def test_a_session_never_outlives_its_limits(account: Store, pauses: list[int]) -> None:
    token, now, alive = sign_in(account, WHO, PHRASE, NOW), NOW, True
    for pause in pauses:
        now += pause * MINUTE
        # Use is noted with up to five minutes' delay, always to the disadvantage of the session.
        alive = alive and pause <= 8 * 60 and now - NOW <= timedelta(days=7)
        found = who_is(account, token, now)
        assert found in ("", WHO)
        assert alive or not found
        if alive and pause <= 8 * 60 - 5:
            assert found == WHO
        alive = bool(found)


def test_a_session_that_ends_while_its_use_is_noted_stays_ended(
    account: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    token = sign_in(account, WHO, PHRASE, NOW)
    true_note = accounts._note_use

    def note(store: Store, token: str, now: datetime) -> None:
        sign_out(store, token)
        true_note(store, token, now)

    monkeypatch.setattr(accounts, "_note_use", note)
    later = NOW + timedelta(hours=1)
    who_is(account, token, later)
    assert who_is(account, token, later) == ""


@given(st.text(max_size=100))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_an_invented_token_is_nobody(account: Store, token: str) -> None:
    assert who_is(account, token, NOW) == ""


def test_the_hash_that_is_kept_is_no_token(account: Store) -> None:
    token = sign_in(account, WHO, PHRASE, NOW)
    assert who_is(account, hashlib.sha256(token.encode()).hexdigest(), NOW) == ""


def test_what_is_past_is_forgotten(account: Store) -> None:
    refusal(account, "nobody@vamas.example", "wrong")
    sign_in(account, WHO, PHRASE, NOW)
    accounts.end_proof(account, "provider a b c", NOW)
    sign_in(account, WHO, PHRASE, NOW + timedelta(days=15))
    with account.reading() as records:
        assert len(records.all("session")) == 1
        assert {tried["failures"] for tried in records.all("attempt")} == {0}


def test_a_proof_that_was_signed_out_is_remembered_and_is_nobodys_token(store: Store) -> None:
    assert not accounts.is_ended(store, "provider a b c")
    accounts.end_proof(store, "provider a b c", NOW)
    assert accounts.is_ended(store, "provider a b c")
    assert not accounts.is_ended(store, "provider a b d")
    assert who_is(store, "provider a b c", NOW) == ""


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(NotKept):
        sign_in(Store(tmp_path / "file" / "records.sqlite"), WHO, PHRASE, NOW)


def test_a_writing_that_fails_leaves_the_password_as_it_was(
    account: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> int:
        raise NotKept("disk full")

    with monkeypatch.context() as patch:
        patch.setattr(Records, "drop", full)
        with pytest.raises(NotKept):
            set_password(account, WHO, "another long password")
    assert sign_in(account, WHO, PHRASE, NOW)
