"""A country: everything on one Member State, on one page that prints."""

import streamlit as st

from figures.filters import members
from figures.of_country import SECTIONS
from screen.asking import answer, figure
from screen.filters import one_of
from screen.readers.brief_download import show_brief
from screen.readers.figure import show
from screen.sidebar import enter
from words import say

enter()
names = members(answer)
since = answer("members").set_index("place_code")["asean_since"]
st.title(say("country.title"), anchor=False)
chosen = one_of("country", say("country.choose"), names)
st.header(names[chosen], anchor=False)
st.markdown(say("country.lead", name=names[chosen], since=since[chosen]))
show_brief(chosen)

show("country-numbers", country=chosen)

rows = {section.name: len(figure(f"country-{section.name}", country=chosen).table) for section in SECTIONS}
if rows["agreements"]:
    show("country-counterparts", country=chosen)
for section in rows:
    if rows[section]:
        show(f"country-{section}", country=chosen)

empty = [section for section in rows if not rows[section]]
if empty:
    st.subheader(say("country.empty_title"), anchor=False)
    st.markdown("\n".join(f"- {say(f'country.nothing_{section}', name=names[chosen])}" for section in empty))
st.caption(say("country.print"))
