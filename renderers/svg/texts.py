"""Tiles and tables on paper."""

from charts.look import GRID, PALE_INK
from charts.shapes import Table, Tiles
from renderers.svg.parts import LINE, Drawing, Sheet, block, framed, line, text, wide, wrapped

IN_A_ROW, BIG, WORDS = 4, 2.4, 1.4
WIDEST_COLUMN = 30


def draw_tiles(shape: Tiles, sheet: Sheet) -> Drawing:
    """Write numbers side by side, each with what it counts and how it was counted."""
    em = sheet.size
    in_a_row = min(IN_A_ROW, max(1, len(shape.tiles)))
    each = sheet.width / in_a_row
    body, y = "", 0.0
    for start in range(0, len(shape.tiles), in_a_row):
        high = 0.0
        for n, tile in enumerate(shape.tiles[start : start + in_a_row]):
            x, room = n * each, each - em * 1.5
            label, more = wrapped(tile.label, room, em), wrapped(tile.explained, room, em * 0.85)
            big = em * (WORDS if tile.is_missing else BIG)
            size = min(big, big * room / max(1.0, wide(tile.value, big)))
            foot = y + em * (LINE * len(label) + 0.4 + BIG)
            body += line(x, y, x + room, y, GRID, 1.5) + block(x, y + em * 1.3, label, em)
            body += text(x, foot, tile.value, size, colour=PALE_INK if tile.is_missing else "") + block(
                x, foot + em * 1.4, more, em * 0.85, colour=PALE_INK
            )
            high = max(high, foot - y + em * (1.2 + 0.85 * LINE * len(more)))
        y += high + em * 0.6
    return framed(shape, sheet, Drawing(body, y))


def draw_table(shape: Table, sheet: Sheet) -> Drawing:
    """Write every row of a table; columns share the width by their longest words."""
    em = sheet.size * 0.9
    heads = [column.heading for column in shape.columns]
    longest = [
        min(em * WIDEST_COLUMN, max(wide(words, em) for words in column) + em)
        for column in zip(heads, *shape.rows, strict=True)
    ]
    widths = (
        [width * sheet.width / sum(longest) for width in longest] if sum(longest) > sheet.width else longest
    )
    body, y = "", 0.0
    for n, row in enumerate([tuple(heads), *shape.rows]):
        cells = [wrapped(words, width - em, em) for words, width in zip(row, widths, strict=True)]
        x = 0.0
        for lines, width, column in zip(cells, widths, shape.columns, strict=True):
            at, anchor = (x + width - em, "end") if column.is_number else (x, "start")
            body += block(at, y + em * 1.2, lines, em, anchor, bold=n == 0)
            x += width
        y += em * (LINE * max(len(lines) for lines in cells) + 0.6)
        body += line(0, y, sum(widths), y, PALE_INK if n == 0 else GRID)
    return framed(shape, sheet, Drawing(body, y + em * 0.4))
