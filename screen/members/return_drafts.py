"""Drafts of returns: sent for review, approved or given back by a second person, published together."""

import streamlit as st

from conduct.desk import Desk
from conduct.drafting import AT_HAND, state_said
from conduct.roles import Role
from returns import drafts
from returns.drafts import Draft
from returns.expecting import centres
from returns.preview import preview
from returns.publishing import publish
from screen.asking import snapshots
from screen.lists import pick, pick_several
from screen.members.draft_acts import Acts, show_acts
from screen.members.feedback import attempt
from screen.members.return_tables import called, show_cells, show_previews
from screen.members.return_words import word_of
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
                "state": state_said(one.state),
                "completeness": word_of("completeness", one.content.completeness),
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
    with at.reading() as records:
        roles = at.roles(records, organisation_id)
    mine = [one for one in found if one.state in AT_HAND]
    if Role.REPORTER in roles and len(mine) > 1:
        _show_send_all(at, organisation_id, mine)
    ready = [one for one in found if one.state == "approved"]
    if Role.PUBLISHER in roles and ready:
        _show_publish(at, organisation_id, ready, names)


def _show_one(at: Desk, organisation_id: str, found: list[Draft], names: dict[str, str]) -> None:
    keys = {one.key: one for one in found}
    chosen = keys[
        pick(
            say("returns.look_at"),
            list(keys),
            format_func=lambda key: say(
                "returns.draft_of", of=called(keys[key].content, names), state=state_said(keys[key].state)
            ),
        )
    ]
    show_previews([preview(at, organisation_id, chosen.content)], names)
    with st.expander(say("returns.its_cells")):
        show_cells([chosen.content], names)
    where = (organisation_id, chosen.content.centre_id, chosen.content.month)
    show_acts(
        at,
        organisation_id,
        called(chosen.content, names),
        chosen.state,
        Role.REPORTER,
        Acts(
            lambda: drafts.send_for_review(at, *where),
            lambda: drafts.discard(at, *where),
            lambda: drafts.approve(at, *where),
            lambda remark: drafts.give_back(at, *where, remark),
        ),
    )


def _show_send_all(at: Desk, organisation_id: str, mine: list[Draft]) -> None:
    """Let a reporter send together what one file brought: months are looked at one by one afterwards."""

    def send() -> None:
        for one in mine:
            drafts.send_for_review(at, organisation_id, one.content.centre_id, one.content.month)

    done = say("returns.sent_all", count=len(mine))
    if st.button(say("returns.send_all", count=len(mine)), key="send_all") and attempt(send, done):
        st.rerun()


def _show_publish(at: Desk, organisation_id: str, ready: list[Draft], names: dict[str, str]) -> None:
    """Publish what is approved, all together in one commit, or what is chosen of it."""
    keys = {one.key: one for one in ready}
    with st.form("publish_returns"):
        chosen = pick_several(
            say("returns.to_publish"),
            list(keys),
            list(keys),
            format_func=lambda key: called(keys[key].content, names),
        )
        message = st.text_input(say("returns.message"), max_chars=500)
        reason = st.text_input(say("returns.reason"), max_chars=500)
        pressed = st.form_submit_button(say("returns.publish"), type="primary", disabled=not ready)
    wanted = [(keys[key].content.centre_id, keys[key].content.month) for key in chosen]
    if pressed and attempt(
        lambda: publish(at, organisation_id, wanted, message, reason),
        say("returns.published_now", count=len(wanted)),
    ):
        snapshots.clear()
        st.rerun()
