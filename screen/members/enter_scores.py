"""Entering one agency: what is typed is kept at once, saved when said so, and never overwritten unseen."""

from collections.abc import Mapping

import streamlit as st

from conduct.assessing import differences, drop_kept, keep, kept, save, submit
from conduct.assessment import Assessment, Entry, unsigned
from conduct.cycle import Cycle
from conduct.desk import Desk
from conduct.method import Method
from conduct.refusal import ChangedMeanwhile, Refused
from conduct.scoring import compute, two_places
from screen.filters import one_of
from screen.members.feedback import attempt
from screen.members.rows import show_rows
from screen.members.score_grid import show_grid, to_rows, to_scores
from screen.refusal import show_refusal
from words import say

THEIRS = "entry_theirs"
FIELDS = ("grade", "not_eligible", "assessed_on", "note")


def show_entry(
    at: Desk,
    cycle: Cycle,
    method: Method,
    names: Mapping[str, str],
    found: Mapping[str, tuple[Assessment, tuple[str, ...]]],
) -> None:
    """Let the person choose an agency of the cycle, enter what was found, save it and submit it."""
    if not found:
        st.info(say("update_rankings.no_agency"), icon=":material/info:")
        return
    agency = one_of(
        "work_agency",
        say("work.agency"),
        {key: names.get(key, key) for key in sorted(found, key=lambda key: names.get(key, key))},
    )
    assessment, _ = found[agency]
    start, base_version, was_kept = _start(at, cycle, assessment)
    key = f"{cycle.cycle_id}/{agency}/{base_version}/{st.session_state.get('entry_round', 0)}"
    st.caption(
        say("update_rankings.step_is", step=say(f"work.step_{assessment.state}"), version=assessment.version)
    )
    if cycle.state != "open" and assessment.state in ("submitted", "approved"):
        st.info(say("update_rankings.waits"), icon=":material/hourglass_top:")
    if was_kept:
        st.info(say("update_rankings.kept"), icon=":material/edit_note:")
    typed = _typed(method, st.session_state.setdefault(f"{key}/start", start), key, names[agency])
    _keep_typed(at, cycle, agency, typed, assessment, base_version, key)
    _show_result(method, typed)
    _show_actions(at, cycle, agency, typed, base_version, assessment)
    if st.session_state.get(THEIRS, ("", None))[0] == agency:
        _show_difference(at, cycle, agency, typed)


def _start(at: Desk, cycle: Cycle, assessment: Assessment) -> tuple[Entry, int, bool]:
    """Return where typing goes on: what was typed and not saved, or what is saved."""
    mine = kept(at, cycle.cycle_id, assessment.agency_id)
    if mine is None:
        return unsigned(assessment.entry), assessment.version, False
    return mine[0], mine[1], mine[0] != unsigned(assessment.entry)


def _typed(method: Method, start: Entry, key: str, name: str) -> Entry:
    """Show what can be typed and return it as an entry."""
    scores = start.scores
    grade = ""
    if method.scored:
        alt = say("update_rankings.grid_alt", agency=name)
        scores = to_scores(show_grid(to_rows(method, start), f"{key}/grid", alt))
    else:
        options = ["", *method.grades]
        grade = st.selectbox(say("work.grade"), options, index=options.index(start.grade), key=f"{key}/grade")
    one, two = st.columns(2)
    return Entry(
        scores=scores,
        grade=grade or "",
        not_eligible=one.text_input(
            say("work.not_eligible"), start.not_eligible, key=f"{key}/not_eligible", max_chars=2000
        ).strip(),
        assessed_on=two.text_input(
            say("work.assessed_on"), start.assessed_on, key=f"{key}/assessed_on", max_chars=10
        ).strip(),
        note=st.text_area(say("work.note"), start.note, key=f"{key}/note", max_chars=2000, height=80).strip(),
    )


def _keep_typed(
    at: Desk,
    cycle: Cycle,
    agency: str,
    typed: Entry,
    assessment: Assessment,
    base_version: int,
    key: str,
) -> None:
    """Keep what is typed, so that a reload, a lost connection or a closed lid loses nothing."""
    last = st.session_state.get(f"{key}/kept", st.session_state[f"{key}/start"])
    if typed == last:
        return
    try:
        if typed == unsigned(assessment.entry):
            drop_kept(at, cycle.cycle_id, agency)
        else:
            keep(at, cycle.cycle_id, agency, typed, base_version)
        st.session_state[f"{key}/kept"] = typed
    except Refused as error:
        show_refusal(error)


