"""Dates as people write them: the same in a form and in a workbook."""

import re
from datetime import date

FIRST_DATE, LAST_DATE = date(1980, 1, 1), date(2100, 1, 1)
YEAR = re.compile(r"^(\d{4})$", re.ASCII)
MONTH = re.compile(r"^(\d{4})-(\d{1,2})$", re.ASCII)
ISO_DAY = re.compile(r"^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$", re.ASCII)
DAY_FIRST = re.compile(r"^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$", re.ASCII)


def iso_date(text: str) -> str | None:
    """Return the ISO form of a written date, with the precision it has; None where it is no date.

    A year stays a year. Slashes, dots and hyphens mean day first.
    """
    if match := ISO_DAY.match(text):
        return _day(match.group(1), match.group(2), match.group(3))
    if match := DAY_FIRST.match(text):
        return _day(match.group(4), match.group(3), match.group(1))
    if match := MONTH.match(text):
        first = _day(match.group(1), match.group(2), "1")
        return first[:7] if first else None
    return text if YEAR.match(text) and FIRST_DATE.year <= int(text) < LAST_DATE.year else None


def _day(year: str, month: str, day: str) -> str | None:
    try:
        found = date(int(year), int(month), int(day))
    except ValueError:
        return None
    return found.isoformat() if FIRST_DATE <= found < LAST_DATE else None
