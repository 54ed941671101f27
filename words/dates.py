"""Dates as a language writes them, in the order and with the names of months that CLDR has for it."""

import re
from datetime import date, datetime
from functools import cache

from babel import Locale
from babel.dates import format_date, format_skeleton

from words.language import ORIGINAL, language

# Numbers have something between their thousands.
YEAR = r"(?<![\w.,\u2009])(?:1[89]|20)\d\d(?![\w\u2009]|[.,]\d)"


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
