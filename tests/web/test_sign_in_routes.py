"""The way in, attacked from outside: every answer is checked as a browser or an attacker would see it."""

import hmac
import logging
import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from http.cookies import SimpleCookie
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest
from argon2 import PasswordHasher
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from starlette.applications import Starlette
from starlette.testclient import TestClient

from conduct import accounts
from records.store import Store
from web import MIDDLEWARE, signing_in
from web.forms import FORM_COOKIE, MOST_BYTES, own_page
from web.forms import SESSION_COOKIE as COOKIE
from web.headers import HEADERS
from web.signing_in import KNOWN_COOKIE, ROUTES

WHO = "lan@vamas.example"
PHRASE = "a long road to Incheon"
HERE = "http://dashboard.example"


@pytest.fixture
def visitor(store: Store, monkeypatch: pytest.MonkeyPatch) -> Iterator[TestClient]:
    """Return a browser that nobody has signed in with; the account exists."""
    monkeypatch.setenv("COOPERATION_ADDRESS", HERE)
    accounts.set_password(store, WHO, PHRASE)
    app = Starlette(routes=ROUTES, middleware=MIDDLEWARE)
    with TestClient(app, base_url=HERE, follow_redirects=False) as client:
        yield client


def form_of(client: TestClient, address: str = "/sign-in") -> str:
    """Open a form and return its token."""
    found = re.search(r'name="form" value="([^"]+)"', client.get(address).text)
    assert found
    return found[1]


def send(client: TestClient, password: str = PHRASE, name: str = WHO, **more: str) -> httpx.Response:
    """Open the form and send it."""
    fields = {"form": form_of(client), "name": name, "password": password, **more}
    return client.post("/sign-in", data=fields, headers={"origin": HERE})


def who(store: Store, token: str) -> str:
    return accounts.who_is(store, token, datetime.now(UTC))


def cookies_set(response: httpx.Response) -> SimpleCookie:
    return SimpleCookie("\r\n".join(response.headers.get_list("set-cookie")))


def sentence(response: httpx.Response) -> str:
    """Return the problem that a page tells."""
    found = re.search(r'role="alert">([^<]+)<', response.text)
    return found[1] if found else ""


def test_the_right_password_leaves_a_cookie_that_scripts_and_other_sites_do_not_get(
    visitor: TestClient, store: Store
) -> None:
    response = send(visitor, next="/agencies?cycle=2024")
    assert (response.status_code, response.headers["location"]) == (303, "/agencies?cycle=2024")
    cookie = cookies_set(response)[COOKIE]
    assert cookie["httponly"]
    assert cookie["samesite"] == "lax"
    assert cookie["path"] == "/"
    assert cookie["max-age"] == str(7 * 24 * 3600)
    assert not cookie["secure"]
    assert not cookie["domain"]
    assert who(store, cookie.value) == WHO


