"""Streamlit's files from memory are the very ones that Streamlit itself would answer with."""

import pytest
from starlette.responses import PlainTextResponse
from starlette.testclient import TestClient

from web.hashed_files import HashedFiles
from web.preload import EVERYWHERE, STATIC, scripts

STREAMLITS = "passed on"
SCRIPTS = [f"/static/js/{name}" for name in scripts(EVERYWHERE)]
LETTERS = [f"/{path.relative_to(STATIC).as_posix()}" for path in STATIC.rglob("*.woff2")]


@pytest.fixture
def browser() -> TestClient:
    return TestClient(HashedFiles(PlainTextResponse(STREAMLITS)))


@pytest.mark.parametrize("address", [SCRIPTS[0], LETTERS[0]])
def test_a_file_with_a_hash_is_whole_and_kept_for_ever(browser: TestClient, address: str) -> None:
    # Twice: the second answer is the one that was kept.
    for _ in range(2):
        answer = browser.get(address, headers={"Accept-Encoding": "gzip, br"})
        assert answer.content == (STATIC / address[1:]).read_bytes()
        assert answer.headers["cache-control"] == "public, immutable, max-age=31536000"
        assert answer.headers["vary"] == "Accept-Encoding"
    kind, is_compressed = ("text/javascript", True) if address in SCRIPTS else ("font/woff2", False)
    assert answer.headers["content-type"].startswith(kind)
    assert ("content-encoding" in answer.headers) == is_compressed


@pytest.mark.parametrize(
    ("method", "address", "headers"),
    [
        ("HEAD", SCRIPTS[0], {}),
        ("GET", SCRIPTS[0], {"Accept-Encoding": "br"}),
        ("GET", SCRIPTS[0], {"Range": "bytes=0-9"}),
        ("GET", f"{SCRIPTS[0]}/", {}),
        ("GET", "/static/js/none.12345678.js", {}),
        ("GET", "/static/../index.html", {}),
        ("GET", "/favicon.png", {}),
        ("GET", "/", {}),
    ],
)
def test_anything_else_is_passed_on(
    browser: TestClient, method: str, address: str, headers: dict[str, str]
) -> None:
    answer = browser.request(method, address, headers={"Accept-Encoding": "gzip", **headers})
    assert "cache-control" not in answer.headers
    assert method == "HEAD" or answer.text == STREAMLITS
