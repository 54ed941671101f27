"""The region at a glance: what is listed for each Member State."""

import pandas as pd

from charts.bars import Bars, Series
from charts.look import ACCENT, GREY
from charts.shape import Value, amount, reference
from words import say

PROFILE = ("migrants", "uncovered", "instruments", "posted_to", "treaties")
PARTS = ("instruments", "posts", "centres")


def listed(frame: pd.DataFrame) -> Bars:
    """Draw instruments, posts and centres of each country, each on its own scale.

    Needs country, instruments, posts, centres; empty where a list does not name the country.
    """
    rows = list(frame.itertuples())
    series = tuple(
        Series(say(f"overview.part_{part}"), ACCENT, tuple(_value(row, part) for row in rows))
        for part in PARTS
    )
    return Bars(tuple(frame["country"]), series, say("columns.country"), arrangement="apart")


def profiles(frame: pd.DataFrame) -> Bars:
    """Draw the Member States side by side, each number on a scale of its own, a part on that of its whole.

    Needs country, migrants, uncovered, instruments, posted_to, treaties; empty where no source speaks of it.
    """
    rows = list(frame.itertuples())
    series = tuple(
        Series(
            say(f"columns.{part}"),
            GREY if part == "uncovered" else ACCENT,
            tuple(_known(row, part) for row in rows),
            hatched=part == "uncovered",
            part_of=say("columns.migrants") if part == "uncovered" else "",
        )
        for part in PROFILE
    )
    return Bars(tuple(frame["country"]), series, say("columns.country"), arrangement="apart")


def _known(row: object, part: str) -> Value:
    number = amount(getattr(row, part))
    label = "" if number is not None else say("common.not_available")
    return Value(number, label, rests_on=reference(row))


def _value(row: object, part: str) -> Value:
    number = amount(getattr(row, part))
    return Value(number, "" if number is not None else say("overview.not_listed"), rests_on=reference(row))
