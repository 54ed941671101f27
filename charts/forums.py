"""Charts of forums: who is a member of what, and when they met."""

import pandas as pd

from charts.look import ACCENT
from charts.matrices import matrix_of
from charts.shape import reference, rests_on
from charts.shapes import Cell, Matrix
from charts.times import Moment, Timeline, decimal_year
from words import say

MARK = "●"


def membership(frame: pd.DataFrame) -> Matrix:
    """Draw countries by forum: a mark where a source names the country, in whatever role.

    Needs forum, member, role, is_asean_member; only Member States of ASEAN are drawn.
    """
    shown = frame[frame["is_asean_member"]]
    cells = {
        (member, forum): Cell(MARK, 0.5, ", ".join(sorted(set(group["role"]))), rests_on(group))
        for (member, forum), group in shown.groupby(["member", "forum"])
    }
    most_first = shown.drop_duplicates(["forum", "member"])["forum"].value_counts().index
    return matrix_of(
        cells,
        columns=most_first,
        row_heading=say("columns.member"),
        column_heading=say("columns.forum"),
        empty=say("forums.cell_empty"),
        signs=((MARK, say("forums.cell_named")),),
    )


def meetings(frame: pd.DataFrame) -> Timeline:
    """Draw every dated meeting on the line of its forum, the oldest forum first.

    Needs forum, event, year, held_on.
    """
    dated = frame.dropna(subset=["year"])
    forums = list(dated.groupby("forum")["year"].min().sort_values().index)
    kind = say("forums.meeting")
    moments = tuple(
        Moment(
            forums.index(row.forum),
            decimal_year(row.held_on.split("/")[0]) if isinstance(row.held_on, str) else float(row.year),
            kind,
            f"{row.event}, {row.held_on if isinstance(row.held_on, str) else int(row.year)}",
            colour=ACCENT,
            rests_on=reference(row),
        )
        for row in dated.itertuples()
    )
    return Timeline(tuple(forums), moments, ((kind, "circle"),))
