"""A file is taken where a page asks for one, and nowhere else; a session keeps few."""

from collections.abc import Iterator
from types import SimpleNamespace

import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.testclient import TestClient
from streamlit.runtime.memory_uploaded_file_manager import MemoryUploadedFileManager
from streamlit.runtime.uploaded_file_manager import UploadedFileRec

from web import MIDDLEWARE, uploads
from web.uploads import Uploads, expect

MANAGER = MemoryUploadedFileManager("/_stcore/upload_file")


async def take(request: Request) -> Response:
    """Keep a file as Streamlit does, whoever sends it."""
    place = request.path_params
    MANAGER.add_file(place["session"], UploadedFileRec(place["file"], "a", "b", await request.body()))
    return Response(status_code=204)


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[TestClient]:
    MANAGER.file_storage.clear()
    monkeypatch.setattr(uploads, "get_instance", lambda: SimpleNamespace(uploaded_file_mgr=MANAGER))
    route = Route("/_stcore/upload_file/{session}/{file}", take, methods=["PUT", "DELETE"])
    with TestClient(Starlette(routes=[route], middleware=[Middleware(Uploads)])) as client:
        yield client
    uploads._expecting.clear()


def sent(server: TestClient, session: str, file: str, size: int = 10, **headers: str) -> int:
    path = f"/_stcore/upload_file/{session}/{file}"
    return server.put(path, content=b"x" * size, headers=headers).status_code


def test_every_upload_passes_here() -> None:
    assert Uploads in [one.cls for one in MIDDLEWARE]


def test_where_no_page_asks_for_a_file_none_is_taken(server: TestClient) -> None:
    assert {sent(server, "here", f"file{number}") for number in range(115)} == {403}
    assert dict(MANAGER.file_storage) == {}
    expect("there", 1_000)
    assert sent(server, "here", "file") == 403


def test_the_file_that_a_page_asks_for_is_taken_and_no_longer_than_it_asks(server: TestClient) -> None:
    expect("here", 1_000)
    assert sent(server, "here", "file") == 204
    expect("here", 0)
    assert sent(server, "here", "another") == 403


def test_a_session_keeps_its_newest_files_only(server: TestClient) -> None:
    expect("here", 1_000)
    expect("there", 1_000)
    sent(server, "there", "own")
    for number in range(115):
        assert sent(server, "here", f"file{number}") == 204
    assert list(MANAGER.file_storage["here"]) == ["file113", "file114"]
    assert list(MANAGER.file_storage["there"]) == ["own"]


@pytest.mark.parametrize(("length", "status"), [("", 411), ("x", 411), ("-1", 411), ("9" * 5_000, 413)])
def test_a_file_whose_size_is_not_told_or_too_large_is_not_read(
    server: TestClient, length: str, status: int
) -> None:
    expect("here", 1_000)
    assert sent(server, "here", "file", **{"content-length": length}) == status
    assert sent(server, "here", "file", 20_000) == 413
    assert dict(MANAGER.file_storage) == {}


def test_all_sessions_together_keep_no_more_than_so_much(
    server: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(uploads, "MOST_BYTES", 50)
    for session in "abcdefghij":
        expect(session, 1_000)
    answers = [sent(server, session, "file") for session in "abcdefghij"]
    assert answers.count(204) == 6
    assert set(answers) == {204, 429}


def test_sessions_are_forgotten_in_their_order() -> None:
    for number in range(uploads.MOST_SESSIONS + 10):
        expect(f"session {number}", 1)
    assert len(uploads._expecting) == uploads.MOST_SESSIONS
    assert "session 0" not in uploads._expecting
    uploads._expecting.clear()
