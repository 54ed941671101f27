"""Filters that live in the address of the page, so that a link shows a colleague the same view."""

from collections.abc import Iterable, Mapping

import streamlit as st

from figures.filters import members
from screen.asking import answer
from words import say


def member_filter(key: str, label: str) -> str | None:
    """Let the reader choose a Member State; None means all of them."""
    return choice(key, label, members(answer), say("common.all_countries"))


def choice(key: str, label: str, names: Mapping[str, str] | Iterable[str], everything: str) -> str | None:
    """Let the reader choose one of several codes, by their names where they have any; None means all."""
    names = names if isinstance(names, Mapping) else {name: name for name in names}
    chosen = st.selectbox(
        label,
        [everything, *names],
        format_func=lambda code: names.get(code, code),
        key=key,
        bind="query-params",
    )
    return None if chosen == everything else chosen


def view(page: str, names: tuple[str, ...]) -> str:
    """Let the reader choose one of a page's views; only the chosen one is drawn."""
    views = {name: say(f"{page}.view_{name}") for name in names}
    chosen = st.segmented_control(
        say("common.view"),
        list(views),
        default=next(iter(views)),
        required=True,
        format_func=lambda name: views[name],
        key=f"{page}_view",
        bind="query-params",
        label_visibility="collapsed",
    )
    return str(chosen)
