"""One figure to take away as a file: its table as CSV, or a workbook with its columns, sources and origin."""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from functools import cache
from numbers import Real
from typing import Any

import pandas as pd
import xlsxwriter
from xlsxwriter.worksheet import Worksheet

from charts.shapes import Map
from etl.csv_cells import harmless
from figures.figure import Figure
from figures.provenance import Source, cited_by, dated
from warehouse.schema import Table, tables
from words import phrases, say

# A workbook is dated by the snapshot it names; a clock in the file would make no two downloads alike.
NO_CLOCK = datetime(1980, 1, 1)
LONGEST_CELL = 32_767
NARROWEST, WIDEST = 8, 60
_SOURCE_FIELDS = ("source_id", "publisher", "title", "published", "url")
_AS_THEY_ARE = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}


def csv_bytes(table: pd.DataFrame) -> bytes:
    """Return a table as CSV that a spreadsheet program reads as text and numbers, never formulas."""
    text = str(table.map(harmless).to_csv(index=False, quoting=csv.QUOTE_NONNUMERIC))
    return text.encode("utf-8-sig")


def excel_bytes(
    figure: Figure, known_sources: Mapping[str, Source], snapshot: int, citation: str, link: str
) -> bytes:
    """Return a figure as an Excel workbook: its table, and what a reader must know who has only the file."""
    buffer = io.BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True, **_AS_THEY_ARE}) as book:
        book.set_properties({"created": NO_CLOCK, "title": figure.title[:255]})
        bold = book.add_format({"bold": True})
        wrapped = book.add_format({"text_wrap": True, "valign": "top"})
        about = _about(figure, known_sources, snapshot, citation, link)
        sheets = (
            (say("common.sheet"), list(figure.table), figure.table.itertuples(index=False), None),
            (say("taken.sheet_columns"), _column_headings(), _columns(figure.table), wrapped),
            (say("taken.sheet_sources"), _SOURCE_FIELDS, _sources(figure.table, known_sources), wrapped),
            (say("taken.sheet_about"), None, about, wrapped),
        )
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
    return [say(f"taken.{part}") for part in ("column", "heading", "meaning", "of_table")]


def _columns(table: pd.DataFrame) -> Iterable[Sequence[str]]:
    """Say of every column what it is called on screen, and what the warehouse says that it means."""
    for name in table:
        meaning, of_table = _meaning(name, tuple(table))
        yield name, phrases().get(f"columns.{name}", ""), meaning, of_table


@cache
def _meaning(column: str, beside: tuple[str, ...]) -> tuple[str, str]:
    """Return a column's meaning and the table that gives it; both empty if the warehouse has no such column.

    Several tables may have a column of one name and mean different things by it: then the table that
    shares most columns with the figure speaks.
    """

    def shared(table: Table) -> int:
        return len({each.name for each in table.columns} & set(beside))

    holding = [
        (table, each.meaning) for table in tables().values() for each in table.columns if each.name == column
    ]
    if not holding:
        return "", ""
    table, meaning = max(holding, key=lambda held: shared(held[0]))
    return meaning, table.name


def _sources(table: pd.DataFrame, known: Mapping[str, Source]) -> Iterable[Sequence[str]]:
    for source_id, _ in cited_by(table).most_common():
        source = known[source_id]
        yield source_id, source.publisher, source.title, source.published, source.url


def _about(
    figure: Figure, known: Mapping[str, Source], snapshot: int, citation: str, link: str
) -> Iterable[Sequence[Any]]:
    """Say what the figure is, as of when, of which snapshot, how to cite it and where it stands."""
    yield say("taken.title"), figure.title
    if figure.note:
        yield say("taken.note"), figure.note
    yield say("taken.as_of"), figure.as_of or dated(figure.table, known)
    yield say("taken.snapshot"), snapshot
    yield say("taken.citation"), citation
    yield say("taken.link"), link
    if isinstance(figure.drawing, Map):
        yield say("taken.boundaries"), say("common.boundaries")
