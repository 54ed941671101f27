"""The head of a page: its question, and the answer of the data, its numbers leading to their figures."""

import streamlit as st

from screen.asking import found_first
from screen.filters import leave_room_for_scope
from words import say

# What a reader may not know of the words of a page, by the keys of the glossary on About.
TERMS = {
    "overview": ("corridor", "stock", "agreement", "attache"),
    "corridors": ("corridor", "stock", "deployment", "agreement", "attache", "mrc"),
    "agreements": ("agreement", "corridor"),
    "attaches": ("attache", "agreement", "corridor"),
    "complaints": ("mrc",),
    "commitments": ("tier",),
    "agencies": ("code", "cycle"),
}


def show_head(page: str) -> None:
    """Show the title of a page, its question, and its answer in one to three sentences."""
    show_question(page)
    show_answer(page)


def show_question(page: str) -> None:
    """Show the title of a page and its question."""
    st.title(say(f"{page}.title"), anchor=False)
    st.markdown(say(f"{page}.lead"), help=words_of(page))


def words_of(page: str) -> str | None:
    """Return what the words of a page mean, to stand behind a sign beside its question."""
    return "\n\n".join(say(f"glossary.{term}") for term in TERMS.get(page, ())) or None


def show_answer(page: str, *follows: str, **filters: str | None) -> None:
    """Show the answer of a page; `filters` are those that it takes, `follows` those that may be open."""
    given = {name: value for name, value in filters.items() if value is not None}
    if told := found_first(page, **given):
        with st.container(key="_".join(["first", "answer", *given.values()])):
            # Its text is none of anybody's: every sign in it stands as itself.
            st.markdown(told, unsafe_allow_html=True)
        if follows or not given:
            leave_room_for_scope(*follows)
