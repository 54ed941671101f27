"""Charts of commitments: where evidence was found, by country and topic."""

import pandas as pd
import plotly.graph_objects as go

from charts.look import axis, plain

STATUSES = ("no information", "planned", "begun", "in place")
# One sign each: nineteen topics leave no room for words. The note below the figure names them.
SIGNS = {"no information": "", "planned": "○", "begun": "◐", "in place": "●"}
SHADES = [[0, "rgba(138,148,156,0.10)"], [0.33, "#d3e4f1"], [0.66, "#9cc2df"], [1, "#6fa3cd"]]


def status_grid(frame: pd.DataFrame) -> go.Figure:
    """Draw Member State by topic, shaded and labelled with the furthest status that evidence supports.

    Needs member, topic, furthest, evidence.
    """
    members = sorted(frame["member"].unique(), reverse=True)
    topics = sorted(frame["topic"].unique())
    parts = {
        part: frame.pivot(index="member", columns="topic", values=part).reindex(index=members, columns=topics)
        for part in ("furthest", "evidence")
    }
    figure = go.Figure(
        go.Heatmap(
            z=parts["furthest"].map(STATUSES.index).to_numpy(dtype=float),
            x=topics,
            y=members,
            text=parts["furthest"].map(SIGNS.get).to_numpy(),
            customdata=parts["evidence"].to_numpy(),
            texttemplate="%{text}",
            textfont={"size": 13, "color": "#12181d"},
            colorscale=SHADES,
            zmin=0,
            zmax=3,
            showscale=False,
            xgap=2,
            ygap=2,
            hovertext=parts["furthest"].to_numpy(),
            hovertemplate="%{y}, %{x}: %{hovertext} (%{customdata})<extra></extra>",
        )
    )
    return plain(figure, 220 + 30 * len(members), xaxis=axis(side="top", tickangle=-45), yaxis=axis())
