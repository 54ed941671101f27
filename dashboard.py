"""The front door: what `streamlit run dashboard.py` serves, and the frame around every page.

Streamlit reads this file twice: once when the server starts, for the application with its own
routes and headers, and then for every run of a page.
"""

import streamlit as st
from streamlit.runtime.pages_manager import PagesManager

from screen.navigation import show_dashboard
from web import MIDDLEWARE, ROUTES, in_background
from web.starting import begin

if st.runtime.exists():
    show_dashboard()
else:
    begin()
    # The files of `pages/` are parts of the frame, never pages by themselves, also at the first visit.
    PagesManager.uses_pages_directory = False
    app = st.App(__file__, routes=ROUTES, middleware=MIDDLEWARE, lifespan=in_background)
