"""Charts of what centres returned: which months came in, and what they add up to month by month."""

from datetime import date

import pandas as pd

from charts.bars import Bars, Series
from charts.look import ACCENT, DEEP, GREY, ORANGE, PALE, written
from charts.shape import Value, amount, reference, rests_on
from charts.shapes import Cell, Matrix
from charts.times import Line, Point, Trend, decimal_year
from words import name_of, say
from words.dates import short_month_said

# What a month of a centre is, with its sign and its shade; of several, the first that holds.
SIGNS = ("missing", "nil", "partial", "late", "in time")
SHADES = {"missing": 0.0, "nil": 0.35, "partial": 0.35, "late": 0.7, "in time": 1.0}
SEXES = {"female": DEEP, "male": PALE, "not recorded": GREY, "all": ACCENT}
# More could not be told apart, with their numbers.
MOST_MONTHS = 24
LINES = (ACCENT, ORANGE, DEEP, GREY)


def months(frame: pd.DataFrame) -> Matrix:
    """Draw centres by month: what came in and what is missing.

    Needs centre, month, state, completeness, corrected.
    """
    columns = {month: month_said(month) for month in sorted(frame["month"].unique())}
    cells = {(row.centre, columns[row.month]): _cell(row) for row in frame.itertuples()}
    return Matrix(
        tuple(dict.fromkeys(frame["centre"])),
        tuple(columns.values()),
        cells,
        say("columns.centre"),
        say("columns.month"),
        say("complaints.not_due"),
        signs=tuple(
            (say(f"complaints.sign_{name}"), say(f"complaints.state_{name}"))
            for name in ("missing", "nil", "partial", "late", "in_time", "corrected")
        ),
    )


def month_said(month: str) -> str:
    """Write a month for an axis."""
    return short_month_said(date.fromisoformat(f"{month}-01"))


def _cell(row: object) -> Cell:
    state = getattr(row, "state", "")
    completeness = getattr(row, "completeness", "")
    what = [name for name in SIGNS if name in (state, completeness)]
    corrected = getattr(row, "corrected", None)
    if not pd.isna(corrected) and corrected:
        what.append("corrected")
    if len(what) > 1 and "in time" in what:
        what.remove("in time")
    keys = [name.replace(" ", "_") for name in what]
    return Cell(
        " ".join(say(f"complaints.sign_{key}") for key in keys),
        SHADES[next(name for name in SIGNS if name in (state, completeness))],
        ", ".join(say(f"complaints.state_{key}") for key in keys),
        reference(row),
    )


def over_months(frame: pd.DataFrame) -> Trend:
    """Draw what came in in each of the newest MOST_MONTHS months, each measure apart; all are of one unit.

    Needs month, measure, value, unit, centres, hidden.
    """
    lines = []
    shown = sorted(frame["month"].unique())[-MOST_MONTHS:]
    frame = frame[frame["month"].isin(shown)]
    for colour, (measure, rows) in zip(LINES, frame.groupby("measure", sort=False), strict=False):
        points = tuple(
            Point(
                decimal_year(f"{month}-01"),
                _counted(of),
                decimal_year(f"{month}-28"),
                month_said(str(month)),
            )
            for month, of in rows.groupby("month", sort=False)
        )
        lines.append(Line(str(measure), colour, points))
    return Trend(tuple(lines), str(frame["unit"].iat[0]))


def by_kind(frame: pd.DataFrame) -> Bars:
    """Draw what complaints were about, by sex of who complained. Needs category, sex, value, unit."""
    kinds = tuple(frame.groupby("category")["value"].sum().sort_values(ascending=False, kind="stable").index)
    series = []
    for sex, colour in SEXES.items():
        rows = dict(list(frame[frame["sex"] == sex].groupby("category")))
        if rows:
            values = tuple(_value(rows[kind]) if kind in rows else Value(None) for kind in kinds)
            series.append(Series(name_of("complaint_figure", "sex", sex), colour, values))
    unit = str(frame["unit"].iat[0])
    return Bars(kinds, tuple(series), say("complaints.kind"), unit, arrangement="stacked")


def by_destination(frame: pd.DataFrame) -> Bars:
    """Draw where what people complain of happened. Needs destination, value, unit."""
    unit = str(frame["unit"].iat[0])
    rows = dict(list(frame.groupby("destination")))
    places = sorted(rows, key=lambda place: -(added(rows[place]) or 0))
    values = tuple(_value(rows[place]) for place in places)
    return Bars(tuple(places), (Series(unit, ACCENT, values),), say("columns.destination"), unit)


def added(rows: pd.DataFrame) -> float | None:
    """Return what the rows of several organisations come to, None where none of them is shown."""
    return amount(rows["value"].sum(min_count=1))


def _value(rows: pd.DataFrame) -> Value:
    number = added(rows)
    return Value(number, say("complaints.hidden_count") if number is None else "", rests_on=rests_on(rows))


def _counted(rows: pd.DataFrame) -> Value:
    number = added(rows)
    told = say(
        "complaints.returned_counted",
        value=say("complaints.hidden_count") if number is None else written(number),
        centres=int(sum(rows["centres"].tolist())),
        hidden=int(sum(rows["hidden"].tolist())),
    )
    return Value(number, text=told, rests_on=rests_on(rows))
