"""What a revision publishes: the rows of the warehouse's ranking tables, and what it changed."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from conduct.assessment import Assessment
from conduct.bodies import Tables
from conduct.cycle import Cycle
from conduct.desk import assessments_of
from conduct.method import Method
from conduct.scoring import Result, compute, shown_percent
from records.people import People
from records.store import Records

Rows = list[dict[str, Any]]
# What a reader would call a change of a ranking, by table.
CHANGES = {
    "ranking_grade": ("grade", "percent", "not_eligible", "decided_reason", "assessed_on", "reviewer"),
    "ranking_score": ("points", "applicable", "evidence"),
    "ranking_agency": ("licence",),
}
LICENCE = "licence"


@dataclass(frozen=True)
class Revision:
    """One revision of a cycle: `publication` is its row of ranking_publication."""

    cycle: Cycle
    method: Method
    number: int
    publication: dict[str, Any]


def revision_rows(revision: Revision, records: Records) -> Tables:
    """Return the rows that a revision publishes, by table, from what is approved."""
    key = {"publication_id": revision.publication["publication_id"]}
    method = revision.method
    assessments = assessments_of(records, revision.cycle.cycle_id)
    return {
        "ranking_publication": [revision.publication],
        "ranking_scale": [
            {
                **key,
                "grade": step.grade,
                "position": place,
                "meaning": step.meaning,
                "least": _exact(step.least),
            }
            for place, step in enumerate(method.scale, start=1)
        ],
        "ranking_subject": [
            {**key, "number": one.number, "title": one.title, "weight": _exact(one.weight)}
            for one in method.subjects
        ],
        "ranking_indicator": [
            {
                **key,
                "indicator_id": one.indicator_id,
                "subject": one.subject,
                "text": one.text,
                "most": _exact(one.most),
                "weight": _exact(one.weight),
                "evidence": "; ".join(one.evidence),
            }
            for one in method.indicators
        ],
        "ranking_bar": [
            {**key, "indicator_id": bar.indicator_id, "least": _exact(bar.least), "reason": bar.reason}
            for bar in method.bars
        ],
        "ranking_agency": [
            {**key, **_agency(records, revision.cycle.association_id, agency_id)} for agency_id in assessments
        ],
        "ranking_grade": [{**key, **grade_row(method, one, records.people)} for one in assessments.values()],
        "ranking_score": [
            {**key, **row}
            for one in assessments.values()
            for row in _score_rows(one, records.people)
            if method.publishes_points
        ],
    }


def grade_row(method: Method, assessment: Assessment, people: People) -> dict[str, Any]:
    """Return what is published of one agency's result, and of points only what counts.

    A bar that is hit makes it not eligible: what points gave it then is no result, and looks like one.
    Where the method keeps its points, nothing of them is published.
    """
    result = compute(method, assessment.entry)
    not_eligible, grade = outcome(method, assessment)
    counts = method.publishes_points and not not_eligible
    percent = shown_percent(method, result.percent) if counts else None
    return {
        "agency_id": assessment.agency_id,
        "grade": grade or None,
        "percent": None if percent is None else float(percent),
        "computed_grade": (result.grade or None) if counts else None,
        "decided_reason": assessment.decided_reason,
        "not_eligible": not_eligible,
        "assessed_on": assessment.entry.assessed_on,
        "assessors": "; ".join(people.code(who) for who in assessment.assessors),
        "reviewer": people.code(assessment.reviewer),
    }


def outcome(method: Method, assessment: Assessment) -> tuple[str, str]:
    """Return why an agency is not eligible, and its grade where it is; both '' where none can be given."""
    result = compute(method, assessment.entry)
    not_eligible = _not_eligible(assessment, result)
    entered = assessment.entry.grade if not method.scored else result.grade
    return not_eligible, "" if not_eligible else assessment.decided_grade or entered


def changed_rows(revision: Revision, before: Tables, after: Tables, records: Records) -> Rows:
    """Return what a revision changed against the one before: rows of ranking_change."""
    key = revision.publication["publication_id"]
    found = []
    for table, fields in CHANGES.items():
        old, new = _by_key(before[table]), _by_key(after[table])
        for name in sorted({*old, *new}):
            was, now = old.get(name, {}), new.get(name, {})
            if any(_text(was.get(field)) != _text(now.get(field)) for field in fields):
                found.append(
                    {
                        "publication_id": key,
                        "agency_id": name[0],
                        "subject_of_change": name[1] or (LICENCE if table == "ranking_agency" else "grade"),
                        "before": _summary(was, fields),
                        "after": _summary(now, fields),
                        **_who_changed(revision, name, records),
                    }
                )
    return found


def _who_changed(revision: Revision, name: tuple[str, str], records: Records) -> dict[str, Any]:
    """Return who made the last change of an indicator or a grade, when, and from which file."""
    entries = records.all("journal", cycle_id=revision.cycle.cycle_id, agency_id=name[0])
    wanted = f"entered: {name[1]}" if name[1] else "entered: "
    own = [row for row in entries if row["action"] == wanted or (not name[1] and row["action"] == "approved")]
    if revision.publication["kind"] == "undo" or not own:
        author = revision.publication["author"]
        return {"who": author, "changed_at": revision.publication["published_at"], "file": ""}
    return {
        "who": records.people.code(own[-1]["who"]),
        "changed_at": own[-1]["made_at"],
        "file": own[-1]["file"],
    }


def _agency(records: Records, association_id: str, agency_id: str) -> dict[str, Any]:
    row = records.one("agency", association_id=association_id, agency_id=agency_id) or {"name": agency_id}
    names = records.all("agency_name", association_id=association_id, agency_id=agency_id)
    former = sorted({one["name"] for one in names} - {row["name"]})
    return {
        "agency_id": agency_id,
        "name": row["name"],
        "former_names": "; ".join(former),
        "licence": row.get("licence") or None,
    }


def _score_rows(assessment: Assessment, people: People) -> Iterator[dict[str, Any]]:
    for indicator_id, score in sorted(assessment.entry.scores.items()):
        if score.given:
            yield {
                "agency_id": assessment.agency_id,
                "indicator_id": indicator_id,
                "points": _exact(score.points),
                "applicable": score.applicable,
                "evidence": "; ".join(score.evidence),
                "assessor": people.code(score.assessor),
            }


def _not_eligible(assessment: Assessment, result: Result) -> str:
    if assessment.entry.not_eligible:
        return assessment.entry.not_eligible
    return "" if assessment.decided_grade else "; ".join(result.barred)


def _by_key(rows: Rows) -> dict[tuple[str, str], dict[str, Any]]:
    return {(row["agency_id"], row.get("indicator_id", "")): _what_counts(row) for row in rows}


def _what_counts(row: dict[str, Any]) -> dict[str, Any]:
    """Leave out what points gave an agency that is not eligible: earlier releases published it."""
    return {**row, "percent": None} if row.get("not_eligible") else row


def _summary(row: dict[str, Any], fields: tuple[str, ...]) -> str:
    return " | ".join(f"{field}: {_text(row[field])}" for field in fields if _text(row.get(field)))


def _text(value: Any) -> str:
    return "" if value is None else str(value)


def _exact(value: Any) -> str | None:
    """Write a decimal number with all its digits, None where there is none."""
    return None if value is None else f"{value:f}"
