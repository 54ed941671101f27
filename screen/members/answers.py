"""The agencies' own assessments, for their association: who has a link, who answered, and what to ask."""

from collections.abc import Mapping

import streamlit as st

from conduct.answer_links import address_of, links, make_links, withdraw_links
from conduct.assessment import Assessment
from conduct.clock import local_time, zone_of
from conduct.cycle import Cycle
from conduct.desk import Desk
from conduct.differing import written
from conduct.method import Method
from conduct.refusal import Refused
from conduct.self_assessment import SelfAssessment, ask_agency, bring_in, self_assessments
from conduct.worker_answers import Count, count_said, worker_counts
from records.store import Row
from screen.file_types import EXCEL
from screen.filters import one_of
from screen.lists import pick, pick_several
from screen.members.feedback import attempt
from screen.members.rows import show_rows
from screen.refusal import show_refusal
from screen.uploader import uploader
from words import as_spoken, say
from workbooks.answer_book import read_answers, write_answers
from workbooks.problem import told
from workbooks.safe import LARGEST_FILE, plain_name

MADE = "answers_made"


def show_answers(
    at: Desk,
    cycle: Cycle,
    method: Method,
    names: Mapping[str, str],
    found: Mapping[str, tuple[Assessment, tuple[str, ...]]],
) -> None:
    """Show who has a link and who answered; make and withdraw links; read an agency's answer and ask back."""
    known, said = links(at, cycle.cycle_id), self_assessments(at, cycle.cycle_id)
    zone = zone_of(at, cycle.association_id)
    show_rows(
        [
            {
                "agency": names.get(key, key),
                "link_until": local_time(known[key]["due_at"], zone) if key in known else "",
                "state": say(f"answers.state_{one.state.replace(' ', '_')}"),
                "answered": f"{one.answered} / {len(method.indicators)}",
                "since": local_time(one.changed_at, zone) if one.changed_at else "",
            }
            for key in found
            for one in (said.get(key, SelfAssessment()),)
        ],
        say("update_rankings.view_answers"),
    )
    _show_links(at, cycle, names, list(found), known)
    _show_workbook(at, cycle, method, names, list(found), said)
    handed = {key: one for key, one in said.items() if one.state != "draft" and key in found}
    workers = worker_counts(at, cycle.cycle_id)
    known_of = [key for key in found if key in handed or any(of == key for of, _ in workers)]
    if not known_of:
        return
    agency = one_of("work_agency", say("work.agency"), {key: names.get(key, key) for key in known_of})
    own = {name: one for (key, name), one in workers.items() if key == agency}
    one = handed.get(agency, SelfAssessment())
    _show_answer(method, found[agency][0], one, own, names.get(agency, agency))
    if agency in handed and handed[agency].state == "handed in":
        _show_asking(at, cycle, method, agency, handed[agency].changed_at)


def _show_links(
    at: Desk, cycle: Cycle, names: Mapping[str, str], inside: list[str], known: Mapping[str, Row]
) -> None:
    made = st.session_state.pop(MADE, None)
    if made:
        st.warning(say("answers.shown_once"), icon=":material/key:")
        st.code("\n".join(f"{names.get(key, key)}\t{address}" for key, address in made), language=None)
    with st.expander(say("answers.links")), st.form("answer_links"):
        st.caption(say("answers.links_note"))
        chosen = pick_several(
            say("answers.for_whom"),
            inside,
            [key for key in inside if key not in known],
            format_func=lambda key: names.get(key, key),
        )
        due = st.text_input(say("answers.due"), max_chars=10)
        left, right = st.columns(2)
        making = left.form_submit_button(say("answers.make"), type="primary")
        ending = right.form_submit_button(say("answers.withdraw"))
    if making:
        tokens: dict[str, str] = {}
        done = say("answers.made", count=len(chosen))
        if attempt(lambda: tokens.update(make_links(at, cycle.cycle_id, chosen, due)), done):
            st.session_state[MADE] = [(key, _whole(address_of(token))) for key, token in tokens.items()]
            st.rerun()
    if ending and attempt(lambda: withdraw_links(at, cycle.cycle_id, chosen), say("answers.withdrawn")):
        st.rerun()


