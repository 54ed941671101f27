"""What every SVG drawing is written from: text and its width, signs, keys, and how parts are joined."""

import re
from collections.abc import Iterable, Sequence
from html import escape
from typing import NamedTuple

from charts.look import GRID, INK, PALE_INK, Axis, written
from charts.shape import Entry, Shape, Sign

# What XML cannot hold.
NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
# Where lines break: narrow spaces and those that join words are kept.
SPACES = re.compile("[ \t\r\n]+")
# How wide letters are, in parts of their size: of the common sans serifs, and a little more to be safe.
NARROW, WIDE, CAPITALS = 0.34, 0.92, 0.72
OTHERS = 0.58
LINE = 1.3
SIGNS: dict[Sign, str] = {
    "diamond": "M0 -1L1 0L0 1L-1 0Z",
    "square": "M-.8 -.8H.8V.8H-.8Z",
    "triangle": "M0 -.9L.95 .8L-.95 .8Z",
    "cross": "M-.75 -.75L.75 .75M.75 -.75L-.75 .75",
}


class Sheet(NamedTuple):
    """What is drawn on: its width, the size of type, and the font."""

    width: float
    size: float
    font: str


class Drawing(NamedTuple):
    """A drawing as the inside of an SVG, and how high it is."""

    body: str
    height: float


def whole(drawing: Drawing, sheet: Sheet) -> str:
    """Return a drawing as an SVG of its own."""
    area = f'width="{sheet.width:g}" height="{drawing.height:.1f}"'
    box = f'viewBox="0 0 {sheet.width:g} {drawing.height:.1f}"'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" {area} {box} font-family="{escape(sheet.font)}" '
        f'font-size="{sheet.size:g}" fill="{INK}">{drawing.body}</svg>'
    )


def wide(words: str, size: float) -> float:
    """Return about how wide words are written."""
    return size * sum(
        NARROW
        if sign in "iljI.,:;'|!()[]ftr \u202f"
        else WIDE
        if sign in "mwMW@%—"
        else CAPITALS
        if sign.isupper()
        else OTHERS
        for sign in words
    )


def wrapped(words: str, width: float, size: float) -> list[str]:
    """Break words into lines no wider than a width; a longer word stands alone."""
    lines = [""]
    for word in filter(None, SPACES.split(words)):
        longer = f"{lines[-1]} {word}".strip()
        if not lines[-1] or wide(longer, size) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def titled(said: str) -> str:
    """Write what a mark says to whoever points at it."""
    return f"<title>{escape(NOT_IN_XML.sub('', said))}</title>" if said else ""


def text(
    x: float,
    y: float,
    words: object,
    size: float,
    anchor: str = "start",
    colour: str = "",
    bold: bool = False,
    turn: float = 0,
) -> str:
    """Write words on one line; `turn` turns them around their beginning."""
    place = f'x="{x:.1f}" y="{y:.1f}"'
    if turn:
        place = f'transform="translate({x:.1f} {y:.1f}) rotate({turn:.1f})"'
    look = (f' text-anchor="{anchor}"' if anchor != "start" else "") + (f' fill="{colour}"' if colour else "")
    look += ' font-weight="bold"' if bold else ""
    return f'<text {place} font-size="{size:g}"{look}>{escape(NOT_IN_XML.sub("", str(words)))}</text>'


def block(
    x: float,
    y: float,
    lines: Sequence[str],
    size: float,
    anchor: str = "start",
    colour: str = "",
    bold: bool = False,
) -> str:
    """Write lines under each other, the first of them with its foot at `y`."""
    return "".join(
        text(x, y + n * size * LINE, line, size, anchor, colour, bold) for n, line in enumerate(lines)
    )


def rect(
    x: float, y: float, width: float, height: float, colour: str, hatched: bool = False, said: str = ""
) -> str:
    """Draw a bar or a cell; a hatched one has thin white lines across."""
    title = titled(said)
    area = f'x="{x:.1f}" y="{y:.1f}" width="{max(width, 0):.1f}" height="{max(height, 0):.1f}"'
    plain = f'<rect {area} fill="{colour}">{title}</rect>'
    if not hatched:
        return plain
    step, strokes = 6.0, []
    at = x - height
    while at < x + width:
        # Each stroke runs from the lower to the upper edge, cut where the bar begins and ends.
        left, right = max(at, x), min(at + height, x + width)
        if right > left:
            strokes.append(
                f"M{left:.1f} {y + height - (left - at):.1f}L{right:.1f} {y + height - (right - at):.1f}"
            )
        at += step
    return f'{plain}<path d="{"".join(strokes)}" stroke="white" stroke-width="1.5"/>'


