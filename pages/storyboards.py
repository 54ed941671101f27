"""Storyboards: views in order for a session; made, frozen, shared, presented, taken away as a deck."""

import streamlit as st

from screen.readers.storyboard import board
from screen.readers.storyboard_sharing import show_exchange
from screen.readers.storyboard_views import show_ready, show_views
from screen.sidebar import enter
from words import say

enter()
st.title(say("storyboards.title"), anchor=False)
st.markdown(say("storyboards.lead"))
st.header(say("storyboards.yours"), anchor=False)
if not board().views:
    st.info(say("storyboards.nothing_yet"), icon=":material/playlist_add:")
show_views()
show_exchange()
st.header(say("storyboards.ready"), anchor=False)
show_ready()
