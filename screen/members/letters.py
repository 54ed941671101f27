"""Letters to the agencies of a published cycle and its audit report, and how the letters are worded."""

import streamlit as st

from conduct.auditing import audit
from conduct.cycle import Cycle
from conduct.desk import Desk
from conduct.letters import (
    BLANKS,
    LONGEST_BODY,
    LONGEST_SUBJECT,
    Template,
    change_template,
    letters,
    template,
)
from conduct.refusal import Refused
from screen.file_types import PDF, ZIP
from screen.markup import as_text
from screen.members.feedback import attempt
from slides.letters.writing import archive, audit_report
from words import as_spoken, say


def show_letters(at: Desk, cycle: Cycle) -> None:
    """Offer a letter to each agency and the audit report, and let a publisher word the letters."""
    with st.expander(say("letters.title")):
        st.caption(say("letters.note"))
        try:
            told = letters(at, cycle.cycle_id)
        except Refused as error:
            st.caption(as_text(str(error)))
        else:
            st.download_button(
                say("letters.take"),
                as_spoken(lambda: archive(told, at.now())),
                f"{cycle.cycle_id}-letters.zip",
                ZIP,
                icon=":material/mail:",
                on_click="ignore",
            )
        st.download_button(
            say("letters.audit"),
            as_spoken(lambda: audit_report(audit(at, cycle.cycle_id), at.now())),
            f"{cycle.cycle_id}-audit.pdf",
            PDF,
            icon=":material/plagiarism:",
            on_click="ignore",
        )
        worded = template(at, cycle.association_id)
        with st.form("letter_template"):
            st.markdown(say("letters.words"))
            st.caption(say("letters.blanks", blanks=as_text(", ".join(f"{{{name}}}" for name in BLANKS))))
            subject = st.text_input(say("letters.subject_field"), worded.subject, max_chars=LONGEST_SUBJECT)
            body = st.text_area(say("letters.body_field"), worded.body, max_chars=LONGEST_BODY, height=260)
            pressed = st.form_submit_button(say("letters.change"))
    if pressed and attempt(
        lambda: change_template(at, cycle.association_id, Template(subject, body)), say("letters.changed")
    ):
        st.rerun()
