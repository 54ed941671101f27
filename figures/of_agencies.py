"""Figures of recruitment agencies: who is ranked, on which scale, what a grade means, codes and schemes."""

from functools import reduce

import pandas as pd

from charts import agencies as charts
from charts.look import written
from figures.answer import Finding, answers
from figures.catalogue import figure
from figures.figure import Ask, Figure, drawn, only
from figures.said import cycles_said, grade_said, ranking_said, scale_said
from words import say

VIET_NAM = "VNM"
ILLUSTRATIVE, NOT_ELIGIBLE = "illustrative", "not eligible"
# What tells most comes first: a slide has room for few columns.
TAKING_PART = ("cycle", "step", "as_published", "unit", "as_of", "code", "owner", "place", "note")
ELSEWHERE = ("code", "step", "as_published", "unit", "as_of", "place", "owner", "cycle", "note")
CYCLES = (
    "number", "label", "published_on", "published_basis", "window_printed", "association", "scale_id",
    "code", "note", "revision", "standing",
)  # fmt: skip
LADDER = ("ranking", "grade", "meaning", "as_published", "unit", "named", "note")
NAMED = (
    "ranking",
    "agency",
    "grade_said",
    "basis",
    "marks",
    "score",
    "name_vi",
    "name_vi_note",
    "scale_id",
    "cycle_basis",
    "note",
)
SUBJECTS = ("number", "subject", "detail", "code", "year")


@figure("agencies-participation")
def participation(ask: Ask) -> Figure:
    """Set licensed, planned and assessed agencies side by side, cycle by cycle."""
    table = ask("cycle_participation")
    return Figure(
        _participation_title(table),
        table,
        drawn(charts.participation, table),
        note=say("agencies.participation_note"),
    )


def _participation_title(table: pd.DataFrame) -> str:
    assessed = table[table["step"] == "assessed"].sort_values("number")
    if assessed.empty:
        return say("agencies.participation_unknown")
    first, last = assessed.iloc[0], assessed.iloc[-1]
    return say(
        "agencies.participation_title",
        cycles=int(table["number"].nunique()),
        before=int(first["value"]),
        first=str(first["label"]),
        now=int(last["value"]),
        last=str(last["label"]),
    )


@figure("agencies-ladder")
def ladder(ask: Ask, scale: str) -> Figure:
    """Show what was published of each grade of one scale, cycle by cycle; scales are never joined."""
    cycles = only(_transcribed(ask), "scale_id", scale).sort_values("number")
    found = pd.concat([_graded(ask, cycle) for _, cycle in cycles.iterrows()], ignore_index=True)
    steps = list(dict.fromkeys(found.sort_values("position")["step"]))
    table = found[found["source_id"].notna()].reset_index(drop=True)
    newest = cycles.iloc[-1]
    return Figure(
        say(
            "agencies.ladder_title",
            ranking=ranking_said(newest["number"], newest["label"]),
            said=_grades_said(table[table["cycle_id"] == newest["cycle_id"]], scale),
        ),
        table,
        drawn(
            lambda frame: charts.ladder(
                frame, steps, [ranking_said(row.number, row.label) for row in cycles.itertuples()]
            ),
            table,
        ),
        note=say("agencies.ladder_note", meaning=_scale_meaning(found, scale)),
        columns=LADDER,
    )


@figure("agencies-published-cycles")
def published_cycles(ask: Ask) -> Figure:
    """Show the rankings that associations published here."""
    table = ask("published_cycles")
    return Figure(
        say("agencies.published_cycles_title"),
        table,
        note=say("agencies.published_cycles_note"),
        remark=_remark(table),
    )


@figure("agencies-steps")
def steps(ask: Ask) -> Figure:
    """Show every published number on taking part in the code."""
    table = cycles_said(ask("participation", country=VIET_NAM))
    return Figure(say("agencies.steps_title"), table, columns=TAKING_PART)


@figure("agencies-phases")
def phases(ask: Ask) -> Figure:
    """Show the phases of the code."""
    return Figure(say("agencies.phases_title"), ask("phases"))


@figure("agencies-distribution")
def distribution(ask: Ask, cycle: str, unit: str | None = None) -> Figure:
    """Show one cycle's grades on its own scale, in one unit, the first published where none is named."""
    about = only(ask("cycles"), "cycle_id", cycle).iloc[0]
    published = ask("distribution", cycle=cycle)
    units = published["unit"].dropna()
    rows = published[published["unit"] == (unit or (units.iat[0] if len(units) else None))]
    without = published[~published["grade"].isin(rows["grade"])].assign(
        value=None, unit=None, as_published=None
    )
    is_transcribed = pd.isna(about["revision"])
    return Figure(
        _distribution_title(about, rows),
        rows,
        drawn(
            charts.distribution, pd.concat([rows, without.drop_duplicates("grade")]) if len(rows) else rows
        ),
        note=say("agencies.distribution_note") if is_transcribed else say("agencies.counted_note"),
        remark=say("agencies.illustrative") if about["standing"] == ILLUSTRATIVE else "",
    )


