"""The grid in which scores are entered: an entry as rows to edit, and back."""

import re
from decimal import Decimal
from typing import Any

import pandas as pd
import streamlit as st

from conduct.assessment import LONGEST_NOTE, Entry, Score
from conduct.method import EVIDENCE, Method
from conduct.refusal import Refused
from words import say

COLUMNS = ("subject", "indicator_id", "indicator", "most", "points", "applies", "evidence", "remark")
POINTS = re.compile(r"[0-9]{1,5}([.,][0-9]{1,4})?")
FIXED = ("subject", "indicator_id", "indicator", "most")


def to_rows(method: Method, entry: Entry) -> pd.DataFrame:
    """Return one row per indicator, columns as in COLUMNS; points are empty where not scored."""
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
                "points": "" if score.points is None else f"{score.points:f}",
                "applies": score.applicable,
                "evidence": list(score.evidence),
                "remark": score.note,
            }
        )
    return pd.DataFrame(rows, columns=list(COLUMNS))


def to_scores(rows: pd.DataFrame) -> dict[str, Score]:
    """Return the scores that the rows hold; an untouched indicator is left out.

    Raises Refused where points are no number.
    """
    scores = {}
    for row in rows.to_dict("records"):
        score = Score(
            points=_points(row["points"], row["indicator_id"]) if row["applies"] else None,
            applicable=bool(row["applies"]),
            evidence=tuple(kind for kind in EVIDENCE if kind in _kinds(row["evidence"])),
            note=str(row["remark"] or "")[:LONGEST_NOTE],
        )
        if score != Score():
            scores[str(row["indicator_id"])] = score
    return scores


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
            "points": column.TextColumn(say("work.column_points"), width="small", max_chars=12),
            "applies": column.CheckboxColumn(say("work.column_applies"), width="small"),
            "evidence": column.MultiselectColumn(
                say("work.column_evidence"), options=list(EVIDENCE), width="medium"
            ),
            "remark": column.TextColumn(say("work.column_remark"), max_chars=LONGEST_NOTE, width="medium"),
        },
    )


def _points(typed: Any, indicator_id: str) -> Decimal | None:
    """Return points exactly as typed, with a decimal point or a decimal comma."""
    text = "" if typed is None or pd.isna(typed) else str(typed).strip()
    if not text:
        return None
    if not POINTS.fullmatch(text):
        raise Refused(say("update_rankings.not_points", indicator=indicator_id, typed=text))
    return Decimal(text.replace(",", ".")).normalize()


def _kinds(value: Any) -> list[str]:
    return list(value) if isinstance(value, (list, tuple)) or hasattr(value, "__iter__") else []
