"""The head of a page: its question, and the answer of the data, its numbers leading to their figures."""

import streamlit as st

from screen.asking import found
from words import say


def show_head(page: str) -> None:
    """Show the title of a page, its question, and its answer in one to three sentences."""
    st.title(say(f"{page}.title"), anchor=False)
    st.markdown(say(f"{page}.lead"))
    show_answer(page)


def show_answer(page: str, **filters: str) -> None:
    """Show the answer of a page; `filters` are those that it takes."""
    if told := found(page, **filters):
        with st.container(key="_".join(["answer", *filters.values()])):
            st.markdown(told)
