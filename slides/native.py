"""A figure as native shapes of a slide: charts, tables, tiles and maps that can be edited, never pictures."""

import plotly.graph_objects as go
import pydeck as pdk
from pptx.slide import Slide as Sheet

from charts.bars import Bars
from charts.numbers import Numbers
from figures.figure import Figure
from slides import (
    native_barchart,
    native_bars,
    native_grid,
    native_gridtable,
    native_lines,
    native_map,
    native_network,
    native_numbers,
    native_table,
)
from slides.native_text import Box, add_text
from words import say


def draw(sheet: Sheet, box: Box, figure: Figure, alt: str) -> list[str]:
    """Draw a figure into a place of a slide and return the sentences that must stand below it."""
    if figure.table.empty:
        add_text(sheet, box, [say("common.nothing_here")], size=20)
        return []
    drawing = figure.drawing
    if drawing is None:
        return native_table.draw_rows(sheet, box, figure, alt)
    if isinstance(drawing, Numbers):
        return native_numbers.draw(sheet, box, drawing, alt)
    if isinstance(drawing, Bars):
        if drawing.nothing:
            return native_gridtable.draw_beside(sheet, box, drawing, alt)
        return native_barchart.draw(sheet, box, native_bars.of_rows(drawing), figure.table, alt)
    if isinstance(drawing, pdk.Deck):
        return native_map.draw(sheet, box, drawing, alt)
    return _draw_plotly(sheet, box, drawing, figure, alt)


def _draw_plotly(sheet: Sheet, box: Box, drawing: go.Figure, figure: Figure, alt: str) -> list[str]:
    kind = drawing.data[0].type
    if kind == "bar":
        return native_barchart.draw(
            sheet, box, native_bars.of_plotly(drawing, figure.table), figure.table, alt
        )
    if kind == "heatmap":
        return native_gridtable.draw(sheet, box, native_grid.of_heatmap(drawing), alt)
    if native_network.is_network(drawing):
        return native_network.draw(sheet, box, native_network.of_plotly(drawing), alt)
    if drawing.layout.xaxis.type == "category":
        return native_gridtable.draw(sheet, box, native_grid.of_marks(drawing), alt)
    return native_lines.draw(sheet, box, native_lines.of_plotly(drawing), alt)
