"""Corridors: how many people stand behind an instrument, a labour attaché, both or neither; and one alone."""

import streamlit as st

from figures.of_corridors_one import corridor
from screen.asking import answer, choices, figure
from screen.filters import choice, member_filter, one_of, view
from screen.readers.answer import show_answer, words_of
from screen.readers.brief_download import show_brief
from screen.readers.figure import show, show_folded
from screen.sidebar import enter
from words import in_key, say

VIEWS = ("all", "one")
# Lists of people, complaints and money stand open, all others folded.
OPEN = ("counts", "own-complaints", "costs")
FOLDED = ("instruments", "posts", "services", "centres", "complaints")


def show_all() -> None:
    """Show all corridors: shares, the matrix that leads to each, the largest, every one."""
    show("corridors-protection")
    show("corridors-matrix")
    with st.container(horizontal=True):
        reach = one_of("corridors_reach", say("corridors.filter_reach"), choices("reach"))
        origin = member_filter("corridors_origin", say("filters.origin"))
        protection = choice(
            "corridors_protection",
            say("corridors.filter_protection"),
            choices("protection"),
            say("corridors.all_protection"),
        )
    show("corridors-largest", reach=reach, origin=origin, protection=protection)
    show("corridors-origins", reach=reach)
    show_folded("corridors-list", reach=reach, origin=origin, protection=protection)


def show_one(start: str, destination: str, standard: str) -> None:
    """Show what is on record of one corridor; what is not is said in one place, with why."""
    ends = {"start": start, "destination": destination}
    show_answer("corridors", **ends)
    show("corridors-one", **ends)
    if len(corridor(answer, start, destination)):
        show_brief((start, destination))
    if len(figure("corridors-criteria", **ends, standard=standard).table):
        show("corridors-criteria", **ends, standard=standard)
        show_folded("agreements-criteria-list", standard=standard)
    if len(figure("corridors-treaties", **ends).table):
        show("corridors-treaties", **ends)
    filled = [name for name in (*OPEN, *FOLDED) if len(figure(f"corridors-{name}", **ends).table)]
    for name in filled:
        (show if name in OPEN else show_folded)(f"corridors-{name}", **ends)
    ranked = len(figure("corridors-agencies", start=start).table)
    if ranked:
        show_folded("corridors-agencies", start=start)
    missing = [name for name in (*OPEN, *FOLDED) if name not in filled] + ([] if ranked else ["agencies"])
    if missing:
        with st.expander(say("corridors.missing_title"), key="corridors_missing"):
            st.markdown("\n".join(f"- {say(f'corridors.no_{in_key(name)}')}" for name in missing))


enter()
st.title(say("corridors.title"), anchor=False)
if view("corridors", VIEWS) == "all":
    st.markdown(say("corridors.lead"), help=words_of("corridors"))
    show_answer("corridors")
    show_all()
else:
    largest = (
        answer("corridor_protection").sort_values("within_asean", ascending=False, kind="stable").iloc[0]
    )
    with st.container(horizontal=True):
        start = one_of("corridors_start", say("filters.start"), choices("start"), largest["origin_code"])
        destination = one_of(
            "corridors_destination",
            say("filters.destination"),
            choices("destination"),
            largest["destination_code"],
        )
        standard = one_of("corridors_standard", say("criteria.filter"), choices("standard"))
    st.markdown(say("corridors.one_lead"), help=words_of("corridors"))
    show_one(start, destination, standard)
