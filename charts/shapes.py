"""The other kinds of shapes: a matrix, a network, a map, tiles and a table; and the list of all kinds."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from math import pi
from typing import Literal, NamedTuple

from charts.bars import Bars, Dots
from charts.look import shade
from charts.shape import Entry, Leads, Mark, References, Shape
from charts.times import Multiples, Sparkline, Timeline, Trend

# Of a table on a slide: how many columns and letters of a row can be read, and the longest text that counts.
MOST_COLUMNS, LEAST_COLUMNS, MOST_LETTERS, LONGEST_TEXT = 5, 2, 190, 110
# What a number means nothing without, and from which share on a column says the same in most rows.
NEEDED, SAME = ("unit", "qualifier"), 0.8


@dataclass(frozen=True)
class Cell:
    """A cell that holds something: its label, its shade between 0 and 1, and what more is said of it.

    `leads` is where a page takes a reader who chooses it; other media have it as a label only.
    """

    label: str
    depth: float = 0.0
    text: str = ""
    rests_on: References = ()
    leads: Leads | None = None


@dataclass(frozen=True)
class Matrix(Shape):
    """Cells by row and column in the order of reading; `empty` says what a cell without anything means.

    `signs` explains labels that are no words or numbers.
    """

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    cells: Mapping[tuple[str, str], Cell] = field(hash=False)
    row_heading: str = ""
    column_heading: str = ""
    empty: str = ""
    signs: tuple[tuple[str, str], ...] = ()

    def marks(self) -> tuple[Mark, ...]:
        """Return every cell that holds something, row by row."""
        return tuple(
            Mark(f"{row}, {column}", cell.text or cell.label, cell.rests_on)
            for row in self.rows
            for column in self.columns
            if (cell := self.cells.get((row, column)))
        )

    def label(self, row: str, column: str) -> str:
        """Return the label of a cell, '' where it is empty."""
        cell = self.cells.get((row, column))
        return cell.label if cell else ""

    def colour(self, row: str, column: str) -> str:
        """Return the colour of a cell, '' where it is empty."""
        cell = self.cells.get((row, column))
        return shade(cell.depth) if cell else ""

    def explained(self) -> str:
        """Say on one line what signs and empty cells mean."""
        parts = [f"{sign} {text}" for sign, text in self.signs]
        return " · ".join([*parts, self.empty] if self.empty else parts)

    def turned(self) -> "Matrix":
        """Return the matrix with its rows as columns."""
        return replace(
            self,
            rows=self.columns,
            columns=self.rows,
            cells={(column, row): cell for (row, column), cell in self.cells.items()},
            row_heading=self.column_heading,
            column_heading=self.row_heading,
        )

    def first(self, rows: int, columns: int) -> "Matrix":
        """Return the first rows and columns."""
        return replace(self, rows=self.rows[:rows], columns=self.columns[:columns])


@dataclass(frozen=True)
class Node:
    """One of those that are joined: its name, as it is shortened, its kind and its colour."""

    name: str
    short: str
    kind: str
    colour: str


@dataclass(frozen=True)
class Link:
    """What joins two nodes, by their places in the list: how much, and in words."""

    one: int
    other: int
    weight: float
    said: str
    rests_on: References = ()


@dataclass(frozen=True)
class Network(Shape):
    """Who is joined with whom, in the order of a circle; `centre` is the number of who stands in it."""

    nodes: tuple[Node, ...]
    links: tuple[Link, ...]
    centre: int | None = None

    def angles(self) -> tuple[float | None, ...]:
        """Return where each node stands on the circle, None for who stands in its middle.

        Around a middle the circle begins half a step beside the top: level names leave each other room.
        """
        if self.centre is None:
            return tuple(2 * pi * n / len(self.nodes) for n in range(len(self.nodes)))
        others = [n for n in range(len(self.nodes)) if n != self.centre]
        at = {n: 2 * pi * (place + 0.5) / len(others) - pi / 2 for place, n in enumerate(others)}
        return tuple(at.get(n) for n in range(len(self.nodes)))

    def marks(self) -> tuple[Mark, ...]:
        """Return every link, the strongest first."""
        ordered = sorted(self.links, key=lambda link: -link.weight)
        return tuple(
            Mark(f"{self.nodes[link.one].name} – {self.nodes[link.other].name}", link.said, link.rests_on)
            for link in ordered
        )

    def key(self) -> tuple[Entry, ...]:
        """Return the kinds of nodes."""
        return tuple(dict.fromkeys(Entry("circle", node.colour, node.kind) for node in self.nodes))


class Place(NamedTuple):
    """A place on the globe, in degrees; a longitude may run on beyond 180, eastwards."""

    lon: float
    lat: float


@dataclass(frozen=True)
class Route:
    """A line between two places, `width` in pixels of a page."""

    start: Place
    end: Place
    colour: str
    width: float
    name: str
    said: str
    rests_on: References = ()


@dataclass(frozen=True)
class Spot:
    """A point on a map, `radius` in pixels of a page."""

    at: Place
    colour: str
    radius: float
    name: str
    said: str
    rests_on: References = ()


@dataclass(frozen=True)
class Map(Shape):
    """Routes and spots on a map of the region or of as much of the world as they need.

    `names` are the places to be named where there is room, the most important first; `own` is the code
    of the country that the map is about, '' where it is about all.
    """

    routes: tuple[Route, ...]
    spots: tuple[Spot, ...]
    entries: tuple[Entry, ...]
    reach: Literal["region", "world"] = "world"
    names: tuple[tuple[str, Place], ...] = ()
    own: str = ""

    def marks(self) -> tuple[Mark, ...]:
        """Return every route and every spot."""
        drawn: tuple[Route | Spot, ...] = (*self.routes, *self.spots)
        return tuple(Mark(one.name, one.said, one.rests_on) for one in drawn)

    def key(self) -> tuple[Entry, ...]:
        """Return what the colours of routes and spots stand for."""
        return self.entries


@dataclass(frozen=True)
class Tile:
    """One number that stands for itself: what it counts, how it is written, and how it was counted.

    Where it `is_missing`, the value says in words why there is no number.
    """

    label: str
    value: str
    explained: str = ""
    rests_on: References = ()
    is_missing: bool = False


@dataclass(frozen=True)
class Tiles(Shape):
    """Several numbers side by side, never added to each other."""

    tiles: tuple[Tile, ...]

    def marks(self) -> tuple[Mark, ...]:
        """Return every number with what it counts."""
        return tuple(Mark(one.label, one.value, one.rests_on) for one in self.tiles)


class Column(NamedTuple):
    """A column of a table: the name of what it holds, its heading, and whether it holds numbers."""

    name: str
    heading: str
    is_number: bool = False


@dataclass(frozen=True)
class Table(Shape):
    """Rows of text under headings, and what each row rests on."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    rests_on: tuple[References, ...]

    def marks(self) -> tuple[Mark, ...]:
        """Return every row: its first cell, and the two after it."""
        return tuple(
            Mark(row[0], ", ".join(filter(None, row[1:3])), rests_on)
            for row, rests_on in zip(self.rows, self.rests_on, strict=True)
        )

    def first(self, most: int) -> "Table":
        """Return the first rows."""
        return replace(self, rows=self.rows[:most], rests_on=self.rests_on[:most])

    def telling(self) -> "Table":
        """Return the columns that a slide has room for; numbers stay, and what they mean nothing without.

        Left out is first what says the same in every row, then in most of them, then what stands last.
        """
        places = range(len(self.columns))
        texts = [[row[at] for row in self.rows] for at in places]
        free = [at for at in places if not (self.columns[at].is_number or self.columns[at].name in NEEDED)]
        same = [at for at in free if _share_of_most_common(texts[at]) >= SAME]
        kept = [at for at in places if at not in self._constants()]
        for at in (*sorted(same, key=lambda one: -_share_of_most_common(texts[one])), *reversed(free)):
            fits = len(kept) <= MOST_COLUMNS and sum(_usual(texts[one]) for one in kept) <= MOST_LETTERS
            if at in kept and len(kept) > LEAST_COLUMNS and not fits:
                kept.remove(at)
        return self._only(kept[:MOST_COLUMNS])

    def constants(self) -> "Table":
        """Return what `telling` leaves out because every row says it: one row, or none where nothing is."""
        return self._only(self._constants()).first(1)

    def _constants(self) -> list[int]:
        texts = [{row[at] for row in self.rows} for at in range(len(self.columns))]
        found = [
            at
            for at, column in enumerate(self.columns)
            if len(texts[at]) == 1 and not (column.is_number or column.name in NEEDED)
        ]
        return found if len(self.rows) > 1 and len(self.columns) - len(found) >= LEAST_COLUMNS else []

    def _only(self, places: Sequence[int]) -> "Table":
        columns = tuple(self.columns[at] for at in places)
        return replace(
            self, columns=columns, rows=tuple(tuple(row[at] for at in places) for row in self.rows)
        )


def _share_of_most_common(texts: Sequence[str]) -> float:
    return max(Counter(texts).values(), default=0) / max(1, len(texts))


def _usual(texts: Sequence[str]) -> float:
    """Return how many letters the texts of a column usually have, of long ones as many as are shown."""
    return sum(min(len(text), LONGEST_TEXT) for text in texts) / max(1, len(texts))


# Every kind that a renderer must draw; a test asks each of them for all.
KINDS: tuple[type[Shape], ...] = (
    Bars, Dots, Timeline, Trend, Sparkline, Multiples, Matrix, Network, Map, Tiles, Table,
)  # fmt: skip
