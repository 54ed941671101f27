"""A file and a layout give returns, one for a centre and month, each cell with its place; or questions."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from types import MappingProxyType

from returns.blocks import blocks
from returns.cells import LEAVE
from returns.context import around
from returns.layout import Change, Layout, changes, table_for
from returns.model import Cell, Completeness, Return
from returns.question import Question
from returns.sheets import Grid
from returns.table_reading import Answers, Found, TableReading
from returns.vocabulary import plain
from words import say
from words.dates import date_said

Names = Mapping[str, str]
NO_ANSWERS: Answers = MappingProxyType({})
NO_NAMES: Names = MappingProxyType({})


@dataclass(frozen=True)
class Reading:
    """What a file holds. With `changes`, or a question that must be answered, it is not to be taken over.

    `sums` are the places of totals, each with the places of what it sums up as the table is laid out.
    """

    returns: tuple[Return, ...]
    questions: tuple[Question, ...] = ()
    changes: tuple[Change, ...] = ()
    notices: tuple[str, ...] = ()
    sums: tuple[tuple[str, tuple[str, ...]], ...] = ()

    @property
    def open(self) -> tuple[Question, ...]:
        """Return the questions that must be answered before anything is taken over."""
        return tuple(question for question in self.questions if question.must)


def read(
    grids: Sequence[Grid],
    layout: Layout,
    name: str,
    data: bytes,
    answers: Answers = NO_ANSWERS,
    names: Names = NO_NAMES,
) -> Reading:
    """Return what the sheets of a file hold under a layout.

    `answers` are by the keys of questions, `names` of centres by theirs.
    """
    called = {**layout.printed(), **names}
    found = Found(answers, {plain(text): code for text, code in layout.centres.items()})
    for grid in grids:
        _read_sheet(grid, layout, found)
    digest = sha256(data).hexdigest()
    returns = [
        Return(centre, month, completeness(cells), name, digest, _once(cells))
        for (centre, month), cells in sorted(found.cells.items())
        if not _nothing(cells)
    ]
    for (centre, month), cells in sorted(found.cells.items()):
        if _nothing(cells):
            found.notices.append(
                say("returns.nothing_for", centre=called.get(centre, centre), month=date_said(month))
            )
        _ask_twice(cells, found)
    return Reading(
        tuple(returns),
        tuple(found.questions.values()),
        tuple(found.changes),
        tuple(found.notices),
        tuple(found.sums),
    )


def completeness(cells: Iterable[Cell]) -> Completeness:
    """Return whether a month is complete: nil where all is nought or a dash, partial where some misses."""
    counts = list(cells)
    if any(cell.without_number in ("nothing handed in", "not collected") for cell in counts):
        return "partial"
    numbers = [cell.value for cell in counts if cell.value is not None]
    dashes = all(cell.without_number in (None, "dash") for cell in counts)
    return "nil" if dashes and not any(numbers) else "complete"


def _nothing(cells: Sequence[Cell]) -> bool:
    """Tell whether a month is empty; a total over nothing, as one of a month to come, counts as nothing."""
    numbers = [cell for cell in cells if cell.without_number != "nothing handed in"]
    totals = all(cell.value == 0 and "all" in (cell.category, cell.sex) for cell in numbers)
    return len(numbers) < len(cells) and totals


def _once(cells: Iterable[Cell]) -> tuple[Cell, ...]:
    """Return cells without those that say again what another says, as the total of a second table does."""
    first: dict[tuple[str, ...], Cell] = {}
    for cell in cells:
        first.setdefault(_counted(cell), cell)
    return tuple(first.values())


def _counted(cell: Cell) -> tuple[str, ...]:
    return (cell.measure, cell.category, cell.stage, cell.sex, cell.destination, cell.unit)


def _ask_twice(cells: Iterable[Cell], found: Found) -> None:
    """Ask about cells that count the same thing twice."""
    first: dict[tuple[str, ...], Cell] = {}
    for cell in cells:
        before = first.setdefault(_counted(cell), cell)
        if before is not cell and (before.value, before.without_number) != (cell.value, cell.without_number):
            text = say("returns.ask_twice", place=cell.place, other=before.place)
            found.ask(Question("twice", cell.place, text))


def _read_sheet(grid: Grid, layout: Layout, found: Found) -> None:
    if grid.is_hidden and found.told("hidden", grid.name) != "read":
        if grid.cells:
            text = say("returns.ask_hidden_sheet", sheet=grid.name)
            found.ask(Question("hidden", grid.name, text, ("read", LEAVE), LEAVE, must=False))
        return
    known = [(table.heading_rows, table.first_row) for table in layout.tables if not changes(grid, table)]
    tables = blocks(grid, known)
    if not tables and grid.cells:
        found.notices.append(say("returns.no_table_on", sheet=grid.name))
    for block in tables:
        table, differences = table_for(grid, layout, block.headings[0])
        if len(block.headings) != len(table.heading_rows) and not differences:
            block = replace(
                block, headings=tuple(range(block.headings[0], block.headings[0] + len(table.heading_rows)))
            )
        if differences:
            found.changes.extend(differences)
            continue
        if block.headings[0] != table.heading_rows[0] and block is tables[0]:
            text = say(
                "returns.moved",
                sheet=grid.name,
                row=str(block.headings[0]),
                before=str(table.heading_rows[0]),
            )
            found.notices.append(text)
        TableReading(grid, block, table, found, around(grid, block, tables[0])).read()
