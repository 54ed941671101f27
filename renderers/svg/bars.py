"""Bars and dots on paper: every bar has its number, and what has no bar says why."""

from charts.bars import Bars, Categories, Dots, Series
from charts.look import GRID, PALE_INK, ink_on
from charts.shape import Value
from renderers.svg.parts import (
    LINE,
    Drawing,
    Sheet,
    across,
    block,
    framed,
    line,
    lines_high,
    mark,
    name_width,
    named,
    rect,
    text,
    tick,
    wide,
    wrapped,
)

PLOT_HIGH, LEAST_NUMBER = 18, 5.5


def draw(shape: Bars, sheet: Sheet) -> Drawing:
    """Draw bars, whichever way they are arranged."""
    if shape.upright:
        return framed(shape, sheet, _upright(shape, sheet))
    if shape.arrangement == "stacked":
        return _without_key(shape, sheet, _stacked(shape, sheet))
    if shape.arrangement == "apart":
        return _without_key(shape, sheet, _apart(shape, sheet))
    return framed(shape, sheet, _grouped(shape, sheet))


def draw_dots(shape: Dots, sheet: Sheet) -> Drawing:
    """Draw one dot for each number, those of a category on one line."""
    em, axis = sheet.size, shape.axis()
    left, right, top = name_width([*shape.categories, shape.heading], sheet), sheet.width - 4 * em, em * 2
    bottom = top + 1.7 * em * len(shape.categories)
    body = across(axis, left, right, 0, bottom, sheet, is_year=False)
    for n, category in enumerate(shape.categories):
        middle = top + 1.7 * em * (n + 0.5)
        body += named(category, left, middle, sheet)
        for one in shape.series:
            value = one.values[n]
            if value.number is None:
                body += text(left, middle + em * 0.35, value.said, em * 0.9, colour=PALE_INK)
                continue
            x = left + axis.at(value.number) * (right - left)
            body += mark(
                "circle", x, middle, em * 0.4, value.colour or one.colour, f"{one.name}: {value.said}"
            )
            body += text(x + em * 0.55, middle + em * 0.3, value.said, em * 0.8, colour=PALE_INK)
    unit = text(left, bottom + em * 1.1, shape.unit, em * 0.9, colour=PALE_INK) if shape.unit else ""
    return framed(shape, sheet, Drawing(body + unit, bottom + em * (1.6 if unit else 0.4)))


def _grouped(shape: Bars, sheet: Sheet) -> Drawing:
    em = sheet.size
    longest = max(shape.longest, shape.reaches or 0) or 1
    left = name_width([*shape.categories, shape.heading], sheet)
    numbers = max([wide(value.said, em) for one in shape.series for value in one.values], default=0)
    room = max(em, sheet.width - left - numbers - em)
    top = em * 1.7 if shape.unit or shape.heading else 0.0
    body = (
        text(0, em, shape.heading, em * 0.9, bold=True) + text(left, em, shape.unit, em * 0.9, bold=True)
        if top
        else ""
    )
    bar, y = em * 1.05, top
    for n, category in enumerate(shape.categories):
        high = max(bar * 1.2 * len(shape.series) + em * 0.5, lines_high(category, left, sheet))
        body += named(category, left, y + high / 2, sheet)
        for m, one in enumerate(shape.series):
            body += _line(one, one.values[n], left, y + em * 0.25 + m * bar * 1.2, room / longest, bar, sheet)
        y += high
    return Drawing(body, y)


def _line(one: Series, value: Value, left: float, y: float, scale: float, bar: float, sheet: Sheet) -> str:
    foot = y + bar * 0.8
    if value.number is None:
        return text(left, foot, value.said, sheet.size * 0.95, colour=PALE_INK)
    length = value.number * scale
    drawn = rect(
        left,
        y,
        length,
        bar,
        value.colour or one.colour,
        one.hatched,
        f"{one.name}: {value.text or value.said}",
    )
    return drawn + text(left + length + sheet.size * 0.4, foot, value.said, sheet.size * 0.95)


def _heads(shape: Categories, left: float, each: float, sheet: Sheet, signs: bool, anchor: str) -> Drawing:
    """Write the names of the series above their columns, all standing on one line."""
    em = sheet.size
    wrapped_heads = [wrapped(one.name, each - em * 0.6, em * 0.9) for one in shape.series]
    high = em * 0.9 * LINE * max(len(lines) for lines in wrapped_heads) + (em * 1.1 if signs else 0)
    body = text(0, high - em * 0.3, shape.heading, em * 0.9, bold=True)
    for n, (one, lines) in enumerate(zip(shape.series, wrapped_heads, strict=True)):
        x = left + (n + 1) * each if anchor == "end" else left + n * each
        top = high - em * 0.3 - em * 0.9 * LINE * (len(lines) - 1)
        body += block(x, top, lines, em * 0.9, anchor, bold=True)
        if signs:
            body += rect(x - em * 1.2, top - em * 1.7, em * 1.2, em * 0.7, one.colour, one.hatched)
    body += line(0, high, sheet.width, high, PALE_INK, 0.75)
    return Drawing(body, high + em * 0.3)


