"""Agreements: corridors, years, counterparts, provisions, and one agreement in full."""

import streamlit as st

from figures.filters import choices
from screen.asking import answer
from screen.filters import choice, member_filter, one_of, view
from screen.readers.figure import show
from screen.refusal import PageEnds
from screen.sidebar import enter
from words import say

VIEWS = ("counts", "matrix", "map", "timeline", "provisions", "one")

enter()
st.title(say("agreements.title"), anchor=False)
st.markdown(say("agreements.lead"))

one, two, three = st.columns(3)
with one:
    country = member_filter("agreements_country", say("agreements.filter_country"))
with two:
    series = choice(
        "agreements_series",
        say("agreements.filter_series"),
        choices("series", answer),
        say("agreements.all_series"),
    )
with three:
    status = choice(
        "agreements_status",
        say("agreements.filter_status"),
        choices("status", answer),
        say("agreements.any_status"),
    )
filters = {"country": country, "series": series, "status": status}
shown = view("agreements", VIEWS)

if shown != "one":
    show(f"agreements-{shown}", **filters)
else:
    table = answer("agreements", **filters).set_index("agreement_id")
    if table.empty:
        st.info(say("common.nothing_here"))
        raise PageEnds
    chosen = one_of(
        "agreements_one",
        say("agreements.choose_one"),
        {row.Index: f"{row.listed} – {row.counterpart} ({row.Index})" for row in table.itertuples()},
    )
    show("agreements-one", agreement=chosen)
    show("agreements-events", agreement=chosen)
    show("agreements-one-provisions", agreement=chosen)
