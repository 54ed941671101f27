"""Recruitment agencies: codes, participation, each cycle's distribution, agencies, comparable schemes."""

import pandas as pd
import streamlit as st

from charts import agencies
from screen.asking import answer, drawn
from screen.figure import show_figure
from screen.filters import view
from screen.frame import enter
from words import say

VIEWS = ("participation", "distribution", "movement", "named", "code", "schemes")

enter()
st.title(say("agencies.title"), anchor=False)
st.markdown(say("agencies.lead"))
shown = view("agencies", VIEWS)

if shown == "participation":
    show_figure(
        "agencies-participation",
        say("agencies.participation_title"),
        answer("cycle_participation"),
        chart=drawn(agencies.participation, "cycle_participation"),
        note=say("agencies.participation_note"),
    )
    show_figure("agencies-steps", say("agencies.steps_title"), answer("participation", country="VNM"))
    show_figure("agencies-phases", say("agencies.phases_title"), answer("phases"))
elif shown == "distribution":
    cycles = answer("cycles").set_index("cycle_id")
    cycle = st.selectbox(
        say("agencies.choose_cycle"),
        list(cycles.index[::-1]),
        format_func=lambda name: say(
            "agencies.cycle_option",
            number=str(cycles.at[name, "number"]),
            label=cycles.at[name, "label"],
        ),
        key="agencies_cycle",
        bind="query-params",
    )
    published = answer("distribution", cycle=cycle)
    st.markdown(
        say(
            "agencies.cycle_note",
            published=cycles.at[cycle, "published_on"],
            basis=cycles.at[cycle, "published_basis"],
            scale=say(f"agencies.scale_{cycles.at[cycle, 'scale_id'].replace('-', '_')}"),
            code=cycles.at[cycle, "code"],
        )
    )
    units = list(published["unit"].dropna().unique())
    if not units:
        st.info(say("agencies.no_distribution"), icon=":material/info:")
    for unit in units:
        rows = published[published["unit"] == unit]
        without = published[~published["grade"].isin(rows["grade"])].assign(value=None, as_published=None)
        show_figure(
            f"agencies-{cycle}-{unit.replace(' ', '-')}",
            say("agencies.distribution_title", unit=unit, label=cycles.at[cycle, "label"]),
            rows,
            chart=agencies.distribution(pd.concat([rows, without.drop_duplicates("grade")])),
            note=say("agencies.distribution_note"),
        )
    show_figure("agencies-cycles", say("agencies.cycles_title"), answer("cycles"))
elif shown == "movement":
    steps = answer("participation", country="VNM")
    show_figure(
        "agencies-movement",
        say("agencies.movement_title"),
        steps[steps["step"].isin(["moved up", "moved down"])],
        note=say("agencies.movement_note"),
    )
elif shown == "named":
    strong = st.toggle(say("agencies.strong_only"), key="agencies_strong", bind="query-params")
    table = answer("agency_rankings", strong_only=strong)
    show_figure(
        "agencies-named",
        say("agencies.named_title", rows=len(table), agencies=int(table["agency"].nunique())),
        table,
        note=say("agencies.named_note"),
    )
elif shown == "code":
    show_figure(
        "agencies-subjects",
        say("agencies.subjects_title"),
        answer("code_subjects"),
        note=say("agencies.subjects_note"),
    )
    show_figure("agencies-evidence", say("agencies.evidence_title"), answer("evidence_providers"))
    show_figure("agencies-standards", say("agencies.standards_title"), answer("self_regulation"))
else:
    show_figure(
        "agencies-schemes",
        say("agencies.schemes_title"),
        answer("codes", country=None),
        note=say("agencies.schemes_note"),
    )
    others = answer("participation", country=None)
    show_figure("agencies-others", say("agencies.others_title"), others[others["place"] != "Viet Nam"])
