"""The front door: what `streamlit run dashboard.py` serves, and the frame around every page.

Streamlit reads this file twice: once when the server starts, for the application with its own
routes and headers, and then for every run of a page.
"""

import streamlit as st

from screen.front import show_dashboard
from web import MIDDLEWARE

if st.runtime.exists():
    show_dashboard()
else:
    app = st.App(__file__, middleware=MIDDLEWARE)
