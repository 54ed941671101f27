"""Which month a text names: in words of nine languages, in figures, in local digits, in Buddhist years.

Names come from CLDR, variants that offices write from `vocabulary.toml`. A span of several months, or
one that runs up to a month, is never a month.
"""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal

from babel import Locale

from returns.vocabulary import LANGUAGES, UNSPACED, plain, says, vocabulary

Span = Literal["", "month", "longer", "to date"]
# Years of the Buddhist era are 543 more in Thailand and Laos, where the year begins in January.
BUDDHIST, FIRST_BUDDHIST = 543, 2500
# Elsewhere the Buddhist year begins in April or May: its number does not tell the year of a month.
OTHER_ERA = re.compile("[\u1000-\u109f\u1780-\u17ff]")
YEAR = re.compile(r"(?<!\d)(19[89]\d|20[0-4]\d|25[0-9]\d)(?!\d)")
THAI_SHORT_YEAR = re.compile(r"(?<=[\u0e00-\u0eff.])\s?(6[5-9]|7\d)(?!\d)")
SHORT_YEAR = re.compile(r"(?<=[a-z.])[-'’](\d\d)(?!\d)")
NUMERIC = re.compile(r"(?<![\d/.-])(0?[1-9]|1[0-2])\s*[/.-]\s*(?=(?:19|20|25)\d\d(?!\d))")
YEAR_FIRST = re.compile(
    r"(?<!\d)(?:19|20|25)\d\d\s*[/.-]\s*(0?[1-9]|1[0-2])(?!\d)(?!\s*[/.-]\s*(?:19|20|25)\d\d)"
)
DAY = re.compile(
    r"(?<![\d/.-])\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*(?:19|20|25)\d\d(?!\d)"
    r"|(?<!\d)(?:19|20|25)\d\d-\d\d-(?!01(?!\d))\d\d"
)
WORD_AND_NUMBER = (
    r"(?:month|bulan|bln|tháng|thg|เดือน|เดือนที่|ខែ|ខែទី|ເດືອນ|ເດືອນທີ|buwan)\s*:?\s*(0?[1-9]|1[0-2])(?!\d)"
)
MONTH_BY_NUMBER = re.compile(rf"{WORD_AND_NUMBER}|^\s*t\.?(0?[1-9]|1[0-2])(?!\d)|(?<!\d)(0?[1-9]|1[0-2])月")
# How a month stands in a cell that holds a date.
FIRST_DAY = re.compile(r"(?<!\d)(?:19|20|25)\d\d-\d\d-01(?!\d)")
# A day of a month, as where a form was signed or printed.
DAY_WORD = re.compile(r"(?:ngày|ថ្ងៃទី|วันที่|ວັນທີ|tanggal|tgl)\.?\s*\d{1,2}|(?<!\d)\d{1,2}\s+tháng\s+\d")
SIX_MONTHS = re.compile(r"(?<!\d)\d{1,2}\s*(?:months|tháng|bulan|เดือน|ខែ|ເດືອນ)(?!\s*\d)")
# Short names count only where a text has little else, or a year beside them.
SHORT_TEXT = 24


@dataclass(frozen=True)
class Period:
    """What a text says of time: a year and a month from 1 where it does, and over what it spans.

    `months` are all months named, in order. `by_day` tells that a day is named, as where a form was signed.
    """

    year: int | None = None
    month: int | None = None
    span: Span = ""
    months: tuple[int, ...] = ()
    by_day: bool = False
    unsure_year: bool = False


@cache
def _names() -> tuple[tuple[Mapping[str, int], re.Pattern[str]], ...]:
    """Return full names with the pattern that finds them, then short ones."""
    full: dict[str, int] = {}
    short: dict[str, int] = {}
    for language in LANGUAGES:
        months = Locale.parse(language).months
        for context in ("format", "stand-alone"):
            for width, into in (("wide", full), ("abbreviated", short)):
                for number, name in months[context][width].items():
                    if not re.search(r"\d", name):
                        into.setdefault(plain(name), number)
    for number, words in vocabulary()["months"].items():
        full.update({plain(word): int(number) for word in words})
    # A name of one or two letters in a script without spaces is also the beginning of many words.
    few = {name: number for name, number in full.items() if len(name) < 4}
    full = {name: number for name, number in full.items() if name not in few}
    short = {name: number for name, number in {**short, **few}.items() if name not in full}
    return tuple((names, _pattern(names)) for names in (full, short))


