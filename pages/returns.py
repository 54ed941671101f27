"""Returns: what centres returned is brought in, looked through, reviewed, published and corrected."""

import streamlit as st

from screen.filters import view
from screen.members.desk_and_cycle import association, desk
from screen.members.feedback import show_done
from screen.members.return_drafts import show_drafts
from screen.members.return_file import show_bring_in
from screen.members.returns_expected import show_expected
from screen.members.returns_published import show_published
from screen.sidebar import enter
from words import say

VIEWS = ("bring_in", "drafts", "published", "expected")

enter()
st.title(say("returns.title"), anchor=False)
st.markdown(say("returns.lead"))
at = desk()
organisation_id = association(at)
show_done()
shown = view("returns", VIEWS)

if shown == "bring_in":
    show_bring_in(at, organisation_id)
elif shown == "drafts":
    show_drafts(at, organisation_id)
elif shown == "published":
    show_published(at, organisation_id)
else:
    show_expected(at, organisation_id)
