"""One figure to take away as a file: its table as CSV, or a workbook with its columns, sources and origin."""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from functools import cache
from math import isfinite
from numbers import Real
from typing import Any

import pandas as pd
import xlsxwriter
from xlsxwriter.worksheet import Worksheet

from charts.shapes import Map
from etl.csv_cells import harmless
from figures.as_drawn import add_charts, as_drawn
from figures.figure import Figure
from figures.provenance import Source, cited_by, dated, named
from figures.table import headings
from warehouse.question import columns_behind
from warehouse.schema import Table, tables
from words import language, say

# A workbook is dated by the snapshot it names; a clock in the file would make no two downloads alike.
NO_CLOCK = datetime(1980, 1, 1)
LONGEST_CELL = 32_767
# What is worked out, such as a count by the month, has no more digits in a file that people read.
DECIMALS = 4
BOM = b"\xef\xbb\xbf"
NARROWEST, WIDEST = 8, 60
_SOURCE_FIELDS = ("publisher", "title", "published", "url")
# A column named so holds the ids of sources, which nobody outside the warehouse knows.
_IDS_OF_SOURCES = "source_id"
# A figure gives the name of what a table keeps by its code or key.
_KEPT_AS = ("{}_code", "{}_id")
_AS_THEY_ARE = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}


def figure_csv(figure: Figure, known: Mapping[str, Source], citation: str) -> bytes:
    """Return a figure's table as CSV in words, with its sources by name; the last column says how to cite it.

    The first says what must be known of it, such as that its numbers are invented. Both stand in every row,
    where no program that reads the file takes them for a row of their own.
    """
    rows = readable(figure.table, known)
    if figure.remark:
        rows.insert(0, say("taken.remark"), figure.remark, allow_duplicates=True)
    rows.insert(len(rows.columns), say("taken.citation"), citation, allow_duplicates=True)
    return csv_bytes(rows)


def readable(table: pd.DataFrame, known: Mapping[str, Source]) -> pd.DataFrame:
    """Return a table under the headings of the screen, its sources by title and publisher."""
    sources = [name for name in table if str(name).endswith(_IDS_OF_SOURCES)]
    said = {name: table[name].map(lambda ids: named(known, str(ids)), na_action="ignore") for name in sources}
    return table.assign(**said).rename(columns=headings(table))


def csv_bytes(table: pd.DataFrame) -> bytes:
    """Return a table as CSV that a spreadsheet program reads as text and numbers, never formulas."""
    cells = [
        pd.Series([_plain(harmless(one)) for one in table.iloc[:, n]], dtype=object)
        for n in range(len(table.columns))
    ]
    plain = pd.concat(cells, axis=1) if cells else pd.DataFrame()
    text = str(plain.set_axis(table.columns, axis=1).to_csv(index=False, quoting=csv.QUOTE_NONNUMERIC))
    return BOM + text.encode("utf-8")


def _plain(value: object) -> object:
    """Write a whole number without a point, and no more decimals of another than are meant."""
    if not isinstance(value, float) or not isfinite(value):
        return value
    return int(value) if value.is_integer() else round(value, DECIMALS)


def excel_bytes(
    figure: Figure, known_sources: Mapping[str, Source], snapshot: int, citation: str, where: str
) -> bytes:
    """Return a figure as an Excel workbook: what is drawn, its table, and what must be known of both.

    `where` is its address, or where it stands in words.
    """
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True, **_AS_THEY_ARE}) as book:
        book.set_properties({"created": NO_CLOCK, "title": figure.title[:255]})
        bold = book.add_format({"bold": True})
        wrapped = book.add_format({"text_wrap": True, "valign": "top"})
        about = _about(figure, known_sources, snapshot, citation, where)
        table = readable(figure.table, known_sources)
        sources = [say(f"columns.{field}") for field in _SOURCE_FIELDS]
        sheets = (
            (say("common.sheet"), list(table), table.itertuples(index=False), None),
            (say("taken.sheet_columns"), _column_headings(), _columns(figure), wrapped),
            (say("taken.sheet_sources"), sources, _sources(figure.table, known_sources), wrapped),
            (say("taken.sheet_about"), None, about, wrapped),
        )
        if figure.drawing is not None:
            told, drawn = as_drawn(figure.drawing), say("taken.sheet_drawn")
            first = book.add_worksheet(drawn)
            _fill(first, told.headings, told.rows, bold, None)
            add_charts(book, first, figure.drawing, told, drawn)
        for name, headings, rows, form in sheets:
            _fill(book.add_worksheet(name), headings, rows, bold, form)
    return buffer.getvalue()


