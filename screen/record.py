"""One record in full: every field with its value, or the words that it is not available."""

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from screen.figure import heading
from words import say


def show_record(record: pd.DataFrame, title: str, fields: Sequence[str]) -> None:
    """Show the first row of a frame as a list of fields. Values are shown as text, never as markup."""
    st.subheader(title, anchor=False)
    row = record.iloc[0]
    values = [
        say("common.not_available") if pd.isna(row[name]) else str(row[name]) for name in fields
    ]
    table = pd.DataFrame({say("common.field"): [heading(name) for name in fields], say("common.value"): values})
    st.dataframe(table, hide_index=True, alt=title)
