"""Overview: the state of protection in the region, what happened lately, every Member State at a glance."""

import streamlit as st

from figures.of_overview import LAYERS, SEPARATOR
from screen.asking import answer, choices, is_first
from screen.filters import member_filter, one_of, several_of
from screen.readers.answer import show_head
from screen.readers.brief_download import show_brief
from screen.readers.figure import show, show_folded
from screen.sidebar import enter
from words import place_said, say

enter()
show_head("overview")
graded = ", ".join(place_said(each) for each in answer("scorecard_agencies")["place"].dropna().unique())
if graded:
    label = say("overview.agency", places=graded)
    st.page_link("pages/agencies.py", label=label, icon=":material/verified_user:")
show("corridors-protection")
show("overview-members")
st.caption(say("overview.profiles"))
with st.container(horizontal=True, key="profiles"):
    for code, name in choices("country").items():
        st.page_link("pages/country.py", label=name, query_params={"country": code})

with st.container(horizontal=True):
    period = one_of("overview_period", say("overview.period"), choices("period"), "two")
    country = member_filter("overview_country", say("filters.country"))
if is_first():
    st.caption(say("overview.first_edition"))
show("news-since", period=period, country=country)
show_folded("news-announced", country=country)

layers = several_of(
    "overview_layers",
    say("overview.layers"),
    {name: say(f"overview.layer_{name}") for name in LAYERS},
    (),
)
# The map needs 3 MB of scripts that would hold up the numbers: it is drawn once somebody asks for a layer.
if layers:
    show("overview-map", layers=SEPARATOR.join(layers))
show_brief()
show_folded("sources-discrepancies", matters="headline number")
show_folded("overview-region")
