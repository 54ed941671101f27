"""The catalogue of figures: each by its name, with the filters it takes.

A module of this folder defines the figures of a page. A definition is a function that asks the
warehouse and returns a `Figure`; its filters are its further parameters and those named beside the
figure's name. Filters are codes or None, so that a figure is named for good by its name, its filters
and a snapshot.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from importlib import import_module
from inspect import Parameter, signature
from pathlib import Path
from typing import Any

import pandas as pd

from charts.spoken import spoken
from figures.figure import Ask, Figure, Filters
from warehouse.lake import ABSENT
from words import ORIGINAL, language, phrases, say
from words.places import with_articles

Make = Callable[..., Figure]
# The standing of rows that are invented, for trying out: every figure that asks for one of them says so.
PRACTICE = "practice"
# What a snapshot lacks of these is no loss: nobody had entered anything then.
NOTHING_LOST = frozenset({"entered_by"})


class FigureUnknown(Exception):
    """No figure has this name."""


class FilterUnknown(Exception):
    """A figure does not take this filter, or needs one that was not given."""


@dataclass(frozen=True)
class Definition:
    """How a figure is made: its name, the page it stands on, its filters, and those it cannot do without."""

    name: str
    page: str
    filters: tuple[str, ...]
    needed: tuple[str, ...]
    make: Make


_DEFINED: dict[str, Definition] = {}


def figure(name: str, *filters: str) -> Callable[[Make], Make]:
    """Enter a function into the catalogue: it makes the figure of this name.

    `filters` are those that it hands on to a question as they are; it takes them as `**filters`.
    """

    def enter(make: Make) -> Make:
        _, *parameters = signature(make).parameters.values()
        own = [each for each in parameters if each.kind is not Parameter.VAR_KEYWORD]
        needed = tuple(each.name for each in own if each.default is Parameter.empty)
        # A page with several subjects has a module for each: of_agencies, of_agencies_schemes.
        page = make.__module__.rpartition(".of_")[2].partition("_")[0]

        def named(ask: Ask, **given: str | None) -> Figure:
            absent: set[str] = set()
            asked: dict[str, None] = {}
            practised: list[str] = []

            def noting(question: str, **parameters: Any) -> pd.DataFrame:
                asked[question] = None
                answer = ask(question, **parameters)
                absent.update(set(answer.attrs.get(ABSENT, ())) - NOTHING_LOST)
                if "official_or_practice" in answer and (answer["official_or_practice"] == PRACTICE).any():
                    practised.append(question)
                return answer

            made = make(noting, **given)
            remark = _with_absent(made.remark, absent)
            if practised:
                remark = f"{say('complaints.practice')} {remark}".strip()
            is_original = language() == ORIGINAL
            drawing = made.drawing if is_original or not made.drawing else spoken(made.drawing, made.table)
            # A title is a sentence, also without a full stop.
            title = with_articles(made.title) if is_original else made.title
            return replace(made, title=title, drawing=drawing, name=name, remark=remark, asked=tuple(asked))

        names = (*(each.name for each in own), *filters)
        _DEFINED[name] = Definition(name, page, names, needed, named)
        return make

    return enter


def _with_absent(remark: str, columns: set[str]) -> str:
    """Add to what a reader must know that the snapshot was made before some columns were recorded."""
    if not columns:
        return remark
    named = ", ".join(sorted(phrases().get(f"columns.{one}", one.replace("_", " ")) for one in columns))
    return f"{remark} {say('common.not_recorded_yet', columns=named)}".strip()


@cache
def catalogue() -> dict[str, Definition]:
    """Return every figure's definition by its name."""
    for path in sorted(Path(__file__).parent.glob("of_*.py")):
        import_module(f"figures.{path.stem}")
    return _DEFINED


def definition(name: str) -> Definition:
    """Return how a figure is made. Raises FigureUnknown."""
    try:
        return catalogue()[name]
    except KeyError as error:
        raise FigureUnknown(name) from error


def make(name: str, ask: Ask, filters: Filters) -> Figure:
    """Make a figure with these filters. Raises FigureUnknown or FilterUnknown."""
    known = definition(name)
    given = {key: value for key, value in filters.items() if value is not None}
    wrong = [key for key in given if key not in known.filters] + [
        key for key in known.needed if key not in given
    ]
    if wrong:
        raise FilterUnknown(", ".join(wrong))
    return known.make(ask, **given)
