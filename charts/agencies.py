"""Charts of agency self-regulation: participation by cycle, and each cycle's own distribution."""

from collections.abc import Callable, Sequence

import pandas as pd

from charts.bars import Bars, Series
from charts.look import ACCENT, GREY, PALE, step_of, written
from charts.matrices import matrix_of
from charts.shape import Value, amount, reference, rests_on
from charts.shapes import Cell, Column, Matrix, Table
from words import say

NOT_ELIGIBLE = "not eligible"
STEPS = {"licensed": GREY, "planned": PALE, "assessed": ACCENT}


def participation(frame: pd.DataFrame) -> Bars:
    """Draw licensed, planned and assessed agencies by cycle.

    Needs number, label, step, value, as_published; a number that was printed otherwise has a star.
    """
    cycles = frame[["number", "label"]].drop_duplicates().sort_values("number")
    series = []
    for step, colour in STEPS.items():
        rows = frame[frame["step"] == step].drop_duplicates("number").set_index("number")
        values = tuple(
            _printed(rows.loc[number]) if number in rows.index else Value(None) for number in cycles["number"]
        )
        series.append(Series(say(f"agencies.step_{step}"), colour, values))
    has_stars = any(value.said.endswith("*") for one in series for value in one.values)
    return Bars(
        tuple(f"{row.number}: {row.label}" for row in cycles.itertuples()),
        tuple(series),
        unit=say("agencies.axis_agencies"),
        missing=say("agencies.starred") if has_stars else "",
        upright=True,
    )


def grade_label(grade: str) -> str:
    """Return a grade as a label; that there is none is no grade."""
    return say("columns.not_eligible") if grade == NOT_ELIGIBLE else say("agencies.grade", grade=grade)


def distribution(frame: pd.DataFrame, called: Callable[[str], str] = grade_label) -> Bars:
    """Draw one cycle's published figures on its own scale; a grade without one is said to have none.

    Needs grade, position, value, unit, as_published; rows of one unit, or without a figure. `called` names a
    grade of the scale.
    """
    ordered = frame.sort_values("position")
    units = ordered["unit"].dropna()
    values = tuple(
        Value(
            amount(row.value),
            say("agencies.not_published") if pd.isna(row.as_published) else str(row.as_published),
            colour=step_of(int(row.position)),
            rests_on=reference(row),
        )
        for row in ordered.itertuples()
    )
    unit = str(units.iat[0]) if len(units) else ""
    return Bars(
        tuple(called(str(grade)) for grade in ordered["grade"]),
        (Series(unit, ACCENT, values),),
        unit=unit,
    )


def ladder(frame: pd.DataFrame, grades: Sequence[str], cycles: Sequence[str]) -> Matrix:
    """Draw the grades of one scale, the highest first, against its cycles, by what was published.

    Needs step (the grade as it is read), ranking (the cycle), value, unit, as_published, share, named;
    several figures of one grade in a cycle stand in one cell, numbers of agencies first.
    """
    cells = {}
    for (step, ranking), rows in frame.groupby(["step", "ranking"], sort=False):
        counted = rows[rows["unit"] == "agencies"].dropna(subset=["value"])
        first = (counted if len(counted) else rows).iloc[0]
        label = written(first["value"]) if len(counted) else str(first["as_published"])
        named = say("agencies.ladder_named", names=first["named"]) if first["named"] else ""
        said = "; ".join(f"{row.as_published} ({row.unit})" for row in rows.itertuples())
        depth = 0.0 if pd.isna(first["share"]) else float(first["share"])
        cells[str(step), str(ranking)] = Cell(label, depth, f"{said}. {named}".strip(), rests_on(rows))
    return matrix_of(
        cells,
        grades,
        cycles,
        say("columns.grade"),
        say("agencies.ladder_cycle"),
        say("agencies.ladder_empty"),
    )


def movement(frame: pd.DataFrame, grades: Sequence[str], before: str, now: str) -> Matrix:
    """Draw how many agencies went from each grade to each: `before` down, `now` across, highest first.

    Needs agency, grade_before, grade; a grade that is empty is that of an agency that was not ranked.
    """
    absent = say("agencies.moved_absent")
    counted = frame.fillna({"grade_before": absent, "grade": absent})
    groups = counted.groupby(["grade_before", "grade"], sort=False)
    most = int(groups.size().max())
    cells = {
        (str(was), str(is_now)): Cell(
            str(len(rows)), len(rows) / most, ", ".join(rows["agency"]), rests_on(rows)
        )
        for (was, is_now), rows in groups
    }
    held = {*counted["grade_before"], *counted["grade"]}
    order = [one for one in (*grades, absent) if one in held]
    return matrix_of(cells, order, order, before, now, say("agencies.moved_empty"))


def card(frame: pd.DataFrame, where: str, since: str, licence: str) -> Table:
    """Answer what a worker asks of one agency, by its newest grade, which comes first.

    `where` to complain, how it moved `since` the grade before, '' where that is not known, and what is
    known of its `licence`.
    Needs grade_said, ranking, not_eligible, association, published_on, place_on_scale,
    meaning, basis.
    """
    first = next(frame.itertuples())
    rank = first.place_on_scale
    # Where no grade counts, there is none to explain.
    unsaid = say("scorecard.card_meaning_unsaid") if pd.isna(first.not_eligible) else ""
    means = unsaid if pd.isna(first.meaning) else first.meaning
    rows = (
        ("grade", say("scorecard.card_graded", grade=first.grade_said, ranking=first.ranking)),
        ("not_eligible", "" if pd.isna(first.not_eligible) else first.not_eligible),
        ("moved", since),
        ("given_by", first.association),
        ("published", "" if pd.isna(first.published_on) else first.published_on),
        ("rank", "" if pd.isna(rank) else say("scorecard.card_ranked", rank=rank)),
        ("means", means),
        ("basis", first.basis),
        ("licence", licence),
        ("complain", where),
    )
    asked = tuple((say(f"scorecard.card_{name}"), str(said)) for name, said in rows if said)
    columns = (
        Column("question", say("scorecard.card_question")),
        Column("answer", say("scorecard.card_answer")),
    )
    return Table(columns, asked, (reference(first),) * len(asked))


def profile(frame: pd.DataFrame) -> Bars:
    """Draw what an agency reached on each subject of a method; one in which nothing applies is said to.

    Needs number, subject, percent; the subjects in the order of the method.
    """
    values = tuple(
        Value(
            amount(row.percent),
            say("scorecard.does_not_apply")
            if pd.isna(row.percent)
            else say("scorecard.percent", value=f"{row.percent:g}"),
            rests_on=reference(row),
        )
        for row in frame.itertuples()
    )
    subjects = tuple(f"{row.number}. {row.subject}" for row in frame.itertuples())
    unit = say("scorecard.axis_percent")
    return Bars(subjects, (Series(unit, ACCENT, values),), unit=unit, reaches=100)


def _printed(row: pd.Series) -> Value:
    label = f"{row['value']:g}"
    starred = label if row["as_published"] == label else f"{label}*"
    return Value(amount(row["value"]), starred, str(row["as_published"]), rests_on=reference(row))
