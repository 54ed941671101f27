"""Recruitment agencies: codes, participation, each cycle's distribution, agencies, comparable schemes."""

import pandas as pd
import streamlit as st

from charts import agencies
from screen.asking import answer, drawn
from screen.figure import show_figure
from screen.filters import view
from screen.frame import enter
from screen.markup import as_text
from words import say

VIEWS = ("participation", "distribution", "movement", "named", "code", "schemes")


def cycle_option(cycle: pd.Series) -> str:
    """Name a cycle for the choice among them."""
    if pd.isna(cycle["revision"]):
        return say("agencies.cycle_option", number=str(cycle["number"]), label=cycle["label"])
    return say(
        "agencies.cycle_option_published",
        association=cycle["association"],
        number=str(cycle["number"]),
        label=cycle["label"],
        revision=int(cycle["revision"]),
        standing=cycle["standing"],
    )


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
    rankings = answer("published_cycles")
    if rankings.empty:
        st.markdown(say("agencies.nothing_published"))
    else:
        show_figure(
            "agencies-published-cycles",
            say("agencies.published_cycles_title"),
            rankings,
            note=say("agencies.published_cycles_note"),
        )
    show_figure("agencies-steps", say("agencies.steps_title"), answer("participation", country="VNM"))
    show_figure("agencies-phases", say("agencies.phases_title"), answer("phases"))
elif shown == "distribution":
    cycles = answer("cycles").set_index("cycle_id")
    cycle = st.selectbox(
        say("agencies.choose_cycle"),
        list(cycles.index[::-1]),
        format_func=lambda key: cycle_option(cycles.loc[key]),
        key="agencies_cycle",
        bind="query-params",
    )
    about = cycles.loc[cycle]
    is_transcribed = pd.isna(about["revision"])
    published = answer("distribution", cycle=cycle)
    if about["standing"] == "illustrative":
        st.warning(say("agencies.illustrative"), icon=":material/science:")
    st.markdown(
        say(
            "agencies.cycle_note",
            published=about["published_on"],
            basis=about["published_basis"],
            scale=say(f"agencies.scale_{about['scale_id'].replace('-', '_')}")
            if is_transcribed
            else say("agencies.scale_published"),
            code=as_text(about["code"]),
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
            say("agencies.distribution_title", unit=unit, label=about["label"])
            if is_transcribed
            else say(
                "agencies.counted_title",
                label=as_text(about["label"]),
                association=as_text(about["association"]),
                revision=int(about["revision"]),
                standing=about["standing"],
            ),
            rows,
            chart=agencies.distribution(pd.concat([rows, without.drop_duplicates("grade")])),
            note=say("agencies.distribution_note") if is_transcribed else say("agencies.counted_note"),
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
    ranked = answer("published_grades")
    if ranked.empty:
        st.markdown(say("agencies.nothing_published"))
    else:
        show_figure(
            "agencies-published-grades",
            say("agencies.published_grades_title", rows=len(ranked)),
            ranked,
            note=say("agencies.published_grades_note"),
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
