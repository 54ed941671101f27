"""What a brief is made of: cells, tables, charts and sections, and the numbered sources they cite.

Everything here becomes the data that `brief.typ` lays out. Texts are texts: nothing in them is markup.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any, NamedTuple

import pandas as pd

from charts.shape import Reference
from charts.shapes import Table, Tiles
from figures.figure import Figure
from figures.provenance import MOST_SOURCES_NAMED, Source
from figures.said import dates_said
from renderers import typst
from words import called, in_figures, number, say

Row = dict[str, Any]
Written = dict[str, Any]
MOST_PLACES = 6
# The paper between its margins, and what is left of it beside the name of a section, in mm.
WIDE, SECTION_WIDE = 178.0, 142.0


@dataclass
class References:
    """The sources a brief cites, numbered as they are first met, each with the places cited."""

    known: Mapping[str, Source]
    places: dict[str, dict[str, None]] = field(default_factory=dict)

    def mark(self, row: Mapping[str, Any], source: str = "source_id", locator: str = "locator") -> str:
        """Cite the sources of a row, with the place in the source."""
        return self.of_places([Reference(str(row[source]), str(row[locator]))])

    def of_places(self, places: Iterable[Reference]) -> str:
        """Cite sources, each with its place where that is the place in it alone."""
        cited = []
        for source_id, locator in places:
            named = source_id.split("; ")
            for one in named:
                known = self.places.setdefault(one, {})
                if len(named) == 1:
                    known[locator] = None
            cited += named
        return self._written(cited)

    def of_count(self, cited: Sequence[str]) -> str:
        """Cite the first of the sources of what was counted, and say how many more there are."""
        main = cited[:MOST_SOURCES_NAMED]
        for one in main:
            self.places.setdefault(one, {})
        if len(cited) > len(main):
            return say("brief.marks_and_more", marks=self._written(main), count=len(cited) - len(main))
        return self._written(main)

    def written(self) -> list[Written]:
        """Write the list of sources."""
        return [
            self._entry(index, self.known[source], list(places))
            for index, (source, places) in enumerate(self.places.items(), start=1)
        ]

    def _entry(self, index: int, source: Source, places: list[str]) -> Written:
        left = len(places) - MOST_PLACES
        named = "; ".join(places[:MOST_PLACES])
        return {
            "number": f"[{index}]",
            "publisher": source.publisher,
            "title": source.title,
            "date": source.published or say("brief.undated"),
            "url": source.url if source.url.startswith(("https://", "http://")) else "",
            "places": say("brief.more_places", places=named, count=left) if left > 0 else named,
        }

    def _written(self, cited: Iterable[str]) -> str:
        numbers = sorted({list(self.places).index(one) + 1 for one in cited})
        return f"[{', '.join(_runs(numbers))}]" if numbers else ""


def _runs(numbers: list[int]) -> list[str]:
    """Write 1, 2, 3, 7 as 1–3, 7."""
    runs = []
    for _, group in groupby(enumerate(numbers), lambda pair: pair[1] - pair[0]):
        run = [one for _, one in group]
        runs += [f"{run[0]}–{run[-1]}"] if len(run) > 2 else [str(one) for one in run]
    return runs


def cell(
    text: object, added: str = "", marks: str = "", *, of: str = "", strong: bool = False, absent: str = ""
) -> Written:
    """Return one cell, dates in words; an empty one says `absent`, or that the thing is not available.

    `of` is the column of a list, by whose names its values are called.
    """
    missing = text is None or text == ""
    shown = (absent or say("common.not_available")) if missing else called(dates_said(number(text)), of)
    return {
        "kind": "cell",
        "text": shown,
        "added": added,
        "marks": marks,
        "strong": strong,
        "missing": missing,
    }


class Column(NamedTuple):
    """A column of a table: its heading, its share of the width (0 for its own), numbers to the right."""

    head: str
    width: float = 1
    right: bool = False


def table(columns: Sequence[Column], rows: Sequence[Sequence[Written]]) -> Written:
    """Return a table; each row has a cell for each column."""
    heads = [column._asdict() for column in columns]
    return {"kind": "table", "columns": heads, "rows": [list(row) for row in rows]}


def cited(text: str, marks: str) -> Written:
    """Return a line that says which sources a table or a part of it rests on."""
    return {"kind": "cited", "text": text, "marks": marks}


@dataclass(frozen=True)
class Chart:
    """A shape of the catalogue as it is laid out, and the sources it rests on, the main ones first."""

    title: str
    drawn: Written
    cited: Sequence[str]
    note: str = ""

    def written(self, references: References) -> Written:
        """Write the chart with the numbers of its main sources."""
        marks = references.of_count(self.cited)
        return {"kind": "chart", "title": self.title, "marks": marks, "drawn": self.drawn, "note": self.note}


def numbers(figure: Figure, references: References) -> Written:
    """Write key figures, each with the numbers of its main sources."""
    shape = figure.shape()
    assert isinstance(shape, Tiles)  # noqa: S101 - key figures are tiles
    drawn = typst.draw(shape, WIDE, "")
    cited = (
        list(dict.fromkeys(one for place in tile.rests_on for one in place.source_id.split("; ")))
        for tile in shape.tiles
    )
    marked = [
        {**tile, "marks": references.of_count(each)} for tile, each in zip(drawn["tiles"], cited, strict=True)
    ]
    return {**drawn, "tiles": marked}


def beside(widths: Sequence[float], blocks: Sequence[Written]) -> Written:
    """Put blocks beside each other."""
    return {"kind": "beside", "widths": list(widths), "blocks": list(blocks)}


@dataclass(frozen=True)
class Section:
    """A section: what it says beside its title, its rows, and how as many of them as fit are written.

    `write` returns the blocks for the rows that are shown. A section has its `least` rows before any
    other grows; one with 0 is spare: written only where all others have left room.
    """

    name: str
    title: str
    note: str
    rows: Sequence[Any]
    write: Callable[[Sequence[Any], References], list[Written]]
    least: int = 3

    def written(self, most: int, references: References) -> Written:
        """Write the section with so many rows, and say how many more there are."""
        left = len(self.rows) - most
        return {
            "name": self.name,
            "title": self.title,
            "note": self.note,
            "blocks": self.write(self.rows[:most], references),
            "more": say("brief.more", count=left) if left > 0 else "",
        }


def as_listed(name: str, title: str, figure: Figure) -> Section:
    """Return the section of a figure that is a table, in the columns it has everywhere."""
    shape = figure.shape()
    assert isinstance(shape, Table)  # noqa: S101 - a figure without a drawing is its table

    def write(shown: Sequence[tuple[str, ...]], references: References) -> list[Written]:
        drawn = typst.draw(shape.first(len(shown)), SECTION_WIDE, figure.title)
        for (first, *_), places in zip(drawn["rows"], shape.rests_on, strict=False):
            first["marks"] = references.of_places(places)
        return [drawn]

    return Section(name, title, figure.note, shape.rows, write)


def records(frame: pd.DataFrame) -> list[Row]:
    """Return the rows of a frame, with None for what is empty."""
    return [
        {key: None if pd.isna(value) else value for key, value in row.items()}
        for row in frame.to_dict("records")
    ]


def one_of_each_first(rows: Sequence[Row], *columns: str) -> list[Row]:
    """Put the first row of each kind before the second of any, so that a short table shows all kinds."""
    met: dict[tuple[Any, ...], int] = {}
    ranks = []
    for row in rows:
        kind = tuple(row[column] for column in columns)
        met[kind] = met.get(kind, 0) + 1
        ranks.append(met[kind])
    return [row for _, row in sorted(zip(ranks, rows, strict=True), key=lambda pair: pair[0])]


def amount(value: float) -> str:
    """Write a published figure with all its digits and what parts its thousands."""
    return number(int(value)) if value == int(value) else in_figures(f"{value:,.10g}")


def capital(text: str) -> str:
    """Return a text with a capital at its beginning."""
    return text[:1].upper() + text[1:]
