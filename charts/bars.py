"""Bars written as a table: they need no script, print as they stand, and can be read aloud row by row."""

from collections.abc import Sequence
from html import escape
from typing import NamedTuple

import pandas as pd

from words import number


class Part(NamedTuple):
    """A part of every bar: the column with its numbers, its name and its colour; hatched if not settled."""

    column: str
    name: str
    colour: str
    hatched: bool = False


def stacked(frame: pd.DataFrame, row: str, heading: str, parts: Sequence[Part]) -> str:
    """Write one bar for each row of a frame, made of parts, with every number beside it.

    `row` names the column that says what a bar stands for, `heading` what stands above them.
    """
    longest = max(1, int(frame[[part.column for part in parts]].sum(axis=1).max()))
    head = f'<th scope="col">{escape(heading)}</th>' + "".join(
        f'<th scope="col" class="number">{_mark(part)} {escape(part.name)}</th>' for part in parts
    )
    body = "".join(_row(str(one[row]), one, parts, longest) for one in frame.to_dict("records"))
    return f'<table class="bars"><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>'


def side_by_side(frame: pd.DataFrame, row: str, heading: str, parts: Sequence[Part], nothing: str) -> str:
    """Write a table with a bar in every cell, each column on its own scale; `nothing` where it is empty.

    For numbers that speak of different things and must never be added.
    """
    longest = {part.column: max(1, frame[part.column].max()) for part in parts}
    head = f'<th scope="col">{escape(heading)}</th>' + "".join(
        f'<th scope="col">{escape(part.name)}</th>' for part in parts
    )
    body = "".join(
        f'<tr><th scope="row">{escape(str(one[row]))}</th>'
        + "".join(_filled(one[part.column], part, longest[part.column], nothing) for part in parts)
        + "</tr>"
        for one in frame.to_dict("records")
    )
    return f'<table class="bars beside"><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>'


def _filled(value: float, part: Part, longest: float, nothing: str) -> str:
    if pd.isna(value):
        return f"<td>{escape(nothing)}</td>"
    bar = f'<span class="bar" aria-hidden="true">{_mark(part, f"width:{100 * value / longest:.2f}%;")}</span>'
    return f'<td><span class="line"><span class="count">{number(int(value))}</span>{bar}</span></td>'


def _row(name: str, numbers: dict[str, int], parts: Sequence[Part], longest: int) -> str:
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
