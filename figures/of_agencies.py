"""Figures of recruitment agencies: codes, participation, each cycle's distribution, agencies, schemes."""

import pandas as pd

from charts import agencies as charts
from figures.catalogue import figure
from figures.figure import Ask, Figure, drawn, only
from figures.said import cycles_said
from words import say

VIET_NAM = "VNM"
ILLUSTRATIVE = "illustrative"
# What tells most comes first: a slide has room for few columns.
TAKING_PART = ("cycle", "step", "as_published", "unit", "as_of", "code", "owner", "place", "note")
ELSEWHERE = ("code", "step", "as_published", "unit", "as_of", "place", "owner", "cycle", "note")
CYCLES = (
    "number", "label", "published_on", "published_basis", "window_printed", "association", "scale_id",
    "code", "note", "revision", "standing",
)  # fmt: skip
NAMED = (
    "agency",
    "label",
    "grade",
    "basis",
    "cycle",
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
        say("agencies.participation_title"),
        table,
        drawn(charts.participation, table),
        note=say("agencies.participation_note"),
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
    table = ask("agency_rankings", strong_only=strong is not None)
    return Figure(
        say("agencies.named_title", rows=len(table), agencies=int(table["agency"].nunique())),
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
