"""Corridors: how many people stand behind an instrument, a labour attaché, both or neither."""

import streamlit as st

from figures.filters import choices
from screen.asking import answer
from screen.filters import choice, member_filter, one_of
from screen.readers.answer import show_head
from screen.readers.figure import show, show_folded
from screen.sidebar import enter
from words import say

enter()
show_head("corridors")
show("corridors-protection")

with st.container(horizontal=True):
    reach = one_of("corridors_reach", say("corridors.filter_reach"), choices("reach", answer))
    origin = member_filter("corridors_origin", say("filters.origin"))
    protection = choice(
        "corridors_protection",
        say("corridors.filter_protection"),
        choices("protection", answer),
        say("corridors.all_protection"),
    )
show("corridors-largest", reach=reach, origin=origin, protection=protection)
show("corridors-origins", reach=reach)
show_folded("corridors-list", reach=reach, origin=origin, protection=protection)