def line(
    x0: float, y0: float, x1: float, y1: float, colour: str = GRID, width: float = 1, dashed: bool = False
) -> str:
    """Draw a line."""
    dashes = ' stroke-dasharray="4 3"' if dashed else ""
    place = f"M{x0:.1f} {y0:.1f}L{x1:.1f} {y1:.1f}"
    return f'<path d="{place}" fill="none" stroke="{colour}" stroke-width="{width:g}"{dashes}/>'


def mark(sign: Sign, x: float, y: float, radius: float, colour: str, said: str = "") -> str:
    """Draw a sign around a place."""
    colour = colour or INK
    title = titled(said)
    if sign == "circle":
        return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}" fill="{colour}">{title}</circle>'
    if sign == "ring":
        ring = f'fill="white" stroke="{colour}" stroke-width="{radius * 0.45:.1f}"'
        return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius * 0.78:.1f}" {ring}>{title}</circle>'
    if sign in SIGNS:
        drawn = f'fill="none" stroke="{colour}" stroke-width="0.5"' if sign == "cross" else f'fill="{colour}"'
        place = f"translate({x:.1f} {y:.1f}) scale({radius:.2f})"
        return f'<path transform="{place}" d="{SIGNS[sign]}" {drawn}>{title}</path>'
    if sign == "line":
        return rect(x - radius, y - radius * 0.25, 2 * radius, radius * 0.5, colour)
    return rect(x - radius, y - radius, 2 * radius, 2 * radius, colour, hatched=sign == "hatched")


def key(entries: Iterable[Entry], sheet: Sheet) -> Drawing:
    """Write what signs and colours stand for, on as many lines as it takes."""
    size, body = sheet.size * 0.9, ""
    x, y = 0.0, size
    for entry in entries:
        room = size * 1.4 + wide(entry.text, size) + size * 1.5
        if x and x + room > sheet.width:
            x, y = 0.0, y + size * 1.5
        body += mark(entry.sign, x + size * 0.5, y - size * 0.32, size * 0.42, entry.colour)
        body += text(x + size * 1.4, y, entry.text, size)
        x += room
    return Drawing(body, y + size * 0.8 if body else 0.0)


def moved(x: float, y: float, body: str) -> str:
    """Move what is drawn."""
    return f'<g transform="translate({x:.1f} {y:.1f})">{body}</g>'


def below(*drawings: Drawing) -> Drawing:
    """Put drawings below each other."""
    body, top = "", 0.0
    for one in drawings:
        if one.body:
            body += moved(0, top, one.body)
            top += one.height
    return Drawing(body, top)


def framed(shape: Shape, sheet: Sheet, drawing: Drawing, explained: str = "") -> Drawing:
    """Put the key above a drawing, and what its signs mean and what is missing below it."""
    lines = [
        one
        for words in (explained, shape.missing)
        if words
        for one in wrapped(words, sheet.width, sheet.size * 0.9)
    ]
    foot = Drawing(
        block(0, sheet.size * 1.4, lines, sheet.size * 0.9, colour=PALE_INK),
        sheet.size * (0.9 * LINE * len(lines) + 0.6) if lines else 0.0,
    )
    return below(key(shape.key(), sheet), drawing, foot)


def name_width(names: Iterable[str], sheet: Sheet, most: float = 0.38) -> float:
    """Return how wide a column of names is, at most a share of the sheet."""
    return min(sheet.width * most, max([wide(name, sheet.size) for name in names], default=0) + sheet.size)


def named(name: str, width: float, middle: float, sheet: Sheet) -> str:
    """Write the name of a row around its middle, on two lines where it is long."""
    lines = wrapped(name, width - sheet.size * 0.5, sheet.size)[:2]
    foot = middle + sheet.size * 0.35 - (len(lines) - 1) * sheet.size * 0.55
    return "".join(text(0, foot + n * sheet.size * 1.1, one, sheet.size) for n, one in enumerate(lines))


def lines_high(name: str, width: float, sheet: Sheet) -> float:
    """Return how high a name stands in its column."""
    return sheet.size * (1.1 * min(2, len(wrapped(name, width - sheet.size * 0.5, sheet.size))) + 0.4)


def tick(value: float, is_year: bool) -> str:
    """Write a mark of an axis; years stand as they are."""
    return f"{value:.0f}" if is_year else written(round(value, 10))


def across(
    axis: Axis, left: float, right: float, top: float, bottom: float, sheet: Sheet, is_year: bool
) -> str:
    """Draw an axis from left to right: its marks above, thin lines below them."""
    size, body = sheet.size * 0.9, ""
    for value in axis.marks():
        x = left + axis.at(value) * (right - left)
        body += line(x, top + size * 1.4, x, bottom) + text(
            x, top + size, tick(value, is_year), size, "middle", PALE_INK
        )
    return body