def _stacked(shape: Bars, sheet: Sheet) -> Drawing:
    em, count = sheet.size, len(shape.series)
    left, longest = name_width(shape.categories, sheet, 0.25), shape.longest or 1
    each = max(em * LEAST_NUMBER, min(em * 9, sheet.width * 0.4 / count))
    room = sheet.width - left - each * count - em
    heads = _heads(shape, sheet.width - each * count, each, sheet, signs=True, anchor="end")
    body, y = heads.body, heads.height
    for n, category in enumerate(shape.categories):
        body += named(category, left, y + em * 0.85, sheet)
        x = left
        for m, one in enumerate(shape.series):
            value = one.values[n]
            length = (value.number or 0) / longest * room
            if length:
                body += rect(
                    x, y + em * 0.3, length, em * 1.1, one.colour, one.hatched, f"{one.name}: {value.said}"
                )
            x += length
            body += text(sheet.width - each * (count - m - 1), y + em * 1.2, value.said, em * 0.95, "end")
        y += em * 1.75
    if shape.unit:
        body += text(left, y + em, shape.unit, em * 0.9, colour=PALE_INK)
        y += em * 1.4
    return Drawing(body, y)


def _apart(shape: Bars, sheet: Sheet) -> Drawing:
    em = sheet.size
    left = name_width(shape.categories, sheet, 0.25)
    each = (sheet.width - left) / len(shape.series)
    heads = _heads(shape, left, each, sheet, signs=False, anchor="start")
    body, y = heads.body, heads.height
    longest = shape.scales()
    for n, category in enumerate(shape.categories):
        body += named(category, left, y + em * 0.85, sheet)
        for m, one in enumerate(shape.series):
            x, value = left + m * each, one.values[n]
            if value.number is None:
                body += text(x, y + em * 1.2, value.said, em * 0.95, colour=PALE_INK)
                continue
            body += text(x, y + em * 1.2, value.said, em * 0.95)
            length = (each - em * 5) * value.number / longest[m]
            body += rect(x + em * 3.2, y + em * 0.3, length, em * 1.1, value.colour or one.colour)
        y += em * 1.75
    return Drawing(body, y)


def _upright(shape: Bars, sheet: Sheet) -> Drawing:
    em, axis, stacked = sheet.size, shape.axis(), shape.arrangement == "stacked"
    left, top, high = em * 3.5, em * 2.2, em * PLOT_HIGH
    foot = top + high
    body = text(0, em, shape.unit, em * 0.9, colour=PALE_INK)
    for value in axis.marks():
        y = foot - axis.at(value) * high
        body += line(left, y, sheet.width, y, GRID if value else PALE_INK)
        body += text(left - em * 0.5, y + em * 0.3, tick(value, False), em * 0.9, "end", PALE_INK)
    each = (sheet.width - left) / max(1, len(shape.categories))
    across_one = 1 if stacked else len(shape.series)
    bar = min(em * 3, each * 0.8 / across_one)
    names = [wrapped(category, each * 0.95, em * 0.9) for category in shape.categories]
    for n in range(len(shape.categories)):
        x, pile = left + each * (n + 0.5) - bar * across_one / 2, 0.0
        for m, one in enumerate(shape.series):
            at = x if stacked else x + m * bar
            body += _standing(one, one.values[n], at, foot - pile, bar, high / axis.high, sheet, stacked)
            pile += (one.values[n].number or 0) / axis.high * high if stacked else 0.0
        body += block(left + each * (n + 0.5), foot + em * 1.3, names[n], em * 0.9, "middle")
    lines = max((len(one) for one in names), default=1)
    return Drawing(body, foot + em * (0.9 * LINE * lines + 0.8))


def _standing(
    one: Series, value: Value, x: float, foot: float, bar: float, scale: float, sheet: Sheet, piled: bool
) -> str:
    em, middle = sheet.size, x + bar / 2
    if value.number is None:
        return text(middle, foot - em * 0.4, value.said, em * 0.8, "middle", PALE_INK) if value.said else ""
    high = value.number * scale
    drawn = rect(
        x + 1,
        foot - high,
        bar - 2,
        high,
        value.colour or one.colour,
        one.hatched,
        f"{one.name}: {value.text or value.said}",
    )
    if not piled:
        return drawn + text(middle, foot - high - em * 0.3, value.said, em * 0.9, "middle")
    # On top of each other, numbers stand in their parts; in one that is too low, none does.
    if high < em:
        return drawn
    ink = ink_on(value.colour or one.colour)
    return drawn + text(middle, foot - high / 2 + em * 0.32, value.said, em * 0.9, "middle", ink)


def _without_key(shape: Bars, sheet: Sheet, drawing: Drawing) -> Drawing:
    """Frame bars whose series stand in the heads of their columns already."""
    return framed(Bars(shape.categories, shape.series[:1], missing=shape.missing), sheet, drawing)
