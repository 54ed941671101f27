"""Commitments: what was promised and recommended, to whom, and what evidence answers it."""

import streamlit as st

from charts import commitments
from screen.asking import answer, drawn
from screen.figure import show_figure
from screen.filters import choice, member_filter, view
from screen.frame import enter
from words import say

VIEWS = ("topic", "instrument", "countries", "evidence")
COLUMNS = ("instrument", "year", "number", "addressee", "promise", "furthest", "countries", "note")
EVIDENCE_COLUMNS = ("place", "status", "promise", "instrument", "reason", "evidence_table", "evidence_id")
# Which provisions of agreements speak of a topic of commitments.
PROVISION_TOPICS = {
    "recruitment and fees": ["fees"],
    "employment conditions": ["contract", "wages", "rest", "responsibilities", "documents"],
    "complaints and justice": ["complaints and legal aid"],
    "social protection": ["insurance and welfare"],
    "return and reintegration": ["travel and return"],
    "dialogue and cooperation": ["cooperation", "joint body"],
}

enter()
st.title(say("commitments.title"), anchor=False)
st.markdown(say("commitments.lead"))
country = member_filter("commitments_country", say("commitments.filter_country"))
shown = view("commitments", VIEWS)

if shown == "topic":
    topics = answer("commitment_topics").set_index("topic")["points"]
    topic = st.selectbox(
        say("commitments.choose_topic"),
        list(topics.index),
        index=list(topics.index).index("recruitment and fees"),
        key="commitments_topic",
        bind="query-params",
    )
    chosen = {"instrument": None, "topic": topic, "addressee": None, "country": country}
    promised = answer("commitments", **chosen)
    show_figure(
        "commitments-promised",
        say("commitments.promised_title", rows=len(promised), topic=topic),
        promised,
        note=say("commitments.scale_note"),
        columns=COLUMNS,
        written=True,
    )
    if topic in PROVISION_TOPICS:
        said = answer("provisions_on", topics=PROVISION_TOPICS[topic], country=country)
        show_figure(
            "commitments-provisions",
            say("commitments.provisions_title", rows=len(said), agreements=int(said["agreement"].nunique())),
            said,
            note=say("commitments.provisions_note"),
            columns=("agreement", "provision", "holds", "amount", "unit", "detail"),
            written=True,
        )
    evidence = answer("commitment_evidence", **chosen)
    show_figure(
        "commitments-evidence",
        say("commitments.evidence_title", rows=len(evidence)),
        evidence,
        columns=EVIDENCE_COLUMNS,
        written=True,
    )
elif shown == "instrument":
    found = answer("instruments").set_index("instrument_id")
    instrument = st.selectbox(
        say("commitments.choose_instrument"),
        list(found.index),
        format_func=lambda name: f"{found.at[name, 'name']} ({name})",
        key="commitments_instrument",
        bind="query-params",
    )
    one = found.loc[instrument]
    st.markdown(
        say("commitments.instrument_note", body=one["body"], kind=one["kind"], points=int(one["points"]))
    )
    chosen = {"instrument": instrument, "topic": None, "addressee": None, "country": country}
    show_figure(
        "commitments-points",
        str(one["name"]),
        answer("commitments", **chosen),
        note=say("commitments.scale_note"),
        columns=("number", "addressee", "level", "topic", "promise", "furthest", "countries", "note"),
        written=True,
    )
    show_figure(
        "commitments-instrument-evidence",
        say("commitments.evidence_title", rows=len(answer("commitment_evidence", **chosen))),
        answer("commitment_evidence", **chosen),
        columns=EVIDENCE_COLUMNS,
    )
elif shown == "countries":
    chosen = {"instrument": None, "topic": None, "addressee": None, "country": country}
    show_figure(
        "commitments-countries",
        say("commitments.countries_title"),
        answer("commitment_evidence", **chosen),
        chart=drawn(commitments.status_grid, "commitment_grid"),
        note=say("commitments.countries_note"),
        columns=EVIDENCE_COLUMNS,
    )
else:
    chosen = {"instrument": None, "topic": None, "addressee": None, "country": country}
    addressee = choice(
        "commitments_addressee",
        say("commitments.filter_addressee"),
        sorted(answer("commitments", **chosen)["addressee"].unique()),
        say("commitments.any_addressee"),
    )
    chosen["addressee"] = addressee
    everything = answer("commitments", **chosen)
    without = everything[everything["evidence"] == 0]
    show_figure(
        "commitments-without",
        say("commitments.without_title", without=len(without), rows=len(everything)),
        without,
        note=say("commitments.without_note"),
        columns=COLUMNS,
    )
