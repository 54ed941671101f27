"""Answers: what a page found, in sentences computed from the data, each with the figure that proves it.

A module of this folder defines the answer of its page. It asks the same questions as the figures do and says
“not known” where the data do not tell; no number is ever typed.
"""

from collections.abc import Callable
from dataclasses import dataclass

from figures.catalogue import catalogue
from figures.figure import Ask

Answer = Callable[..., "tuple[Finding, ...]"]


@dataclass(frozen=True)
class Finding:
    """One sentence, and the name of the figure whose numbers it says.

    `named` are words in it that lead there where its numbers are none of that figure.
    """

    sentence: str
    figure: str
    named: str = ""


_DEFINED: dict[str, Answer] = {}


def answers(page: str) -> Callable[[Answer], Answer]:
    """Enter a function as the one that answers the question of a page."""

    def enter(make: Answer) -> Answer:
        _DEFINED[page] = make
        return make

    return enter


def findings(page: str, ask: Ask, **filters: str) -> tuple[Finding, ...]:
    """Return what a page found, nothing where it has no answer; `filters` are those that its answer takes."""
    make = every_answer().get(page)
    return make(ask, **filters) if make else ()


def every_answer() -> dict[str, Answer]:
    """Return the answers of all pages by their names."""
    catalogue()
    return _DEFINED
