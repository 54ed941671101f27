"""Taking a figure away: its table, a picture, a citation that names the snapshot, an address that stays."""

from collections.abc import Callable
from datetime import datetime

import streamlit as st

from figures.address import address, in_words, path
from figures.citation import apa, bibtex
from figures.embedding import snippet
from figures.figure import Figure
from figures.picture import Form, NoPicture, picture
from figures.provenance import main_publishers, provenance
from figures.taken import excel_bytes, figure_csv
from screen.asking import answer, figure, known, snapshot, snapshots
from screen.file_types import CSV, EXCEL
from web.kept import kept
from words import as_spoken, say

PICTURES: dict[Form, str] = {"png": "image/png", "svg": "image/svg+xml"}


def show_taking(shown: Figure, key: str, filters: dict[str, str | None]) -> None:
    """Offer a figure as CSV, workbook and picture, its citation, and its address."""
    link = address(shown.name, filters, snapshot())
    words = in_words(shown.name, filters, snapshot(), answer)
    citation = _cited(shown, link or words)
    name = file_name(shown.name, filters)
    # Asked now: a file is made when it is taken, and then nobody's session says which snapshot is meant.
    sources, number = known(), snapshot()
    with st.container(horizontal=True):
        _download("CSV", lambda: figure_csv(shown, sources, citation), f"{name}.csv", CSV, f"{key}_csv")
        _download(
            "XLSX",
            lambda: excel_bytes(shown, sources, number, citation, link or words),
            f"{name}.xlsx",
            EXCEL,
            f"{key}_xlsx",
        )
        if shown.drawing is not None:
            for form in PICTURES:
                st.button(form.upper(), key=f"{key}_{form}", icon=":material/image:")
    for form in PICTURES:
        if st.session_state.get(f"{key}_{form}"):
            _show_picture(shown.name, filters, form, f"{name}.{form}", key)
    st.caption(say("taken.cite"))
    st.code(citation, language=None, wrap_lines=True)
    st.caption(say("taken.bibtex"))
    st.code(_entry(shown, link, words), language=None, wrap_lines=True)
    st.caption(say("taken.address") if link else say("taken.address_below"))
    st.code(link or path(shown.name, filters, snapshot()), language=None, wrap_lines=True)
    _show_snippet(shown, filters)


def _show_snippet(shown: Figure, filters: dict[str, str | None]) -> None:
    """Offer what another site pastes to show the figure, where sites may."""
    if pasted := snippet(shown.name, shown.title, filters, snapshot()):
        st.caption(say("embed.snippet"))
        st.code(pasted, language=None, wrap_lines=True)


def file_name(name: str, filters: dict[str, str | None]) -> str:
    """Name a file after the product, a figure, its filters and the edition of the data."""
    chosen = [value.replace(" ", "-").replace("/", "-") for value in filters.values() if value]
    return "-".join(["cooperation-monitor", name, *chosen, "edition", str(snapshot())])


def _download(label: str, content: bytes | Callable[[], bytes], name: str, kind: str, key: str) -> None:
    content = as_spoken(content) if callable(content) else content
    st.download_button(label, content, name, kind, key=key, icon=":material/download:", on_click="ignore")


def _cited(shown: Figure, where: str) -> str:
    return apa(shown.title, snapshot(), _made_at(), where, main_publishers(shown.table, known()))


def _entry(shown: Figure, link: str, words: str) -> str:
    sources = main_publishers(shown.table, known())
    return bibtex(shown.name, shown.title, snapshot(), _made_at(), link, words, sources)


def _made_at() -> datetime:
    return next(one.made_at for one in snapshots() if one.number == snapshot())


def _show_picture(name: str, filters: dict[str, str | None], form: Form, file: str, key: str) -> None:
    try:
        with st.spinner(say("taken.drawing")):
            made = _picture(name, filters, snapshot(), form)
    except NoPicture as error:
        st.error(str(error), icon=":material/error:")
        return
    _download(say("taken.picture", form=form.upper()), made, file, PICTURES[form], f"{key}_{form}_file")


@kept
def _picture(name: str, filters: dict[str, str | None], number: int, form: Form) -> bytes:
    shown = figure(name, **filters)
    return picture(shown, provenance(shown.table, known(), number, shown.as_of), form)