def _fill(
    sheet: Worksheet, headings: Sequence[str] | None, rows: Iterable[Sequence[Any]], bold: Any, form: Any
) -> None:
    """Write rows of values, the headings above them and always in sight."""
    widths: dict[int, int] = {}
    first = 0
    if headings is not None:
        sheet.freeze_panes(1, 0)
        first = 1
        for column, heading in enumerate(headings):
            sheet.write_string(0, column, heading, bold)
            widths[column] = len(heading)
    for line, row in enumerate(rows, start=first):
        for column, value in enumerate(row):
            _write(sheet, line, column, value, form)
            widths[column] = max(widths.get(column, 0), 0 if _is_missing(value) else len(str(value)))
    for column, width in widths.items():
        sheet.set_column(column, column, min(max(width + 2, NARROWEST), WIDEST))


def _write(sheet: Worksheet, line: int, column: int, value: Any, form: Any) -> None:
    """Write one cell: a number as a number, yes or no as such, anything else as text; nothing if missing.

    A workbook keeps the first fifteen or sixteen digits of a number, whoever writes it.
    """
    if _is_missing(value):
        return
    if isinstance(value, bool) or type(value).__name__ == "bool_":
        sheet.write_boolean(line, column, bool(value), form)
    elif isinstance(value, Real):
        sheet.write_number(line, column, float(value), form)
    else:
        sheet.write_string(line, column, str(value)[:LONGEST_CELL], form)


def _is_missing(value: Any) -> bool:
    return bool(pd.isna(value)) or value in ("", float("inf"), float("-inf"))


def _column_headings() -> list[str]:
    return [say(f"taken.{part}") for part in ("heading", "meaning", "of_table")]


def _columns(figure: Figure) -> Iterable[Sequence[str]]:
    """Say of every column what it means, and where the export of all tables holds it."""
    for name, heading in headings(figure.table).items():
        yield heading, *_meaning(name, figure.asked, tuple(figure.table), language())


@cache
def _meaning(
    column: str,
    asked: tuple[str, ...],
    beside: tuple[str, ...],
    code: str,  # noqa: ARG001 - what is kept is said in this language
) -> tuple[str, str]:
    """Return what a column of a figure means, and the table and column that say so; '' where none does.

    Only the tables speak that the figure's own questions read. Where several have a column of this name,
    it is the one that shares most columns with the figure.
    """

    def shared(table: Table) -> int:
        return len({each.name for each in table.columns} & set(beside))

    read = {table: tables()[table] for question in asked for table in columns_behind(question)}
    for kept in (column, *(form.format(column) for form in _KEPT_AS)):
        holding = [table for table in read.values() if kept in {each.name for each in table.columns}]
        if holding:
            table = max(holding, key=shared)
            meaning = table.column(kept).meaning
            said = meaning if kept == column else say("taken.name_for", meaning=meaning)
            return said, f"{table.name}.{kept}"
    return say("taken.worked_out"), ""


def _sources(table: pd.DataFrame, known: Mapping[str, Source]) -> Iterable[Sequence[str]]:
    for source_id, _ in cited_by(table).most_common():
        source = known[source_id]
        yield source.publisher, source.title, source.published, source.url


def _about(
    figure: Figure, known: Mapping[str, Source], snapshot: int, citation: str, where: str
) -> Iterable[Sequence[Any]]:
    """Say what the figure is, as of when, of which snapshot, how to cite it and where it stands."""
    yield say("taken.title"), figure.title
    if figure.remark:
        yield say("taken.remark"), figure.remark
    if figure.note:
        yield say("taken.note"), figure.note
    yield say("taken.as_of"), figure.as_of or dated(figure.table, known)
    yield say("taken.snapshot"), snapshot
    yield say("taken.citation"), citation
    yield say("taken.where"), where
    if isinstance(figure.drawing, Map):
        yield say("taken.boundaries"), say("common.boundaries")
