"""What a cell means: text, a number, a date, yes or no. What could mean two things is refused."""

import re
import unicodedata
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from functools import lru_cache

from conduct.dates import FIRST_DATE, LAST_DATE, iso_date
from words import say
from words.languages import in_all
from workbooks.problem import Unreadable
from workbooks.sheets import Cell

# Day 0 of either date system. Excel takes 1900 for a leap year, which only days before March 1900 feel.
DAY_0_OF_1900, DAY_0_OF_1904 = date(1899, 12, 30), date(1904, 1, 1)
NUMBER = re.compile(r"^[+-]?\d{1,15}(?:[.,]\d{1,15})?$", re.ASCII)
THOUSANDS = re.compile(r"^[+-]?[1-9]\d{0,2}(?:[., ]\d{3})+(?:[.,]\d+)?$", re.ASCII)
LONGEST_HEADING = 200
SPACES = re.compile("[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
# Control characters but line breaks, separators of lines, halves of pairs, what is no character.
NOT_CHARACTERS = "".join(chr(plane * 0x10000 + end) for plane in range(17) for end in (0xFFFE, 0xFFFF))
UNWRITABLE = re.compile(f"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff{NOT_CHARACTERS}]")
YES = ("yes", "y", "x", "true", "co", "dung")
NO = ("no", "n", "false", "khong", "0")


def tidy(text: str) -> str:
    """Return a text composed (NFC), with plain spaces, without control characters, ends trimmed."""
    if text.isprintable() and unicodedata.is_normalized("NFC", text):
        return text.strip()
    lines = unicodedata.normalize("NFC", text).replace("\r\n", "\n").replace("\r", "\n")
    return UNWRITABLE.sub("", SPACES.sub(" ", lines)).strip()


def one_line(text: str) -> str:
    """Return a tidy text with every run of spaces and line breaks made one space."""
    return " ".join(tidy(text).split())


def fold(text: str) -> str:
    """Return a text reduced for comparing headings and words: no case, accents, spaces or punctuation.

    Only its beginning counts, as no heading is longer.
    """
    return _folded(text[:LONGEST_HEADING])


@lru_cache(maxsize=4096)
def _folded(text: str) -> str:
    bare = "".join(
        one for one in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(one)
    )
    return "".join(one for one in bare.replace("đ", "d") if one.isalnum())


def text_of(cell: Cell, most: int = 0) -> str:
    """Return a cell as text, '' where blank; `most` is the number of characters allowed, 0 for any.

    Raises Unreadable for errors, formulas without a value, TRUE and FALSE, and text too long.
    """
    _refuse_broken(cell)
    text = tidy(_number_text(cell) if cell.number is not None else cell.text)
    if most and len(text) > most:
        raise Unreadable(say("workbooks.too_long", length=len(text), most=most))
    return text


def name_of(cell: Cell, most: int = 200) -> str:
    """Return a cell as a name on one line. Raises Unreadable as `text_of` does."""
    return one_line(text_of(cell, most))


def number_of(cell: Cell) -> Decimal | None:
    """Return a cell as a number, None where blank; text with a decimal comma counts as a number.

    Raises Unreadable for anything else: percentages, dates, and text with separators of thousands.
    """
    _refuse_broken(cell)
    if cell.number is not None:
        if cell.look == "date":
            raise Unreadable(say("workbooks.date_for_number"))
        if cell.look == "percent":
            raise Unreadable(say("workbooks.percent_for_number"))
        return cell.number
    text = one_line(cell.text)
    if not text:
        return None
    if text.endswith(("%", "％")):
        raise Unreadable(say("workbooks.percent_for_number"))
    if THOUSANDS.match(text):
        raise Unreadable(say("workbooks.ambiguous_number", value=text))
    if not NUMBER.match(text):
        raise Unreadable(say("workbooks.not_a_number", value=_short(text)))
    return Decimal(text.replace(",", "."))


def date_of(from_1904: bool) -> Callable[[Cell], str]:
    """Return a reader of dates under one of the two date systems.

    It gives ISO text with the precision that was written (a year stays a year), '' where blank,
    and raises Unreadable where a cell holds no date. Slashes, dots and hyphens mean day first.
    """

    def read(cell: Cell) -> str:
        _refuse_broken(cell)
        if cell.number is not None:
            return _date_of_number(cell, from_1904)
        text = one_line(cell.text)
        found = iso_date(text) if text else ""
        if found is None:
            raise Unreadable(say("workbooks.not_a_date", value=_short(text)))
        return found

    return read


def yes_of(cell: Cell) -> bool:
    """Return whether a cell says yes; blank says no. Raises Unreadable for anything else."""
    if cell.kind == "truth":
        return cell.text == "TRUE"
    text = text_of(cell)
    folded = fold(text)
    yes, no = ({fold(said) for said in in_all(f"workbooks.{name}")} for name in ("yes", "no"))
    if text and folded not in (*YES, *NO, *yes, *no):
        raise Unreadable(say("workbooks.not_yes_or_no", value=_short(text)))
    return folded in YES or folded in yes


def _refuse_broken(cell: Cell) -> None:
    if cell.kind == "fault" or (cell.kind == "text" and cell.text.strip() in ("#REF!", "#N/A", "#NAME?")):
        raise Unreadable(say("workbooks.fault", value=cell.text.strip()))
    if cell.kind == "unstored":
        raise Unreadable(say("workbooks.unstored_formula"))
    if cell.kind == "truth":
        raise Unreadable(say("workbooks.truth_not_expected"))


def _number_text(cell: Cell) -> str:
    """Return a number as the sheet shows it, so that a share does not become a fraction."""
    return f"{(cell.number or 0) * 100:f}%" if cell.look == "percent" else cell.text


def _date_of_number(cell: Cell, from_1904: bool) -> str:
    number = cell.number or Decimal(0)
    whole = number == number.to_integral_value()
    if cell.look == "" and whole and FIRST_DATE.year <= number < LAST_DATE.year:
        return str(int(number))
    try:
        day = (DAY_0_OF_1904 if from_1904 else DAY_0_OF_1900) + timedelta(days=int(number))
    except OverflowError:
        day = date.min
    if cell.look == "percent" or not FIRST_DATE <= day < LAST_DATE:
        raise Unreadable(say("workbooks.not_a_date", value=_short(cell.text)))
    return day.isoformat()


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:60]}…"
