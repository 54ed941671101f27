"""What a formula without a stored value comes to, where it is a sum of cells; nothing else is worked out.

A number that was written as text counts as that number, as whoever wrote it meant it; a spreadsheet program
would take it for none. A dash, a blank and "n/a" count as none in both.
"""

import re
from collections.abc import Iterable
from decimal import Decimal

from openpyxl.utils import range_boundaries

from returns.numbers import Number, Without, number_in
from workbooks.sheets import Sheet

REFERENCE = r"(?:(?:'(?:[^']|'')+'|[^\W\d]\w*)!)?\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?"
AMOUNT = r"\d{1,15}(?:\.\d{1,15})?"
PIECE = re.compile(rf"(?P<sign>[+-]?)(?:(?i:SUM)\((?P<inside>[^()]*)\)|(?P<one>{REFERENCE}|{AMOUNT}))")
WITHIN = re.compile(rf"{REFERENCE}|{AMOUNT}")
# What all sums of a workbook may visit, and how deep one may stand on another.
MOST_VISITED, DEEPEST = 200_000, 100


class Sums:
    """The sums of a workbook, each worked out once."""

    def __init__(self, sheets: Iterable[Sheet]) -> None:
        self._sheets = {sheet.name.casefold(): sheet for sheet in sheets}
        self._known: dict[tuple[str, int, int], Decimal | None] = {}
        self._empty: set[tuple[str, int, int]] = set()
        self._left = MOST_VISITED

    def value(self, sheet: str, row: int, column: int, depth: int = 0) -> Decimal | None:
        """Return what the formula of a cell comes to, None where it is no sum that can be worked out."""
        key = (sheet.casefold(), row, column)
        if key not in self._known:
            # A formula that leads back to itself comes to nothing.
            self._known[key] = None
            formula = self._sheets[key[0]].formulas.get((row, column), "")
            if depth < DEEPEST:
                total = self._summed(sheet, formula, depth)
                if total is not None:
                    self._known[key] = total[0]
                    self._empty |= set() if total[1] else {key}
        return self._known[key]

    def is_empty(self, sheet: str, row: int, column: int) -> bool:
        """Tell whether nothing stands in any cell that the formula of a cell sums up."""
        return self.value(sheet, row, column) is not None and (sheet.casefold(), row, column) in self._empty

    def _summed(self, sheet: str, formula: str, depth: int) -> tuple[Decimal, bool] | None:
        """Return the sum, and whether anything stands in its cells; None where it cannot be told."""
        text = re.sub(r"\s+(?=(?:[^']*'[^']*')*[^']*$)", "", formula.removeprefix("="))
        total, at, counted = Decimal(0), 0, False
        for piece in PIECE.finditer(text):
            if piece.start() != at or (at and not piece["sign"]):
                return None
            at = piece.end()
            inside = piece["inside"]
            parts = re.split("[,;]", inside) if inside is not None else [piece["one"]]
            for part in parts:
                found = self._part(sheet, part, depth)
                if found is None:
                    return None
                counted = counted or found[1]
                total += -found[0] if piece["sign"] == "-" else found[0]
        return (total, counted) if text and at == len(text) else None

    def _part(self, sheet: str, part: str, depth: int) -> tuple[Decimal, bool] | None:
        """Return the sum of a range, and whether anything stands in it; None where it cannot be told."""
        if not WITHIN.fullmatch(part):
            return None
        if re.fullmatch(AMOUNT, part):
            return Decimal(part), True
        named, _, cells = part.rpartition("!")
        there = named.strip("'").replace("''", "'") if named else sheet
        if there.casefold() not in self._sheets:
            return None
        left, top, right, bottom = range_boundaries(cells.replace("$", "").upper())
        self._left -= (right - left + 1) * (bottom - top + 1)
        if self._left < 0:
            return None
        total, counted = Decimal(0), False
        for row in range(top, bottom + 1):
            for column in range(left, right + 1):
                found = self._cell(there, row, column, depth)
                if found is None:
                    return None
                total += found[0]
                counted = counted or found[1]
        return total, counted

    def _cell(self, sheet: str, row: int, column: int, depth: int) -> tuple[Decimal, bool] | None:
        cell = self._sheets[sheet.casefold()].cell(row, column)
        if cell.kind == "unstored":
            value = self.value(sheet, row, column, depth + 1)
            return None if value is None else (value, not self.is_empty(sheet, row, column))
        if cell.number is not None:
            return None if cell.look else (cell.number, True)
        if cell.kind in ("fault", "truth"):
            return None
        match number_in(cell.text):
            case Number(value=value):
                return value, True
            case Without(why=why):
                return Decimal(0), why != "nothing handed in"
        return None
