"""What an organisation published of its centres: every version, what each changed, and the way back."""

import streamlit as st

from conduct.desk import Desk
from returns.expecting import centres
from returns.preview import differences
from returns.publishing import undo
from screen.asking import snapshots
from screen.lists import pick
from screen.members.feedback import attempt
from screen.members.return_tables import show_changes
from screen.members.return_words import word_of
from screen.members.rows import show_rows
from warehouse.returns import Row, published_by
from words import say
from words.dates import date_said

SHOWN = ("version", "kind", "completeness", "published_at", "message", "reason", "file")


def show_published(at: Desk, organisation_id: str) -> None:
    """Show the versions of a centre's month, the differences between them, and a form to undo the last."""
    found = published_by(at.lake, organisation_id)
    if not found:
        st.info(say("returns.none_published"), icon=":material/info:")
        return
    names = centres(at, organisation_id)
    with st.container(horizontal=True):
        of_centres = sorted({one["centre_id"] for one in found}, key=lambda one: names.get(one, one))
        centre_id = pick(say("filters.centre"), of_centres, format_func=lambda one: names.get(one, one))
        months = sorted({one["month"] for one in found if one["centre_id"] == centre_id}, reverse=True)
        month = pick(say("returns.month"), months, format_func=date_said)
    versions = [one for one in found if (one["centre_id"], one["month"]) == (centre_id, month)]
    show_rows(
        [{name: _shown(one)[name] for name in SHOWN} for one in versions],
        say("returns.versions"),
    )
    if len(versions) < 2:
        return
    last = int(versions[-1]["version"])
    version = pick(say("returns.version_against"), list(range(last, 1, -1)))
    show_changes(differences(at, organisation_id, centre_id, month, version))
    with st.form("undo_return"):
        reason = st.text_input(say("returns.undo_reason"), max_chars=500)
        pressed = st.form_submit_button(say("returns.undo"))
    done = say("returns.undone_now")
    if pressed and attempt(lambda: undo(at, organisation_id, centre_id, month, reason), done):
        snapshots.clear()
        st.rerun()


def _shown(one: Row) -> Row:
    said = {name: word_of(name, one[name]) for name in ("kind", "completeness")}
    return {**one, **said, "file": one["file_name"]}
