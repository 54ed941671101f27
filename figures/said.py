"""Words for what a question answers in parts: the sentence that they make stands in the words."""

import re
from datetime import UTC, datetime

import pandas as pd

from words import in_key, name_of, phrases, say
from words.dates import DATE, MOMENT, date_said, moment_said, period_said

_DAY_OR_MONTH = r"\d{4}-\d{2}(?:-\d{2})?"
DAY_OR_MONTH = re.compile(rf"(?<![\w/-]){_DAY_OR_MONTH}(?:(?:/| – ){_DAY_OR_MONTH})?(?![\w/-])")
# Two dates as data write them, from which to which.
SPAN = re.compile(rf"({DATE.pattern})(?:/| – )({DATE.pattern})")
# What has begun and has no end on record, as data write it: "2008/..".
OPEN = re.compile(rf"({DATE.pattern})/\.\.")
NOT_PRINTED = "not printed"
STARS = "vamas-stars"
# What the glossary explains, as it stands on About.
TERMS = ("agreement", "attache", "code", "corridor", "cycle", "deployment", "mrc", "stock", "tables", "tier")


def cycles_said(table: pd.DataFrame) -> pd.DataFrame:
    """Write the column `cycle`, a number, as number and `label` in one; the label goes into it."""
    cycles = [
        None if pd.isna(row.cycle) else ranking_said(row.cycle, row.label) for row in table.itertuples()
    ]
    return table.assign(cycle=cycles).drop(columns="label")


def rankings_said(sources: pd.DataFrame) -> pd.DataFrame:
    """Give rankings, known by their `revision`, and returns of centres the titles that they have as sources.

    Needs title, cycle_number, cycle_label and revision.
    """
    titles = [
        (say("sources.returns") if pd.isna(row.title) else row.title)
        if pd.isna(row.revision)
        else say(
            "sources.ranking",
            cycle=str(row.cycle_number),
            label=row.cycle_label,
            revision=str(int(row.revision)),
        )
        for row in sources.itertuples()
    ]
    return sources.assign(title=titles)


def publishers_said(sources: pd.DataFrame) -> pd.DataFrame:
    """Say that a document names no publisher where it does not. Needs publisher."""
    printed = sources["publisher"] != NOT_PRINTED
    return sources.assign(publisher=sources["publisher"].where(printed, say("sources.no_publisher")))


def places_said(grades: pd.DataFrame) -> pd.DataFrame:
    """Write the column `place_on_scale` with the number of `steps` of the scale, which go into it."""
    places = [
        None
        if pd.isna(row.place_on_scale)
        else say("scorecard.place_on_scale", place=int(row.place_on_scale), steps=int(row.steps))
        for row in grades.itertuples()
    ]
    return grades.assign(place_on_scale=places).drop(columns="steps")


def names_said(names: pd.DataFrame) -> pd.DataFrame:
    """Say what each name of an agency is, and in `detail` where it stands or who decided (`decided_on`)."""
    details = []
    for row in names.itertuples():
        if row.what in ("given by association", "other or former"):
            details.append(say("scorecard.ranked_in", cycles=row.detail))
        elif row.what == "record merged":
            details.append(say("scorecard.decided_by", who=row.detail, date=row.decided_on))
        else:
            details.append(row.detail)
    what = [name_of("scorecard_names", "what", name) for name in names["what"]]
    return names.assign(what=what, detail=details).drop(columns="decided_on")


def dates_said(text: str) -> str:
    """Write a date, the span of two or a moment as sentences write them; whatever is none stays as it is."""
    try:
        if MOMENT.fullmatch(text):
            return f"{moment_said(datetime.fromisoformat(text).astimezone(UTC))} ({UTC})"
        if span := SPAN.fullmatch(text):
            return period_said(span[1], span[3])
        if begun := OPEN.fullmatch(text):
            return say("common.since", start=date_said(begun[1]))
        return date_said(text)
    except ValueError:  # It only looks like a date: 2010-15 are seasons.
        return text


def dates_said_inside(text: str) -> str:
    """Write the days and months that stand inside a text, and spans of them, as sentences write them."""
    return DAY_OR_MONTH.sub(lambda found: dates_said(found[0]), text)


def meaning_said(meaning: object) -> str:
    """Say what a grade means as the screen calls it, and leave out what else it is called."""
    return name_of("grade_scale", "meaning", str(meaning).partition(";")[0])


def grade_said(scale: str, grade: str) -> str:
    """Name a grade of a scale: stars by their number, others by what is printed."""
    if scale == STARS and grade.isdigit():
        return say("agencies.stars", stars=int(grade))
    return grade


def scale_said(scale: str) -> str:
    """Name a scale of grades; one that the words do not know is a scale of its own."""
    name = in_key(scale)
    is_known = f"agencies.scale_{name}" in phrases()
    return say(f"agencies.scale_{name}") if is_known else say("agencies.scale_published")


def ranking_said(number: object, label: object) -> str:
    """Name a cycle by its number and its label."""
    return say("agencies.cycle_in_row", number=str(number), label=str(label))
