"""Numbers that stand for themselves: each with what it counts."""

from typing import NamedTuple


class Number(NamedTuple):
    """One number: what it counts, how it is written, and how it was counted."""

    label: str
    value: str
    explained: str = ""


class Numbers(tuple[Number, ...]):
    """Several numbers side by side, never added to each other."""

    __slots__ = ()
