"""Times in the zone of an association's own country; what is kept is in UTC."""

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo

from conduct.dates import iso_date
from conduct.desk import Desk
from conduct.refusal import Refused
from words import say
from words.dates import moment_said

# Hours before UTC in the capital, by country, ISO alpha-3: none of them changes its clocks in summer.
HOURS = {
    "BRN": 8.0, "IDN": 7.0, "KHM": 7.0, "LAO": 7.0, "MMR": 6.5, "MYS": 8.0, "PHL": 8.0, "SGP": 8.0,
    "THA": 7.0, "TLS": 9.0, "VNM": 7.0,
}  # fmt: skip
MOMENT = re.compile(r"(\S+)[ T]+(\d{1,2}):(\d{2})", re.ASCII)


def zone_of(desk: Desk, association_id: str) -> timezone:
    """Return the zone of an association's country, UTC where it is none of the region."""
    with desk.reading() as records:
        row = records.one("association", association_id=association_id) or {}
    hours = HOURS.get(row.get("place_code", ""))
    return UTC if hours is None else timezone(timedelta(hours=hours))


def moment_of(typed: str, zone: timezone) -> datetime:
    """Return the moment that somebody in a zone wrote as a date and a time. Raises Refused."""
    found = MOMENT.fullmatch(typed.strip())
    day = iso_date(found.group(1)) if found else None
    try:
        if found is None or day is None:
            raise ValueError(typed)
        local = datetime.fromisoformat(day).replace(hour=int(found.group(2)), minute=int(found.group(3)))
    except ValueError as error:
        raise Refused(say("command.bad_moment", typed=typed[:60], zone=str(zone))) from error
    return local.replace(tzinfo=zone).astimezone(UTC)


def local_time(moment: str, zone: tzinfo) -> str:
    """Write a moment that is kept in UTC as the language writes it, in a zone that is named with it."""
    return f"{moment_said(datetime.fromisoformat(moment).astimezone(zone))} ({zone})"
