"""Read the words on printed paper: a PDF names each glyph, and its fonts say what each glyph stands for."""

import io
import re
import unicodedata
import zlib
from collections.abc import Iterator
from typing import Any

from pypdf import PdfReader

GLYPHS = re.compile(rb"/(F\d+) [\d.]+ Tf|<([0-9A-F]+)> Tj")
ONE = re.compile(rb"<([0-9A-F]+)> <([0-9A-F]+)>")
RANGE = re.compile(rb"<([0-9A-F]+)> <([0-9A-F]+)> <([0-9A-F]+)>")


def sheets(pdf: bytes) -> int:
    """Count the sheets of paper."""
    return len(re.findall(rb"/Type /Page\b", pdf))


def words_on(pdf: bytes) -> str:
    """Return what is written on all sheets together, without any space and with ligatures taken apart."""
    parts = {int(number): body for number, body in re.findall(rb"\n(\d+) 0 obj(.*?)\nendobj", pdf, re.DOTALL)}
    fonts = {
        b"F%d" % number: _letters(_stream(parts[int(said.group(1))]))
        for number, body in parts.items()
        if (said := re.search(rb"/ToUnicode (\d+) 0 R", body))
    }
    streams = (_stream(body) for body in parts.values())
    return bare("".join(_written(stream, fonts) for stream in streams if b" Tj" in stream))


def copied(pdf: bytes) -> str:
    """Return what a reader that heeds /ActualText copies from all sheets, without any space."""
    return bare("".join(text for page in PdfReader(io.BytesIO(pdf)).pages for text in _copied(page)))


def _copied(page: Any) -> Iterator[str]:
    fonts = {
        name: _letters(font.get_object()["/ToUnicode"].get_object().get_data())
        for name, font in page["/Resources"]["/Font"].items()
    }
    marked: list[bool] = []
    letters: dict[bytes, str] = {}
    for operands, name in page.get_contents().operations:
        if name in {b"BDC", b"BMC"}:
            said = operands[1].get("/ActualText") if name == b"BDC" else None
            marked.append(said is not None)
            yield said or ""
        elif name == b"EMC":
            marked.pop()
        elif name == b"Tf":
            letters = {bytes.fromhex(code.decode()): text for code, text in fonts[operands[0]].items()}
        elif name in {b"Tj", b"TJ"} and not any(marked):
            shown = operands[0] if name == b"TJ" else operands
            glyphs = b"".join(getattr(one, "original_bytes", b"") for one in shown)
            yield "".join(letters.get(glyphs[at : at + 2], "") for at in range(0, len(glyphs), 2))


def bare(text: str) -> str:
    """Return a text without any space and with ligatures taken apart."""
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", text))


def _written(page: bytes, fonts: dict[bytes, dict[bytes, str]]) -> str:
    text, letters = "", {b"00": ""}
    for font, glyphs in GLYPHS.findall(page):
        letters = fonts.get(font, letters)
        size = len(next(iter(letters)))
        text += "".join(letters.get(glyphs[at : at + size], "") for at in range(0, len(glyphs), size))
    return text


def _letters(cmap: bytes) -> dict[bytes, str]:
    """Return what each glyph of a font stands for; a glyph is two digits in some fonts and four in others."""
    letters = {}
    for block in re.findall(rb"beginbfchar(.*?)endbfchar", cmap, re.DOTALL):
        letters |= {
            code: bytes.fromhex(said.decode()).decode("utf-16-be") for code, said in ONE.findall(block)
        }
    for block in re.findall(rb"beginbfrange(.*?)endbfrange", cmap, re.DOTALL):
        for first, last, said in RANGE.findall(block):
            for step in range(int(last, 16) - int(first, 16) + 1):
                letters[b"%0*X" % (len(first), int(first, 16) + step)] = chr(int(said, 16) + step)
    return letters


def _stream(body: bytes) -> bytes:
    found = re.search(rb"stream\r?\n(.*)\r?\nendstream", body, re.DOTALL)
    if not found:
        return b""
    return zlib.decompress(found.group(1)) if b"/FlateDecode" in body else found.group(1)
