"""Storyboards: views in order for a session; made, frozen, shared, presented, taken away as a deck."""

import streamlit as st

from screen.frame import enter
from screen.sharing import show_exchange
from screen.storyboard import board
from screen.views import show_ready, show_views
from words import say

enter()
st.title(say("storyboards.title"), anchor=False)
st.markdown(say("storyboards.lead"))
st.header(say("storyboards.yours"), anchor=False)
if board().views:
    show_views()
else:
    st.info(say("storyboards.nothing_yet"), icon=":material/playlist_add:")
show_exchange()
st.header(say("storyboards.ready"), anchor=False)
show_ready()
