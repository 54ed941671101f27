"""Overview: what the warehouse holds, where, what needs attention, what changed last."""

import streamlit as st

from charts import maps, region
from screen.asking import answer, changes, drawn, drawn_together, snapshot, snapshots
from screen.figure import provenance, show_chart, show_figure
from screen.frame import enter, theme
from screen.markup import as_text
from screen.tables import show_table
from words import say

TILES = (
    ("instruments_listed", "instruments_since", "posts_counted", "centres"),
    ("complaint_figures", "cycles", "discrepancies", "gaps"),
)
LAYERS = {
    "corridors": ("corridors", {"country": None, "series": None, "status": None}),
    "posts": ("attache_map", {"origin": None}),
    "centres": ("centres", {"country": None}),
}

enter()
st.title(say("overview.title"), anchor=False)
st.markdown(say("overview.lead"))

held = {name: int(count) for name, count in answer("holdings").iloc[0].items()}
tiles = st.container(key="tiles")
for row in TILES:
    for column, name in zip(tiles.columns(4), row, strict=True):
        column.metric(
            say(f"overview.tile_{name}"),
            say("overview.number", value=held[name]),
            help=say(f"overview.help_{name}", **held),
            border=True,
        )

show_figure(
    "overview-region",
    say("overview.region_title"),
    answer("region_counts"),
    chart=drawn(region.listed, "region_counts"),
    note=say("overview.region_note"),
)

st.subheader(say("overview.map_title"), anchor=False)
layers = st.pills(
    say("overview.layers"),
    list(LAYERS),
    selection_mode="multi",
    default=["corridors", "posts"],
    format_func=lambda name: say(f"overview.layer_{name}"),
    key="overview_layers",
    bind="query-params",
)
if layers:
    questions = {name: LAYERS[name] for name in layers}
    show_chart(drawn_together(maps.region, questions, theme=theme()), say("overview.map_alt"), "overview")
    for name, (question, filters) in questions.items():
        st.caption(f"{say(f'overview.layer_{name}')}. {provenance(answer(question, **filters))}")
    with st.expander(say("common.table_and_download"), key="overview_table", on_change="rerun") as opened:
        if opened.open:
            for name, (question, filters) in questions.items():
                show_figure(f"overview-{name}", say(f"overview.layer_{name}"), answer(question, **filters))
else:
    st.info(say("overview.no_layer"))

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
        query_params={"sources_view": say("sources.view_discrepancies")},
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
