"""A figure as native shapes of a slide: charts, tables, tiles and maps that can be edited, never pictures."""

import plotly.graph_objects as go
import pydeck as pdk
from pptx.slide import Slide as Sheet

from charts.bars import Bars
from charts.numbers import Numbers
from figures.figure import Figure
from slides.native import barchart, bars, grid, gridtable, lines, maps, network, numbers, table
from slides.native.text import Box, add_text
from words import say


def draw(sheet: Sheet, box: Box, figure: Figure, alt: str) -> list[str]:
    """Draw a figure into a place of a slide and return the sentences that must stand below it."""
    if figure.table.empty:
        add_text(sheet, box, [say("common.nothing_here")], size=20)
        return []
    drawing = figure.drawing
    if drawing is None:
        return table.draw_rows(sheet, box, figure, alt)
    if isinstance(drawing, Numbers):
        return numbers.draw(sheet, box, drawing, alt)
    if isinstance(drawing, Bars):
        if drawing.nothing:
            return gridtable.draw_beside(sheet, box, drawing, alt)
        return barchart.draw(sheet, box, bars.of_rows(drawing), figure.table, alt)
    if isinstance(drawing, pdk.Deck):
        return maps.draw(sheet, box, drawing, alt)
    return _draw_plotly(sheet, box, drawing, figure, alt)


def _draw_plotly(sheet: Sheet, box: Box, drawing: go.Figure, figure: Figure, alt: str) -> list[str]:
    kind = drawing.data[0].type
    if kind == "bar":
        return barchart.draw(sheet, box, bars.of_plotly(drawing, figure.table), figure.table, alt)
    if kind == "heatmap":
        return gridtable.draw(sheet, box, grid.of_heatmap(drawing), alt)
    if network.is_network(drawing):
        return network.draw(sheet, box, network.of_plotly(drawing), alt)
    if drawing.layout.xaxis.type == "category":
        return gridtable.draw(sheet, box, grid.of_marks(drawing), alt)
    return lines.draw(sheet, box, lines.of_plotly(drawing), alt)
