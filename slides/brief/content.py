"""What a brief says, before it is known how many rows of it fit."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from charts.bars import Bars
from charts.shape import Shape
from charts.shapes import Map
from figures.catalogue import make
from figures.figure import Ask, Figure
from figures.provenance import main_sources
from renderers import typst
from slides.brief.parts import WIDE, Chart, Section, Written
from words import say

# The widest that a map is, and what stands between it and the charts, in mm.
WIDEST_MAP, GUTTER = 116.0, 6.0


@dataclass(frozen=True)
class Content:
    """What a brief says: the figures at its head, and its sections in the order of the paper.

    `lead` are the sentences below the name. Without anything to draw on it there is no map.
    """

    title: str
    lead: str
    numbers: Figure
    map: Written | None
    charts: Sequence[Chart]
    sections: Sequence[Section]


def the_map(ask: Ask, country: str | None, name: str) -> Written | None:
    """Draw the map of a member, or of all members; None where there is nothing to draw."""
    shape = make("overview-map", ask, {"country": country}).drawing
    if not isinstance(shape, Map):
        return None
    alt = say("brief.map_alt", name=name, corridors=len(shape.routes), points=len(shape.spots))
    return {**typst.draw(shape, WIDEST_MAP, alt), "note": say("common.boundaries")}


def beside(drawn: Written | None) -> float:
    """Return how wide charts beside the map are, in mm."""
    return WIDE - (drawn["wide"] + GUTTER if drawn else 0.0)


def chart(name: str, figure: Figure, shape: Shape, wide: float, note: str = "") -> Chart:
    """Return a figure's shape, or as much of it as there is room for, under a title that names the unit."""
    if isinstance(shape, Bars):
        shape = replace(shape, unit="")
    drawn = typst.draw(shape, wide, figure.title)
    return Chart(say(f"brief.chart_{name}"), drawn, main_sources(figure.table), note)
