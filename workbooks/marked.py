"""The workbook that somebody uploaded, given back with its problems filled in and explained."""

import io
import warnings
from collections.abc import Iterable

import openpyxl
from openpyxl.cell.cell import Cell, MergedCell
from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill
from openpyxl.worksheet.worksheet import Worksheet

from conduct.refusal import Refused
from words import say
from workbooks.bounded import bounded
from workbooks.cells import fold, tidy
from workbooks.problem import Problem, told
from workbooks.safe import checked

FILL = PatternFill("solid", fgColor="FFFFC58A")
BOLD = Font(bold=True)
LONGEST_COMMENT = 1000
COLUMNS = ("sheet", "row", "column", "cell", "problem")
WIDTHS = (18, 8, 24, 10, 100)


@bounded("marking")
def mark(data: bytes, problems: Iterable[Problem]) -> bytes:
    """Return a workbook with each problem's cell filled and commented, and a first sheet listing them.

    Of very many problems the first are told, and how many there are (`workbooks.problem.told`).
    Raises Refused where the file must not be opened, or cannot be written back.
    """
    listed = told(problems)
    checked(data)
    if not openpyxl.DEFUSEDXML:
        raise RuntimeError("openpyxl must parse through defusedxml")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            book = openpyxl.load_workbook(io.BytesIO(data), keep_links=False)
            _list(book, listed)
            _fill(book, listed)
            buffer = io.BytesIO()
            book.save(buffer)
    except Exception as error:
        # Over a part that it cannot make sense of, openpyxl raises whatever it comes across.
        raise Refused(say("workbooks.cannot_mark")) from error
    return buffer.getvalue()


def _list(book: openpyxl.Workbook, problems: tuple[Problem, ...]) -> None:
    """Put the sheet of the problems first; one that an earlier reading left is replaced."""
    name = say("workbooks.sheet_problems")
    for sheet in [one for one in book.worksheets if fold(one.title) == fold(name)]:
        book.remove(sheet)
    sheet = book.create_sheet(name, 0)
    _write(sheet, 1, 1, say("workbooks.problems_title", count=len(problems)))
    for column, (field, width) in enumerate(zip(COLUMNS, WIDTHS, strict=True), 1):
        _write(sheet, 3, column, say(f"workbooks.head_{field}"))
        sheet.cell(3, column).font = BOLD
        sheet.column_dimensions[sheet.cell(3, column).column_letter].width = width
    for row, one in enumerate(problems, 4):
        place = (one.sheet, str(one.row) if one.row else "", one.column, one.cell, one.reason)
        for column, text in enumerate(place, 1):
            _write(sheet, row, column, text)
    sheet.freeze_panes = "A4"
    for other in book.worksheets:
        other.sheet_view.tabSelected = other is sheet
    book.active = 0


def _write(sheet: Worksheet, row: int, column: int, text: str) -> None:
    """Write text as text, whatever it begins with."""
    cell = sheet.cell(row, column)
    cell.value = tidy(text)
    if text:
        cell.data_type = "s"
    cell.quotePrefix = True


def _fill(book: openpyxl.Workbook, problems: tuple[Problem, ...]) -> None:
    reasons: dict[tuple[str, str], list[str]] = {}
    for one in problems:
        if one.cell and one.sheet in book.sheetnames:
            reasons.setdefault((one.sheet, one.cell), []).append(tidy(one.reason))
    for (sheet, reference), texts in reasons.items():
        cell = book[sheet][reference]
        if isinstance(cell, MergedCell):
            cell = _holder(book[sheet], reference)
        if isinstance(cell, Cell):
            cell.fill = FILL
            cell.comment = Comment("\n".join(texts)[:LONGEST_COMMENT], say("frame.product"), 120, 360)


def _holder(sheet: Worksheet, reference: str) -> object:
    """Return the cell that holds the text of a merged range."""
    merged = next(one for one in sheet.merged_cells.ranges if reference in one)
    return sheet.cell(merged.min_row, merged.min_col)
