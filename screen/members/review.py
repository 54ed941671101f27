"""Reviewing one agency: what was entered and computed, then approve, send back, or declare a conflict."""

from collections.abc import Mapping

import streamlit as st

from conduct.assessment import Assessment
from conduct.cycle import Cycle
from conduct.desk import Desk
from conduct.differing import written
from conduct.method import Method
from conduct.reviewing import approve, declare_conflict, reopen, send_back
from conduct.scoring import compute, two_places
from screen.filters import one_of
from screen.markup import as_text
from screen.members.feedback import attempt
from screen.members.rows import show_rows
from words import say


def show_review(
    at: Desk,
    cycle: Cycle,
    method: Method,
    names: Mapping[str, str],
    found: Mapping[str, tuple[Assessment, tuple[str, ...]]],
) -> None:
    """Let the person choose an agency, read what was entered, and decide."""
    show_rows(
        [
            {
                "agency": names.get(key, key),
                "step": say(f"work.step_{one.state}"),
                "percent": _percent(method, one),
                "grade": one.decided_grade or _grade(method, one),
                "assessors": ", ".join(one.assessors),
                "reviewer": one.reviewer,
            }
            for key, (one, _) in found.items()
        ],
        say("review.view_review"),
    )
    if not found:
        return
    waiting_first = sorted(found, key=lambda key: (found[key][0].state != "submitted", names.get(key, key)))
    agency = one_of("work_agency", say("work.agency"), {key: names.get(key, key) for key in waiting_first})
    assessment, _ = found[agency]
    _show_assessment(method, assessment, names.get(agency, agency))
    if cycle.state in ("published", "corrected") and assessment.state == "approved":
        _show_reopen(at, cycle, agency)
    else:
        _show_decision(at, cycle, method, agency, assessment)


def _show_assessment(method: Method, assessment: Assessment, name: str) -> None:
    st.subheader(as_text(name), anchor=False)
    entry = assessment.entry
    if entry.not_eligible:
        st.text(say("review.not_eligible", reason=entry.not_eligible))
    costs = {one.indicator.indicator_id: one.cost for one in compute(method, entry).costs}
    show_rows(
        [
            {
                "indicator_id": one.indicator_id,
                "indicator": one.text,
                "most": f"{one.most:f}",
                "entered": written(entry.scores[one.indicator_id])
                if one.indicator_id in entry.scores
                else "",
                "cost": str(two_places(costs.get(one.indicator_id)) or ""),
                "assessor": entry.scores[one.indicator_id].assessor
                if one.indicator_id in entry.scores
                else "",
            }
            for one in method.indicators
        ]
        or [{"grade": entry.grade, "assessed_on": entry.assessed_on, "note": entry.note}],
        name,
    )
    if entry.note and method.scored:
        st.text(entry.note)


def _show_decision(at: Desk, cycle: Cycle, method: Method, agency: str, assessment: Assessment) -> None:
    left, right = st.columns(2)
    with left, st.form(f"approve/{agency}/{assessment.version}"):
        independent = st.checkbox(say("review.independent"))
        grade = st.selectbox(
            say("review.decided_grade"),
            ["", *method.grades],
            format_func=lambda name: name or say("review.as_computed"),
        )
        reason = st.text_input(say("review.decided_reason"), max_chars=500)
        pressed = st.form_submit_button(
            say("review.approve"), type="primary", disabled=assessment.state != "submitted"
        )
    if pressed:
        act = lambda: approve(at, cycle.cycle_id, agency, independent, grade or "", reason)  # noqa: E731
        if attempt(act, say("review.approved")):
            st.rerun()
    with right, st.form(f"send_back/{agency}/{assessment.version}"):
        comment = st.text_area(say("review.comment"), max_chars=2000, height=80)
        back = st.form_submit_button(say("review.send_back"))
        conflict = st.form_submit_button(say("review.declare"))
    if back and attempt(lambda: send_back(at, cycle.cycle_id, agency, comment), say("review.sent_back")):
        st.rerun()
    if conflict and attempt(
        lambda: declare_conflict(at, cycle.cycle_id, agency, comment), say("review.declared")
    ):
        st.rerun()


def _show_reopen(at: Desk, cycle: Cycle, agency: str) -> None:
    with st.form(f"reopen/{agency}"):
        reason = st.text_input(say("review.reopen_reason"), max_chars=500)
        pressed = st.form_submit_button(say("review.reopen"))
    if pressed and attempt(lambda: reopen(at, cycle.cycle_id, agency, reason), say("review.reopened")):
        st.rerun()


def _percent(method: Method, assessment: Assessment) -> str:
    percent = two_places(compute(method, assessment.entry).percent)
    return "" if percent is None else str(percent)


def _grade(method: Method, assessment: Assessment) -> str:
    if assessment.entry.not_eligible:
        return say("review.not_ranked")
    result = compute(method, assessment.entry)
    if result.barred:
        return say("review.not_ranked")
    return result.grade if method.scored else assessment.entry.grade
