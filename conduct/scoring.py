"""From points to a grade, and why: exact arithmetic, so that a result can be reproduced for ever.

A subject's share is the weighted points of its indicators that apply, of the weighted maximum. The
result is the weighted mean of the subjects' shares, in percent; a subject in which nothing applies
is left out. What an indicator cost is the part of the result that its missing points took away,
so that the result and all costs add up to 100.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from conduct.assessment import Entry, Score
from conduct.method import Indicator, Method


@dataclass(frozen=True)
class Cost:
    """What one indicator took from the result, in percentage points."""

    indicator: Indicator
    points: Decimal
    cost: Fraction


@dataclass(frozen=True)
class Result:
    """A computed result. `percent` is exact and empty where no indicator applies or is scored.

    `missing` names indicators without points; a result with any of them is provisional, and says
    what it would be if they did not apply. `barred` holds the reasons of the bars that were hit.
    `set_aside` is the share of all points of the method, in percent, that was said not to apply.
    """

    percent: Fraction | None
    grade: str
    barred: tuple[str, ...]
    costs: tuple[Cost, ...]
    subjects: Mapping[int, Fraction | None]
    missing: tuple[str, ...]
    with_evidence: Fraction | None
    set_aside: Fraction


def compute(method: Method, entry: Entry) -> Result:
    """Return the result of an entry under a method. The grade is '' where there is none to give."""
    scored = {
        one.indicator_id: entry.scores[one.indicator_id]
        for one in method.indicators
        if _points(entry.scores.get(one.indicator_id)) is not None
    }
    counted = [one for one in method.indicators if one.indicator_id in scored]
    attainable = {subject.number: _attainable(counted, subject.number) for subject in method.subjects}
    weights = sum((Fraction(s.weight) for s in method.subjects if attainable[s.number]), Fraction())
    costs = tuple(_cost(method, one, scored[one.indicator_id], attainable, weights) for one in counted)
    percent = 100 - sum((one.cost for one in costs), Fraction()) if counted else None
    return Result(
        percent=percent,
        grade=grade_of(method, percent),
        barred=tuple(bar.reason for bar in method.bars if _hit(entry, bar.indicator_id, bar.least)),
        costs=tuple(sorted(costs, key=lambda one: (-one.cost, one.indicator.indicator_id))),
        subjects={number: _share(counted, scored, number) for number in attainable},
        missing=tuple(
            one.indicator_id for one in method.indicators if not _given(entry.scores.get(one.indicator_id))
        ),
        with_evidence=Fraction(sum(bool(s.evidence) for s in scored.values()), len(scored)) * 100
        if scored
        else None,
        set_aside=_set_aside(method, entry),
    )


def grade_of(method: Method, percent: Fraction | None) -> str:
    """Return the highest grade whose threshold a result reaches, '' where there is no result."""
    if percent is None:
        return ""
    return next(
        (step.grade for step in method.scale if step.least is not None and percent >= Fraction(step.least)),
        "",
    )


def shown_percent(method: Method, percent: Fraction | None) -> Decimal | None:
    """Return a result as it is shown: two places, and more where two would be those of another grade."""
    if percent is None:
        return None
    places = 2
    while grade_of(method, Fraction(_rounded(percent, places))) != grade_of(method, percent):
        places += 1
    return _rounded(percent, places)


def two_places(value: Fraction | None) -> Decimal | None:
    """Return a number as it is shown: two places, halves up."""
    return None if value is None else _rounded(value, 2)


def _rounded(value: Fraction, places: int) -> Decimal:
    """Round exactly, halves up; a share of 100 has no more digits than Decimal holds."""
    shifted = value * 10**places
    whole = (2 * shifted.numerator + shifted.denominator) // (2 * shifted.denominator)
    return Decimal(whole).scaleb(-places)


def _set_aside(method: Method, entry: Entry) -> Fraction:
    most = sum((Fraction(one.most) for one in method.indicators), Fraction())
    aside = sum(
        (
            Fraction(one.most)
            for one in method.indicators
            if one.indicator_id in entry.scores and not entry.scores[one.indicator_id].applicable
        ),
        Fraction(),
    )
    return aside / most * 100 if most else Fraction()


def _given(score: Score | None) -> bool:
    return score is not None and score.given


def _points(score: Score | None) -> Decimal | None:
    return score.points if score is not None and score.applicable else None


def _hit(entry: Entry, indicator_id: str, least: Decimal) -> bool:
    points = _points(entry.scores.get(indicator_id))
    return points is not None and points < least


def _attainable(counted: list[Indicator], subject: int) -> Fraction:
    return sum(
        (Fraction(one.most) * Fraction(one.weight) for one in counted if one.subject == subject), Fraction()
    )


def _cost(
    method: Method,
    one: Indicator,
    score: Score,
    attainable: Mapping[int, Fraction],
    weights: Fraction,
) -> Cost:
    points = score.points or Decimal(0)
    weight = next(Fraction(subject.weight) for subject in method.subjects if subject.number == one.subject)
    lost = (Fraction(one.most) - Fraction(points)) * Fraction(one.weight)
    return Cost(one, points, lost / attainable[one.subject] * weight / weights * 100)


def _share(counted: list[Indicator], scored: Mapping[str, Score], subject: int) -> Fraction | None:
    attainable = _attainable(counted, subject)
    if not attainable:
        return None
    reached = sum(
        (
            Fraction(scored[one.indicator_id].points or 0) * Fraction(one.weight)
            for one in counted
            if one.subject == subject
        ),
        Fraction(),
    )
    return reached / attainable * 100
