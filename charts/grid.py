"""A grid of labelled cells: one for each row of a frame; what has no row stays empty."""

from collections.abc import Sequence

import pandas as pd
import plotly.graph_objects as go


def grid(
    cells: pd.DataFrame,
    row: str,
    column: str,
    value: str,
    label: str = "",
    hover: str = "",
    rows: Sequence[str] = (),
    columns: Sequence[str] = (),
) -> go.Figure:
    """Draw cells coloured by `value` and labelled by `label`, `value` itself where none is named.

    `rows` and `columns` fix the order, and keep those without any cell; `rows` run upwards.
    """
    label, hover = label or value, hover or label or value
    rows = rows or sorted(cells[row].unique(), reverse=True)
    columns = columns or sorted(cells[column].unique())
    parts = {
        part: cells.pivot(index=row, columns=column, values=part).reindex(index=rows, columns=columns)
        for part in {value, label, hover}
    }
    numbers = parts[value].to_numpy(dtype=float, na_value=float("nan"))
    labels = parts[label].map(lambda cell: "" if pd.isna(cell) else f"{cell:g}" if label == value else cell)
    return go.Figure(
        go.Heatmap(
            z=numbers,
            x=list(columns),
            y=list(rows),
            text=labels.to_numpy(),
            customdata=parts[hover].astype(object).fillna("").to_numpy(),
            texttemplate="%{text}",
            colorscale=[[0, "#e4eef6"], [1, "#6fa3cd"]],
            showscale=False,
            xgap=2,
            ygap=2,
            hovertemplate="%{y}, %{x}<br>%{customdata}<extra></extra>",
            textfont={"color": "#12181d", "size": 12},
        )
    )
