"""A figure as every page shows it: a sentence, the chart, its sources, and its table to read or take away."""

import io
from collections.abc import Mapping
from typing import Any

import pandas as pd
import plotly.graph_objects as go
import pydeck as pdk
import streamlit as st

from screen.asking import answer, snapshot
from words import say

PLOTLY_SETTINGS = {"displaylogo": False, "showSendToCloud": False, "displayModeBar": False}
MAP_HEIGHT = 430


def show_chart(chart: go.Figure | pdk.Deck, alt: str, key: str) -> None:
    """Put a chart on the page with its text alternative."""
    if isinstance(chart, pdk.Deck):
        st.pydeck_chart(chart, height=MAP_HEIGHT, alt=alt, key=f"{key}_map")
        st.caption(say("common.boundaries"))
    else:
        st.plotly_chart(chart, config=PLOTLY_SETTINGS, alt=alt, key=f"{key}_chart")


def show_figure(
    key: str,
    title: str,
    table: pd.DataFrame,
    chart: go.Figure | pdk.Deck | None = None,
    note: str = "",
    as_of: str = "",
    columns: Mapping[str, str] | None = None,
) -> None:
    """Show a figure: title sentence, chart, note, sources, and the table behind it.

    `table` needs the columns source_id and locator; `columns` names those to show.
    Without a chart, the table itself is the figure. Where the table is empty, the page
    says so instead of drawing nothing.
    """
    st.subheader(title, anchor=False)
    if table.empty:
        st.info(say("common.nothing_here"), icon=":material/info:")
        return
    if chart is not None:
        show_chart(chart, f"{title}. {note} {say('common.table_below')}", key)
    else:
        show_table(table, title, columns)
    if note:
        st.markdown(note)
    st.caption(provenance(table, as_of))
    if chart is None:
        show_downloads(key, table)
        return
    with st.expander(say("common.table_and_download"), key=f"{key}_table", on_change="rerun") as opened:
        if opened.open:
            show_table(table, title, columns)
            show_downloads(key, table)


def show_table(table: pd.DataFrame, alt: str, columns: Mapping[str, str] | None = None) -> None:
    """Show a table with readable headings; a column that is empty everywhere is left out."""
    headings = {name: heading(name) for name in table.columns} | dict(columns or {})
    shown = [
        name
        for name in (columns or table.columns)
        if name in table.columns and table[name].notna().any()
    ]
    shown += [name for name in ("trust", "source_id", "locator") if name in table and name not in shown]
    st.dataframe(
        table[shown],
        hide_index=True,
        alt=alt,
        column_config={name: column_settings(headings[name], table[name]) for name in shown},
        placeholder=say("common.not_available"),
    )


def column_settings(label: str, values: pd.Series) -> Any:
    """Return how a column is shown: numbers with separators, addresses as links, the rest as text."""
    if values.name == "url":
        return st.column_config.LinkColumn(label)
    if values.name in YEARS:
        return st.column_config.NumberColumn(label, format="%d")
    if pd.api.types.is_bool_dtype(values):
        return st.column_config.CheckboxColumn(label)
    if pd.api.types.is_numeric_dtype(values):
        return st.column_config.NumberColumn(label, format="localized")
    return st.column_config.TextColumn(label)


YEARS = ("year", "year_signed", "first_year", "last_year", "number", "cycle")


def heading(column: str) -> str:
    """Return a column's heading on screen."""
    return say(f"columns.{column}")


def provenance(table: pd.DataFrame, as_of: str = "") -> str:
    """Write the line under a figure: how many rows, from which sources, as of when, on which snapshot."""
    ids = sorted({part for ids in table["source_id"].dropna() for part in str(ids).split("; ")})
    titles = _source_titles(snapshot())
    named = [titles.get(source, source) for source in ids[:3]]
    if len(ids) > 3:
        named.append(say("common.more_sources", count=len(ids) - 3))
    parts = [
        say("common.sources", names="; ".join(named)),
        as_of,
        say("common.rows_on_snapshot", rows=len(table), snapshot=snapshot()),
    ]
    return " · ".join(part for part in parts if part)


@st.cache_data(max_entries=20, show_spinner=False)
def _source_titles(number: int) -> dict[str, str]:
    sources = answer("sources", kind=None)
    return {row.source_id: f"{row.publisher} ({row.source_id})" for row in sources.itertuples()}


def show_downloads(key: str, table: pd.DataFrame) -> None:
    """Offer a table as CSV and as an Excel workbook, made only when asked for."""
    name = f"{key}-snapshot-{snapshot()}"
    left, right, _ = st.columns([1, 1, 4])
    left.download_button(
        "CSV", lambda: csv_bytes(table), f"{name}.csv", "text/csv",
        key=f"{key}_csv", icon=":material/download:", on_click="ignore",
    )  # fmt: skip
    right.download_button(
        "XLSX", lambda: excel_bytes(table), f"{name}.xlsx", EXCEL,
        key=f"{key}_xlsx", icon=":material/download:", on_click="ignore",
    )  # fmt: skip


EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
# A cell that begins with one of these would be run as a formula by a spreadsheet program.
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def csv_bytes(table: pd.DataFrame) -> bytes:
    """Return a table as CSV that a spreadsheet program reads as text and numbers, never formulas."""
    return table.map(_harmless).to_csv(index=False).encode("utf-8-sig")


def excel_bytes(table: pd.DataFrame) -> bytes:
    """Return a table as an Excel workbook whose cells are text and numbers, never formulas."""
    buffer = io.BytesIO()
    options = {"options": {"strings_to_formulas": False, "strings_to_urls": False}}
    with pd.ExcelWriter(buffer, engine="xlsxwriter", engine_kwargs=options) as book:
        table.to_excel(book, index=False, sheet_name=say("common.sheet"))
    return buffer.getvalue()


def _harmless(value: object) -> object:
    return f"'{value}" if isinstance(value, str) and value.startswith(FORMULA_STARTS) else value
