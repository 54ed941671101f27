"""Search: one box over everything that is known; the best answer first, each leading to its view."""

import pandas as pd
import streamlit as st

from figures.asked_words import asks_for_a_number
from figures.search_index import places_found
from screen.asking import answer, index_of_findings, search_index
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
index = search_index()
found = index.find(words)
if asks_for_a_number(words):
    # A number is looked for in the sentences of the pages first.
    said = index_of_findings().find(words)
    found = pd.concat([said[said["missing"] == ""], found], ignore_index=True)
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
# What lacks a word of the question is no answer to it, only the nearest there is.
no_fees, missing = index.fees(words) == set(), next(iter(shown["missing"]), "")
if no_fees:
    st.info(say("search.no_fees"), icon=":material/info:")
elif missing:
    quoted = "”, “".join(missing.split("; ")).replace("`", " ")
    st.info(say("search.lacking", words=quoted), icon=":material/info:")
show_results(shown, has_answer=not (no_fees or missing))
