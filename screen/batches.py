"""Long tables stand on a page twenty rows at a time; a button shows the next twenty."""

import streamlit as st

from words import say

AT_ONCE = 20


def rows_shown(key: str) -> int:
    """Return how many rows of a table are to be seen by now."""
    return int(st.session_state.get(f"{key}_rows", AT_ONCE))


def offer_more(key: str, rows: int) -> None:
    """Offer the next rows of a table that has so many, where there are any."""
    shown = rows_shown(key)
    if rows > shown:
        st.button(
            say("rows.more", more=min(AT_ONCE, rows - shown), shown=shown, rows=rows),
            key=f"{key}_more",
            on_click=_show_more,
            args=(key,),
            icon=":material/expand_more:",
        )


def _show_more(key: str) -> None:
    st.session_state[f"{key}_rows"] = rows_shown(key) + AT_ONCE
