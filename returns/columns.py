"""The columns of a table: what each holds, by its headings and by what stands below them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from openpyxl.utils import get_column_letter

from returns.blocks import Block, are_months, figure, numbering_columns, says_value
from returns.context import centre_code
from returns.layout import Axis, Column, ColumnRole, Meaning
from returns.months import Period, period_in, western_digits, without_period
from returns.sheets import Grid
from returns.understanding import (
    BETWEEN,
    NO_MEANING,
    NO_PERIOD,
    OF_UNIT,
    Said,
    code_of,
    heading_says,
    label_says,
)
from returns.vocabulary import country, meanings, only, says, without

# Rows of which a column's content is judged.
LOOKED_AT = 400
# The number of a quarter.
ROMAN = re.compile(r"\b[IVX]+\b")


@dataclass(frozen=True)
class Headed:
    """A column with what its headings say, from the top; `spread` were taken from a neighbour to the left."""

    column: Column
    said: tuple[Said, ...] = ()
    period: Period = NO_PERIOD
    unknown: str = ""
    two_sexes: bool = False
    spread: bool = False


def headings_over(grid: Grid, block: Block, column: int, values: Sequence[int]) -> tuple[list[str], bool]:
    """Return the headings of a column from the top, and whether one was taken from the left unmerged."""
    texts: list[str] = []
    places, spread = set(), False
    for row in block.headings:
        place, text = grid.corner(row, column), grid.at(row, column).text
        if _names_months(grid, row, column):
            text = f"month {text}"
        if not text and row != block.headings[-1] and column in values:
            left = [at for at in values if at < column and grid.own(row, at).text]
            if left and grid.corner(row, left[-1]) == (row, left[-1]) and not _merged(grid, row, left[-1]):
                place, text, spread = (row, left[-1]), grid.own(row, left[-1]).text, True
        if text and place not in places:
            places.add(place)
            texts += [part for part in text.split(BETWEEN) if part]
    return texts, spread


def period_over(grid: Grid, block: Block, column: int, values: Sequence[int]) -> Period:
    """Return the month that the headings of a column of values name."""
    texts, _ = headings_over(grid, block, column, values)
    return _period([heading_says(text) for text in texts])


def _names_months(grid: Grid, row: int, column: int) -> bool:
    text = western_digits(grid.own(row, column).text).strip()
    return text.isdecimal() and 1 <= int(text) <= 12 and are_months(grid, row)


def _merged(grid: Grid, row: int, column: int) -> bool:
    return any(top <= row <= bottom and left <= column <= right for left, top, right, bottom in grid.merged)


def columns_of(grid: Grid, block: Block) -> tuple[Headed, ...]:
    """Return the columns of a table that hold something or are headed, from the left."""
    numbering = numbering_columns(grid)
    used = range(1, grid.size[1] + 1)
    rows = range(block.first, min(block.last, block.first + LOOKED_AT) + 1)
    bodies = {
        at: [cell for row in rows if (cell := grid.own(row, at)).text or cell.number is not None]
        for at in used
    }
    values = [at for at in used if at not in numbering and any(figure(cell) for cell in bodies[at])]
    found = []
    for at in used:
        texts, spread = headings_over(grid, block, at, values)
        if not texts and not bodies[at]:
            continue
        found.append(_headed(at, texts, bodies[at], at in numbering, spread))
    return _settled(found)


def _headed(at: int, texts: list[str], body: list, numbering: bool, spread: bool) -> Headed:  # type: ignore[type-arg]
    letter, heading = get_column_letter(at), " / ".join(texts)

    def column(role: ColumnRole, axis: Axis | None = None, meaning: Meaning = NO_MEANING) -> Column:
        return Column(letter=letter, heading=heading, role=role, axis=axis, meaning=meaning)

    if numbering:
        return Headed(column("numbering"))
    valued = sum(says_value(cell) for cell in body)
    figures = sum(figure(cell) for cell in body)
    if any(only("note", text) for text in texts) and (figures < len(body) or not body):
        return Headed(column("note"))
    axis = _label_axis(texts, [cell.text for cell in body], figures)
    if axis is not None and (axis in ("month", "year") or valued < 0.5 * len(body)):
        return Headed(column("label", axis))
    said = tuple(heading_says(text) for text in texts)
    meaning = Meaning()
    for one in reversed(said):
        meaning = meaning.over(one.meaning)
    understood = any(one.meaning != Meaning() or one.total or one.period.span for one in said)
    if body and valued < 0.5 * len(body):
        return (
            Headed(column("label", "category")) if not figures else Headed(column("value"), unknown=heading)
        )
    if not body and not understood:
        return Headed(column("aside"))
    sexes = {one.meaning.sex for one in said if one.meaning.sex}
    both = len(sexes) > 1 or any(
        len(meanings("sex", text)) > 1 and not one.left for one, text in zip(said, texts, strict=True)
    )
    unknown = [one.left for one in said if one.left]
    return Headed(column("value", None, meaning), said, _period(said), BETWEEN.join(unknown), both, spread)


def _period(said: Sequence[Said]) -> Period:
    """Return the month that the headings of a column name together, one its year perhaps."""
    period = Period()
    for one in said:
        if one.period.span in ("to date", "longer"):
            return one.period
        if one.period.month and period.month and one.period.month != period.month:
            return Period(span="longer", months=(period.month, one.period.month))
        period = Period(
            one.period.year or period.year, one.period.month or period.month, one.period.span or period.span
        )
    return period


def _label_axis(texts: list[str], body: list[str], figures: int) -> Axis | None:
    """Return of what a column's labels tell, by content and then by heading; None for values."""
    headed = [axis for text in texts for axis in meanings("axis", text)]
    named = any(period_in(text).month for text in texts)
    month_word = (
        any(says("month_word", text) and not says("this_month", text) for text in texts) and not named
    )
    words = [text for text in body if text]
    if not words:
        return None
    numbers = [western_digits(text).strip() for text in words]
    if any(only("year_word", text) for text in texts) and all(
        text.isdecimal() and len(text) == 4 for text in numbers
    ):
        return "year"
    if month_word and all(text.isdecimal() and 1 <= int(text) <= 12 for text in numbers):
        return "month"
    parts = [text for text in words if not (label_says(text).total or label_says(text).subtotal)]
    if not parts:
        return None
    known = {
        "month": sum(_is_period(text) for text in parts),
        "destination": sum(bool(country(text)) for text in parts),
        "sex": sum(bool(only("sex", text)) for text in parts),
        "stage": sum(bool(only("stage", text)) for text in parts),
    }
    for axis, count in known.items():
        if count >= 0.7 * len(parts) and (axis != "month" or figures == 0 or month_word):
            return axis  # type: ignore[return-value]
    if figures >= 0.5 * len(words):
        return None
    if headed:
        return headed[0]  # type: ignore[return-value]
    if sum(bool(heading_says(text).meaning.measure) for text in parts) >= 0.7 * len(parts):
        return "measure"
    if sum(says("named_centre", text) for text in parts) >= 0.7 * len(parts):
        return "centre"
    return "category"


