"""What stands around a table, titles and the name of its sheet, and what they say of month and centre."""

import hashlib
import re
from dataclasses import dataclass, replace

from openpyxl.utils import get_column_letter

from returns.blocks import Block
from returns.months import period_in, without_period
from returns.sheets import Grid
from returns.vocabulary import meanings, plain, says, unaccented, without

ABOUT_TIME = ("month_word", "year_word", "to_date", "longer")
FOOTNOTE = re.compile(
    r"^\s*(?P<mark>[*†‡§#]+|[⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈ]+|\((?:[a-z]|\*+|\d)\)|\[(?:\d|[a-z])\])\s*(?P<text>\S.*)$",
    re.DOTALL,
)


@dataclass(frozen=True)
class Around:
    """What is said around a table. Two titles that name different months name none: `months` has them all."""

    year: int | None
    month: int | None
    months: tuple[int, ...]
    to_date: bool
    unsure_year: bool
    centre: str
    centre_place: str
    titles: tuple[str, ...]


def around(grid: Grid, block: Block, first: Block) -> Around:
    """Return what the rows above a table and the name of its sheet say.

    What they do not say of centre or month, the rows above the `first` table of the sheet do.
    """
    said = _around(grid, block)
    if block == first:
        return said
    top = _around(grid, first)
    if not said.centre:
        said = replace(said, centre=top.centre, centre_place=top.centre_place)
    if said.month is None and not said.to_date:
        said = replace(said, month=top.month, months=top.months, to_date=top.to_date)
    return said if said.year else replace(said, year=top.year, unsure_year=top.unsure_year)


def _around(grid: Grid, block: Block) -> Around:
    lines = [(f"{grid.name}!{_first_place(grid, row)}", _line(grid, row)) for row in block.above]
    lines = [(place, text) for place, text in lines if text]
    periods = [period_in(text) for _, text in lines] + [period_in(grid.name)]
    named = [period for period in periods if not period.by_day]
    months = tuple(dict.fromkeys(one.month for one in named if one.span == "month" and one.month))
    years = list(dict.fromkeys(one.year for one in named if one.year))
    centre = next(((place, found) for place, text in reversed(lines) if (found := centre_in(text))), ("", ""))
    return Around(
        years[0] if len(years) == 1 else None,
        months[0] if len(months) == 1 else None,
        months,
        any(one.span in ("to date", "longer") for one in named),
        any(one.unsure_year for one in named),
        centre[1],
        centre[0],
        tuple(text for _, text in lines),
    )


def _line(grid: Grid, row: int) -> str:
    return " ".join(cell.text for _, cell in grid.row(row) if cell.text)


def _first_place(grid: Grid, row: int) -> str:
    return next((f"{get_column_letter(column)}{row}" for column, _ in grid.row(row)), f"A{row}")


def centre_in(text: str) -> str:
    """Return the name of an office in a title, '' where there is none."""
    label, colon, name = text.partition(":")
    if colon and "centre" in meanings("axis", label) and name.strip():
        return without_period(name.strip()).strip(" -–—:/,")
    if period_in(text).by_day:
        return ""
    parts = re.split(r"\s[-–—|]\s", without_period(text))
    named = [
        without(ABOUT_TIME, part) if any(says(kind, part) for kind in ABOUT_TIME) else part.strip()
        for part in parts
        if says("named_centre", part)
    ]
    return " – ".join(part for part in named if len(part) >= 3)


def centre_code(name: str) -> str:
    """Return a key for an office of this name, of its Latin letters, or made of the name where it has few."""
    words = re.findall(r"[a-z0-9]+", unaccented(plain(name)))
    if len("".join(words)) >= 4:
        return "-".join(words)[:60]
    return f"centre-{hashlib.sha256(plain(name).encode()).hexdigest()[:8]}"


def footnotes(grid: Grid, block: Block) -> dict[str, str]:
    """Return the notes below a table by their mark: `*` of "* includes one group complaint"."""
    found: dict[str, str] = {}
    for row in range(block.last + 1, grid.size[0] + 1):
        for _, cell in grid.row(row):
            if match := FOOTNOTE.match(cell.text):
                found.setdefault(match["mark"], match["text"].strip())
    return found
