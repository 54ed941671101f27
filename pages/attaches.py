"""Labour attachés: where they sit, what is stated and what is counted, what they do, what is not covered."""

import streamlit as st

from figures.filters import choices
from screen.asking import answer
from screen.filters import choice, member_filter, view
from screen.readers.figure import show
from screen.sidebar import enter
from words import say

VIEWS = ("totals", "map", "services", "coverage")

enter()
st.title(say("attaches.title"), anchor=False)
st.markdown(say("attaches.lead"))

origin = member_filter("attaches_origin", say("attaches.filter_origin"))
shown = view("attaches", VIEWS)

if shown == "totals":
    show("attaches-totals", origin=origin)
    show("attaches-statements", origin=origin)
elif shown == "map":
    show("attaches-map", origin=origin)
    show("attaches-posts", origin=origin)
elif shown == "services":
    show("attaches-services", origin=origin)
else:
    kind = choice(
        "attaches_coverage",
        say("attaches.filter_coverage"),
        choices("coverage", answer),
        say("attaches.all_coverage"),
    )
    show("attaches-coverage", origin=origin)
    show("attaches-corridors", origin=origin, coverage=kind)
