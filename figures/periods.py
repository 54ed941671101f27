"""Published counts as series over time: what one body counts of one thing, each count over its own period.

Counts of periods of unequal length are told by the month; only whole calendar years are set against each
other, and only where they stand for the same series. Nothing is added up or taken off.
"""

from calendar import monthrange

import pandas as pd

from charts.times import decimal_year

# What makes counts one series. Who reports for a whole country may change within it: that is a break, and is
# marked; of a part of a country each body has a series of its own.
SERIES = ["country", "place", "body", "measure", "category", "unit"]
MONTHS = 12
# A shorter period, such as one month or the day of one large case, says little of how many come in a month.
LEAST_MONTHS = 2.9
# Counted beside migrant workers by bodies that serve every worker.
OF_OTHERS = "local employees"


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
    parts = [_without_overlaps(rows) for _, rows in _whole_before_kinds(known).groupby(SERIES, sort=False)]
    drawn = pd.concat([rows for rows in parts if len(rows) > 1] or [known.head(0)], ignore_index=True)
    return drawn.sort_values(["start", "end"], kind="stable").reset_index(drop=True)


def whole_years(series: pd.DataFrame) -> pd.DataFrame:
    """Return the whole calendar years of one series, in their order, with the column year."""
    found = series[series["kind"] != "other"]
    return found.assign(year=found["period_start"].str[:4].astype(int)).sort_values("year")


def months_of(start: str, end: str) -> float:
    """Return how many months a period lasts, from its first day, month or year to its last."""
    return (_end_of(end) - decimal_year(start)) * MONTHS


def _of_known_periods(counts: pd.DataFrame) -> pd.DataFrame:
    wanted = counts[
        counts["period_start"].notna()
        & counts["period_end"].notna()
        & (counts["sex"] == "all")
        & counts["split"].isin(["none", "group of workers", "complaint type"])
        & (counts["category"] != OF_OTHERS)
    ]
    start = pd.Series([decimal_year(day) for day in wanted["period_start"]], wanted.index, dtype=float)
    end = pd.Series([_end_of(day) for day in wanted["period_end"]], wanted.index, dtype=float)
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


def _without_overlaps(series: pd.DataFrame) -> pd.DataFrame:
    """Keep one row a period: whole calendar years, and the longest others that overlap none kept."""
    ordered = series.sort_values("reported_on", ascending=False, na_position="last", kind="stable")
    ordered = ordered.sort_values("qualifier", key=lambda column: column == "derived", kind="stable")
    rows = []
    for _, same in ordered.groupby(["period_start", "period_end"], sort=False):
        first = same.iloc[0]
        others = [value for value in dict.fromkeys(same["value"]) if value != first["value"]]
        is_year = (
            first["period_start"][4:] == "-01-01"
            and first["period_end"] == f"{first['period_start'][:4]}-12-31"
        )
        kind = ("revised" if others else "year") if is_year else "other"
        rows.append({**first, "kind": kind, "also": "; ".join(f"{value:g}" for value in others)})
    found = pd.DataFrame(rows)
    kept: list[tuple[float, float]] = []
    stays = []
    longest_first = found.assign(is_year=found["kind"] != "other").sort_values(
        ["is_year", "months"], ascending=False, kind="stable"
    )
    for row in longest_first.itertuples():
        meets = any(start < row.end and row.start < end for start, end in kept)
        if row.is_year or not meets:
            kept.append((row.start, row.end))
            stays.append(row.Index)
    return found.loc[sorted(stays)]


def _end_of(date: str) -> float:
    """Turn the last day, month or year of a period into the place where it ends on an axis of years."""
    parts = [int(part) for part in date.split("-")]
    month = parts[1] if len(parts) > 1 else MONTHS
    days = monthrange(parts[0], month)[1]
    day = parts[2] if len(parts) > 2 else days
    return parts[0] + (month - 1 + day / days) / MONTHS
