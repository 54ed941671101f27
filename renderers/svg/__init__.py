"""Shapes as SVG for paper and pictures: nothing moves or opens, and letters stay letters.

A drawing is as wide as its sheet and as high as it needs to be.
"""

from functools import singledispatch

from charts.bars import Bars, Dots
from charts.shape import Shape
from charts.shapes import Map, Matrix, Network, Table, Tiles
from charts.times import Multiples, Sparkline, Timeline, Trend
from renderers.svg import bars, grids, maps, networks, texts, times
from renderers.svg.parts import Drawing, Sheet


@singledispatch
def draw(shape: Shape, sheet: Sheet) -> Drawing:
    """Draw a shape on a sheet; whatever people wrote is text in it and never markup."""
    raise NotImplementedError(type(shape).__name__)


draw.register(Bars, bars.draw)
draw.register(Dots, bars.draw_dots)
draw.register(Timeline, times.draw_timeline)
draw.register(Trend, times.draw_trend)
draw.register(Sparkline, times.draw_sparkline)
draw.register(Multiples, times.draw_multiples)
draw.register(Matrix, grids.draw)
draw.register(Network, networks.draw)
draw.register(Map, maps.draw)
draw.register(Tiles, texts.draw_tiles)
draw.register(Table, texts.draw_table)
