"""What a member's act came to: done, said on the next run, or refused in one sentence."""

from collections.abc import Callable
from typing import Any

import streamlit as st

from conduct.refusal import ChangedMeanwhile, Refused
from screen.refusal import show_refusal

DONE = "work_done"


def attempt(act: Callable[[], Any], done: str) -> bool:
    """Do something and say so on the next run, or say in one sentence why not; True where it was done.

    Lets ChangedMeanwhile through: the page shows the difference.
    """
    try:
        act()
    except ChangedMeanwhile:
        raise
    except Refused as error:
        show_refusal(error)
        return False
    st.session_state[DONE] = done
    return True


def show_done() -> None:
    """Say what the last run did, once."""
    done = st.session_state.pop(DONE, "")
    if done:
        st.success(done, icon=":material/check:")
