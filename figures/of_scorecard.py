"""Figures of one agency: its grades, what they rest on, who decided, what was corrected, what it says."""

import pandas as pd

from charts import agencies as charts
from charts.agencies import NOT_ELIGIBLE
from charts.complaints import CENTRE
from conduct.assessment import Entry
from conduct.matching import find
from conduct.method import Method
from conduct.published import costs, entry_from, evidence_coverage, method_from, profile
from conduct.scoring import Result, compute, two_places
from figures.catalogue import figure
from figures.figure import Ask, Figure, drawn, only, record
from figures.said import grade_said, meaning_said, names_said, places_said, ranking_said
from words import name_of, named_in, say
from words.dates import date_said

GRADES = (
    "association", "cycle", "label", "grade", "not_eligible", "place_on_scale", "meaning", "standing",
    "percent", "basis", "revision", "published_on", "name",
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


def what_counts(table: pd.DataFrame) -> pd.DataFrame:
    """Leave out what points gave an agency that is not eligible: it is no grade, and looks like one."""
    of_points = [name for name in ("percent", "computed_grade") if name in table]
    return table.assign(
        **{name: table[name].where(table["grade"] != NOT_ELIGIBLE, None) for name in of_points}
    )


def _own_reasons(ask: Ask, agency: str, table: pd.DataFrame, *said: str) -> pd.DataFrame:
    """Leave out why a ranking was revised where that changed nothing for this agency: it speaks of others.

    Needs cycle and revision. The first publication speaks of all.
    """
    changed = _asked(ask, "scorecard_changes", agency)
    own = set(zip(changed["cycle"], changed["revision"], strict=True))
    speaks = [
        pd.isna(row.revision) or row.revision == 1 or (row.cycle, row.revision) in own
        for row in table.itertuples()
    ]
    return table.assign(**{name: table[name].where(speaks, None) for name in said})


def _grades(ask: Ask, agency: str) -> pd.DataFrame:
    """Return every published grade of an agency, the newest first, with what counts of it and is its own."""
    table = what_counts(_asked(ask, "scorecard_grades", agency, transcribed=True))
    return _own_reasons(ask, agency, table, "note")


def agencies_called(ask: Ask, typed: str) -> list[str]:
    """Return the keys of the agencies that are meant by a name or a licence number, the nearest first."""
    licences = ask("agency_licences").rename(columns={"licence": "name"})
    names = pd.concat([ask("agency_names").dropna(subset="name"), licences])
    own: dict[tuple[str, str], list[str]] = {}
    for row in names.itertuples():
        association = "" if pd.isna(row.association_id) else str(row.association_id)
        own.setdefault((association, row.agency_id), []).append(row.name)
    known = {}
    for agency in ask("scorecard_agencies").itertuples():
        association = "" if pd.isna(agency.association_id) else str(agency.association_id)
        records = [(association, key) for key in agency.records.split("; ")]
        records += [("", key) for key in agency.transcribed.split("; ")]
        spelt = [name for one in records for name in own.get(one, ())]
        known[str(agency.id)] = [agency.name, *filter(None, spelt)]
    return find(typed, known)


def licence_told(ask: Ask, agency: str) -> str:
    """Say the number of an agency's licence, or that it is not available, and why."""
    row = only(ask("scorecard_agencies"), "id", agency).iloc[0]
    known = ask("agency_licences")
    own = known[
        (known["association_id"] == row["association_id"])
        & known["agency_id"].isin(row["records"].split("; "))
    ]
    if own.empty:
        return say("scorecard.no_licence")
    return say("scorecard.licence", number=own["licence"].iat[0])


def newest_grade(ask: Ask, agency: str) -> pd.Series | None:
    """Return the newest published grade of an agency as far as it counts, None where it has none here."""
    if agency not in set(ask("scorecard_agencies")["id"]):
        return None
    return _grades(ask, agency).iloc[0]


def grade_told(grade: pd.Series) -> str:
    """Say a grade in one phrase: what it is and of which ranking, or why there is none."""
    ranking = ranking_said(grade["cycle"], grade["label"])
    if pd.notna(grade["not_eligible"]):
        return say("scorecard.told_not_eligible", reason=grade["not_eligible"], ranking=ranking)
    return say("scorecard.told", grade=grade_said(grade["scale_id"], grade["grade"]), ranking=ranking)


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
    table = places_said(_grades(ask, agency))
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
    found = _grades(ask, agency)
    centres = ask("centres", country=None)
    near = int(((centres["country"] == row["place"]) & (centres["kind"] == CENTRE)).sum())
    table = places_said(found).assign(
        grade_said=[grade_said(each.scale_id, each.grade) for each in found.itertuples()],
        ranking=[ranking_said(each.cycle, each.label) for each in found.itertuples()],
    )
    first = table.iloc[0]
    since = _since_before(ask, row, first)
    licence = licence_told(ask, agency)
    where = say("scorecard.card_centres", centres=near, place=row["place"])
    return Figure(
        say("scorecard.card_title", agency=row["name"], grade=first["grade_said"], ranking=first["ranking"]),
        table,
        drawn(lambda frame: charts.card(_in_words(frame), where, since, licence), table),
        note=say("scorecard.card_note", grades=len(table)),
        columns=CARD,
        remark=_remark("illustrative") if (table["standing"] == "illustrative").any() else "",
    )


def _in_words(grades: pd.DataFrame) -> pd.DataFrame:
    said = {
        "published_on": date_said,
        "basis": lambda basis: named_in("basis", basis),
        "meaning": meaning_said,
    }
    return grades.assign(**{name: grades[name].map(word, na_action="ignore") for name, word in said.items()})


def _since_before(ask: Ask, agency: pd.Series, newest: pd.Series) -> str:
    """Say whether the newest grade is up or down on the one before it on the same scale, '' where unknown."""
    moved = ask("published_movement")
    own = moved[
        (moved["source_id"] == newest["source_id"]) & moved["agency_id"].isin(agency["records"].split("; "))
    ]
    if own.empty or pd.isna(own.iloc[0]["grade_before"]):
        return ""
    one = own.iloc[0]
    way = name_of("published_movement", "moved", one["moved"])
    before = grade_said(newest["scale_id"], one["grade_before"])
    ranking = ranking_said(one["cycle_before"], one["label_before"])
    return say("scorecard.card_since", way=way, before=before, ranking=ranking)


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
    aside = say("scorecard.set_aside", share=two_places(result.set_aside)) if result.set_aside else ""
    return Figure(
        say("scorecard.profile_title", cycle=cycle_name(grade), standing=grade["standing"]),
        reached,
        drawn(charts.profile, reached),
        note=" ".join(filter(None, (say("scorecard.profile_note"), aside))),
        remark=_remark(grade["standing"]),
    )


@figure("scorecard-costs")
def by_indicator(ask: Ask, agency: str, publication: str) -> Figure:
    """Show what each indicator cost an agency."""
    grade, method, _, result = _computed(ask, agency, publication)
    cost = _resting_on(costs(method, result), grade)
    return Figure(
        say("scorecard.costs_title") if len(cost) else say("scorecard.cost_nothing"),
        cost,
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
    grade = only(_grades(ask, agency), "source_id", publication)
    named = [name for name in DECIDED if name != "decided_reason" or pd.notna(grade.at[0, name])]
    return Figure(say("scorecard.decided_title"), record(grade, named), columns=("field", "value"))


@figure("scorecard-revisions")
def revisions(ask: Ask, agency: str) -> Figure:
    """Show every revision of an agency's grades."""
    return Figure(
        say("scorecard.revisions_title"),
        _own_reasons(
            ask, agency, what_counts(_asked(ask, "scorecard_revisions", agency)), "message", "reason"
        ),
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
