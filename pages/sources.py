"""Sources and quality: whose numbers these are, what disagrees, what is missing, how sure they are."""

from collections import Counter

import pandas as pd
import streamlit as st

from figures.of_sources import newest_figure
from figures.said import rankings_said
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


def show_whole() -> None:
    """Show on what most rests, on what sources disagree most, and how far they may be trusted."""
    show("sources-attention")
    show("sources-publishers")
    with st.expander(say("sources.trust_title"), key="sources_trust"):
        st.markdown(say("sources.trust_lead"))
        for letter in LETTERS:
            st.markdown(say("sources.trust_letter", letter=letter, meaning=named_in("trust", letter)))


enter()
if gone := moved_view("sources", MOVED, "built"):
    st.switch_page("pages/built.py", query_params=gone)
show_head("sources")
whole = st.container()
st.subheader(say("sources.details"), anchor=False)
shown = view("sources", VIEWS)


def family_filter(key: str) -> str | None:
    """Let the reader choose a family of tables."""
    return choice(key, say("sources.filter_family"), choices("family"), say("sources.all_families"))


def one_row(found: pd.DataFrame, name: str, key: str, named: str) -> str | None:
    """Let the reader choose one row of a list by its name, or all of them; a search leads to one."""
    met = Counter(found[named])
    names = {
        row[key]: row[named] if met[row[named]] == 1 else f"{row[named]} ({row[key]})"
        for row in found.to_dict("records")
    }
    return choice(f"sources_{name}", say("sources.filter_row"), names, say("sources.all_rows"))


row = None
if shown == "discrepancies":
    with st.container(horizontal=True):
        row = one_row(answer("discrepancies"), "discrepancy", "discrepancy_id", "subject")
        matters = choice(
            "sources_matters",
            say("filters.matters"),
            choices("matters"),
            say("sources.all_matters"),
        )
        family = family_filter("sources_family")
        kind = choice("sources_kind", say("sources.filter_kind"), choices("kind"), say("sources.all_kinds"))
    if row:
        show("sources-discrepancies", discrepancy=row)
    else:
        show("sources-discrepancies", family=family, kind=kind, matters=matters)
elif shown == "gaps":
    with st.container(horizontal=True):
        row = one_row(answer("not_available"), "gap", "gap_id", "what")
        family = family_filter("sources_gaps_family")
    if row:
        show("sources-gaps", gap=row)
    else:
        show("sources-gaps", family=family)
elif shown == "documents":
    row = one_row(rankings_said(answer("sources")), "source", "source_id", "title")
    if row:
        show("sources-documents", source=row)
    else:
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
# Whoever asks for one row sees it first.
if not row:
    with whole:
        show_whole()
st.page_link("pages/built.py", label=say("sources.built"), icon=":material/build:")
