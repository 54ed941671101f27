"""A published ranking as the rules know it: the method and an entry rebuilt from the published rows.

What is shown of a published grade (profile, costs, evidence) is computed here again with the same
arithmetic that gave the grade, so that whoever reads the warehouse can reproduce it.
"""

from decimal import Decimal
from fractions import Fraction
from typing import Any

import pandas as pd

from conduct.assessment import Entry, Score
from conduct.method import EVIDENCE, Bar, Grade, Indicator, Method, Subject
from conduct.scoring import Result, two_places

SEPARATOR = "; "
# What stands beside kinds of evidence where they are counted.
COVERAGE = ("any kind", "none named")


def method_from(
    publication: dict[str, Any],
    scale: pd.DataFrame,
    subjects: pd.DataFrame,
    indicators: pd.DataFrame,
    bars: pd.DataFrame,
) -> Method:
    """Return the method of a publication from its rows in the ranking tables.

    `publication` is a row of ranking_publication; the frames have the columns of ranking_scale
    (the highest grade first), ranking_subject, ranking_indicator and ranking_bar.
    """
    return Method(
        method_id=publication["method_id"],
        version=int(publication["method_version"]),
        title=publication["method_title"],
        code_id=publication["code_id"],
        standing=publication["standing"],
        scale_id=publication["scale_id"],
        scale=tuple(
            Grade(grade=row["grade"], meaning=row["meaning"] or "", least=_number(row["least"]))
            for row in _rows(scale)
        ),
        subjects=tuple(
            Subject(number=row["number"], title=row["title"], weight=Decimal(row["weight"]))
            for row in _rows(subjects)
        ),
        indicators=tuple(_indicator(row) for row in _rows(indicators)),
        bars=tuple(
            Bar(indicator_id=row["indicator_id"], least=Decimal(row["least"]), reason=row["reason"])
            for row in _rows(bars)
        ),
    )


def entry_from(scores: pd.DataFrame) -> Entry:
    """Return what was entered of an agency, from its rows of ranking_score; notes are not published."""
    return Entry(
        scores={
            row["indicator_id"]: Score(
                points=_number(row["points"]),
                applicable=bool(row["applicable"]),
                evidence=_kinds(row["evidence"]),
                assessor=row["assessor"] or "",
            )
            for row in _rows(scores)
        }
    )


def profile(method: Method, result: Result) -> pd.DataFrame:
    """Return what each subject reached, in percent. Columns: number, subject, weight, percent."""
    return pd.DataFrame(
        [
            (one.number, one.title, float(one.weight), _shown(two_places(result.subjects[one.number])))
            for one in method.subjects
        ],
        columns=["number", "subject", "weight", "percent"],
    )


def costs(method: Method, result: Result) -> pd.DataFrame:
    """Return the indicators that took something from the result, the costliest first.

    Columns: indicator_id, indicator, subject, points, most, cost (percentage points).
    """
    titles = {subject.number: subject.title for subject in method.subjects}
    return pd.DataFrame(
        [
            (
                one.indicator.indicator_id,
                one.indicator.text,
                titles[one.indicator.subject],
                float(one.points),
                float(one.indicator.most),
                _shown(two_places(one.cost)),
            )
            for one in result.costs
            if one.cost
        ],
        columns=["indicator_id", "indicator", "subject", "points", "most", "cost"],
    )


def evidence_coverage(entry: Entry) -> pd.DataFrame:
    """Return how many of the scored indicators rest on each kind of evidence, on any, and on none.

    Columns: evidence, indicators, share (percent of the scored indicators). Kinds never named are left out.
    """
    scored = [score for score in entry.scores.values() if score.points is not None]
    counted = {kind: sum(kind in score.evidence for score in scored) for kind in EVIDENCE}
    named = sum(bool(score.evidence) for score in scored)
    rows = list(zip(COVERAGE, (named, len(scored) - named), strict=True))
    rows += [(kind, number) for kind, number in counted.items() if number]
    return pd.DataFrame(
        [
            (kind, number, _shown(two_places(Fraction(number * 100, len(scored)))))
            for kind, number in rows
            if scored
        ],
        columns=["evidence", "indicators", "share"],
    )


def _shown(value: Decimal | None) -> float | None:
    return None if value is None else float(value)


def _indicator(row: dict[str, Any]) -> Indicator:
    return Indicator(
        indicator_id=row["indicator_id"],
        subject=row["subject"],
        text=row["text"],
        most=Decimal(row["most"]),
        weight=Decimal(row["weight"]),
        evidence=_kinds(row["evidence"]),
    )


def _rows(frame: pd.DataFrame) -> list[dict[str, Any]]:
    """Return a frame's rows with None where a value is missing."""
    return [
        {str(name): None if pd.isna(value) else value for name, value in row.items()}
        for row in frame.to_dict("records")
    ]


def _number(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)


def _kinds(text: str | None) -> Any:
    """Return kinds of evidence as a tuple; the models say which there are."""
    return tuple(text.split(SEPARATOR)) if text else ()
