"""A deck as LibreOffice shows it: turned into a PDF, whose pages, titles and words are then read."""

import re
import shutil
import subprocess
import zlib
from pathlib import Path

from paper import bare

FONT = re.compile(rb"/(F\d+) (\d+) 0 R")
SHOWN = re.compile(rb"/(F\d+) [\d.]+ Tf|\[([^\]]*)\]TJ|<([0-9A-Fa-f]+)>Tj")
HEX = re.compile(rb"<([0-9A-Fa-f]+)>")
CHARACTER = re.compile(rb"<([0-9A-F]+)> <([0-9A-F]+)>")
TITLE = re.compile(rb"/Title<FEFF([0-9A-F]+)>")


class RenderingMissing(AssertionError):
    """LibreOffice is not on this machine, or cannot read presentations."""


def as_pdf(deck: Path, folder: Path) -> bytes:
    """Turn a deck into a PDF with a LibreOffice that knows nothing of other users of this machine."""
    office = shutil.which("soffice")
    if office is None:
        raise RenderingMissing("LibreOffice is missing: install Debian's package libreoffice-impress-nogui.")
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [office, "--headless", profile, "--convert-to", "pdf", "--outdir", str(folder), str(deck)]
    said = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    pdf = folder / f"{deck.stem}.pdf"
    if not pdf.exists():
        raise RenderingMissing(
            "LibreOffice made no PDF of the deck. If it says that the file could not be loaded, install "
            f"Debian's package libreoffice-impress-nogui. It said: {said.stderr.strip()}"
        )
    return pdf.read_bytes()


def pages(pdf: bytes) -> int:
    """Count the pages."""
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


def titles(pdf: bytes) -> list[str]:
    """Return the titles by which the pages are listed: those of real title placeholders."""
    return [bytes.fromhex(title.decode()).decode("utf-16-be") for title in TITLE.findall(pdf)]


def words_on(pdf: bytes) -> str:
    """Return what is written on all pages together, without any space."""
    parts = {int(number): body for number, body in re.findall(rb"\n(\d+) 0 obj(.*?)\nendobj", pdf, re.DOTALL)}
    fonts = {
        name: _letters(_stream(parts[int(said.group(1))]))
        for body in parts.values()
        if b"stream" not in body
        for name, number in FONT.findall(body)
        if (said := re.search(rb"/ToUnicode (\d+) 0 R", parts.get(int(number), b"")))
    }
    streams = (_stream(body) for body in parts.values())
    return bare("".join(_written(stream, fonts) for stream in streams if b" Tf" in stream))


def _written(page: bytes, fonts: dict[bytes, dict[bytes, str]]) -> str:
    text = ""
    letters: dict[bytes, str] = {}
    for font, many, one in SHOWN.findall(page):
        if font:
            letters = fonts.get(font, {})
            continue
        for glyphs in HEX.findall(many) or ([one] if one else []):
            text += "".join(letters.get(glyphs[at : at + 2], "") for at in range(0, len(glyphs), 2))
    return text


def _letters(cmap: bytes) -> dict[bytes, str]:
    blocks = re.findall(rb"beginbfchar(.*?)endbfchar", cmap, re.DOTALL)
    return {
        code: bytes.fromhex(said.decode()).decode("utf-16-be")
        for block in blocks
        for code, said in CHARACTER.findall(block)
    }


def _stream(body: bytes) -> bytes:
    found = re.search(rb"stream\r?\n(.*)\r?\nendstream", body, re.DOTALL)
    if not found:
        return b""
    try:
        return zlib.decompress(found.group(1))
    except zlib.error:
        return b""
