"""The contact sheet: every drawn figure of the catalogue in every medium, to be looked at.

Pages and projected slides are printed by a Chromium of this machine, the deck by LibreOffice; where one is
missing, its column says so. Pictures and what stands in a brief need neither.
"""

import json
import os
import shutil
import subprocess
from collections.abc import Sequence
from html import escape
from pathlib import Path
from tempfile import TemporaryDirectory

import typst

from figures.figure import Figure
from figures.picture import framed
from renderers import html
from renderers import typst as paper
from renderers.fonts import fonts
from slides.deck.writing import write_deck
from slides.slide import Slide
from words import say

ROOT = Path(__file__).parent.parent
TEMPLATE = Path(__file__).parent / "sheet.typ"
PRESENT = ROOT / "web" / "present" / "present.css"
# Pixels of a page and of a projected slide; what is higher is cut, as on the first screen.
PAGE, SLIDE = (980, 735), (1280, 720)
WIDE_IN_BRIEF = 116.0
SECONDS = 300
MEDIA = ("light", "dark", "projected", "deck", "picture", "brief")


def sheet(slides: Sequence[Slide], target: Path) -> list[str]:
    """Draw the figures of slides in every medium into one PDF; return what could not be drawn, in words."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        figures = [slide.figure for slide in slides]
        missing = [
            *_printed(folder / "light.pdf", _pages(figures, "light"), PAGE),
            *_printed(folder / "dark.pdf", _pages(figures, "dark"), PAGE),
            *_printed(folder / "projected.pdf", _projected(figures), SLIDE),
            *_deck(folder, slides),
        ]
        for n, slide in enumerate(slides, 1):
            (folder / f"picture-{n}.svg").write_text(framed(slide.figure, slide.source), encoding="utf-8")
        written = [paper.draw(one.shape(), WIDE_IN_BRIEF, one.title) for one in figures]
        told = {
            "heads": [say(f"slides.medium_{medium}") for medium in MEDIA],
            "figures": [
                {"name": one.name, "title": one.title, "brief": brief}
                for one, brief in zip(figures, written, strict=True)
            ],
            "printed": [medium for medium in MEDIA[:4] if (folder / f"{medium}.pdf").exists()],
        }
        (folder / "told.json").write_text(json.dumps(told), encoding="utf-8")
        shutil.copy(TEMPLATE, folder / "sheet.typ")
        shutil.copy(Path(paper.__file__).parent / "drawn.typ", folder / "drawn.typ")
        typst.compile(folder / "sheet.typ", output=target, root=folder, font_paths=fonts())
        return list(dict.fromkeys(missing))


def _pages(figures: Sequence[Figure], scheme: str) -> str:
    style = html.STYLE.read_text(encoding="utf-8")
    ink = "color:#e6ebef;background:#12181d" if scheme == "dark" else "color:#1b242b;background:#fff"
    look = f"html{{color-scheme:{scheme}}}body{{margin:0;{ink};font:16px 'Source Sans 3',sans-serif}}"
    parts = "".join(
        f'<section><h2>{escape(one.title)}</h2><div class="shown">{html.draw(one.shape())}</div></section>'
        for one in figures
    )
    return _document(f"{look}section{{{ink};padding:20px}}{style}", parts, PAGE)


def _projected(figures: Sequence[Figure]) -> str:
    style = html.STYLE.read_text(encoding="utf-8") + PRESENT.read_text(encoding="utf-8")
    parts = "".join(
        f'<section class="slide"><h1>{escape(one.title)}</h1>'
        f'<div class="figure">{html.draw(one.shape())}</div></section>'
        for one in figures
    )
    return _document(f"{style}html,body{{height:auto;overflow:visible;font-size:20px}}", parts, SLIDE)


def _document(style: str, parts: str, size: tuple[int, int]) -> str:
    wide, high = size
    area = f"box-sizing:border-box;width:{wide}px;height:{high}px!important"
    box = f"section{{{area};overflow:hidden;break-after:page}}"
    page = f"@page{{size:{wide}px {high}px;margin:0}}*{{print-color-adjust:exact}}"
    return f'<!doctype html><meta charset="utf-8"><style>{style}{page}{box}</style>{parts}'


def _printed(target: Path, document: str, size: tuple[int, int]) -> list[str]:  # noqa: ARG001 - in the style
    """Print a document with Chromium; return a sentence where that is not possible."""
    names = (os.environ.get("CHROMIUM", ""), "chromium", "chromium-browser", "google-chrome")
    browser = next(filter(None, map(shutil.which, filter(None, names))), None)
    if browser is None:
        return [say("slides.sheet_no_browser")]
    source = target.with_suffix(".html")
    source.write_text(document, encoding="utf-8")
    _run([
        browser, "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
        f"--user-data-dir={target.parent / 'browser'}", f"--print-to-pdf={target}", source.as_uri(),
    ])  # fmt: skip
    return [] if target.exists() else [say("slides.sheet_no_browser")]


def _deck(folder: Path, slides: Sequence[Slide]) -> list[str]:
    """Write the deck and print it with LibreOffice; its first page is the front page."""
    deck = folder / "deck.pptx"
    write_deck(say("frame.product"), "", slides, deck)
    office = shutil.which("soffice")
    if office:
        profile = f"-env:UserInstallation={(folder / 'office').as_uri()}"
        _run([office, "--headless", profile, "--convert-to", "pdf", "--outdir", str(folder), str(deck)])
    return [] if (folder / "deck.pdf").exists() else [say("slides.sheet_no_office")]


def _run(command: Sequence[str]) -> None:
    subprocess.run(command, capture_output=True, timeout=SECONDS, check=False)  # noqa: S603 - of this machine
