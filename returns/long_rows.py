"""Returns as long rows, one a cell: the plainest way in, and the way out again.

A CSV has the columns of a cell, with the centre and the month of each; a month without cells is one row with
`completeness` nil. Every fault is told with its row.
"""

import csv
import hashlib
import io
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any, get_args

from conduct.refusal import Refused
from returns.model import Cell, Completeness, Return, Sex, Stage, WithoutNumber
from words import say

COLUMNS = (
    "centre_id", "month", "completeness", "measure", "category", "stage", "sex", "destination", "value",
    "without_number", "unit", "written", "note", "place",
)  # fmt: skip
NEEDED = ("centre_id", "month", "measure", "value")
# What a column holds where it is left out or empty.
OTHERWISE = {
    "completeness": "complete",
    "category": "all",
    "stage": "all",
    "sex": "all",
    "destination": "all",
    "unit": "complaints",
}
LISTS: Mapping[str, tuple[str, ...]] = {
    "completeness": get_args(Completeness),
    "stage": get_args(Stage),
    "sex": get_args(Sex),
    "without_number": ("", *get_args(WithoutNumber)),
}
MOST_TOLD = 10
Row = Mapping[str, str]


def read(content: bytes, file_name: str) -> list[Return]:
    """Read a CSV of long rows. Raises Refused with a sentence for each fault, and the row it is in."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refused(say("returns.not_utf8", file=file_name)) from error
    rows = list(csv.DictReader(io.StringIO(text)))
    headings = set(rows[0]) if rows else set()
    if missing := [name for name in NEEDED if name not in headings]:
        raise Refused(say("returns.no_column", file=file_name, columns=", ".join(missing)))
    faults = [fault for number, row in enumerate(rows, start=2) for fault in _faults(number, row)]
    if faults:
        raise Refused("\n".join(faults[:MOST_TOLD]))
    sha256 = hashlib.sha256(content).hexdigest()
    return list(
        _returns([(number, _filled(row)) for number, row in enumerate(rows, start=2)], file_name, sha256)
    )


def is_long(content: bytes) -> bool:
    """Tell whether a file is a CSV whose first line has the headings that long rows need."""
    first = content[:2000].decode("utf-8-sig", errors="replace").partition("\n")[0]
    return set(NEEDED) <= {name.strip().strip('"') for name in first.split(",")}


def write(returns: Sequence[Return]) -> bytes:
    """Write returns as a CSV that `read` reads."""
    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS, restval="", lineterminator="\n")
    writer.writeheader()
    for one in returns:
        own = {"centre_id": one.centre_id, "month": one.month, "completeness": one.completeness}
        writer.writerows({**own, **_written(cell)} for cell in one.cells)
        if not one.cells:
            writer.writerow(own)
    return out.getvalue().encode("utf-8")


def _returns(rows: list[tuple[int, Row]], file_name: str, sha256: str) -> Iterator[Return]:
    months: dict[tuple[str, str], list[tuple[int, Row]]] = {}
    for number, row in rows:
        months.setdefault((row["centre_id"], row["month"]), []).append((number, row))
    for (centre_id, month), of_month in months.items():
        completeness: Any = of_month[0][1]["completeness"]
        cells = tuple(_cell(number, row) for number, row in of_month if row["measure"])
        yield Return(centre_id, month, completeness, file_name, sha256, cells)


def _cell(number: int, row: Row) -> Cell:
    stage: Any = row["stage"]
    sex: Any = row["sex"]
    without: Any = row["without_number"] or None
    value = None if without else Decimal(row["value"])
    written = row["written"] or row["value"]
    place = row["place"] or say("returns.row", number=str(number))
    return Cell(
        row["measure"], row["category"], stage, sex, row["destination"], value, without, row["unit"], written,
        row["note"], place,
    )  # fmt: skip


def _faults(number: int, row: Row) -> Iterator[str]:
    """Yield what is wrong with a row, in a sentence that names it."""
    filled = _filled(row)
    for name, words in LISTS.items():
        if filled[name] not in words:
            known = ", ".join(filter(None, words))
            yield say("returns.not_on_list", row=str(number), column=name, value=filled[name], words=known)
    if filled["completeness"] == "nil" and not filled["measure"]:
        return
    if not filled["measure"]:
        yield say("returns.no_measure", row=str(number))
    if bool(filled["value"]) == bool(filled["without_number"]):
        yield say("returns.number_or_reason", row=str(number))
    elif filled["value"] and not _is_number(filled["value"]):
        yield say("returns.no_number", row=str(number), value=filled["value"][:30])


def _is_number(text: str) -> bool:
    try:
        return Decimal(text).is_finite() and Decimal(text) >= 0
    except InvalidOperation:
        return False


def _filled(row: Row) -> dict[str, str]:
    return {name: (row.get(name) or "").strip() or OTHERWISE.get(name, "") for name in COLUMNS}


def _written(cell: Cell) -> dict[str, str]:
    return {
        "measure": cell.measure,
        "category": cell.category,
        "stage": cell.stage,
        "sex": cell.sex,
        "destination": cell.destination,
        "value": "" if cell.value is None else f"{cell.value:f}",
        "without_number": cell.without_number or "",
        "unit": cell.unit,
        "written": cell.written,
        "note": cell.note,
        "place": cell.place,
    }
