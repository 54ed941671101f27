"""Tables of the page Returns: a picture of a sheet, what was read from it, and what would change."""

from collections.abc import Mapping, Sequence

import pandas as pd
import streamlit as st
from openpyxl.utils import get_column_letter

from returns.differing import Change
from returns.expecting import month_of
from returns.model import Return
from returns.preview import Preview
from returns.sheets import Grid
from screen.members.return_words import kind_of, measures, word_of
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
    known = measures()
    rows = [
        {
            "place": cell.place,
            "centre": centres.get(one.centre_id, one.centre_id),
            "month": one.month,
            "measure": known.get(cell.measure, cell.measure),
            "category": kind_of(cell.category),
            "stage": word_of("stage", cell.stage),
            "sex": word_of("sex", cell.sex),
            "destination": kind_of(cell.destination),
            "value": None if cell.value is None else float(cell.value),
            "without_number": word_of("without", cell.without_number),
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
        st.dataframe(table.rename(columns=labels), hide_index=True, height=420, placeholder="")


def show_previews(previews: Sequence[Preview], centres: Mapping[str, str]) -> None:
    """Show which versions would come of a file, and the cells in which each differs from the one before."""
    show_rows(
        [
            {
                "centre": centres.get(one.content.centre_id, one.content.centre_id),
                "month": one.content.month,
                "completeness": word_of("completeness", one.content.completeness),
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
            st.text(say("returns.corrects", of=called(one.content, centres)))
            show_changes(one.changes)


def called(one: Return, centres: Mapping[str, str]) -> str:
    """Call a return as its reader does: the centre by its name, the month in words."""
    return month_of(centres, one.centre_id, one.month)


def show_changes(changes: Sequence[Change]) -> None:
    """Show the cells in which two versions differ."""
    known = measures()
    show_rows(
        [
            {
                "cell": one.locator,
                "counted": _counted(one, known),
                "before": one.before,
                "after": one.after,
            }
            for one in changes[:CHANGES]
        ],
        say("returns.changes", count=len(changes)),
    )


def _counted(change: Change, known: Mapping[str, str]) -> str:
    measure, category, stage, sex, destination, unit = change.counts
    parts = (known.get(measure, measure), kind_of(category), word_of("stage", stage), word_of("sex", sex))
    every = word_of("stage", "all")
    return ", ".join(part for part in (*parts, kind_of(destination), unit) if part != every)
