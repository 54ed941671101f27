"""Rows of the members' pages as a table that is written out."""

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd
import streamlit as st

from figures.table import as_table
from renderers import page
from words import say


def show_rows(rows: Sequence[Mapping[str, Any]], alt: str) -> None:
    """Write rows as a table whose headings are words of the members' pages; cells are shown as text."""
    if not rows:
        st.caption(say("work.nothing"))
        return
    table = pd.DataFrame(list(rows))
    page.show(as_table(table, {name: say(f"work.column_{name}") for name in table}), alt)
