"""Sources and quality: documents, every table with its locators, discrepancies, gaps, checks, snapshots."""

import pandas as pd
import streamlit as st

from screen.asking import answer, changes, lake, snapshot
from screen.figure import show_figure
from screen.filters import choice, view
from screen.frame import enter
from screen.tables import show_downloads, show_table
from warehouse.commit import check_names
from warehouse.schema import tables
from words import say

VIEWS = ("documents", "discrepancies", "gaps", "figures", "tables", "checks", "snapshots")
FAMILIES = ("agreements", "attaches", "complaints", "agencies", "cooperation", "documents")
KINDS = ("total and parts", "dates", "units", "names", "cross-reference", "counting rule", "value")

enter()
st.title(say("sources.title"), anchor=False)
st.markdown(say("sources.lead"))
shown = view("sources", VIEWS)


def family_filter(key: str) -> str | None:
    """Let the reader choose a family of tables."""
    names = {name: say(f"families.{name}") for name in FAMILIES}
    return choice(key, say("sources.filter_family"), names, say("sources.all_families"))


def described(found: pd.DataFrame) -> pd.DataFrame:
    """Give a list of sources the locator that every figure has: the source itself."""
    return found.assign(locator=say("sources.whole"))


def both_sides(found: pd.DataFrame) -> pd.DataFrame:
    """Give discrepancies the source and locator of both statements in the common columns."""
    return found.assign(
        source_id=found["stated_source_id"] + "; " + found["other_source_id"],
        locator=found["stated_locator"] + " | " + found["other_locator"],
    )


if shown == "documents":
    show_figure(
        "sources-documents", say("sources.documents_title"), described(answer("sources", kind="document"))
    )
    published = answer("sources", kind="association publication")
    if not published.empty:
        show_figure("sources-publications", say("sources.publications_title"), described(published))
    show_figure("sources-pages", say("sources.pages_title"), described(answer("sources", kind="public page")))
elif shown == "discrepancies":
    one, two = st.columns(2)
    with one:
        family = family_filter("sources_family")
    with two:
        kind = choice(
            "sources_kind",
            say("sources.filter_kind"),
            {name: name for name in KINDS},
            say("sources.all_kinds"),
        )
    table = answer("discrepancies", family=family, kind=kind, country=None)
    show_figure(
        "sources-discrepancies",
        say("sources.discrepancies_title", rows=len(table), recounted=int(table["recounted"].sum())),
        both_sides(table),
        note=say("sources.discrepancies_note"),
        columns=("subject", "kind", "stated", "other", "explanation", "shown_as", "recounted"),
        written=True,
    )
elif shown == "gaps":
    show_figure(
        "sources-gaps",
        say("sources.gaps_title"),
        answer("not_available", family=family_filter("sources_gaps_family"), country=None),
    )
elif shown == "figures":
    show_figure("sources-figures", say("sources.figures_title"), answer("key_figures", country=None))
elif shown == "tables":
    names = list(tables())
    name = st.selectbox(say("sources.choose_table"), names, key="sources_table", bind="query-params")
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
