"""Tables on the page: written out, scrolling, or to take away whole."""

from collections.abc import Sequence
from typing import Any

import pandas as pd
import streamlit as st

from figures.table import EVIDENCE, YEARS, as_table, heading, shown_columns
from figures.taken import csv_bytes
from renderers import page
from screen.asking import snapshot
from screen.file_types import CSV
from words import as_spoken, say

MOST_ROWS_WRITTEN = 60


def show_table(
    table: pd.DataFrame, alt: str, columns: Sequence[str] = (), written: bool = False, raw: bool = False
) -> None:
    """Show the chosen columns of a table, or all; a column that is empty everywhere is left out.

    Headings are words of the screen, or the warehouse's own column names where `raw` says so.
    Up to `MOST_ROWS_WRITTEN` rows, or all where `written` says so, are written out as text that
    wraps, prints and can be read aloud; a longer table scrolls and can be sorted and searched.
    """
    shown = list(table) if raw else shown_columns(table, columns)
    shown += [name for name in EVIDENCE if name in table and name not in shown]
    headings = {name: name if raw else heading(name) for name in shown}
    if written or len(table) <= MOST_ROWS_WRITTEN:
        st.html(page.region(as_table(table, headings), alt))
        return
    st.dataframe(
        table[shown],
        hide_index=True,
        alt=alt,
        column_config={name: _settings(headings[name], table[name]) for name in shown},
        placeholder=say("common.not_available"),
    )


def show_downloads(key: str, table: pd.DataFrame) -> None:
    """Offer a whole table of the warehouse as CSV, made only when asked for."""
    st.download_button(
        "CSV",
        as_spoken(lambda: csv_bytes(table)),
        f"{key}-snapshot-{snapshot()}.csv",
        CSV,
        key=f"{key}_csv",
        icon=":material/download:",
        on_click="ignore",
    )


def _settings(label: str, values: pd.Series) -> Any:
    """Return how a scrolling table shows a column: numbers, addresses as links, the rest as text."""
    if values.name == "url":
        return st.column_config.LinkColumn(label)
    if pd.api.types.is_bool_dtype(values):
        return st.column_config.CheckboxColumn(label)
    if pd.api.types.is_numeric_dtype(values):
        return st.column_config.NumberColumn(label, format="%d" if values.name in YEARS else "localized")
    return st.column_config.TextColumn(label)
