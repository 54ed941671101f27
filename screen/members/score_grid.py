"""The grid in which scores are entered: an entry as rows to edit, and back."""

from decimal import Decimal
from pathlib import Path
from typing import Any

import pandas as pd
import streamlit as st

from conduct.assessment import LONGEST_NOTE, Score, Typed
from conduct.entering import points_typed
from conduct.method import EVIDENCE, Method, evidence_said
from conduct.self_assessment import SelfAssessment
from web.preload import scripts
from words import say

COLUMNS = ("subject", "indicator_id", "indicator", "most", "points", "applies", "evidence", "remark")
FIXED = ("subject", "indicator_id", "indicator", "most", "claimed", "agency_note")
# What an agency says of itself, beside what is entered, once it handed it in.
CLAIMED = ("claimed", "agency_note")
# Streamlit's name for the script that opens a cell of a grid.
CELL_EDITOR = "data-grid-overlay-editor"
TYPING = Path(__file__).parent / "typing.js"


def to_rows(method: Method, typed: Typed, said: SelfAssessment | None = None) -> pd.DataFrame:
    """Return one row per indicator, columns as in COLUMNS; points are empty where not scored.

    Where the agency said something of itself, its columns stand before those that are entered.
    """
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
        if said is not None:
            claim = said.claim(one.indicator_id)
            rows[-1] |= dict(zip(CLAIMED, (claim.points, claim.note), strict=True))
    shown = COLUMNS if said is None else (*COLUMNS[:4], *CLAIMED, *COLUMNS[4:])
    return pd.DataFrame(rows, columns=list(shown))


def to_scores(rows: pd.DataFrame) -> tuple[dict[str, Score], dict[str, str]]:
    """Return the scores that the rows hold, and what stands for points and is none, by indicator.

    Each cell is judged for itself: one that cannot be read leaves all others as they are. An untouched
    indicator is left out.
    """
    scores, unread = {}, {}
    for row in rows.to_dict("records"):
        text = _text(row["points"]) if row["applies"] else ""
        points = points_typed(text, Decimal(str(row["most"])))
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
    # The browser asks for what opens a cell when the first is opened: it is fetched before, and keys wait.
    fetch = "".join(f'import("./static/js/{script}");' for script in scripts([CELL_EDITOR]))
    st.html(f"<script>{fetch}{TYPING.read_text(encoding='utf-8')}</script>", unsafe_allow_javascript=True)
    column = st.column_config
    # What stands in a list is said again outside the page, whenever the grid is drawn.
    kinds: dict[str, str] = {kind: evidence_said([kind]) for kind in EVIDENCE}
    return st.data_editor(
        rows,
        key=key,
        hide_index=True,
        alt=alt,
        disabled=[name for name in FIXED if name in rows],
        placeholder="–",
        height=min(38 + 36 * len(rows), 620),
        column_config={
            "subject": column.TextColumn(say("work.column_subject")),
            "indicator_id": column.TextColumn(say("work.column_indicator_id"), width="small"),
            "indicator": column.TextColumn(say("work.column_indicator"), width="large"),
            "most": column.NumberColumn(say("work.column_most"), width="small", format="%g"),
            "claimed": column.TextColumn(say("work.column_claimed"), width="small"),
            "agency_note": column.TextColumn(say("work.column_agency_note"), width="medium"),
            # Text: a number column reads a decimal comma as nothing at all, and 2,5 as 25.
            "points": column.TextColumn(say("work.column_points"), width="small", max_chars=24),
            "applies": column.CheckboxColumn(say("work.column_applies"), width="small"),
            "evidence": column.MultiselectColumn(
                say("work.column_evidence"),
                options=list(kinds),
                format_func=lambda kind: kinds.get(kind, kind),
                width="medium",
            ),
            "remark": column.TextColumn(say("work.column_remark"), max_chars=LONGEST_NOTE, width="medium"),
        },
    )


def _text(typed: Any) -> str:
    return "" if typed is None or pd.isna(typed) else str(typed).strip()


def _kinds(value: Any) -> list[str]:
    return list(value) if isinstance(value, (list, tuple)) or hasattr(value, "__iter__") else []
