"""Search: one box over everything that is known; the best answer first, each leading to its view."""

import streamlit as st

from figures.search_index import places_found
from screen.asking import answer, search_index
from screen.filters import choice, typed
from screen.readers.search_results import show_results
from screen.refusal import PageEnds
from screen.sidebar import enter
from words import place_said, say

MOST_LETTERS = 100

enter()
st.title(say("search.title"), anchor=False)
words = typed("search", say("search.box"), MOST_LETTERS, say("search.example"))
if len(words.strip()) < 2:
    st.markdown(say("search.lead"))
    raise PageEnds
found = search_index().find(words)
if found.empty:
    st.info(say("search.nothing"), icon=":material/info:")
    raise PageEnds
with st.container(horizontal=True):
    kinds = {kind: say(f"search.kind_{kind}") for kind in found["kind"].unique()}
    kind = choice("search_kind", say("search.filter_kind"), kinds, say("search.every_kind"))
    countries = places_found(found, answer)
    said = {code: place_said(name) for code, name in countries.items()}
    country = choice("search_country", say("filters.country"), said, say("common.all_countries"))
shown = found[
    ((found["kind"] == kind) | (kind is None))
    & ((found["country"] == countries.get(country)) | (country is None))
]
asked = words.strip().replace("`", " ")
st.markdown(say("search.found", rows=len(shown), words=asked))
if search_index().fees(words) == set():
    st.info(say("search.no_fees"), icon=":material/info:")
if int(found["missed"].iat[0]):
    st.info(say("search.nearly", missed=int(found["missed"].iat[0])), icon=":material/info:")
show_results(shown)
