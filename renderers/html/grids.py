"""A matrix as a table of shaded cells; what its signs and empty cells mean stands below it.

Where its columns have no room, as on a phone, it is a list of its rows and every cell names its column.
"""

from urllib.parse import urlencode

from charts.shape import Leads
from charts.shapes import Matrix
from renderers.html.parts import element, framed, text
from words import say

# Heads stand upright where there are many columns and some name is long.
MOST_LEVEL, LONGEST_LEVEL = 5, 12


def draw(shape: Matrix, leading: bool = False) -> str:
    """Draw a matrix; where it is `leading`, as on a page, its cells are links to what stands behind them."""
    longest = max((len(name) for name in shape.columns), default=0)
    upright = len(shape.columns) > MOST_LEVEL and longest > LONGEST_LEVEL
    heads = text("td", shape.row_heading, "corner") + "".join(
        element("th", text("span", name), scope="col") for name in shape.columns
    )
    named = {"data-name": shape.row_heading} if shape.row_heading else {}
    above = text("p", f"{shape.column_heading} →", "unit") if shape.column_heading else ""
    rows = "".join(
        element(
            "tr",
            text("th", row, scope="row", **named)
            + "".join(_cell(shape, row, column, leading) for column in shape.columns),
        )
        for row in shape.rows
    )
    table = element("table", element("thead", element("tr", heads)) + element("tbody", rows))
    explained = text("p", shape.explained(), "undrawn") if shape.explained() else ""
    css = "matrix upright-heads" if upright else "matrix"
    return framed(shape, css, explained, above, table, _lacking(shape))


def _lacking(shape: Matrix) -> str:
    """Name the empty columns of a single row, which a list of its cells would not."""
    held = {column for _, column in shape.cells}
    empty = [column for column in shape.columns if column not in held]
    if len(shape.rows) != 1 or not empty:
        return ""
    return text("p", say("common.empty_cells", names="; ".join(empty)), "undrawn lacking")


def _cell(shape: Matrix, row: str, column: str, leading: bool) -> str:
    cell = shape.cells.get((row, column))
    if cell is None:
        return "<td></td>"
    said = f"{row}, {column}: {cell.text or cell.label}"
    style = f"--depth:{cell.depth:.2f}"
    if not leading or cell.leads is None:
        return text("td", cell.label, "filled", style=style, title=said, **{"data-name": column})
    link = text("a", cell.label, href=_address(cell.leads), target="_self", **{"aria-label": said})
    return element("td", link, "filled leading", style=style, title=said, **{"data-name": column})


def _address(leads: Leads) -> str:
    """Return the address of a view, seen from any page of the product."""
    return f"{leads.page}?{urlencode(leads.filters)}#{leads.figure}"