def _names_a_centre(one: Headed) -> bool:
    return any(says("named_centre", said.left) for said in one.said if said.left)


def _is_period(text: str) -> bool:
    """Tell whether a text names a month or a longer time, such as "Total, quarter I", and nothing else."""
    left = without(
        ("month_word", "year_word", "to_date", "longer", "total", "subtotal"), without_period(text)
    )
    left = ROMAN.sub("", left)
    return period_in(text).span != "" and not any(letter.isalpha() for letter in left)


def _settled(found: list[Headed]) -> tuple[Headed, ...]:
    """Decide what only all columns together tell: totals over months, titles over all, kinds of complaint."""
    values = [one for one in found if one.column.role == "value"]
    shared = (
        set.intersection(*({said.left for said in one.said if said.left} for one in values))
        if values
        else set()
    )
    months = any(one.period.span == "month" for one in values)
    rows_have_kinds = any(one.column.axis == "category" for one in found)
    sexes = any(one.column.meaning.sex for one in values)
    beside_cases = {"cases", "persons"} <= {one.column.meaning.unit for one in values}
    of_centres = (
        not any(one.column.axis == "centre" for one in found) and sum(map(_names_a_centre, values)) >= 2
    )
    begun = min((one.column.number for one in values), default=0)
    settled = []
    for one in found:
        if one.column.role != "value":
            beside = one.column.axis == "category" and one.column.number > begun
            # Words at the right of numbers are remarks, whatever stands above them.
            role: ColumnRole = "note" if beside else one.column.role
            settled.append(replace(one, column=one.column.model_copy(update={"role": role})))
            continue
        left = [said.left for said in one.said if said.left and (said.left not in shared or len(values) == 1)]
        if one.said and len(values) == 1:
            left = [] if not one.period.months else left
        unknown = BETWEEN.join(left) if one.said else one.unknown
        total = any(said.total for said in one.said)
        column, meaning = one.column, one.column.meaning
        if (
            one.period.span in ("to date", "longer")
            or (months and not one.period.month and total and not unknown)
            or (of_centres and total and not unknown)
        ):
            column = column.model_copy(update={"role": "cumulative"})
        elif of_centres and says("named_centre", unknown):
            meaning, unknown = meaning.over(Meaning(centre=centre_code(unknown))), ""
        elif unknown and not rows_have_kinds:
            meaning, unknown = meaning.over(Meaning(category=code_of(unknown))), ""
        if sexes and total and not meaning.sex:
            meaning = meaning.over(Meaning(sex="all"))
        if (
            meaning.unit in OF_UNIT
            and not meaning.measure
            and len({other.column.meaning.unit for other in values}) > 1
        ):
            meaning = meaning.over(Meaning(measure=OF_UNIT[meaning.unit]))
        if meaning.sex and not (meaning.unit or meaning.measure) and beside_cases:
            # Beside cases and persons, women are persons.
            meaning = meaning.over(Meaning(measure="complainants", unit="persons"))
        if column.role == "value":
            column = column.model_copy(update={"meaning": meaning})
        settled.append(replace(one, column=column, unknown=unknown if column.role == "value" else ""))
    return tuple(settled)
