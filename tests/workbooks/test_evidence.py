"""What is brought as evidence is a photograph made anew, or a PDF that only shows pages; nothing else."""

import io
import zlib
from collections.abc import Callable
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from pypdf import PdfWriter
from pypdf.generic import DictionaryObject, NameObject, TextStringObject

from conduct.evidence import LARGEST_FILE
from conduct.refusal import Refused
from workbooks.evidence import LONGEST_SIDE, look_through

look = look_through.__wrapped__  # type: ignore[attr-defined]
PLACE = 0x8825


def pdf(change: Callable[[PdfWriter], object] = lambda _: None, packed: bool = False) -> bytes:
    writer = PdfWriter()
    writer.add_blank_page(200, 200)
    change(writer)
    out = io.BytesIO()
    if packed:
        writer.compress_identical_objects()
    writer.write(out)
    return out.getvalue()


def picture(kind: str = "JPEG", size: tuple[int, int] = (40, 30), exif: bool = False) -> bytes:
    out = io.BytesIO()
    notes = Image.Exif()
    if exif:
        notes[0x010E] = "SECRET"
        notes[0x0112] = 6
    Image.new("RGB", size, "red").save(out, kind, exif=notes)
    return out.getvalue()


def acting(kind: str) -> Callable[[PdfWriter], object]:
    def change(writer: PdfWriter) -> None:
        action = DictionaryObject(
            {NameObject("/S"): NameObject(kind), NameObject("/F"): TextStringObject("x")}
        )
        writer._root_object[NameObject("/OpenAction")] = writer._add_object(action)

    return change


def test_a_pdf_that_shows_pages_is_kept_as_it_came() -> None:
    data = pdf()
    found = look(data, "../licence.PDF.exe")
    assert (found.kind, found.data) == ("pdf", data)
    assert found.name.endswith(".pdf")
    assert "/" not in found.name


@pytest.mark.parametrize(
    "change",
    [
        acting("/JavaScript"),
        lambda writer: writer.add_attachment("a.exe", b"MZ"),
        acting("/Launch"),
        acting("/SubmitForm"),
        acting("/ImportData"),
        acting("/GoToE"),
    ],
)
def test_a_pdf_that_does_more_is_refused(change: Callable[[PdfWriter], object]) -> None:
    with pytest.raises(Refused, match="does more than show"):
        look(pdf(change), "x.pdf")


def test_a_name_that_is_written_in_another_way_hides_nothing() -> None:
    hidden = pdf(acting("/Launch")).replace(b"/Launch", b"/L#61unc#68")
    with pytest.raises(Refused):
        look(hidden, "x.pdf")


def test_a_locked_and_a_damaged_pdf_are_refused() -> None:
    with pytest.raises(Refused, match="password"):
        look(pdf(lambda writer: writer.encrypt("secret", algorithm="RC4-128")), "x.pdf")
    for data in (b"%PDF-1.7\n", pdf()[:120], b"%PDF-1.4\n" + zlib.compress(b"x" * 900)):
        with pytest.raises(Refused):
            look(data, "x.pdf")


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_a_photograph_is_made_anew_without_what_is_hidden_in_it(kind: str) -> None:
    brought = picture(kind, exif=True)
    assert b"SECRET" in brought
    found = look(brought, "photo.png")
    assert (found.kind, found.name) == ("jpg", "photo.jpg")
    assert b"SECRET" not in found.data
    with Image.open(io.BytesIO(found.data)) as made:
        assert made.size == (30, 40), "turned as it was taken"
        assert not made.getexif()


def test_a_large_photograph_becomes_smaller() -> None:
    with Image.open(io.BytesIO(look(picture(size=(4000, 1000)), "x.jpg").data)) as made:
        assert made.size == (LONGEST_SIDE, LONGEST_SIDE // 4)


@pytest.mark.parametrize(
    "data", [b"", b"MZ\x90", b"<svg/>", b"GIF89a", b"PK\x03\x04", b"\xff\xd8\xff\xe0broken"]
)
def test_what_is_no_such_file_is_refused_whatever_its_name_says(data: bytes) -> None:
    with pytest.raises(Refused):
        look(data, "photo.jpg")


def test_a_file_that_is_too_large_is_refused_unread() -> None:
    with pytest.raises(Refused, match="larger than"):
        look(b"%PDF-" + bytes(LARGEST_FILE), "x.pdf")


@given(st.integers(0, 400), st.binary(min_size=1, max_size=20))
def test_a_mutated_file_is_taken_or_refused(place: int, bytes_: bytes) -> None:
    for data in (pdf(), picture()):
        with suppress(Refused):
            look(data[:place] + bytes_ + data[place + len(bytes_) :], "x")


def test_it_is_looked_through_in_a_process_of_its_own() -> None:
    assert look_through(pdf(), "x.pdf") == look(pdf(), "x.pdf")
