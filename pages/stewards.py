"""Stewards: agreements and attaché posts are added and corrected, reviewed, published and taken back."""

import streamlit as st

from screen.filters import view
from screen.members.desk_and_cycle import association, desk
from screen.members.feedback import show_done
from screen.members.steward_drafts import show_drafts
from screen.members.steward_form import show_enter
from screen.members.steward_published import show_published
from screen.sidebar import enter
from words import say

VIEWS = ("enter", "drafts", "published")

enter()
st.title(say("stewards.title"), anchor=False)
st.markdown(say("stewards.lead"))
at = desk()
organisation_id = association(at)
show_done()
shown = view("stewards", VIEWS)

if shown == "enter":
    show_enter(at, organisation_id)
elif shown == "drafts":
    show_drafts(at, organisation_id)
else:
    show_published(at, organisation_id)
