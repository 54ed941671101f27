"""Where the tables of a sheet are: rows of headings, the rows below them, what stands above and below.

A sheet may hold one table, or several below each other, as with one centre after another.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from returns.layout import heading_key
from returns.months import period_in, western_digits
from returns.numbers import Number, Unsure, Without, number_in
from returns.sheets import Grid, Written
from returns.vocabulary import only, says

# A heading in this field never takes more rows; a body begins within so many rows of a sheet.
MOST_HEADINGS = 4
YEARS = (range(1990, 2101), range(2533, 2644))
ROMAN = re.compile(r"^[ivx]{1,5}[.)]?$|^[a-h][.)]?$", re.IGNORECASE)
BEGINS_WITH_DIGITS = re.compile(r"^\W*\d(?!\d?[.)]\s*[^\W\d])")
COLUMN_NUMBER = re.compile(r"^\(?(\d{1,3}|[a-z])\)?$", re.IGNORECASE)


@dataclass(frozen=True)
class Block:
    """One table: its rows of headings, its first and last row, and the rows above that tell of it."""

    headings: tuple[int, ...]
    first: int
    last: int
    above: tuple[int, ...]


@lru_cache(maxsize=8192)
def says_value(cell: Written) -> bool:
    """Tell whether a cell holds a number, or says in words or by a dash why there is none."""
    if cell.number is not None or cell.state != "stored":
        return cell.look != "date"
    return bool(cell.text) and isinstance(number_in(cell.text), Number | Unsure | Without)


@lru_cache(maxsize=8192)
def figure(cell: Written) -> bool:
    """Tell whether a cell holds a number other than a year."""
    if cell.look == "date":
        return False
    number = cell.number
    if number is None and cell.text and isinstance(found := number_in(cell.text), Number):
        number = found.value
    if number is None:
        return cell.state != "stored" or isinstance(number_in(cell.text), Unsure)
    return not any(number in years for years in YEARS)


def blocks(grid: Grid, known: Sequence[tuple[tuple[int, ...], int]] = ()) -> tuple[Block, ...]:
    """Return the tables of a sheet from the top; none where it has no row of headings above numbers.

    `known` gives rows of headings and the first row below them where they are known already.
    """
    found: list[Block] = []
    start, last_row = 1, grid.size[0]
    numbering = numbering_columns(grid)
    while (begun := _begun(grid, start, numbering, known)) is not None:
        headings, body = begun
        again = _next_headings(grid, headings, body, numbering)
        last = _last_row(grid, body, again - 1 if again else last_row, numbering)
        found.append(Block(headings, body, last, tuple(range(start, headings[0]))))
        start = last + 1
    return tuple(found)


def _begun(
    grid: Grid, start: int, numbering: frozenset[int], known: Sequence[tuple[tuple[int, ...], int]]
) -> tuple[tuple[int, ...], int] | None:
    """Return the rows of headings of the next table and the row below them."""
    for headings, body in sorted(known):
        if headings[0] >= start:
            return headings, body
    while (first := _first_row(grid, start, numbering)) is not None:
        if headings := _heading_rows(grid, start, first, numbering):
            return headings, max(headings) + 1 + _numbered_below(grid, max(headings))
        start = first + 1
    return None


def numbering_columns(grid: Grid) -> frozenset[int]:
    """Return the columns that number their rows, by their heading or by running 1, 2, 3 at the left."""
    columns = {
        column for (_, column), cell in grid.cells.items() if cell.text and only("numbering", cell.text)
    }
    used = sorted({column for _, column in grid.cells})
    if used and used[0] not in columns and _runs(grid, used[0]):
        columns.add(used[0])
    return frozenset(columns)


def _runs(grid: Grid, column: int) -> bool:
    numbers = [
        int(found)
        for row in range(1, grid.size[0] + 1)
        if (found := western_digits(grid.own(row, column).text).strip(" .)")).isdecimal() and len(found) < 4
    ]
    steps = [after - before for before, after in pairwise(numbers)]
    return (
        len(numbers) >= 3
        and numbers[0] == 1
        and all(step == 1 or numbers[at + 1] == 1 for at, step in enumerate(steps))
    )


def _values(grid: Grid, row: int, numbering: frozenset[int]) -> list[int]:
    return [column for column, cell in grid.row(row) if column not in numbering and figure(cell)]


def _is_column_numbers(grid: Grid, row: int) -> bool:
    """Tell whether a row numbers the columns: 1, 2, 3 or (a), (b), 1, 2 over nearly all of them."""
    texts = [western_digits(cell.text).strip() for _, cell in grid.row(row)]
    if len(texts) < 3 or not all(COLUMN_NUMBER.match(text) for text in texts):
        return False
    numbers = [int(text.strip("()")) for text in texts if text.strip("()").isdecimal()]
    begins = all(after - before == 1 for before, after in pairwise(numbers))
    return len(numbers) >= 2 and begins and numbers[0] in (1, 2)


def are_months(grid: Grid, row: int) -> bool:
    """Tell whether a row of 1, 2, 3 stands below a word for months, and so names them."""
    numbered = [column for column, cell in grid.row(row) if western_digits(cell.text).isdecimal()]
    above = [_left_of(grid, row - 1, column) for column in numbered]
    return len(numbered) >= 2 and all(says("month_word", text) for text in above)


def _left_of(grid: Grid, row: int, column: int) -> str:
    """Return what stands in a row above a column, or next to the left where nothing does."""
    texts = (grid.at(row, at).text for at in range(column, 0, -1))
    return next((text for text in texts if text), "")


def _first_row(grid: Grid, start: int, numbering: frozenset[int]) -> int | None:
    """Return the first row that holds numbers of a table."""
    counts = {row: len(_values(grid, row, numbering)) for row in range(start, grid.size[0] + 1)}
    enough = max(1, 0.3 * max(counts.values(), default=0))
    texts = False
    for row, count in counts.items():
        line = [cell for _, cell in grid.row(row)]
        headed = _is_column_numbers(grid, row) or are_months(grid, row)
        if count >= enough and texts and not headed:
            return row
        words = {grid.corner(row, column) for column, cell in grid.row(row) if cell.text and not figure(cell)}
        texts = texts or len(words) >= 2 or (bool(line) and headed)
    return None


def _heading_rows(grid: Grid, start: int, first: int, numbering: frozenset[int]) -> tuple[int, ...]:
    """Return the rows of headings above the first row of numbers, from the top."""
    values = {
        column
        for row in range(first, min(first + 40, grid.size[0]) + 1)
        for column in _values(grid, row, numbering)
    }
    found: list[int] = []
    for row in range(first - 1, start - 1, -1):
        columns = [column for column in range(1, grid.size[1] + 1) if grid.at(row, column).text]
        corners = {grid.corner(row, column) for column in columns}
        over = values & set(columns)
        if _is_column_numbers(grid, row) and not are_months(grid, row):
            continue
        if not are_months(grid, row) and any(_of_body(grid.own(row, column)) for column in over):
            if found:
                break
            continue
        if not found:
            # A section's name or a blank row between headings and numbers belongs to the rows.
            if len(corners) >= 2 and over:
                found.append(row)
        elif len(found) < MOST_HEADINGS and over and (len(corners) >= 2 or _over_values(columns, values)):
            found.append(row)
        else:
            break
    return tuple(reversed(found))


def _of_body(cell: Written) -> bool:
    """Tell whether a cell over numbers is no heading: a dash, "n/a", or what begins with digits."""
    if period_in(cell.text).span or figure(cell):
        return False
    return says_value(cell) or BEGINS_WITH_DIGITS.match(western_digits(cell.text)) is not None


def _over_values(columns: list[int], values: set[int]) -> bool:
    """Tell whether one heading is merged over columns of numbers only, as "Month" over twelve of them."""
    return len(columns) > 1 and set(columns) <= values


def _numbered_below(grid: Grid, row: int) -> int:
    """Return 1 where the row below the headings numbers the columns."""
    return int(_is_column_numbers(grid, row + 1) and not are_months(grid, row + 1))


def _next_headings(
    grid: Grid, headings: tuple[int, ...], first: int, numbering: frozenset[int]
) -> int | None:
    """Return the row further down where headings begin again, the same or those of another table."""
    values = [
        column
        for column in range(1, grid.size[1] + 1)
        if column not in numbering and any(figure(grid.own(row, column)) for row in range(first, first + 40))
    ]
    figures = False
    for row in range(first, grid.size[0] + 1):
        line = [(column, cell) for column, cell in grid.row(row) if cell.text]
        if any(column in values and says_value(cell) for column, cell in line):
            figures = True
        elif figures and len(line) >= 2:
            over = sum(column in values for column, _ in line)
            alike = sum(
                heading_key(cell.text) == heading_key(grid.own(headings[0], column).text)
                for column, cell in line
            )
            if over >= max(1, 0.5 * len(values)) or alike >= max(2, 0.6 * len(line)):
                return row
    return None


def _last_row(grid: Grid, first: int, until: int, numbering: frozenset[int]) -> int:
    """Return the last row of the table: with values, or of a total that was left empty right below them."""
    valued = [
        row
        for row in range(first, until + 1)
        if any(says_value(cell) for column, cell in grid.row(row) if column not in numbering)
        and not (_is_note(grid, row))
    ]
    last = max(valued, default=first)
    while last < until and any(
        says("total", cell.text) or says("subtotal", cell.text) for _, cell in grid.row(last + 1)
    ):
        last += 1
    return last


def _is_note(grid: Grid, row: int) -> bool:
    """Tell whether a row below a table is a line of words, whatever numbers begin it."""
    cells = [cell for _, cell in grid.row(row)]
    return len(cells) == 1 and not figure(cells[0])
