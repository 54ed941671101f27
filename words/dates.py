"""Dates as a language writes them, in the order and with the names of months that CLDR has for it."""

import re
from calendar import monthrange
from datetime import date, datetime
from functools import cache

from babel import Locale
from babel.dates import format_date, format_skeleton

from words import say
from words.language import ORIGINAL, language

DAY = len("2024-01-01")
# A date as data write it: a year, a month or a day.
DATE = re.compile(r"\d{4}(-\d{2}){0,2}")
# A moment as data write it.
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?[+]00:00")
# Numbers have something between their thousands.
YEAR = r"(?<![\w.,\u202f])(?:1[89]|20)\d\d(?![\w\u202f]|[.,]\d)"


def day_said(day: date) -> str:
    """Write a day with the name of its month."""
    code = language()
    return format_date(day, "d MMMM y" if code == ORIGINAL else "long", locale=Locale.parse(code, sep="-"))


def month_said(day: date) -> str:
    """Write the month of a day, and its year."""
    return _said(day, "yMMMM", "MMMM y")


def short_month_said(day: date) -> str:
    """Write the month of a day where there is little room."""
    return _said(day, "yMMM", "MMM yy")


def moment_said(moment: datetime) -> str:
    """Write a day and the time of day, in the zone of the moment."""
    return f"{day_said(moment)}, {moment:%H:%M}"


def period_said(start: str, end: str) -> str:
    """Write a period for a sentence: by its months where it holds whole ones, else by its days."""
    if (start[4:], end[4:]) == ("-01-01", "-12-31"):
        return start[:4] if start[:4] == end[:4] else say("common.from_to", start=start[:4], end=end[:4])
    last = date.fromisoformat(end) if len(end) == DAY else None
    is_whole = start[7:] in ("", "-01") and (not last or last.day == monthrange(last.year, last.month)[1])
    first, final = (_date_said(each, is_whole) for each in (start, end))
    return first if first == final else say("common.from_to", start=first, end=final)


def date_said(text: str) -> str:
    """Write a date for a sentence, as exactly as it is known; what is no date stays as it is."""
    return _date_said(text, by_month=False) if DATE.fullmatch(text) else text


def _date_said(text: str, by_month: bool) -> str:
    if len(text) == len("2024"):
        return text
    day = date.fromisoformat(text if len(text) == DAY else f"{text}-01")
    return month_said(day) if by_month or len(text) < DAY else day_said(day)


def date_pattern() -> re.Pattern[str]:
    """Return what finds a date in a sentence by its parts: a month, with its day or not; a year."""
    return _date_pattern(language())


@cache
def _date_pattern(code: str) -> re.Pattern[str]:
    # The longest first: the twelfth month of some languages begins like the first.
    months = sorted(Locale.parse(code, sep="-").months["format"]["wide"].values(), key=len, reverse=True)
    return re.compile(rf"(?:\b\d{{1,2}} )?(?:{'|'.join(months)})(?!\w)|{YEAR}")


def _said(day: date, skeleton: str, original: str) -> str:
    code = language()
    if code == ORIGINAL:
        return format_date(day, original, locale=code)
    return str(format_skeleton(skeleton, day, locale=Locale.parse(code, sep="-")))
