"""A layout: what the rows and columns of an organisation's sheets mean, as a person has confirmed it.

It is kept as JSON and read anew next month: months are always read from the headings, titles and names of
sheets, everything else from here. A sheet has a table's shape when every heading stands where it stood,
months and years aside.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from openpyxl.utils import column_index_from_string
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from conduct.refusal import Refused
from returns.model import Sex, Stage
from returns.months import without_period
from returns.sheets import Grid, address
from returns.vocabulary import plain
from words import say

Axis = Literal["category", "centre", "month", "year", "stage", "sex", "destination", "measure"]
ColumnRole = Literal["value", "label", "numbering", "note", "cumulative", "aside"]
LabelRole = Literal["part", "total", "subtotal", "section", "aside"]


class Kept(BaseModel):
    """What a layout consists of: nothing in it is unknown, nothing changes."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Meaning(Kept):
    """What a row, a column or a sheet says of its cells; '' where it says nothing."""

    measure: str = ""
    unit: str = ""
    category: str = ""
    stage: Stage | Literal[""] = ""
    sex: Sex | Literal[""] = ""
    destination: str = ""
    centre: str = ""

    def over(self, other: "Meaning") -> "Meaning":
        """Return this meaning, and the other's where this says nothing."""
        return Meaning(**{name: value or getattr(other, name) for name, value in self})


class Column(Kept):
    """A column by its letter: its heading as printed, what it holds, and of what its labels tell.

    Where an `optional` one is left empty, nothing is missing.
    """

    letter: str
    heading: str = ""
    role: ColumnRole
    axis: Axis | None = None
    meaning: Meaning = Meaning()
    optional: bool = False

    @property
    def number(self) -> int:
        """Return the column's number, A being 1."""
        return int(column_index_from_string(self.letter))


class Label(Kept):
    """A label in a column of labels: its text as compared, and what its row is."""

    axis: Axis
    text: str
    role: LabelRole = "part"
    meaning: Meaning = Meaning()


class Heading(Kept):
    """A heading cell: its address and its text, months and years left out."""

    at: str
    text: str


class Table(Kept):
    """One shape of sheet: its rows of headings, where its rows begin, what its columns and labels mean."""

    heading_rows: tuple[int, ...]
    first_row: int
    columns: tuple[Column, ...]
    headings: tuple[Heading, ...]
    meaning: Meaning = Meaning()
    labels: tuple[Label, ...] = ()

    def column(self, letter: str) -> Column | None:
        """Return a column by its letter."""
        return next((one for one in self.columns if one.letter == letter), None)

    def of(self, role: ColumnRole) -> tuple[Column, ...]:
        """Return the columns of a role, from the left."""
        return tuple(column for column in self.columns if column.role == role)


class Layout(Kept):
    """Everything that is kept for an organisation: its tables, and its centres by their printed names."""

    version: Literal[1] = 1
    tables: tuple[Table, ...] = Field(min_length=1)
    centres: Mapping[str, str] = {}

    def printed(self) -> dict[str, str]:
        """Return the names that the office prints of its centres, by their keys."""
        return {key: text for text, key in self.centres.items()}

    def to_json(self) -> str:
        """Return the layout as it is kept."""
        kept = {"version": self.version, **self.model_dump(mode="json", exclude_defaults=True)}
        return json.dumps(kept, ensure_ascii=False, indent=1) + "\n"


def from_json(text: str) -> Layout:
    """Return a layout as it was kept. Raises Refused where the text is none."""
    try:
        return Layout.model_validate_json(text)
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"]) or "1"
        raise Refused(say("returns.not_a_layout", where=where, reason=first["msg"])) from error


@dataclass(frozen=True)
class Change:
    """A heading that is not what it was: its place, what was written there and what is now."""

    place: str
    before: str
    now: str

    def __str__(self) -> str:
        """Return the change as a sentence."""
        if not self.before:
            return say("returns.heading_new", place=self.place, now=self.now)
        if not self.now:
            return say("returns.heading_gone", place=self.place, before=self.before)
        return say("returns.heading_changed", place=self.place, before=self.before, now=self.now)


def heading_key(text: str) -> str:
    """Return a heading as it is compared from month to month."""
    return plain(without_period(text))


def headings_of(grid: Grid, rows: Iterable[int]) -> tuple[Heading, ...]:
    """Return what stands in rows of headings, at the addresses where it is stored."""
    return tuple(
        Heading(at=address(row, column), text=heading_key(cell.text))
        for row in rows
        for column, cell in grid.row(row)
        if cell.text
    )


def changes(grid: Grid, table: Table, top: int | None = None) -> tuple[Change, ...]:
    """Return the headings in which a sheet differs from a table, by their cells; none where it has its shape.

    `top` is the row in which the headings begin there, where it is another than the table's own.
    """
    down = 0 if top is None else top - table.heading_rows[0]
    rows = tuple(row + down for row in table.heading_rows)
    before = {_moved(heading.at, down): heading.text for heading in table.headings}
    now = {heading.at: heading.text for heading in headings_of(grid, rows)}
    stated = {address(row, column): cell.text for row in rows for column, cell in grid.row(row)}
    return tuple(
        Change(f"{grid.name}!{at}", before.get(at, ""), stated.get(at, ""))
        for at in sorted({*before, *now}, key=_row_and_column)
        if before.get(at) != now.get(at)
    )


def _row_and_column(at: str) -> tuple[int, int]:
    letters = at.rstrip("0123456789")
    return int(at[len(letters) :]), column_index_from_string(letters)


def _moved(at: str, down: int) -> str:
    row, column = _row_and_column(at)
    return address(row + down, column)


def table_for(grid: Grid, layout: Layout, top: int) -> tuple[Table, tuple[Change, ...]]:
    """Return the table whose shape the headings from a row on have, or the nearest, with the differences."""
    compared = [(changes(grid, table, top), table) for table in layout.tables]
    differences, nearest = min(compared, key=lambda pair: len(pair[0]))
    return nearest, differences
