"""Charts of labour attachés: stated beside counted, and which corridors have what."""

import pandas as pd

from charts.bars import Bars, Series
from charts.look import ACCENT, DEEP, GREY, ORANGE, PALE
from charts.shape import Value, amount, reference, rests_on
from words import say

# What a corridor has, with the key of its words and its colour.
COVERAGE = {
    "agreement and post": ("both", DEEP),
    "agreement, no post": ("agreement_only", PALE),
    "post, no agreement": ("post_only", ORANGE),
}


def stated_and_counted(frame: pd.DataFrame) -> Bars:
    """Draw the stated total and the counted posts of each origin side by side.

    Needs origin, stated, counted.
    """
    rows = list(frame.itertuples())
    series = tuple(
        Series(
            say(f"attaches.part_{part}"),
            colour,
            tuple(Value(amount(getattr(row, part)), rests_on=reference(row)) for row in rows),
        )
        for part, colour in (("stated", GREY), ("counted", ACCENT))
    )
    return Bars(tuple(frame["origin"]), series, say("columns.origin"), say("attaches.axis_posts"))


def coverage(frame: pd.DataFrame, of: str = "") -> Bars:
    """Draw, for each Member State, how many corridors have an agreement, a post, or both.

    Needs member, coverage; the member with most corridors first. Where all are corridors `of` one country,
    at whichever end, they are its own.
    """
    frame = frame.assign(member=of) if of else frame
    members = list(frame["member"].value_counts().index)
    held = dict(list(frame.groupby(["member", "coverage"])))
    series = tuple(
        Series(
            name,
            colour,
            tuple(
                Value(float(len(rows)), rests_on=rests_on(rows))
                if (rows := held.get((member, kind))) is not None
                else Value(0.0)
                for member in members
            ),
        )
        for kind, name, colour in _kinds(frame)
    )
    heading, unit = say("columns.member"), say("attaches.axis_corridors")
    return Bars(tuple(members), series, heading, unit, arrangement="stacked")


def _kinds(frame: pd.DataFrame) -> list[tuple[str, str, str]]:
    """Return the kinds of coverage there are, with their names and colours; an unknown one is grey."""
    there = set(frame["coverage"])
    known = [(kind, say(f"attaches.{key}"), colour) for kind, (key, colour) in COVERAGE.items()]
    return [one for one in known if one[0] in there] + [
        (kind, kind, GREY) for kind in sorted(there - set(COVERAGE))
    ]
