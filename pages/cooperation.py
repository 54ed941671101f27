"""Cooperation: who works with whom, how closely, on what, and what came of it."""

import streamlit as st

from figures.filters import choices
from screen.asking import answer
from screen.filters import choice, member_filter, one_of, view
from screen.readers.figure import show
from screen.refusal import PageEnds
from screen.sidebar import enter
from words import say

VIEWS = ("matrix", "network", "timeline", "gaps", "one", "steps")

enter()
st.title(say("cooperation.title"), anchor=False)
st.markdown(say("cooperation.lead"))

one, two, three, four = st.columns(4)
with one:
    country = member_filter("cooperation_country", say("cooperation.filter_country"))
with two:
    guideline = choice(
        "cooperation_guideline",
        say("cooperation.filter_guideline"),
        choices("guideline", answer),
        say("cooperation.any_guideline"),
    )
with three:
    theme = choice(
        "cooperation_theme",
        say("cooperation.filter_theme"),
        choices("theme", answer),
        say("cooperation.any_theme"),
    )
with four:
    party_kind = choice(
        "cooperation_party",
        say("cooperation.filter_party"),
        choices("party_kind", answer),
        say("cooperation.any_party"),
    )
filters = {"country": country, "guideline": guideline, "theme": theme, "party_kind": party_kind}
shown = view("cooperation", VIEWS)

if shown == "matrix":
    left, right = st.columns(2)
    with left:
        level = choice(
            "cooperation_level",
            say("cooperation.filter_level"),
            choices("level", answer),
            say("cooperation.any_level"),
        )
    with right:
        kind = choice(
            "cooperation_type",
            say("cooperation.filter_type"),
            choices("type", answer),
            say("cooperation.any_type"),
        )
    show("cooperation-matrix", **filters)
    show("cooperation-behind", **filters, level=level, type=kind)
elif shown in ("network", "timeline"):
    show(f"cooperation-{shown}", **filters)
elif shown == "gaps":
    st.markdown(say("cooperation.gaps_lead"))
    show("cooperation-guidelines")
    show("cooperation-themes")
    everything = answer("initiatives", **filters)
    empty = [
        (level, kind)
        for level in choices("level", answer)
        for kind in choices("type", answer)
        if everything[(everything["level"] == level) & (everything["cooperation_type"] == kind)].empty
    ]
    st.subheader(say("cooperation.empty_cells"), anchor=False)
    st.markdown("\n".join(f"- {level}, {kind}" for level, kind in empty) or say("cooperation.no_empty_cell"))
elif shown == "one":
    titles = answer("initiatives", **filters).set_index("initiative_id")
    if titles.empty:
        st.info(say("common.nothing_here"))
        raise PageEnds
    picked = one_of(
        "cooperation_one",
        say("cooperation.choose_one"),
        {name: f"{title} ({name})" for name, title in titles["title"].items()},
    )
    show("cooperation-one", initiative=picked)
    if (answer("initiative_steps")["initiative_id"] == picked).any():
        show("cooperation-steps", initiative=picked)
else:
    for initiative in answer("initiative_steps")["initiative_id"].unique():
        show("cooperation-steps", key=f"cooperation-steps-{initiative}", initiative=initiative)
