"""A telephone turns slides by a code: bound to one presentation, for a time, and not to be guessed."""

import re

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from web import MIDDLEWARE, ROUTES, remote
from web.remote import AWAY, ENDS, IN_VAIN, LIVES, MOST_ROOMS, MOST_WAITING, WITHIN, Rooms
from words import say


class Clock:
    """A time that goes on when it is told to."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        """Return the time in seconds."""
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def rooms(clock: Clock) -> Rooms:
    return Rooms(clock)


def opened(rooms: Rooms) -> tuple[str, str]:
    found = rooms.open()
    assert found is not None
    return found


def test_what_is_pressed_reaches_its_own_presentation_once(rooms: Rooms) -> None:
    (one, secret), (other, _) = opened(rooms), opened(rooms)
    assert [rooms.press(one, "a", act) for act in ("next", "blank")] == [200, 200]
    assert rooms.press(other, "a", "back") == 200
    assert rooms.taken(one, "another") is None
    assert rooms.taken(one, secret) == ["next", "blank"]
    assert rooms.taken(one, secret) == []


def test_a_code_ends_and_what_was_pressed_in_vain_is_not_done_later(rooms: Rooms, clock: Clock) -> None:
    code, secret = opened(rooms)
    rooms.press(code, "a", "next")
    clock.now += AWAY + 1
    assert rooms.press(code, "a", "next") == 409
    assert rooms.taken(code, secret) == []
    assert rooms.press(code, "a", "next") == 200
    clock.now += ENDS + 1
    assert rooms.press(code, "a", "next") == 404
    assert rooms.taken(code, secret) is None


def test_nobody_presents_for_ever(rooms: Rooms, clock: Clock) -> None:
    code, secret = opened(rooms)
    while clock.now < 1000 + LIVES - 60:
        clock.now += 60
        assert rooms.taken(code, secret) == []
    clock.now += 61
    assert rooms.taken(code, secret) is None


def test_who_guesses_is_refused_for_a_while_and_others_are_not(rooms: Rooms, clock: Clock) -> None:
    code, secret = opened(rooms)
    assert [rooms.press(f"2222{number:02}", "guess") for number in range(IN_VAIN)] == [404] * IN_VAIN
    assert rooms.press(code, "guess", "next") == 429
    assert rooms.press(code, "other", "next") == 200
    clock.now += WITHIN + 1
    assert rooms.taken(code, secret) is None
    code, secret = opened(rooms)
    assert rooms.press(code, "guess", "next") == 200


def test_neither_codes_nor_presses_grow_without_end(rooms: Rooms, clock: Clock) -> None:
    code, _ = opened(rooms)
    pressed = [rooms.press(code, "a", "next") for _ in range(MOST_WAITING + 1)]
    assert pressed == [200] * MOST_WAITING + [429]
    codes = {opened(rooms)[0] for _ in range(MOST_ROOMS - 1)}
    assert len(codes) == MOST_ROOMS - 1
    assert rooms.open() is None
    clock.now += ENDS + 1
    assert rooms.open() is not None


def test_the_server_gives_a_code_and_hands_on_what_is_pressed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remote, "rooms", Rooms())
    with TestClient(Starlette(routes=ROUTES, middleware=MIDDLEWARE), base_url="http://localhost") as client:
        told = client.post("/remote?lang=vi").json()
        assert re.fullmatch(r"http://localhost/remote/[2-9A-Z]{6}\?lang=vi", told["address"])
        assert told["qr"].startswith("<svg")
        assert told["remark"]
        page = client.get(told["address"].lower())
        assert (page.status_code, page.text.count("data-act=")) == (200, 4)
        assert client.post(f"/remote/{told['code']}?act=next").json() == {"problem": ""}
        asking = {"X-Remote": told["secret"]}
        assert client.post(f"/remote/{told['code']}/acts", headers=asking).json() == {"acts": ["next"]}
        assert client.post(f"/remote/{told['code']}/acts").status_code == 404
        assert client.post(f"/remote/{told['code']}?act=leave").status_code == 400
        nobody = client.get("/remote/222222")
        assert (nobody.status_code, say("remote.no_code") in nobody.text) == (404, True)
        other = {"Origin": "https://other.example"}
        assert client.post(f"/remote/{told['code']}?act=next", headers=other).status_code == 403
        monkeypatch.setenv("COOPERATION_ADDRESS", "https://monitor.example.org")
        public = client.post("/remote", headers={"Host": "monitor.example.org"}).json()
        assert public["address"].startswith("https://monitor.example.org/remote/")
        assert not public["remark"]
