"""Slides of one's own on the page of storyboards: what each says, and adding one."""

import streamlit as st

from screen.lists import pick
from screen.readers.storyboard import add, board, keep
from slides.own import KINDS, LONG, LONGEST_PART, PARTS, Own
from words import as_spoken, say

KIND = "own_kind"
LONGEST_LINE = 300


def show_adding() -> None:
    """Offer to put a slide of one's own at the end; a picture begins with its file, elsewhere."""
    with st.container(horizontal=True, vertical_alignment="bottom"):
        kind = pick(
            say("storyboards.own_kind"),
            [kind for kind in KINDS if kind != "picture"],
            format_func=lambda one: say(f"own.kind_{one}"),
            key=KIND,
            width=260,
            help=say("storyboards.own_picture_how"),
        )
        st.button(
            say("storyboards.own_add"),
            key="own_add",
            icon=":material/add:",
            on_click=as_spoken(add),
            args=(Own(kind=kind),),
        )


def show_fields(place: int, view: Own, key: str) -> None:
    """Show what a slide of one's own says, to be changed; what is typed is kept at once."""
    title = st.text_input(say("own.title"), view.title, key=f"{key}_title", max_chars=LONGEST_LINE)
    said = {}
    for name in PARTS[view.kind]:
        ask = st.text_area if name in LONG else st.text_input
        most = LONGEST_PART if name in LONG else LONGEST_LINE
        typed = ask(
            say(f"own.part_{name}"), view.said.get(name, ""), key=f"{key}_part_{name}", max_chars=most
        )
        said[name] = typed or ""
    note = st.text_area(say("storyboards.view_note"), view.note, key=f"{key}_note", max_chars=4000) or ""
    if view.kind == "picture" and not said["alternative"].strip():
        # A picture is never without words: the field is empty, the slide keeps what it had.
        said["alternative"] = view.said["alternative"]
    said = {name: text for name, text in said.items() if text}
    if (title, said, note) != (view.title, view.said, view.note):
        keep(board().changed(place, title=title, said=said, note=note))
        st.rerun()
