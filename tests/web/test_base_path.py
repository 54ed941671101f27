"""Below `/monitor`, beside other sites of one host, the product is whole, and keeps to its place."""

import re
from collections.abc import Iterator
from html import unescape
from http.cookies import SimpleCookie
from urllib.parse import urljoin, urlsplit

import httpx
import pytest
from serving import Server, records_of, served

from conduct import accounts
from records.store import Store
from slides.storyboard import Storyboard, View, pack
from warehouse.location import Location
from web.base_path import at, below
from web.forms import FORM_COOKIE, SESSION_COOKIE, cookie_name
from web.signing_in import KNOWN_COOKIE

BASE = "/monitor"
WHO, PHRASE = "lan@vamas.example", "a long road to Incheon"
# What a page, a style or a slide names: an address in an attribute, in a style, in what a script is told.
NAMED = re.compile(r"""(?:href|src|action)="([^"#]+)|url\("?([^")]+)|"(?:health|leave)": "([^"]+)""")
BOARD = pack(Storyboard(views=(View(figure="attaches-totals"),)))
BEGINNINGS = ["/sign-in", "/sign-out", "/embed/attaches-totals", "/embed/nothing", f"/present?board={BOARD}"]


@pytest.fixture(scope="module")
def server(location: Location, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    accounts.set_password(Store(records_of(location)), WHO, PHRASE)
    settings = {"COOPERATION_EMBED_SITES": "https://www.example.org", "COOPERATION_METRICS": "10.0.0.9"}
    folder = tmp_path_factory.mktemp("below")
    with served(location, folder, settings=settings, base_path=BASE) as running:
        yield running


@pytest.fixture
def visitor(server: Server) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=server.address, timeout=60) as client:
        yield client


def walked(visitor: httpx.Client, beginnings: list[str]) -> dict[str, int]:
    """Follow whatever is named on this host; return the path of each address with its status."""
    waiting = [f"{visitor.base_url}".rstrip("/") + path for path in beginnings]
    found: dict[str, int] = {}
    while waiting:
        address = unescape(waiting.pop())
        path = urlsplit(address).path
        if path in found or urlsplit(address).hostname != "localhost":
            continue
        answer = visitor.get(address)
        found[path] = answer.status_code
        is_ours = answer.headers.get("content-type", "").startswith(("text/html", "text/css"))
        # Streamlit's page names its parts from where it stands: that is Streamlit's to test.
        if is_ours and 'id="root"' not in answer.text:
            named = [next(filter(None, one)) for one in NAMED.findall(answer.text)]
            waiting += [urljoin(address, one) for one in named if not one.startswith("data:")]
    return found


def test_every_address_that_the_server_writes_is_below_the_base_path_and_answered(
    visitor: httpx.Client,
) -> None:
    found = walked(visitor, BEGINNINGS)
    pages = {"/", "/figure", "/storyboards", "/_stcore/health"}
    parts = {"/drawn.css", "/present/present.js", "/embed/embed.css", "/app/static/icon.svg"}
    assert {f"{BASE}{path}" for path in pages | parts} <= set(found)
    assert any(path.startswith(f"{BASE}/app/static/fonts/") for path in found)
    assert {path for path, status in found.items() if status != 200} == {f"{BASE}/embed/nothing"}
    assert [path for path in found if below(path) and not path.startswith(f"{BASE}/")] == []


@pytest.mark.parametrize("path", ["/", "/sign-in", "/monitors", "/_stcore/health"])
def test_outside_it_nothing_is_answered(visitor: httpx.Client, path: str) -> None:
    answer = visitor.get(urljoin(str(visitor.base_url), path))
    assert (answer.status_code, f"{BASE}/" in answer.text) == (404, True)


def test_the_rules_for_numbers_and_files_hold_below_it(visitor: httpx.Client) -> None:
    assert visitor.get("/_stcore/metrics").status_code == 403
    assert visitor.put("/_stcore/upload_file/a/b", content=b"x").status_code == 403


def test_who_signs_in_and_out_stays_below_it(visitor: httpx.Client, server: Server) -> None:
    origin = {"origin": server.address.removesuffix(BASE)}

    def sent(path: str, **fields: str) -> httpx.Response:
        token = re.search(r'name="form" value="([^"]+)"', visitor.get(path).text)
        assert token
        return visitor.post(path, data={"form": token[1], **fields}, headers=origin)

    left = sent("/sign-in", name=WHO, password=PHRASE, next="/agencies?snapshot=1")
    assert (left.status_code, left.headers["location"]) == (303, f"{BASE}/agencies?snapshot=1")
    cookies = SimpleCookie("\r\n".join(left.headers.get_list("set-cookie")))
    assert {cookies[name]["path"] for name in (SESSION_COOKIE, KNOWN_COOKIE, FORM_COOKIE)} == {BASE}
    out = sent("/sign-out")
    assert (out.status_code, out.headers["location"]) == (303, f"{BASE}/")


def test_a_cookie_of_the_whole_host_is_one_of_no_base_path(monkeypatch: pytest.MonkeyPatch) -> None:
    assert cookie_name("x", https=True) == "__Host-x"
    monkeypatch.setattr("web.base_path.config.get_option", lambda _: "monitor/")
    assert cookie_name("x", https=True) == "__Secure-x"
    assert at("/agencies") == f"{BASE}/agencies"
    assert [below(path) for path in (BASE, f"{BASE}/", f"{BASE}/a", "/", "/monitors", "/a")] == [
        "/", "/", "/a", None, None, None,
    ]  # fmt: skip
