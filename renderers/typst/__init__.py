"""Shapes for a printed brief: tiles, tables and lying bars as typst's own text, all else as a drawing.

`drawn.typ` lays out what is returned here. Texts are texts: nothing in them is markup.
"""

from functools import singledispatch
from typing import Any

from charts.bars import Bars, Dots
from charts.shape import Shape, Value
from charts.shapes import Map, Matrix, Network, Table, Tiles
from charts.times import Multiples, Sparkline, Timeline, Trend
from renderers import svg
from renderers.flat import flat
from renderers.fonts import NOTO
from renderers.svg.parts import Drawing, Sheet, whole

Written = dict[str, Any]
# Type as large and of the font as in the brief; a unit of a drawing is a tenth of a millimetre.
FONT, SIZE, UNITS = ", ".join(("Libertinus Serif", *NOTO)), 26.0, 10
HIGHEST_MAP = 58.0
# How wide a letter of a label is in millimetres, and the part of the room that labels may take.
LETTER, WIDEST_LABEL = 1.25, 0.45
# A column of texts is as wide as so many letters.
NARROWEST_COLUMN, WIDEST_COLUMN = 10, 60
# A word and the space beside it, in its letters.
WORD_ROOM = 1.6


@singledispatch
def draw(shape: Shape, wide: float, alt: str) -> Written:
    """Return a shape as data for the template: `wide` millimetres of room, and a text alternative."""
    raise NotImplementedError(type(shape).__name__)


@draw.register
def _(shape: Map, wide: float, alt: str) -> Written:
    return _drawing(shape, min(wide, HIGHEST_MAP * flat(shape).width), alt)


@draw.register(Matrix)
@draw.register(Network)
@draw.register(Timeline)
@draw.register(Trend)
@draw.register(Multiples)
@draw.register(Sparkline)
@draw.register(Dots)
def _drawing(shape: Shape, wide: float, alt: str) -> Written:
    """Draw a shape as large as it will be printed."""
    sheet = Sheet(wide * UNITS, SIZE, FONT)
    drawn = svg.draw(shape, sheet)
    return {
        "kind": "drawing",
        "svg": whole(drawn, sheet),
        # As large, and laid out sooner.
        "blank": whole(Drawing("", drawn.height), sheet),
        "alt": alt,
        "wide": wide,
        "high": drawn.height / UNITS,
    }


@draw.register
def _(shape: Bars, wide: float, alt: str) -> Written:
    if shape.upright or shape.arrangement == "apart":
        return _drawing(shape, wide, alt)
    longest = max(shape.longest, shape.reaches or 0) or 1
    if shape.arrangement == "stacked":
        rows = [_stacked(shape, n, longest) for n in range(len(shape.categories))]
    else:
        rows = [
            {
                "label": category if one is shape.series[0] else "",
                "parts": _parts([(one.values[n].number, one.values[n].colour or one.colour)], longest),
                "written": [{"text": one.values[n].said, "colour": ""}],
                "missing": one.values[n].number is None,
            }
            for n, category in enumerate(shape.categories)
            for one in shape.series
        ]
    key = [{"colour": one.colour, "text": one.text} for one in shape.key()]
    letters = max((len(category) for category in shape.categories), default=0)
    label = min(wide * WIDEST_LABEL, LETTER * letters + 2)
    return {
        "kind": "bars",
        "note": " ".join(filter(None, (shape.unit, shape.missing))),
        "rows": rows,
        "key": key,
        "wide": label,
    }


@draw.register
def _(shape: Tiles, wide: float, alt: str) -> Written:  # noqa: ARG001 - text needs neither
    tiles = [
        {"label": one.label, "value": one.value, "note": one.explained, "missing": one.is_missing}
        for one in shape.tiles
    ]
    return {"kind": "numbers", "tiles": tiles}


@draw.register
def _(shape: Table, wide: float, alt: str) -> Written:  # noqa: ARG001 - text needs neither
    columns = [
        {"head": one.heading, "right": one.is_number, "width": 0 if one.is_number else _letters(shape, n)}
        for n, one in enumerate(shape.columns)
    ]
    return {
        "kind": "table",
        "columns": columns,
        "rows": [[{"kind": "cell", "text": cell} for cell in row] for row in shape.rows],
    }


def _letters(shape: Table, n: int) -> float:
    """Return how many letters a column usually has, within bounds and no word cut: its share of the width."""
    usual = sum(len(row[n]) for row in shape.rows) / max(1, len(shape.rows))
    texts = (shape.columns[n].heading, *(row[n] for row in shape.rows))
    longest = WORD_ROOM * max((len(word) for text in texts for word in text.split()), default=0)
    return min(WIDEST_COLUMN, max(NARROWEST_COLUMN, longest, usual))


def _stacked(shape: Bars, n: int, longest: float) -> Written:
    values = [one.values[n] for one in shape.series]
    return {
        "label": shape.categories[n],
        "parts": _parts(
            [(value.number, one.colour) for value, one in zip(values, shape.series, strict=True)], longest
        ),
        "written": _numbers(values, [one.colour for one in shape.series]),
        "missing": False,
    }


def _numbers(values: list[Value], colours: list[str]) -> list[Written]:
    """Write the numbers of several parts, each with its colour where there are several.

    A part of nothing stays out, unless there is no other.
    """
    some = [
        {"text": value.said, "colour": "" if value.number is None else colour}
        for value, colour in zip(values, colours, strict=True)
        if value.number or (value.number is None and value.said)
    ]
    if len(some) > 1:
        return some
    return [{**one, "colour": ""} for one in some] or [{"text": values[0].said, "colour": ""}]


def _parts(parts: list[tuple[float | None, str]], longest: float) -> list[Written]:
    return [{"share": number / longest, "colour": colour} for number, colour in parts if number]
