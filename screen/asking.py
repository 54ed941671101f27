"""Ask the warehouse from a page. Answers and drawn figures are kept by snapshot: they stay right for ever.

What is kept is shared by all sessions and not copied for any: a page reads it and changes nothing in it.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import partial
from typing import Any

import pandas as pd
import streamlit as st

from figures.answer import findings
from figures.catalogue import make
from figures.doubt import SHOWS_THEM, beside
from figures.figure import Ask, Figure
from figures.filters import choices as choices_on
from figures.provenance import Source, known_sources, provenance
from figures.search import Index
from figures.search_index import index
from figures.search_index import index_of_findings as findings_indexed
from renderers import page
from screen.markup import first_of, listed
from warehouse.lake import Lake, Snapshot
from warehouse.location import Location
from web.kept import SHELF, kept, kept_in_all

SNAPSHOT_KEY = "snapshot"
_looked_at: ContextVar[int] = ContextVar("looked_at", default=0)


@st.cache_resource(show_spinner=False)
def lake() -> Lake:
    """Open the warehouse once for all sessions. Raises warehouse.trouble.Unusable."""
    return Lake(Location.from_environment())


@st.cache_resource(ttl=5, show_spinner=False)
def snapshots() -> list[Snapshot]:
    """List the snapshots, oldest first; a new commit is seen within five seconds. Shared: only read it.

    So is a restore, after which nothing that was kept by a number is right any more.
    """
    if not lake().goes_on():
        lake.clear()
        SHELF.clear()
    return lake().snapshots()


def snapshot() -> int:
    """Return the snapshot that this session looks at."""
    if looked_at := _looked_at.get():
        return looked_at
    chosen = st.session_state.get(SNAPSHOT_KEY)
    return int(chosen) if chosen else snapshots()[-1].number


def is_first() -> bool:
    """Tell whether this session looks at the first edition there is, which can be compared with none."""
    return snapshot() == snapshots()[0].number


@contextmanager
def looking_at(number: int) -> Iterator[None]:
    """Look at one snapshot until the block ends, though the session's newest may be another meanwhile."""
    before = _looked_at.set(number)
    try:
        yield
    finally:
        _looked_at.reset(before)


def answer(question: str, **filters: Any) -> pd.DataFrame:
    """Answer a question of the warehouse on this session's snapshot. The frame is shared: only read it."""
    return _answer(question, snapshot(), **filters)


def choices(name: str) -> Mapping[str, str]:
    """Return the values of a filter on this session's snapshot with their words. Shared: only read them."""
    return _choices(name, snapshot())


def figure(name: str, /, **filters: str | None) -> Figure:
    """Return a figure of the catalogue on this session's snapshot. It is shared: only read it.

    Raises FigureUnknown, FilterUnknown or NothingThere.
    """
    return _figure(name, snapshot(), filters)


def body(name: str, /, **filters: str | None) -> str:
    """Return all of a figure that is written into the page: its drawing, its note, its sources."""
    return _body(name, snapshot(), filters)


def found(page_name: str, **filters: str) -> str:
    """Return what a page found on this session's snapshot, in markup: each number leads to its figure.

    Several findings stand one below the other, as a list.
    """
    return _found(page_name, snapshot(), filters)


def found_first(page_name: str, **filters: str) -> str:
    """Return what a page found, of which a telephone shows the first sentence until more is asked for."""
    return _found_first(page_name, snapshot(), filters)


def told(page_name: str, **filters: str) -> str:
    """Return what a page found on this session's snapshot, in plain sentences."""
    return _told(page_name, snapshot(), filters)


def asked_on(number: int) -> Ask:
    """Return what asks the warehouse on one snapshot."""
    return partial(_answer, number=number)


def search_index() -> Index:
    """Return what finds things by words on this session's snapshot."""
    return _search_index(snapshot())


def index_of_findings() -> Index:
    """Return what finds sentences of pages by their numbers on this session's snapshot."""
    return _index_of_findings(snapshot())


def known() -> dict[str, Source]:
    """Return what is known of every source on this session's snapshot."""
    return _known(snapshot())


def changes(number: int) -> pd.DataFrame:
    """Count what a snapshot changed: one row per table that changed, columns added and removed."""
    return _changes(number)


def made() -> int:
    """Count the answers and figures made so far; each of them is kept."""
    return _made().total()


@st.cache_resource(show_spinner=False)
def _made() -> Counter[str]:
    return Counter()


@kept_in_all
def _answer(question: str, number: int, **filters: Any) -> pd.DataFrame:
    _made()[question] += 1
    return lake().ask(question, number, **filters)


@kept
def _choices(name: str, number: int) -> Mapping[str, str]:
    return choices_on(name, asked_on(number))


@kept
def _figure(name: str, number: int, filters: dict[str, str | None]) -> Figure:
    _made()[name] += 1
    return make(name, asked_on(number), filters)


@kept
def _body(name: str, number: int, filters: dict[str, str | None]) -> str:
    shown = _figure(name, number, filters)
    drawing = page.written(shown.drawing, shown.alternative) if shown.drawing else ""
    sources = provenance(shown.table, _known(number), number, shown.as_of)
    apart = "" if SHOWS_THEM in shown.asked else beside(shown.table, asked_on(number))
    return drawing + page.below(shown.drawing, apart, shown.note, sources)


@kept
def _found(page_name: str, number: int, filters: dict[str, str]) -> str:
    return listed(findings(page_name, asked_on(number), **filters))


@kept
def _found_first(page_name: str, number: int, filters: dict[str, str]) -> str:
    return first_of(findings(page_name, asked_on(number), **filters))


@kept
def _told(page_name: str, number: int, filters: dict[str, str]) -> str:
    return " ".join(one.sentence for one in findings(page_name, asked_on(number), **filters))


@kept
def _search_index(number: int) -> Index:
    return index(asked_on(number))


@kept
def _index_of_findings(number: int) -> Index:
    return findings_indexed(asked_on(number), lambda name: _figure(name, number, {}).title)


@kept
def _known(number: int) -> dict[str, Source]:
    return known_sources(_answer("source_names", number))


@kept_in_all
def _changes(number: int) -> pd.DataFrame:
    return lake().changed_tables(number)