def _show_result(method: Method, typed: Entry) -> None:
    if not method.scored:
        return
    result = compute(method, typed)
    one, two, three = st.columns(3)
    one.metric(
        say("work.percent"), str(two_places(result.percent) or say("common.not_available")), border=True
    )
    two.metric(say("work.grade_so_far"), result.grade or say("common.not_available"), border=True)
    three.metric(say("work.missing"), len(result.missing), border=True)
    if result.barred:
        st.warning(say("work.barred"), icon=":material/block:")
        st.text("; ".join(result.barred))
    with st.expander(say("work.explained")):
        show_rows(
            [
                {
                    "indicator_id": cost.indicator.indicator_id,
                    "indicator": cost.indicator.text,
                    "points": f"{cost.points:f} / {cost.indicator.most:f}",
                    "cost": f"{two_places(cost.cost)}",
                }
                for cost in result.costs
                if cost.cost
            ],
            say("work.explained"),
        )


def _show_actions(
    at: Desk, cycle: Cycle, agency: str, typed: Entry, base_version: int, assessment: Assessment
) -> None:
    saved = unsigned(assessment.entry)
    with st.container(horizontal=True):
        if st.button(say("update_rankings.save"), type="primary", key="entry_save"):
            _save(at, cycle, agency, typed, base_version)
        if st.button(say("update_rankings.submit"), key="entry_submit", disabled=typed != saved):
            done = say("update_rankings.submitted", count=1)
            if attempt(lambda: submit(at, cycle.cycle_id, [agency]), done):
                st.rerun()
        if st.button(say("update_rankings.drop"), key="entry_drop", disabled=typed == saved):
            drop_kept(at, cycle.cycle_id, agency)
            _begin_anew()


def _save(at: Desk, cycle: Cycle, agency: str, typed: Entry, base_version: int) -> None:
    try:
        if attempt(
            lambda: save(at, cycle.cycle_id, agency, typed, base_version), say("update_rankings.saved")
        ):
            st.session_state.pop(THEIRS, None)
            _begin_anew()
    except ChangedMeanwhile as error:
        st.session_state[THEIRS] = (agency, error.theirs)
        show_refusal(error)


def _show_difference(at: Desk, cycle: Cycle, agency: str, typed: Entry) -> None:
    """Show what somebody else saved beside what is typed here, and let the person decide line by line."""
    theirs: Assessment = st.session_state[THEIRS][1]
    st.subheader(say("update_rankings.difference"), anchor=False)
    with st.form("entry_difference"):
        mine = set()
        for what, saved, own in differences(unsigned(theirs.entry), typed):
            one, two, three, four = st.columns([1, 2, 2, 2])
            one.text(what)
            two.text(saved or say("work.empty"))
            three.text(own or say("work.empty"))
            taken = four.radio(
                say("update_rankings.which", what=what),
                ["mine", "theirs"],
                format_func=lambda side: say(f"update_rankings.take_{side}"),
                horizontal=True,
                label_visibility="collapsed",
                key=f"difference/{what}",
            )
            mine |= {what} if taken == "mine" else set()
        if st.form_submit_button(say("update_rankings.save_decided"), type="primary"):
            _save(at, cycle, agency, _decided(theirs.entry, typed, mine), theirs.version)


def _decided(theirs: Entry, typed: Entry, mine: set[str]) -> Entry:
    """Return what they saved with the lines of one's own that were chosen."""
    scores = {name: score for name, score in theirs.scores.items() if name not in mine}
    scores |= {name: score for name, score in typed.scores.items() if name in mine}
    fields = {field: getattr(typed if field in mine else theirs, field) for field in FIELDS}
    return Entry(scores=scores, **fields)


def _begin_anew() -> None:
    """Forget the state of the grid, so that the next run starts from what is saved."""
    st.session_state["entry_round"] = st.session_state.get("entry_round", 0) + 1
    st.rerun()
