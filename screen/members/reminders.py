"""Reminders by e-mail: whom they would go to and what they say, and a button that sends them."""

import streamlit as st

from conduct.cycle import Cycle
from conduct.desk import Desk
from conduct.post import mail_server
from conduct.refusal import NotPermitted, Refused
from conduct.reminding import Reminder, reminders_to_agencies, reminders_to_members, send
from screen.markup import as_text
from screen.members.feedback import DONE
from screen.members.rows import show_rows
from screen.refusal import show_refusal
from words import say

KINDS = ("agencies", "members")


def show_reminders(at: Desk, cycle: Cycle) -> None:
    """Show the reminders of what a cycle waits for to whoever may send them; nothing goes without a click."""
    try:
        members = reminders_to_members(at, cycle.cycle_id)
    except NotPermitted:
        return
    with st.expander(say("reminders.title")):
        st.caption(say("reminders.note"))
        kind = st.radio(
            say("reminders.whom"), KINDS, horizontal=True, format_func=lambda one: say(f"reminders.{one}")
        )
        try:
            found = members if kind == "members" else _to_agencies(at, cycle)
            show_rows(
                [{"to": one.mail.to, "subject_line": one.mail.subject} for one in found],
                say("reminders.title"),
            )
            if not found:
                return
            st.text(found[0].mail.text)
            mail_server()
        except Refused as error:
            show_refusal(error)
            return
        if st.button(say("reminders.send", count=len(found)), type="primary", icon=":material/send:"):
            _send(at, cycle, found)


def _to_agencies(at: Desk, cycle: Cycle) -> list[Reminder]:
    typed = st.text_area(say("reminders.addresses"), help=say("reminders.addresses_note"), max_chars=60000)
    return reminders_to_agencies(at, cycle.cycle_id, typed or "")


def _send(at: Desk, cycle: Cycle, found: list[Reminder]) -> None:
    try:
        outcome = send(at, cycle.cycle_id, found)
    except Refused as error:
        show_refusal(error)
        return
    for to, reason in outcome.refused.items():
        st.warning(as_text(say("reminders.refused", to=to, reason=reason)), icon=":material/error:")
    done = say("reminders.sent", count=outcome.sent, earlier=outcome.earlier)
    if outcome.refused:
        st.success(done, icon=":material/check:")
        return
    st.session_state[DONE] = done
    st.rerun()
