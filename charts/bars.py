"""Bars written as a table: they need no script, print as they stand, and can be read aloud row by row."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import Any, NamedTuple

import pandas as pd

from words import number


class Part(NamedTuple):
    """A part of every bar: the column with its numbers, its name and its colour; hatched if not settled."""

    column: str
    name: str
    colour: str
    hatched: bool = False


@dataclass(frozen=True)
class Bars:
    """Bars for the rows of a frame: `row` names the column that says what one stands for, `heading` says it.

    The parts of a row stand end to end on one scale; or, where `nothing` says what an empty cell means,
    side by side, each on a scale of its own: for numbers of different things, never to be added.
    """

    frame: pd.DataFrame
    row: str
    heading: str
    parts: Sequence[Part]
    nothing: str = ""

    def html(self) -> str:
        """Write the bars as a table, with every number beside its bar."""
        return _side_by_side(self) if self.nothing else _stacked(self)


def _stacked(bars: Bars) -> str:
    longest = max(1, int(bars.frame[[part.column for part in bars.parts]].sum(axis=1).max()))
    head = f'<th scope="col">{escape(bars.heading)}</th>' + "".join(
        f'<th scope="col" class="number">{_mark(part)} {escape(part.name)}</th>' for part in bars.parts
    )
    body = "".join(
        _row(str(one[bars.row]), one, bars.parts, longest) for one in bars.frame.to_dict("records")
    )
    return f'<table class="bars"><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>'


def _side_by_side(bars: Bars) -> str:
    longest = {part.column: max(1, bars.frame[part.column].max()) for part in bars.parts}
    head = f'<th scope="col">{escape(bars.heading)}</th>' + "".join(
        f'<th scope="col">{escape(part.name)}</th>' for part in bars.parts
    )
    body = "".join(
        f'<tr><th scope="row">{escape(str(one[bars.row]))}</th>'
        + "".join(_filled(one[part.column], part, longest[part.column], bars.nothing) for part in bars.parts)
        + "</tr>"
        for one in bars.frame.to_dict("records")
    )
    return f'<table class="bars beside"><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>'


def _filled(value: float, part: Part, longest: float, nothing: str) -> str:
    if pd.isna(value):
        return f"<td>{escape(nothing)}</td>"
    bar = f'<span class="bar" aria-hidden="true">{_mark(part, f"width:{100 * value / longest:.2f}%;")}</span>'
    return f'<td><span class="line"><span class="count">{number(int(value))}</span>{bar}</span></td>'


def _row(name: str, numbers: dict[Any, Any], parts: Sequence[Part], longest: int) -> str:
    bar = "".join(
        _mark(part, f"width:{100 * numbers[part.column] / longest:.2f}%;")
        for part in parts
        if numbers[part.column]
    )
    cells = "".join(f'<td class="number">{number(int(numbers[part.column]))}</td>' for part in parts)
    named = f'<span class="of">{escape(name)}</span><span class="bar" aria-hidden="true">{bar}</span>'
    return f'<tr><th scope="row"><span class="line">{named}</span></th>{cells}</tr>'


def _mark(part: Part, style: str = "") -> str:
    hatched = " hatched" if part.hatched else ""
    return f'<span class="part{hatched}" style="{style}background-color:{part.colour}"></span>'