def _pattern(names: Mapping[str, int]) -> re.Pattern[str]:
    found = []
    for name in sorted(names, key=len, reverse=True):
        unspaced = re.search(f"[{UNSPACED}]", name) is not None
        if unspaced and len(name) >= 4:
            found.append(re.escape(name))
        else:
            # Burmese sets its word for month behind the name.
            found.append(rf"(?<![\w{UNSPACED}]){re.escape(name)}(?=လ|[^\w{UNSPACED}]|$)")
    return re.compile("|".join(found))


def western_digits(text: str) -> str:
    """Return a text with the digits of every script as 0 to 9."""
    return "".join(str(int(one)) if one.isdecimal() else one for one in text)


@lru_cache(maxsize=8192)
def period_in(text: str) -> Period:
    """Return what a text says of time; nothing where it says nothing."""
    line = western_digits(plain(text))
    by_day = DAY.search(line) is not None or DAY_WORD.search(line) is not None
    line = DAY.sub(lambda found: " " + _month_of_day(found[0]) + " ", line)
    year, unsure = _year(line)
    months = _months(line, year is not None)
    by_day = by_day or _day_of_a_month(line)
    if says("to_date", text):
        return Period(year, months[-1] if months else None, "to date", months, by_day, unsure)
    if len(set(months)) > 1 or says("longer", text) or (not months and SIX_MONTHS.search(line)):
        return Period(year, None, "longer", months, by_day, unsure)
    if not months:
        return Period(year, unsure_year=unsure)
    return Period(year, months[0], "month", months, by_day, unsure)


def without_period(text: str) -> str:
    """Return a text without the months and years that it names, its letters as they are written."""
    line = western_digits(unicodedata.normalize("NFC", text))
    if not (period_in(text).months or YEAR.search(line)):
        return text
    (_, long_names), (_, short_names) = _names()
    patterns = [FIRST_DAY, DAY, SHORT_YEAR, THAI_SHORT_YEAR, NUMERIC, YEAR_FIRST, MONTH_BY_NUMBER, long_names]
    if len(line) <= SHORT_TEXT or YEAR.search(line):
        patterns.append(short_names)
    for pattern in (*patterns, YEAR):
        line = re.sub(pattern.pattern, " ", line, flags=re.IGNORECASE)
    return " ".join(re.sub(r"[(\[]\s*[)\]]", " ", line).split()).strip(" -–—:/,.")


def _year(line: str) -> tuple[int | None, bool]:
    """Return the year of a line, and whether an era makes it unsure."""
    found = {int(year) for year in YEAR.findall(line)}
    western = {year for year in found if year < FIRST_BUDDHIST}
    if len(western) == 1:
        return western.pop(), False
    if len(found) == 1:
        return found.pop() - BUDDHIST, OTHER_ERA.search(line) is not None
    if found:
        return None, False
    if short := THAI_SHORT_YEAR.search(line):
        return 2500 + int(short[1]) - BUDDHIST, False
    if short := SHORT_YEAR.search(line):
        return 2000 + int(short[1]), False
    return None, False


def _months(line: str, with_year: bool) -> tuple[int, ...]:
    """Return the months that a line names, in their order, each once where it is named twice in a row."""
    found: list[tuple[int, int]] = []
    (full, long_names), (short, short_names) = _names()
    for pattern, group in ((NUMERIC, 1), (YEAR_FIRST, 1)):
        found += [(match.start(), int(match[group])) for match in pattern.finditer(line)]
    taken = {at for at, _ in found}
    for match in MONTH_BY_NUMBER.finditer(line):
        number = next(group for group in match.groups() if group)
        at = match.start() + match[0].rindex(number)
        if at not in taken:
            found.append((at, int(number)))
    for match in long_names.finditer(line):
        found.append((match.start(), full[match[0]]))
    if not found and (len(line) <= SHORT_TEXT or with_year):
        found += [(match.start(), short[match[0]]) for match in short_names.finditer(line)]
    elif len(line) <= SHORT_TEXT:
        left = long_names.sub(lambda match: "\0" * len(match[0]), line)
        found += [(match.start(), short[match[0]]) for match in short_names.finditer(left)]
    ordered = [month for _, month in sorted(found)]
    return tuple(month for at, month in enumerate(ordered) if at == 0 or ordered[at - 1] != month)


def _month_of_day(written: str) -> str:
    """Return the month of a date in figures as words find it: its day is no month."""
    parts = re.split(r"\s*[/.-]\s*", written)
    if len(parts[0]) == 4:
        return f"{parts[0]}-{parts[1]}"
    return f"{parts[1]}/{parts[2]}"


def _day_of_a_month(line: str) -> bool:
    (_, long_names), _ = _names()
    match = long_names.search(line)
    return (
        match is not None
        and re.search(r"(?<!\d)\d{1,2}[\s,]*(?:\S{1,6}\s)?$", line[: match.start()]) is not None
    )
