"""Figures of one agency: its grades, what they rest on, who decided, what was corrected, what it says."""

import pandas as pd

from charts import agencies as charts
from charts.complaints import CENTRE
from conduct.assessment import Entry
from conduct.method import Method
from conduct.published import costs, entry_from, evidence_coverage, method_from, profile
from conduct.scoring import Result, compute
from figures.catalogue import figure
from figures.figure import Ask, Figure, drawn, only, record
from figures.said import grade_said, names_said, places_said, ranking_said
from words import say

GRADES = (
    "association", "cycle", "label", "grade", "place_on_scale", "meaning", "standing", "percent",
    "not_eligible", "basis", "revision", "published_on", "name",
)  # fmt: skip
CARD = ("ranking", "grade_said", "place_on_scale", "meaning", "basis", "standing", "note")
REVISIONS = (
    "cycle", "label", "revision", "kind", "grade", "standing", "percent", "author", "published_at",
    "reason", "restores",
)  # fmt: skip
DECIDED = (
    "association", "label", "standing", "method_title", "computed_grade", "grade", "decided_reason",
    "assessed_on", "assessors", "reviewer", "panel", "decision",
)  # fmt: skip


def filters_of(agency: pd.Series) -> dict[str, object]:
    """Return what the questions on one agency are asked with, from its row of `scorecard_agencies`."""
    association = agency["association_id"]
    return {
        "association": None if pd.isna(association) else str(association),
        "records": agency["records"].split("; "),
    }


def _asked(ask: Ask, question: str, agency: str, transcribed: bool = False) -> pd.DataFrame:
    row = only(ask("scorecard_agencies"), "id", agency).iloc[0]
    more = {"transcribed": row["transcribed"].split("; ")} if transcribed else {}
    return ask(question, **more, **filters_of(row))


def cycle_name(grade: pd.Series) -> str:
    """Name a cycle with whoever published it."""
    return say(
        "scorecard.cycle", association=grade["association"], number=str(grade["cycle"]), label=grade["label"]
    )


def _remark(standing: object) -> str:
    return say("scorecard.illustrative") if standing == "illustrative" else ""


@figure("scorecard-grades")
def grades(ask: Ask, agency: str) -> Figure:
    """Show every published grade of an agency."""
    table = places_said(_asked(ask, "scorecard_grades", agency, transcribed=True))
    row = only(ask("scorecard_agencies"), "id", agency).iloc[0]
    return Figure(
        say("scorecard.grades_title", agency=row["name"], place=row["place"], grades=len(table)),
        table,
        note=say("scorecard.grades_note"),
        columns=GRADES if table["name"].nunique() > 1 else GRADES[:-1],
        remark=_remark("illustrative") if (table["standing"] == "illustrative").any() else "",
    )


@figure("scorecard-card")
def card(ask: Ask, agency: str) -> Figure:
    """Show what a worker needs to know of an agency: its newest grade, what it means, where to complain."""
    row = only(ask("scorecard_agencies"), "id", agency).iloc[0]
    found = _asked(ask, "scorecard_grades", agency, transcribed=True)
    centres = ask("centres", country=None)
    near = int(((centres["country"] == row["place"]) & (centres["kind"] == CENTRE)).sum())
    table = places_said(found).assign(
        grade_said=[grade_said(each.scale_id, each.grade) for each in found.itertuples()],
        ranking=[ranking_said(each.cycle, each.label) for each in found.itertuples()],
    )
    first = table.iloc[0]
    where = say("scorecard.card_centres", centres=near, place=row["place"])
    return Figure(
        say("scorecard.card_title", agency=row["name"], grade=first["grade_said"], ranking=first["ranking"]),
        table,
        drawn(lambda frame: charts.card(frame, where), table),
        note=say("scorecard.card_note", grades=len(table)),
        columns=CARD,
        remark=_remark("illustrative") if (table["standing"] == "illustrative").any() else "",
    )


