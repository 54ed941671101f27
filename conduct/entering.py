"""What an entry must hold: rules that ask only the method."""

from datetime import datetime
from decimal import Decimal

from conduct.assessment import Entry, Score
from conduct.method import Method
from conduct.refusal import Refused
from words import say


def refuse_unfit(method: Method, entry: Entry) -> None:
    """Raise Refused where an entry says something that its method does not know or allow."""
    if entry.grade and (method.scored or entry.grade not in method.grades):
        raise Refused(
            say("conduct.grade_is_computed")
            if method.scored
            else say("conduct.unknown_grade", grade=entry.grade, scale=", ".join(method.grades))
        )
    refuse_no_date(entry.assessed_on)
    known = {one.indicator_id: one for one in method.indicators}
    for name, score in entry.scores.items():
        if name not in known:
            raise Refused(say("conduct.unknown_indicator", indicator=name))
        _refuse_unfit_score(name, score, known[name].most, known[name].evidence)


def refuse_no_date(typed: str) -> None:
    """Raise Refused unless a text is empty or a year, a month or a day in ISO 8601."""
    known = ("%Y", "%Y-%m", "%Y-%m-%d")
    if typed and not any(_is_date(typed, form) for form in known):
        raise Refused(say("conduct.not_a_date", typed=typed))


def _is_date(typed: str, form: str) -> bool:
    try:
        return datetime.strptime(typed, form).strftime(form) == typed
    except ValueError:
        return False


def _refuse_unfit_score(name: str, score: Score, most: Decimal, accepted: tuple[str, ...]) -> None:
    if score.points is not None and score.points > most:
        raise Refused(say("conduct.too_many_points", indicator=name, points=score.points, most=most))
    unknown = sorted(set(score.evidence) - set(accepted))
    if unknown:
        raise Refused(say("conduct.evidence_not_accepted", indicator=name, evidence=", ".join(unknown)))


def lacking(method: Method, entry: Entry) -> tuple[str, ...]:
    """Name what an entry still lacks before it can be submitted: indicators, or the grade."""
    if entry.not_eligible:
        return ()
    if not method.scored:
        return () if entry.grade else (say("conduct.the_grade"),)
    return tuple(
        one.indicator_id
        for one in method.indicators
        if one.indicator_id not in entry.scores or not entry.scores[one.indicator_id].given
    )
