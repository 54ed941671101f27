"""Evidence files of one agency: shown, brought and removed, by its members or by the agency's link."""

from collections.abc import Callable, Sequence

import streamlit as st

from conduct.evidence import LARGEST_FILE, MEGABYTE, Checked
from conduct.method import Method
from conduct.refusal import Refused
from records.store import Row
from screen.file_types import JPEG, PDF
from screen.lists import pick
from screen.members.feedback import attempt
from screen.members.rows import show_rows
from screen.refusal import show_refusal
from screen.uploader import uploader
from words import say
from workbooks.evidence import look_through

TYPES = {"pdf": PDF, "jpg": JPEG}


def show_files(files: Sequence[Row], read: Callable[[str], bytes] | None = None) -> None:
    """Show what was brought, and let whoever may read a file take it away."""
    show_rows(
        [
            {
                "indicator_id": row["indicator_id"],
                "file": row["name"],
                "kilobytes": round(row["bytes"] / 1024),
                "brought_by": say("evidence.by_agency") if row["by_agency"] else say("evidence.by_assessor"),
                "brought_at": row["brought_at"],
            }
            for row in files
        ],
        say("evidence.title"),
    )
    if read and files:
        by_key = {row["file_id"]: row for row in files}
        chosen = by_key[_choose(files, "take")]
        st.download_button(
            say("evidence.open"),
            lambda: read(chosen["file_id"]),
            chosen["name"],
            TYPES[chosen["kind"]],
            icon=":material/download:",
            on_click="ignore",
        )


def show_bringing(
    method: Method,
    files: Sequence[Row],
    keep: Callable[[str, Checked], object],
    remove: Callable[[str], object],
    private: str,
) -> bool:
    """Let somebody bring a file for an indicator, and remove one; tell whether one is chosen and not kept."""
    st.caption(private)
    st.caption(say("evidence.note", megabytes=LARGEST_FILE // MEGABYTE))
    texts = {one.indicator_id: f"{one.indicator_id} {one.text}" for one in method.indicators}
    indicator = pick(
        say("evidence.indicator"), list(texts), format_func=texts.__getitem__, key="evidence_indicator"
    )
    key = f"evidence_file/{len(files)}/{st.session_state.get('evidence_round', 0)}"
    file = uploader(say("evidence.bring"), key, LARGEST_FILE)
    if file is not None and indicator and st.button(say("evidence.keep"), type="primary"):
        try:
            checked = look_through(file.getvalue(), file.name)
        except Refused as error:
            show_refusal(error)
            return True
        if attempt(lambda: keep(indicator, checked), say("evidence.kept")):
            st.session_state["evidence_round"] = st.session_state.get("evidence_round", 0) + 1
            st.rerun()
    if files:
        chosen = _choose(files, "remove")
        if st.button(say("evidence.remove")) and attempt(lambda: remove(chosen), say("evidence.removed")):
            st.rerun()
    return file is not None


def _choose(files: Sequence[Row], key: str) -> str:
    names = {row["file_id"]: f"{row['indicator_id']}: {row['name']}" for row in files}
    chosen = pick(say("evidence.which"), list(names), format_func=names.__getitem__, key=f"evidence_{key}")
    return str(chosen or next(iter(names)))