@pytest.mark.parametrize("how", ["itself", "by a proxy in front"])
def test_behind_https_the_cookies_are_secure_and_of_this_host_alone(
    visitor: TestClient, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    encrypted = HERE.replace("http:", "https:")
    monkeypatch.setenv("COOPERATION_ADDRESS", encrypted)
    headers = {"x-forwarded-proto": "https"} if how != "itself" else {}
    base = HERE if headers else encrypted
    monkeypatch.setenv("FORWARDED_ALLOW_IPS", "testclient")
    app = Starlette(routes=ROUTES, middleware=MIDDLEWARE)
    with TestClient(app, base_url=base, follow_redirects=False, headers=headers) as client:
        shown = client.get("/sign-in")
        token = re.search(r'name="form" value="([^"]+)"', shown.text)
        assert token
        secret = cookies_set(shown)[f"__Host-{FORM_COOKIE}"]
        fields = {"form": token[1], "name": WHO, "password": PHRASE}
        # A browser keeps the secure cookie for https; this client stands before the proxy.
        sent = {"cookie": f"__Host-{FORM_COOKIE}={secret.value}", "origin": encrypted}
        left = cookies_set(client.post("/sign-in", data=fields, headers=sent))
        for cookie in (secret, left[f"__Host-{COOKIE}"], left[f"__Host-{KNOWN_COOKIE}"]):
            assert (cookie["secure"], cookie["path"], cookie["domain"]) == (True, "/", "")
        # One without the prefix may have been set by another host of the same domain.
        planted = {"cookie": f"{FORM_COOKIE}={secret.value}", "origin": encrypted}
        assert client.post("/sign-in", data=fields, headers=planted).status_code == 403


@pytest.mark.parametrize("address", ["/sign-in", "/sign-out"])
def test_a_page_has_the_headers_no_script_and_is_not_cached(visitor: TestClient, address: str) -> None:
    response = visitor.get(address)
    assert HEADERS.items() <= dict(response.headers).items() or all(
        response.headers[name] == value for name, value in HEADERS.items()
    )
    assert "form-action 'self'" in response.headers["content-security-policy"]
    assert response.headers["cache-control"] == "no-store"
    assert "<script" not in response.text
    assert 'lang="en"' in response.text


def test_a_wrong_password_an_unknown_name_and_a_lock_look_the_same(visitor: TestClient) -> None:
    def seen(name: str) -> tuple[int, str, set[str]]:
        response = send(visitor, "wrong password", name)
        page = response.text.replace(name, "NAME").replace(form_of(visitor), "TOKEN")
        return response.status_code, page, set(response.headers) - {COOKIE}

    answers = [seen(name) for _ in range(7) for name in (WHO, "nobody@vamas.example")]
    assert all(answer == answers[0] for answer in answers)
    assert answers[0][0] == 403
    locked = send(visitor)
    assert locked.status_code == 403
    assert sentence(locked) in answers[0][1], "even with the right password"


def test_a_failure_leaves_no_session_and_does_not_show_the_password(
    visitor: TestClient, store: Store
) -> None:
    response = send(visitor, "my wrong secret")
    assert COOKIE not in cookies_set(response)
    assert "my wrong secret" not in response.text
    with store.reading() as records:
        assert records.all("session") == []


def test_the_password_is_never_logged(visitor: TestClient, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    send(visitor)
    send(visitor, "my wrong secret")
    assert PHRASE not in caplog.text
    assert "my wrong secret" not in caplog.text


def test_a_token_known_before_signing_in_stands_for_nobody_afterwards(
    visitor: TestClient, store: Store
) -> None:
    accounts.set_password(store, "mallory@vamas.example", PHRASE)
    planted = accounts.sign_in(store, "mallory@vamas.example", PHRASE, datetime.now(UTC))
    visitor.cookies.set(COOKIE, planted)
    token = cookies_set(send(visitor))[COOKIE].value
    assert token != planted
    assert who(store, planted) == ""
    visitor.cookies.set(COOKIE, "chosen-by-an-attacker")
    assert cookies_set(send(visitor))[COOKIE].value != "chosen-by-an-attacker"
    assert who(store, "chosen-by-an-attacker") == ""


def test_signing_out_takes_the_cookie_and_a_kept_copy_is_worthless(visitor: TestClient, store: Store) -> None:
    token = cookies_set(send(visitor))[COOKIE].value
    fields = {"form": form_of(visitor, "/sign-out")}
    response = visitor.post("/sign-out", data=fields, headers={"origin": HERE})
    assert (response.status_code, response.headers["location"]) == (303, "/")
    assert cookies_set(response)[COOKIE]["max-age"] == "0"
    assert who(store, token) == ""


def test_opening_the_way_out_signs_nobody_out(visitor: TestClient, store: Store) -> None:
    token = cookies_set(send(visitor))[COOKIE].value
    visitor.get("/sign-out")
    assert who(store, token) == WHO


def test_signing_out_without_being_signed_in_is_no_fault(visitor: TestClient) -> None:
    fields = {"form": form_of(visitor, "/sign-out")}
    assert visitor.post("/sign-out", data=fields, headers={"origin": HERE}).status_code == 303


@pytest.mark.parametrize(
    "token",
    ["", "x", "../../etc/passwd", "' OR 1=1 --", "%00", "a" * 5000, "provider a b c", "Ａ"],
)
def test_a_forged_cookie_is_nobody(store: Store, visitor: TestClient, token: str) -> None:
    send(visitor)
    assert who(store, token) == ""


def test_an_expired_cookie_is_nobody(store: Store, visitor: TestClient) -> None:
    token = cookies_set(send(visitor))[COOKIE].value
    assert accounts.who_is(store, token, datetime.now(UTC) + timedelta(hours=9)) == ""


ELSEWHERE = [
    "https://evil.example/",
    "//evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/%2f/evil.example",
    "///evil.example",
    "/.evil.example",
    "http:evil.example",
    "javascript:alert(1)",
    "/agencies@evil.example",
    "/agencies\r\nSet-Cookie: a=b",
    "/agencies?x=\r\nSet-Cookie: a=b",
    "/agencies\n",
    " /agencies",
    "\t//evil.example",
    "/../agencies",
    "/sign-out",
    "/sign-in?next=/sign-in",
    "/_stcore/health",
    "/auth/logout",
    "agencies",
    "",
]


@pytest.mark.parametrize("address", ELSEWHERE)
def test_signing_in_leads_nowhere_else(visitor: TestClient, address: str) -> None:
    response = send(visitor, next=address)
    assert (response.status_code, response.headers["location"]) == (303, "/")
    assert "a" not in cookies_set(response)
    shown = visitor.get("/sign-in", params={"next": address}).text
    assert 'name="next" value="/"' in shown


def test_signing_in_leads_back_to_what_was_chosen_on_the_page_before(visitor: TestClient) -> None:
    came_from = f"{HERE}/agencies?cycle=2024&lang=en"
    shown = visitor.get("/sign-in?lang=en", headers={"Referer": came_from}).text
    assert 'name="next" value="/agencies?cycle=2024&amp;lang=en"' in shown


@given(st.text(max_size=60) | st.from_regex(r"[/\\]{1,3}[a-z.@:?#%\r\n]{0,20}"))
@example("/\u2028")
def test_a_page_to_go_on_to_is_always_of_this_host(address: str) -> None:
    page = own_page(address)
    parts = urlsplit(page)
    assert (parts.scheme, parts.netloc) == ("", "")
    assert re.match(r"/(?![/\\])", page)
    assert page.isascii()
    assert page.isprintable()


@pytest.mark.parametrize(
    "address", ["/", "/agencies", "/my-association?cycle=2024&x=%C3%A9", "/?snapshot=41"]
)
def test_a_page_of_the_dashboard_is_gone_on_to(address: str) -> None:
    assert own_page(address) == address


@pytest.mark.parametrize("address", ["/sign-in", "/sign-out"])
@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "https://evil.example"},
        {"origin": "null"},
        {"origin": "http://dashboard.example.evil.example"},
        {"origin": "http://dashboard.example:8080"},
        {"origin": ""},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {"origin": HERE.replace("http:", "https:")},
        {"origin": HERE, "host": "evil.example"},
        {"origin": "http://evil.example", "host": "evil.example"},
        {},
    ],
)
def test_a_form_from_elsewhere_is_refused_even_with_a_token(
    visitor: TestClient, store: Store, address: str, headers: dict[str, str]
) -> None:
    token = cookies_set(send(visitor))[COOKIE].value
    fields = {"form": form_of(visitor), "name": WHO, "password": PHRASE}
    response = visitor.post(address, data=fields, headers=headers)
    assert response.status_code in (403, 421)
    assert COOKIE not in cookies_set(response)
    assert who(store, token) == WHO


