"""Commitments: what was promised and recommended, and what evidence answers it; treaties and laws."""

import streamlit as st

from figures.filters import label
from figures.of_commitments import PROVISION_TOPICS
from screen.asking import answer, choices
from screen.filters import choice, member_filter, view
from screen.markup import as_text
from screen.readers.answer import show_answer, show_question
from screen.readers.figure import show, show_folded
from screen.sidebar import enter
from words import say

VIEWS = ("topic", "law")
# One text, all countries and what nothing answers stand with the topics: point by point, chosen by filters.
BECAME = {"instrument": "topic", "countries": "topic", "evidence": "topic"}

enter()
show_question("commitments")
country = member_filter("commitments_country", label("country"))
chosen: dict[str, str | None] = {"country": country}
shown = view("commitments", VIEWS, BECAME)
if shown == "topic":
    with st.container(horizontal=True, vertical_alignment="bottom"):
        topic = choice("commitments_topic", label("topic"), choices("topic"), say("commitments.all_topics"))
        instrument = choice(
            "commitments_instrument",
            label("instrument"),
            choices("instrument"),
            say("commitments.all_instruments"),
        )
        addressee = choice(
            "commitments_addressee",
            label("addressee"),
            choices("addressee"),
            say("commitments.any_addressee"),
        )
    chosen |= {"topic": topic, "instrument": instrument, "addressee": addressee}
show_answer("commitments", *(f"commitments_{name}" for name in chosen), **chosen)
if shown == "topic":
    if instrument:
        text = answer("instruments").set_index("instrument_id").loc[instrument]
        stated = isinstance(text["binding"], str)
        binding = text["binding"] if stated else say("commitments.binding_not_stated")
        st.markdown(say("commitments.text_note", body=as_text(text["body"]), binding=as_text(binding)))
    if topic or instrument or addressee:
        show("commitments-answered", **chosen)
        show("commitments-topics", **chosen)
    else:
        # All points at once are rows to look things up in; those of one choice are read.
        show("commitments-topics", country=country)
        show_folded("commitments-answered", country=country)
        show_folded("commitments-without", country=country)
    if topic:
        show_folded("commitments-evidence", topic=topic, country=country)
    if topic in PROVISION_TOPICS:
        show_folded("commitments-provisions", topic=topic, country=country)
    if instrument:
        # What states do on the topics of a text stands under all texts: beside one alone it reads as its own.
        st.caption(say("commitments.of_all_texts"))
    else:
        show("commitments-countries")
else:
    show("commitments-treaties", country=country)
    show("commitments-tiers", country=country)
    show_folded("commitments-laws", country=country)
