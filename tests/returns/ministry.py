"""What the tests of returns share: an organisation, its people, and returns whose sums are easily seen."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

from conduct.desk import Desk
from conduct.roles import Role
from returns import drafts
from returns.model import Cell, Return
from returns.publishing import publish

At = Callable[[str], Desk]
ORGANISATION = "ministry"
ROLES = {
    "rani@ministry.example": Role.REPORTER,
    "rama@ministry.example": Role.REVIEWER,
    "putri@ministry.example": Role.PUBLISHER,
    "adi@ministry.example": Role.ADMINISTRATOR,
}
REPORTER, REVIEWER, PUBLISHER, ADMINISTRATOR = ROLES
NOW = datetime(2031, 3, 4, 8, 0, tzinfo=UTC)
ALL = Cell(
    "complaints_received", "all", "all", "all", "all", Decimal(10), None, "complaints", "10", "", "January!B4"
)


def cell(value: int | None, place: str = "January!B4", **others: str) -> Cell:
    """Make a cell of complaints received, of all unless said otherwise; None is a dash."""
    number = None if value is None else Decimal(value)
    without = "dash" if value is None else None
    written = "-" if value is None else str(value)
    return replace(ALL, value=number, without_number=without, written=written, place=place, **others)  # type: ignore[arg-type]


def a_return(*cells: Cell, month: str = "2031-01", centre_id: str = "prey-veng") -> Return:
    """Make a return; without cells it is nil."""
    return Return(centre_id, month, "complete" if cells else "nil", "january.xlsx", "0" * 64, cells)


FIRST = a_return(
    cell(31, "January!C4", sex="female", category="wages"),
    cell(12, "January!D4", sex="male", category="wages"),
    cell(9, "January!C5", sex="female", category="documents"),
    cell(None, "January!D5", sex="male", category="documents"),
)


def approved(at: At, content: Return) -> tuple[str, str]:
    """Take a return in, send it and have it approved; return its centre and month."""
    key = (content.centre_id, content.month)
    drafts.take_in(at(REPORTER), ORGANISATION, [content], b"file")
    drafts.send_for_review(at(REPORTER), ORGANISATION, *key)
    drafts.approve(at(REVIEWER), ORGANISATION, *key)
    return key


def published(at: At, content: Return, reason: str = "") -> int:
    """Publish a return, the whole way; return the number of the snapshot."""
    return publish(at(PUBLISHER), ORGANISATION, [approved(at, content)], "As returned", reason)
