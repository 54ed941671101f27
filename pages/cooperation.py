"""Cooperation: who works with whom, how closely, on what, and what came of it."""

import streamlit as st

from charts import cooperation
from screen.asking import answer, drawn
from screen.figure import provenance, show_figure
from screen.filters import choice, member_filter, view
from screen.frame import enter
from screen.record import show_record
from words import say

VIEWS = ("matrix", "network", "timeline", "gaps", "one", "steps")
GUIDELINES = ("1", "2", "3", "4", "5", "6")
THEMES = (
    "policy development",
    "recruitment and preparation",
    "protection abroad",
    "return and reintegration",
)
COLUMNS = (
    "title",
    "kind",
    "level",
    "cooperation_type",
    "route",
    "place",
    "started",
    "parties",
    "detail",
    "outcome",
)
STEP_COLUMNS = ("number", "step", "happened", "detail")
FIELDS = (
    "title", "kind", "level", "level_basis", "cooperation_type", "type_basis", "route", "route_basis",
    "place", "started", "ended", "parties", "guidelines", "themes", "detail", "outcome",
)  # fmt: skip

enter()
st.title(say("cooperation.title"), anchor=False)
st.markdown(say("cooperation.lead"))

one, two, three, four = st.columns(4)
with one:
    country = member_filter("cooperation_country", say("cooperation.filter_country"))
with two:
    guideline = choice(
        "cooperation_guideline",
        say("cooperation.filter_guideline"),
        {number: say(f"cooperation.guideline_{number}") for number in GUIDELINES},
        say("cooperation.any_guideline"),
    )
with three:
    theme = choice("cooperation_theme", say("cooperation.filter_theme"), THEMES, say("cooperation.any_theme"))
with four:
    party_kind = choice(
        "cooperation_party",
        say("cooperation.filter_party"),
        cooperation.PARTY_HUES,
        say("cooperation.any_party"),
    )
chosen = {"country": country, "guideline": guideline, "theme": theme, "party_kind": party_kind}
shown = view("cooperation", VIEWS)
everything = answer("initiatives", level=None, type=None, **chosen)

if shown == "matrix":
    left, right = st.columns(2)
    with left:
        level = choice(
            "cooperation_level",
            say("cooperation.filter_level"),
            cooperation.LEVELS,
            say("cooperation.any_level"),
        )
    with right:
        kind = choice(
            "cooperation_type", say("cooperation.filter_type"), cooperation.TYPES, say("cooperation.any_type")
        )
    show_figure(
        "cooperation-matrix",
        say("cooperation.matrix_title", rows=len(everything)),
        everything,
        chart=drawn(cooperation.matrix, "initiatives", level=None, type=None, **chosen),
        note=say("cooperation.matrix_note"),
        columns=COLUMNS,
    )
    behind = answer("initiatives", level=level, type=kind, **chosen)
    show_figure(
        "cooperation-behind",
        say("cooperation.behind_title", rows=len(behind)),
        behind,
        columns=COLUMNS,
        written=True,
    )
elif shown == "network":
    links = answer("initiative_links", initiatives=list(everything["initiative_id"]))
    show_figure(
        "cooperation-network",
        say("cooperation.network_title", pairs=len(links)),
        links,
        chart=cooperation.network(links) if len(links) else None,
        note=say("cooperation.network_note", most=cooperation.MOST_PARTIES),
    )
elif shown == "timeline":
    dated = everything.dropna(subset=["started"])
    show_figure(
        "cooperation-timeline",
        say("cooperation.timeline_title", dated=len(dated), rows=len(everything)),
        everything,
        chart=cooperation.timeline(everything) if len(dated) else None,
        note=say("cooperation.timeline_note"),
        columns=("title", "kind", "level", "started", "ended", "parties"),
    )
elif shown == "gaps":
    found = answer("cooperation_gaps")
    st.markdown(say("cooperation.gaps_lead"))
    for scheme in ("guideline", "theme"):
        rows = found[found["scheme"] == scheme]
        st.subheader(say(f"cooperation.gaps_{scheme}"), anchor=False)
        st.plotly_chart(cooperation.gaps(rows), key=f"gaps-{scheme}", alt=say(f"cooperation.gaps_{scheme}"))
    empty = [
        (level, kind)
        for level in cooperation.LEVELS
        for kind in cooperation.TYPES
        if everything[(everything["level"] == level) & (everything["cooperation_type"] == kind)].empty
    ]
    st.subheader(say("cooperation.empty_cells"), anchor=False)
    st.markdown("\n".join(f"- {level}, {kind}" for level, kind in empty) or say("cooperation.no_empty_cell"))
    st.caption(provenance(everything))
elif shown == "one":
    titles = everything.set_index("initiative_id")
    if titles.empty:
        st.info(say("common.nothing_here"))
        st.stop()
    picked = st.selectbox(
        say("cooperation.choose_one"),
        list(titles.index),
        format_func=lambda name: f"{titles.at[name, 'title']} ({name})",
        key="cooperation_one",
        bind="query-params",
    )
    show_record(everything[everything["initiative_id"] == picked], titles.at[picked, "title"], FIELDS)
    st.caption(provenance(everything[everything["initiative_id"] == picked]))
    steps = answer("initiative_steps")
    mine = steps[steps["initiative_id"] == picked]
    if len(mine):
        show_figure(
            "cooperation-own-steps",
            say("cooperation.own_steps"),
            mine,
            columns=STEP_COLUMNS,
        )
else:
    steps = answer("initiative_steps")
    for title, rows in steps.groupby("initiative", sort=False):
        show_figure(
            f"cooperation-steps-{rows['initiative_id'].iat[0]}",
            str(title),
            rows,
            columns=STEP_COLUMNS,
        )
