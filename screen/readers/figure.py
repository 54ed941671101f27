"""A figure as every page shows it: a sentence, the drawing, its sources, its table to take away."""

import pandas as pd
import streamlit as st

from figures.figure import Figure
from renderers import page
from screen.asking import body, figure, known
from screen.markup import as_text
from screen.readers.download import show_taking
from screen.readers.rows import show_rows
from screen.readers.storyboard import show_add
from screen.readers.tables import show_table
from screen.sidebar import theme
from words import say


def show(name: str, /, key: str = "", on_paper: bool = False, **filters: str | None) -> None:
    """Show a figure of the catalogue with these filters; where its table is empty, the page says so.

    `key` tells it from another one of the same name on the page. What goes `on_paper` whole, such as a
    scorecard, has its rows written out, all of them.
    """
    shown = figure(name, **filters)
    st.subheader(as_text(shown.title), anchor=key or name)
    if shown.table.empty:
        st.info(say("common.nothing_here"), icon=":material/info:")
        return
    show_body(shown, key or name, filters, on_paper)
    show_add(shown, key or name, filters)
    label = say("common.download") if shown.drawing is None else say("common.table_and_download")
    with st.expander(label, key=f"{key or name}_table", on_change="rerun") as opened:
        if opened.open:
            if shown.drawing is not None and on_paper:
                show_table(_by_publisher(shown.table), shown.title, shown.columns, written=True)
            elif shown.drawing is not None:
                show_rows(shown.table, shown.title, f"{key or name}_behind", shown.columns)
            show_taking(shown, key or name, filters)


def show_folded(name: str, /, key: str = "", **filters: str | None) -> None:
    """Show the rows of a figure that is a table, folded under its title: they come last on a page.

    Where there are none, the title says so, and there is nothing to open.
    """
    shown = figure(name, **filters)
    if shown.table.empty:
        st.caption(as_text(shown.title))
        return
    with st.expander(as_text(shown.title), key=f"{key or name}_folded", on_change="rerun") as opened:
        if not opened.open:
            return
        show_body(shown, key or name, filters)
        show_add(shown, key or name, filters)
        show_taking(shown, key or name, filters)


def show_body(shown: Figure, key: str, filters: dict[str, str | None], on_paper: bool = False) -> None:
    """Show what a figure says first of all: its drawing or its table, its note, its sources.

    All that is written goes in one piece: every piece costs the server and the browser their time.
    """
    if shown.remark:
        st.warning(shown.remark, icon=":material/science:")
    if shown.drawing is not None:
        page.show_movable(shown.drawing, shown.alternative, key, theme())
    elif on_paper:
        show_table(_by_publisher(shown.table), shown.title, shown.columns, written=True)
    else:
        show_rows(shown.read, shown.title, key, shown.columns)
    st.html(body(shown.name, **filters))


def _by_publisher(table: pd.DataFrame) -> pd.DataFrame:
    """Name sources by their publishers: a reader has no use for internal names."""
    if "source_id" not in table:
        return table
    return table.assign(source_id=table["source_id"].map(_publishers, na_action="ignore"))


def _publishers(source_ids: str) -> str:
    """Name the publishers of sources, for which a page has no internal names."""
    sources = known()
    return "; ".join(
        dict.fromkeys(sources[one].called if one in sources else one for one in source_ids.split("; "))
    )
