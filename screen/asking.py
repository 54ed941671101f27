"""Ask the warehouse from a page. Answers and drawn figures are kept by snapshot: they stay right for ever.

What is kept is shared by all sessions and not copied for any: a page reads it and changes nothing in it.
"""

from collections import Counter
from collections.abc import Callable
from typing import Any

import pandas as pd
import streamlit as st

from warehouse.lake import Lake, Location, Snapshot

SNAPSHOT_KEY = "snapshot"


@st.cache_resource(show_spinner=False)
def lake() -> Lake:
    """Open the warehouse once for all sessions. Raises WarehouseMissing."""
    return Lake(Location.from_environment())


@st.cache_data(ttl=5, show_spinner=False)
def snapshots() -> list[Snapshot]:
    """List the snapshots, oldest first; a new commit is seen within five seconds."""
    return lake().snapshots()


def snapshot() -> int:
    """Return the snapshot that this session looks at."""
    chosen = st.session_state.get(SNAPSHOT_KEY)
    return int(chosen) if chosen else snapshots()[-1].number


def answer(question: str, **filters: Any) -> pd.DataFrame:
    """Answer a question of the warehouse on this session's snapshot. The frame is shared: only read it."""
    return _answer(question, snapshot(), **filters)


def drawn(
    chart: Callable[..., Any], question: str, drawing: dict[str, Any] | None = None, **filters: Any
) -> Any:
    """Return a chart drawn from a question's answer, None where it is empty; `drawing` goes to the chart."""
    name = f"{chart.__module__}.{chart.__qualname__}"
    return _drawn(name, chart, question, snapshot(), drawing or {}, filters)


def drawn_together(
    chart: Callable[..., Any], questions: dict[str, tuple[str, dict[str, Any]]], **drawing: Any
) -> Any:
    """Return a chart drawn from the answers to several questions, given to it by name."""
    return _drawn_together(f"{chart.__module__}.{chart.__qualname__}", chart, questions, snapshot(), drawing)


def changes(number: int) -> pd.DataFrame:
    """Count what a snapshot changed: one row per table that changed, columns added and removed."""
    return _changes(number)


def made() -> int:
    """Count the answers and figures made so far; each of them is kept."""
    return _made().total()


@st.cache_resource(show_spinner=False)
def _made() -> Counter[str]:
    return Counter()


@st.cache_resource(max_entries=2000, show_spinner=False)
def _answer(question: str, number: int, **filters: Any) -> pd.DataFrame:
    _made()[question] += 1
    return lake().ask(question, number, **filters)


@st.cache_resource(max_entries=500, show_spinner=False)
def _drawn(
    name: str,
    _chart: Callable[..., Any],
    question: str,
    number: int,
    drawing: dict[str, Any],
    filters: dict[str, Any],
) -> Any:
    _made()[name] += 1
    frame = _answer(question, number, **filters)
    return None if frame.empty else _chart(frame, **drawing)


@st.cache_resource(max_entries=100, show_spinner=False)
def _drawn_together(
    name: str,
    _chart: Callable[..., Any],
    questions: dict[str, tuple[str, dict[str, Any]]],
    number: int,
    drawing: dict[str, Any],
) -> Any:
    _made()[name] += 1
    frames = {part: _answer(question, number, **filters) for part, (question, filters) in questions.items()}
    return _chart(frames, **drawing)


@st.cache_data(max_entries=50, show_spinner=False)
def _changes(number: int) -> pd.DataFrame:
    return lake().changed_tables(number)
