"""What was published of every grade of a ranking, cycle by cycle, each on its own scale."""

import pandas as pd

from charts.agencies import NOT_ELIGIBLE
from charts.look import written
from figures.figure import Ask
from figures.said import grade_said, meaning_said, ranking_said, scale_said
from words import say


def named_in_cycle(ask: Ask, cycle: pd.Series) -> pd.DataFrame:
    """Return the agencies that public material names with a grade in a cycle."""
    found = ask("agency_rankings", strong_only=False)
    of_it = (found["cycle"] == cycle["number"]) & (found["scale_id"] == cycle["scale_id"])
    return found[of_it & pd.isna(cycle["revision"])]


def places_on_scales(ask: Ask) -> dict[tuple[int, str], int]:
    """Return the place of each grade on the scale of its cycle, 1 the highest, by cycle and grade."""
    return {
        (cycle.number, row.grade): row.position
        for cycle in transcribed(ask).itertuples()
        for row in ask("distribution", cycle=cycle.cycle_id).itertuples()
    }


def transcribed(ask: Ask) -> pd.DataFrame:
    """Return the cycles that were read from public material, the newest last."""
    cycles = ask("cycles")
    return cycles[cycles["revision"].isna()].reset_index(drop=True)


def graded(ask: Ask, cycle: pd.Series) -> pd.DataFrame:
    """Return every grade of the scale of a cycle with what was published of it, and who is named with it.

    Adds cycle_id, ranking, step (the grade as it is read), share (of those assessed), named ('' for nobody).
    """
    rows = ask("distribution", cycle=cycle["cycle_id"])
    names = named_in_cycle(ask, cycle).groupby("grade")["agency"].agg("; ".join).to_dict()
    of_all = assessed(ask, cycle, rows)
    shares = rows["value"] / rows["unit"].map({"agencies": of_all or None, "percent of assessed": 100})
    return rows.assign(
        cycle_id=cycle["cycle_id"],
        ranking=ranking_said(cycle["number"], cycle["label"]),
        step=[_step(cycle["scale_id"], row.grade, row.meaning) for row in rows.itertuples()],
        share=shares.astype(float).round(3),
        named=[names.get(grade, "") for grade in rows["grade"]],
    )


def _step(scale: str, grade: str, meaning: object) -> str:
    """Name a step of a ladder: its grade, and what it was said to mean."""
    said = grade_said(scale, grade)
    return said if pd.isna(meaning) else say("agencies.step", grade=said, meaning=meaning_said(meaning))


def assessed(ask: Ask, cycle: pd.Series, rows: pd.DataFrame) -> int:
    """Return how many agencies were assessed: as published, else all that are counted in the ranking."""
    known = ask("cycle_participation")
    stated = known[(known["number"] == cycle["number"]) & (known["step"] == "assessed")]["value"]
    if pd.isna(cycle["revision"]) and len(stated):
        return int(stated.iat[0])
    return int(rows[rows["unit"] == "agencies"]["value"].sum())


def grades_said(rows: pd.DataFrame, scale: str) -> str:
    """Say how many have each grade, the highest first; a grade that nobody has is left out."""
    said = []
    for _, of_grade in rows.sort_values("position", kind="stable").groupby("position", sort=False):
        counted = of_grade[of_grade["unit"] == "agencies"].dropna(subset=["value"])
        first = (counted if len(counted) else of_grade).iloc[0]
        if first["value"] == 0:
            continue
        count = written(first["value"]) if len(counted) else str(first["as_published"])
        if first["grade"] == NOT_ELIGIBLE:
            said.append(say("agencies.not_eligible", count=count))
        else:
            said.append(say("agencies.with_grade", count=count, grade=grade_said(scale, first["grade"])))
    return ", ".join(said) or say("agencies.no_grades")


def scale_meaning(rows: pd.DataFrame, scale: str) -> str:
    """Say what the highest and the lowest grade of a scale mean, or that it was not published."""
    ordered = rows[rows["grade"] != NOT_ELIGIBLE].sort_values("position")
    highest, lowest = ordered.iloc[0], ordered.iloc[-1]
    if pd.isna(highest["meaning"]) or pd.isna(lowest["meaning"]):
        return say("agencies.meaning_unsaid", scale=scale_said(scale))
    return say(
        "agencies.meaning_said",
        scale=scale_said(scale),
        highest=highest["grade"],
        first=meaning_said(highest["meaning"]),
        lowest=lowest["grade"],
        last=meaning_said(lowest["meaning"]),
    )