@figure("scorecard-replies")
def replies(ask: Ask, agency: str) -> Figure:
    """Show what an agency says of its grades."""
    table = _asked(ask, "scorecard_replies", agency)
    return Figure(say("scorecard.replies_title"), table)


def _computed(ask: Ask, agency: str, publication: str) -> tuple[pd.Series, Method, Entry, Result]:
    """Compute a published grade anew from what was published with it. Raises NothingThere."""
    grades = _asked(ask, "scorecard_grades", agency, transcribed=True)
    grade = only(grades, "source_id", publication).iloc[0]
    scores = ask("published_scores", publication=publication, agency=grade["agency_id"])
    method = method_from(
        grade.to_dict(),
        ask("published_scale", publication=publication),
        ask("published_subjects", publication=publication),
        ask("published_indicators", publication=publication),
        ask("published_bars", publication=publication),
    )
    entry = entry_from(scores)
    return grade, method, entry, compute(method, entry)


def _resting_on(found: pd.DataFrame, grade: pd.Series) -> pd.DataFrame:
    """Give rows that were computed from a publication the source and the place of its grade."""
    return found.assign(source_id=grade["source_id"], locator=grade["locator"])


@figure("scorecard-profile")
def by_subject(ask: Ask, agency: str, publication: str) -> Figure:
    """Show what an agency reached on each subject of a method."""
    grade, method, _, result = _computed(ask, agency, publication)
    reached = _resting_on(profile(method, result), grade)
    return Figure(
        say("scorecard.profile_title", cycle=cycle_name(grade), standing=grade["standing"]),
        reached,
        drawn(charts.profile, reached),
        note=say("scorecard.profile_note"),
        remark=_remark(grade["standing"]),
    )


@figure("scorecard-costs")
def by_indicator(ask: Ask, agency: str, publication: str) -> Figure:
    """Show what each indicator cost an agency."""
    grade, method, _, result = _computed(ask, agency, publication)
    return Figure(
        say("scorecard.costs_title"),
        _resting_on(costs(method, result), grade),
        note=say("scorecard.costs_note"),
        remark=_remark(grade["standing"]),
    )


@figure("scorecard-evidence")
def evidence(ask: Ask, agency: str, publication: str) -> Figure:
    """Show what evidence the points of an agency rest on."""
    grade, _, entry, _ = _computed(ask, agency, publication)
    return Figure(
        say("scorecard.evidence_title"),
        _resting_on(evidence_coverage(entry), grade),
        note=say("scorecard.evidence_note"),
        remark=_remark(grade["standing"]),
    )


@figure("scorecard-decided")
def decided(ask: Ask, agency: str, publication: str) -> Figure:
    """Show who assessed, reviewed and decided."""
    grades = _asked(ask, "scorecard_grades", agency, transcribed=True)
    grade = only(grades, "source_id", publication)
    named = [name for name in DECIDED if name != "decided_reason" or pd.notna(grade.at[0, name])]
    return Figure(say("scorecard.decided_title"), record(grade, named), columns=("field", "value"))


@figure("scorecard-revisions")
def revisions(ask: Ask, agency: str) -> Figure:
    """Show every revision of an agency's grades."""
    return Figure(
        say("scorecard.revisions_title"),
        _asked(ask, "scorecard_revisions", agency),
        note=say("scorecard.revisions_note"),
        columns=REVISIONS,
    )


@figure("scorecard-changes")
def changes(ask: Ask, agency: str) -> Figure:
    """Show what revisions changed."""
    table = _asked(ask, "scorecard_changes", agency)
    return Figure(say("scorecard.changes_title"), table)


@figure("scorecard-names")
def names(ask: Ask, agency: str) -> Figure:
    """Show the names and merged records of an agency."""
    table = names_said(_asked(ask, "scorecard_names", agency, transcribed=True))
    return Figure(say("scorecard.names_title"), table)
