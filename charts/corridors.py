"""Charts of corridors: how many people stand behind an instrument, a post, both or neither."""

from collections.abc import Iterable
from typing import Any

import pandas as pd

from charts.bars import Bars, Series
from charts.look import ACCENT, DEEP, GREY, ORANGE
from charts.matrices import matrix_of
from charts.shape import Leads, Value, reference, rests_on
from charts.shapes import Cell, Matrix
from words import in_figures, name_of, number, say

# What protects a corridor, from most to least, with its colour.
PROTECTION = {
    "agreement and post": DEEP,
    "agreement, no post": ACCENT,
    "post, no agreement": ORANGE,
    "neither": GREY,
}
# The same by signs and by the depth of a cell.
SIGNS = {"agreement and post": "●", "agreement, no post": "▲", "post, no agreement": "○", "neither": "□"}
DEPTHS = {"agreement and post": 1.0, "agreement, no post": 0.6, "post, no agreement": 0.4, "neither": 0.0}


def shares(groups: Iterable[tuple[str, pd.DataFrame]]) -> Bars:
    """Draw, for each named group of corridors, the share of its migrants by what protects their corridor.

    A group needs protection, persons, source_id, locator; corridors without an estimate are left out.
    """
    known = [(name, rows[rows["persons"].notna()]) for name, rows in groups]
    drawn = [(name, rows, float(rows["persons"].sum())) for name, rows in known if not rows.empty]
    series = tuple(
        Series(
            name_of("corridor_protection", "protection", kind),
            colour,
            tuple(_share(rows[rows["protection"] == kind], total) for _, rows, total in drawn),
            hatched=kind == "neither",
        )
        for kind, colour in PROTECTION.items()
    )
    names = tuple(name for name, _, _ in drawn)
    unit = say("corridors.axis_share")
    return Bars(names, series, say("corridors.group"), unit, reaches=100.0, arrangement="stacked")


def largest(frame: pd.DataFrame) -> Bars:
    """Draw corridors as bars of the people in them, each in the colour of what protects it.

    Needs origin, destination, protection, persons, in the order in which they are to be read.
    """
    rows = list(frame.itertuples())
    series = tuple(
        Series(
            name_of("corridor_protection", "protection", kind),
            colour,
            tuple(
                Value(float(row.persons), rests_on=reference(row)) if row.protection == kind else Value(None)
                for row in rows
            ),
            hatched=kind == "neither",
        )
        for kind, colour in PROTECTION.items()
        if kind in set(frame["protection"])
    )
    names = tuple(say("corridors.route", origin=row.origin, destination=row.destination) for row in rows)
    heading, unit = say("corridors.corridor"), say("corridors.axis_persons")
    return Bars(names, series, heading, unit, arrangement="stacked")


def matrix(frame: pd.DataFrame, destinations: Iterable[str]) -> Matrix:
    """Draw where people come from by where they live: what protects them, in thousands of people.

    Needs origin, destination and their codes, protection, persons; a corridor without an estimate has its
    sign only. A cell leads to its corridor.
    """
    cells = {
        (row.destination, row.origin): Cell(
            _in_cell(row), DEPTHS[row.protection], _said(row), reference(row), _one(row)
        )
        for row in frame.itertuples()
        if row.protection != "neither" or not pd.isna(row.persons)
    }
    signs = tuple((sign, name_of("corridor_protection", "protection", kind)) for kind, sign in SIGNS.items())
    return matrix_of(
        cells,
        destinations,
        row_heading=say("columns.destination"),
        column_heading=say("columns.origin"),
        empty=say("corridors.matrix_empty"),
        signs=signs,
    )


def _one(row: Any) -> Leads:
    ends = (("corridors_start", row.origin_code), ("corridors_destination", row.destination_code))
    return Leads("corridors", (("corridors_view", "one"), *ends), "corridors-one")


def _in_cell(row: Any) -> str:
    sign = SIGNS[row.protection]
    return sign if pd.isna(row.persons) else f"{sign} {say('corridors.thousands', thousands=_thousands(row))}"


def _thousands(row: Any) -> str:
    thousands = float(row.persons) / 1000
    return say("corridors.under_one_thousand") if thousands < 1 else number(round(thousands))


def _said(row: Any) -> str:
    kind = name_of("corridor_protection", "protection", row.protection)
    return kind if pd.isna(row.persons) else say("corridors.cell", kind=kind, persons=int(row.persons))


def by_origin(frame: pd.DataFrame) -> Bars:
    """Draw how many corridors of each country of origin have an instrument, a post or both.

    Needs origin, protection, source_id, locator; the country with most corridors first.
    """
    named = list(frame["origin"].value_counts().index)
    held = dict(list(frame.groupby(["origin", "protection"])))
    series = tuple(
        Series(
            name_of("corridor_protection", "protection", kind),
            colour,
            tuple(
                Value(float(len(rows)), rests_on=rests_on(rows))
                if (rows := held.get((name, kind))) is not None
                else Value(0.0)
                for name in named
            ),
        )
        for kind, colour in PROTECTION.items()
        if kind in set(frame["protection"])
    )
    heading, unit = say("columns.origin"), say("attaches.axis_corridors")
    return Bars(tuple(named), series, heading, unit, arrangement="stacked")


def _share(rows: pd.DataFrame, total: float) -> Value:
    share = round(100 * float(rows["persons"].sum()) / total, 1) if total else 0.0
    text = say("corridors.share_text", persons=int(rows["persons"].sum()), corridors=len(rows))
    return Value(share, in_figures(f"{share:.1f}") if share else "0", text, rests_on=rests_on(rows))
