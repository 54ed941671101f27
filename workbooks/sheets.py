"""The cells of a workbook as they are stored: only those that hold something, wherever they stand.

Read directly from the parts and not through a model of the whole workbook: a far cell costs
nothing, styles that another program wrote oddly do not matter, and a formula and its stored value
are both seen.
"""

from dataclasses import dataclass
from decimal import Decimal
from math import isfinite
from typing import Literal

from conduct.refusal import Refused
from words import say
from workbooks.package import (
    Look,
    elements_of,
    local_name,
    looks_of,
    main_part,
    parse,
    strings_of,
    target_of,
    targets_of,
    unescaped,
)
from workbooks.safe import RANGE, checked, column_number

MOST_SHEETS = 50
MOST_ROWS = 100_000
MOST_COLUMNS = 1_000
MOST_CELLS = 500_000
# What a spreadsheet program itself lets a cell hold; more is written by nobody in good faith.
LONGEST_TEXT = 32_767

Kind = Literal["blank", "text", "number", "truth", "fault", "unstored"]


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell. `text` is its value as stored; `number` is there for numbers and serial dates only.

    `unstored` is a formula without a value, `fault` an error such as #REF!.
    """

    kind: Kind
    text: str = ""
    number: Decimal | None = None
    look: Look = ""
    formula: bool = False


BLANK = Cell("blank")


@dataclass(frozen=True)
class Sheet:
    """One sheet: its cells by row and column, both from 1; merged ranges as left, top, right, bottom."""

    name: str
    cells: dict[tuple[int, int], Cell]
    merged: tuple[tuple[int, int, int, int], ...]

    def cell(self, row: int, column: int) -> Cell:
        """Return a cell, blank where nothing is stored."""
        return self.cells.get((row, column), BLANK)


@dataclass(frozen=True)
class Book:
    """A workbook's sheets in their order; `from_1904` tells which of the two date systems it uses."""

    sheets: tuple[Sheet, ...]
    from_1904: bool


def read_book(data: bytes) -> Book:
    """Return the cells of an uploaded workbook. Raises Refused where it must not or cannot be read."""
    parts = checked(data)
    main = main_part(parts)
    folder, _, file = main.rpartition("/")
    targets = targets_of(parts, f"{folder}/_rels/{file}.rels", folder)
    elements = elements_of(parts[main])
    listed = [attributes for name, attributes in elements if name == "sheet"]
    if len(listed) > MOST_SHEETS:
        raise Refused(say("workbooks.too_many_sheets", most=MOST_SHEETS))
    strings = strings_of(parts.get(target_of(targets, "/sharedStrings"), b""))
    looks = looks_of(parts.get(target_of(targets, "/styles"), b""))
    sheets = []
    for attributes in listed:
        kind, part = targets.get(attributes.get("id", ""), ("", ""))
        if kind.endswith("/worksheet") and part in parts:
            sheets.append(_SheetReader(strings, looks).read(attributes.get("name", ""), parts[part]))
    from_1904 = any(
        name == "workbookPr" and attributes.get("date1904") in ("1", "true") for name, attributes in elements
    )
    return Book(tuple(sheets), from_1904)


class _SheetReader:
    """Goes through one sheet's part once and keeps what its cells hold."""

    def __init__(self, strings: list[str], looks: list[Look]) -> None:
        self.strings, self.looks = strings, looks
        self.cells: dict[tuple[int, int], Cell] = {}
        self.merged: list[tuple[int, int, int, int]] = []
        self.row = self.column = self.seen = 0
        self.attributes: dict[str, str] = {}
        self.value: list[str] | None = None
        self.formula = self.listening = self.aid = False

    def read(self, name: str, part: bytes) -> Sheet:
        parse(part, self.start, self.end, self.text)
        return Sheet(name, self.cells, tuple(self.merged))

    def start(self, name: str, attributes: dict[str, str]) -> None:
        tag = local_name(name)
        if tag == "c":
            self._open_cell(attributes)
        elif tag in ("v", "t") and not self.aid:
            self.listening = True
            self.value = self.value or []
        elif tag == "f":
            self.formula = True
        elif tag == "rPh":
            self.aid = True
        elif tag == "row":
            given = attributes.get("r", "")
            self.row, self.column = int(given) if given.isdecimal() else self.row + 1, 0
        elif tag == "mergeCell" and (match := RANGE.match(attributes.get("ref", ""))):
            left, top, right, bottom = match.groups()
            self.merged.append(
                (column_number(left), int(top), column_number(right or left), int(bottom or top))
            )

    def end(self, name: str) -> None:
        tag = local_name(name)
        if tag in ("v", "t"):
            self.listening = False
        elif tag == "rPh":
            self.aid = False
        elif tag == "c":
            self._close_cell()

    def text(self, piece: str) -> None:
        if self.listening and self.value is not None:
            self.value.append(piece)

    def _open_cell(self, attributes: dict[str, str]) -> None:
        self.attributes, self.value, self.formula = attributes, None, False
        self.seen += 1
        match = RANGE.match(attributes.get("r", ""))
        if match:
            self.column, self.row = column_number(match.group(1)), int(match.group(2))
        else:
            self.column += 1

    def _close_cell(self) -> None:
        cell = self._cell()
        if cell.kind == "blank" and self.seen <= MOST_CELLS:
            return
        if self.row > MOST_ROWS or self.column > MOST_COLUMNS or self.seen > MOST_CELLS:
            raise Refused(
                say("workbooks.too_many_cells", rows=MOST_ROWS, columns=MOST_COLUMNS, cells=MOST_CELLS)
            )
        self.cells[self.row, self.column] = cell

    def _cell(self) -> Cell:
        stored, kind = "".join(self.value or ()), self.attributes.get("t", "n")
        if self.formula and not stored and not (kind == "str" and self.value is not None):
            return Cell("unstored", formula=True)
        if kind == "s":
            index = int(stored) if stored.isdecimal() else -1
            text = self.strings[index] if 0 <= index < len(self.strings) else ""
            return _text_cell(text, self.formula)
        if kind in ("str", "inlineStr", "d"):
            return _text_cell(unescaped(stored), self.formula)
        if kind == "b":
            return Cell(
                "truth", "TRUE" if stored.strip() in ("1", "true") else "FALSE", None, "", self.formula
            )
        if kind == "e":
            return Cell("fault", stored, None, "", self.formula)
        return self._number(stored) if stored.strip() else BLANK

    def _number(self, stored: str) -> Cell:
        try:
            value = float(stored)
        except ValueError:
            return _text_cell(stored, self.formula)
        if not isfinite(value):
            return _text_cell(stored, self.formula)
        # A workbook stores 7.1 as 7.0999999999999996: the shortest decimal of the same float is meant.
        number = Decimal(int(value)) if value.is_integer() else Decimal(repr(value))
        style = self.attributes.get("s", "0")
        index = int(style) if style.isdecimal() else 0
        look = self.looks[index] if index < len(self.looks) else ""
        return Cell("number", f"{number:f}", number, look, self.formula)


def _text_cell(text: str, formula: bool) -> Cell:
    if len(text) > LONGEST_TEXT:
        raise Refused(say("workbooks.damaged"))
    return Cell("text", text, None, "", formula) if text.strip() else BLANK
