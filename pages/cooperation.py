"""Cooperation: who works with whom, how closely, on what, and where nothing is known."""

import streamlit as st

from figures.filters import label
from figures.of_cooperation import widest
from screen.asking import answer, choices
from screen.filters import choice, member_filter, one_of, view
from screen.readers.answer import show_head
from screen.readers.figure import show, show_folded
from screen.refusal import PageEnds
from screen.sidebar import enter
from words import say

VIEWS = ("matrix", "network", "one")
# The lines of years and the steps answered no question; what is not known stands below the matrix.
BECAME = {"timeline": "matrix", "gaps": "matrix", "steps": "matrix"}

enter()
show_head("cooperation")
shown = view("cooperation", VIEWS, BECAME)

with st.container(horizontal=True, vertical_alignment="bottom"):
    body = one_of("cooperation_body", label("body"), choices("body")) if shown == "network" else ""
    filters = {
        "country": member_filter("cooperation_country", label("country")),
        **{
            name: choice(key, label(name), choices(name), say("cooperation.any"))
            for name, key in (
                ("guideline", "cooperation_guideline"),
                ("theme", "cooperation_theme"),
                ("party_kind", "cooperation_party"),
            )
        },
    }

if shown == "matrix":
    show("cooperation-matrix", **filters)
    show("cooperation-bodies", **filters)
    show("cooperation-guidelines", **filters)
    show_folded("cooperation-themes", **filters)
    with st.container(horizontal=True):
        level = choice("cooperation_level", label("level"), choices("level"), say("cooperation.any_level"))
        kind = choice("cooperation_type", label("type"), choices("type"), say("cooperation.any_type"))
    show_folded("cooperation-behind", **filters, level=level, type=kind)
elif shown == "network":
    show("cooperation-around", body=body, **filters)
    show("cooperation-body", body=body, **filters)
else:
    found = answer("initiatives", **filters)
    if found.empty:
        st.info(say("common.nothing_here"))
        raise PageEnds
    titles = dict(zip(found["initiative_id"], found["title"], strict=True))
    picked = one_of("cooperation_one", say("cooperation.choose_one"), titles, widest(found))
    show("cooperation-one", initiative=picked)
    if (answer("initiative_steps")["initiative_id"] == picked).any():
        show("cooperation-steps", initiative=picked)
