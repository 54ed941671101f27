"""Recruitment agencies: codes, participation, each cycle's distribution, agencies, comparable schemes."""

import pandas as pd
import streamlit as st

from screen.asking import answer
from screen.filters import one_of, switch, view
from screen.markup import as_text
from screen.readers.figure import show
from screen.sidebar import enter
from words import say

VIEWS = ("participation", "distribution", "movement", "named", "code", "schemes")


def cycle_option(cycle: pd.Series) -> str:
    """Name a cycle for the choice among them."""
    if pd.isna(cycle["revision"]):
        return say("agencies.cycle_option", number=str(cycle["number"]), label=cycle["label"])
    return say(
        "agencies.cycle_option_published",
        association=cycle["association"],
        number=str(cycle["number"]),
        label=cycle["label"],
        revision=int(cycle["revision"]),
        standing=cycle["standing"],
    )


def scale_name(cycle: pd.Series) -> str:
    """Name the scale of a cycle."""
    if pd.isna(cycle["revision"]):
        return say(f"agencies.scale_{cycle['scale_id'].replace('-', '_')}")
    return say("agencies.scale_published")


enter()
st.title(say("agencies.title"), anchor=False)
st.markdown(say("agencies.lead"))
shown = view("agencies", VIEWS)

if shown == "participation":
    show("agencies-participation")
    if answer("published_cycles").empty:
        st.markdown(say("agencies.nothing_published"))
    else:
        show("agencies-published-cycles")
    show("agencies-steps")
    show("agencies-phases")
elif shown == "distribution":
    cycles = answer("cycles").set_index("cycle_id")
    cycle = one_of(
        "agencies_cycle",
        say("agencies.choose_cycle"),
        {key: cycle_option(cycles.loc[key]) for key in cycles.index[::-1]},
    )
    about = cycles.loc[cycle]
    st.markdown(
        say(
            "agencies.cycle_note",
            published=about["published_on"],
            basis=about["published_basis"],
            scale=scale_name(about),
            code=as_text(about["code"]),
        )
    )
    units = answer("distribution", cycle=cycle)["unit"].dropna().unique()
    if not len(units):
        st.info(say("agencies.no_distribution"), icon=":material/info:")
    for unit in units:
        show("agencies-distribution", key=f"agencies-{cycle}-{unit}", cycle=cycle, unit=unit)
    show("agencies-cycles")
elif shown == "movement":
    show("agencies-movement")
elif shown == "named":
    strong = switch("agencies_strong", say("agencies.strong_only"))
    show("agencies-named", strong="yes" if strong else None)
    if answer("published_grades").empty:
        st.markdown(say("agencies.nothing_published"))
    else:
        show("agencies-published-grades")
elif shown == "code":
    show("agencies-subjects")
    show("agencies-evidence")
    show("agencies-standards")
else:
    show("agencies-schemes")
    show("agencies-others")
