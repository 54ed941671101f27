"""The head of a page: its question, and the answer of the data, its numbers leading to their figures."""

import re

import streamlit as st

from figures.answer import Finding
from screen.asking import found
from screen.filters import leave_room_for_scope
from screen.markup import as_text
from words import say

# A number as the screen writes it: digits with thin spaces or points between them.
NUMBER = re.compile(r"(?<![\w.])\d(?:[\d\u2009.,]*\d)?(?![\w])")


def show_head(page: str) -> None:
    """Show the title of a page, its question, and its answer in one to three sentences."""
    st.title(say(f"{page}.title"), anchor=False)
    st.markdown(say(f"{page}.lead"))
    show_answer(page)


def show_answer(page: str, **filters: str) -> None:
    """Show the answer of a page; `filters` are those that it takes."""
    told = found(page, **filters)
    if told:
        with st.container(key="_".join(["answer", *filters.values()])):
            st.markdown(" ".join(_linked(one) for one in told))
        if not filters:
            leave_room_for_scope()


def _linked(finding: Finding) -> str:
    """Return a sentence as markup in which every number leads to the figure that proves it."""
    parts = NUMBER.split(finding.sentence)
    numbers = NUMBER.findall(finding.sentence)
    linked = [f"[{number}](#{finding.figure})" for number in numbers]
    pairs = zip(map(as_text, parts), [*linked, ""], strict=True)
    return "".join(text + link for text, link in pairs)
