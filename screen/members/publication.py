"""Publishing a cycle, correcting and undoing it, and the agencies' right of reply."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, get_args

import streamlit as st

from conduct.assessment import Assessment
from conduct.clock import local_time, zone_of
from conduct.cycle import Cycle
from conduct.desk import Desk
from conduct.method import Method
from conduct.publishing import publish, scheduled, undo, withdraw_scheduled
from conduct.queue import before, distribution
from conduct.refusal import several
from conduct.releasing import refused_at_its_time
from conduct.replying import Kind, enter_reply, replies
from conduct.reviewing import decision, record_decision
from conduct.revision import outcome
from screen.asking import snapshots
from screen.lists import pick
from screen.markup import as_text
from screen.members.feedback import attempt
from screen.members.letters import show_letters
from screen.members.rows import show_rows
from warehouse.rankings import revisions
from words import say

Found = Mapping[str, tuple[Assessment, tuple[str, ...]]]


def show_publication(at: Desk, cycle: Cycle, method: Method, names: Mapping[str, str], found: Found) -> None:
    """Show what still stands in the way of a publication, and the ways to decide, publish and undo."""
    _show_outcome(at, cycle, method, names, {key: one for key, (one, _) in found.items()})
    waiting = [names.get(key, key) for key, (one, _) in found.items() if one.state != "approved"]
    st.text(
        say("publication.not_approved", count=len(waiting), agencies=several(waiting))
        if waiting
        else say("publication.all_approved")
    )
    earlier = revisions(at.lake, cycle.cycle_id)
    if earlier:
        show_letters(at, cycle)
        _show_revisions(at, earlier)
    due = scheduled(at, cycle.cycle_id)
    if due:
        when = local_time(due, zone_of(at, cycle.association_id))
        st.info(say("publication.waits", due=when), icon=":material/schedule:")
        reason = refused_at_its_time(at, cycle.cycle_id)
        if reason:
            st.error(say("publication.refused", reason=as_text(reason)), icon=":material/event_busy:")
        if st.button(say("publication.withdraw")) and attempt(
            lambda: withdraw_scheduled(at, cycle.cycle_id), say("publication.withdrawn")
        ):
            st.rerun()
        return
    left, right = st.columns(2)
    with left:
        _show_decision(at, cycle)
    with right:
        _show_publish(at, cycle, correction=bool(earlier))
    if len(earlier) > 1:
        _show_undo(at, cycle)


def _show_revisions(at: Desk, earlier: Sequence[Mapping[str, Any]]) -> None:
    with at.reading() as records:
        people = records.people
    show_rows(
        [
            {name: one[name] for name in ("revision", "kind", "published_at", "author", "message", "reason")}
            | {"kind": say(f"actions.{one['kind']}"), "author": people.who(one["author"])}
            for one in earlier
        ],
        say("publication.revisions"),
    )


def _show_outcome(
    at: Desk, cycle: Cycle, method: Method, names: Mapping[str, str], found: Mapping[str, Assessment]
) -> None:
    """Show how many would have each grade, and every change of grade since the cycle before on this scale."""
    counted = distribution(method, found)
    st.subheader(say("publication.distribution"), anchor=False)
    show_rows(
        [{"grade": grade or say("review.not_ranked"), "agencies": count} for grade, count in counted.items()],
        say("publication.distribution"),
    )
    earlier = before(at, cycle.cycle_id)
    changes = [
        {"agency": names.get(key, key), "before": earlier[key].outcome, "after": now}
        for key, one in found.items()
        if key in earlier and one.state == "approved" and earlier[key].same_scale
        if (now := next(filter(None, outcome(method, one)), "")) != earlier[key].outcome
    ]
    if changes:
        st.subheader(say("publication.changes"), anchor=False)
        show_rows(changes, say("publication.changes"))


def _show_decision(at: Desk, cycle: Cycle) -> None:
    known = decision(at, cycle.cycle_id) or {"panel": "", "text": ""}
    with st.form("decision"):
        panel = st.text_input(say("publication.panel"), known["panel"], max_chars=500)
        text = st.text_area(say("publication.decision"), known["text"], max_chars=2000, height=120)
        pressed = st.form_submit_button(say("publication.record"))
    if pressed and attempt(
        lambda: record_decision(at, cycle.cycle_id, panel, text), say("publication.recorded")
    ):
        st.rerun()


def _show_publish(at: Desk, cycle: Cycle, correction: bool) -> None:
    with st.form("publish"):
        message = st.text_input(say("publication.message"), max_chars=500)
        reason = st.text_input(say("publication.reason"), max_chars=500) if correction else ""
        zone = zone_of(at, cycle.association_id)
        due = st.datetime_input(say("publication.due", zone=str(zone)), value=None)
        pressed = st.form_submit_button(say("publication.publish"), type="primary")
    if not pressed:
        return
    moment: datetime | None = due.replace(tzinfo=zone).astimezone(UTC) if due else None
    if attempt(lambda: publish(at, cycle.cycle_id, message, reason, moment), say("publication.done")):
        snapshots.clear()
        st.rerun()


def _show_undo(at: Desk, cycle: Cycle) -> None:
    with st.form("undo"):
        reason = st.text_input(say("publication.undo_reason"), max_chars=500)
        pressed = st.form_submit_button(say("publication.undo"))
    if pressed and attempt(lambda: undo(at, cycle.cycle_id, reason), say("publication.undone")):
        snapshots.clear()
        st.rerun()


def show_replies(at: Desk, cycle: Cycle, names: Mapping[str, str], found: Found) -> None:
    """Show what agencies said on their grades, and a form to enter what they say."""
    kept = ("said_on", "agency_id", "kind", "text", "who", "entered_at")
    show_rows(
        [{name: row[name] for name in kept} for row in replies(at, cycle.cycle_id)],
        say("review.view_replies"),
    )
    # Chosen outside the form, so that it stays as it is from one reply to the next.
    agency = pick(
        say("work.agency"), list(found), format_func=lambda key: names.get(key, key), key="reply_agency"
    )
    entered = st.session_state.get("replies_entered", 0)
    with st.form(f"reply/{entered}"):
        kind = pick(
            say("publication.kind"), list(get_args(Kind)), format_func=lambda one: say(f"publication.{one}")
        )
        text = st.text_area(say("publication.text"), max_chars=4000)
        said_on = st.text_input(say("publication.said_on"), max_chars=10)
        pressed = st.form_submit_button(say("publication.enter_reply"))
    if pressed and attempt(
        lambda: enter_reply(at, cycle.cycle_id, agency, kind, text, said_on),
        say("publication.reply_entered", agency=as_text(names.get(agency, agency))),
    ):
        st.session_state["replies_entered"] = entered + 1
        snapshots.clear()
        st.rerun()