@pytest.mark.parametrize("address", ["/sign-in", "/sign-out"])
@pytest.mark.parametrize("token", [None, "", "x", "é" * 43, "A" * 43])
def test_a_form_without_its_token_is_refused(
    visitor: TestClient, store: Store, address: str, token: str | None
) -> None:
    session = cookies_set(send(visitor))[COOKIE].value
    form_of(visitor)
    fields = {"name": WHO, "password": PHRASE} | ({} if token is None else {"form": token})
    response = visitor.post(address, data=fields, headers={"origin": HERE})
    assert response.status_code == 403
    assert who(store, session) == WHO


@pytest.mark.parametrize("token", ["", "x", "A" * 42])
def test_a_token_is_not_taken_from_a_cookie_that_is_none(visitor: TestClient, token: str) -> None:
    signed = hmac.digest(token.encode(), b"", "sha256").hex()
    fields = {"form": signed, "name": WHO, "password": PHRASE}
    sent = {"origin": HERE, "cookie": f"{FORM_COOKIE}={token}"}
    assert visitor.post("/sign-in", data=fields, headers=sent).status_code == 403


def test_a_secret_that_another_site_planted_signs_nobody_out(visitor: TestClient, store: Store) -> None:
    session = cookies_set(send(visitor))[COOKIE].value
    planted = "A" * 43
    for field in (planted, hmac.digest(planted.encode(), b"", "sha256").hex()):
        sent = {"origin": HERE, "cookie": f"{COOKIE}={session}; {FORM_COOKIE}={planted}"}
        assert visitor.post("/sign-out", data={"form": field}, headers=sent).status_code == 403
    assert who(store, session) == WHO


def test_a_browser_that_was_signed_in_gets_in_while_a_stranger_guesses(
    visitor: TestClient, store: Store
) -> None:
    known = cookies_set(send(visitor))[KNOWN_COOKIE]
    assert known["httponly"]
    assert known["samesite"] == "strict"
    with TestClient(visitor.app, base_url=HERE, follow_redirects=False) as stranger:
        for _ in range(6):
            send(stranger, "wrong")
        assert send(stranger).status_code == 403, "the same address, and no mark"
    visitor.cookies.set(KNOWN_COOKIE, known.value)
    assert send(visitor).status_code == 303


