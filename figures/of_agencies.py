"""Figures of recruitment agencies: who is ranked, on which scale, what a grade means."""

from functools import reduce

import pandas as pd

from charts import agencies as charts
from figures.answer import Finding, answers
from figures.catalogue import figure
from figures.figure import Ask, Figure, drawn, only
from figures.graded import (
    assessed,
    graded,
    grades_said,
    named_in_cycle,
    places_on_scales,
    scale_meaning,
    transcribed,
)
from figures.said import grade_said, ranking_said
from words import named_in, say

ILLUSTRATIVE = "illustrative"
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
    known = table[table["step"] == "assessed"].sort_values("number")
    if known.empty:
        return say("agencies.participation_unknown")
    first, last = known.iloc[0], known.iloc[-1]
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
    cycles = only(transcribed(ask), "scale_id", scale).sort_values("number")
    found = pd.concat([graded(ask, cycle) for _, cycle in cycles.iterrows()], ignore_index=True)
    steps = list(dict.fromkeys(found.sort_values("position")["step"]))
    table = found[found["source_id"].notna()].reset_index(drop=True)
    newest = cycles.iloc[-1]
    return Figure(
        say(
            "agencies.ladder_title",
            ranking=ranking_said(newest["number"], newest["label"]),
            said=grades_said(table[table["cycle_id"] == newest["cycle_id"]], scale),
        ),
        table,
        drawn(
            lambda frame: charts.ladder(
                frame, steps, [ranking_said(row.number, row.label) for row in cycles.itertuples()]
            ),
            table,
        ),
        note=say("agencies.ladder_note", meaning=scale_meaning(found, scale)),
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


def _counted_note(ask: Ask, about: pd.Series) -> str:
    """Say what a ranking that was published here counts; of history, whether it is all that was published."""
    rows = ask("published_cycles")
    extent = rows.loc[rows["source_id"] == about["source_id"], "extent"].dropna()
    if extent.empty:
        return say("agencies.counted_note")
    return say("agencies.counted_part") if extent.iat[0] == "a part" else say("agencies.counted_whole")


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
            lambda frame: charts.distribution(frame, lambda grade: grade_on(str(about["scale_id"]), grade)),
            pd.concat([rows, without.drop_duplicates("grade")]) if len(rows) else rows,
        ),
        note=say("agencies.distribution_note") if is_transcribed else _counted_note(ask, about),
        remark=say("agencies.illustrative") if about["standing"] == ILLUSTRATIVE else "",
    )


def grade_on(scale: str, grade: str) -> str:
    """Name a grade beside its bar: stars by their number, as they are named everywhere."""
    said = grade_said(scale, grade)
    return charts.grade_label(grade) if said == grade else said


def _distribution_title(about: pd.Series, rows: pd.DataFrame) -> str:
    if rows.empty:
        return say("agencies.no_distribution")
    if pd.isna(about["revision"]):
        return say(
            "agencies.distribution_title", unit=named_in("unit", rows["unit"].iat[0]), label=about["label"]
        )
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


@figure("agencies-named")
def named(ask: Ask, strong: str | None = None) -> Figure:
    """Show the agencies whose grades are published; `strong` leaves out what agencies say of themselves."""
    found = ask("agency_rankings", strong_only=strong is not None)
    place = places_on_scales(ask)
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
        # What points gave an agency that is not eligible is no grade: it stands in the opened row only.
        columns=("agency", "grade", "not_eligible", "association", "label"),
        remark=_remark(table),
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
    of_newest = graded(ask, newest).dropna(subset=["source_id"])
    proof = "agencies-ladder" if pd.isna(newest["revision"]) else "agencies-published-cycles"
    said = say(
        "agencies.answer",
        ranking=ranking_said(newest["number"], newest["label"]),
        association=newest["association"],
        assessed=assessed(ask, newest, of_newest),
        said=grades_said(of_newest, newest["scale_id"]),
    )
    found = [Finding(said, proof)]
    known = (cycle for _, cycle in official[official["revision"].isna()].iloc[::-1].iterrows())
    if highest := next(filter(None, (_named_highest(ask, cycle, newest) for cycle in known)), ""):
        found.append(Finding(highest, "agencies-ladder"))
    scales = official[official["revision"].isna()].drop_duplicates("scale_id", keep="last")
    meanings = [
        scale_meaning(graded(ask, cycle), cycle["scale_id"]) for _, cycle in scales.iloc[::-1].iterrows()
    ]
    if meanings:
        found.append(Finding(say("agencies.answer_meaning", meanings="; ".join(meanings)), "agencies-ladder"))
    return tuple(found)


def _named_highest(ask: Ask, cycle: pd.Series, newest: pd.Series) -> str:
    """Say who is named with the highest grade of a cycle; '' where nobody is."""
    rows = graded(ask, cycle)
    top = rows[rows["position"] == rows["position"].min()]
    named = named_in_cycle(ask, cycle)
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