def _show_workbook(
    at: Desk,
    cycle: Cycle,
    method: Method,
    names: Mapping[str, str],
    inside: list[str],
    said: Mapping[str, SelfAssessment],
) -> None:
    """Give out one agency's workbook, and take it back filled in."""
    with st.expander(say("answers.workbook")):
        agency = pick(say("work.agency"), inside, format_func=lambda key: names.get(key, key))
        if agency is None:
            return
        one = said.get(agency, SelfAssessment())
        handed = one if one.state != "draft" else SelfAssessment()
        st.download_button(
            say("answers.take_away"),
            as_spoken(lambda: write_answers(cycle, method, agency, names.get(agency, agency), handed)),
            f"{cycle.cycle_id}-{agency}.xlsx",
            EXCEL,
            icon=":material/download:",
            on_click="ignore",
        )
        key = f"answers_file/{cycle.cycle_id}/{agency}/{one.changed_at}"
        file = uploader(say("answers.bring_back"), key, LARGEST_FILE)
        if file is not None:
            _show_brought(at, cycle, method, agency, file.getvalue(), plain_name(file.name))


def _show_brought(at: Desk, cycle: Cycle, method: Method, agency: str, data: bytes, name: str) -> None:
    try:
        read = read_answers(data, cycle, method, agency)
    except Refused as error:
        show_refusal(error)
        return
    for sentence in (*map(str, told(read.problems)), *read.notices):
        st.text(sentence)
    if read.problems:
        return
    show_rows(
        [
            {"indicator_id": one, "claimed": claim.points, "agency_note": claim.note, "answer": claim.answer}
            for one, claim in read.claims.items()
        ],
        name,
    )
    if st.button(say("answers.accept"), type="primary") and attempt(
        lambda: bring_in(at, cycle.cycle_id, agency, read.claims, name), say("answers.brought")
    ):
        st.rerun()


def _whole(address: str) -> str:
    """Return an address with the host by which the page is read, where no other is set."""
    host = str(st.context.url or "").split("/update-rankings")[0]
    return f"{host}{address}" if address.startswith("/") else address


def _show_answer(
    method: Method, assessment: Assessment, said: SelfAssessment, workers: Mapping[str, Count], name: str
) -> None:
    entered = assessment.entry.scores
    show_rows(
        [
            {
                "indicator_id": one.indicator_id,
                "indicator": one.text,
                "most": f"{one.most:f}",
                "claimed": claim.points,
                "agency_note": claim.note,
                "question": claim.question,
                "answer": claim.answer,
                "workers": count_said(workers.get(one.indicator_id)),
                "entered": written(entered[one.indicator_id]) if one.indicator_id in entered else "",
            }
            for one in method.indicators
            for claim in (said.claim(one.indicator_id),)
        ],
        name,
    )


def _show_asking(at: Desk, cycle: Cycle, method: Method, agency: str, changed_at: str) -> None:
    key = f"ask/{cycle.cycle_id}/{agency}/{changed_at}"
    texts = {one.indicator_id: f"{one.indicator_id} {one.text}" for one in method.indicators}
    chosen = pick_several(say("answers.ask_about"), list(texts), format_func=texts.__getitem__, key=key)
    if not chosen:
        return
    with st.form(f"{key}/form"):
        asked = {
            name: st.text_input(say("answers.question", indicator=name), max_chars=2000, key=f"{key}/{name}")
            for name in chosen
        }
        pressed = st.form_submit_button(say("answers.send_back"))
    if pressed and attempt(lambda: ask_agency(at, cycle.cycle_id, agency, asked), say("answers.sent_back")):
        st.rerun()
