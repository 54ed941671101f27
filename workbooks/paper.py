"""Blank workbooks to write on: one set of formats, and text that never becomes a formula or a link."""

import io
from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any

import xlsxwriter

from workbooks.cells import tidy

# The widest column on a sheet; longer text wraps.
WIDEST = 60
EXACT_DIGITS = 15


class Paper:
    """A workbook being written: its formats, and cells that hold text and numbers only."""

    def __init__(self, book: Any) -> None:
        self.book = book
        locked = {
            "bg_color": "#EEEEEE",
            "valign": "top",
            "text_wrap": True,
            "border": 1,
            "border_color": "#D0D0D0",
        }
        free = {"locked": False, "valign": "top", "text_wrap": True, "border": 1, "border_color": "#D0D0D0"}
        self.title = book.add_format({"bold": True, "font_size": 14})
        self.warning = book.add_format({"bold": True, "font_size": 16, "font_color": "#9C2B00"})
        self.plain = book.add_format({"text_wrap": True, "valign": "top"})
        self.label = book.add_format({"bold": True, "valign": "top"})
        self.head = book.add_format(
            {"bold": True, "bg_color": "#D9E2EC", "border": 1, "text_wrap": True, "valign": "vcenter"}
        )
        self.locked = book.add_format(locked)
        self.free = book.add_format(free)
        # Text format: what is typed as a date or a grade stays as it was typed.
        self.free_text = book.add_format({**free, "num_format": "@"})

    def sheet(self, name: str, widths: Sequence[int]) -> Any:
        """Add a sheet whose columns have the widths given."""
        sheet = self.book.add_worksheet(name)
        for column, width in enumerate(widths):
            sheet.set_column(column, column, min(width, WIDEST))
        return sheet

    def row(self, sheet: Any, row: int, values: Sequence[str | Decimal | int | None], format_: Any) -> None:
        """Write values into a row, from its first column on."""
        for column, value in enumerate(values):
            self.put(sheet, row, column, value, format_)

    def put(self, sheet: Any, row: int, column: int, value: str | Decimal | int | None, format_: Any) -> None:
        """Write one cell: a number as a number where a workbook can hold it exactly, text as text."""
        if value is None or value == "":
            sheet.write_blank(row, column, None, format_)
        elif isinstance(value, str):
            sheet.write_string(row, column, tidy(value), format_)
        elif len(Decimal(value).normalize().as_tuple().digits) <= EXACT_DIGITS:
            sheet.write_number(row, column, value, format_)
        else:
            sheet.write_string(row, column, f"{value:f}", format_)


def written_on(write: Callable[[Paper], None]) -> bytes:
    """Return the workbook that `write` writes."""
    buffer = io.BytesIO()
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    with xlsxwriter.Workbook(buffer, options) as book:
        write(Paper(book))
    return buffer.getvalue()


def protect(sheet: Any) -> None:
    """Protect a sheet without a password: what is grey stays, and sorting, filtering and sizing work."""
    allowed = ("autofilter", "sort", "format_columns", "format_rows", "select_locked_cells")
    sheet.protect("", dict.fromkeys(allowed, True))
