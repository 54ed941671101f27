"""What a return is: one centre, one month, one version, and its cells.

A cell is one place of the sheet it was read from. It holds a number, or says why there is none; what was
written there is kept either way. Measures are those of the table complaint_measure and are never added to
each other.
"""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

Sex = Literal["all", "female", "male", "not recorded"]
Stage = Literal["all", "before departure", "at destination", "after return", "not recorded"]
WithoutNumber = Literal["nothing handed in", "not collected", "dash", "suppressed", "note"]
Completeness = Literal["complete", "partial", "nil"]


@dataclass(frozen=True)
class Cell:
    """One place of a sheet: what it counts, and the number or why there is none.

    `category` is a code of the organisation's own list ("all" for a total of the sheet), `destination` an
    ISO 3166-1 alpha-3 code or "all", `unit` as in complaint_figure ("complaints", "persons", an ISO 4217
    currency), `place` the sheet and address ("Januari 2025!E5"). Exactly one of `value` and `without_number`
    is given.
    """

    measure: str
    category: str
    stage: Stage
    sex: Sex
    destination: str
    value: Decimal | None
    without_number: WithoutNumber | None
    unit: str
    written: str
    note: str
    place: str


@dataclass(frozen=True)
class Return:
    """One centre's month as one file says it; `month` is YYYY-MM, `file_sha256` that of the file's bytes."""

    centre_id: str
    month: str
    completeness: Completeness
    file_name: str
    file_sha256: str
    cells: tuple[Cell, ...]
