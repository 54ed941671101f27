"""Charts of complaint figures: one measure and one unit at a time, each figure with its own period."""

import pandas as pd

from charts.bars import Bars, Series
from charts.look import ACCENT, written
from charts.shape import Value, reference
from words import say

MOST_BARS = 40
LONGEST_NAME = 52


def figures(frame: pd.DataFrame) -> Bars:
    """Draw one bar per published figure; nothing is added up.

    Needs country, place, reporter, category, sex, period_start, period_end, value, qualifier,
    unit; all rows of one measure and one unit.
    """
    shown = frame.head(MOST_BARS)
    values = tuple(
        Value(
            float(row.value),
            f"{mark(row.qualifier)}{written(row.value)}",
            str(row.reporter),
            rests_on=reference(row),
        )
        for row in shown.itertuples()
    )
    unit = str(frame["unit"].iat[0])
    names = tuple(label(row) for row in shown.to_dict("records"))
    left_out = len(frame) - len(shown)
    missing = say("complaints.not_drawn", shown=len(shown), all=len(frame)) if left_out else ""
    return Bars(names, (Series(unit, ACCENT, values),), unit=unit, missing=missing)


def label(row: dict[str, object]) -> str:
    """Name a figure by what it counts and its own period."""
    what = [str(row["country"])]
    if row["place"] and row["place"] == row["place"] and row["place"] != "national":
        what.append(str(row["place"]))
    what += [str(row[name]) for name in ("category", "sex") if row[name] != "all"]
    text = ", ".join(what)
    text = text if len(text) <= LONGEST_NAME else text[: LONGEST_NAME - 2] + "…"
    return f"{text} · {period(row)}"


def period(row: dict[str, object]) -> str:
    """Write a figure's own period, as exactly as it was published."""
    start, end = row["period_start"], row["period_end"]
    if not isinstance(start, str) and not isinstance(end, str):
        return say("complaints.no_period")
    if not isinstance(start, str):
        return say("complaints.period_to", end=end)
    if not isinstance(end, str):
        return say("complaints.period_from", start=start)
    if start[4:] == "-01-01" and end[4:] == "-12-31":
        return start[:4] if start[:4] == end[:4] else f"{start[:4]}–{end[:4]}"
    return f"{start} – {end}"


def mark(qualifier: str) -> str:
    """Return the sign that goes before a figure that is not exact."""
    return {"about": "≈ ", "more than": "> ", "less than": "< ", "derived": "(derived) "}.get(qualifier, "")
