"""Overview: what the warehouse holds, where, what needs attention, what changed last."""

import streamlit as st

from charts import maps
from screen.asking import answer, changes, lake, snapshot, snapshots
from screen.figure import provenance, show_chart, show_figure, show_table
from words import say

LAYERS = {"corridors": "corridors", "posts": "attache_map", "centres": "centres"}
FILTERS = {
    "corridors": {"country": None, "series": None, "status": None},
    "posts": {"origin": None},
    "centres": {"country": None},
}

st.title(say("overview.title"), anchor=False)
st.markdown(say("overview.lead"))

held = {name: int(count) for name, count in answer("holdings").iloc[0].items()}
tiles = ("instruments_listed", "instruments_since", "posts_counted", "centres", "complaint_figures", "cycles", "discrepancies", "gaps")  # fmt: skip
for row in (tiles[:4], tiles[4:]):
    for column, name in zip(st.columns(4), row, strict=True):
        column.metric(
            say(f"overview.tile_{name}"),
            say("overview.number", value=held[name]),
            help=say(f"overview.help_{name}", **held),
            border=True,
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
theme = st.context.theme.type or "light"


@st.cache_resource(max_entries=40, show_spinner=False)
def region_map(number: int, names: tuple[str, ...], theme: str) -> object:
    """Draw the chosen layers once per snapshot."""
    return maps.region({name: answer(LAYERS[name], **FILTERS[name]) for name in names}, theme)


if layers:
    show_chart(region_map(snapshot(), tuple(layers), theme), say("overview.map_alt"), "overview")
    for name in layers:
        st.caption(f"{say(f'overview.layer_{name}')}: {provenance(answer(LAYERS[name], **FILTERS[name]))}")
    with st.expander(say("common.table_and_download"), key="overview_table", on_change="rerun") as opened:
        if opened.open:
            for name in layers:
                show_figure(f"overview-{name}", say(f"overview.layer_{name}"), answer(LAYERS[name], **FILTERS[name]))
else:
    st.info(say("overview.no_layer"))

st.subheader(say("overview.attention_title"), anchor=False)
left, right = st.columns(2)
with left:
    st.markdown(say("overview.attention_note"))
    attention = answer("attention")
    show_table(attention.assign(family=[say(f"families.{name}") for name in attention["family"]]), say("overview.attention_title"))
    st.page_link("pages/sources.py", label=say("overview.to_discrepancies"), icon=":material/balance:",
                 query_params={"sources_view": say("sources.view_discrepancies")})
with right:
    st.markdown(say("overview.age_note"))
    age = answer("age_of_data")
    show_table(age.assign(family=[say(f"families.{name}") for name in age["family"]]), say("overview.age_note"))

st.subheader(say("overview.changes_title"), anchor=False)
made = next(one for one in lake().snapshots() if one.number == snapshot())
st.markdown(
    say(
        "overview.changes_note",
        snapshot=made.number,
        date=f"{made.made_at:%Y-%m-%d %H:%M} UTC",
        author=made.author,
        message=made.message,
        total=len(snapshots()),
    )
)
with st.expander(say("overview.changes_table"), key="overview_changes", on_change="rerun") as opened:
    if opened.open:
        show_table(changes(snapshot()), say("overview.changes_title"))
