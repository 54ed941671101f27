"""What an organisation's stewards published: each change, the way back, and the files that would hold it."""

import io
import zipfile

import streamlit as st

from conduct.desk import Desk
from conduct.roles import Role
from screen.asking import snapshots
from screen.file_types import ZIP
from screen.lists import pick
from screen.markup import as_text
from screen.members.feedback import attempt
from screen.members.rows import show_rows
from screen.members.steward_rows import show_differences
from stewards import conflicts
from stewards.calling import label_of
from stewards.entry import TABLES, Entry
from stewards.exporting import files
from stewards.publishing import withdraw
from stewards.rules import Known
from warehouse.stewards import changes
from words import name_of, say


def show_published(at: Desk, organisation_id: str) -> None:
    """Show the changes, newest first, what each changed, a form to take one back, and the files of all."""
    for sentence in conflicts.told(at.lake):
        st.warning(as_text(sentence), icon=":material/difference:")
    found = [one for one in reversed(changes(at.lake, organisation_id)) if one["table_name"] in TABLES]
    if not found:
        st.info(say("stewards.none_published"), icon=":material/info:")
        return
    known = Known(at.lake)
    entries = {
        one["change_id"]: Entry(one["table_name"], one["row_before"], one["row_after"]) for one in found
    }
    # What was done stands beside it.
    labels = {
        key: label_of(Entry(entry.table, entry.after or entry.before, None), known)
        for key, entry in entries.items()
    }
    show_rows(
        [
            {
                "row": labels[one["change_id"]],
                "kind": name_of("steward_change", "kind", one["kind"]),
                "published_at": one["published_at"],
                "message": one["message"],
                "reason": one["reason"] or "",
            }
            for one in found
        ],
        say("stewards.view_published"),
    )
    st.download_button(
        say("stewards.take_files"),
        lambda: _packed(at),
        "stewards.zip",
        ZIP,
        icon=":material/download:",
        on_click="ignore",
    )
    st.caption(say("stewards.files_note"))
    chosen = pick(say("returns.look_at"), list(entries), format_func=lambda key: labels[key])
    show_differences(entries[chosen], known)
    with at.reading() as records:
        may_withdraw = Role.PUBLISHER in at.roles(records, organisation_id)
    if may_withdraw:
        _show_withdraw(at, organisation_id, chosen)


def _show_withdraw(at: Desk, organisation_id: str, change_id: str) -> None:
    with st.form("withdraw_change"):
        reason = st.text_input(say("stewards.why_withdraw"), max_chars=500)
        pressed = st.form_submit_button(say("stewards.withdraw"))
    done = say("stewards.withdrawn_now")
    if pressed and attempt(lambda: withdraw(at, organisation_id, change_id, reason), done):
        snapshots.clear()
        st.rerun()


def _packed(at: Desk) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for path, text in files(at.lake).items():
            packed.writestr(path, text)
    return out.getvalue()
