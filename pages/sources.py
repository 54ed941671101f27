"""Sources and quality: whose numbers these are, what disagrees, what is missing, how sure they are."""

from collections import Counter

import streamlit as st

from figures.of_sources import newest_figure
from screen.asking import answer, choices
from screen.filters import choice, one_of, view
from screen.old_addresses import moved_view
from screen.readers.answer import show_head
from screen.readers.figure import show, show_folded
from screen.sidebar import enter
from words import named_in, say

VIEWS = ("discrepancies", "gaps", "documents", "figures")
# What shows now what these views did: they are for those who work with the data.
MOVED = ("tables", "checks", "snapshots")
LETTERS = "SABCDP"

enter()
if gone := moved_view("sources", MOVED, "built"):
    st.switch_page("pages/built.py", query_params=gone)
show_head("sources")
show("sources-attention")
show("sources-publishers")
with st.expander(say("sources.trust_title"), key="sources_trust"):
    st.markdown(say("sources.trust_lead"))
    for letter in LETTERS:
        st.markdown(say("sources.trust_letter", letter=letter, meaning=named_in("trust", letter)))
st.subheader(say("sources.details"), anchor=False)
shown = view("sources", VIEWS)


def family_filter(key: str) -> str | None:
    """Let the reader choose a family of tables."""
    return choice(key, say("sources.filter_family"), choices("family"), say("sources.all_families"))


if shown == "discrepancies":
    with st.container(horizontal=True):
        matters = choice(
            "sources_matters",
            say("filters.matters"),
            choices("matters"),
            say("sources.all_matters"),
        )
        family = family_filter("sources_family")
        kind = choice("sources_kind", say("sources.filter_kind"), choices("kind"), say("sources.all_kinds"))
    show("sources-discrepancies", family=family, kind=kind, matters=matters)
elif shown == "gaps":
    show("sources-gaps", family=family_filter("sources_gaps_family"))
elif shown == "documents":
    show("sources-documents")
    if not answer("sources", kind="association publication").empty:
        show("sources-publications")
    if not answer("steward_changes").empty:
        show("sources-stewards")
    show_folded("sources-pages")
else:
    found = answer("key_figures")
    names = {row.figure_id: f"{row.subject}: {row.measure}" for row in found.itertuples()}
    met = Counter(names.values())
    chosen = one_of(
        "sources_figure",
        say("sources.choose_figure"),
        {key: name if met[name] == 1 else f"{name} ({key})" for key, name in names.items()},
        newest_figure(found),
    )
    show("sources-figure", key_figure=chosen)
    show_folded("sources-figures")
st.page_link("pages/built.py", label=say("sources.built"), icon=":material/build:")
