"""The handout: a storyboard on paper, slide after slide with its source and what is said to it."""

import json
import shutil
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import typst

from charts.bars import Bars, Dots
from charts.shape import Shape
from charts.shapes import Table
from charts.times import Multiples, Timeline
from figures.figure import Figure
from renderers import typst as paper
from renderers.fonts import fonts, refuse_missing
from renderers.native.text import one_line
from renderers.typst.copying import copyable
from slides.deck.alternative import alternative
from slides.own import Own
from slides.pictures import media_type
from slides.slide import Sheet, Slide
from words import language, say

TEMPLATE = Path(__file__).with_suffix(".typ")
WIDE = 174.0
# What still can be read on paper; the figure itself has all of it.
MOST_ROWS, MOST_TABLE_ROWS, MOST_PANELS = 24, 8, 6


def handout(
    title: str, lead: str, slides: Sequence[Sheet], target: Path, left_out: Sequence[str] = ()
) -> None:
    """Write a storyboard as a PDF; `left_out` says which views have no sheet, and why.

    Raises OSError, NoLetter.
    """
    told: dict[str, Any] = {
        "title": title,
        "lead": lead,
        "language": language(),
        "product": say("frame.product"),
        "disclaimer": say("frame.disclaimer"),
        "counted": say("deck.slides", count=len(slides)),
        "left_out": list(left_out),
    }
    with TemporaryDirectory() as name:
        folder = Path(name)
        told["slides"] = [
            _own(slide, folder, number) if isinstance(slide, Own) else _sheet(slide)
            for number, slide in enumerate(slides, 1)
        ]
        (folder / "told.json").write_text(json.dumps(told), encoding="utf-8")
        shutil.copy(TEMPLATE, folder / TEMPLATE.name)
        shutil.copy(Path(paper.__file__).parent / "drawn.typ", folder / "drawn.typ")
        made = folder / "handout.pdf"
        try:
            # A standard for keeping forbids letters that no font has.
            typst.compile(
                folder / TEMPLATE.name, output=made, root=folder, font_paths=fonts(), pdf_standards="a-2b"
            )
        except typst.TypstError as error:
            refuse_missing(error)
            raise
        target.write_bytes(copyable(made.read_bytes()))


def _sheet(slide: Slide) -> dict[str, Any]:
    shown, more = _first(slide.figure)
    drawn = (
        {"kind": "table", "columns": [], "rows": []}
        if slide.figure.table.empty
        else paper.draw(shown, WIDE, alternative(shown))
    )
    nothing = say("common.nothing_here") if slide.figure.table.empty else ""
    return {
        "title": one_line(slide.title),
        "scope": slide.scope,
        "remark": slide.remark,
        "doubt": slide.doubt,
        "drawn": drawn,
        "more": nothing or (say("slides.more_on_paper", more=more) if more > 0 else ""),
        "source": slide.source,
        "note": slide.note.strip(),
    }


def _own(slide: Own, folder: Path, number: int) -> dict[str, Any]:
    """Return a slide of one's own, its picture put into the folder."""
    picture = ""
    if slide.picture:
        picture = f"picture-{number}.{media_type(slide.content()).removeprefix('image/')}"
        (folder / picture).write_bytes(slide.content())
    return {
        "kind": slide.kind,
        "title": one_line(slide.title),
        "parts": [{"name": name, "lines": lines} for name, lines in slide.shown()],
        "picture": picture,
        "alternative": slide.part("alternative"),
        "nothing": say("pictures.not_here") if slide.kind == "picture" and not picture else "",
        "note": slide.note.strip(),
    }


def _first(figure: Figure) -> tuple[Shape, int]:
    """Return as much of a figure as there is room for, and how much is left out."""
    shape = figure.shape()
    if isinstance(shape, (Bars, Dots)):
        return shape.first(MOST_ROWS), len(shape.categories) - MOST_ROWS
    if isinstance(shape, Timeline):
        return shape.first(MOST_ROWS), len(shape.rows) - MOST_ROWS
    if isinstance(shape, Multiples):
        return shape.first(MOST_PANELS), len(shape.panels) - MOST_PANELS
    if isinstance(shape, Table):
        return shape.telling().first(MOST_TABLE_ROWS), len(shape.rows) - MOST_TABLE_ROWS
    return shape, 0
