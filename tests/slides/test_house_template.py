"""A deck takes over an organisation's design and nothing else; what is none is refused in a sentence."""

import io
import zipfile
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from pptx import Presentation
from pptx.oxml.ns import qn
from pptx.util import Inches
from test_own import ALL

from figures.catalogue import make
from slides.deck.template import LARGEST_FILE, NotATemplate, house_ground
from slides.deck.writing import write_deck
from slides.frozen import asks_of
from slides.slide import Sheet, fill
from slides.storyboard import View
from warehouse.lake import Lake
from words import say

INSIDE = "A secret of the house"
LOGO = (123, 45)


def house(wide: float = 13.333, high: float = 7.5) -> Any:
    """Return a template with a logo in its master and a slide of its own."""
    deck = Presentation()
    across, down = wide / 10, high / 7.5
    deck.slide_width, deck.slide_height = Inches(wide), Inches(high)
    for owner in (deck.slide_master, *deck.slide_layouts):
        for one in owner.placeholders:
            if one._element.spPr.find(qn("a:xfrm")) is not None:
                one.left, one.width = int(one.left * across), int(one.width * across)
                one.top, one.height = int(one.top * down), int(one.height * down)
    logo = io.BytesIO()
    Image.new("RGB", LOGO, "red").save(logo, "PNG")
    _, named = deck.slide_master.part.get_or_add_image_part(logo)
    picture = deck.slide_master.shapes._spTree.add_pic(99, "Logo", "", named, 0, 0, Inches(1), Inches(0.4))
    assert picture is not None
    sheet = deck.slides.add_slide(deck.slide_layouts[1])
    sheet.shapes.title.text = INSIDE
    deck.core_properties.author = INSIDE
    return deck


def saved(deck: Any) -> bytes:
    buffer = io.BytesIO()
    deck.save(buffer)
    return buffer.getvalue()


def changed(content: bytes, **parts: bytes) -> bytes:
    """Return a file with parts added or put in place of others; `__` in a name stands for `/`."""
    buffer = io.BytesIO()
    named = {name.replace("__", "/"): part for name, part in parts.items()}
    with (
        zipfile.ZipFile(io.BytesIO(content)) as old,
        zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            if name not in named:
                new.writestr(name, old.read(name))
        for name, part in named.items():
            new.writestr(name, part)
    return buffer.getvalue()


@pytest.fixture(scope="module")
def slides(lake: Lake) -> list[Sheet]:
    asks, number = asks_of(lake), lake.latest()
    figures = ("attaches-totals", "overview-map", "attaches-services", "cooperation-network")
    assert all(make(name, asks(number), {}) for name in figures)
    return [*ALL, *(fill(View(figure=name), asks, [number]) for name in figures)]


@pytest.mark.parametrize(("wide", "high"), [(13.333, 7.5), (10.0, 7.5)])
def test_a_deck_has_the_house_s_master_and_none_of_its_slides(
    wide: float, high: float, slides: list[Sheet]
) -> None:
    target = io.BytesIO()
    write_deck("Title", "Lead", slides, target, template=saved(house(wide, high)))
    deck = Presentation(target)
    assert [sheet.shapes.title.text for sheet in deck.slides] == [slide.title for slide in slides]
    with zipfile.ZipFile(target) as parts:
        assert INSIDE.encode() not in b"".join(parts.read(name) for name in parts.namelist())
        assert len(parts.namelist()) == len(set(parts.namelist()))
    assert "Logo" in deck.slide_master.element.xml
    for sheet in deck.slides:
        for one in sheet.shapes:
            assert one.left + one.width <= deck.slide_width + Inches(0.02), (
                sheet.shapes.title.text,
                one.name,
            )
            assert one.top + one.height <= deck.slide_height + Inches(0.02), (
                sheet.shapes.title.text,
                one.name,
            )


def without(kind: str) -> bytes:
    deck = house()
    for layout in deck.slide_layouts:
        for one in list(layout.placeholders):
            if kind in str(one.placeholder_format.type):
                one._element.getparent().remove(one._element)
    return saved(deck)


EXTERNAL = (
    b'<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    b'<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" '
    b'Target="http://example.org/a.png" TargetMode="External"/></Relationships>'
)


@cache
def good() -> bytes:
    return saved(house())


# Each is made by the process that reads it: a process that only collects need not.
@pytest.mark.parametrize(
    ("made", "why"),
    [
        (lambda: b"", "template.no_presentation"),
        (lambda: b"%PDF-1.7", "template.no_presentation"),
        (
            lambda: changed(good(), ppt__vbaProject__bin=b"x").replace(b"vbaProject/bin", b"vbaProject.bin"),
            "template.macros",
        ),
        (
            lambda: changed(good(), **{"ppt/slideMasters/_rels/slideMaster1.xml.rels": EXTERNAL}),
            "template.external_links",
        ),
        (lambda: changed(good(), **{"ppt/theme/theme1.xml": b"<!DOCTYPE a><a/>"}), "template.damaged"),
        (lambda: changed(good(), **{"ppt/media/x.bin": b"\0" * 70_000_000}), "template.damaged"),
        (lambda: saved(house(10.0, 10.0)), "template.format"),
        (lambda: without("TITLE"), "template.no_title"),
        (lambda: without("OBJECT"), "template.no_content"),
        (lambda: saved(house(10.0, 5.625)), "template.too_small"),
    ],
)
def test_what_cannot_be_a_template_is_refused_with_what_is_lacking(
    made: Callable[[], bytes], why: str
) -> None:
    with pytest.raises(NotATemplate) as refused:
        house_ground(made())
    assert str(refused.value) == say(why, wide=7.5, high=4.5)


def test_a_template_that_is_too_large_is_not_read() -> None:
    with pytest.raises(NotATemplate, match="MB"):
        house_ground(b"PK\x03\x04" + b"x" * LARGEST_FILE)


@settings(max_examples=30, deadline=None)
@given(st.floats(0, 1), st.binary(min_size=1, max_size=40))
def test_a_damaged_template_is_taken_or_refused(share: float, junk: bytes) -> None:
    at = int(share * (len(good()) - 1))
    with suppress(NotATemplate):
        assert house_ground(good()[:at] + junk + good()[at + len(junk) :]).layouts
