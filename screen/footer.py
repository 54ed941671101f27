"""The foot of every page: what this is, of when its data are, how to cite it, and whom to write to."""

import streamlit as st

from screen.asking import snapshot, snapshots
from screen.language import show_of_translation
from screen.markup import as_text
from warehouse.settings import contact, operator
from words import say
from words.dates import day_said


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
