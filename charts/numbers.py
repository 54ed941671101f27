"""Numbers that stand for themselves: each with what it counts."""

from html import escape
from typing import NamedTuple


class Number(NamedTuple):
    """One number: what it counts, how it is written, and how it was counted."""

    label: str
    value: str
    explained: str = ""


class Numbers(tuple[Number, ...]):
    """Several numbers side by side, never added to each other."""

    __slots__ = ()

    def html(self, asked: str = "") -> str:
        """Write the numbers as a list; where `asked` is given, it opens how each one was counted."""
        return f'<ul class="numbers">{"".join(_written(one, asked) for one in self)}</ul>'


def _written(one: Number, asked: str) -> str:
    opens = bool(asked and one.explained)
    more = f"<details><summary>{escape(asked)}</summary>{escape(one.explained)}</details>" if opens else ""
    return f"<li><strong>{escape(one.value)}</strong><span>{escape(one.label)}</span>{more}</li>"
