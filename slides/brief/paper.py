"""Two pages of paper: how many rows of each section fit on them, and the PDF made by typst.

Nothing but the template and the fonts inside typst is used, so that paper is the same on every machine.
"""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Literal

import typst

from slides.brief.parts import Section, Written

TEMPLATE = Path(__file__).parent / "brief.typ"
# The template imports that of shapes.
ROOT = Path(__file__).parent.parent.parent
PAGES = 2
# Sections that stay together on page one, with as many rows as it holds.
FIRST = ("members", "agreements", "statements")
# The section that a brief begins with may grow by so many rows before all others, in steps.
MOST_AT_FIRST, STEP = 12, 4
# Rows of each section where even the least of all are too many.
SCARCE = 1
Write = Callable[[Mapping[str, int], bool], Written]


def printed(data: Written) -> bytes:
    """Lay out a brief as an accessible PDF (PDF/UA-1)."""
    try:
        return _pdf(data, "ua-1")
    except typst.TypstError:
        # A letter that none of the fonts has must not cost the reader the brief, only the claim.
        return _pdf(data, "1.7")


def fitting(sections: Sequence[Section], write: Write) -> Written:
    """Return the brief with as many rows as fit, growing all sections in turn from their least."""
    most = {section.name: min(section.least, len(section.rows)) for section in sections}
    if not _fits(write(most, False)):
        # What is shown whole stays whole; of all else there is less.
        cut = {section.name for section in sections if len(section.rows) > section.least}
        most = {name: min(rows, SCARCE) if name in cut else rows for name, rows in most.items()}
    full: set[str] = set()
    for turn in _turns(sections, most):
        growing = [name for name in turn if name not in full]
        together = _grown(most, growing)
        if growing and _fits(write(together, False)):
            most = together
            continue
        for name in growing:
            alone = _grown(most, [name])
            if name not in full and _fits(write(alone, False)):
                most = alone
            else:
                full.add(name)
    data = write(most, False)
    return write(most, True) if _pages(data)["end"] < PAGES else data


def _grown(most: Mapping[str, int], names: Sequence[str]) -> dict[str, int]:
    return {name: rows + names.count(name) for name, rows in most.items()}


def _turns(sections: Sequence[Section], most: Mapping[str, int]) -> Iterator[list[str]]:
    """Name the sections that may grow, turn after turn: the first one before all, the spare ones last."""
    left = {section.name: len(section.rows) - most[section.name] for section in sections}
    first = sections[0].name
    steps = min(left[first], MOST_AT_FIRST) // STEP
    yield from [[first] * STEP] * steps
    left[first] -= steps * STEP
    spare = {section.name for section in sections if section.spare}
    for are_spare in (False, True):
        turns = {name: rows for name, rows in left.items() if (name in spare) == are_spare}
        for step in range(max(turns.values(), default=0)):
            yield [name for name, rows in turns.items() if rows > step]


def _fits(data: Written) -> bool:
    at = _pages(data)
    return at["end"] <= PAGES and all(at.get(name, 1) == 1 for name in FIRST)


def _pages(data: Written) -> dict[str, int]:
    """Return the page on which each section ends, and the last page."""
    # The drawing of the map costs time and takes the same room without what is drawn.
    plain = {**data, "map": {**data["map"], "svg": data["map"]["blank"]}}
    found = json.loads(_compiler(plain).query("<place>", field="value"))
    return {place["name"]: place["page"] for place in found}


def _pdf(data: Written, standard: Literal["ua-1", "1.7"]) -> bytes:
    made = _compiler(data).compile(format="pdf", pdf_standards=standard)
    assert isinstance(made, bytes)  # noqa: S101 - a document of several pages is one PDF
    return made


def _compiler(data: Written) -> typst.Compiler:
    """Return a compiler of its own for these data, so that two readers never share one."""
    given = {"data": json.dumps(data, ensure_ascii=False)}
    return typst.Compiler(TEMPLATE, root=ROOT, font_paths=_fonts(), sys_inputs=given)


@cache
def _fonts() -> typst.Fonts:
    return typst.Fonts(include_system_fonts=False)
