"""Entering one agency: what is typed is kept at once, saved when said so, and never overwritten unseen."""

from collections.abc import Mapping

import streamlit as st

from conduct.assessing import drop_kept, keep, kept, save, saved_as, submit
from conduct.assessment import Assessment, Entry, Score, Typed, unsigned
from conduct.cycle import Cycle
from conduct.desk import Desk
from conduct.differing import Line, conflicts, joined
from conduct.evidence import bring, content, files_of, remove
from conduct.log import given_back
from conduct.method import Method
from conduct.refusal import ChangedMeanwhile, Refused
from conduct.scoring import compute, shown_percent, two_places
from conduct.self_assessment import SelfAssessment, self_assessments
from records.store import Row
from screen.filters import one_of
from screen.lists import pick
from screen.markup import as_text
from screen.members.evidence import show_bringing, show_files
from screen.members.feedback import attempt
from screen.members.rows import show_rows
from screen.members.score_grid import show_grid, to_rows, to_scores
from screen.refusal import show_refusal
from words import number, say

THEIRS = "entry_theirs"


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
    said = self_assessments(at, cycle.cycle_id).get(agency, SelfAssessment())
    key = (
        f"{cycle.cycle_id}/{agency}/{base_version}/{st.session_state.get('entry_round', 0)}/{said.changed_at}"
    )
    st.caption(
        say("update_rankings.step_is", step=say(f"work.step_{assessment.state}"), version=assessment.version)
    )
    if cycle.state != "open" and assessment.state in ("submitted", "approved"):
        st.info(say("update_rankings.waits"), icon=":material/hourglass_top:")
    if was_kept:
        st.info(say("update_rankings.kept"), icon=":material/edit_note:")
    _show_comment(given_back(at, cycle.cycle_id).get(agency))
    if said.state != "draft":
        st.caption(say("answers.beside", state=say(f"answers.state_{said.state.replace(' ', '_')}")))
    begun = st.session_state.setdefault(f"{key}/start", start)
    typed = _typed(method, begun, key, names[agency], None if said.state == "draft" else said)
    _keep_typed(at, cycle, agency, typed, assessment, base_version, key)
    _show_result(method, typed.entry)
    _show_actions(at, cycle, agency, typed, base_version, assessment)
    if st.session_state.get(THEIRS, ("", None))[0] == agency:
        _show_difference(at, cycle, agency, typed.entry, base_version)
    with st.expander(say("evidence.title")):
        files = files_of(at, cycle.cycle_id, agency)
        show_files(files, lambda file_id: content(at, file_id))
        show_bringing(
            method,
            files,
            lambda indicator, file: bring(at, cycle.cycle_id, agency, indicator, file),
            lambda file_id: remove(at, file_id),
            say("evidence.private_members"),
        )


def _show_comment(row: Row | None) -> None:
    """Show why an assessment came back, where it did."""
    if row is None:
        return
    what = say(f"came_back.{row['action'].replace(' ', '_')}", who=as_text(row["who"]))
    st.warning(what, icon=":material/undo:")
    st.text(row["after"] or say("work.no_reason"))


def _start(at: Desk, cycle: Cycle, assessment: Assessment) -> tuple[Typed, int, bool]:
    """Return where typing goes on: what was typed and not saved, or what is saved."""
    saved = Typed(entry=unsigned(assessment.entry))
    mine = kept(at, cycle.cycle_id, assessment.agency_id)
    if mine is None:
        return saved, assessment.version, False
    return mine[0], mine[1], mine[0] != saved


def _typed(method: Method, start: Typed, key: str, name: str, said: SelfAssessment | None) -> Typed:
    """Show what can be typed and return it."""
    entry = start.entry
    scores: dict[str, Score] = entry.scores
    unread: dict[str, str] = {}
    grade = ""
    if method.scored:
        alt = say("update_rankings.grid_alt", agency=name)
        scores, unread = to_scores(show_grid(to_rows(method, start, said), f"{key}/grid", alt))
    else:
        options = ["", *method.grades]
        grade = pick(say("work.grade"), options, index=options.index(entry.grade), key=f"{key}/grade")
    for indicator_id, text in unread.items():
        most = f"{method.indicator(indicator_id).most:f}"
        st.error(
            say("update_rankings.not_points", indicator=indicator_id, typed=as_text(text), most=most),
            icon=":material/error:",
        )
    one, two = st.columns(2)
    return Typed(
        entry=Entry(
            scores=scores,
            grade=grade or "",
            not_eligible=one.text_input(
                say("work.not_eligible"), entry.not_eligible, key=f"{key}/not_eligible", max_chars=2000
            ).strip(),
            assessed_on=two.text_input(
                say("work.assessed_on"), entry.assessed_on, key=f"{key}/assessed_on", max_chars=10
            ).strip(),
            note=st.text_area(
                say("work.note"), entry.note, key=f"{key}/note", max_chars=2000, height=80
            ).strip(),
        ),
        unread=unread,
    )


