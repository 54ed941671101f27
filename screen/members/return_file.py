"""An office's file: brought in, shown beside what it was read as, corrected, looked through, taken in."""

from collections.abc import Mapping, Sequence

import streamlit as st

from conduct.desk import Desk
from conduct.refusal import Refused
from returns import drafts, long_rows
from returns.bringing import Brought, at_the_door
from returns.cases import Counted, counts_name
from returns.expecting import centres
from returns.layout import Layout, from_json
from returns.layouts import Recognised, keep_layout, layouts, months_before, read_again, recognise
from returns.model import Return
from returns.own_form import form_of
from returns.preview import preview
from returns.question import Question
from returns.template import as_csv, as_workbook
from returns.template import layout as form_layout
from screen.file_types import CSV, EXCEL
from screen.lists import pick
from screen.markup import as_text
from screen.members.feedback import attempt
from screen.members.return_layout import correct_layout
from screen.members.return_tables import show_cells, show_grids, show_previews
from screen.refusal import show_refusal
from screen.uploader import uploader
from words import as_spoken, language, say
from workbooks.safe import LARGEST_FILE, plain_name


def show_bring_in(at: Desk, organisation_id: str) -> None:
    """Take a file, show everything that it would become before anything is kept, and keep it as drafts."""
    expected = centres(at, organisation_id)
    if not expected:
        st.info(say("returns.none_expected"), icon=":material/info:")
        return
    own = form_of(at, organisation_id)
    with st.container(horizontal=True):
        st.download_button(
            say("returns.take_form"),
            as_spoken(lambda: as_workbook(own)),
            f"{organisation_id}.xlsx",
            EXCEL,
            icon=":material/download:",
            on_click="ignore",
        )
        st.download_button(
            say("returns.take_form_csv"),
            lambda: as_csv(own),
            f"{organisation_id}.csv",
            CSV,
            icon=":material/download:",
            on_click="ignore",
        )
    key = f"return_file/{st.session_state.get('return_round', 0)}"
    file = uploader(say("returns.bring"), key, LARGEST_FILE)
    if file is None:
        st.caption(say("returns.bring_note"))
        return
    data, name = file.getvalue(), plain_name(file.name)
    try:
        if long_rows.is_long(data):
            found, layout = tuple(long_rows.read(data, name)), None
        else:
            if cases := _at_the_door(name, data, language()):
                name, data = counts_name(name), cases.data
                told = say("returns.cases_counted", count=cases.rows, left=as_text(", ".join(cases.left)))
                st.info(told, icon=":material/shield_person:")
            known = tuple(one.to_json() for one in layouts(at, organisation_id))
            recognised = _recognised(name, data, known, form_layout(own).to_json(), language())
            layout, brought = _corrected(at, organisation_id, file.file_id, name, data, recognised, expected)
            found = brought.reading.returns if layout else ()
        if found:
            show_previews([preview(at, organisation_id, one) for one in found], expected)
            _show_take_in(at, organisation_id, found, data, layout)
    except Refused as error:
        show_refusal(error)


@st.cache_data(max_entries=8, ttl=900, show_spinner=False)
def _at_the_door(
    name: str,
    data: bytes,
    code: str,  # noqa: ARG001 - what is refused is said in this language
) -> Counted | None:
    return at_the_door(name, data)


@st.cache_data(max_entries=8, ttl=900, show_spinner=False)
def _recognised(
    name: str,
    data: bytes,
    known: tuple[str, ...],
    form: str,
    code: str,  # noqa: ARG001 - what is asked is said in this language
) -> Recognised:
    return recognise(name, data, [from_json(one) for one in known], from_json(form))


@st.cache_data(max_entries=32, ttl=900, show_spinner=False)
def _read_again(
    name: str,
    data: bytes,
    layout: str,
    answers: tuple[tuple[str, str], ...],
    snapshot: int,  # noqa: ARG001 - the months before are of it
    code: str,  # noqa: ARG001 - what is asked is said in this language
    _at: Desk,
    of: str,
) -> Brought:
    """Read a file under a layout; `snapshot` is what the months before are of."""
    held = from_json(layout)
    before = months_before(_at, of, sorted(set(held.centres.values())))
    return read_again(name, data, held, dict(answers), before, centres(_at, of))


def _corrected(
    at: Desk,
    organisation_id: str,
    file_id: str,
    name: str,
    data: bytes,
    recognised: Recognised,
    expected: Mapping[str, str],
) -> tuple[Layout | None, Brought]:
    """Let a person correct what the file seems to mean; return the layout once nothing is in the way."""
    brought = recognised.brought
    if recognised.is_known:
        st.success(say("returns.recognised"), icon=":material/check:")
    elif recognised.changed:
        st.warning(say("returns.layout_changed"), icon=":material/difference:")
        for sentence in recognised.changed:
            st.text(sentence)
    else:
        st.info(say("returns.new_layout"), icon=":material/info:")
    # Which centre is meant is chosen beside the sheet.
    asked = [one for one in brought.proposal.questions if one.kind != "centre"] if brought.proposal else ()
    if asked:
        st.text(say("returns.taken_as"))
    for question in asked:
        st.text(question.text)
    left, right = st.columns(2)
    with left:
        show_grids(brought.grids)
    with right:
        layout = correct_layout(
            recognised.layout, brought.grids, file_id, expected, opened=not recognised.is_known
        )
        answers = _answers(brought.reading.questions, file_id)
    snapshot = at.lake.latest()
    again = _read_again(
        name,
        data,
        layout.to_json(),
        tuple(sorted(answers.items())),
        snapshot,
        language(),
        at,
        organisation_id,
    )
    show_cells(again.reading.returns, expected)
    for one in (*again.personal, *again.reading.changes):
        st.error(str(one), icon=":material/block:")
    for question in again.reading.open:
        st.error(question.text, icon=":material/help:")
    for check in again.checks:
        st.warning(check.text, icon=":material/rule:")
    for notice in again.reading.notices:
        st.text(notice)
    printed = layout.printed()
    missing = sorted({one.centre_id for one in again.reading.returns} - set(expected))
    unknown = [printed.get(one, one) for one in missing]
    if unknown:
        st.error(say("returns.choose_centre", centres=", ".join(unknown)), icon=":material/block:")
    confirmed = recognised.is_known or st.checkbox(say("returns.layout_right"), key=f"right/{file_id}")
    return (layout if again.may_be_taken_over and confirmed and not unknown else None), again


def _answers(questions: Sequence[Question], file_id: str) -> dict[str, str]:
    """Ask what is not certain, cell by cell; return what was answered, by the keys of the questions."""
    found = {}
    for question in questions:
        key = f"answer/{file_id}/{question.key}"
        if question.choices:
            answer = pick(
                question.text,
                ["", *question.choices],
                format_func=lambda one: one or say("returns.not_answered"),
                key=key,
            )
        else:
            answer = st.text_input(question.text, key=key, max_chars=200)
        if answer.strip():
            found[question.key] = answer.strip()
    return found


def _show_take_in(
    at: Desk, organisation_id: str, found: Sequence[Return], data: bytes, layout: Layout | None
) -> None:
    if not st.button(say("returns.take_in", count=len(found)), type="primary", key="return_take_in"):
        return

    def take_in() -> None:
        drafts.take_in(at, organisation_id, found, data)
        if layout is not None:
            keep_layout(at, organisation_id, layout)

    if attempt(take_in, say("returns.taken_in", count=len(found))):
        st.session_state["return_round"] = st.session_state.get("return_round", 0) + 1
        st.rerun()
