"""A picture shows title, drawing, note and source; it needs no network and leaves nothing behind."""

import asyncio
import os
import shutil
import struct
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pandas as pd
import plotly.graph_objects as go
import pytest
from defusedxml import ElementTree

from charts import maps
from charts.bars import Bars, Part
from charts.numbers import Number, Numbers
from figures import picture as room
from figures.figure import Drawing, Figure
from figures.picture import NoPicture, browser_present, picture

SOURCE = "Source: ILO (ilo-1) · As of 2015 · Rows: 2 · Snapshot 8"
TABLE = pd.DataFrame({"name": ["x", "y"], "a": [1, 2], "source_id": "ilo-1", "locator": "p. 1"})
BAR = go.Figure(go.Bar(x=[1, 2], y=["Cambodia", "Viet Nam"], orientation="h"), layout={"height": 300})


def figure(drawing: Drawing | None = BAR, title: str = "A title", note: str = "A note") -> Figure:
    return Figure(title, TABLE, drawing, note)


@pytest.fixture
def own_tmp(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Send temporary files to a folder of the test, and see that none is left there."""
    # Not pytest's own folder: its path is longer than a browser's socket may have.
    folder = Path(tempfile.mkdtemp())
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    monkeypatch.setenv("TMPDIR", str(folder))
    yield
    left = list(folder.rglob("*"))
    shutil.rmtree(folder)
    assert left == []


@pytest.fixture
def with_browser() -> None:
    """Say plainly that a picture cannot be tried where there is no browser."""
    if not browser_present():
        pytest.fail("Chromium is not installed and CHROMIUM does not name one.", pytrace=False)


def texts(svg: bytes) -> list[str]:
    return [
        "".join(e.itertext()) for e in ElementTree.fromstring(svg).iter("{http://www.w3.org/2000/svg}text")
    ]


def children() -> set[int]:
    """Return the processes that this one has started and not yet waited for."""
    here = Path(f"/proc/{os.getpid()}/task")
    return {int(pid) for task in here.iterdir() for pid in (task / "children").read_text().split()}


@pytest.mark.usefixtures("with_browser")
def test_a_png_is_1200_wide_at_twice_the_resolution_and_nothing_is_left(own_tmp: None) -> None:
    before = children()
    data = picture(figure(), SOURCE, "png")
    assert data.startswith(b"\x89PNG\r\n\x1a\n")
    width, height = struct.unpack(">II", data[16:24])
    assert width == 2400
    assert height > 600
    assert children() <= before


@pytest.mark.usefixtures("with_browser", "own_tmp")
def test_a_picture_says_title_note_and_source_as_they_are_written() -> None:
    title, note = "100% <b>bold</b> & $x^2$ “Việt Nam” 1\u2009907\x00", "<script>alert(1)</script>"
    said = texts(picture(figure(title=title, note=note), SOURCE, "svg"))
    assert said[0] == title[:-1]
    assert said[-2:] == [note, SOURCE]
    assert {"Cambodia", "Viet Nam"} <= set(said)


DRAWINGS: dict[str, Drawing] = {
    "bars": Bars(TABLE, "name", "Country", [Part("a", "Part a", "#3f7fb5")]),
    "bars side by side": Bars(TABLE, "name", "Country", [Part("a", "Part a", "#3f7fb5")], "none"),
    "numbers": Numbers([Number("Signed", "68", "How they are counted")]),
    "map": maps.region({}),
}


@pytest.mark.usefixtures("with_browser", "own_tmp")
@pytest.mark.parametrize("kind", DRAWINGS)
def test_every_kind_of_drawing_becomes_a_picture(kind: str) -> None:
    said = texts(picture(figure(DRAWINGS[kind]), SOURCE, "svg"))
    assert said[0] == "A title"
    assert said[-1] == SOURCE
    assert any("United Nations" in text for text in said) == (kind == "map")


@pytest.mark.usefixtures("with_browser", "own_tmp")
def test_a_long_title_and_note_stand_on_several_lines_and_make_the_picture_higher() -> None:
    def size(svg: bytes) -> int:
        return int(ElementTree.fromstring(svg).attrib["height"])

    short = picture(figure(), SOURCE, "svg")
    long = picture(figure(title="word " * 60, note="word " * 120), SOURCE, "svg")
    assert size(long) > size(short) + 50
    assert " ".join(texts(long)).count("word") == 180


@pytest.mark.usefixtures("with_browser", "own_tmp")
def test_a_picture_can_be_asked_for_inside_a_running_loop_and_by_several_at_once() -> None:
    async def ask() -> bytes:
        return picture(figure(), SOURCE, "svg")

    made: list[bytes] = []
    threads = [Thread(target=lambda: made.append(asyncio.run(ask()))) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [texts(each)[0] for each in made] == ["A title"] * 2


def test_without_a_browser_the_reader_is_told_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHROMIUM", "/nowhere/chromium")
    assert not browser_present()
    with pytest.raises(NoPicture, match="needs the browser Chromium"):
        picture(figure(), SOURCE, "png")


def test_the_usual_names_are_looked_for_on_the_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CHROMIUM", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not browser_present()
    (tmp_path / "google-chrome").write_text("#!/bin/sh\n")
    (tmp_path / "google-chrome").chmod(0o755)
    assert browser_present()


def test_a_figure_without_a_drawing_has_no_picture() -> None:
    with pytest.raises(NoPicture, match="without a drawing"):
        picture(figure(drawing=None), SOURCE, "png")


def browser_that(does: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Put a program in the place of the browser."""
    program = folder / "browser"
    program.write_text(f"#!/bin/sh\n{does}\n")
    program.chmod(0o755)
    monkeypatch.setenv("CHROMIUM", str(program))


def test_a_browser_that_does_not_answer_is_ended(
    tmp_path_factory: pytest.TempPathFactory, own_tmp: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    browser_that("exec sleep 600", tmp_path_factory.mktemp("slow"), monkeypatch)
    monkeypatch.setattr(room, "SECONDS", 2)
    before, began = children(), time.monotonic()
    with pytest.raises(NoPicture, match="not ready after 2 seconds"):
        picture(figure(), SOURCE, "png")
    assert time.monotonic() - began < 12
    assert children() <= before


def test_a_browser_that_ends_at_once_is_a_failure_in_a_sentence(
    tmp_path_factory: pytest.TempPathFactory, own_tmp: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    browser_that("exit 1", tmp_path_factory.mktemp("broken"), monkeypatch)
    monkeypatch.setattr(room, "SECONDS", 10)
    before = children()
    with pytest.raises(NoPicture, match="could not be made"):
        picture(figure(), SOURCE, "png")
    assert children() <= before


@pytest.mark.usefixtures("with_browser", "own_tmp")
def test_after_a_failure_the_next_picture_is_made(monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(room, "_in_own_thread", lambda *_: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            picture(figure(), SOURCE, "svg")
    assert texts(picture(figure(), SOURCE, "svg"))[0] == "A title"
