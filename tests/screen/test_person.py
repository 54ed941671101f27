"""Who is believed to look at a page: what a provider must have said, and when, and what a cookie may hold."""

import time
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import streamlit as st

from conduct import accounts
from records.store import Store
from screen import person
from web.forms import SESSION_COOKIE as COOKIE

VOUCHED = {
    "is_logged_in": True,
    "email": "Lan@VAMAS.example",
    "email_verified": True,
    "iss": "https://provider.example",
    "sub": "lan",
    "nonce": "n",
}
DAY = 24 * 3600


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Store:
    monkeypatch.setenv("COOPERATION_RECORDS", str(tmp_path / "records.sqlite"))
    return Store(tmp_path / "records.sqlite")


@pytest.fixture
def seen(store: Store, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Return a way to ask who looks at a page, from what a provider said and what a cookie holds."""

    def ask(
        said: dict[str, Any], cookie: object = None, url: str = "http://localhost/", name: str = COOKIE
    ) -> str:
        monkeypatch.setattr(st, "user", SimpleNamespace(to_dict=lambda: {"iat": time.time(), **said}))
        monkeypatch.setattr(st, "context", SimpleNamespace(url=url, cookies={name: cookie} if cookie else {}))
        return person.signed_in()

    return ask


def test_whom_the_provider_vouches_for_is_known_by_the_address_in_one_spelling(seen: Any) -> None:
    assert seen(VOUCHED) == "lan@vamas.example"


def test_a_provider_may_say_nothing_of_whether_it_verified_the_address(seen: Any) -> None:
    assert seen({name: value for name, value in VOUCHED.items() if name != "email_verified"})


@pytest.mark.parametrize(
    "instead",
    [
        {"is_logged_in": False},
        {"is_logged_in": "yes"},
        {"email": None},
        {"email": ["lan@vamas.example"]},
        {"email": ""},
        {"email_verified": False},
        {"email_verified": "false"},
        {"email_verified": None},
        {"iat": None},
        {"iat": "soon"},
        {"iat": 0},
        {"iat": time.time() - 7 * DAY - 60},
        {"iat": float("nan")},
    ],
)
def test_less_than_that_is_a_visitor(seen: Any, instead: dict[str, Any]) -> None:
    assert seen({**VOUCHED, **instead}) == ""


def test_headers_alone_make_nobody(seen: Any) -> None:
    assert seen({"email": "lan@vamas.example"}) == ""


@pytest.mark.parametrize("cookie", ["forged", "a" * 5000, "\ud800", object()])
def test_a_forged_cookie_is_a_visitor(seen: Any, cookie: object) -> None:
    assert seen({}, cookie) == ""


def test_a_cookie_that_cannot_be_looked_up_is_a_visitor(
    seen: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("COOPERATION_RECORDS", str(tmp_path / "file" / "records.sqlite"))
    assert seen({}, "anything") == ""
    assert seen(VOUCHED) == ""


def test_a_visitor_does_not_touch_the_records(seen: Any, store: Store) -> None:
    assert seen({}) == ""
    assert not store.path.exists()


def test_a_local_account_counts_beside_a_provider_that_vouches_for_nobody(seen: Any, store: Store) -> None:
    accounts.set_password(store, "minh@vamas.example", "a long road to Incheon")
    token = accounts.sign_in(
        store, "minh@vamas.example", "a long road to Incheon", person.datetime.now(person.UTC)
    )
    assert seen({"is_logged_in": False}, token) == "minh@vamas.example"
    assert seen({"is_logged_in": False}, token, "https://dashboard.example/") == "", (
        "another host may have set it"
    )
    assert seen({"is_logged_in": False}, token, "https://dashboard.example/", f"__Host-{COOKIE}")
    assert seen(VOUCHED, token) == "lan@vamas.example"
    accounts.sign_out(store, token)
    assert seen({"is_logged_in": False}, token) == ""
