"""A period as SDMX writes it: a year, a month, a day, or a first day with how long it went on."""

from calendar import monthrange
from datetime import date

YEAR, MONTH = 4, 7


def time_period(start: str | None, end: str | None) -> str:
    """Return the period from the first to the last day of what is stated; the end counts as part of it.

    Both are ISO 8601, to the year, month or day. A whole year or month is written as such; where a beginning
    or an end only is stated, it stands for itself. Raises ValueError where neither is, or the end is first.
    """
    if start is None or end is None:
        stated = start or end
        if not stated:
            raise ValueError("no period")
        return stated
    first, last = _first(start), _last(end)
    if last < first:
        raise ValueError(f"{start} to {end}")
    if first == last:
        return first.isoformat()
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    if first.day > 1 or last != _last(last.isoformat()[:MONTH]):
        return f"{first.isoformat()}/P{(last - first).days + 1}D"
    if months == 1:
        return first.isoformat()[:MONTH]
    if months == 12 and first.month == 1:
        return first.isoformat()[:YEAR]
    return f"{first.isoformat()}/P{months}M"


def _first(stated: str) -> date:
    return date.fromisoformat(f"{stated}-01-01"[: len("2024-01-01")])


def _last(stated: str) -> date:
    if len(stated) == YEAR:
        return date(int(stated), 12, 31)
    if len(stated) == MONTH:
        year, month = int(stated[:YEAR]), int(stated[YEAR + 1 :])
        return date(year, month, monthrange(year, month)[1])
    return date.fromisoformat(stated)
