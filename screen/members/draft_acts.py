"""What may be done with a draft that a second person approves; each act says what it came to."""

from collections.abc import Callable
from typing import NamedTuple

import streamlit as st

from conduct.desk import Desk
from conduct.drafting import AT_HAND
from conduct.roles import Role
from screen.markup import as_text
from screen.members.feedback import attempt
from words import say


class Acts(NamedTuple):
    """What is done with one draft; whoever gives it back says why."""

    send: Callable[[], None]
    discard: Callable[[], None]
    approve: Callable[[], None]
    give_back: Callable[[str], None]


def show_acts(at: Desk, organisation_id: str, key: str, state: str, maker: Role, acts: Acts) -> None:
    """Show the acts that a draft in this state and the roles of this person allow."""
    with at.reading() as records:
        roles = at.roles(records, organisation_id)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        if state in AT_HAND and maker in roles:
            _act(say("returns.send"), acts.send, "sent", key)
            _act(say("returns.discard"), acts.discard, "discarded", key)
        if state == "under review" and Role.REVIEWER in roles:
            _act(say("returns.approve"), acts.approve, "approved", key)
        if state in ("under review", "approved") and roles & {Role.REVIEWER, Role.PUBLISHER}:
            remark = st.text_input(say("returns.why_back"), max_chars=500)
            _act(say("returns.give_back"), lambda: acts.give_back(remark), "given_back", key)


def _act(label: str, act: Callable[[], None], done: str, key: str) -> None:
    if st.button(label, key=f"{done}/{key}") and attempt(act, say(f"returns.{done}", of=as_text(key))):
        st.rerun()
