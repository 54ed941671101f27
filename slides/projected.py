"""A slide as a browser projects it: what it shows as HTML and as numbers, in one piece of JSON."""

from collections.abc import Mapping
from dataclasses import replace
from html import escape
from typing import Any

from charts.bars import Bars, Series
from charts.look import ACCENT
from charts.shape import Shape, Value
from charts.shapes import Map, Network, Table
from figures.catalogue import definition
from figures.figure import Ask, Figure
from figures.filters import choices, label
from figures.table import EVIDENCE
from renderers import html
from renderers.native.text import shortened
from slides.slide import Slide
from words import say

# What can be read from the back of a room; T shows the whole table.
MOST_ROWS = 6
MOST_LINKS = 12
LONGEST_SOURCE = 45


def projected(slide: Slide, filters: Mapping[str, str], ask: Ask) -> dict[str, Any]:
    """Return what the browser needs to show a slide, with the filters that an audience may ask to change."""
    figure = slide.figure
    return {
        "title": slide.title,
        "scope": slide.scope,
        "doubt": slide.doubt,
        "own_title": figure.title,
        "source": slide.source,
        "remark": slide.remark,
        "note": slide.note,
        "snapshot": slide.snapshot,
        "newer": slide.newer,
        "link": slide.link,
        "figure": figure.name,
        "filters": dict(filters),
        "asked": _asked(figure.name, filters, ask),
        "below": say("common.boundaries") if isinstance(figure.drawing, Map) else "",
        "rows": len(figure.table) if figure.drawing is None else 0,
        "table": _table(slide),
        "kind": type(figure.shape()).__name__.lower(),
        "html": _drawn(figure),
        "marks": _marks(figure),
    }


def _asked(name: str, filters: Mapping[str, str], ask: Ask) -> list[dict[str, Any]]:
    """Return the filters of a figure that can be chosen, each with its values and what is chosen now."""
    known = definition(name)
    return [
        {
            "name": each,
            "label": label(each, name),
            "chosen": filters.get(each),
            "needed": each in known.needed,
            "values": [{"value": value, "label": text} for value, text in choices(each, ask).items()],
        }
        for each in known.filters
        if choices(each, ask)
    ]


def _drawn(figure: Figure) -> str:
    """Return a figure as HTML."""
    if figure.table.empty:
        return f'<p class="nothing">{escape(say("common.nothing_here"))}</p>'
    return html.draw(readable(figure))


def readable(figure: Figure) -> Shape:
    """Return a figure's shape as it can be read in a room: of a network, its strongest links as bars."""
    shape = figure.shape()
    if isinstance(shape, Table):
        return shape.telling().first(MOST_ROWS)
    if not isinstance(shape, Network):
        return shape
    links = sorted(shape.links, key=lambda one: -one.weight)[:MOST_LINKS]
    centre = shape.centre
    names = tuple(
        say("deck.pair", one=shape.nodes[one.one].short, other=shape.nodes[one.other].short)
        if centre is None
        else shape.nodes[one.other if one.one == centre else one.one].short
        for one in links
    )
    values = tuple(Value(one.weight, rests_on=one.rests_on) for one in links)
    missing = say("slides.strongest", shown=len(links), all=len(shape.links))
    return Bars(
        names, (Series(say("slides.together"), ACCENT, values),), "", say("slides.together"), missing=missing
    )


def _marks(figure: Figure) -> list[dict[str, Any]]:
    """Return what is drawn in words, each mark with the sources and places it rests on."""
    if figure.drawing is None:
        return []
    return [
        {"name": mark.name, "said": mark.said, "rests_on": [list(one) for one in mark.rests_on]}
        for mark in figure.drawing.marks()
    ]


def _table(slide: Slide) -> str:
    """Write the whole table of a figure, its sources by their names; '' where there is nothing in it."""
    figure = slide.figure
    if figure.table.empty:
        return ""
    names = {one: _short(name) for one, name in slide.sources.items()}
    named = figure.table["source_id"].map(
        lambda ids: "; ".join(names.get(one, one) for one in str(ids).split("; ")), na_action="ignore"
    )
    told = replace(figure, table=figure.table.assign(source_id=named))
    return html.draw(told.rows(len(told.table), EVIDENCE))


def _short(name: str) -> str:
    """Shorten the title of a source and keep its publisher; notes and files have all of it."""
    title, bracket, publisher = name.rpartition(" (")
    return f"{shortened(title, LONGEST_SOURCE)}{bracket}{publisher}" if title else name
