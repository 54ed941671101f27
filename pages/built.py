"""How it is built: every table with the meaning of its columns, the checks, and what each edition changed."""

import pandas as pd
import streamlit as st

from screen.asking import answer, changes, is_first, lake, snapshot, snapshots
from screen.filters import one_of, view
from screen.readers.figure import show
from screen.readers.tables import show_downloads, show_table
from screen.sidebar import enter
from warehouse.checking import check_names
from warehouse.lake import SnapshotUnknown
from warehouse.schema import tables
from words import say
from words.dates import moment_said

VIEWS = ("tables", "checks", "snapshots")

enter()
st.title(say("built.title"), anchor=False)
st.markdown(say("built.lead"))
shown = view("built", VIEWS)
if shown == "tables":
    name = one_of("built_table", say("built.choose_table"), list(tables()))
    table = lake().table(name, snapshot())
    st.markdown(tables()[name].meaning)
    show_table(table, name, raw=True)
    show_downloads(f"table-{name}", table)
    st.subheader(say("built.columns_title"), anchor=False)
    meanings = pd.DataFrame(
        [(column.name, column.type, column.meaning) for column in tables()[name].columns],
        columns=["name", "type", "meaning"],
    )
    show_table(meanings, say("built.columns_title"))
elif shown == "checks":
    st.markdown(say("built.checks_note"))
    show_table(pd.DataFrame(check_names(), columns=["check", "meaning"]), say("built.view_checks"))
else:
    # Who ran the command that read the sources tells a reader nothing.
    made = pd.DataFrame(
        [(one.number, f"{moment_said(one.made_at)} UTC", one.message) for one in reversed(snapshots())],
        columns=["snapshot", "made_at", "message"],
    )
    show_table(made, say("built.view_snapshots"))
    st.subheader(say("built.changed_title", snapshot=str(snapshot())), anchor=False)
    try:
        changed = changes(snapshot())
        if changed.empty:
            st.info(say("built.changed_first") if is_first() else say("built.changed_nothing"))
        else:
            show_table(changed, say("built.changed_title", snapshot=str(snapshot())))
    except SnapshotUnknown as error:
        st.info(str(error))
    if not answer("steward_changes").empty:
        show("sources-stewards")
