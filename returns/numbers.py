"""What was written in a cell as a number, or why there is none; what could be two numbers is asked about.

A reader takes the cell as text and gives one of four answers: a `Number`, `Without` a number and why,
`Unsure` between numbers, or None where the text is no number at all.
"""

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from returns.model import WithoutNumber
from returns.months import western_digits
from returns.vocabulary import only, plain, vocabulary

SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈ"
MARKS = rf"(?:[*†‡§#^]+\d?|[{SUPERSCRIPTS}]+|\((?:[a-z]|\*+|i{{1,3}})\)|\[(?:\d|[a-z])\])"
SPACES = "[\u0020\u00a0\u2007\u2009\u202f'’]"
# A figure: its digits with whatever stands between thousands and before a fraction.
FIGURE = rf"[+-]?\d(?:[\d.,]|{SPACES}(?=\d{{3}}(?!\d)))*"
CELL = re.compile(rf"^(?P<before>[^\d+-]*?)(?P<figure>{FIGURE})(?P<after>.*)$", re.DOTALL)
BRACKET = re.compile(r"^\(([^()]*)\)$|^\[([^\[\]]*)\]$|^[-–:;,]\s+(.*)$", re.DOTALL)
DASHES = re.compile(r"^[-‐‑‒–—−_~ー]+$")
FEWER = re.compile(r"^(?:<|≤|fewer than|less than|under|kurang dari|dưới|น้อยกว่า|តិចជាង|ໜ້ອຍກວ່າ)\s*\d+$")
# The letter wa is typed for the digit nought, which looks the same in Burmese.
BURMESE_FIGURE = re.compile("^[\u1040-\u1049\u101d.,]*[\u1040-\u1049][\u1040-\u1049\u101d.,]*$|^\u101d$")
GROUPED = (
    re.compile(r"^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$|^\d{1,3}(?:\.\d{3})+,\d+$"),
    re.compile(r"^\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$|^\d{1,3}(?:,\d{3})+\.\d+$|^\d{1,2}(?:,\d{2})+,\d{3}$"),
)
ONE_GROUP = re.compile(r"^[1-9]\d{0,2}[.,]\d{3}$")
FRACTION = re.compile(r"^\d+[.,]\d+$")
LONGEST = 200


@dataclass(frozen=True)
class Number:
    """A number that was written, with its unit where one stood beside it, footnote marks and a note."""

    value: Decimal
    unit: str = ""
    marks: str = ""
    note: str = ""


@dataclass(frozen=True)
class Without:
    """No number, and why."""

    why: WithoutNumber


@dataclass(frozen=True)
class Unsure:
    """What may be any of these numbers: 1.250 is more than a thousand here, a fraction there."""

    choices: tuple[Decimal, ...]
    unit: str = ""
    marks: str = ""
    note: str = ""


@lru_cache(maxsize=8192)
def number_in(written: str) -> Number | Without | Unsure | None:
    """Return what a cell's text says, None where it is no number and says not why there is none."""
    text = plain(_burmese(written))
    if not text:
        return Without("nothing handed in")
    if DASHES.match(text):
        return Without("dash")
    if len(text) > LONGEST:
        return None
    if FEWER.match(western_digits(text)):
        return Without("suppressed")
    # Digits raised above the line are marks, so only those of the line become numbers.
    line = western_digits(text)
    if word := _said_in_words(line):
        return word
    match = CELL.match(line)
    if match is None:
        return None
    beside = _beside(match["before"].strip(), match["after"].strip())
    return None if beside is None else _counted(match["figure"].strip(), *beside)


def _burmese(text: str) -> str:
    bare = text.strip()
    return bare.replace("\u101d", "\u1040") if BURMESE_FIGURE.match(bare) else text


def _said_in_words(line: str) -> Number | Without | None:
    for why, entry in vocabulary()["written"].items():
        if line.strip(" *") in _plain_words(tuple(entry["words"])):
            return Number(Decimal(0)) if why == "zero" else Without(why)
    return None


@lru_cache
def _plain_words(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(plain(word) for word in words)


def _beside(before: str, after: str) -> tuple[str, str, str] | None:
    """Return unit, marks and note that stand beside a figure, None where something else does."""
    unit = marks = note = ""
    if mark := re.match(rf"^({MARKS})\s*", before):
        marks, before = mark[1], before[mark.end() :]
    if before:
        unit = only("unit", before)
        if not unit:
            return None
    # "Rp 1.250.000,-" says that there is no fraction.
    after = re.sub(r"^[.,]?\s?[-–—]+$", "", after)
    if mark := re.match(rf"^\s*({MARKS})", after):
        marks, after = marks + mark[1], after[mark.end() :].strip()
    if after and (found := re.match(r"^[^\d(\[*]+", after)) and (named := only("unit", found[0])):
        unit, after = unit or named, after[found.end() :].strip()
    if mark := re.match(rf"^\s*({MARKS})$", after):
        marks, after = marks + mark[1], ""
    if after:
        bracket = BRACKET.match(after)
        if bracket is None:
            return None
        note = next(group for group in bracket.groups() if group is not None).strip()
    return unit, marks, note


def _counted(figure: str, unit: str, marks: str, note: str) -> Number | Unsure | None:
    sign, digits = (-1, figure[1:]) if figure.startswith("-") else (1, figure.lstrip("+"))
    ended = digits.rstrip(".,")
    closed = re.sub(SPACES, "", ended)
    if closed.isdigit():
        return Number(sign * Decimal(closed), unit, marks, note)
    for pattern, (group, point) in zip(GROUPED, ((".", ","), (",", ".")), strict=True):
        if pattern.match(closed):
            return Number(sign * Decimal(closed.replace(group, "").replace(point, ".")), unit, marks, note)
    if ONE_GROUP.match(closed):
        whole = Decimal(re.sub("[.,]", "", closed))
        return Unsure((sign * whole, sign * Decimal(closed.replace(",", "."))), unit, marks, note)
    if FRACTION.match(closed):
        return Number(sign * Decimal(closed.replace(",", ".")), unit, marks, note)
    return None
