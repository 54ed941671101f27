"""What an entry must hold: rules that ask only the method."""

import re
from decimal import Decimal
from fractions import Fraction

from conduct.assessment import Entry, Score
from conduct.dates import iso_date
from conduct.method import Method, evidence_said
from conduct.refusal import Refused
from conduct.scoring import compute, two_places
from words import say

POINTS = re.compile(r"[0-9]{1,5}([.,][0-9]{1,15})?")


def fit(method: Method, entry: Entry) -> Entry:
    """Return an entry with its date in ISO 8601.

    Raises Refused where it says something that its method does not know or allow.
    """
    if entry.grade and (method.scored or entry.grade not in method.grades):
        raise Refused(
            say("conduct.grade_is_computed")
            if method.scored
            else say("conduct.unknown_grade", grade=entry.grade, scale=", ".join(method.grades))
        )
    assessed_on = as_date(entry.assessed_on)
    known = {one.indicator_id: one for one in method.indicators}
    for name, score in entry.scores.items():
        if name not in known:
            raise Refused(say("conduct.unknown_indicator", indicator=name))
        _refuse_unfit_score(name, score, known[name].most, known[name].evidence)
    return entry.model_copy(update={"assessed_on": assessed_on})


def as_date(typed: str) -> str:
    """Return a year, a month or a day in ISO 8601, '' for nothing. Raises Refused for what is no date."""
    found = iso_date(typed.strip()) if typed.strip() else ""
    if found is None:
        raise Refused(say("conduct.not_a_date", typed=typed))
    return found


def points_typed(text: str, most: Decimal) -> Decimal | None:
    """Return points exactly as typed, with a decimal point or comma; None where they cannot be any."""
    if not POINTS.fullmatch(text):
        return None
    points = Decimal(text.replace(",", "."))
    return points.normalize() if points <= most else None


def _refuse_unfit_score(name: str, score: Score, most: Decimal, accepted: tuple[str, ...]) -> None:
    if score.points is not None and score.points > most:
        raise Refused(say("conduct.too_many_points", indicator=name, points=score.points, most=most))
    unknown = sorted(set(score.evidence) - set(accepted))
    if unknown:
        raise Refused(say("conduct.evidence_not_accepted", indicator=name, evidence=evidence_said(unknown)))


def lacking(method: Method, entry: Entry) -> tuple[str, ...]:
    """Name what an entry still lacks before it can be submitted: indicators, reasons, or the grade."""
    if entry.not_eligible:
        return ()
    if not method.scored:
        return () if entry.grade else (say("conduct.the_grade"),)
    scores = {one.indicator_id: entry.scores.get(one.indicator_id, Score()) for one in method.indicators}
    missing = [name for name, score in scores.items() if not score.given]
    unexplained = [
        say("conduct.why_not_applicable", indicator=name)
        for name, score in scores.items()
        if not score.applicable and not score.note.strip()
    ]
    return (*missing, *unexplained, *_set_aside_too_much(method, entry, bool(missing)))


def _set_aside_too_much(method: Method, entry: Entry, unfinished: bool) -> tuple[str, ...]:
    """Say that nothing applies, or more than the method allows does not."""
    result = compute(method, entry)
    if result.percent is None and not unfinished:
        return (say("conduct.nothing_applies"),)
    if method.most_set_aside is not None and result.set_aside > Fraction(method.most_set_aside):
        share, most = two_places(result.set_aside), method.most_set_aside
        return (say("conduct.too_much_set_aside", share=share, most=most),)
    return ()
