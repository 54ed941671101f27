"""An agency's own assessment as it fills it in, by its link: everything typed is kept at once."""

from collections.abc import Mapping
from typing import Any, get_args

import streamlit as st

from conduct.answer_links import Link
from conduct.assessment import LONGEST_NOTE
from conduct.desk import Desk
from conduct.evidence import bring_own, own_files, remove_own
from conduct.method import Indicator, Method
from conduct.refusal import Refused
from conduct.requesting import Kind, make_request, own_requests
from conduct.self_assessment import LONGEST_POINTS, Claim, Own, SelfAssessment, hand_in, keep_claim
from screen.lists import pick
from screen.markup import as_text
from screen.members.evidence import show_bringing, show_files
from screen.members.feedback import attempt
from screen.members.rows import show_rows
from screen.refusal import show_refusal
from words import say


def show_form(at: Desk, link: Link, shown: Own) -> None:
    """Let an agency type what it claims on each indicator, and hand it in."""
    key = f"answer/{link.token_hash[:16]}/{shown.said.changed_at}"
    # What this browser typed is held against what it began with: another one may type meanwhile.
    begun: dict[str, Claim] = st.session_state.setdefault(f"{key}/begun", dict(shown.said.claims))
    if shown.said.state == "sent back":
        asked = ", ".join(name for name, one in shown.said.claims.items() if one.question and not one.answer)
        told = say("answer.asked_about", indicators=as_text(asked)) if asked else say("answer.sent_back")
        st.warning(told, icon=":material/undo:")
    answered, place = 0, st.container()
    for subject in shown.method.subjects:
        st.subheader(as_text(f"{subject.number}. {subject.title}"), anchor=False)
        for one in shown.method.indicators:
            if one.subject == subject.number:
                had = begun.get(one.indicator_id, Claim())
                typed = _show_indicator(one, had, f"{key}/{one.indicator_id}")
                answered += bool(typed.points or typed.note)
                if typed != had and _kept(at, link, one.indicator_id, typed):
                    begun[one.indicator_id] = typed
    st.subheader(say("evidence.title"), anchor=False)
    files = own_files(at, link)
    show_files(files)
    is_chosen = show_bringing(
        shown.method,
        files,
        lambda indicator, file: bring_own(at, link, indicator, file),
        lambda file_id: remove_own(at, link, file_id),
        say("evidence.private_agency"),
    )
    count = len(shown.method.indicators)
    place.progress(answered / max(count, 1), say("answer.progress", answered=answered, all=count))
    st.caption(say("answer.kept"))
    if is_chosen:
        st.warning(say("answer.file_not_kept"), icon=":material/attach_file:")
    if st.button(say("answer.hand_in"), type="primary", disabled=is_chosen) and attempt(
        lambda: hand_in(at, link), say("answer.handed_in")
    ):
        st.rerun()


def _show_indicator(one: Indicator, had: Claim, key: str) -> Claim:
    with st.container(border=True):
        st.markdown(as_text(f"{one.indicator_id} {one.text}"))
        left, right = st.columns([1, 3])
        points = left.text_input(
            say("answer.points", most=f"{one.most:f}"), had.points, LONGEST_POINTS, key=f"{key}/points"
        )
        note = right.text_area(
            say("answer.note"), had.note, max_chars=LONGEST_NOTE, key=f"{key}/note", height=80
        )
        typed = Claim(points.strip(), note.strip(), had.question, had.answer)
        if typed.wrong(one):
            st.error(say("answer.not_points", most=f"{one.most:f}"), icon=":material/error:")
        if not had.question:
            return typed
        st.markdown(f":material/help: {as_text(had.question)}")
        answer = st.text_area(
            say("answer.answer"), had.answer, max_chars=LONGEST_NOTE, key=f"{key}/answer", height=80
        )
        return Claim(typed.points, typed.note, had.question, answer.strip())


def _kept(at: Desk, link: Link, indicator_id: str, typed: Claim) -> bool:
    try:
        keep_claim(at, link, indicator_id, typed.points, typed.note, typed.answer)
    except Refused as error:
        show_refusal(error)
        return False
    return True


def show_said(method: Method, said: SelfAssessment) -> None:
    """Show what an agency said of itself, when it can change nothing of it."""
    rows: list[Mapping[str, Any]] = [
        {
            "indicator_id": one.indicator_id,
            "indicator": one.text,
            "most": f"{one.most:f}",
            **vars(said.claim(one.indicator_id)),
        }
        for one in method.indicators
    ]
    show_rows(rows, say("answer.title"))


def show_requests(at: Desk, link: Link, shown: Own) -> None:
    """Let an agency ask for a correction of its published result, state or appeal; show what came of it."""
    st.page_link(
        "pages/scorecard.py",
        label=say("answer.scorecard"),
        query_params={"scorecard_agency": f"{shown.cycle.association_id}/{link.agency_id}"},
    )
    st.subheader(say("answer.requests"), anchor=False)
    show_rows(
        [
            {
                "said_at": row["said_at"],
                "kind": say(f"answer.kind_{row['kind']}"),
                "text": row["text"],
                "outcome": row["outcome"] or say("answer.waits"),
            }
            for row in own_requests(at, link)
        ],
        say("answer.requests"),
    )
    with st.form("request", clear_on_submit=True):
        kind = pick(say("answer.kind"), get_args(Kind), format_func=lambda name: say(f"answer.kind_{name}"))
        text = st.text_area(say("answer.request_text"), max_chars=4000)
        pressed = st.form_submit_button(say("answer.send"))
    if pressed and attempt(lambda: make_request(at, link, kind, text), say("answer.sent")):
        st.rerun()
