"""Published counts as series over time: what one body counts of one thing, each count over its own period.

Counts of periods of unequal length are told by the month; only whole calendar years are set against each
other, and only where they stand for the same series. Nothing is added up or taken off.
"""

from calendar import monthrange
from collections.abc import Hashable
from typing import Any

import pandas as pd

from charts.times import decimal_year

# What makes counts one series. Who reports for a whole country may change within it: that is a break, and is
# marked; of a part of a country each body has a series of its own.
SERIES = ["country", "place", "body", "measure", "category", "unit"]
MONTHS = 12
# A shorter period, such as one month or the day of one large case, says little of how many come in a month.
LEAST_MONTHS = 2.9
# Counts of one kind or group of all: not parts by place, channel or service.
KINDS = ("group of workers", "complaint type")
# Counted beside migrant workers by bodies that serve every worker.
OF_OTHERS = "local employees"
# A row of a frame of counts, by the names of its columns.
Count = dict[Hashable, Any]


def compared(counts: pd.DataFrame) -> pd.DataFrame:
    """Return the counts that can be drawn over time, with what tells their periods apart.

    Needs country, place, measure, category, split, sex, unit, period_start, period_end, value, qualifier,
    reported_on. Left out are counts of unknown periods and of less than three months, of parts of a body's
    clients (destination, channel, sex), and of periods that overlap one that is kept: whole years first, then
    the longest. Several publications of one period become one row: the exact before the derived, then the
    newest. Adds start and end (years with their part), body, months, per_month, kind (“year”, “revised” for a
    year that was published with several values, “other”) and also (its other values).
    """
    known = _of_known_periods(counts)
    if known.empty:
        return known
    # Frames of a few rows each take ten times as long as lists.
    series: dict[tuple[str, ...], list[Count]] = {}
    for row in _whole_before_kinds(known).dropna(subset=SERIES).to_dict("records"):
        series.setdefault(tuple(row[name] for name in SERIES), []).append(row)
    parts = [_without_overlaps(rows) for rows in series.values()]
    found = [row for rows in parts if len(rows) > 1 for row in rows]
    drawn = pd.DataFrame(found) if found else known.head(0)
    return drawn.sort_values(["start", "end"], kind="stable").reset_index(drop=True)


def whole_years(series: pd.DataFrame) -> pd.DataFrame:
    """Return the whole calendar years of one series, in their order, with the column year."""
    found = series[series["kind"] != "other"]
    return found.assign(year=found["period_start"].str[:4].astype(int)).sort_values("year")


def months_of(start: str, end: str) -> float:
    """Return how many months a period lasts, from its first day, month or year to its last."""
    return (end_of(end) - decimal_year(start)) * MONTHS


def _of_known_periods(counts: pd.DataFrame) -> pd.DataFrame:
    wanted = counts[
        counts["period_start"].notna()
        & counts["period_end"].notna()
        & (counts["sex"] == "all")
        & counts["split"].isin(["none", *KINDS])
        & (counts["category"] != OF_OTHERS)
    ]
    start = pd.Series([decimal_year(day) for day in wanted["period_start"]], wanted.index, dtype=float)
    end = pd.Series([end_of(day) for day in wanted["period_end"]], wanted.index, dtype=float)
    months = (end - start) * MONTHS
    place = wanted["place"].fillna("")
    found = wanted.assign(
        place=place,
        body=wanted["reporter"].where(place != "", ""),
        start=start,
        end=end,
        months=months.round(1),
        per_month=wanted["value"] / months,
        also="",
    )
    return found[months > LEAST_MONTHS]


def _whole_before_kinds(counts: pd.DataFrame) -> pd.DataFrame:
    """Leave out kinds of complaints where the whole of them is known for more than one period."""
    counted = [name for name in SERIES if name != "category"]
    whole = counts[counts["split"] == "none"]
    periods = whole.groupby(counted)[["period_start", "period_end"]].nunique().max(axis=1)
    covered = counts.set_index(counted).index.isin(periods.index[periods > 1])
    return counts[~((counts["split"] == "complaint type") & covered)]


def _without_overlaps(series: list[Count]) -> list[Count]:
    """Keep one row a period: whole calendar years, and the longest others that overlap none kept."""
    newest_first = sorted(series, key=lambda row: str(row["reported_on"] or ""), reverse=True)
    same: dict[tuple[str, str], list[Count]] = {}
    for row in sorted(newest_first, key=lambda row: row["qualifier"] == "derived"):
        same.setdefault((row["period_start"], row["period_end"]), []).append(row)
    rows = [_one_of(published) for published in same.values()]
    kept: list[Count] = []
    for row in sorted(rows, key=lambda row: (row["kind"] == "other", -row["months"])):
        meets = any(one["start"] < row["end"] and row["start"] < one["end"] for one in kept)
        if row["kind"] != "other" or not meets:
            kept.append(row)
    return [row for row in rows if any(row is one for one in kept)]


def _one_of(published: list[Count]) -> Count:
    """Return the first of several publications of one period, with the other values beside it."""
    first = published[0]
    others = [value for value in dict.fromkeys(row["value"] for row in published) if value != first["value"]]
    is_year = (
        first["period_start"][4:] == "-01-01" and first["period_end"] == f"{first['period_start'][:4]}-12-31"
    )
    kind = ("revised" if others else "year") if is_year else "other"
    return {**first, "kind": kind, "also": "; ".join(f"{value:g}" for value in others)}


def end_of(date: str) -> float:
    """Turn the last day, month or year of a period into the place where it ends on an axis of years."""
    parts = [int(part) for part in date.split("-")]
    month = parts[1] if len(parts) > 1 else MONTHS
    days = monthrange(parts[0], month)[1]
    day = parts[2] if len(parts) > 2 else days
    return parts[0] + (month - 1 + day / days) / MONTHS
