"""The frame around every page: which snapshot is looked at, and what the product is and is not."""

from pathlib import Path

import streamlit as st
from streamlit.runtime.pages_manager import PagesManager

from renderers import html
from screen import filters
from screen.address_bar import exact_link
from screen.asking import SNAPSHOT_KEY, snapshot, snapshots
from screen.language import show_selector
from screen.lists import pick
from screen.markup import as_short_text, replaced
from screen.person import show_person
from screen.said import script
from slides.storyboard import SNAPSHOT
from words import say

MARK = (Path(__file__).parent.parent / "static" / "mark.svg").read_text(encoding="utf-8").strip()
INK = {"light": "#1b242b", "dark": "#e6ebef"}
MENU = (Path(__file__).parent / "menu.js").read_text(encoding="utf-8")
# On one line: Streamlit looks at the start of every line of what it is given, at every run.
STYLES = " ".join(
    path.read_text(encoding="utf-8") for path in (Path(__file__).parent / "style.css", html.STYLE)
)
STYLE = " ".join(STYLES.split())
# Beside the number of letters that a field takes, Streamlit says how what is typed gets in.
HOW_TO_ENTER = "[data-testid=InputInstructions] > span:first-child:has(+ span)"


def enter() -> None:
    """Come in by the front door, also where a page's own address is the first one opened.

    Until `st.navigation` has run once in a process, Streamlit runs a file of `pages/` by
    itself, without the frame. Every page calls this first.
    """
    if PagesManager.uses_pages_directory:
        PagesManager.uses_pages_directory = False
        st.rerun()


def show_style() -> None:
    """Send the style of everything, before anything else that is drawn.

    Streamlit loads what draws `st.html` once the first of it comes: figures that come later need not wait.
    """
    st.html(f"<style>{STYLE} {replaced(HOW_TO_ENTER, say('common.press_enter'))}</style>")


def show_snapshot() -> None:
    """Show whose product this is, which snapshot and language are looked at; let the reader choose others.

    Without a choice the newest is shown, and the address does not speak of it.
    """
    st.logo(mark(theme()), size="large")
    known = [str(one.number) for one in reversed(snapshots())]
    asked = st.query_params.get(SNAPSHOT_KEY)
    if asked and asked not in known:
        # Below the newest, only what was let go is not there.
        gone = SNAPSHOT.fullmatch(asked) and int(asked) < int(known[0])
        why = "snapshot_let_go" if gone else "no_such_snapshot"
        told = say(f"frame.{why}", asked=as_short_text(asked), number=known[0])
        st.warning(told, icon=":material/error:")
    with st.sidebar:
        pick(
            say("frame.snapshot"),
            known,
            index=None,
            key=SNAPSHOT_KEY,
            bind="query-params",
            format_func=lambda number: number,
            placeholder=say("frame.newest", number=known[0]),
            help=say("frame.snapshot_help"),
        )
        if str(snapshot()) != known[0]:
            st.info(say("frame.newer", number=known[0]), icon=":material/update:")
        show_selector()


def mark(scheme: str) -> str:
    """Return the product's mark and name as a drawing, in the ink of a scheme."""
    return MARK.replace("currentColor", INK[scheme])


def show_search_box() -> None:
    """Show the box that searches everything on every page; the page of the search answers."""
    with st.sidebar:
        typed = st.text_input(
            say("frame.search"),
            key="frame_search",
            placeholder=say("frame.search"),
            label_visibility="collapsed",
        )
    if typed and typed != st.session_state.get("frame_searched"):
        st.session_state["frame_searched"] = typed
        filters.come_anew()
        st.switch_page("pages/search.py", query_params={"search": typed})


def show_link_and_person(who: str) -> None:
    """Show in the sidebar the link to exactly this view, once somebody asks for it; who looks."""
    with st.sidebar:
        label, icon = say("frame.link"), ":material/link:"
        # What is chosen on the page draws the page alone: a link made before would tell of an earlier view.
        with st.popover(label, icon=icon, key="frame_link", on_change="rerun") as link:
            if link.open:
                st.caption(say("frame.link_help"))
                st.code(exact_link(), language=None, wrap_lines=True)
        show_person(who)
        # Last of all, where a part that shows nothing takes no room from another.
        st.html(f"<script>{MENU}</script>{script()}", unsafe_allow_javascript=True)


def theme() -> str:
    """Return light or dark, as the reader sees the page."""
    return str(st.context.theme.type or "light")
