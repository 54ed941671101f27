"""Frozen means frozen: the mark of a figure's numbers, and the snapshot that has them.

A view is held to the values of the columns that its figure had when it was frozen, by their names: a
column that comes in later changes nothing. The values are those of the figure in the original language,
whoever looks at it in which one.
"""

import tomllib
from collections.abc import Callable, Mapping, Sequence
from functools import cache, partial
from hashlib import sha256
from pathlib import Path
from types import MappingProxyType

import pandas as pd

from figures.catalogue import make
from figures.figure import Ask, NothingThere
from slides.storyboard import View
from warehouse.lake import Lake
from warehouse.schema import tables
from words import ORIGINAL, speaking
from words.numbers import NARROW_SPACE

# Views that were frozen before views named their columns are held to those that their figures had then.
FORMER_COLUMNS = Path(__file__).with_name("former_columns.toml")
DIGITS = 16
# Thousands that are part of a text had a space at which a line may end, when the first views were frozen.
FORMER_SIGNS = str.maketrans({NARROW_SPACE: "\u2009"})
NONE: Mapping[str, str] = MappingProxyType({})
# Gives, for the number of a snapshot, what asks the warehouse on it.
Asks = Callable[[int], Ask]


def asks_of(lake: Lake) -> Asks:
    """Return what gives, for a snapshot of a warehouse, what asks it."""
    return lambda number: partial(lake.ask, snapshot=number)


def digest(table: pd.DataFrame, columns: Sequence[str], renamed: Mapping[str, str] = NONE) -> str:
    """Return the mark of a table's values in these columns, '' where it lacks one of them.

    The same rows, in whatever order, have the same mark. `renamed` gives what a column is called now
    by what it was called before.
    """
    now = [name if name in table else renamed.get(name, name) for name in columns]
    if not set(now) <= set(table):
        return ""
    written = table[now].to_csv(index=False, header=False).translate(FORMER_SIGNS)
    rows = sorted(written.splitlines())
    return sha256("\n".join([*columns, *rows]).encode("utf-8")).hexdigest()[:DIGITS]


def frozen_on(view: View, asks: Asks, numbers: Sequence[int]) -> tuple[int, bool]:
    """Return the snapshot that has the numbers a view was frozen with, and whether there is one.

    `numbers` are the snapshots there are, oldest first. A view made elsewhere may have been frozen
    on a snapshot of another number: then the newest one with the same numbers is taken. Where none
    has them, it is the snapshot of that number if there is one, else the newest.
    """
    newest = numbers[-1]
    named = view.snapshot if view.snapshot in numbers else None
    if view.snapshot is None:
        return newest, True
    if not view.digest:
        return named or newest, named is not None
    others = [number for number in reversed(numbers) if number != named]
    for number in [named, *others] if named else others:
        if _mark(view, asks(number)) == view.digest:
            return number, True
    return named or newest, False


def freeze(view: View, asks: Asks, number: int) -> View:
    """Return a view frozen on a snapshot, with the mark of its numbers there."""
    try:
        table = _table(view, asks(number))
    except NothingThere:
        return view.model_copy(update={"snapshot": number, "columns": (), "digest": ""})
    columns = tuple(map(str, table.columns))
    return view.model_copy(update={"snapshot": number, "columns": columns, "digest": digest(table, columns)})


def differs(view: View, asks: Asks, number: int, other: int, is_frozen: bool) -> bool:
    """Tell whether a view has other numbers on another snapshot than on that which `frozen_on` found."""
    if number == other:
        return False
    # The mark of a frozen view was found to be that of its snapshot: its figure is not made again.
    held = view.digest if is_frozen else ""
    return _mark(view, asks(other)) != (held or _mark(view, asks(number)))


def _mark(view: View, ask: Ask) -> str:
    """Return the mark of a view's numbers in the columns it is held to, '' where there is nothing."""
    try:
        table = _table(view, ask)
    except NothingThere:
        return ""
    if view.columns:
        return digest(table, view.columns, _renamed())
    was = _former_columns().get(view.figure) if view.digest else None
    return digest(table, was or tuple(map(str, table.columns)), _renamed())


def _table(view: View, ask: Ask) -> pd.DataFrame:
    """Return the rows behind a view, in the original language. Raises what `make` does."""
    with speaking(ORIGINAL):
        return make(view.figure, ask, view.filters).table


@cache
def _renamed() -> dict[str, str]:
    """Return what columns of the warehouse are called now by what they were called before."""
    return {
        former: column.name
        for table in tables().values()
        for column in table.columns
        for former in column.formerly
    }


@cache
def _former_columns() -> dict[str, list[str]]:
    told = tomllib.loads(FORMER_COLUMNS.read_text(encoding="utf-8"))
    return {figure: columns.split() for figure, columns in told.items()}