def _keep_typed(
    at: Desk,
    cycle: Cycle,
    agency: str,
    typed: Typed,
    assessment: Assessment,
    base_version: int,
    key: str,
) -> None:
    """Keep what is typed, so that a reload, a lost connection or a closed lid loses nothing."""
    last = st.session_state.get(f"{key}/kept", st.session_state[f"{key}/start"])
    if typed == last:
        return
    try:
        if typed == Typed(entry=unsigned(assessment.entry)):
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
        say("work.percent"),
        say("common.not_available")
        if result.percent is None
        else number(shown_percent(method, result.percent)),
        border=True,
    )
    two.metric(say("work.grade_so_far"), result.grade or say("common.not_available"), border=True)
    three.metric(say("work.missing"), len(result.missing), border=True)
    if result.set_aside:
        st.caption(say("work.set_aside", share=two_places(result.set_aside)))
    if result.barred:
        st.warning(say("work.barred"), icon=":material/block:")
        st.text("; ".join(result.barred))
    if result.costs and not any(cost.cost for cost in result.costs):
        st.caption(say("work.cost_nothing"))
        return
    with st.expander(say("work.explained")):
        show_rows(
            [
                {
                    "indicator_id": cost.indicator.indicator_id,
                    "indicator": cost.indicator.text,
                    "points": f"{number(cost.points)} / {number(cost.indicator.most)}",
                    "cost": number(two_places(cost.cost)),
                }
                for cost in result.costs
                if cost.cost
            ],
            say("work.explained"),
        )


def _show_actions(
    at: Desk, cycle: Cycle, agency: str, typed: Typed, base_version: int, assessment: Assessment
) -> None:
    saved = Typed(entry=unsigned(assessment.entry))
    with st.container(horizontal=True):
        if st.button(
            say("update_rankings.save"), type="primary", key="entry_save", disabled=bool(typed.unread)
        ):
            _save(at, cycle, agency, typed.entry, base_version)
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


def _show_difference(at: Desk, cycle: Cycle, agency: str, typed: Entry, base_version: int) -> None:
    """Ask about what both changed since the version both began with; what one side changed is taken over."""
    theirs: Assessment = st.session_state[THEIRS][1]
    base = saved_as(at, cycle.cycle_id, agency, base_version)
    asked = conflicts(base, theirs.entry, typed)
    st.subheader(say("update_rankings.difference"), anchor=False)
    if base is None:
        st.caption(say("update_rankings.difference_unknown"))
    else:
        st.caption(say("update_rankings.difference_note"))
    with st.form("entry_difference"):
        taken = {line.what: _ask_line(line, theirs.version) for line in asked}
        pressed = st.form_submit_button(say("update_rankings.save_decided"), type="primary")
    if pressed and None in taken.values():
        show_refusal(Refused(say("update_rankings.undecided")))
    elif pressed:
        own = [what for what, side in taken.items() if side == "mine"]
        _save(at, cycle, agency, joined(base, theirs.entry, typed, own), theirs.version)


def _ask_line(line: Line, version: int) -> str | None:
    one, two, three, four = st.columns([1, 2, 2, 2])
    one.text(line.what)
    two.text(line.theirs or say("work.empty"))
    three.text(line.mine or say("work.empty"))
    return four.radio(
        say("update_rankings.which", what=line.what),
        ["mine", "theirs"],
        index=None,
        format_func=lambda side: say(f"update_rankings.take_{side}"),
        horizontal=True,
        label_visibility="collapsed",
        key=f"difference/{line.what}/{version}",
    )


def _begin_anew() -> None:
    """Forget the state of the grid, so that the next run starts from what is saved."""
    st.session_state["entry_round"] = st.session_state.get("entry_round", 0) + 1
    st.rerun()
