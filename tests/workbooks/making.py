"""Methods, cycles and workbooks for the tests, some as the product writes them, some as others do."""

import io
import zipfile
from collections.abc import Mapping, Sequence
from decimal import Decimal

import openpyxl

from conduct.cycle import Cycle
from conduct.method import Grade, Indicator, Method, Subject
from workbooks.cycle_in import Reading, read_cycle

CYCLE = Cycle(
    cycle_id="vamas-7", association_id="vamas", number=7, label="2020", method_id="stars", method_version=1
)
STARS = Method(
    method_id="stars",
    version=1,
    title="Stars",
    code_id="vamas-2010",
    standing="official",
    scale_id="vamas-stars",
    scale=tuple(Grade(grade=str(number)) for number in range(6, 0, -1)),
)
POINTS = Method(
    method_id="points",
    version=2,
    title="Points",
    code_id="vamas-2010",
    standing="illustrative",
    scale_id="levels",
    scale=(Grade(grade="High", least=Decimal(50)), Grade(grade="Low", least=Decimal(0))),
    subjects=(Subject(number=1, title="Law"), Subject(number=2, title="Training")),
    indicators=(
        Indicator(indicator_id="1a", subject=1, text="A licence", most=Decimal(10), evidence=("ministry",)),
        Indicator(indicator_id="1b", subject=1, text="Reports", most=Decimal(5)),
        Indicator(indicator_id="2.1", subject=2, text="Hours", most=Decimal("7.5")),
        Indicator(indicator_id="2.10", subject=2, text="Teachers", most=Decimal(5)),
    ),
)
AGENCIES = {"sona": ("SONA", "Công ty SONA"), "lod": ("LOD",), "ttlc": ("TTLC", "Thinh Long")}

Cells = Sequence[Sequence[object]]


def book_of(sheets: Mapping[str, Cells]) -> openpyxl.Workbook:
    """Make a workbook as another program would, from rows of values."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    return book


def saved(book: openpyxl.Workbook) -> bytes:
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def made(**sheets: Cells) -> bytes:
    return saved(book_of(sheets))


def read(data: bytes, method: Method = STARS) -> Reading:
    return read_cycle(data, CYCLE, method, AGENCIES)


def read_agencies(*rows: Sequence[object], heads: Sequence[object] = ("Agency", "Grade")) -> Reading:
    return read(made(Agencies=[heads, *rows]))


def read_scores(*rows: Sequence[object], heads: Sequence[object] = ()) -> Reading:
    """Read a workbook of scores; a row is agency, indicator, points, does not apply, evidence, note."""
    head = heads or ("Agency", "Indicator ID", "Points", "Does not apply", "Evidence", "Note")
    return read(made(Scores=[head, *rows]), POINTS)


def reasons(reading: Reading) -> list[tuple[str, str]]:
    return [(one.cell, one.reason) for one in reading.problems]


def repacked(data: bytes, parts: Mapping[str, bytes | None]) -> bytes:
    """Return a workbook with parts put in, replaced, or (None) taken out."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name not in parts:
                new.writestr(name, old.read(name))
        for name, part in parts.items():
            if part is not None:
                new.writestr(name, part)
    return buffer.getvalue()


def sheet_xml(data: str, after: str = "") -> bytes:
    """Return the part of a sheet written by hand."""
    space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    return f'<worksheet xmlns="{space}"><sheetData>{data}</sheetData>{after}</worksheet>'.encode()
