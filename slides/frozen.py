"""Frozen means frozen: the mark of a figure's numbers, and the snapshot that has them."""

from collections.abc import Callable, Sequence
from functools import partial
from hashlib import sha256

from figures.catalogue import make
from figures.figure import Ask, Figure, NothingThere
from slides.storyboard import View
from warehouse.lake import Lake

DIGITS = 16
# Gives, for the number of a snapshot, what asks the warehouse on it.
Asks = Callable[[int], Ask]


def asks_of(lake: Lake) -> Asks:
    """Return what gives, for a snapshot of a warehouse, what asks it."""
    return lambda number: partial(lake.ask, snapshot=number)


def digest(figure: Figure) -> str:
    """Return the mark of a figure's rows: the same rows, in whatever order, have the same mark."""
    rows = sorted(figure.table.to_csv(index=False, header=False).splitlines())
    return sha256("\n".join([*map(str, figure.table.columns), *rows]).encode("utf-8")).hexdigest()[:DIGITS]


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
    return view.model_copy(update={"snapshot": number, "digest": _mark(view, asks(number))})


def differs(view: View, asks: Asks, number: int, other: int) -> bool:
    """Tell whether a view has other numbers on another snapshot."""
    return number != other and _mark(view, asks(number)) != _mark(view, asks(other))


def _mark(view: View, ask: Ask) -> str:
    try:
        return digest(make(view.figure, ask, view.filters))
    except NothingThere:
        return ""