def _distribution_title(about: pd.Series, rows: pd.DataFrame) -> str:
    if rows.empty:
        return say("agencies.no_distribution")
    if pd.isna(about["revision"]):
        return say("agencies.distribution_title", unit=rows["unit"].iat[0], label=about["label"])
    return say(
        "agencies.counted_title",
        label=about["label"],
        association=about["association"],
        revision=int(about["revision"]),
        standing=about["standing"],
    )


@figure("agencies-cycles")
def cycles(ask: Ask) -> Figure:
    """Show the cycles."""
    return Figure(say("agencies.cycles_title"), ask("cycles"), columns=CYCLES)


@figure("agencies-movement")
def movement(ask: Ask) -> Figure:
    """Show movement between cycles, where it was published."""
    found = cycles_said(ask("participation", country=VIET_NAM))
    return Figure(
        say("agencies.movement_title"),
        found[found["step"].isin(["moved up", "moved down"])],
        note=say("agencies.movement_note"),
        columns=TAKING_PART,
    )


@figure("agencies-named")
def named(ask: Ask, strong: str | None = None) -> Figure:
    """Show the agencies whose grades are published; `strong` leaves out what agencies say of themselves."""
    found = ask("agency_rankings", strong_only=strong is not None)
    place = _places_on_scales(ask)
    table = found.assign(
        ranking=[ranking_said(row.cycle, row.label) for row in found.itertuples()],
        grade_said=[grade_said(row.scale_id, row.grade) for row in found.itertuples()],
        position=[place.get((row.cycle, row.grade)) for row in found.itertuples()],
    ).sort_values(
        ["cycle", "position", "marks"], ascending=[False, True, False], kind="stable", ignore_index=True
    )
    return Figure(
        say("agencies.named_title", agencies=int(table["agency"].nunique())),
        table,
        note=say("agencies.named_note"),
        columns=NAMED,
    )


@figure("agencies-published-grades")
def published_grades(ask: Ask) -> Figure:
    """Show the grades that associations published here."""
    table = ask("published_grades")
    return Figure(
        say("agencies.published_grades_title", rows=len(table)),
        table,
        note=say("agencies.published_grades_note"),
        remark=_remark(table),
    )


@figure("agencies-subjects")
def subjects(ask: Ask) -> Figure:
    """Show the subjects of the code."""
    return Figure(
        say("agencies.subjects_title"),
        ask("code_subjects"),
        note=say("agencies.subjects_note"),
        columns=SUBJECTS,
    )


@figure("agencies-evidence")
def evidence(ask: Ask) -> Figure:
    """Show who is asked for evidence."""
    return Figure(say("agencies.evidence_title"), ask("evidence_providers"))


@figure("agencies-standards")
def standards(ask: Ask) -> Figure:
    """Show standards for self-regulation and doubts about it."""
    return Figure(say("agencies.standards_title"), ask("self_regulation"))


@figure("agencies-schemes")
def schemes(ask: Ask, country: str | None = None) -> Figure:
    """Set codes, ratings and certifications side by side."""
    table = ask("codes", country=country)
    return Figure(say("agencies.schemes_title"), table, note=say("agencies.schemes_note"))


@figure("agencies-taking-part")
def taking_part(ask: Ask, country: str | None = None) -> Figure:
    """Show every published number on taking part in a code or scheme."""
    table = ask("participation", country=country)
    return Figure(say("agencies.taking_part_title", numbers=len(table)), table, columns=ELSEWHERE)


@figure("agencies-others")
def others(ask: Ask) -> Figure:
    """Show published numbers on taking part in other schemes."""
    found = cycles_said(ask("participation"))
    return Figure(
        say("agencies.others_title"),
        found[found["place"] != "Viet Nam"],
        columns=ELSEWHERE,
    )


def _remark(table: pd.DataFrame) -> str:
    return say("agencies.illustrative") if (table["standing"] == ILLUSTRATIVE).any() else ""


