"""Agreements: corridors, years, counterparts, provisions, and one agreement in full."""

import streamlit as st

from charts import agreements, maps
from screen.asking import answer, drawn
from screen.figure import provenance, show_figure
from screen.filters import choice, member_filter, view
from screen.frame import enter, theme
from screen.record import show_record
from words import say

FIELDS = (
    "instrument",
    "title",
    "year_signed",
    "signed_on",
    "status",
    "status_detail",
    "sector",
    "workers_move",
    "workers_move_basis",
    "printed_as",
    "trust",
)
VIEWS = ("counts", "matrix", "map", "timeline", "provisions", "one")

enter()
st.title(say("agreements.title"), anchor=False)
st.markdown(say("agreements.lead"))

one, two, three = st.columns(3)
with one:
    country = member_filter("agreements_country", say("agreements.filter_country"))
with two:
    listed_in = {
        "table 2": say("agreements.series_table_2"),
        "since 2010": say("agreements.series_since_2010"),
        "text": say("agreements.series_text"),
    }
    series = choice(
        "agreements_series", say("agreements.filter_series"), listed_in, say("agreements.all_series")
    )
with three:
    states = {"signed": say("agreements.signed"), "in process": say("agreements.in_process")}
    status = choice(
        "agreements_status", say("agreements.filter_status"), states, say("agreements.any_status")
    )
filters = {"country": country, "series": series, "status": status}
shown = view("agreements", VIEWS)

if shown == "counts":
    table = answer("agreement_counts", **filters)
    show_figure(
        "agreements-counts",
        say("agreements.counts_title", signed=int(table["signed"].sum()), countries=len(table)),
        answer("agreements", **filters),
        chart=drawn(agreements.counts, "agreement_counts", **filters),
        note=say("agreements.counting_rule"),
        as_of=say("agreements.as_of"),
    )
elif shown == "matrix":
    show_figure(
        "agreements-matrix",
        say("agreements.matrix_title"),
        answer("corridors", **filters),
        chart=drawn(agreements.matrix, "corridors", **filters),
        note=say("agreements.matrix_note"),
        as_of=say("agreements.as_of"),
    )
elif shown == "map":
    show_figure(
        "agreements-map",
        say("agreements.map_title"),
        answer("corridors", **filters),
        chart=drawn(maps.corridors, "corridors", {"theme": theme()}, **filters),
        note=say("agreements.map_note"),
        as_of=say("agreements.as_of"),
    )
elif shown == "timeline":
    show_figure(
        "agreements-timeline",
        say("agreements.timeline_title"),
        answer("agreement_timeline", **filters),
        chart=drawn(agreements.timeline, "agreement_timeline", **filters),
        note=say("agreements.timeline_note"),
        as_of=say("agreements.as_of"),
    )
elif shown == "provisions":
    table = answer("provisions", **filters)
    show_figure(
        "agreements-provisions",
        say("agreements.provisions_title", agreements=int(table["agreement_id"].nunique()), rows=len(table)),
        table,
        chart=drawn(agreements.provision_grid, "provisions", **filters),
        note=say("agreements.provisions_note"),
    )
else:
    table = answer("agreements", **filters).set_index("agreement_id")
    if table.empty:
        st.info(say("common.nothing_here"))
        st.stop()
    chosen = st.selectbox(
        say("agreements.choose_one"),
        list(table.index),
        format_func=lambda name: f"{table.at[name, 'listed']} – {table.at[name, 'counterpart']} ({name})",
        key="agreements_one",
        bind="query-params",
    )
    record = answer("one_agreement", agreement=chosen)
    show_record(record, f"{record.at[0, 'listed']} – {record.at[0, 'counterpart']}", FIELDS)
    st.caption(provenance(record))
    show_figure(
        f"{chosen}-events", say("agreements.events_title"), answer("agreement_events", agreement=chosen)
    )
    show_figure(
        f"{chosen}-provisions",
        say("agreements.one_provisions_title"),
        answer("agreement_provisions", agreement=chosen),
    )
