"""Commitments: what was promised and recommended, to whom, and what evidence answers it."""

import streamlit as st

from figures.of_commitments import PROVISION_TOPICS
from screen.asking import answer
from screen.filters import choice, member_filter, one_of, view
from screen.readers.figure import show
from screen.sidebar import enter
from words import say

VIEWS = ("topic", "instrument", "countries", "law", "evidence")

enter()
st.title(say("commitments.title"), anchor=False)
st.markdown(say("commitments.lead"))
country = member_filter("commitments_country", say("commitments.filter_country"))
shown = view("commitments", VIEWS)

if shown == "topic":
    topics = list(answer("commitment_topics")["topic"])
    topic = one_of("commitments_topic", say("commitments.choose_topic"), topics, "recruitment and fees")
    show("commitments-promised", topic=topic, country=country)
    if topic in PROVISION_TOPICS:
        show("commitments-provisions", topic=topic, country=country)
    show("commitments-evidence", topic=topic, country=country)
elif shown == "instrument":
    found = answer("instruments").set_index("instrument_id")
    instrument = one_of(
        "commitments_instrument",
        say("commitments.choose_instrument"),
        {name: f"{title} ({name})" for name, title in found["name"].items()},
    )
    one = found.loc[instrument]
    st.markdown(
        say("commitments.instrument_note", body=one["body"], kind=one["kind"], points=int(one["points"]))
    )
    show("commitments-points", instrument=instrument, country=country)
    show("commitments-evidence", instrument=instrument, country=country)
elif shown == "countries":
    show("commitments-topics", country=country)
    show("commitments-countries", country=country)
elif shown == "law":
    show("commitments-treaties", country=country)
    show("commitments-laws", country=country)
    show("commitments-tiers", country=country)
else:
    addressee = choice(
        "commitments_addressee",
        say("commitments.filter_addressee"),
        sorted(answer("commitments", country=country)["addressee"].unique()),
        say("commitments.any_addressee"),
    )
    show("commitments-without", country=country, addressee=addressee)
