"""An act that was refused, in one sentence on the page."""

import streamlit as st

from conduct.refusal import Refused
from words import say


def show_refusal(error: Refused) -> None:
    """Show why not; the sentence may hold what people typed, so it is shown as text."""
    with st.container(border=True):
        st.markdown(f":material/block: **{say('work.refused')}**")
        st.text(str(error))
