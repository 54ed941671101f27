"""The cells of a workbook as openpyxl reads them: only those that hold something, wherever they stand.

openpyxl's public way of loading a sheet is not taken, for three reasons. It gives either a formula
or its stored value, and loading twice lets one shared formula be translated for every cell, which a
small file can make take very long. It reads pictures, charts, print settings and pivot tables as well,
and refuses the whole workbook where one of them is odd. Its read-only rows lose rows out of order
and merged cells. So its reader of a sheet is asked for the rows and the merged ranges only. What it
reads was looked through for declarations of entities: the parser of Python's own library, several
times faster than one that looks again, is safe here.
"""

import io
import re
import warnings
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import cached_property
from typing import Any, Literal
from xml.etree.ElementTree import Element, iterparse

import openpyxl
from defusedxml import DefusedXmlException
from openpyxl.cell.text import Text
from openpyxl.comments.comment_sheet import CommentSheet
from openpyxl.packaging.relationship import get_dependents, get_rels_path
from openpyxl.reader.excel import ExcelReader
from openpyxl.styles.numbers import BUILTIN_FORMATS, BUILTIN_FORMATS_MAX_SIZE
from openpyxl.styles.stylesheet import apply_stylesheet
from openpyxl.utils import range_boundaries
from openpyxl.utils.datetime import CALENDAR_MAC_1904, to_excel
from openpyxl.utils.escape import unescape
from openpyxl.worksheet._reader import COL_TAG, FORMULA_TAG, MERGE_TAG, ROW_TAG, WorkSheetParser
from openpyxl.xml.constants import COMMENTS_NS, SHARED_STRINGS, SHEET_MAIN_NS
from openpyxl.xml.functions import fromstring

from conduct.refusal import Refused
from words import say
from workbooks.safe import MOST_CELLS, MOST_COLUMNS, MOST_ROWS, checked

MOST_SHEETS = 50
# What a spreadsheet program itself lets a cell hold; more is written by nobody in good faith.
LONGEST_TEXT = 32_767
STRING_TAG = f"{{{SHEET_MAIN_NS}}}si"
# Text within a number format: quoted, escaped, or a colour, condition or language in brackets.
NOT_FORMAT = re.compile(r'"[^"]*"|\\.|_.|\*.|\[[^\]]*\]')

if not openpyxl.DEFUSEDXML:
    raise RuntimeError("openpyxl must parse through defusedxml")
# What openpyxl leaves aside (extensions, dates out of range) is nothing that a log should fill with.
warnings.filterwarnings("ignore", module="openpyxl")

Kind = Literal["blank", "text", "number", "truth", "fault", "unstored"]
Look = Literal["", "date", "percent"]


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell. `text` is its value as text; `number` is there for numbers and serial dates only.

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
    """One sheet: its cells by row and column, both from 1; merged ranges as left, top, right, bottom.

    Of a sheet that was read closely, `formulas` holds the text of those without a stored value, and
    `comments` what is noted at cells.
    """

    name: str
    cells: dict[tuple[int, int], Cell]
    merged: tuple[tuple[int, int, int, int], ...]
    hidden_rows: frozenset[int] = frozenset()
    is_hidden: bool = False
    hidden_columns: frozenset[int] = frozenset()
    formulas: dict[tuple[int, int], str] = field(default_factory=dict)
    comments: dict[tuple[int, int], str] = field(default_factory=dict)

    def cell(self, row: int, column: int) -> Cell:
        """Return a cell, blank where nothing is stored."""
        return self.cells.get((row, column), BLANK)

    def block(self, row: int, column: int) -> tuple[int, int]:
        """Return the first and last row of the merged block that a cell stands in, or its own row twice."""
        blocks = self._blocks.get(column, [])
        at = bisect_right(blocks, (row, MOST_ROWS + 1)) - 1
        return blocks[at] if at >= 0 and blocks[at][1] >= row else (row, row)

    @cached_property
    def _blocks(self) -> dict[int, list[tuple[int, int]]]:
        """Return the merged blocks of more than one row by their first column, from the top."""
        found: dict[int, list[tuple[int, int]]] = {}
        for left, top, _, bottom in sorted(self.merged):
            if top < bottom:
                found.setdefault(left, []).append((top, bottom))
        return found


