"""Two pages of paper: how many rows of each section fit on them, and the PDF made by typst.

Nothing but the template and the fonts inside typst is used, so that paper is the same on every machine.
"""

import json
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import typst

from renderers.fonts import fonts, refuse_missing
from renderers.typst.copying import copyable
from slides.brief.parts import Section, Written

TEMPLATE = Path(__file__).parent / "brief.typ"
# The template imports that of shapes.
ROOT = Path(__file__).parent.parent.parent
PAGES = 2
# Sections that stay together on page one, with as many rows as it holds.
FIRST = ("members", "agreements", "statements")
# The section that a brief begins with may grow by so many rows before all others.
MOST_AT_FIRST = 12
# Rows of each section where even the least of all are too many.
SCARCE = 1
# With fewer rows a section says little, and the first with less than twice these.
SAYING = 3
# What typst says of letters that are drawn joined.
JOINED = "missing codepoints"
# In mm: what a row with its sources usually takes; no row and no section is lower; no section keeps a
# larger distance from the one above it.
USUAL_ROW, LOWEST_ROW, LOWEST_SECTION, DISTANCE = 6.0, 3.2, 11.0, 4.2
Write = Callable[[Mapping[str, int], bool], Written]


class Place(NamedTuple):
    """Where something ends: the page, and how far down on it, in mm."""

    page: int
    y: float


class Layout(NamedTuple):
    """Where each section ends, what can be written on page one, all that is written, and the free room."""

    sections: Mapping[str, Place]
    bottom: Place
    rest: Place
    foot: Place
    end: Place

    @property
    def room(self) -> float:
        """The height that is free on page two."""
        return (PAGES - self.rest.page) * self.bottom.y + self.foot.y - self.rest.y


def printed(data: Written) -> bytes:
    """Lay out a brief as an accessible PDF (PDF/UA-1). Raises NoLetter.

    Joined letters of Khmer in a drawing have no code of their own, which PDF/UA-1 asks for: such a brief is
    tagged as all are, and does not claim the standard.
    """
    try:
        made = _compiler(data).compile(format="pdf", pdf_standards="ua-1")
    except typst.TypstError as error:
        refuse_missing(error)
        if JOINED not in str(error):
            raise
        made = _compiler(data).compile(format="pdf")
    assert isinstance(made, bytes)  # noqa: S101 - a document of several pages is one PDF
    return copyable(made)


def fitting(sections: Sequence[Section], write: Write) -> Written:
    """Return the brief with as many rows as fit, growing all sections in turn from their least."""
    most = {section.name: min(section.least, len(section.rows)) for section in sections}
    layout = _laid_out(write(most, False))
    if not _fits(layout):
        # What is shown whole stays whole; of all else there is less.
        cut = {section.name for section in sections if len(section.rows) > section.least}
        most = {name: min(rows, SCARCE) if name in cut else rows for name, rows in most.items()}
        layout = _laid_out(write(most, False))
    # Longer languages may leave no room for the last sections; these come back if there is some after all.
    for name in [each.name for each in reversed(sections[1:]) if each.rows and each.name not in FIRST]:
        if _fits(layout):
            break
        most[name] = 0
        layout = _laid_out(write(most, False))
    growing = _in_turn(sections, most)
    while growing:
        fits, layout = _most_that_fit(growing, most, layout, write)
        most = _grown(most, growing[:fits])
        left = growing[fits:]
        # The section whose row did not fit is full, and so is one that cannot have found room instead.
        full = {name for name, rows in Counter(left).items() if _is_full(name, rows, layout)} | set(left[:1])
        growing = [name for name in left if name not in full]
    return write(most, layout.end.page < PAGES)


