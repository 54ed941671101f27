"""Charts of complaints: counts by the month over periods of their own length, and what they are about."""

from collections.abc import Collection, Iterable, Mapping
from math import ceil, floor
from typing import Any

import pandas as pd

from charts.bars import Bars, Series
from charts.look import ACCENT, DEEP, GREY, MOST_YEARS, ORANGE, PALE, Axis, counts, written
from charts.shape import Value, reference, rests_on
from charts.times import Event, Line, Moment, Multiples, Panel, Point, Timeline, Trend
from words import called, say
from words.dates import date_said, period_said

# A row of a frame of counts, by the names of its columns.
Row = Mapping[Any, Any]
# The label of the highest line stands above it, and that of a break above all.
ROOM_ABOVE = 1.3
CENTRE = "migrant worker resource centre"
# What a remark says on a count whose period may be another, and the sign that stands behind such a count.
DOUBTED, DOUBT = "may be a slip", "?"
# What a period is, with its colour: a calendar year, one that was published with several values, another.
PERIODS = {"year": ACCENT, "revised": ORANGE, "other": GREY}


def over_time(series: Iterable[tuple[str, pd.DataFrame]], missing: str = "") -> Multiples:
    """Draw series beside each other, each count as long as its period and as high as what it is a month.

    All share the axis of years; each has its own scale, for units that differ are not compared. Needs
    start, end, per_month, kind, also, value, unit, qualifier, reporter, note, period_start, period_end.
    """
    named = list(series)
    spans = [at for _, rows in named for name in ("start", "end") for at in rows[name]]
    across = _years(floor(min(spans)), ceil(max(spans)))
    return Multiples(tuple(Panel(name, _trend(rows, across)) for name, rows in named), missing=missing)


def _years(first: int, last: int) -> Axis:
    """Return an axis of years that begins as late as it can, with its last mark at its end."""
    step = ceil((last - first) / MOST_YEARS)
    return Axis(last - step * ceil((last - first) / step), last, step)


def _trend(rows: pd.DataFrame, across: Axis) -> Trend:
    lines = tuple(
        Line(
            say(f"complaints.period_{kind}"),
            colour,
            tuple(_points(rows[rows["kind"] == kind])),
        )
        for kind, colour in PERIODS.items()
        if kind in set(rows["kind"])
    )
    axes = (across, counts(rows["per_month"].max() * ROOM_ABOVE))
    return Trend(lines, say("complaints.a_month"), _breaks(rows), axes)


def _points(rows: pd.DataFrame) -> Iterable[Point]:
    for row, remark in zip(rows.to_dict("records"), rows.note, strict=True):
        yield _point(row, str(remark) if is_doubted(remark) else "")


def _point(row: Row, doubt: str) -> Point:
    """Draw one count over its period: its height and its label are what it comes to in a month."""
    monthly = float(str(row["per_month"]))
    said = _counted_said(row)
    also = say("complaints.also", values=row["also"]) if row["also"] else ""
    value = Value(
        round(monthly, 1),
        f"{mark(str(row['qualifier']))}{written(round(monthly) if monthly >= 10 else round(monthly, 1))}"
        f"{DOUBT if doubt else ''}",
        " ".join(filter(None, (said, also, doubt))),
        rests_on=reference(pd.Series(row)),
    )
    return Point(float(str(row["start"])), value, float(str(row["end"])), period_told(row))


