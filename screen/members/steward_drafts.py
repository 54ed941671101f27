"""Changes that are not published: sent, approved or given back by a second person, published together."""

import streamlit as st

from conduct.desk import Desk
from conduct.drafting import state_said
from conduct.roles import Role
from screen.asking import snapshots
from screen.lists import pick, pick_several
from screen.markup import as_text
from screen.members.draft_acts import Acts, show_acts
from screen.members.feedback import attempt
from screen.members.rows import show_rows
from screen.members.steward_rows import show_differences
from stewards import drafts
from stewards.calling import label_of
from stewards.drafts import Draft
from stewards.publishing import publish
from stewards.rules import Known
from words import say


def show_drafts(at: Desk, organisation_id: str) -> None:
    """Show what is not published yet, what it would change, and what may be done with it."""
    found = drafts.drafts(at, organisation_id)
    known = Known(at.lake)
    labels = {one.change_id: label_of(one.content, known) for one in found}
    show_rows(
        [
            {
                "row": labels[one.change_id],
                "state": state_said(one.state),
                "who": one.taken_by,
                "taken_at": one.taken_at,
                "remark": one.remark,
            }
            for one in found
        ],
        say("stewards.drafts", count=len(found)),
    )
    if not found:
        return
    _show_one(at, organisation_id, {one.change_id: one for one in found}, labels, known)
    ready = [one.change_id for one in found if one.state == "approved"]
    with at.reading() as records:
        may_publish = Role.PUBLISHER in at.roles(records, organisation_id)
    if ready and may_publish:
        _show_publish(at, organisation_id, ready, labels)


def _show_one(
    at: Desk, organisation_id: str, found: dict[str, Draft], labels: dict[str, str], known: Known
) -> None:
    chosen = found[pick(say("returns.look_at"), list(found), format_func=lambda key: labels[key])]
    show_differences(chosen.content, known)
    if chosen.content.source:
        st.caption(
            say(
                "stewards.with_source",
                source=say(
                    "common.source",
                    title=as_text(chosen.content.source["title"]),
                    publisher=as_text(chosen.content.source["publisher"]),
                ),
            )
        )
    if chosen.content.reason:
        st.caption(say("stewards.because", reason=as_text(chosen.content.reason)))
    where = (organisation_id, chosen.change_id)
    show_acts(
        at,
        organisation_id,
        labels[chosen.change_id],
        chosen.state,
        Role.STEWARD,
        Acts(
            lambda: drafts.send_for_review(at, *where),
            lambda: drafts.discard(at, *where),
            lambda: drafts.approve(at, *where),
            lambda remark: drafts.give_back(at, *where, remark),
        ),
    )


def _show_publish(at: Desk, organisation_id: str, ready: list[str], labels: dict[str, str]) -> None:
    """Publish what is approved, all together in one commit, or what is chosen of it."""
    with st.form("publish_changes"):
        chosen = pick_several(say("returns.to_publish"), ready, ready, format_func=lambda key: labels[key])
        message = st.text_input(say("returns.message"), max_chars=500)
        pressed = st.form_submit_button(say("returns.publish"), type="primary")
    if pressed and attempt(
        lambda: publish(at, organisation_id, chosen, message),
        say("stewards.published_now", count=len(chosen)),
    ):
        snapshots.clear()
        st.rerun()
