"""Shapes as HTML, for pages and for projected slides: no script, any width, read aloud, printed as it stands.

`drawn.css` gives everything its place and takes its ink from the style around it, light or dark.
"""

from functools import singledispatch
from pathlib import Path

from charts.bars import Bars, Dots
from charts.shape import Shape
from charts.shapes import Map, Matrix, Network, Table, Tiles
from charts.times import Multiples, Sparkline, Timeline, Trend
from renderers.html import bars, grids, maps, networks, texts, times

STYLE = Path(__file__).parent / "drawn.css"


@singledispatch
def draw(shape: Shape) -> str:
    """Return a shape as HTML; whatever people wrote is text in it and never markup."""
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
