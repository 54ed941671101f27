"""Drafts of returns: sent for review, approved or given back by a second person, published together."""

from collections.abc import Callable

import streamlit as st

from conduct.desk import Desk
from conduct.roles import Role
from returns import drafts
from returns.drafts import Draft
from returns.expecting import centres
from returns.preview import preview
from returns.publishing import publish
from screen.asking import snapshots
from screen.markup import as_text
from screen.members.feedback import attempt
from screen.members.return_tables import show_cells, show_previews
from screen.members.rows import show_rows
from words import say


def show_drafts(at: Desk, organisation_id: str) -> None:
    """Show what is not published yet and what may be done with it; each act says what it needs."""
    found = drafts.drafts(at, organisation_id)
    names = centres(at, organisation_id)
    show_rows(
        [
            {
                "centre": names.get(one.content.centre_id, one.content.centre_id),
                "month": one.content.month,
                "state": say(f"returns.state_{one.state.replace(' ', '_')}"),
                "completeness": one.content.completeness,
                "cells": len(one.content.cells),
                "file": one.content.file_name,
                "who": one.taken_by,
                "remark": one.remark,
            }
            for one in found
        ],
        say("returns.drafts", count=len(found)),
    )
    if not found:
        return
    _show_one(at, organisation_id, found, names)
    ready = [one for one in found if one.state == "approved"]
    if ready:
        _show_publish(at, organisation_id, ready)


def _show_one(at: Desk, organisation_id: str, found: list[Draft], names: dict[str, str]) -> None:
    keys = {one.key: one for one in found}
    chosen = keys[
        st.selectbox(
            say("returns.look_at"),
            list(keys),
            format_func=lambda key: say(
                "returns.draft_of",
                centre=names.get(keys[key].content.centre_id, key),
                month=keys[key].content.month,
                state=say(f"returns.state_{keys[key].state.replace(' ', '_')}"),
            ),
        )
    ]
    show_previews([preview(at, organisation_id, chosen.content)], names)
    with st.expander(say("returns.its_cells")):
        show_cells([chosen.content], names)
    where = (organisation_id, chosen.content.centre_id, chosen.content.month)
    with at.reading() as records:
        roles = at.roles(records, organisation_id)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        if chosen.state in drafts.AT_HAND and Role.REPORTER in roles:
            _act(say("returns.send"), lambda: drafts.send_for_review(at, *where), "sent", chosen)
            _act(say("returns.discard"), lambda: drafts.discard(at, *where), "discarded", chosen)
        if chosen.state == "under review" and Role.REVIEWER in roles:
            _act(say("returns.approve"), lambda: drafts.approve(at, *where), "approved", chosen)
        if chosen.state in ("under review", "approved") and roles & {Role.REVIEWER, Role.PUBLISHER}:
            remark = st.text_input(say("returns.why_back"), max_chars=500)
            _act(
                say("returns.give_back"),
                lambda: drafts.give_back(at, *where, remark),
                "given_back",
                chosen,
            )


def _act(label: str, act: Callable[[], None], done: str, draft: Draft) -> None:
    if st.button(label, key=f"{done}/{draft.key}") and attempt(
        act, say(f"returns.{done}", of=as_text(draft.key))
    ):
        st.rerun()


def _show_publish(at: Desk, organisation_id: str, ready: list[Draft]) -> None:
    """Publish what is approved, all together in one commit, or what is chosen of it."""
    with st.form("publish_returns"):
        chosen = st.multiselect(
            say("returns.to_publish"),
            [one.key for one in ready],
            [one.key for one in ready],
            placeholder=say("common.choose"),
        )
        message = st.text_input(say("returns.message"), max_chars=500)
        reason = st.text_input(say("returns.reason"), max_chars=500)
        pressed = st.form_submit_button(say("returns.publish"), type="primary", disabled=not ready)
    keys = [(one.content.centre_id, one.content.month) for one in ready if one.key in chosen]
    if pressed and attempt(
        lambda: publish(at, organisation_id, keys, message, reason),
        say("returns.published_now", count=len(keys)),
    ):
        snapshots.clear()
        st.rerun()
