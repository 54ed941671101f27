"""Tables on the page and to take away: written out, scrolling, as CSV, as an Excel workbook."""

import csv
import io
from collections.abc import Sequence
from typing import Any

import pandas as pd
import streamlit as st

from etl.exporting import harmless
from figures.table import EVIDENCE, YEARS, as_html, heading, shown_columns
from screen.asking import snapshot
from words import say

MOST_ROWS_WRITTEN = 60
EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


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
        st.html(as_html(table[shown], alt, headings))
        return
    st.dataframe(
        table[shown],
        hide_index=True,
        alt=alt,
        column_config={name: _settings(headings[name], table[name]) for name in shown},
        placeholder=say("common.not_available"),
    )


def show_downloads(key: str, table: pd.DataFrame) -> None:
    """Offer a table as CSV and as an Excel workbook, made only when asked for."""
    name = f"{key}-snapshot-{snapshot()}"
    with st.container(horizontal=True):
        st.download_button(
            "CSV",
            lambda: csv_bytes(table),
            f"{name}.csv",
            "text/csv",
            key=f"{key}_csv",
            icon=":material/download:",
            on_click="ignore",
        )
        st.download_button(
            "XLSX",
            lambda: excel_bytes(table),
            f"{name}.xlsx",
            EXCEL,
            key=f"{key}_xlsx",
            icon=":material/download:",
            on_click="ignore",
        )


def csv_bytes(table: pd.DataFrame) -> bytes:
    """Return a table as CSV that a spreadsheet program reads as text and numbers, never formulas."""
    text = str(table.map(harmless).to_csv(index=False, quoting=csv.QUOTE_NONNUMERIC))
    return text.encode("utf-8-sig")


def excel_bytes(table: pd.DataFrame) -> bytes:
    """Return a table as an Excel workbook whose cells are text and numbers, never formulas."""
    buffer = io.BytesIO()
    options = {"options": {"strings_to_formulas": False, "strings_to_urls": False}}
    with pd.ExcelWriter(buffer, engine="xlsxwriter", engine_kwargs=options) as book:
        table.to_excel(book, index=False, sheet_name=say("common.sheet"))
    return buffer.getvalue()


def _settings(label: str, values: pd.Series) -> Any:
    """Return how a scrolling table shows a column: numbers, addresses as links, the rest as text."""
    if values.name == "url":
        return st.column_config.LinkColumn(label)
    if pd.api.types.is_bool_dtype(values):
        return st.column_config.CheckboxColumn(label)
    if pd.api.types.is_numeric_dtype(values):
        return st.column_config.NumberColumn(label, format="%d" if values.name in YEARS else "localized")
    return st.column_config.TextColumn(label)
