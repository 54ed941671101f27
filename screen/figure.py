"""A figure as every page shows it: a sentence, the chart, its sources, and its table to read or take away."""

from collections import Counter
from collections.abc import Sequence
from html import escape

import pandas as pd
import plotly.graph_objects as go
import pydeck as pdk
import streamlit as st

from screen.asking import answer, snapshot
from screen.markup import as_text
from screen.tables import show_downloads, show_table
from words import say

PLOTLY_SETTINGS = {"displaylogo": False, "showSendToCloud": False, "displayModeBar": False}
MAP_HEIGHT = 430
MOST_SOURCES_NAMED = 3
# Columns that date a row, the most telling first.
DATE_COLUMNS = (
    "reported_on",
    "as_of",
    "published_on",
    "happened",
    "year_signed",
    "last_year",
    "period",
    "published",
)


def show_figure(
    key: str,
    title: str,
    table: pd.DataFrame,
    chart: go.Figure | pdk.Deck | str | None = None,
    note: str = "",
    as_of: str = "",
    columns: Sequence[str] = (),
    written: bool = False,
) -> None:
    """Show a figure: title sentence, chart, note, sources, and the table behind it.

    `table` needs the columns source_id and locator; `columns` names those to show, and
    `written` writes out every row however many there are. Without a chart, the table itself
    is the figure. Where the table is empty, the page says so instead of drawing nothing.
    """
    st.subheader(title, anchor=False)
    if table.empty:
        st.info(say("common.nothing_here"), icon=":material/info:")
        return
    if chart is not None:
        show_chart(chart, f"{title}. {note} {say('common.table_below')}", key)
    else:
        show_table(table, title, columns, written)
    if note:
        st.markdown(note)
    st.caption(provenance(table, as_of))
    if chart is None:
        show_downloads(key, table)
        return
    with st.expander(say("common.table_and_download"), key=f"{key}_table", on_change="rerun") as opened:
        if opened.open:
            show_table(table, title, columns, written)
            show_downloads(key, table)


def show_chart(chart: go.Figure | pdk.Deck | str, alt: str, key: str) -> None:
    """Put a chart on the page with its text alternative; one that is text is written into the page."""
    if isinstance(chart, str):
        st.html(f'<div class="written" role="region" tabindex="0" aria-label="{escape(alt)}">{chart}</div>')
    elif isinstance(chart, pdk.Deck):
        st.pydeck_chart(chart, height=MAP_HEIGHT, alt=alt, key=f"{key}_map")
        st.caption(say("common.boundaries"))
    else:
        st.plotly_chart(chart, config=PLOTLY_SETTINGS, alt=alt, key=f"{key}_chart")


def provenance(table: pd.DataFrame, as_of: str = "") -> str:
    """Write the line under a figure: its main sources, as of when, how many rows, which snapshot."""
    cited = Counter(part for ids in table["source_id"].dropna() for part in str(ids).split("; "))
    known = _sources(snapshot())
    main = [source for source, _ in cited.most_common(MOST_SOURCES_NAMED)]
    named = [f"{as_text(known[source][0])} ({source})" for source in main]
    if len(cited) > len(main):
        named.append(say("common.more_sources", count=len(cited) - len(main)))
    parts = (
        say("common.sources", names="; ".join(named)),
        as_of or _as_of(_dates(table) or _dates_of_sources(list(cited), known)),
        say("common.rows_on_snapshot", rows=len(table), snapshot=snapshot()),
    )
    return " · ".join(parts)


def _as_of(dates: str) -> str:
    return say("common.as_of", dates=dates) if dates else say("common.not_dated")


def _dates(table: pd.DataFrame) -> str:
    """Return the span of years a table's own rows speak of, '' where they have no dates."""
    for column in DATE_COLUMNS:
        if column in table and table[column].notna().any():
            years = sorted(str(value)[:4] for value in table[column].dropna())
            return years[0] if years[0] == years[-1] else f"{years[0]} – {years[-1]}"
    return ""


def _dates_of_sources(cited: list[str], known: dict[str, tuple[str, str]]) -> str:
    years = sorted(known[source][1][:4] for source in cited if known[source][1])
    if not years:
        return ""
    return years[0] if years[0] == years[-1] else f"{years[0]} – {years[-1]}"


@st.cache_data(max_entries=20, show_spinner=False)
def _sources(number: int) -> dict[str, tuple[str, str]]:  # noqa: ARG001 - what it is kept by
    """Return publisher and date of every source, kept by snapshot."""
    sources = answer("sources", kind=None)
    published = sources["published"].fillna("")
    return dict(zip(sources["source_id"], zip(sources["publisher"], published, strict=True), strict=True))
