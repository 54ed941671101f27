"""Review: look at what was submitted, send back or approve, record the panel's decision, publish."""

import streamlit as st

from conduct.planning import progress
from conduct.register import agencies
from screen.filters import view
from screen.members.desk_and_cycle import association, cycle, desk, method_of
from screen.members.feedback import show_done
from screen.members.journal import show_log
from screen.members.publication import show_publication, show_replies
from screen.members.requests import show_requests
from screen.members.review import show_review
from screen.sidebar import enter
from words import say

VIEWS = ("review", "publish", "replies", "log")

enter()
st.title(say("review.title"), anchor=False)
at = desk()
association_id = association(at)
chosen = cycle(at, association_id)
method = method_of(at, chosen)
show_done()
shown = view("review", VIEWS)
names = agencies(at, association_id)

if shown == "review":
    show_review(at, chosen, method, names, progress(at, chosen.cycle_id))
elif shown == "publish":
    show_publication(at, chosen, method, names, progress(at, chosen.cycle_id))
elif shown == "replies":
    show_requests(at, chosen, names)
    show_replies(at, chosen, names, progress(at, chosen.cycle_id))
else:
    show_log(at, chosen)
