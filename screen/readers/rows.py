"""The rows behind a figure on a page: five columns at a glance, twenty at a time, the rest on a click."""

from collections.abc import Hashable, Sequence

import pandas as pd
import streamlit as st

from figures.table import EVIDENCE, HIDDEN, cell, heading, is_number, shown_columns
from renderers.html.rows import Row, draw
from screen.asking import known
from screen.batches import offer_more, rows_shown
from screen.markup import as_text
from words import language, named_in, say, speak

AT_A_GLANCE = 5


def show_rows(table: pd.DataFrame, label: str, key: str, columns: Sequence[str] = ()) -> None:
    """Show a table as rows that open; `columns` are those that a reader needs, the most telling first.

    A column that says the same of every row is said once, above them.
    """
    _show_rows(table, label, key, columns, language())


@st.fragment
def _show_rows(table: pd.DataFrame, label: str, key: str, columns: Sequence[str], code: str) -> None:
    # It runs again alone, maybe in another thread than the page.
    speak(code)
    wanted = [name for name in shown_columns(table, columns) if name not in EVIDENCE]
    constant = [name for name in wanted if len(table) > 1 and _is_constant(table[name])]
    glance = [name for name in wanted if name not in constant][:AT_A_GLANCE] or wanted[:AT_A_GLANCE]
    for name in constant:
        value = as_text(cell(name, table[name].iat[0]))
        st.caption(say("rows.of_all", heading=heading(name), value=value))
    st.html(_drawn(table.head(rows_shown(key)), glance, label))
    offer_more(key, len(table))


def _drawn(table: pd.DataFrame, glance: Sequence[str], label: str) -> str:
    rest = [name for name in table if name not in (*glance, *HIDDEN, *EVIDENCE)]
    rows = [
        Row(tuple(cell(name, row[name]) for name in glance), (*_said(row, rest), *_evidence(row)))
        for row in table.to_dict("records")
    ]
    numbers = [is_number(name, table[name]) for name in glance]
    return draw([heading(name) for name in glance], numbers, rows, label)


def _said(row: dict[Hashable, object], names: Sequence[str]) -> list[tuple[str, str, str]]:
    return [
        (heading(name), cell(name, row[name]), str(row[name]) if name == "url" else "")
        for name in names
        if not pd.isna(row[name]) and row[name] != ""
    ]


def _evidence(row: dict[Hashable, object]) -> list[tuple[str, str, str]]:
    """Return where a row comes from: each source by title and publisher, the place, how sure it is."""
    told = []
    sources = known()
    for source_id in str(row.get("source_id") or "").split("; "):
        if source_id in sources:
            source = sources[source_id]
            told.append(
                (
                    say("columns.source_id"),
                    say("common.source", title=source.title, publisher=source.publisher),
                    source.url,
                )
            )
    if row.get("locator"):
        told.append((say("columns.locator"), str(row["locator"]), ""))
    if isinstance(row.get("trust"), str):
        told.append((say("rows.trust"), named_in("trust", str(row["trust"])), ""))
    return told


def _is_constant(values: pd.Series) -> bool:
    return bool(values.notna().all()) and values.nunique() == 1
