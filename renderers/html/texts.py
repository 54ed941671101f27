"""Tiles and tables: drawings that are text."""

from html import escape

from charts.shapes import Table, Tile, Tiles
from renderers.html.parts import element, framed, text
from words import say

SHORT_TEXT, LONG_TEXT = 22, 60
# What is longer is no number that can stand as large as one.
LONGEST_NUMBER = 12
# A telephone has room for so many columns of a table; the rows of a wider one are cards there.
MOST_BESIDE = 3


def draw_tiles(shape: Tiles) -> str:
    """Write numbers as a list; behind each stands how it was counted."""
    return framed(shape, "tiles", element("ul", "".join(map(_tile, shape.tiles)), "numbers"))


def _tile(tile: Tile) -> str:
    asked = text("summary", say("common.how_counted"))
    more = element("details", asked + escape(tile.explained)) if tile.explained else ""
    css = "absent" if tile.is_missing else "long" if len(tile.value) > LONGEST_NUMBER else ""
    return element(
        "li",
        text("strong", tile.value, css) + text("span", tile.label) + more,
    )


def draw_table(shape: Table) -> str:
    """Write every row of a table; numbers stand to the right, and wide rows are cards on a telephone."""
    are_cards = len(shape.columns) > MOST_BESIDE
    heads = "".join(
        text("th", one.heading, "number" if one.is_number else "", scope="col") for one in shape.columns
    )
    rows = "".join(
        element(
            "tr",
            "".join(
                text(
                    "td",
                    cell,
                    "number" if column.is_number else _width(cell),
                    **({"data-name": column.heading} if are_cards else {}),
                )
                for column, cell in zip(shape.columns, row, strict=True)
            ),
        )
        for row in shape.rows
    )
    table = element("table", element("thead", element("tr", heads)) + element("tbody", rows))
    return framed(shape, "written cards" if are_cards else "written", table)


def _width(words: str) -> str:
    if not words:
        return ""
    if len(words) <= SHORT_TEXT:
        return "short"
    return "long" if len(words) > LONG_TEXT else "medium"