def _most_that_fit(
    growing: Sequence[str], most: Mapping[str, int], layout: Layout, write: Write
) -> tuple[int, Layout]:
    """Return how many of the rows that may come next fit, one after the other, and how they are laid out.

    `growing` names the section of each row; `layout` is that of the brief with `most` rows, without them.
    """
    fits, bound = 0, len(growing)
    while fits < bound:
        likely = fits + max(1, int(layout.room / USUAL_ROW))
        rows = min(likely, bound if bound == len(growing) else (fits + bound + 1) // 2)
        tried = _laid_out(write(_grown(most, growing[:rows]), False))
        if _fits(tried):
            fits, layout = rows, tried
        else:
            bound = rows - 1
    return fits, layout


def _grown(most: Mapping[str, int], names: Sequence[str]) -> dict[str, int]:
    more = Counter(names)
    return {name: rows + more[name] for name, rows in most.items()}


def _in_turn(sections: Sequence[Section], most: Mapping[str, int]) -> list[str]:
    """Name the section of each row that may come next: the first one's before all, then turn after turn.

    Before either, every section has as many rows as say something. The rows of spare sections come last.
    """
    left = {section.name: len(section.rows) - most[section.name] for section in sections}
    first = sections[0].name
    named = [first] * _up_to(SAYING * 2, first, most, left)
    saying = {one.name: _up_to(SAYING, one.name, most, left) for one in sections[1:] if one.least > 1}
    for step in range(SAYING):
        named += [name for name, rows in saying.items() if rows > step]
    left = {name: rows - Counter(named)[name] for name, rows in left.items()}
    named += [first] * min(left[first], MOST_AT_FIRST)
    left[first] -= min(left[first], MOST_AT_FIRST)
    spare = {section.name for section in sections if section.least == 0}
    for are_spare in (False, True):
        turns = {name: rows for name, rows in left.items() if (name in spare) == are_spare}
        for step in range(max(turns.values(), default=0)):
            named += [name for name, rows in turns.items() if rows > step]
    return named


def _up_to(rows: int, name: str, most: Mapping[str, int], left: Mapping[str, int]) -> int:
    """Return how many rows a section lacks to have so many, as far as there are any."""
    return max(min(rows - most[name], left[name]), 0)


def _fits(layout: Layout) -> bool:
    ends = layout.sections
    return layout.end.page <= PAGES and all(ends[name].page == 1 for name in FIRST if name in ends)


def _is_full(name: str, rows: int, layout: Layout) -> bool:
    """Tell from the room that is left on both pages that one more of the `rows` of a section cannot fit."""
    if layout.end.page < PAGES:
        return False
    above, last = [(0.0, ""), (0.0, ""), *_ends_on_first(layout)][-2:]
    room_on_first = layout.bottom.y - last[0]
    if name not in layout.sections:
        # What is spare stands below all others.
        return layout.room < LOWEST_SECTION
    if rows == 1:
        # With the last row goes the line on how many more there are.
        return False
    if layout.sections[name].page > 1:
        return layout.room < LOWEST_ROW
    if room_on_first >= LOWEST_ROW:
        return False
    # The last section of page one would go over to page two.
    return last[1] in FIRST or layout.room < last[0] - above[0] - DISTANCE


def _ends_on_first(layout: Layout) -> list[tuple[float, str]]:
    return [(place.y, name) for name, place in layout.sections.items() if place.page == 1]


def _laid_out(data: Written) -> Layout:
    """Lay out a brief, and return where everything ends."""
    # The drawing of the map and the list of sources cost time, and take the same room where they are blank.
    plain = {**data, "map": data["map"] and {**data["map"], "svg": data["map"]["blank"]}, "tried": True}
    found = json.loads(_compiler(plain).query("<place>", field="value"))
    places = {place["name"]: Place(place["page"], place["y"]) for place in found}
    edges = {name: places.pop(name) for name in ("bottom", "rest", "foot", "end")}
    return Layout(places, **edges)


def _compiler(data: Written) -> typst.Compiler:
    """Return a compiler of its own for these data, so that two readers never share one."""
    given = {"data": json.dumps(data, ensure_ascii=False)}
    return typst.Compiler(TEMPLATE, root=ROOT, font_paths=fonts(), sys_inputs=given)
