"""Slides of one's own say what was written, as text, in every medium; a picture brings its points only."""

import io
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from paper import bare
from PIL import Image, PngImagePlugin
from pptx import Presentation
from pptx.enum.shapes import PP_PLACEHOLDER
from test_brief import read

from slides.checking import checked
from slides.deck.writing import write_deck
from slides.handout import handout
from slides.own import Own
from slides.pictures import MOST_ACROSS, MOST_BYTES, NoPictureThere, drawn_anew
from slides.projected_own import projected_own
from slides.storyboard import Storyboard, from_file, pack, to_file, unpack
from web.kept import SHELF
from web.pictures import brought_back, put_aside
from words import say

WICKED = "<b>bold</b> & **stars** [a]"
SECRET = b"Taken by Somebody"


def a_picture(form: str = "PNG", size: tuple[int, int] = (40, 30), mode: str = "RGB", **how: Any) -> bytes:
    buffer = io.BytesIO()
    Image.effect_noise((60, 40), 60).resize(size, Image.Resampling.NEAREST).convert(mode).save(
        buffer, form, **how
    )
    return buffer.getvalue()


ALL = (
    Own(
        kind="title",
        title="First",
        said={"speaker": "Ms A", "office": "Office B", "place": "C", "date": "2026"},
    ),
    Own(kind="section", title="Second", said={"lead": "A lead"}),
    Own(kind="statement", title="Third", note="Pause here."),
    Own(kind="text", title="Fourth", said={"text": f"Before\n{WICKED}", "list": "Point one\nPoint two"}),
    Own(kind="picture", title="Fifth", said={"alternative": "Noise", "caption": "By D"}).holding(a_picture()),
    Own(kind="closing", title="Sixth", said={"contact": "a@example.org", "citation": "Cite this"}),
)


def deck(*slides: Own) -> list[Any]:
    target = io.BytesIO()
    write_deck("Title", "Lead", slides, target)
    return list(Presentation(io.BytesIO(target.getvalue())).slides)


def test_a_deck_has_each_in_real_placeholders_with_its_text_as_text() -> None:
    sheets = deck(*ALL)
    assert [sheet.shapes.title.text for sheet in sheets] == [slide.title for slide in ALL]
    said = [
        "\n".join(one.text_frame.text for one in sheet.placeholders if one.has_text_frame) for sheet in sheets
    ]
    assert "Ms A, Office B\nC, 2026" in said[0]
    assert "A lead" in said[1]
    assert f"Before\n{WICKED}\nPoint one\nPoint two" in said[3]
    assert "By D" in said[4]
    assert "a@example.org\nCite this" in said[5]
    assert sheets[2].notes_slide.notes_text_frame.text == "Pause here."


def test_only_the_points_of_a_list_have_a_bullet() -> None:
    body = deck(ALL[3])[1].placeholders[1].text_frame
    bare_lines = ["buNone" in paragraph._p.xml for paragraph in body.paragraphs]
    assert bare_lines == [True, True, False, False]


def test_a_picture_stands_whole_in_its_place_with_its_words() -> None:
    (shown,) = [
        one for one in deck(ALL[4])[1].placeholders if one.placeholder_format.type == PP_PLACEHOLDER.PICTURE
    ]
    assert shown._element.xpath(".//p:cNvPr")[0].get("descr") == "Noise"
    assert (shown.crop_left, shown.crop_top) == (0, 0)
    assert shown.width / shown.height == pytest.approx(40 / 30, rel=0.01)


def test_no_placeholder_stays_empty() -> None:
    for sheet in deck(
        *(Own(kind=kind, title="T") for kind in ("title", "section", "statement", "text", "closing"))
    ):
        empty = [one.name for one in sheet.placeholders if one.has_text_frame and not one.text_frame.text]
        assert [name for name in empty if "Number" not in name] == []


def test_a_first_page_of_ones_own_stands_instead_of_the_products() -> None:
    assert len(deck(*ALL)) == len(ALL)
    assert len(deck(*ALL[1:])) == len(ALL)
    said = "\n".join(one.text_frame.text for one in deck(*ALL)[0].shapes if one.has_text_frame)
    assert say("frame.disclaimer") in said


def test_a_handout_has_what_each_says(tmp_path: Any) -> None:
    target = tmp_path / "out.pdf"
    handout("Title", "Lead", ALL, target)
    written = read(target.read_bytes())
    for slide in ALL:
        assert bare(slide.title) in written
        assert all(bare(line) in written for _, lines in slide.shown() for line in lines)


def test_a_browser_gets_text_never_markup() -> None:
    told = projected_own(Own(kind="text", title=WICKED, said={"text": WICKED, "list": WICKED}))
    assert "<b>" not in told["html"]
    assert told["html"].count("&lt;b&gt;") == 2
    wicked = '" onerror="alert(1)'
    shown = projected_own(Own(kind="picture", said={"alternative": wicked}).holding(a_picture()))["html"]
    assert 'alt="&quot; onerror=&quot;' in shown


def test_a_check_says_what_is_missing_and_too_much() -> None:
    much = Own(kind="text", said={"text": "word " * 150})
    lost = ALL[4].without_bytes()
    told = " ".join(checked((much, lost), (), date(2026, 1, 1)))
    for sentence in (say("check.no_title"), say("pictures.not_here"), "read aloud"):
        assert sentence in told


@pytest.mark.parametrize("form", ["PNG", "JPEG"])
def test_nothing_travels_with_a_picture(form: str) -> None:
    exif = Image.Exif()
    exif[0x013B] = SECRET.decode()
    info = PngImagePlugin.PngInfo()
    info.add_text("Author", SECRET.decode())
    how = {"exif": exif, **({"pnginfo": info} if form == "PNG" else {"comment": SECRET})}
    brought = a_picture(form, (3000, 2000), **how) + SECRET
    assert brought.count(SECRET) > 1
    made = drawn_anew(brought)
    assert SECRET not in made
    assert len(made) <= MOST_BYTES
    with Image.open(io.BytesIO(made)) as shown:
        assert shown.width <= MOST_ACROSS
        assert shown.width / shown.height == pytest.approx(1.5, rel=0.01)
    assert drawn_anew(made) == made


@pytest.mark.parametrize("form", ["GIF", "BMP", "TIFF", "WEBP"])
def test_another_kind_of_picture_is_refused(form: str) -> None:
    with pytest.raises(NoPictureThere):
        drawn_anew(a_picture(form))


def test_a_picture_of_very_many_points_is_not_unpacked() -> None:
    buffer = io.BytesIO()
    Image.new("1", (8_000, 8_000)).save(buffer, "PNG")
    with pytest.raises(NoPictureThere, match="too many points"):
        drawn_anew(buffer.getvalue())


@given(st.integers(0, 400), st.binary(min_size=1, max_size=30))
def test_a_damaged_picture_is_drawn_or_refused(at: int, junk: bytes) -> None:
    for form in ("PNG", "JPEG"):
        whole = a_picture(form)
        try:
            assert drawn_anew(whole[:at] + junk + whole[at + len(junk) :])
        except NoPictureThere:
            continue


def test_a_picture_stands_in_the_file_and_not_in_the_address() -> None:
    board = Storyboard().of(ALL)
    assert from_file(to_file(board)) == board
    assert unpack(pack(board)) == board.without_bytes()
    SHELF.clear()
    assert brought_back(unpack(pack(board))) == board.without_bytes()
    put_aside(board)
    assert brought_back(unpack(pack(board))) == board
