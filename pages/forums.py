"""Forums: where governments meet on labour migration, who takes part, and one forum in full."""

import streamlit as st

from figures.filters import label
from screen.asking import answer, choices, known
from screen.filters import one_of, view
from screen.markup import as_text
from screen.readers.answer import show_head
from screen.readers.figure import show, show_folded
from screen.sidebar import enter
from words import say

VIEWS = ("membership", "one")
# Meetings and the list of all forums stand below the matrix of members.
BECAME = {"meetings": "membership", "list": "membership"}

enter()
show_head("forums")
if view("forums", VIEWS, BECAME) == "membership":
    show("forums-membership")
    show("forums-meetings")
    show_folded("forums-list")
else:
    forum = one_of("forums_one", label("forum"), choices("forum"))
    one = answer("forums").set_index("forum_id").loc[forum]
    stated = known()[one["source_id"]]
    st.markdown(
        say(
            "forums.purpose",
            purpose=as_text(one["purpose"]),
            source=as_text(stated.called),
            dated=len(stated.published),
            published=stated.published,
        )
    )
    if answer("forum_events", forum=forum)["year"].notna().any():
        show("forums-meetings", forum=forum)
    show("forums-members", forum=forum)
    show_folded("forums-events", forum=forum)
    show_folded("forums-one", forum=forum)
