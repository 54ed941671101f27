"""Charts of the sources: what disagrees and what is missing by topic, and whose words everything rests on."""

import pandas as pd

from charts.bars import Bars, Series
from charts.look import ACCENT, GREY
from charts.shape import Value, amount, reference
from words import name_of, say

MOST_PUBLISHERS = 10


def attention(frame: pd.DataFrame) -> Bars:
    """Draw disagreements and missing facts by topic, each on a scale of its own: they are never added.

    Needs family, discrepancies, gaps; source_id and locator of each row.
    """
    names = tuple(name_of("discrepancy", "family", family) for family in frame["family"])
    series = tuple(
        Series(
            say(f"columns.{column}"),
            colour,
            tuple(Value(amount(row[column]), rests_on=reference(row)) for _, row in frame.iterrows()),
        )
        for column, colour in (("discrepancies", ACCENT), ("gaps", GREY))
    )
    return Bars(names, series, say("columns.family"), arrangement="apart")


def publishers(frame: pd.DataFrame) -> Bars:
    """Draw how much rests on the first publishers. Needs publisher, figures; source_id and locator."""
    first = frame.head(MOST_PUBLISHERS)
    values = tuple(Value(amount(row.figures), rests_on=reference(row)) for row in first.itertuples())
    name = say("columns.figures")
    return Bars(tuple(first["publisher"]), (Series(name, ACCENT, values),), say("columns.publisher"), name)