@dataclass(frozen=True)
class Book:
    """A workbook's sheets in their order; `from_1904` tells which of the two date systems it uses."""

    sheets: tuple[Sheet, ...]
    from_1904: bool


def read_book(data: bytes, closely: bool = False) -> Book:
    """Return the cells of an uploaded workbook. Raises Refused where it must not or cannot be read.

    Read `closely`, it also has comments and the text of formulas that have no stored value.
    """
    checked(data)
    try:
        return _book(ExcelReader(io.BytesIO(data), read_only=True, data_only=True, keep_links=False), closely)
    except DefusedXmlException as error:
        raise Refused(say("workbooks.forbidden_xml")) from error
    except (Refused, MemoryError):
        raise
    except Exception as error:
        # Over a part that it cannot make sense of, openpyxl raises whatever it comes across.
        raise Refused(say("workbooks.damaged")) from error


def _book(reader: Any, closely: bool) -> Book:
    with reader.archive:
        reader.read_manifest()
        reader.shared_strings = _strings(reader)
        reader.read_workbook()
        apply_stylesheet(reader.archive, reader.wb)
        listed = [
            (sheet.name, rel.target, sheet.state != "visible")
            for sheet, rel in reader.parser.find_sheets()
            if _holds_cells(rel)
        ]
        if len(listed) > MOST_SHEETS:
            raise Refused(say("workbooks.too_many_sheets", most=MOST_SHEETS))
        if not listed or len({part for _, part, _ in listed}) < len(listed):
            raise Refused(say("workbooks.damaged"))
        percents = _percents(reader.wb)
        sheets = tuple(_sheet(reader, *one, percents, closely) for one in listed)
        return Book(sheets, reader.wb.epoch == CALENDAR_MAC_1904)


def _holds_cells(rel: Any) -> bool:
    return bool(rel.Type.endswith("/worksheet"))


def _strings(reader: Any) -> list[str]:
    """Return the shared strings as stored: openpyxl's own list of them drops the text "x005F_"."""
    part = reader.package.find(SHARED_STRINGS)
    if part is None:
        return []
    found = []
    with reader.archive.open(part.PartName[1:]) as source:
        for _, element in iterparse(source):  # noqa: S314 - looked through before
            if element.tag == STRING_TAG:
                found.append(Text.from_tree(element).content)
                element.clear()
    return found


def _percents(book: Any) -> set[int]:
    """Return the cell styles that show a number as a percentage; openpyxl knows those of dates."""
    codes = {**BUILTIN_FORMATS, **dict(enumerate(book._number_formats, BUILTIN_FORMATS_MAX_SIZE))}
    percent = {key for key, code in codes.items() if "%" in NOT_FORMAT.sub("", code.split(";")[0])}
    return {index for index, style in enumerate(book._cell_styles) if style.numFmtId in percent}


