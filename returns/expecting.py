"""From whom an organisation expects returns, from which month on and by when."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

from conduct.desk import Desk
from conduct.membership import organisation_of
from conduct.refusal import Refused, several
from conduct.roles import Role
from warehouse import returns as kept
from warehouse.checking import CheckFailed
from warehouse.rankings import AlreadyThere
from words import say
from words.dates import date_said

MONTH = re.compile(r"\d{4}-(0[1-9]|1[0-2])")
CENTRE = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
LAST_DAY = 28
# Counts below this are not shown, unless the organisation says otherwise.
THRESHOLD = 5


def expect(
    desk: Desk, organisation_id: str, centre_id: str, centre: str, first_month: str, day_due: int | None
) -> None:
    """Say that returns of a centre are due from a month on, each by a day of the following month.

    `day_due` is None where none is expected any more. An administrator decides. Raises Refused.
    """
    if not CENTRE.fullmatch(centre_id):
        raise Refused(say("returns.bad_centre", typed=centre_id[:60]))
    if not centre.strip():
        raise Refused(say("returns.no_centre_name"))
    _refuse_no_month(first_month)
    if day_due is not None and not 1 <= day_due <= LAST_DAY:
        raise Refused(say("returns.bad_day", day=str(day_due), last=LAST_DAY))
    with desk.publishing() as records:
        desk.require(records, organisation_id, Role.ADMINISTRATOR)
        organisation = organisation_of(records, organisation_id)
        earlier = [row for row in kept.expectations(desk.lake) if row["centre_id"] == centre_id]
        row = {
            "centre_id": centre_id,
            "version": len(earlier) + 1,
            "centre": centre.strip(),
            "country_code": organisation["place_code"],
            "organisation_id": organisation_id,
            "organisation": organisation["name"],
            "first_month": first_month,
            "day_due": day_due,
            "decided_at": desk.at(),
            "author": records.people.code(desk.who),
            "standing": "official",
        }
        try:
            message = say("returns.expects", centre=row["centre"], month=first_month)
            kept.add_expectation(desk.lake.location, row, row["author"], message)
        except AlreadyThere as error:
            raise Refused(say("returns.anothers_centre", centre=centre_id)) from error
        except CheckFailed as error:
            raise Refused(say("conduct.check_failed", findings=str(error))) from error


def centres(desk: Desk, organisation_id: str) -> dict[str, str]:
    """Return the centres of which an organisation expects returns: their names by their keys."""
    rows = kept.expectations(desk.lake, organisation_id)
    return {row["centre_id"]: row["centre"] for row in rows}


def month_of(names: Mapping[str, str], centre_id: str, month: str) -> str:
    """Call a centre's month as its reader does: the centre by its name, the month in words."""
    return say("returns.month_of", centre=names.get(centre_id, centre_id), month=date_said(month))


def refuse_unexpected(desk: Desk, organisation_id: str, centre_id: str, month: str) -> None:
    """Raise Refused for a centre of which the organisation expects nothing, or a month still to come."""
    _refuse_no_month(month)
    known = centres(desk, organisation_id)
    if centre_id not in known:
        offered = [
            say("returns.centre_and_key", centre=name, code=key) for key, name in sorted(known.items())
        ]
        raise Refused(say("returns.not_expected", centre=centre_id, known=several(offered)))
    if month > f"{desk.now():%Y-%m}":
        raise Refused(say("returns.month_to_come", centre=known[centre_id], month=date_said(month)))


def threshold_of(desk: Desk, organisation_id: str) -> int:
    """Return below which number an organisation shows no count."""
    with desk.reading() as records:
        row = records.one("return_threshold", association_id=organisation_id)
    return THRESHOLD if row is None else int(row["least"])


def set_threshold(desk: Desk, organisation_id: str, least: int) -> None:
    """Set below which number no count is shown from the next publication on. An administrator decides."""
    if least < 0:
        raise Refused(say("returns.bad_threshold", typed=str(least)))
    with desk.writing() as records:
        desk.require(records, organisation_id, Role.ADMINISTRATOR)
        before: dict[str, Any] | None = records.one("return_threshold", association_id=organisation_id)
        records.put("return_threshold", association_id=organisation_id, least=least)
        was = THRESHOLD if before is None else before["least"]
        desk.note(records, "threshold changed", organisation_id, before=str(was), after=str(least))


def due_on(month: str, day_due: int) -> date:
    """Return by when the return of a month is due: a day of the month after it."""
    year, number = (int(part) for part in month.split("-"))
    return date(year + number // 12, number % 12 + 1, day_due)


def _refuse_no_month(month: str) -> None:
    if not MONTH.fullmatch(month):
        raise Refused(say("returns.bad_month", typed=month[:20]))
