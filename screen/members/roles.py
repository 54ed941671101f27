"""Who works for an association and in which role; its administrator gives and takes roles."""

import streamlit as st

from conduct.desk import Desk
from conduct.membership import add_member, members, remove_member, tried_in_vain
from conduct.roles import Role
from screen.lists import pick
from screen.markup import as_text
from screen.members.feedback import attempt
from screen.members.rows import show_rows
from words import say


def show_members(at: Desk, association_id: str) -> None:
    """Show who holds which role; an administrator gives and takes roles."""
    for person, failures in tried_in_vain(at, association_id).items():
        told = say("my_association.tried_in_vain", who=as_text(person), count=failures)
        st.warning(told, icon=":material/key_off:")
    rows = members(at, association_id)
    show_rows(
        [
            {"who": one["who"], "role": say(f"roles.{one['role']}"), "added_by": one["added_by"]}
            for one in rows
        ],
        say("my_association.view_members"),
    )
    st.caption(say("my_association.members_note"))
    with st.form("member"):
        who = st.text_input(say("my_association.who"), max_chars=250)
        name = pick(
            say("my_association.role"),
            [role.value for role in Role],
            format_func=lambda one: say(f"roles.{one}"),
        )
        role = Role(name)
        give = st.form_submit_button(say("my_association.give"))
        take = st.form_submit_button(say("my_association.take"))
    if give and attempt(lambda: add_member(at, association_id, who, role), say("my_association.given")):
        st.rerun()
    if take and attempt(lambda: remove_member(at, association_id, who, role), say("my_association.taken")):
        st.rerun()
