"""From whom returns are expected, from when and by which day; an administrator decides."""

import streamlit as st

from conduct.desk import Desk
from returns.expecting import LAST_DAY, expect, set_threshold, threshold_of
from screen.asking import snapshots
from screen.markup import as_text
from screen.members.feedback import attempt
from screen.members.rows import show_rows
from warehouse.returns import expectations
from words import say


def show_expected(at: Desk, organisation_id: str) -> None:
    """Show the centres whose returns are due, and forms to add one and to set the threshold."""
    rows = expectations(at.lake, organisation_id)
    show_rows(
        [
            {
                "centre": one["centre"],
                "key": one["centre_id"],
                "first_month": one["first_month"],
                "day_due": say("returns.no_more") if one["day_due"] is None else int(one["day_due"]),
            }
            for one in rows
        ],
        say("returns.expected_centres", count=len(rows)),
    )
    with st.form("expect_return"):
        st.caption(say("returns.expect_note"))
        centre_id = st.text_input(say("returns.centre_key"), max_chars=60)
        name = st.text_input(say("returns.centre_name"), max_chars=200)
        first_month = st.text_input(say("returns.first_month"), max_chars=7)
        day = st.number_input(say("returns.day_due"), 0, LAST_DAY, 10)
        pressed = st.form_submit_button(say("returns.expect"))
    done = say("returns.expected_now", centre=as_text(name), month=first_month)
    if pressed and attempt(
        lambda: expect(at, organisation_id, centre_id, name, first_month, int(day) or None), done
    ):
        snapshots.clear()
        st.rerun()
    with st.form("threshold"):
        least = st.number_input(say("returns.threshold"), 0, 100, threshold_of(at, organisation_id))
        pressed = st.form_submit_button(say("returns.set_threshold"))
    if pressed and attempt(
        lambda: set_threshold(at, organisation_id, int(least)),
        say("returns.threshold_set", least=str(int(least))),
    ):
        st.rerun()
