"""Rows of the members' pages as a table that is written out."""

from collections.abc import Mapping, Sequence
from datetime import UTC, tzinfo
from typing import Any

import pandas as pd
import streamlit as st

from conduct.clock import local_time
from figures.table import as_table
from renderers import page
from words import say
from words.dates import date_said

# In the session: the zone of the association that is worked for.
ZONE = "work_zone"


def show_rows(rows: Sequence[Mapping[str, Any]], alt: str) -> None:
    """Write rows as a table whose headings are words of the members' pages; cells are shown as text.

    Days (`…_on`) and moments (`…_at`) are written as the language does, moments in the association's zone.
    """
    if not rows:
        st.caption(say("work.nothing"))
        return
    zone: tzinfo = st.session_state.get(ZONE, UTC)
    table = pd.DataFrame([{name: _said(name, value, zone) for name, value in row.items()} for row in rows])
    st.html(page.region(as_table(table, {name: say(f"work.column_{name}") for name in table}), alt))


def _said(name: str, value: Any, zone: tzinfo) -> Any:
    if not isinstance(value, str) or not value:
        return value
    if name.endswith("_on"):
        return date_said(value)
    return local_time(value, zone) if name.endswith("_at") else value
