"""What a heading, a label or a title says: of which sex, stage, measure, month, and what is left of it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from returns.layout import Meaning
from returns.months import Period, period_in, without_period
from returns.vocabulary import country, meanings, only, plain, says, unaccented, without

# Stands between the steps of a heading or a label that is made of several.
BETWEEN = " › "
BRACKETED = re.compile(r"[(\[]([^()\[\]]*)[)\]]")
CURRENCY = re.compile(r"^[A-Z]{3}$")
# The measure that a unit speaks of where nothing else is said.
OF_UNIT = {"persons": "complainants", "cases": "complaint_cases", "complaints": "complaints_received"}
UNIT_OF = {
    "complainants": "persons",
    "complaint_cases": "cases",
    "hotline_calls": "calls",
    "clients_reached": "persons",
}
AMOUNTS = ("compensation_paid", "compensation_claimed", "compensation_awarded")

NO_MEANING, NO_PERIOD = Meaning(), Period()


@dataclass(frozen=True)
class Said:
    """What one text says. `left` is what of it says something else, as the name of a kind of complaint."""

    meaning: Meaning = NO_MEANING
    period: Period = NO_PERIOD
    total: bool = False
    subtotal: bool = False
    grand: bool = False
    left: str = ""


@lru_cache(maxsize=8192)
def heading_says(text: str) -> Said:
    """Return what the heading of a column says."""
    period = period_in(text)
    rest = without_period(text) if period.months or period.year else text
    rest = without(("this_month",), rest) if says("this_month", rest) else rest
    if period.span in ("to date", "longer"):
        rest = without(("to_date", "longer"), rest)
    unit = unit_in(text if BRACKETED.search(text) else without(("measure",), text))
    bare = without(("measure", "unit", "filler", "month_word"), rest)
    total = bool(only("total", without(("sex", "unit"), rest)) or only("total", without(("sex",), bare)))
    sex = only("sex", without(("total",), bare))
    left = without(("sex", "total"), bare) if sex or total else bare
    place, stage = country(rest), only("stage", rest)
    # "Nước tiếp nhận", the country that receives, names where and nothing that was received.
    measure = "" if stage else _measure(rest, left, unit)
    if measure or place or stage or not re.search(r"[^\W_]", left):
        left = ""
    elif left:
        # What is left is the name of something, such as "violence against women": then no word of it counts.
        sex, total, unit, left = "", False, "", rest.strip()
    meaning = Meaning(measure=measure, unit=unit, stage=stage, sex=sex, destination=place)
    return Said(meaning, period, total, left=left)


def _measure(text: str, left: str, unit: str) -> str:
    """Return the measure that a heading names, '' where its words are part of the name of something else."""
    found = meanings("measure", text)
    if not found:
        return ""
    if found[0] in AMOUNTS:
        return found[0] if CURRENCY.match(unit) or not left else ""
    named = _letters(text) - _letters(without(("measure",), text))
    return found[0] if named >= _letters(left) else ""


def _letters(text: str) -> int:
    return len(re.sub(r"[\W_\d]", "", text))


@lru_cache(maxsize=8192)
def label_says(text: str) -> Said:
    """Return what a label at the left of a row says."""
    period = period_in(text)
    bare = without(("total", "subtotal", "grand", "unit", "filler"), without_period(text))
    letters = re.sub(r"[\W_\d]", "", bare)
    # "Total I" and "Jumlah A" are totals, "Total loss of wages" is not.
    alone = len(letters) <= 2
    stage = meanings("stage", text)
    subtotal = says("subtotal", text) and (alone or bool(stage))
    total = not subtotal and says("total", text) and (alone or bool(stage))
    return Said(
        Meaning(
            stage=stage[0] if len(stage) == 1 else "", sex=only("sex", text) or "", destination=country(text)
        ),
        period,
        total,
        subtotal,
        total and says("grand", text),
        text if not (total or subtotal) else "",
    )


def unit_in(text: str) -> str:
    """Return the unit that a text names, first of all in brackets; '' where it names none or several."""
    for inside in BRACKETED.findall(text):
        if found := only("unit", inside):
            return found
    named = meanings("unit", text)
    units = [unit for unit in named if CURRENCY.match(unit)] or named
    return units[0] if len(units) == 1 else ""


def title_says(lines: Iterable[str]) -> tuple[Meaning, bool]:
    """Return measure and unit that titles speak of, and whether the measure was said in words."""
    measure = unit = ""
    said = False
    for line in lines:
        found = meanings("measure", line)
        if not measure and len(found) == 1 and found[0] not in AMOUNTS:
            measure, said = found[0], True
        named = unit_in(line)
        # "Complaints of workers (MRC)" counts complaints; "(persons)" and "Unit: persons" say what counts.
        stated = any(only("unit", part) for part in [*BRACKETED.findall(line), *line.split(":")[1:]])
        if named and (stated or (not unit and named != "persons")):
            unit = named
    if CURRENCY.match(unit):
        unit = ""
    if unit and not (measure and measure != "complaints_received"):
        said = said or unit != "complaints"
        measure = OF_UNIT.get(unit, measure)
    measure = measure or "complaints_received"
    return Meaning(measure=measure, unit=unit or UNIT_OF.get(measure, "complaints")), said


def code_of(text: str) -> str:
    """Return a code for a kind of complaint from its label: its Latin words, or the label itself."""
    latin = re.findall(r"[a-z][a-z\-'’]+", unaccented(plain(text)))
    if re.search("[\u0e00-\u17ff]", text) and len("".join(latin)) < 4:
        return plain(text)
    return "_".join(latin) or plain(text)
