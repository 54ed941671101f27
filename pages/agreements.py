"""Agreements: between whom, when, where they stand, what they provide, and one agreement in full."""

import streamlit as st

from figures.filters import STATES, agreements
from figures.of_agreements_one import best_known
from screen.asking import answer, choices
from screen.filters import choice, one_of, view
from screen.readers.answer import show_answer, show_question
from screen.readers.figure import show, show_folded
from screen.refusal import PageEnds
from screen.sidebar import enter
from words import say

VIEWS = ("when", "matrix", "map", "provisions", "one")
# Views of earlier releases, and where their figures stand now.
BECAME = {"counts": "when", "timeline": "when"}

enter()
show_question("agreements")
country = choice(
    "agreements_country", say("agreements.filter_country"), choices("party"), say("common.all_countries")
)
show_answer("agreements", "agreements_country", country=country)
shown = view("agreements", VIEWS, BECAME)
with st.container(horizontal=True):
    series = choice(
        "agreements_series",
        say("agreements.filter_series"),
        choices("series"),
        say("agreements.all_series"),
    )
    status = choice(
        "agreements_status",
        say("agreements.filter_status"),
        choices("status"),
        say("agreements.any_status"),
    )
filters = {"country": country, "series": series, "status": status}
if shown == "when":
    first, second = ("states", "years") if status in STATES else ("years", "states")
    show(f"agreements-{first}", **filters)
    show(f"agreements-{second}", **filters)
    show("agreements-counts", **filters)
    show_folded("agreements-timeline", **filters)
elif shown == "provisions":
    standard = one_of("agreements_standard", say("criteria.filter"), choices("standard"))
    show("agreements-criteria", standard=standard, **filters)
    show_folded("agreements-criteria-list", standard=standard)
    show_folded("agreements-provisions", **filters)
elif shown != "one":
    show(f"agreements-{shown}", **filters)
else:
    found = answer("agreements", **filters)
    named = agreements(found)
    if not named:
        st.info(say("common.nothing_here"))
        raise PageEnds
    chosen = one_of("agreements_one", say("agreements.choose_one"), named, best_known(found))
    show("agreements-card", agreement=chosen)
    show("agreements-life", agreement=chosen)
    for folded in ("one-provisions", "events", "one"):
        show_folded(f"agreements-{folded}", agreement=chosen)
show_folded("agreements-list", **filters)
