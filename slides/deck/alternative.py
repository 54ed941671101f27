"""What is drawn on a slide, in words for those who cannot see it: its kind, and what its first marks say."""

from charts.bars import Bars, Dots
from charts.shape import Shape
from charts.shapes import Map, Matrix, Network, Table, Tiles
from charts.times import Multiples, Sparkline, Timeline, Trend
from renderers.native.text import one_line, shortened
from words import say

KINDS: dict[type[Shape], str] = {
    Bars: "bars",
    Dots: "dots",
    Timeline: "timeline",
    Trend: "trend",
    Sparkline: "sparkline",
    Multiples: "multiples",
    Matrix: "matrix",
    Network: "network",
    Map: "map",
    Tiles: "tiles",
    Table: "table",
}
MOST_MARKS, LONGEST_MARK = 12, 90


def alternative(shape: Shape) -> str:
    """Return the text alternative of a shape. The title of the slide is heard already, and not said again."""
    kind = say(f"deck.kind_{KINDS[type(shape)]}")
    marks = shape.marks()
    said = [
        shortened(say("deck.mark", name=one_line(mark.name), said=one_line(mark.said)), LONGEST_MARK)
        for mark in marks[:MOST_MARKS]
    ]
    told = "; ".join(said)
    if len(marks) > MOST_MARKS:
        return say("deck.alternative_cut", kind=kind, marks=told, count=len(marks) - MOST_MARKS)
    return say("deck.alternative", kind=kind, marks=told)
