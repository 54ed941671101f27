"""Dates as a language writes them, in the order and with the names of months that CLDR has for it."""

from datetime import date, datetime

from babel import Locale
from babel.dates import format_date, format_skeleton

from words.language import ORIGINAL, language


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


def _said(day: date, skeleton: str, original: str) -> str:
    code = language()
    if code == ORIGINAL:
        return format_date(day, original, locale=code)
    return str(format_skeleton(skeleton, day, locale=Locale.parse(code, sep="-")))
