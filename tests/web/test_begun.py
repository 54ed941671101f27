"""A server that is told to end finishes what was begun, and no more than that."""

from pathlib import Path
from urllib.request import urlopen

import pytest
from serving import finished, served

from warehouse.location import Location
from web import begun as room
from web import embargo
from web.begun import begun, finish_what_was_begun, running


def test_what_was_begun_when_the_server_is_told_to_end_is_whole(
    empty_location: Location, tmp_path: Path
) -> None:
    done = tmp_path / "done"
    script = Path(__file__).with_name("slow_work.py")
    paths = {"DONE": str(done), "PYTHONPATH": str(Path.cwd())}
    with served(empty_location, tmp_path, script=script, settings=paths) as server:
        with urlopen(f"{server.address}/begin") as answer:
            assert answer.read() == b"begun"
        assert not done.exists()
    assert done.read_text(encoding="utf-8") == "whole"


def test_what_takes_too_long_is_not_waited_for(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(room, "GRACE", 0.2)

    async def end() -> None:
        async with finish_what_was_begun(None):
            pass

    with begun():
        finished(end())
    assert "work in progress: 1" in caplog.text
    assert running() == 0


def test_an_embargo_that_is_released_is_waited_for(
    location: Location, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COOPERATION_CATALOG", location.catalog)
    monkeypatch.setenv("COOPERATION_DATA", str(location.data))
    monkeypatch.setattr(embargo, "waiting", lambda: [{}])
    monkeypatch.setattr(embargo, "release_due", lambda _: [str(running())])
    assert embargo.release() == ["1"]
