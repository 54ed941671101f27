"""A shape on a page of the dashboard: HTML, there with the page itself; maps and networks can be moved."""

from base64 import b64encode
from dataclasses import replace
from functools import singledispatch

import streamlit as st

from charts.shape import Shape
from charts.shapes import Map, Matrix, Network
from renderers import deckgl, html, interactive, svg
from renderers.html.grids import draw as draw_matrix
from renderers.html.parts import element, key
from renderers.svg.parts import Sheet, whole
from words import say

MAP_HEIGHT = 430
# A map on paper, in the units of its drawing.
PAPER_WIDTH, PAPER_TYPE = 1000, 13


def region(shape: Shape, alt: str) -> str:
    """Return a shape as a part of a page that can be reached and scrolled, named by its alternative."""
    return _region(html.draw(shape), alt)


@singledispatch
def written(shape: Shape, alt: str) -> str:
    """Return a shape as a part of a page; '' for one that can be moved, which `show` alone can put there."""
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
def show(shape: Shape, alt: str, name: str = "", theme: str = "light") -> None:  # noqa: ARG001 - a map needs them
    """Put a shape on the page with its text for those who cannot see it.

    A map or a network needs a `name` that tells it from others, and the theme of the page, light or dark.
    """
    st.html(written(shape, alt))


@show.register
def _(shape: Map, alt: str, name: str = "", theme: str = "light") -> None:
    st.pydeck_chart(deckgl.draw(shape, theme), height=MAP_HEIGHT, alt=alt, key=f"{name}_map")
    st.html(element("div", key(shape.key()), "drawn"))
    st.html(element("img", "", "printed", alt="", src=_printed(shape)))
    st.caption(say("common.boundaries"))


def _printed(shape: Map) -> str:
    """Return the address of the map as a drawing: the land of the one on the screen is on no paper."""
    sheet = Sheet(PAPER_WIDTH, PAPER_TYPE, "sans-serif")
    drawn = whole(svg.draw(replace(shape, entries=()), sheet), sheet)
    return f"data:image/svg+xml;base64,{b64encode(drawn.encode()).decode()}"


@show.register
def _(shape: Network, alt: str, name: str = "", theme: str = "light") -> None:
    st.plotly_chart(
        interactive.draw(shape, theme), config=interactive.SETTINGS, alt=alt, key=f"{name}_chart", theme=None
    )
