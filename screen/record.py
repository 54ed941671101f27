"""One record in full: every field with its value, or the words that it is not available."""

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from screen.tables import heading, show_table
from words import say


def show_record(record: pd.DataFrame, title: str, fields: Sequence[str]) -> None:
    """Show the first row of a frame as a list of fields. Values are shown as text, never as markup."""
    st.subheader(title, anchor=False)
    row = record.iloc[0]
    values = [say("common.not_available") if pd.isna(row[name]) else str(row[name]) for name in fields]
    fields_and_values = pd.DataFrame({"field": [heading(name) for name in fields], "value": values})
    show_table(fields_and_values, title)
