"""An office's file as grids of cells.

Workbooks come through the same door and reader as those of a ranking; a CSV file becomes one sheet. What a
formula without a stored value comes to is worked out where it is a sum; everything else is left to be asked.
"""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import cached_property
from pathlib import PurePath
from typing import Literal

from openpyxl.utils import get_column_letter

from conduct.refusal import Refused
from returns.formulas import Sums
from words import say
from workbooks.cells import one_line, tidy
from workbooks.safe import LARGEST_FILE, MEGABYTE, MOST_CELLS, MOST_COLUMNS, MOST_ROWS, plain_name
from workbooks.sheets import Cell, Sheet, read_book

Place = tuple[int, int]
State = Literal["stored", "computed", "unknown"]


@dataclass(frozen=True, slots=True)
class Written:
    """What stands in a cell: its text as read, and its number where it is stored as one or was computed.

    `state` tells a stored value from a sum that the product computed (no number where nothing stands in the
    cells summed up) and from a formula that it could not work out.
    """

    text: str = ""
    number: Decimal | None = None
    look: Literal["", "date", "percent"] = ""
    state: State = "stored"
    fault: bool = False


NOTHING = Written()


@dataclass(frozen=True)
class Grid:
    """One sheet: its cells by row and column from 1, merged ranges as left, top, right, bottom."""

    name: str
    cells: dict[Place, Written]
    merged: tuple[tuple[int, int, int, int], ...] = ()
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    is_hidden: bool = False
    comments: dict[Place, str] = field(default_factory=dict)

    @cached_property
    def _corner(self) -> dict[Place, Place]:
        """Return the upper left corner of every merged cell."""
        return {
            (row, column): (top, left)
            for left, top, right, bottom in self.merged
            for row in range(top, bottom + 1)
            for column in range(left, right + 1)
        }

    @cached_property
    def size(self) -> Place:
        """Return the last row and the last column that hold something."""
        return (
            max((row for row, _ in self.cells), default=0),
            max((column for _, column in self.cells), default=0),
        )

    def corner(self, row: int, column: int) -> Place:
        """Return where the content of a cell stands: the upper left corner of what it is merged into."""
        return self._corner.get((row, column), (row, column))

    def at(self, row: int, column: int) -> Written:
        """Return what stands in a cell, or in the merged cell that it is part of."""
        return self.cells.get(self.corner(row, column), NOTHING)

    def own(self, row: int, column: int) -> Written:
        """Return what is stored in a cell itself."""
        return self.cells.get((row, column), NOTHING)

    @cached_property
    def _columns(self) -> dict[int, list[int]]:
        """Return the columns in which a row holds something, by row, from the left."""
        found: dict[int, list[int]] = {}
        for row, column in sorted(self.cells):
            found.setdefault(row, []).append(column)
        return found

    def row(self, row: int) -> Iterator[tuple[int, Written]]:
        """Go through the cells of a row that hold something, by column."""
        for column in self._columns.get(row, ()):
            yield column, self.cells[row, column]

    def place(self, row: int, column: int) -> str:
        """Return the place of a cell as it is cited: `Januari 2025!E5`."""
        return f"{self.name}!{address(row, column)}"


def address(row: int, column: int) -> str:
    """Return the address of a cell: `E5`."""
    return f"{get_column_letter(column)}{row}"


def read_file(name: str, data: bytes) -> tuple[Grid, ...]:
    """Return the sheets of a workbook (.xlsx) or of a CSV file, hidden ones too.

    Raises Refused where the file must not or cannot be read. Nothing but time and memory bounds what a file
    costs: what people bring is read through `returns.bringing`, in a process of its own.
    """
    if is_text(name):
        return (_text_grid(plain_name(name), data),)
    sheets = read_book(data, closely=True).sheets
    sums = Sums(sheets)
    return tuple(_grid(sheet, sums) for sheet in sheets)


def is_text(name: str) -> bool:
    """Tell by its name whether a file is text rather than a workbook."""
    return PurePath(name).suffix.lower() in (".csv", ".tsv", ".txt")


def _grid(sheet: Sheet, sums: Sums) -> Grid:
    cells = {}
    for (row, column), cell in sheet.cells.items():
        cells[row, column] = _written(cell)
        if cell.kind == "unstored":
            formula = sheet.formulas.get((row, column), "=")
            value = sums.value(sheet.name, row, column)
            state: State = "unknown" if value is None else "computed"
            empty = sums.is_empty(sheet.name, row, column)
            cells[row, column] = Written(formula, None if empty else value, state=state)
    return Grid(
        sheet.name,
        cells,
        sheet.merged,
        sheet.hidden_rows,
        sheet.hidden_columns,
        sheet.is_hidden,
        {place: one_line(text) for place, text in sheet.comments.items()},
    )


def _written(cell: Cell) -> Written:
    return Written(tidy(cell.text), cell.number, cell.look, fault=cell.kind in ("fault", "truth"))


def _text_grid(name: str, data: bytes) -> Grid:
    """Read a CSV file: UTF-8, or UTF-16 with its mark; commas, semicolons or tabs. Raises Refused."""
    if len(data) > LARGEST_FILE:
        raise Refused(say("workbooks.too_big", most=LARGEST_FILE // MEGABYTE))
    try:
        text = data.decode("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refused(say("returns.not_utf8", file=name)) from error
    if "\0" in text:
        raise Refused(say("returns.not_utf8", file=name))
    if not text.strip():
        raise Refused(say("workbooks.empty_file"))
    first = next(line for line in text.splitlines() if line.strip())
    cells: dict[Place, Written] = {}
    try:
        lines = csv.reader(io.StringIO(text, newline=""), delimiter=max(",;\t", key=first.count))
        for row, line in enumerate(lines, 1):
            if row > MOST_ROWS or len(line) > MOST_COLUMNS or len(cells) > MOST_CELLS:
                raise Refused(
                    say("workbooks.too_many_cells", rows=MOST_ROWS, columns=MOST_COLUMNS, cells=MOST_CELLS)
                )
            cells.update({(row, at): Written(tidy(one)) for at, one in enumerate(line, 1) if one.strip()})
    except csv.Error as error:
        raise Refused(say("returns.not_csv", reason=str(error))) from error
    return Grid(PurePath(name).stem, cells)


def answered(grid: Grid, places: dict[str, str]) -> Grid:
    """Return a grid in which a person's answers, by place, stand for what was written in those cells."""
    cells = dict(grid.cells)
    for place in grid.cells:
        if (answer := places.get(grid.place(*place))) is not None:
            cells[place] = replace(
                cells[place], text=answer, number=None, look="", state="stored", fault=False
            )
    return replace(grid, cells=cells)
