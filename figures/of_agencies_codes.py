"""Figures of recruitment agencies: the code and other schemes, and who takes part in them."""

from figures.catalogue import figure
from figures.figure import Ask, Figure
from figures.said import cycles_said
from words import say

VIET_NAM = "VNM"
# What tells most comes first: a slide has room for few columns.
TAKING_PART = ("cycle", "step", "as_published", "unit", "as_of", "code", "owner", "place", "note")
ELSEWHERE = ("code", "step", "as_published", "unit", "as_of", "place", "owner", "cycle", "note")
SUBJECTS = ("number", "subject", "detail", "code", "year")


@figure("agencies-steps")
def steps(ask: Ask) -> Figure:
    """Show every published number on taking part in the code."""
    table = cycles_said(ask("participation", country=VIET_NAM))
    return Figure(say("agencies.steps_title"), table, columns=TAKING_PART)


@figure("agencies-phases")
def phases(ask: Ask) -> Figure:
    """Show the phases of the code."""
    return Figure(say("agencies.phases_title"), ask("phases"))


@figure("agencies-movement")
def movement(ask: Ask) -> Figure:
    """Show movement between cycles, where it was published."""
    found = cycles_said(ask("participation", country=VIET_NAM))
    since = say("agencies.movement_unknown")
    if not ask("published_movement").empty:
        since = say("agencies.movement_here")
    return Figure(
        say("agencies.movement_title"),
        found[found["step"].isin(["moved up", "moved down"])],
        note=f"{say('agencies.movement_note')} {since}",
        columns=TAKING_PART,
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
