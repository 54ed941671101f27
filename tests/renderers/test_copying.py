"""Text of the region copied out of a PDF: every cluster once, every glyph where it was."""

import io
from typing import Any

import pytest
import typst
from paper import bare, copied
from pypdf import PdfReader, PdfWriter
from pypdf.generic import ContentStream

from renderers.fonts import fonts
from renderers.typst.copying import copyable

# Marks above and below, in two places in a row, and one cluster twice.
TEXTS = {
    "km": "កិច្ចព្រមព្រៀងស្ដីពីការជ្រើសរើសពលករ ម្ពុម្ពុជា បញ្ជូន ចុះហត្ថលេខា",
    "th": "ตั้งแต่ปีนี้ ผู้ที่ทำงาน น้ำดื่ม ยื่นคำร้อง",
    "lo": "ທີ່ຕັ້ງ ຜູ້ໃຫ້ບໍລິການ",
    "my": "မြန်မာနိုင်ငံ လုပ်သားများ",
}


def compiled(*texts: str) -> bytes:
    said = "\n\n".join(f"#text({text!r})".replace("'", '"') for text in texts)
    names = '("Libertinus Serif", "Noto Sans Khmer", "Noto Sans Thai", "Noto Sans Lao", "Noto Sans Myanmar")'
    made = typst.compile(f"#set text(font: {names})\n{said}".encode(), font_paths=fonts())
    assert isinstance(made, bytes)
    return made


def operations(pdf: bytes) -> list[Any]:
    """Return what the first page draws, in its order."""
    content = PdfReader(io.BytesIO(pdf)).pages[0].get_contents()
    assert content is not None
    return content.operations


def places(pdf: bytes) -> list[tuple[float, float]]:
    """Return where every piece of text is drawn."""
    found, at = [], (0.0, 0.0)
    for operands, name in operations(pdf):
        if name == b"cm":
            at = (float(operands[4]), float(operands[5]))
        elif name == b"Tm":
            found.append((round(at[0] + float(operands[4]), 2), round(at[1] - float(operands[5]), 2)))
    return sorted(found)


@pytest.mark.parametrize("code", TEXTS)
def test_a_cluster_is_copied_once_and_drawn_where_it_was(code: str) -> None:
    plain = compiled(TEXTS[code], "Nguyễn Văn Ổn")
    mended = copyable(plain)
    assert copied(mended) == bare(f"{TEXTS[code]} Nguyễn Văn Ổn")
    assert places(plain) == places(mended)
    # Where nothing in a cluster is moved up or down, typst writes it once by itself.
    assert copied(plain) != copied(mended) or code == "my"


def test_a_pdf_without_letters_of_the_region_stays_as_it_is() -> None:
    plain = compiled("Nguyễn Văn Ổn")
    assert copyable(plain) is plain


@pytest.mark.parametrize(
    "odd",
    [
        b"q 1 0 0 1 9 9 cm /c0 cs 0 scn BT /f0 9 Tf <0001> Tj",
        b"q 1 0 0 1 9 9 cm /c0 cs 0 scn BT /f0 9 Tf <0001> Tj ET",
        b"q 1 0 0 1 9 9 cm /c0 cs 0 scn BT /f0 9 Tf [] TJ ET Q",
        b"q 1 0 0 1 9 9 cm /c0 cs 0 scn BT /f0 9 Tf [ 9 <> ] TJ ET Q",
        b"q 1 0 0 1 9 9 cm /c0 cs 0 scn BT /f0 9 Tf <000102> Tj ET Q",
        b"q 1 0 0 1 9 9 cm /c0 cs 0 scn BT /Span /MC0 BDC /f0 9 Tf <0001> Tj EMC ET Q",
    ],
)
def test_what_is_written_otherwise_than_typst_writes_it_stays(odd: bytes) -> None:
    writer = PdfWriter(clone_from=io.BytesIO(compiled(TEXTS["th"])))
    page = writer.pages[0]
    content = page.get_contents()
    assert content is not None
    content.set_data(content.get_data() + b"\n" + odd)
    page.replace_contents(content)
    made = io.BytesIO()
    writer.write(made)
    mended = operations(copyable(made.getvalue()))
    there = ContentStream(None, None)
    there.set_data(odd)
    assert mended[-len(there.operations) :] == there.operations
    assert len(mended) < len(operations(made.getvalue()))
