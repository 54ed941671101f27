"""Tables of the page Returns: a picture of a sheet, what was read from it, and what would change."""

from collections.abc import Mapping, Sequence

import pandas as pd
import streamlit as st
from openpyxl.utils import get_column_letter

from returns.differing import Change
from returns.model import Return
from returns.preview import Preview
from returns.sheets import Grid
from screen.members.rows import show_rows
from words import say

# More rows and columns of a sheet, and more changes, nobody looks through.
ROWS, COLUMNS, CHANGES = 200, 40, 200


def show_grids(grids: Sequence[Grid]) -> None:
    """Show the sheets of a file as they are written, with the letters and numbers of their cells."""
    shown = [grid for grid in grids if grid.cells]
    for tab, grid in zip(st.tabs([grid.name for grid in shown]) if shown else (), shown, strict=True):
        with tab:
            st.dataframe(_picture(grid), height=520)


def _picture(grid: Grid) -> pd.DataFrame:
    last, wide = (min(most, size) for most, size in zip((ROWS, COLUMNS), grid.size, strict=True))
    columns = range(1, wide + 1)
    return pd.DataFrame(
        [[grid.own(row, column).text for column in columns] for row in range(1, last + 1)],
        index=range(1, last + 1),
        columns=[get_column_letter(column) for column in columns],
    )


def show_cells(returns: Sequence[Return], centres: Mapping[str, str]) -> None:
    """Show every cell that was read: its place, what it counts, and the number or why there is none."""
    rows = [
        {
            "place": cell.place,
            "centre": centres.get(one.centre_id, one.centre_id),
            "month": one.month,
            "measure": cell.measure,
            "category": cell.category,
            "stage": cell.stage,
            "sex": cell.sex,
            "destination": cell.destination,
            "value": None if cell.value is None else float(cell.value),
            "without_number": cell.without_number or "",
            "unit": cell.unit,
            "written": cell.written,
            "note": cell.note,
        }
        for one in returns
        for cell in one.cells
    ]
    st.subheader(say("returns.cells_read", count=len(rows)), anchor=False)
    if rows:
        table = pd.DataFrame(rows)
        labels = {name: say(f"returns.cell_{name}") for name in table}
        st.dataframe(table.rename(columns=labels), hide_index=True, height=420)


def show_previews(previews: Sequence[Preview], centres: Mapping[str, str]) -> None:
    """Show which versions would come of a file, and the cells in which each differs from the one before."""
    show_rows(
        [
            {
                "centre": centres.get(one.content.centre_id, one.content.centre_id),
                "month": one.content.month,
                "completeness": one.content.completeness,
                "version": one.version,
                "cells": len(one.content.cells),
                "changes": len(one.changes),
            }
            for one in previews
        ],
        say("returns.would_change"),
    )
    for one in previews:
        if one.version > 1:
            st.text(say("returns.corrects", of=f"{one.content.centre_id}-{one.content.month}"))
            show_changes(one.changes)


def show_changes(changes: Sequence[Change]) -> None:
    """Show the cells in which two versions differ."""
    show_rows(
        [
            {
                "cell": one.locator,
                "counted": ", ".join(part for part in one.counts if part != "all"),
                "before": one.before,
                "after": one.after,
            }
            for one in changes[:CHANGES]
        ],
        say("returns.changes", count=len(changes)),
    )
