"""A country: everything on one Member State, on one page that prints."""

import streamlit as st

from charts.shapes import Tile, Tiles
from figures.filters import members
from figures.of_country import SECTIONS
from renderers import html
from screen.asking import answer, figure
from screen.filters import one_of
from screen.readers.brief_download import show_brief
from screen.readers.figure import show
from screen.sidebar import enter
from words import say

TILES = ("agreements", "posts", "centres", "complaints")

enter()
names = members(answer)
since = answer("members").set_index("place_code")["asean_since"]
st.title(say("country.title"), anchor=False)
chosen = one_of("country", say("country.choose"), names)
st.header(names[chosen], anchor=False)
st.markdown(say("country.lead", name=names[chosen], since=since[chosen]))
show_brief(chosen)

rows = {section: len(figure(f"country-{section}", country=chosen).table) for section, *_ in SECTIONS}
tiles = (Tile(say(f"country.tile_{name}"), say("overview.number", value=rows[name])) for name in TILES)
st.html(html.draw(Tiles(tuple(tiles))))

for section in rows:
    if rows[section]:
        show(f"country-{section}", country=chosen)

empty = [section for section in rows if not rows[section]]
if empty:
    st.subheader(say("country.empty_title"), anchor=False)
    st.markdown("\n".join(f"- {say(f'country.nothing_{section}', name=names[chosen])}" for section in empty))
st.caption(say("country.print"))