def latest(frame: pd.DataFrame, missing: str, of_every_worker: Collection[tuple[str, str]]) -> Timeline:
    """Draw the newest count of each body from the beginning of its period to its end, with its number.

    Each of the bodies that count every worker, by country and name, has this said beside its number. Needs
    country, reporter, measure, category, value, unit, qualifier, note, start, end, period_start, period_end.
    """
    rows = frame.to_dict("records")
    kind = say("complaints.period_other")
    names = tuple(
        say(
            f"complaints.latest_row_{'of_every_worker' if body(row) in of_every_worker else 'counted'}",
            place=row["country"],
            measure=measured(row),
            value=_written(row),
            reporter=row["reporter"],
        )
        for row in rows
    )
    moments = tuple(
        Moment(
            place,
            row["start"],
            kind,
            f"{_counted_said(row)} {'' if pd.isna(remark) else remark}".strip(),
            row["end"],
            rests_on=reference(pd.Series(row)),
        )
        for place, (row, remark) in enumerate(zip(rows, frame.note, strict=True))
    )
    return Timeline(names, moments, ((kind, "circle"),), say("complaints.latest_heading"), missing=missing)


def body(row: Row) -> tuple[str, str]:
    """Return what tells the body of a count from others: its country and its name."""
    return row["country"], row["reporter"]


def measured(row: Row) -> str:
    """Say what was counted, and of which kind or group where it was not all."""
    measure, kind = called(str(row["measure"]), "measure"), str(row["category"])
    return measure if kind == "all" else f"{measure}, {called(kind, 'category')}"


def _counted_said(row: Row) -> str:
    """Say a count with its unit, its period and its body."""
    return say(
        "complaints.counted",
        value=_written(row),
        unit=row["unit"],
        period=period_told(row),
        reporter=row["reporter"],
    )


def _written(row: Row) -> str:
    return f"{mark(str(row['qualifier']))}{written(float(row['value']))}"


def is_doubted(remark: object) -> bool:
    """Tell whether a remark on a count says that its period may be another."""
    return DOUBTED in str(remark)


def period_told(row: Row) -> str:
    """Write a figure's own period in words."""
    start, end = row["period_start"], row["period_end"]
    if isinstance(start, str) and isinstance(end, str):
        return period_said(start, end)
    told = {
        name: date_said(date) if isinstance(date, str) else date
        for name, date in (("period_start", start), ("period_end", end))
    }
    return period(told)


def _breaks(rows: pd.DataFrame) -> tuple[Event, ...]:
    """Mark between whose periods another body begins to report; who only adds to its name is no other."""
    breaks, before = [], None
    for row in rows.sort_values("start").itertuples():
        if before and before.reporter not in row.reporter and row.reporter not in before.reporter:
            between = (min(before.end, row.start) + row.start) / 2
            breaks.append(Event(between, say("complaints.break", reporter=row.reporter)))
        before = row
    return tuple(breaks)


def about(frame: pd.DataFrame) -> Bars:
    """Draw what complaints were about, in one period of one body. Needs category, value, qualifier, unit."""
    values = tuple(
        Value(float(row.value), f"{mark(row.qualifier)}{written(row.value)}", rests_on=reference(row))
        for row in frame.itertuples()
    )
    unit = str(frame["unit"].iat[0])
    return Bars(tuple(frame["category"]), (Series(unit, ACCENT, values),), say("complaints.kind"), unit)


def centres(frame: pd.DataFrame) -> Bars:
    """Draw how many entries of each country are resource centres and how many are others.

    Needs country, kind, source_id, locator.
    """
    is_centre = frame["kind"] == CENTRE
    order = frame.assign(own=is_centre).groupby("country")["own"].agg(["sum", "size"])
    names = list(order.sort_values(["sum", "size"], ascending=False, kind="stable").index)
    series = tuple(
        Series(
            say(f"complaints.centres_{what}"),
            colour,
            tuple(_counted(rows[rows["country"] == name]) for name in names),
        )
        for what, colour, rows in (("own", DEEP, frame[is_centre]), ("others", PALE, frame[~is_centre]))
    )
    return Bars(
        tuple(names), series, say("columns.country"), say("complaints.axis_centres"), arrangement="stacked"
    )


def _counted(rows: pd.DataFrame) -> Value:
    return Value(float(len(rows)), rests_on=rests_on(rows))


def period(row: Row) -> str:
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
