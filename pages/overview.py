"""Overview: what the warehouse holds, where, what needs attention, what changed last."""

import streamlit as st

from figures.of_overview import LAYERS, SEPARATOR
from screen.asking import answer, changes, snapshot, snapshots
from screen.filters import several_of
from screen.markup import as_text
from screen.readers.brief_download import show_brief
from screen.readers.figure import show
from screen.readers.tables import show_table
from screen.sidebar import enter
from words import say

enter()
st.title(say("overview.title"), anchor=False)
st.markdown(say("overview.lead"))
show("overview-numbers")
show("overview-region")

layers = several_of(
    "overview_layers",
    say("overview.layers"),
    {name: say(f"overview.layer_{name}") for name in LAYERS},
    ("corridors", "posts"),
)
if layers:
    show("overview-map", layers=SEPARATOR.join(layers))
else:
    st.info(say("overview.no_layer"))

show_brief()
st.subheader(say("overview.attention_title"), anchor=False)
left, right = st.columns(2)
with left:
    st.markdown(say("overview.attention_note"))
    attention = answer("attention")
    families = [say(f"families.{name}") for name in attention["family"]]
    show_table(attention.assign(family=families), say("overview.attention_title"))
    st.page_link(
        "pages/sources.py",
        label=say("overview.to_discrepancies"),
        icon=":material/balance:",
        query_params={"sources_view": "discrepancies"},
    )
with right:
    st.markdown(say("overview.age_note"))
    age = answer("age_of_data")
    families = [say(f"families.{name}") for name in age["family"]]
    show_table(age.assign(family=families), say("overview.age_note"))

st.subheader(say("overview.changes_title"), anchor=False)
made = next(one for one in snapshots() if one.number == snapshot())
st.markdown(
    say(
        "overview.changes_note",
        snapshot=made.number,
        date=f"{made.made_at:%Y-%m-%d %H:%M} UTC",
        author=as_text(made.author),
        message=as_text(made.message),
        total=len(snapshots()),
    )
)
with st.expander(say("overview.changes_table"), key="overview_changes", on_change="rerun") as opened:
    if opened.open:
        show_table(changes(snapshot()), say("overview.changes_title"))