def test_many_names_from_one_address_are_bounded(visitor: TestClient) -> None:
    for number in range(25):
        send(visitor, "wrong", f"member{number}@vamas.example")
    assert send(visitor).status_code == 403


def test_two_tabs_of_one_browser_can_both_be_sent(visitor: TestClient) -> None:
    first = form_of(visitor)
    form_of(visitor)
    fields = {"form": first, "name": WHO, "password": PHRASE}
    assert visitor.post("/sign-in", data=fields, headers={"origin": HERE}).status_code == 303


def test_a_large_body_is_refused_and_not_read_to_its_end(visitor: TestClient) -> None:
    read = 0

    def endless() -> Iterator[bytes]:
        nonlocal read
        while read < 100 * MOST_BYTES:
            read += 1000
            yield b"x" * 1000

    headers = {"content-type": "application/x-www-form-urlencoded", "origin": HERE}
    response = visitor.post("/sign-in", content=b"name=" + b"x" * MOST_BYTES, headers=headers)
    assert response.status_code == 413
    assert "too large" in sentence(response)
    assert visitor.post("/sign-in", content=endless(), headers=headers).status_code == 413


def test_many_fields_are_refused(visitor: TestClient) -> None:
    response = visitor.post("/sign-in", content=b"&".join([b"a=b"] * 50), headers={"origin": HERE})
    assert response.status_code == 413


@pytest.mark.parametrize(
    "body", [b"\xff\xfe\x00", b"name=%ff%fe&password=%00", b'{"name": 1}', b"===&&&", b""]
)
def test_a_body_that_is_no_form_is_refused(visitor: TestClient, body: bytes) -> None:
    form_of(visitor)
    assert visitor.post("/sign-in", content=body, headers={"origin": HERE}).status_code == 403


@pytest.mark.parametrize(
    "name",
    ['"><script>alert(1)</script>', "<img src=x onerror=alert(1)>", "' onfocus='alert(1)", "**bold** [a](b)"],
)
def test_what_is_typed_as_a_name_is_shown_as_text(visitor: TestClient, name: str) -> None:
    page = send(visitor, name=name).text
    (field,) = re.findall(r'<input id="name"[^>]*>', page)
    assert "<script" not in page
    assert "<img" not in page
    assert name not in page or not set(name) & set("<>\"'")
    assert 'value="' in field


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(st.text(st.characters(exclude_categories=("Cs",)), max_size=80))
def test_no_name_writes_a_tag_or_breaks_the_page(visitor: TestClient, name: str) -> None:
    response = send(visitor, "wrong", name)
    assert response.status_code == 403
    assert response.text.count("<") == visitor.get("/sign-in").text.count("<") + 2


def test_ten_at_once_are_all_answered_and_the_loop_goes_on(visitor: TestClient) -> None:
    forms = form_of(visitor)
    fields = {"form": forms, "name": WHO, "password": PHRASE}
    sent = {"origin": HERE, "cookie": f"{FORM_COOKIE}={visitor.cookies[FORM_COOKIE]}"}

    def one(_: int) -> int:
        return visitor.post("/sign-in", data=fields, headers=sent).status_code

    with ThreadPoolExecutor(10) as crowd:
        answers = list(crowd.map(one, range(10)))
    assert 303 in answers
    assert set(answers) <= {303, 403}, "more than five unverified at once are held for guessing"


def test_verifying_does_not_hold_up_other_requests(
    visitor: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    fields = {"form": form_of(visitor), "name": WHO, "password": "wrong password"}
    answered: list[int] = []
    true_verify = PasswordHasher.verify

    def verify(self: PasswordHasher, password_hash: str, password: str) -> bool:
        answered.append(visitor.get("/sign-out").status_code)
        return true_verify(self, password_hash, password)

    monkeypatch.setattr(PasswordHasher, "verify", verify)
    visitor.post("/sign-in", data=fields, headers={"origin": HERE})
    assert answered == [200]


def test_where_too_many_wait_the_next_is_told_so(
    visitor: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(signing_in, "_waiting", signing_in.MOST_WAITING)
    response = send(visitor)
    assert response.status_code == 503
    assert "Wait a minute" in sentence(response)


def test_records_that_cannot_be_written_are_told(
    visitor: TestClient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("COOPERATION_RECORDS", str(tmp_path / "file" / "records.sqlite"))
    response = send(visitor)
    assert response.status_code == 503
    assert "cannot be opened or written" in sentence(response)
    assert str(tmp_path) not in response.text


def test_an_unusual_method_is_refused(visitor: TestClient) -> None:
    for method in ("PUT", "DELETE", "PATCH", "TRACE"):
        assert visitor.request(method, "/sign-in").status_code == 405
