"""The numbers and the first figure go ahead of the page: nothing comes with them but what draws them."""

from types import SimpleNamespace

import pytest
from serving import finished
from starlette.types import Message, Receive, Scope, Send

from renderers.html.parts import framed
from screen import navigation, sidebar
from web import pacing
from web.pacing import PAUSES, Paced

FRAME = [b"\x0a<style>p {}</style>", b"navigation"]
FIGURE = b'\x0a<div class="shown"><div class="drawn bars"></div></div>'
REST = [b"heading", FIGURE, b"finished", *FRAME]


def sent(messages: list[bytes], kind: str, monkeypatch: pytest.MonkeyPatch) -> list[bytes | float]:
    """Return what a browser is sent of some messages, with the pauses between them."""
    seen: list[bytes | float] = []

    async def page(scope: Scope, receive: Receive, send: Send) -> None:
        await send({"type": "websocket.accept"})
        for each in messages:
            await send({"type": "websocket.send", "bytes": each})

    async def send(message: Message) -> None:
        if message["type"] == "websocket.send":
            seen.append(message["bytes"])

    async def pause(seconds: float) -> None:
        seen.append(seconds)

    async def nothing() -> Message:
        return {}

    monkeypatch.setattr(pacing, "sleep", pause)
    finished(Paced(page)({"type": kind}, nothing, send))
    return seen


def test_a_browser_draws_the_frame_and_the_first_figure_before_the_rest(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    seen = sent([*FRAME, FIGURE, *REST], "websocket", monkeypatch)
    (first, short), (second, long) = PAUSES
    assert first in FRAME[0]
    assert second in FIGURE
    # Once each for a connection: what is chosen on the page waits for nothing.
    assert seen == [FRAME[0], short, FRAME[1], FIGURE, long, *REST]


def test_the_style_goes_before_anything_else_that_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []
    monkeypatch.setattr(navigation.language, "begin", lambda: None)
    monkeypatch.setattr(navigation.st, "set_page_config", lambda **_: shown.append("config"))
    monkeypatch.setattr(sidebar.st, "html", shown.append)
    monkeypatch.setattr(navigation, "_show", lambda: shown.append("frame"))
    navigation.show_dashboard()
    style, *_ = shown
    # What the first pause waits for.
    assert PAUSES[0][0] in style.encode()


def test_a_figure_has_the_mark_that_the_second_pause_waits_for() -> None:
    assert PAUSES[1][0] in framed(SimpleNamespace(missing="", key=tuple), "bars").encode()


def test_pauses_are_too_short_to_be_noticed() -> None:
    assert sum(seconds for _, seconds in PAUSES) <= 0.1


def test_what_is_no_page_is_sent_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    assert not any(isinstance(each, float) for each in sent([*FRAME, FIGURE], "http", monkeypatch))
    assert sent(REST[:1], "websocket", monkeypatch) == REST[:1]
