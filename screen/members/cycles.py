"""The cycles of an association, for its administrator: their states, their agencies, and a new one."""

from collections.abc import Mapping

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
    progress,
    public_cycles,
)
from conduct.refusal import Refused
from conduct.register import agencies
from conduct.taking_back import change_cycle, remove_cycle, take_out
from screen.lists import pick, pick_several
from screen.members.desk_and_cycle import state_said
from screen.members.feedback import attempt
from screen.members.rows import show_rows
from screen.refusal import show_refusal
from words import say


def show_cycles(at: Desk, association_id: str) -> None:
    """Show the cycles and their states, and plan another."""
    found = cycles_of(at, association_id)
    fields = ("label", "number", "method_id", "method_version", "cycle_id")
    show_rows(
        [{name: one.model_dump()[name] for name in fields} | {"state": state_said(one)} for one in found],
        say("my_association.view_cycles"),
    )
    if found:
        _show_steps(at, association_id, found)
    _show_plan(at, association_id, next_number(at, association_id))


def _show_steps(at: Desk, association_id: str, found: list[Cycle]) -> None:
    by_key = {one.cycle_id: one for one in reversed(found)}
    chosen = by_key[
        pick(say("work.cycle"), list(by_key), format_func=lambda key: by_key[key].label, key="work_cycle")
    ]
    names = agencies(at, association_id)
    with st.form(f"into/{chosen.cycle_id}"):
        wanted = pick_several(
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
    if chosen.state not in ("published", "corrected"):
        _show_way_back(at, association_id, chosen, names)


def _show_way_back(at: Desk, association_id: str, chosen: Cycle, names: Mapping[str, str]) -> None:
    """Let an administrator take an agency out, change the plan of a cycle, or remove it."""
    inside = list(progress(at, chosen.cycle_id))
    with st.form(f"out_of/{chosen.cycle_id}"):
        out = pick(
            say("my_association.take_out"), inside, index=None, format_func=lambda key: names.get(key, key)
        )
        reason = st.text_input(say("my_association.take_out_reason"), max_chars=500)
        pressed = st.form_submit_button(say("my_association.do_take_out"))
    if pressed and attempt(
        lambda: take_out(at, chosen.cycle_id, out or "", reason), say("my_association.taken_out")
    ):
        st.rerun()
    if chosen.state == "planned":
        _show_plan(at, association_id, chosen.number, chosen)
    if st.button(say("my_association.remove_cycle")) and attempt(
        lambda: remove_cycle(at, chosen.cycle_id), say("my_association.cycle_removed")
    ):
        st.rerun()


def _show_plan(at: Desk, association_id: str, number: int, before: Cycle | None = None) -> None:
    """Let an administrator plan a cycle, or change the plan of one."""
    known = {f"{one.method_id} {one.version}": one for one in methods(at, association_id)}
    name = say("my_association.change_plan") if before else say("my_association.plan")
    was = before.model_dump() if before else {}
    used = f"{before.method_id} {before.method_version}" if before else ""
    with st.expander(name):
        if not known:
            st.info(say("my_association.method_first"), icon=":material/info:")
            return
        with st.form(f"plan/{before.cycle_id if before else ''}"):
            left, right = st.columns(2)
            label = left.text_input(say("my_association.label"), was.get("label", ""), max_chars=60)
            at_first = list(known).index(used) if used in known else 0
            with right:
                method = known[pick(say("my_association.method"), list(known), index=at_first)]
            position = left.number_input(
                say("my_association.number"), 1, 999, number, disabled=before is not None
            )
            begin = right.text_input(
                say("my_association.window_from"), was.get("window_from", ""), max_chars=10
            )
            end = left.text_input(say("my_association.window_to"), was.get("window_to", ""), max_chars=10)
            licensed = right.number_input(
                say("my_association.licensed"), 0, None, was.get("licensed"), step=1
            )
            planned = left.number_input(say("my_association.planned"), 0, None, was.get("planned"), step=1)
            listed_on = right.text_input(
                say("my_association.listed_on"), was.get("listed_on", ""), max_chars=10
            )
            public = ["", *public_cycles(at, association_id)]
            own = was.get("public_cycle", "")
            with left:
                public_cycle = pick(
                    say("my_association.public_cycle"),
                    public,
                    index=public.index(own) if own in public else 0,
                    format_func=lambda key: key or say("my_association.no_public_cycle"),
                )
            partial = right.checkbox(say("my_association.partial"), was.get("partial", False))
            pressed = st.form_submit_button(name)
    if pressed:
        _plan(
            at,
            before,
            listed_on=listed_on,
            public_cycle=public_cycle,
            partial=partial,
            cycle_id=before.cycle_id
            if before
            else cycle_key(association_id, position, bool(listed_on.strip())),
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


def _plan(at: Desk, before: Cycle | None, **fields: object) -> None:
    try:
        cycle = Cycle.model_validate(fields)
    except ValidationError:
        show_refusal(Refused(say("my_association.bad_cycle")))
        return
    if before and attempt(lambda: change_cycle(at, cycle), say("my_association.plan_changed")):
        st.rerun()
    if not before and attempt(lambda: plan_cycle(at, cycle), say("my_association.planned_done")):
        st.rerun()
