"""The grid in which scores are entered: an entry as rows to edit, and back."""

import re
from decimal import Decimal
from typing import Any

import pandas as pd
import streamlit as st

from conduct.assessment import LONGEST_NOTE, Score, Typed
from conduct.method import EVIDENCE, Method
from words import say

COLUMNS = ("subject", "indicator_id", "indicator", "most", "points", "applies", "evidence", "remark")
POINTS = re.compile(r"[0-9]{1,5}([.,][0-9]{1,15})?")
FIXED = ("subject", "indicator_id", "indicator", "most")


def to_rows(method: Method, typed: Typed) -> pd.DataFrame:
    """Return one row per indicator, columns as in COLUMNS; points are empty where not scored."""
    entry = typed.entry
    subjects = {subject.number: subject.title for subject in method.subjects}
    rows = []
    for one in method.indicators:
        score = entry.scores.get(one.indicator_id, Score())
        rows.append(
            {
                "subject": f"{one.subject}. {subjects[one.subject]}",
                "indicator_id": one.indicator_id,
                "indicator": one.text,
                "most": float(one.most),
                "points": typed.unread.get(one.indicator_id, "")
                or ("" if score.points is None else f"{score.points:f}"),
                "applies": score.applicable,
                "evidence": list(score.evidence),
                "remark": score.note,
            }
        )
    return pd.DataFrame(rows, columns=list(COLUMNS))


def to_scores(rows: pd.DataFrame) -> tuple[dict[str, Score], dict[str, str]]:
    """Return the scores that the rows hold, and what stands for points and is none, by indicator.

    Each cell is judged for itself: one that cannot be read leaves all others as they are. An untouched
    indicator is left out.
    """
    scores, unread = {}, {}
    for row in rows.to_dict("records"):
        text = _text(row["points"]) if row["applies"] else ""
        points = _points(text, row["most"])
        if text and points is None:
            unread[str(row["indicator_id"])] = text
        score = Score(
            points=points,
            applicable=bool(row["applies"]),
            evidence=tuple(kind for kind in EVIDENCE if kind in _kinds(row["evidence"])),
            note=str(row["remark"] or "")[:LONGEST_NOTE],
        )
        if score != Score():
            scores[str(row["indicator_id"])] = score
    return scores, unread


def show_grid(rows: pd.DataFrame, key: str, alt: str) -> pd.DataFrame:
    """Show the rows to edit and return them as edited."""
    column = st.column_config
    return st.data_editor(
        rows,
        key=key,
        hide_index=True,
        alt=alt,
        disabled=list(FIXED),
        placeholder="–",
        height=min(38 + 36 * len(rows), 620),
        column_config={
            "subject": column.TextColumn(say("work.column_subject")),
            "indicator_id": column.TextColumn(say("work.column_indicator_id"), width="small"),
            "indicator": column.TextColumn(say("work.column_indicator"), width="large"),
            "most": column.NumberColumn(say("work.column_most"), width="small", format="%g"),
            # Text: a number column reads a decimal comma as nothing at all, and 2,5 as 25.
            "points": column.TextColumn(say("work.column_points"), width="small", max_chars=24),
            "applies": column.CheckboxColumn(say("work.column_applies"), width="small"),
            "evidence": column.MultiselectColumn(
                say("work.column_evidence"), options=list(EVIDENCE), width="medium"
            ),
            "remark": column.TextColumn(say("work.column_remark"), max_chars=LONGEST_NOTE, width="medium"),
        },
    )


def _text(typed: Any) -> str:
    return "" if typed is None or pd.isna(typed) else str(typed).strip()


def _points(text: str, most: float) -> Decimal | None:
    """Return points exactly as typed, with a decimal point or comma; None where they cannot be any."""
    if not POINTS.fullmatch(text):
        return None
    points = Decimal(text.replace(",", "."))
    return points.normalize() if points <= Decimal(str(most)) else None


def _kinds(value: Any) -> list[str]:
    return list(value) if isinstance(value, (list, tuple)) or hasattr(value, "__iter__") else []