@answers("agencies")
def answer(ask: Ask) -> tuple[Finding, ...]:
    """Say what the newest ranking found, who is named with its highest grade, and what grades mean."""
    cycles = ask("cycles")
    official = cycles[cycles["standing"].isna() | (cycles["standing"] != ILLUSTRATIVE)]
    if official.empty:
        return (Finding(say("agencies.answer_unknown"), "agencies-participation"),)
    newest = official.iloc[-1]
    graded = _graded(ask, newest).dropna(subset=["source_id"])
    proof = "agencies-ladder" if pd.isna(newest["revision"]) else "agencies-published-cycles"
    said = say(
        "agencies.answer",
        ranking=ranking_said(newest["number"], newest["label"]),
        association=newest["association"],
        assessed=_assessed(ask, newest, graded),
        said=_grades_said(graded, newest["scale_id"]),
    )
    found = [Finding(said, proof)]
    known = (cycle for _, cycle in official[official["revision"].isna()].iloc[::-1].iterrows())
    if highest := next(filter(None, (_named_highest(ask, cycle, newest) for cycle in known)), ""):
        found.append(Finding(highest, "agencies-ladder"))
    scales = official[official["revision"].isna()].drop_duplicates("scale_id", keep="last")
    meanings = [
        _scale_meaning(_graded(ask, cycle), cycle["scale_id"]) for _, cycle in scales.iloc[::-1].iterrows()
    ]
    if meanings:
        found.append(Finding(say("agencies.answer_meaning", meanings="; ".join(meanings)), "agencies-ladder"))
    return tuple(found)


def _named_highest(ask: Ask, cycle: pd.Series, newest: pd.Series) -> str:
    """Say who is named with the highest grade of a cycle; '' where nobody is."""
    rows = _graded(ask, cycle)
    top = rows[rows["position"] == rows["position"].min()]
    named = _named_in(ask, cycle)
    named = named[named["grade"].isin(top["grade"])]
    if named.empty:
        return ""
    said = say(
        "agencies.answer_named",
        names=reduce(lambda one, other: say("agencies.names", one=one, other=other), named["agency"]),
        grade=grade_said(cycle["scale_id"], top["grade"].iat[0]),
        ranking=ranking_said(cycle["number"], cycle["label"]),
    )
    if (named["cycle_basis"] == "inferred").any():
        said = say("agencies.answer_inferred", said=said)
    if cycle["cycle_id"] != newest["cycle_id"]:
        said = say("agencies.answer_earlier", said=said)
    return say("agencies.answer_ends", said=said)


def _named_in(ask: Ask, cycle: pd.Series) -> pd.DataFrame:
    """Return the agencies that public material names with a grade in a cycle."""
    found = ask("agency_rankings", strong_only=False)
    of_it = (found["cycle"] == cycle["number"]) & (found["scale_id"] == cycle["scale_id"])
    return found[of_it & pd.isna(cycle["revision"])]


def _places_on_scales(ask: Ask) -> dict[tuple[int, str], int]:
    """Return the place of each grade on the scale of its cycle, 1 the highest, by cycle and grade."""
    return {
        (cycle.number, row.grade): row.position
        for cycle in _transcribed(ask).itertuples()
        for row in ask("distribution", cycle=cycle.cycle_id).itertuples()
    }


def _transcribed(ask: Ask) -> pd.DataFrame:
    """Return the cycles that were read from public material, the newest last."""
    cycles = ask("cycles")
    return cycles[cycles["revision"].isna()].reset_index(drop=True)


def _graded(ask: Ask, cycle: pd.Series) -> pd.DataFrame:
    """Return every grade of the scale of a cycle with what was published of it, and who is named with it.

    Adds cycle_id, ranking, step (the grade as it is read), share (of those assessed), named ('' for nobody).
    """
    rows = ask("distribution", cycle=cycle["cycle_id"])
    names = _named_in(ask, cycle).groupby("grade")["agency"].agg("; ".join).to_dict()
    assessed = _assessed(ask, cycle, rows)
    shares = rows["value"] / rows["unit"].map({"agencies": assessed or None, "percent of assessed": 100})
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
    return said if pd.isna(meaning) else say("agencies.step", grade=said, meaning=_short(meaning))


def _assessed(ask: Ask, cycle: pd.Series, rows: pd.DataFrame) -> int:
    """Return how many agencies were assessed: as published, else all that are counted in the ranking."""
    known = ask("cycle_participation")
    stated = known[(known["number"] == cycle["number"]) & (known["step"] == "assessed")]["value"]
    if pd.isna(cycle["revision"]) and len(stated):
        return int(stated.iat[0])
    return int(rows[rows["unit"] == "agencies"]["value"].sum())


def _grades_said(rows: pd.DataFrame, scale: str) -> str:
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


def _scale_meaning(rows: pd.DataFrame, scale: str) -> str:
    """Say what the highest and the lowest grade of a scale mean, or that it was not published."""
    ordered = rows[rows["grade"] != NOT_ELIGIBLE].sort_values("position")
    highest, lowest = ordered.iloc[0], ordered.iloc[-1]
    if pd.isna(highest["meaning"]) or pd.isna(lowest["meaning"]):
        return say("agencies.meaning_unsaid", scale=scale_said(scale))
    return say(
        "agencies.meaning_said",
        scale=scale_said(scale),
        highest=highest["grade"],
        first=_short(highest["meaning"]),
        lowest=lowest["grade"],
        last=_short(lowest["meaning"]),
    )


def _short(meaning: object) -> str:
    """Leave out what else a grade is called."""
    return str(meaning).partition(";")[0]
