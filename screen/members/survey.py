"""The export of a survey of workers: which column means what is said once, then it is counted and kept."""

from collections.abc import Mapping, Sequence

import streamlit as st

from conduct.cycle import Cycle
from conduct.desk import Desk
from conduct.method import Method
from conduct.refusal import Refused
from conduct.worker_answers import (
    LEAST_ASKED,
    SurveyMapping,
    count_said,
    keep_counts,
    mapping_of,
    undecided,
    worker_counts,
)
from screen.lists import pick, pick_several
from screen.markup import as_text
from screen.members.feedback import attempt
from screen.members.rows import show_rows
from screen.refusal import show_refusal
from screen.uploader import uploader
from words import say
from workbooks.safe import LARGEST_FILE, plain_name
from workbooks.survey import count_answers, headings_of, values_of


def show_survey(
    at: Desk, cycle: Cycle, method: Method, names: Mapping[str, str], inside: Sequence[str]
) -> None:
    """Show what workers answered, and take an export."""
    st.caption(say("survey.note", least=LEAST_ASKED))
    show_rows(
        [
            {"agency": names.get(key, key), "indicator_id": indicator, "workers": count_said(one)}
            for (key, indicator), one in sorted(worker_counts(at, cycle.cycle_id).items())
        ],
        say("survey.title"),
    )
    file = uploader(say("survey.bring"), f"survey/{cycle.cycle_id}", LARGEST_FILE)
    if file is None:
        return
    data = file.getvalue()
    try:
        _show_export(
            at, cycle, method, {key: names.get(key, key) for key in inside}, data, plain_name(file.name)
        )
    except Refused as error:
        show_refusal(error)


def _show_export(
    at: Desk, cycle: Cycle, method: Method, agencies: Mapping[str, str], data: bytes, name: str
) -> None:
    """Ask what is not known of an export, with what was said the last time filled in."""
    headings = [one for one in headings_of(data) if one]
    known = mapping_of(at, cycle.cycle_id) or SurveyMapping("", {})
    agency = pick(say("survey.agency"), headings, index=_place(headings, known.agency))
    texts = {one.indicator_id: f"{one.indicator_id} {one.text}" for one in method.indicators}
    asked = pick_several(
        say("survey.questions"), list(texts), list(known.questions), format_func=texts.__getitem__
    )
    questions = {
        one: pick(
            say("survey.question", indicator=as_text(texts[one])),
            headings,
            index=_place(headings, known.questions.get(one, "")),
            key=f"survey_question/{one}",
        )
        for one in asked
    }
    chosen = {one: column for one, column in questions.items() if column}
    if not agency or not chosen or len(chosen) < len(asked):
        return
    answers = sorted({value for column in chosen.values() for value in values_of(data, column)})
    yes = pick_several(say("survey.yes"), answers, [one for one in answers if one.casefold() in known.yes])
    no = pick_several(say("survey.no"), answers, [one for one in answers if one.casefold() in known.no])
    mapping = SurveyMapping(
        agency,
        chosen,
        tuple(one.casefold() for one in yes),
        tuple(one.casefold() for one in no),
        known.agencies,
    )
    decided = {
        printed: pick(
            say("survey.which", name=as_text(printed)),
            list(
                dict.fromkeys([*(one.agency_id for one in alike if one.agency_id in agencies), "", *agencies])
            ),
            index=None,
            format_func=lambda key: agencies.get(key, say("survey.none")),
            key=f"survey_agency/{printed}",
        )
        for printed, alike in undecided(at, cycle.cycle_id, mapping, values_of(data, agency)).items()
    }
    said = {printed: key for printed, key in decided.items() if key is not None}
    mapping = SurveyMapping(agency, chosen, mapping.yes, mapping.no, {**known.agencies, **said})
    if st.button(say("survey.count"), type="primary") and attempt(
        lambda: keep_counts(at, cycle.cycle_id, mapping, count_answers(data, mapping), name),
        say("survey.kept"),
    ):
        st.rerun()


def _place(headings: Sequence[str], wanted: str) -> int | None:
    return headings.index(wanted) if wanted in headings else None
