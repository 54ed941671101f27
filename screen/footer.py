"""The foot of every page: what this is, of when its data are, how to cite it, and whom to write to."""

import os

import streamlit as st

from screen.asking import snapshot, snapshots
from screen.language import show_of_translation
from screen.markup import as_text
from words import say
from words.dates import day_said

# Whom readers of this installation write to: an e-mail address, or nothing.
CONTACT = "COOPERATION_CONTACT"
# Who runs this installation, as it is to be named.
OPERATOR = "COOPERATION_OPERATOR"


def contact() -> str:
    """Return the address that readers may write to, '' where none is set."""
    return os.environ.get(CONTACT, "").strip()


def operator() -> str:
    """Return who runs this installation, '' where it is not set."""
    return os.environ.get(OPERATOR, "").strip()


def show_footer() -> None:
    """Show name, snapshot and its date, licence, citation and contact below the page."""
    made_at = next(one.made_at for one in snapshots() if one.number == snapshot())
    with st.container(key="footer"):
        st.caption(
            say(
                "footer.line",
                product=say("frame.product"),
                snapshot=str(snapshot()),
                date=day_said(made_at),
            )
        )
        with st.container(horizontal=True):
            st.page_link("pages/about.py", label=say("footer.about"))
            st.page_link("pages/about.py", label=say("footer.cite"), query_params={"about_view": "cite"})
            if contact():
                st.link_button(say("footer.write"), f"mailto:{contact()}", type="tertiary")
        if operator():
            st.caption(say("footer.operator", operator=as_text(operator())))
        st.caption(say("frame.disclaimer"))
        show_of_translation()
