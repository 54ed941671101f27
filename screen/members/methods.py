"""The methods of an association, for its administrator: taken away and brought in as workbooks."""

import streamlit as st

from conduct.desk import Desk
from conduct.illustrative import illustrative
from conduct.method import Method
from conduct.planning import cycles_of, import_method, methods
from conduct.refusal import Refused
from conduct.taking_back import remove_method
from screen.file_types import EXCEL
from screen.lists import pick
from screen.markup import as_text
from screen.members.feedback import attempt
from screen.members.rows import show_rows
from screen.refusal import show_refusal
from screen.uploader import uploader
from words import as_spoken, say
from workbooks.method_book import read_method, write_method
from workbooks.problem import told
from workbooks.safe import LARGEST_FILE, plain_name


def show_methods(at: Desk, association_id: str) -> None:
    """Show the methods, take one away as a workbook, bring one in, or take the illustrative one."""
    known = methods(at, association_id)
    show_rows(
        [
            {
                "method_id": one.method_id,
                "version": one.version,
                "title": one.title,
                "standing": say(f"work.standing_{one.standing}"),
                "indicators": len(one.indicators),
                "scale": ", ".join(one.grades),
            }
            for one in known
        ],
        say("my_association.view_methods"),
    )
    example = illustrative()
    taken = any((one.method_id, one.version) == (example.method_id, example.version) for one in known)
    for one in (*known, *(() if taken else (example,))):
        _offer_method(one)
    st.caption(say("my_association.illustrative_note"))
    if st.button(say("my_association.take_illustrative"), disabled=taken) and attempt(
        lambda: import_method(at, association_id, example), say("my_association.method_kept")
    ):
        st.rerun()
    _show_remove(at, association_id, known)
    file = uploader(say("my_association.bring_method"), "method_file", LARGEST_FILE, "xlsx")
    if file is not None:
        _bring_method(at, association_id, file.getvalue(), plain_name(file.name))


def _offer_method(method: Method) -> None:
    st.download_button(
        say("my_association.method_workbook", method=as_text(method.method_id), version=method.version),
        as_spoken(lambda: write_method(method)),
        f"{method.method_id}-{method.version}.xlsx",
        EXCEL,
        key=f"method/{method.method_id}/{method.version}",
        icon=":material/download:",
        on_click="ignore",
    )


def _show_remove(at: Desk, association_id: str, known: list[Method]) -> None:
    """Let an administrator remove a method on which no cycle was planned."""
    used = {(one.method_id, one.method_version) for one in cycles_of(at, association_id)}
    free = {
        f"{one.method_id} {one.version}": one for one in known if (one.method_id, one.version) not in used
    }
    if not free:
        return
    with st.form("remove_method"):
        name = pick(say("my_association.method_to_remove"), list(free), index=None)
        pressed = st.form_submit_button(say("my_association.remove_method"), disabled=not free)
    if pressed and name:
        method = free[name]
        act = lambda: remove_method(at, association_id, method.method_id, method.version)  # noqa: E731
        if attempt(act, say("my_association.method_removed")):
            st.rerun()


def _bring_method(at: Desk, association_id: str, data: bytes, file: str) -> None:
    try:
        read = read_method(data)
    except Refused as error:
        show_refusal(error)
        return
    if read.problems or read.method is None:
        for problem in told(read.problems):
            st.text(str(problem))
        return
    method = read.method
    st.text(f"{method.method_id} {method.version}: {method.title}")
    if st.button(say("my_association.keep_method")) and attempt(
        lambda: import_method(at, association_id, method, file), say("my_association.method_kept")
    ):
        st.rerun()
