"""What the columns and labels of an office's sheets mean, to be corrected once."""

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd
import streamlit as st

from returns.correcting import (
    AXES,
    COLUMN_ROLES,
    LABEL_ROLES,
    OF_COLUMNS,
    OF_LABELS,
    columns_of,
    corrected,
    labels_of,
)
from returns.layout import Layout
from returns.sheets import Grid
from returns.vocabulary import plain
from screen.lists import pick
from screen.markup import as_text
from screen.members.return_words import measures, word_of
from warehouse.schema import words
from words import say

NOTHING = ""


def correct_layout(
    layout: Layout, grids: Sequence[Grid], file_id: str, expected: Mapping[str, str], opened: bool
) -> Layout:
    """Let a person correct what columns and labels mean and which centre a name is; return the layout.

    Of a centre that is known and that the sheets do not name, nothing is asked.
    """
    centres = dict(layout.centres)
    written = "\n".join(plain(cell.text) for grid in grids for cell in grid.cells.values())
    for printed, code in layout.centres.items():
        if code in expected and plain(printed) not in written:
            continue
        # A name that is no centre's yet must be chosen, never guessed.
        choices = [NOTHING, *expected] if code not in expected else list(expected)
        chosen = pick(
            say("returns.which_centre", printed=as_text(printed)),
            choices,
            index=choices.index(code) if code in choices else 0,
            format_func=lambda one: expected.get(one, say("returns.not_chosen")),
            key=f"centre/{file_id}/{printed}",
        )
        centres[printed] = chosen or code
    with st.expander(say("returns.columns_and_labels"), expanded=opened):
        columns = _edited(pd.DataFrame(columns_of(layout), columns=list(OF_COLUMNS)), f"columns/{file_id}")
        labels = _edited(pd.DataFrame(labels_of(layout), columns=list(OF_LABELS)), f"labels/{file_id}")
    return corrected(layout, columns, labels, centres)


def _edited(rows: pd.DataFrame, key: str) -> list[dict[str, Any]]:
    if rows.empty:
        return []
    fixed = [name for name in ("table", "letter", "heading", "text") if name in rows]
    if key.startswith("labels"):
        fixed.append("axis")
    edited = st.data_editor(
        rows,
        key=key,
        hide_index=True,
        disabled=fixed,
        column_config={name: _column(name, key.startswith("labels")) for name in rows},
        placeholder="",
    )
    return [{str(name): value for name, value in row.items()} for row in edited.fillna("").to_dict("records")]


def _column(name: str, of_labels: bool) -> Any:
    label = say(f"returns.layout_{name}")
    choices: Mapping[str, tuple[str, ...]] = {
        "role": LABEL_ROLES if of_labels else COLUMN_ROLES,
        "axis": AXES,
        "stage": (NOTHING, *words("complaint_return_cell", "stage")),
        "sex": (NOTHING, *words("complaint_return_cell", "sex")),
    }
    if name == "measure":
        known = measures()
        return st.column_config.SelectboxColumn(
            label, options=[NOTHING, *known], format_func=lambda code: known.get(str(code), str(code))
        )
    if name in choices:
        # What stands in a list is said again outside the page, whenever the grid is drawn.
        said = {code: word_of(name, code) for code in choices[name]}
        return st.column_config.SelectboxColumn(
            label, options=list(said), format_func=lambda code: said.get(str(code), str(code))
        )
    return st.column_config.Column(label)
