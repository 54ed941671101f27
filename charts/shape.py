"""What every shape is made of: marks with what they rest on, values that may be missing, entries of a key."""

from abc import ABC, abstractmethod
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

import pandas as pd

from charts.look import written

# What a mark or an entry of a key is drawn as.
Sign = Literal["circle", "ring", "diamond", "cross", "square", "triangle", "line", "bar", "hatched"]


class Reference(NamedTuple):
    """Where a row comes from: its source (several with “; ” between them), and the place in it."""

    source_id: str
    locator: str


References = tuple[Reference, ...]


class Leads(NamedTuple):
    """Where a reader finds what stands behind a mark: a page, the codes of its filters, a figure."""

    page: str
    filters: tuple[tuple[str, str], ...]
    figure: str


class Mark(NamedTuple):
    """One thing that is drawn, in words: what it stands for, what it says, and what it rests on."""

    name: str
    said: str
    rests_on: References


class Entry(NamedTuple):
    """One entry of a key: a sign, its colour, and what it stands for."""

    sign: Sign
    colour: str
    text: str


@dataclass(frozen=True)
class Value:
    """A number as it is drawn, or None where there is none; a zero is a number.

    `label` stands beside it (the number itself where it is empty) or says why there is none; `text` says
    more to whoever points at it; `colour` is its own where it differs from that of its series.
    """

    number: float | None
    label: str = ""
    text: str = ""
    colour: str = ""
    rests_on: References = ()

    @property
    def said(self) -> str:
        """What stands beside the number, or in its place."""
        return self.label or ("" if self.number is None else written(self.number))


@dataclass(frozen=True, kw_only=True)
class Shape(ABC):
    """A drawing as data. Every kind of shape says which marks it has and what its key is.

    `missing` is the sentence on what is not drawn and why, empty where everything is.
    """

    missing: str = ""

    @abstractmethod
    def marks(self) -> tuple[Mark, ...]:
        """Return everything that is drawn, in words, in the order in which it is read."""

    def key(self) -> tuple[Entry, ...]:
        """Return what signs and colours stand for, nothing where they need no words."""
        return ()


def rests_on(rows: pd.DataFrame) -> References:
    """Return the sources and places that rows rest on, each once, in the order of the rows."""
    # Lists of values are gone through four times as fast as rows of a frame.
    return together(map(_place, rows["source_id"].tolist(), rows["locator"].tolist()))


def reference(row: Any) -> References:
    """Return what one row of a frame rests on, as `itertuples` gives it; a row filled in rests on nothing."""
    return _place(row.source_id, row.locator)


def _place(source_id: Any, locator: Any) -> References:
    return () if pd.isna(source_id) else (Reference(source_id, locator),)


def amount(value: Any) -> float | None:
    """Return a number of a frame, None where the cell is empty."""
    return None if pd.isna(value) else float(value)


def together(many: Iterable[References]) -> References:
    """Join what several things rest on, each place once."""
    return tuple(dict.fromkeys(one for each in many for one in each))
