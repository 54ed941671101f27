"""A figure: one figure of the catalogue by itself, as its stable address names it."""

import streamlit as st

from figures.catalogue import FigureUnknown, FilterUnknown, definition
from figures.figure import NothingThere
from figures.filters import label
from screen.address_bar import parameters
from screen.asking import choices
from screen.markup import as_short_text
from screen.readers.figure import show
from screen.sidebar import enter
from words import say

enter()
st.title(say("figure.title"), anchor=False)
filters = {name: values[-1] for name, values in parameters().items()}
name = filters.pop("figure", "")
try:
    known = definition(name)
    for each, value in filters.items():
        if (values := choices(each)) and value not in values:
            st.warning(
                say("figure.no_such_value", asked=as_short_text(value), filter=label(each)),
                icon=":material/link_off:",
            )
    st.page_link(f"pages/{known.page}.py", label=say("figure.page", page=say(f"{known.page}.title")))
    show(name, **filters)
except FigureUnknown:
    st.info(
        say("figure.unknown", name=as_short_text(name)) if name else say("figure.none"),
        icon=":material/info:",
    )
except FilterUnknown as error:
    st.info(say("figure.wrong_filter", filters=as_short_text(str(error))), icon=":material/info:")
except NothingThere as error:
    st.info(say("figure.nothing_there", what=as_short_text(str(error))), icon=":material/info:")
