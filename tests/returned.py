"""Returns of a ministry that does not exist, whose every sum can be worked out in the head.

Of two centres, returns are due on the 10th from January 2031 on. Anggrek returned January in time and
corrected it, and February late; Melati returned January as nil, and nothing for February. The newest
publication is of 20 March 2031.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd

from returns.publishing import summary_rows
from warehouse.schema import tables

Row = Mapping[str, Any]
ORGANISATION = {"organisation_id": "ministry", "organisation": "Demonstration Ministry"}


def expected(centre_id: str, centre: str) -> Row:
    """Return a row of return_expectation."""
    return {
        **ORGANISATION,
        "centre_id": centre_id,
        "version": 1,
        "centre": centre,
        "country_code": "IDN",
        "first_month": "2031-01",
        "day_due": 10,
        "decided_at": "2031-01-01T08:00:00Z",
        "author": "Adi",
        "standing": "official",
    }


def version(centre_id: str, month: str, number: int, handed_in: str, **others: object) -> dict[str, Any]:
    """Return a row of complaint_return: complete, unless said otherwise."""
    return {
        **ORGANISATION,
        "return_id": f"{centre_id}-{month}-v{number}",
        "centre_id": centre_id,
        "month": month,
        "version": number,
        "kind": "return" if number == 1 else "correction",
        "completeness": "complete",
        "handed_in_at": f"{handed_in}T08:00:00Z",
        "sent_by": "Rani",
        "approved_by": "Rama",
        "published_at": f"{handed_in}T09:00:00Z",
        "author": "Putri",
        "message": "As returned",
        "reason": None if number == 1 else "A line was skipped",
        "restores": None,
        "file_name": "return.xlsx",
        "file_sha256": "0" * 64,
        "locator": "Sheet",
        "threshold": 5,
        "standing": "official",
        **others,
    }


def cell(return_id: str, value: int | None, place: str, **others: str) -> dict[str, Any]:
    """Return a row of complaint_return_cell: complaints received of all, unless said otherwise."""
    return {
        "return_id": return_id,
        "measure": "complaints_received",
        "category": "all",
        "stage": "all",
        "sex": "all",
        "destination": "all",
        "value": value,
        "without_number": "dash" if value is None else None,
        "unit": "complaints",
        "written": "-" if value is None else str(value),
        "note": None,
        "locator": f"Sheet!{place}",
        **others,
    }


VERSIONS = [
    version("anggrek", "2031-01", 1, "2031-02-08"),
    version("anggrek", "2031-01", 2, "2031-02-20"),
    version("anggrek", "2031-02", 1, "2031-03-20"),
    version("melati", "2031-01", 1, "2031-02-09", completeness="nil", locator=None),
]
CELLS = {
    "anggrek-2031-01-v1": [
        cell("anggrek-2031-01-v1", 20, "B4", sex="female", category="wages"),
        cell("anggrek-2031-01-v1", 10, "C4", sex="male", category="wages"),
    ],
    "anggrek-2031-01-v2": [
        cell("anggrek-2031-01-v2", 20, "B4", sex="female", category="wages"),
        cell("anggrek-2031-01-v2", 10, "C4", sex="male", category="wages"),
        cell("anggrek-2031-01-v2", 9, "B5", sex="female", category="documents"),
        cell("anggrek-2031-01-v2", 3, "C5", sex="male", category="documents"),
        cell("anggrek-2031-01-v2", 21, "D4", measure="complaints_resolved"),
    ],
    "anggrek-2031-02-v1": [
        cell("anggrek-2031-02-v1", 52, "B4"),
        cell("anggrek-2031-02-v1", 40, "B5", destination="MYS"),
        cell("anggrek-2031-02-v1", None, "B6", destination="SGP"),
    ],
    "melati-2031-01-v1": [],
}
RETURNS: Mapping[str, Sequence[Row]] = {
    "return_expectation": [expected("anggrek", "Anggrek"), expected("melati", "Melati")],
    "complaint_return": VERSIONS,
    "complaint_return_cell": [one for of in CELLS.values() for one in of],
    "return_summary": [row for one in VERSIONS for row in summary_rows(one, CELLS[one["return_id"]])],
}


def frames() -> dict[str, pd.DataFrame]:
    """Return all of it by table, as text with what is empty missing."""
    return {
        name: pd.DataFrame(
            [{k: None if pd.isna(v) else str(v) for k, v in row.items()} for row in rows],
            columns=[column.name for column in tables()[name].columns],
            dtype="string",
        )
        for name, rows in RETURNS.items()
    }
