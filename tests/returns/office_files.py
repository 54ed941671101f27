"""Workbooks of offices for the tests, made by a few lines: cells by rows, and what else a sheet has."""

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import openpyxl
from openpyxl.comments import Comment

Rows = Sequence[Sequence[object]]


@dataclass
class Page:
    """A sheet to be made: rows from A1, merged ranges, what is hidden, and comments by address."""

    rows: Rows
    merged: Sequence[str] = ()
    hidden_rows: Sequence[int] = ()
    hidden_columns: Sequence[str] = ()
    comments: Mapping[str, str] = field(default_factory=dict)
    hidden: bool = False


def workbook(pages: Mapping[str, Page | Rows]) -> bytes:
    """Return a workbook; formulas have no stored values, as a program writes them that does not calculate."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, given in pages.items():
        page = given if isinstance(given, Page) else Page(given)
        sheet = book.create_sheet(name)
        for row in page.rows:
            sheet.append(list(row))
        for one in page.merged:
            sheet.merge_cells(one)
        for number in page.hidden_rows:
            sheet.row_dimensions[number].hidden = True
        for letter in page.hidden_columns:
            sheet.column_dimensions[letter].hidden = True
        for at, text in page.comments.items():
            sheet[at].comment = Comment(text, "office")
        if page.hidden:
            sheet.sheet_state = "hidden"
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()
