"""What the colours of a map stand for, said wherever the map is drawn."""

from dataclasses import dataclass
from html import escape
from typing import Literal

import pydeck as pdk

from charts.look import ACCENT, COUNTRY_HUES, GREY, POSTS, hexed
from words import say

DOTS = {POSTS: "posts", ACCENT: "centres"}


@dataclass(frozen=True)
class Entry:
    """One entry of a key: a line or a dot, its colour, and what it stands for."""

    sign: Literal["line", "dot"]
    colour: str
    text: str


def key(drawn: pdk.Deck) -> list[Entry]:
    """Return what the colours of lines and points on a map of `charts.maps` stand for."""
    rows = [row for layer in drawn.layers if layer.type == "ArcLayer" for row in layer.data]
    lines = {hexed(row["colour"]) for row in rows}
    dots = {hexed(layer.get_fill_color) for layer in drawn.layers if layer.type == "ScatterplotLayer"}
    entries = [Entry("line", colour, country) for country, colour in COUNTRY_HUES.items() if colour in lines]
    if GREY in lines:
        entries.append(Entry("line", GREY, say("common.grey_lines")))
    return entries + [
        Entry("dot", colour, say(f"overview.layer_{layer}"))
        for colour, layer in DOTS.items()
        if colour in dots
    ]


def as_html(entries: list[Entry]) -> str:
    """Write a key as a list, '' where there is nothing in it."""
    written = "".join(
        f'<li><span class="{one.sign}" style="background:{one.colour}"></span>{escape(one.text)}</li>'
        for one in entries
    )
    return f'<ul class="key">{written}</ul>' if written else ""
