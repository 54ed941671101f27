"""A picture shows title, drawing, note and source as they are written, and starts no browser for it."""

import struct

import pandas as pd
import pytest
from defusedxml import ElementTree

from charts.bars import Bars, Series
from charts.maps import region
from charts.shape import Shape, Value
from figures import picture as room
from figures.figure import Figure
from figures.picture import NoPicture, picture
from words import say

SOURCE = "Source: ILO (ilo-1) · As of 2015 · Rows: 2 · Snapshot 8"
TABLE = pd.DataFrame({"name": ["x", "y"], "a": [1, 2], "source_id": "ilo-1", "locator": "p. 1"})
BARS = Bars(("Cambodia", "Viet Nam"), (Series("Posts", "#3f7fb5", (Value(1.0), Value(2.0))),))
NAMESPACE = "{http://www.w3.org/2000/svg}"


def figure(drawing: Shape | None = BARS, title: str = "A title", note: str = "A note") -> Figure:
    return Figure(title, TABLE, drawing, note)


def texts(svg: bytes) -> list[str]:
    return ["".join(one.itertext()) for one in ElementTree.fromstring(svg).iter(f"{NAMESPACE}text")]


def height(svg: bytes) -> float:
    return float(ElementTree.fromstring(svg).attrib["height"])


def test_a_png_is_1200_wide_at_twice_the_resolution_and_as_high_as_the_svg() -> None:
    data = picture(figure(), SOURCE, "png")
    assert data.startswith(b"\x89PNG\r\n\x1a\n")
    width, high = struct.unpack(">II", data[16:24])
    assert width == 2400
    assert high == pytest.approx(2 * height(picture(figure(), SOURCE, "svg")), abs=2)


def test_a_picture_says_title_note_and_source_as_they_are_written() -> None:
    title, note = "100% <b>bold</b> & $x^2$ “Việt Nam” 1\u202f907\x00", "<script>alert(1)</script>"
    said = texts(picture(figure(title=title, note=note), SOURCE, "svg"))
    assert said[0] == title[:-1]
    assert said[-2:] == [note, SOURCE]
    assert {"Cambodia", "Viet Nam", "1", "2"} <= set(said)


@pytest.mark.parametrize(("drawing", "is_map"), [(BARS, False), (region({}), True)])
def test_a_map_says_whose_boundaries_it_shows(drawing: Shape, is_map: bool) -> None:
    said = texts(picture(figure(drawing), SOURCE, "svg"))
    assert (say("common.boundaries") in said) == is_map


def test_a_long_title_and_note_stand_on_several_lines_and_make_the_picture_higher() -> None:
    short = picture(figure(), SOURCE, "svg")
    long = picture(figure(title="word " * 60, note="word " * 120), SOURCE, "svg")
    assert height(long) > height(short) + 50
    assert " ".join(texts(long)).count("word") == 180


def test_a_figure_without_a_drawing_has_no_picture() -> None:
    with pytest.raises(NoPicture, match="without a drawing"):
        picture(figure(drawing=None), SOURCE, "png")


def test_what_typst_refuses_is_said_in_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "framed", lambda *_: "<svg")
    with pytest.raises(NoPicture, match="could not be made"):
        picture(figure(), SOURCE, "png")
