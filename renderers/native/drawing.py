"""Every kind of shape on a slide, and the place where each is drawn."""

from functools import singledispatch

from pptx.slide import Slide as Sheet

from charts.bars import Bars, Dots
from charts.shape import Shape
from charts.shapes import Map, Matrix, Network, Table, Tiles
from charts.times import Multiples, Sparkline, Timeline, Trend
from renderers.native import barchart, gridtable, maps, network, scatter, table, tiles, trends
from renderers.native.text import Box, Drawn


@singledispatch
def draw(shape: Shape, sheet: Sheet, box: Box, alt: str) -> Drawn:
    """Draw a shape into a place of a slide: return what of it is there, and what must be said below it."""
    raise NotImplementedError(type(shape).__name__)


draw.register(Bars, barchart.draw)
draw.register(Dots, scatter.draw_dots)
draw.register(Timeline, scatter.draw_timeline)
draw.register(Trend, trends.draw)
draw.register(Sparkline, trends.draw_sparkline)
draw.register(Multiples, trends.draw_multiples)
draw.register(Matrix, gridtable.draw)
draw.register(Network, network.draw)
draw.register(Map, maps.draw)
draw.register(Tiles, tiles.draw)
draw.register(Table, table.draw)
