"""Sources and quality: documents, every table with its locators, discrepancies, gaps, checks, snapshots."""

import pandas as pd
import streamlit as st

from figures.filters import choices
from screen.asking import answer, changes, lake, snapshot
from screen.filters import choice, one_of, view
from screen.readers.figure import show
from screen.readers.tables import show_downloads, show_table
from screen.sidebar import enter
from warehouse.checking import check_names
from warehouse.schema import tables
from words import say

VIEWS = ("documents", "discrepancies", "gaps", "figures", "tables", "checks", "snapshots")

enter()
st.title(say("sources.title"), anchor=False)
st.markdown(say("sources.lead"))
shown = view("sources", VIEWS)


def family_filter(key: str) -> str | None:
    """Let the reader choose a family of tables."""
    return choice(key, say("sources.filter_family"), choices("family", answer), say("sources.all_families"))


if shown == "documents":
    show("sources-documents")
    if not answer("sources", kind="association publication").empty:
        show("sources-publications")
    show("sources-pages")
elif shown == "discrepancies":
    with st.container(horizontal=True):
        matters = choice(
            "sources_matters",
            say("filters.matters"),
            choices("matters", answer),
            say("sources.all_matters"),
        )
        family = family_filter("sources_family")
        kind = choice(
            "sources_kind", say("sources.filter_kind"), choices("kind", answer), say("sources.all_kinds")
        )
    show("sources-discrepancies", family=family, kind=kind, matters=matters)
elif shown == "gaps":
    show("sources-gaps", family=family_filter("sources_gaps_family"))
elif shown == "figures":
    found = answer("key_figures").set_index("figure_id")
    chosen = one_of(
        "sources_figure",
        say("sources.choose_figure"),
        {row.Index: f"{row.subject}: {row.measure} ({row.Index})" for row in found.itertuples()},
    )
    show("sources-figure", key_figure=chosen)
    show("sources-figures")
elif shown == "tables":
    name = one_of("sources_table", say("sources.choose_table"), list(tables()))
    table = lake().table(name, snapshot())
    st.markdown(tables()[name].meaning)
    show_table(table, name, raw=True)
    show_downloads(f"table-{name}", table)
    st.subheader(say("sources.columns_title"), anchor=False)
    meanings = pd.DataFrame(
        [(column.name, column.type, column.meaning) for column in tables()[name].columns],
        columns=["name", "type", "meaning"],
    )
    show_table(meanings, say("sources.columns_title"))
elif shown == "checks":
    st.markdown(say("sources.checks_note"))
    show_table(pd.DataFrame(check_names(), columns=["check", "meaning"]), say("sources.view_checks"))
else:
    made = pd.DataFrame(
        [
            (one.number, f"{one.made_at:%Y-%m-%d %H:%M:%S} UTC", one.author, one.message)
            for one in reversed(lake().snapshots())
        ],
        columns=["snapshot", "made_at", "author", "message"],
    )
    show_table(made, say("sources.view_snapshots"))
    st.subheader(say("sources.changed_title", snapshot=snapshot()), anchor=False)
    show_table(changes(snapshot()), say("sources.changed_title", snapshot=snapshot()))
