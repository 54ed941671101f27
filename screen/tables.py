"""Tables on the page and to take away: written out, scrolling, as CSV, as an Excel workbook."""

import csv
import io
from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

import pandas as pd
import streamlit as st

from etl.exporting import harmless
from screen.asking import snapshot
from words import number, say

MOST_ROWS_WRITTEN = 60
SHORT_TEXT, LONG_TEXT = 22, 60
# Columns that a chart needs and a reader does not; they stay in the downloads.
HIDDEN = (
    "lon", "lat", "listed_lon", "listed_lat", "counterpart_lon", "counterpart_lat", "origin_lon",
    "origin_lat", "listed_code", "counterpart_code", "origin_code", "place_code", "mechanism_id",
    "cycle_id", "position", "figure_id", "id", "in_title", "agency_id", "code_id", "method_id",
    "method_version", "indicator_id",
)  # fmt: skip
# Where these are empty there is nothing to say; elsewhere an empty cell is a fact not available.
REMARKS = (
    "note", "detail", "status_detail", "reason", "cycle", "name_vi_note", "not_found", "region_printed",
    "article", "title", "amount", "unit", "standing", "revision", "not_eligible", "restores", "before",
    "after", "file",
)  # fmt: skip
EVIDENCE = ("trust", "source_id", "locator")
YEARS = ("year", "year_signed", "first_year", "last_year", "number", "cycle")
EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def show_table(
    table: pd.DataFrame, alt: str, columns: Sequence[str] = (), written: bool = False, raw: bool = False
) -> None:
    """Show the chosen columns of a table, or all; a column that is empty everywhere is left out.

    Headings are words of the screen, or the warehouse's own column names where `raw` says so.
    Up to `MOST_ROWS_WRITTEN` rows, or all where `written` says so, are written out as text that
    wraps, prints and can be read aloud; a longer table scrolls and can be sorted and searched.
    """
    wanted = list(columns) or [name for name in table if raw or name not in HIDDEN]
    shown = [name for name in wanted if raw or table[name].notna().any()]
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


def heading(column: str) -> str:
    """Return a column's heading on screen."""
    return say(f"columns.{column}")


def as_html(table: pd.DataFrame, alt: str, headings: Mapping[str, str]) -> str:
    """Write every row of a table; whatever the cells hold is shown as text, never as markup."""
    right = {name: _is_number(name, table[name]) for name in headings}
    head = "".join(
        f'<th scope="col"{_class(right[name], "")}>{escape(label)}</th>' for name, label in headings.items()
    )
    body = "".join(
        "<tr>" + "".join(_cell(cell(name, row[name]), right[name]) for name in headings) + "</tr>"
        for row in table.to_dict("records")
    )
    return (
        f'<div class="written" role="region" tabindex="0" aria-label="{escape(alt)}">'
        f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>"
    )


def cell(column: str, value: Any) -> str:
    """Write one cell: thin spaces between thousands, years as they are, and what is missing as such."""
    if pd.isna(value):
        return "" if column in REMARKS else say("common.not_available")
    if isinstance(value, bool):
        return say("common.yes") if value else say("common.no")
    if isinstance(value, (int, float)) and column not in YEARS:
        return number(int(value)) if float(value).is_integer() else f"{value:,}".replace(",", "\u2009")
    return str(value)


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


def _is_number(name: str, values: pd.Series) -> bool:
    is_number = pd.api.types.is_numeric_dtype(values) and not pd.api.types.is_bool_dtype(values)
    return bool(is_number) and name not in YEARS


def _settings(label: str, values: pd.Series) -> Any:
    """Return how a scrolling table shows a column: numbers, addresses as links, the rest as text."""
    if values.name == "url":
        return st.column_config.LinkColumn(label)
    if pd.api.types.is_bool_dtype(values):
        return st.column_config.CheckboxColumn(label)
    if pd.api.types.is_numeric_dtype(values):
        return st.column_config.NumberColumn(label, format="%d" if values.name in YEARS else "localized")
    return st.column_config.TextColumn(label)


def _cell(text: str, right: bool) -> str:
    return f"<td{_class(right, text)}>{escape(text)}</td>"


def _class(right: bool, text: str) -> str:
    if right:
        return ' class="number"'
    if not text:
        return ""
    if len(text) <= SHORT_TEXT:
        return ' class="short"'
    return ' class="long"' if len(text) > LONG_TEXT else ' class="medium"'
