"""Forums: who belongs to which process, when they met, and one forum in full."""

import streamlit as st

from screen.asking import answer
from screen.filters import one_of, view
from screen.readers.figure import show
from screen.sidebar import enter
from words import say

VIEWS = ("membership", "meetings", "list", "one")

enter()
st.title(say("forums.title"), anchor=False)
st.markdown(say("forums.lead"))
shown = view("forums", VIEWS)

if shown != "one":
    show(f"forums-{shown}")
else:
    found = answer("forums").set_index("forum_id")
    forum = one_of(
        "forums_one",
        say("forums.choose_one"),
        {name: f"{title} ({name})" for name, title in found["name"].items()},
    )
    show("forums-one", forum=forum)
    show("forums-members", forum=forum)
    show("forums-events", forum=forum)
