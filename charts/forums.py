"""Charts of forums: who is a member of what, and when they met."""

from collections.abc import Sequence
from typing import Any

import pandas as pd

from charts.look import ACCENT
from charts.matrices import matrix_of
from charts.shape import reference, rests_on
from charts.shapes import Cell, Matrix
from charts.times import Moment, Timeline, decimal_year
from words import say
from words.dates import date_said

MEMBER, OTHERWISE, NOT_NAMED, NOT_LISTED, THROUGH_ASEAN = "●", "▲", "?", "–", "○"
# What makes a country a member; whoever chairs or hosts need not be one.
MEMBERSHIP = ("member", "destination member", "signatory")
# What a state is of which a list of all members says that it is none.
OUTSIDE = "not listed"
# Where governments meet as ASEAN, the documents name ASEAN and not its Member States.
OF_GOVERNMENTS = (
    "ASEAN forum", "committee", "global forum", "regional consultative process", "interregional dialogue",
)  # fmt: skip
AS_A_WHOLE = "ASEAN"
LONGEST_NAME = 48


def membership(frame: pd.DataFrame, members: Sequence[str]) -> Matrix:
    """Draw Member States, and ASEAN as a whole, by forum: named as a member, in another role, or not named.

    Needs forum, forum_name, forum_kind, member, role, since, is_asean_member. A Member State that is not
    named is marked as such, never left empty as if it were known not to be a member: only who is missing in a
    list of all members is known not to be one.
    """
    shown = named_in(frame)
    cells: dict[tuple[str, str], Cell] = {}
    for (forum, name), rows in shown.groupby(["forum", "forum_name"]):
        column, told = title(forum, name), dict(list(rows.groupby("member")))
        for member in members:
            cells[member, column] = _cell(told.get(member), rows, told.get(AS_A_WHOLE))
        if AS_A_WHOLE in told:
            cells[_whole(), column] = _cell(told[AS_A_WHOLE], rows)
    inside = shown[shown["is_asean_member"] & (shown["role"] != OUTSIDE)]
    first = inside.drop_duplicates(["forum", "member"])["forum"].value_counts()
    names = shown.drop_duplicates("forum").set_index("forum")["forum_name"]
    order = sorted(names.index, key=lambda forum: (-first.get(forum, 0), forum))
    whole = [_whole()] if (shown["member"] == AS_A_WHOLE).any() else []
    return matrix_of(
        cells,
        rows=[*whole, *members],
        columns=[title(forum, names[forum]) for forum in order],
        row_heading=say("columns.member"),
        empty=say("forums.cell_empty") if whole else "",
        signs=(
            (MEMBER, say("forums.cell_member")),
            (OTHERWISE, say("forums.cell_otherwise")),
            (THROUGH_ASEAN, say("forums.cell_through_asean")),
            *([(NOT_LISTED, say("forums.cell_not_listed"))] if (shown["role"] == OUTSIDE).any() else []),
            (NOT_NAMED, say("forums.cell_not_named")),
        ),
    )


def named_in(frame: pd.DataFrame) -> pd.DataFrame:
    """Keep Member States, and ASEAN as a whole where governments meet."""
    whole = (frame["member"] == AS_A_WHOLE) & frame["forum_kind"].isin(OF_GOVERNMENTS)
    return frame[frame["is_asean_member"] | whole]


def title(short: str, name: str) -> str:
    """Return the name of a forum with its short name behind it, or the short one where it is too long."""
    if short in name:
        return name if len(name) <= LONGEST_NAME else short
    both = say("forums.named", name=name, short=short)
    return both if len(both) <= LONGEST_NAME else short


def meetings(frame: pd.DataFrame) -> Timeline:
    """Draw every dated meeting on the line of its forum, the forum of which most are on record first.

    Needs forum, forum_name, event, number, year, held_on, announced. What is only announced is drawn as such.
    """
    dated = frame.dropna(subset=["year"])
    order = dated.groupby("forum")["year"].agg(["size", "min"])
    forums = list(order.sort_values(["size", "min"], ascending=[False, True]).index)
    names = dated.drop_duplicates("forum").set_index("forum")["forum_name"]
    moments = tuple(_moment(forums.index(row.forum), row) for row in dated.itertuples())
    return Timeline(
        tuple(title(forum, names[forum]) for forum in forums),
        moments,
        (
            (say("forums.session"), "circle"),
            (say("forums.milestone"), "ring"),
            (say("forums.announced"), "diamond"),
        ),
    )


def _moment(place: int, row: Any) -> Moment:
    kind = "announced" if row.announced else "milestone" if pd.isna(row.number) else "session"
    return Moment(
        place,
        decimal_year(row.held_on.split("/")[0]) if isinstance(row.held_on, str) else float(row.year),
        say(f"forums.{kind}"),
        f"{row.event}, {row.held_on if isinstance(row.held_on, str) else int(row.year)}",
        colour=ACCENT,
        rests_on=reference(row),
    )


def _cell(own: pd.DataFrame | None, of_forum: pd.DataFrame, whole: pd.DataFrame | None = None) -> Cell:
    """Return the mark of a country in a forum; what is not named rests on what names the others.

    Where ASEAN is named as a whole, a Member State that is not named by itself takes part through it.
    """
    if own is None and whole is not None:
        return Cell(THROUGH_ASEAN, 0.3, say("forums.cell_through_asean"), rests_on(whole))
    if own is None:
        return Cell(NOT_NAMED, 0.0, say("forums.cell_not_named"), rests_on(of_forum))
    roles = own[own["role"] != OUTSIDE]
    if roles.empty:
        return Cell(NOT_LISTED, 0.15, _outside(own), rests_on(own))
    is_member = roles["role"].isin(MEMBERSHIP).any()
    said = ", ".join(sorted(set(roles["role"])))
    return Cell(MEMBER if is_member else OTHERWISE, 1.0 if is_member else 0.5, said, rests_on(own))


def _outside(own: pd.DataFrame) -> str:
    """Say of when the newest list is that does not name a state, where it has a date."""
    dated = own["since"].dropna()
    return (
        say("forums.cell_not_in", date=date_said(max(dated))) if len(dated) else say("forums.cell_not_listed")
    )


def _whole() -> str:
    return say("forums.as_a_whole")
