"""An act that was refused, in one sentence on the page; a page that has no more to show."""

import streamlit as st

from conduct.refusal import Refused
from words import say


class PageEnds(Exception):
    """The page has said why it shows no more. Unlike `st.stop`, what stands around it is still shown."""


def show_refusal(error: Refused) -> None:
    """Show why not; the sentence may hold what people typed, so it is shown as text."""
    with st.container(border=True):
        st.markdown(f":material/block: **{say('work.refused')}**")
        st.text(str(error))
