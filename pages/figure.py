"""A figure: one figure of the catalogue by itself, as its stable address names it."""

import streamlit as st

from figures.catalogue import FigureUnknown, FilterUnknown, definition
from figures.figure import NothingThere
from screen.asking import SNAPSHOT_KEY
from screen.readers.figure import show
from screen.readers.storyboard import ADDRESS
from screen.sidebar import enter
from words import say

enter()
st.title(say("figure.title"), anchor=False)
asked = st.query_params.to_dict()
name = asked.pop("figure", "")
filters = {key: value for key, value in asked.items() if key not in (SNAPSHOT_KEY, ADDRESS)}
try:
    known = definition(name)
    st.page_link(f"pages/{known.page}.py", label=say("figure.page", page=say(f"{known.page}.title")))
    show(name, **filters)
except FigureUnknown:
    st.info(say("figure.unknown", name=name) if name else say("figure.none"), icon=":material/info:")
except FilterUnknown as error:
    st.info(say("figure.wrong_filter", filters=str(error)), icon=":material/info:")
except NothingThere as error:
    st.info(say("figure.nothing_there", what=str(error)), icon=":material/info:")