class _Rows(WorkSheetParser):  # type: ignore[misc]
    """openpyxl's reader of a sheet, asked for its rows and merged ranges only."""

    merged: tuple[tuple[int, int, int, int], ...] = ()

    def __init__(self, *arguments: Any, closely: bool) -> None:
        super().__init__(*arguments)
        self.hidden: set[int] = set()
        self.hidden_columns: set[int] = set()
        self.formulas: dict[tuple[int, int], str] = {}
        self.closely = closely

    def parse(self) -> Iterator[list[dict[str, Any]]]:
        """Go through the rows as they are stored."""
        for _, element in iterparse(self.source):  # noqa: S314 - looked through before
            if element.tag == ROW_TAG:
                number, cells = self.parse_row(element)
                if element.get("hidden") in ("1", "true"):
                    self.hidden.add(number)
                yield cells
                element.clear()
            elif element.tag == COL_TAG and element.get("hidden") in ("1", "true"):
                first, last = int(element.get("min", 1)), int(element.get("max", 1))
                self.hidden_columns |= set(range(first, min(last, MOST_COLUMNS) + 1))
            elif element.tag == MERGE_TAG:
                self.merged = tuple(range_boundaries(one.get("ref")) for one in element)

    def parse_cell(self, element: Element) -> dict[str, Any]:
        """Read a cell with its stored value, and tell whether that is the result of a formula."""
        formula = element.find(FORMULA_TAG) is not None
        read = {**super().parse_cell(element), "formula": formula}
        if formula and self.closely:
            # Every formula is read, as one without a value may share that of one that has it.
            text = self.parse_formula(element)
            if read["value"] is None:
                self.formulas[read["row"], read["column"]] = str(getattr(text, "text", text))
        return read


def _sheet(reader: Any, name: str, part: str, is_hidden: bool, percents: set[int], closely: bool) -> Sheet:
    book = reader.wb
    cells: dict[tuple[int, int], Cell] = {}
    with reader.archive.open(part) as source:
        rows = _Rows(
            source,
            reader.shared_strings,
            True,
            book.epoch,
            book._date_formats,
            book._timedelta_formats,
            closely=closely,
        )
        for row in rows.parse():
            for one in row:
                cell = _cell(one, percents, book.epoch)
                if cell.kind == "blank":
                    continue
                if one["row"] > MOST_ROWS or one["column"] > MOST_COLUMNS:
                    raise Refused(_too_many())
                cells[one["row"], one["column"]] = cell
    return Sheet(
        name,
        cells,
        rows.merged,
        frozenset(rows.hidden),
        is_hidden,
        frozenset(rows.hidden_columns),
        rows.formulas,
        _comments(reader, part) if closely else {},
    )


def _comments(reader: Any, part: str) -> dict[tuple[int, int], str]:
    """Return what is noted at the cells of a sheet, by row and column."""
    path = get_rels_path(part)
    if path not in reader.archive.namelist():
        return {}
    found = {}
    for relationship in get_dependents(reader.archive, path).find(COMMENTS_NS):
        sheet = CommentSheet.from_tree(fromstring(reader.archive.read(relationship.target)))
        for reference, comment in sheet.comments:
            left, top, _, _ = range_boundaries(reference)
            found[top, left] = str(comment.text)
    return found


def _too_many() -> str:
    return say("workbooks.too_many_cells", rows=MOST_ROWS, columns=MOST_COLUMNS, cells=MOST_CELLS)


def _cell(one: dict[str, Any], percents: set[int], epoch: datetime) -> Cell:
    value, kind, formula = one["value"], one["data_type"], one["formula"]
    if value is None:
        # A formula whose result is an empty text is stored with the type of text.
        return Cell("unstored", formula=True) if formula and kind != "str" else BLANK
    if kind == "e":
        return Cell("fault", value, formula=formula)
    if isinstance(value, bool):
        return Cell("truth", "TRUE" if value else "FALSE", formula=formula)
    if isinstance(value, (date, time, timedelta)):
        text = str(value).removesuffix(" 00:00:00")
        return Cell("number", text, _decimal(to_excel(value, epoch)), "date", formula)
    if isinstance(value, (int, float)):
        number = _decimal(value)
        return Cell(
            "number", f"{number:f}", number, "percent" if one["style_id"] in percents else "", formula
        )
    text = unescape(value)
    if len(text) > LONGEST_TEXT:
        raise Refused(say("workbooks.damaged"))
    return Cell("text", text, formula=formula) if text.strip() else BLANK


def _decimal(value: float) -> Decimal:
    """Return the shortest decimal of a float: a workbook stores 7.1 as 7.0999999999999996."""
    return Decimal(int(value)) if int(value) == value else Decimal(repr(value))
