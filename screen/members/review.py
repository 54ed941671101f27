"""Reviewing one agency: what was entered and computed, then approve, send back, or declare a conflict."""

from collections.abc import Mapping
from decimal import Decimal

import streamlit as st

from conduct.assessment import Assessment, Score
from conduct.cycle import Cycle
from conduct.desk import Desk
from conduct.differing import written
from conduct.evidence import content, files_of
from conduct.method import Method
from conduct.queue import PLACES, Before, Place, before, queue
from conduct.reviewing import approve, approve_all, declare_conflict, reopen, send_back
from conduct.scoring import compute, shown_percent, two_places
from conduct.self_assessment import Claim, SelfAssessment, self_assessments
from conduct.worker_answers import Count, count_said, worker_counts
from screen.filters import one_of
from screen.lists import pick, pick_several
from screen.markup import as_text
from screen.members.evidence import show_files
from screen.members.feedback import attempt
from screen.members.rows import show_rows
from words import number, say

EVERYTHING = "all"


def show_review(
    at: Desk,
    cycle: Cycle,
    method: Method,
    names: Mapping[str, str],
    found: Mapping[str, tuple[Assessment, tuple[str, ...]]],
) -> None:
    """Show what waits for whom, let the person choose an agency, read what was entered, and decide.

    Whatever is decided leaves the list that is looked at, so that the next agency comes by itself.
    """
    places, earlier = queue(at, cycle.cycle_id), before(at, cycle.cycle_id)
    done = sum(place == "done" for place in places.values())
    st.progress(done / max(len(places), 1), say("review.progress", done=done, all=len(places)))
    shown = _choose_place(places)
    inside = [key for key in found if shown in (EVERYTHING, places[key])]
    show_rows(
        [
            {
                "agency": names.get(key, key),
                "step": say(f"work.step_{found[key][0].state}"),
                "percent": _percent(method, found[key][0]),
                "grade": found[key][0].decided_grade or _grade(method, found[key][0]),
                "before": earlier[key].outcome if key in earlier else "",
                "set_aside": number(two_places(compute(method, found[key][0].entry).set_aside))
                if method.scored
                else "",
                "assessors": ", ".join(found[key][0].assessors),
                "reviewer": found[key][0].reviewer,
            }
            for key in inside
        ],
        say("review.view_review"),
    )
    if not inside:
        return
    if shown == "mine" and len(inside) > 1:
        _show_several(at, cycle, {key: names.get(key, key) for key in inside})
    waiting_first = sorted(inside, key=lambda key: (found[key][0].state != "submitted", names.get(key, key)))
    agency = one_of("work_agency", say("work.agency"), {key: names.get(key, key) for key in waiting_first})
    assessment, _ = found[agency]
    said = self_assessments(at, cycle.cycle_id).get(agency, SelfAssessment())
    workers = {name: one for (key, name), one in worker_counts(at, cycle.cycle_id).items() if key == agency}
    _show_assessment(method, assessment, names.get(agency, agency), earlier.get(agency), said, workers)
    files = files_of(at, cycle.cycle_id, agency)
    if files:
        st.subheader(say("evidence.title"), anchor=False)
        show_files(files, lambda file_id: content(at, file_id))
    if cycle.state in ("published", "corrected") and assessment.state == "approved":
        _show_reopen(at, cycle, agency)
    else:
        _show_decision(at, cycle, method, agency, assessment)


def _choose_place(places: Mapping[str, Place]) -> str:
    """Let the person choose what to look at; first what waits for them, where anything does."""
    counted: dict[str, int] = {place: sum(one == place for one in places.values()) for place in PLACES}
    counted[EVERYTHING] = len(places)
    shown = st.segmented_control(
        say("review.queue"),
        list(counted),
        default="mine" if counted["mine"] else EVERYTHING,
        required=True,
        format_func=lambda place: say(f"review.queue_{place}", count=counted[place]),
        key="review_queue",
        label_visibility="collapsed",
    )
    return str(shown)


def _show_several(at: Desk, cycle: Cycle, names: Mapping[str, str]) -> None:
    """Let a reviewer approve several agencies as computed, with one declaration."""
    with st.expander(say("review.several")), st.form("approve_several"):
        chosen = pick_several(say("review.which"), list(names), format_func=names.__getitem__)
        independent = st.checkbox(say("review.independent_of_all"))
        pressed = st.form_submit_button(say("review.approve_several"))
    if pressed and chosen:
        act = lambda: approve_all(at, cycle.cycle_id, chosen, independent)  # noqa: E731
        if attempt(act, say("review.approved_several", count=len(chosen))):
            st.rerun()


def _show_assessment(
    method: Method,
    assessment: Assessment,
    name: str,
    last: Before | None,
    said: SelfAssessment,
    workers: Mapping[str, Count],
) -> None:
    st.subheader(as_text(name), anchor=False)
    entry = assessment.entry
    if last is not None:
        st.text(say("review.before", cycle=last.label, outcome=last.outcome))
        if not last.same_scale:
            st.caption(say("review.other_scale"))
    if entry.not_eligible:
        st.text(say("review.not_eligible", reason=entry.not_eligible))
    costs = {one.indicator.indicator_id: one.cost for one in compute(method, entry).costs}
    had = last.points if last is not None else {}
    show_rows(
        [
            {
                "indicator_id": one.indicator_id,
                "indicator": one.text,
                "most": number(one.most),
                "entered": written(score),
                "cost": number(two_places(costs[one.indicator_id])) if costs.get(one.indicator_id) else "",
                "assessor": score.assessor,
            }
            | (_said(said.claim(one.indicator_id)) if said.state != "draft" else {})
            | ({"workers": count_said(workers.get(one.indicator_id))} if workers else {})
            | ({"change": _change(score, had.get(one.indicator_id))} if had else {})
            for one in method.indicators
            for score in (entry.scores.get(one.indicator_id, Score()),)
        ]
        or [{"grade": entry.grade, "assessed_on": entry.assessed_on, "note": entry.note}],
        name,
    )
    if entry.note and method.scored:
        st.text(entry.note)


def _said(claim: Claim) -> dict[str, str]:
    """Return what an agency says of itself on an indicator, with what it was asked and its answer."""
    asked = f"{claim.question}: {claim.answer}" if claim.question else ""
    return {"claimed": claim.points, "agency_note": " · ".join(filter(None, (claim.note, asked)))}


def _change(score: Score, had: Decimal | None) -> str:
    """Return how many points more or fewer an indicator has than in the cycle before."""
    if had is None or score.points is None:
        return ""
    return f"{score.points - had:+f}" if score.points != had else "="


def _show_decision(at: Desk, cycle: Cycle, method: Method, agency: str, assessment: Assessment) -> None:
    left, right = st.columns(2)
    with left, st.form(f"approve/{agency}/{assessment.version}"):
        independent = st.checkbox(say("review.independent"))
        grade = pick(
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
    percent = shown_percent(method, compute(method, assessment.entry).percent)
    return "" if percent is None else number(percent)


def _grade(method: Method, assessment: Assessment) -> str:
    if assessment.entry.not_eligible:
        return say("review.not_ranked")
    result = compute(method, assessment.entry)
    if result.barred:
        return say("review.not_ranked")
    return result.grade if method.scored else assessment.entry.grade
