"""The register of an association's agencies, for its administrator: names, licences, records that are one."""

from collections.abc import Mapping

import streamlit as st

from conduct.desk import Desk
from conduct.licence import LONGEST as LONGEST_LICENCE
from conduct.register import (
    add_agency,
    agencies,
    confirm_spelling,
    confirmed_spellings,
    licences,
    merge,
    published_names,
    set_licence,
    spellings,
)
from conduct.taking_back import remove_agency, remove_spelling
from screen.lists import pick
from screen.members.feedback import attempt
from screen.members.rows import show_rows
from words import say


def show_register(at: Desk, association_id: str) -> None:
    """Show the agencies as they are known; enter one, its licence or a spelling, merge two records."""
    names, written = agencies(at, association_id), spellings(at, association_id)
    numbers = licences(at, association_id)
    show_rows(
        [
            {
                "agency": name,
                "licence": numbers[key],
                "spellings": "; ".join(sorted(set(written[key]) - {name})),
                "agency_id": key,
            }
            for key, name in names.items()
        ],
        say("my_association.view_register"),
    )
    public = published_names(at, association_id)
    with st.form("agency"):
        name = st.text_input(say("my_association.agency_name"), max_chars=200)
        same = pick(
            say("my_association.public_agency"),
            ["", *public],
            format_func=lambda key: public[key][0] if key else say("my_association.none_of_them"),
        )
        is_another = st.checkbox(say("my_association.is_another"))
        licence = st.text_input(say("my_association.licence"), max_chars=LONGEST_LICENCE)
        pressed = st.form_submit_button(say("my_association.enter_agency"))
    if pressed and attempt(
        lambda: add_agency(at, association_id, name, same or "", is_another, licence),
        say("my_association.agency_entered"),
    ):
        st.rerun()
    # Nothing can be chosen among none.
    if not names:
        return
    with st.form("licence"):
        licensed = _one_of(say("my_association.licence_of"), names)
        number = st.text_input(
            say("my_association.licence"), max_chars=LONGEST_LICENCE, help=say("my_association.licence_help")
        )
        pressed = st.form_submit_button(say("my_association.keep_licence"))
    done = say("my_association.licence_kept") if number.strip() else say("my_association.licence_gone")
    if pressed and attempt(lambda: set_licence(at, association_id, licensed, number), done):
        st.rerun()
    with st.form("remove_agency"):
        removed = _one_of(say("my_association.agency_to_remove"), names)
        pressed = st.form_submit_button(say("my_association.remove_agency"))
    if pressed and attempt(
        lambda: remove_agency(at, association_id, removed), say("my_association.agency_removed")
    ):
        st.rerun()
    left, right = st.columns(2)
    with left, st.form("spelling"):
        spelling = st.text_input(say("my_association.spelling"), max_chars=200)
        means = _one_of(say("my_association.means"), names, index=0)
        pressed = st.form_submit_button(say("my_association.confirm"))
    if pressed and attempt(
        lambda: confirm_spelling(at, association_id, spelling, means), say("my_association.confirmed")
    ):
        st.rerun()
    if spelt := confirmed_spellings(at, association_id):
        with left, st.form("remove_spelling"):
            said = {one: f"{one} → {names.get(key, key)}" for one, key in spelt.items()}
            wrong = _one_of(say("my_association.spelling_to_remove"), said)
            pressed = st.form_submit_button(say("my_association.remove_spelling"))
        if pressed and attempt(
            lambda: remove_spelling(at, association_id, wrong), say("my_association.spelling_removed")
        ):
            st.rerun()
    with right, st.form("merge"):
        one = _one_of(say("my_association.merge"), names, index=0)
        into = _one_of(say("my_association.into"), names)
        pressed = st.form_submit_button(say("my_association.do_merge"))
    if pressed and attempt(lambda: merge(at, association_id, one, into), say("my_association.merged")):
        st.rerun()


def _one_of(label: str, said: Mapping[str, str], index: int | None = None) -> str:
    """Let one of several keys be chosen by the words for it; '' where none is."""
    return pick(label, list(said), index=index, format_func=said.__getitem__) or ""
