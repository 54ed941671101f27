"""The cycles of an association, for its administrator: their states, their agencies, and a new one."""

import streamlit as st
from pydantic import ValidationError

from conduct.cycle import Cycle
from conduct.desk import Desk
from conduct.keys import cycle_key
from conduct.planning import (
    add_to_cycle,
    begin_review,
    cycles_of,
    methods,
    next_number,
    open_cycle,
    plan_cycle,
)
from conduct.refusal import Refused
from conduct.register import agencies
from screen.members.feedback import attempt
from screen.members.rows import show_rows
from screen.refusal import show_refusal
from words import say


def show_cycles(at: Desk, association_id: str) -> None:
    """Show the cycles and their states, and plan another."""
    found = cycles_of(at, association_id)
    fields = ("cycle_id", "number", "label", "method_id", "method_version", "state")
    show_rows(
        [{name: one.model_dump()[name] for name in fields} for one in found],
        say("my_association.view_cycles"),
    )
    if found:
        _show_steps(at, association_id, found)
    _show_plan(at, association_id, next_number(at, association_id))


def _show_steps(at: Desk, association_id: str, found: list[Cycle]) -> None:
    by_key = {one.cycle_id: one for one in reversed(found)}
    chosen = by_key[
        st.selectbox(
            say("work.cycle"), list(by_key), format_func=lambda key: by_key[key].label, key="work_cycle"
        )
    ]
    names = agencies(at, association_id)
    with st.form(f"into/{chosen.cycle_id}"):
        wanted = st.multiselect(
            say("my_association.into_cycle"), list(names), format_func=lambda key: names[key]
        )
        pressed = st.form_submit_button(say("my_association.put_into"))
    if pressed and attempt(
        lambda: add_to_cycle(at, chosen.cycle_id, wanted), say("my_association.put", count=len(wanted))
    ):
        st.rerun()
    with st.container(horizontal=True):
        if st.button(say("my_association.open")) and attempt(
            lambda: open_cycle(at, chosen.cycle_id), say("my_association.opened")
        ):
            st.rerun()
        if st.button(say("my_association.begin_review")) and attempt(
            lambda: begin_review(at, chosen.cycle_id), say("my_association.began_review")
        ):
            st.rerun()


def _show_plan(at: Desk, association_id: str, number: int) -> None:
    known = {f"{one.method_id} {one.version}": one for one in methods(at, association_id)}
    with st.expander(say("my_association.plan")):
        if not known:
            st.info(say("my_association.method_first"), icon=":material/info:")
            return
        with st.form("plan"):
            left, right = st.columns(2)
            label = left.text_input(say("my_association.label"), max_chars=60)
            method = known[right.selectbox(say("my_association.method"), list(known))]
            position = left.number_input(say("my_association.number"), 1, 999, number)
            begin = right.text_input(say("my_association.window_from"), max_chars=10)
            end = left.text_input(say("my_association.window_to"), max_chars=10)
            licensed = right.number_input(say("my_association.licensed"), 0, None, None, step=1)
            planned = left.number_input(say("my_association.planned"), 0, None, None, step=1)
            pressed = st.form_submit_button(say("my_association.plan"))
    if pressed:
        _plan(
            at,
            cycle_id=cycle_key(association_id, position),
            association_id=association_id,
            number=position,
            label=label,
            method_id=method.method_id,
            method_version=method.version,
            window_from=begin,
            window_to=end,
            licensed=licensed,
            planned=planned,
        )


def _plan(at: Desk, **fields: object) -> None:
    try:
        cycle = Cycle.model_validate(fields)
    except ValidationError:
        show_refusal(Refused(say("my_association.bad_cycle")))
        return
    if attempt(lambda: plan_cycle(at, cycle), say("my_association.planned_done")):
        st.rerun()
