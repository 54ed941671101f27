"""Read the files of a dataset as they are published: CSV, Stata or an Excel workbook, as rows of text."""

import csv
import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import openpyxl
import pandas as pd

# A heading is looked for in so many first rows; a dataset of this field is smaller than this.
HEADER_WITHIN, MOST_BYTES = 40, 200_000_000
# A workbook of a few kilobytes can name a cell in its last row and column, or unpack to any size.
MOST_CELLS, MOST_UNPACKED = 10_000_000, 1_000_000_000


class Unreadable(Exception):
    """A file cannot be read, or is not one of the dataset; the message says what, where and what to do."""


@dataclass
class Rows:
    """The rows of a file as text under their headings; `labels` says what Stata calls a column."""

    file: str
    headings: list[str]
    rows: list[dict[str, str]]
    labels: Mapping[str, str] = field(default_factory=dict)

    def by_year(self) -> list[dict[str, str]]:
        """Turn each cell under a year into a row of its own, with its `year` and `value`."""
        years = [heading for heading in self.headings if is_year(heading)]
        return [{**row, "year": year, "value": row[year]} for row in self.rows for year in years]


def is_year(heading: str) -> bool:
    """Tell whether a heading is a year."""
    return re.fullmatch(r"(19|20)\d\d", heading) is not None


def read(path: Path, has: Iterable[str], sheet: str | None = None) -> Rows:
    """Read a file whose headings include those of `has`, in large or small letters. Raises Unreadable."""
    wanted = list(has)
    if not path.is_file():
        raise Unreadable(f"{path}: there is no such file. Give the path of a file of the dataset.")
    if path.stat().st_size > MOST_BYTES:
        raise Unreadable(
            f"{path.name}: larger than {MOST_BYTES // 1_000_000} MB, which no file of a dataset is."
        )
    kind = path.suffix.lower()
    if kind == ".dta":
        return _stata(path, wanted)
    if kind == ".xlsx":
        return _table(path, _sheet(path, sheet), wanted)
    if kind in (".csv", ".tab", ".tsv"):
        return _table(path, _lines(path), wanted)
    raise Unreadable(
        f"{path.name}: “{kind}” is no kind of file that can be read. Save it as .csv, .dta or .xlsx."
    )


def _stata(path: Path, wanted: list[str]) -> Rows:
    try:
        with pd.read_stata(path, convert_categoricals=False, iterator=True) as reader:
            frame, labels = reader.read(), reader.variable_labels()
    # What is no Stata file makes the reader stumble in any way.
    except Exception as error:
        raise Unreadable(f"{path.name}: cannot be read as a Stata file.") from error
    headings = _as_wanted([str(name) for name in frame.columns], wanted)
    rows = [
        dict(zip(headings, map(as_text, row), strict=True))
        for row in frame.itertuples(index=False, name=None)
    ]
    labels = {new: labels.get(str(old), "") for new, old in zip(headings, frame.columns, strict=True)}
    if not set(wanted) <= set(headings):
        raise _without_headings(path, "its variables do not have", wanted)
    return Rows(path.name, headings, rows, labels)


def _lines(path: Path) -> list[list[str]]:
    raw = path.read_bytes()
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = raw.decode("cp1252", errors="replace")
    first = text.partition("\n")[0]
    mark = max(",;\t", key=first.count)
    try:
        return list(csv.reader(io.StringIO(text, newline=""), delimiter=mark))
    except csv.Error as error:
        raise Unreadable(f"{path.name}: cannot be read as CSV ({error}).") from error


def _sheet(path: Path, sheet: str | None) -> list[list[str]]:
    try:
        with zipfile.ZipFile(path) as archive:
            unpacked = sum(part.file_size for part in archive.infolist())
        if unpacked > MOST_UNPACKED:
            raise Unreadable(f"{path.name}: unpacks to more than {MOST_UNPACKED // 1_000_000} MB.")
        book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    except Unreadable:
        raise
    # Over what is no workbook, the reader stumbles in any way.
    except Exception as error:
        raise Unreadable(f"{path.name}: cannot be opened as an Excel workbook.") from error
    try:
        if sheet is not None and sheet not in book.sheetnames:
            there = ", ".join(f"“{name}”" for name in book.sheetnames)
            raise Unreadable(f"{path.name}: has no sheet “{sheet}”; its sheets are {there}.")
        page = book[sheet] if sheet is not None else book.worksheets[0]
        return list(_cells(page.iter_rows(values_only=True), path))
    except Unreadable:
        raise
    except Exception as error:
        raise Unreadable(f"{path.name}: cannot be read as an Excel workbook.") from error
    finally:
        book.close()


def _cells(rows: Iterable[tuple[Any, ...]], path: Path) -> Iterator[list[str]]:
    cells = 0
    for row in rows:
        cells += len(row)
        if cells > MOST_CELLS:
            raise Unreadable(
                f"{path.name}: has more than {MOST_CELLS:,} cells, empty ones among them. Copy the rows that "
                "hold something into a new workbook."
            )
        yield [as_text(value) for value in row]


def _table(path: Path, lines: list[list[str]], wanted: list[str]) -> Rows:
    """Find the line of headings and put the rows below under them; a heading that comes again is numbered."""
    for at, line in enumerate(lines[:HEADER_WITHIN]):
        headings = _as_wanted([" ".join(cell.split()) for cell in line], wanted)
        if set(wanted) <= set(headings):
            names = _numbered(headings)
            rows = [
                dict(zip(names, (*row, *[""] * len(names)), strict=False))
                for row in lines[at + 1 :]
                if any(row)
            ]
            return Rows(path.name, [name for name in names if name], rows)
    raise _without_headings(path, f"no line of its first {HEADER_WITHIN} has", wanted)


def _as_wanted(headings: list[str], wanted: list[str]) -> list[str]:
    """Write those headings as the mapping does that differ from it in large and small letters only."""
    meant = {name.lower(): name for name in wanted}
    return [meant.get(heading.lower(), heading) for heading in headings]


def _without_headings(path: Path, why: str, wanted: list[str]) -> Unreadable:
    there = ", ".join(f"“{name}”" for name in wanted)
    return Unreadable(f"{path.name}: {why} the headings {there}. Is it the file that the mapping speaks of?")


def _numbered(headings: list[str]) -> list[str]:
    names: list[str] = []
    for heading in headings:
        again = sum(name == heading or name.startswith(f"{heading} #") for name in names)
        names.append(f"{heading} #{again + 1}" if again and heading else heading)
    return names


def as_text(value: Any) -> str:
    """Write a value of a cell as text: whole numbers without a point, dates as ISO 8601, nothing as ''."""
    if value is None or pd.isna(value):
        return ""
    if hasattr(value, "isoformat"):
        return str(value.isoformat())[:10]
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()
