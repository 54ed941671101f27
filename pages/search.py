"""Search: one box over everything in the warehouse; each result leads to the view that shows it."""

import streamlit as st

from screen.asking import answer
from screen.filters import typed
from screen.readers.search_results import show_results
from screen.refusal import PageEnds
from screen.sidebar import enter
from words import say

MOST_LETTERS = 100

enter()
st.title(say("search.title"), anchor=False)
words = typed("search", say("search.box"), MOST_LETTERS, say("search.example"))
if len(words.strip()) < 2:
    st.markdown(say("search.lead"))
    raise PageEnds
found = answer("search", words=words)
st.markdown(say("search.found", rows=len(found), words=words.strip().replace("`", " ")))
if found.empty:
    st.info(say("search.nothing"), icon=":material/info:")
show_results(found)
