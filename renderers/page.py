"""A shape on a page of the dashboard: HTML, there with the page itself; maps and networks can be moved."""

from base64 import b64encode
from dataclasses import replace
from functools import singledispatch

import streamlit as st

from charts.shape import Shape
from charts.shapes import Map, Matrix, Network
from renderers import deckgl, html, interactive, svg
from renderers.html.grids import draw as draw_matrix
from renderers.html.parts import element, key, text
from renderers.svg.parts import Sheet, whole
from words import say
from words.opening import opening

MAP_HEIGHT = 430
# A map on paper, in the units of its drawing.
PAPER_WIDTH, PAPER_TYPE = 1000, 13


def region(shape: Shape, alt: str) -> str:
    """Return a shape as a part of a page that can be reached and scrolled, named by its alternative."""
    return _region(html.draw(shape), alt)


@singledispatch
def written(shape: Shape, alt: str) -> str:
    """Return a shape as a part of a page; '' for one that can be moved: `show_movable` puts it there."""
    return region(shape, alt)


@written.register
def _(shape: Matrix, alt: str) -> str:
    return _region(draw_matrix(shape, leading=True), alt)


@written.register(Map)
@written.register(Network)
def _(shape: Map | Network, alt: str) -> str:  # noqa: ARG001 - neither is written
    return ""


def _region(drawn: str, alt: str) -> str:
    return element("div", drawn, "shown", role="region", tabindex="0", **{"aria-label": alt})


@singledispatch
def show_movable(shape: Shape, alt: str, name: str, theme: str) -> None:
    """Put a shape that can be moved on the page, with its text for those who cannot see it; no other.

    `name` tells it from others, `theme` is that of the page, light or dark.
    """


@show_movable.register
def _(shape: Map, alt: str, name: str, theme: str) -> None:
    st.pydeck_chart(deckgl.draw(shape, theme), height=MAP_HEIGHT, alt=alt, key=f"{name}_map")


@show_movable.register
def _(shape: Network, alt: str, name: str, theme: str) -> None:
    st.plotly_chart(
        interactive.draw(shape, theme), config=interactive.SETTINGS, alt=alt, key=f"{name}_chart", theme=None
    )


def below(shape: Shape | None, apart: str, note: str, sources: str) -> str:
    """Return what stands below a shape or a table: what a map needs, what is to be read apart, note, sources.

    Of a long note its first sentences stand there and the others behind a sign: nobody reads so many at once.
    """
    of_map = _below_map(shape) if isinstance(shape, Map) else ""
    first, rest = opening(note)
    said = "".join(text("p", one) for one in (apart, first) if one)
    folded = element("details", text("summary", say("common.more_notes")) + text("p", rest)) if rest else ""
    return element("div", of_map + said + folded + text("p", sources, "sources"), "below")


def _below_map(shape: Map) -> str:
    printed = element("img", "", "printed", alt="", src=_printed(shape))
    boundaries = text("p", say("common.boundaries"), "sources")
    return element("div", key(shape.key()), "drawn") + printed + boundaries


def _printed(shape: Map) -> str:
    """Return the address of the map as a drawing: the land of the one on the screen is on no paper."""
    sheet = Sheet(PAPER_WIDTH, PAPER_TYPE, "sans-serif")
    drawn = whole(svg.draw(replace(shape, entries=()), sheet), sheet)
    return f"data:image/svg+xml;base64,{b64encode(drawn.encode()).decode()}"
