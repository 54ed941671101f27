"""A shape on a page of the dashboard: HTML, there with the page itself; maps and networks can be moved."""

from functools import singledispatch

import streamlit as st

from charts.shape import Shape
from charts.shapes import Map, Network
from renderers import deckgl, html, interactive
from renderers.html.parts import element, key
from words import say

MAP_HEIGHT = 430
STYLE = f"<style>{html.STYLE.read_text(encoding='utf-8')}</style>"


def region(shape: Shape, alt: str) -> str:
    """Return a shape as a part of a page that can be reached and scrolled, named by its alternative."""
    return element("div", html.draw(shape), "shown", role="region", tabindex="0", **{"aria-label": alt})


@singledispatch
def show(shape: Shape, alt: str, name: str = "", theme: str = "light") -> None:  # noqa: ARG001 - a map needs them
    """Put a shape on the page with its text for those who cannot see it.

    A map or a network needs a `name` that tells it from others, and the theme of the page, light or dark.
    """
    st.html(region(shape, alt))


@show.register
def _(shape: Map, alt: str, name: str = "", theme: str = "light") -> None:
    st.pydeck_chart(deckgl.draw(shape, theme), height=MAP_HEIGHT, alt=alt, key=f"{name}_map")
    st.html(element("div", key(shape.key()), "drawn"))
    st.caption(say("common.boundaries"))


@show.register
def _(shape: Network, alt: str, name: str = "", theme: str = "light") -> None:
    st.plotly_chart(
        interactive.draw(shape, theme), config=interactive.SETTINGS, alt=alt, key=f"{name}_chart", theme=None
    )
