"""A matrix on paper: shaded cells with their labels, heads upright where they would not fit."""

from charts.look import PALE_INK
from charts.shapes import Matrix
from renderers.svg.parts import (
    LINE,
    Drawing,
    Sheet,
    block,
    framed,
    line,
    name_width,
    named,
    rect,
    text,
    wide,
    wrapped,
)

EMPTY = "#f4f6f8"
WIDEST, HIGHEST_HEAD = 9, 13


def draw(shape: Matrix, sheet: Sheet) -> Drawing:
    """Draw a matrix."""
    em = sheet.size
    left = name_width([*shape.rows, shape.row_heading], sheet)
    each = min(em * WIDEST, (sheet.width - left) / max(1, len(shape.columns)))
    longest = max((wide(word, em * 0.9) for name in shape.columns for word in name.split()), default=0)
    upright = longest > each - em * 0.3
    top = em * 1.5 if shape.column_heading else 0.0
    body = text(left, em, f"{shape.column_heading} →", em * 0.9, colour=PALE_INK) if top else ""
    heads = _upright(shape, left, each, top, sheet) if upright else _level(shape, left, each, top, sheet)
    y, row = top + heads.height, em * 1.65
    body += heads.body + text(0, y - em * 0.4, shape.row_heading, em * 0.9, bold=True)
    for name in shape.rows:
        body += line(0, y, left, y) + named(name, left, y + row / 2, sheet)
        for m, column in enumerate(shape.columns):
            x, cell = left + m * each, shape.cells.get((name, column))
            said = f"{name}, {column}: {cell.text or cell.label}" if cell else ""
            body += rect(x + 1, y + 1, each - 2, row - 2, shape.colour(name, column) or EMPTY, said=said)
            if cell:
                body += text(x + each / 2, y + row / 2 + em * 0.33, cell.label, em * 0.95, "middle")
        y += row
    return framed(shape, sheet, Drawing(body, y + em * 0.3), shape.explained())


def _level(shape: Matrix, left: float, each: float, top: float, sheet: Sheet) -> Drawing:
    em = sheet.size
    heads = [wrapped(name, each - em * 0.3, em * 0.9) for name in shape.columns]
    high = em * 0.9 * LINE * max((len(lines) for lines in heads), default=1) + em * 0.4
    body = "".join(
        block(
            left + (m + 0.5) * each,
            top + high - em * 0.4 - em * 0.9 * LINE * (len(lines) - 1),
            lines,
            em * 0.9,
            "middle",
        )
        for m, lines in enumerate(heads)
    )
    return Drawing(body, high)


def _upright(shape: Matrix, left: float, each: float, top: float, sheet: Sheet) -> Drawing:
    """Write heads from below upwards, on two lines where they are long and there is room for two."""
    em, size = sheet.size, sheet.size * 0.9
    most = em * HIGHEST_HEAD if each > size * 2.4 else float("inf")
    heads = [wrapped(name, most, size) for name in shape.columns]
    high = max((wide(one, size) for lines in heads for one in lines), default=0) + em * 0.4
    body = ""
    for m, lines in enumerate(heads):
        first = left + (m + 0.5) * each + size * 0.35 - (len(lines) - 1) * size * 0.55
        body += "".join(
            text(first + n * size * 1.1, top + high - em * 0.3, one, size, turn=-90)
            for n, one in enumerate(lines)
        )
    return Drawing(body, high)
