"""The frame around every page: which snapshot is looked at, and what the product is and is not."""

from pathlib import Path

import streamlit as st
from streamlit.runtime.pages_manager import PagesManager

from renderers import page
from screen.address_bar import exact_link
from screen.asking import SNAPSHOT_KEY, snapshot, snapshots
from screen.markup import as_short_text
from screen.person import show_person
from words import say

STYLE = f"<style>{(Path(__file__).parent / 'style.css').read_text(encoding='utf-8')}</style>"


def enter() -> None:
    """Come in by the front door, also where a page's own address is the first one opened.

    Until `st.navigation` has run once in a process, Streamlit runs a file of `pages/` by
    itself, without the frame. Every page calls this first.
    """
    if PagesManager.uses_pages_directory:
        PagesManager.uses_pages_directory = False
        st.rerun()


def show_snapshot() -> None:
    """Show in the sidebar which snapshot is looked at, and let the reader choose another."""
    st.html(STYLE)
    st.html(page.STYLE)
    known = [str(one.number) for one in reversed(snapshots())]
    asked = st.query_params.get(SNAPSHOT_KEY)
    if asked and asked not in known:
        st.warning(
            say("frame.no_such_snapshot", asked=as_short_text(asked), number=known[0]),
            icon=":material/error:",
        )
    # The newest is the default and so is left out of the address; from the first
    # click on, the session keeps the snapshot it began with, and its links say so.
    if "begun" in st.session_state and st.session_state.get(SNAPSHOT_KEY) is None:
        st.session_state[SNAPSHOT_KEY] = st.session_state["begun"]
    with st.sidebar:
        st.selectbox(
            say("frame.snapshot"),
            known,
            index=None,
            key=SNAPSHOT_KEY,
            bind="query-params",
            format_func=lambda number: number,
            placeholder=say("frame.newest", number=known[0]),
            help=say("frame.snapshot_help"),
        )
        st.session_state.setdefault("begun", str(snapshot()))
        if str(snapshot()) != known[0]:
            st.info(say("frame.newer", number=known[0]), icon=":material/update:")


def show_link_and_person() -> None:
    """Show in the sidebar the link to exactly this view, once the page has said what it shows; who looks."""
    with st.sidebar:
        with st.popover(say("frame.link"), icon=":material/link:"):
            st.caption(say("frame.link_help"))
            st.code(exact_link(), language=None, wrap_lines=True)
        show_person()
        st.caption(say("frame.disclaimer"))


def theme() -> str:
    """Return light or dark, as the reader sees the page."""
    return str(st.context.theme.type or "light")
