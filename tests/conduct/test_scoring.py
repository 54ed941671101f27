"""A grade is exact, explained to the last hundredth, and never better for fewer points."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError
from trial import LISTED, METHOD, entry

from conduct.assessment import Assessment, Entry, Score, with_entry
from conduct.entering import lacking
from conduct.method import Grade, Indicator, Method, Subject
from conduct.scoring import compute, grade_of, shown_percent, two_places
from words import say

numbers = st.decimals(min_value="0.1", max_value=20, places=2)


@st.composite
def methods(draw: st.DrawFn) -> Method:
    """Make a method with some subjects and indicators, and a scale that falls to 0."""
    subjects = draw(st.integers(1, 4))
    indicators = [
        Indicator(
            indicator_id=f"{subject}.{one}",
            subject=subject,
            text="Something",
            most=draw(numbers),
            weight=draw(numbers),
        )
        for subject in range(1, subjects + 1)
        for one in range(draw(st.integers(1, 3)))
    ]
    steps = sorted(draw(st.sets(st.integers(1, 100), max_size=4)), reverse=True)
    return METHOD.model_copy(
        update={
            "subjects": tuple(
                Subject(number=n, title="Subject", weight=draw(numbers)) for n in range(1, subjects + 1)
            ),
            "indicators": tuple(indicators),
            "scale": tuple(Grade(grade=f"G{step}", least=Decimal(step)) for step in [*steps, 0]),
            "bars": (),
        }
    )


@st.composite
def entries(draw: st.DrawFn, method: Method) -> Entry:
    """Make an entry in which some indicators are scored, some do not apply and some are missing."""
    scores = {}
    for one in method.indicators:
        kind = draw(st.sampled_from(["points", "points", "does not apply", "missing"]))
        if kind == "points":
            share = draw(st.fractions(0, 1, max_denominator=20))
            points = (Decimal(share.numerator) / Decimal(share.denominator) * one.most).quantize(
                Decimal("0.001"), "ROUND_DOWN"
            )
            scores[one.indicator_id] = Score(points=points)
        elif kind == "does not apply":
            scores[one.indicator_id] = Score(applicable=False)
    return Entry(scores=scores)


@given(st.data())
def test_result_and_costs_add_up_to_a_hundred_exactly(data: st.DataObject) -> None:
    method = data.draw(methods())
    result = compute(method, data.draw(entries(method)))
    if result.percent is None:
        assert result.grade == ""
        assert result.costs == ()
        return
    assert result.percent + sum((one.cost for one in result.costs), Fraction()) == 100
    assert 0 <= result.percent <= 100
    assert result.grade in method.grades


@given(st.data())
def test_the_result_is_the_weighted_mean_of_the_subjects(data: st.DataObject) -> None:
    method = data.draw(methods())
    result = compute(method, data.draw(entries(method)))
    shares = {number: share for number, share in result.subjects.items() if share is not None}
    if not shares:
        assert result.percent is None
        return
    weights = {subject.number: Fraction(subject.weight) for subject in method.subjects}
    mean = sum(share * weights[number] for number, share in shares.items())
    assert result.percent == mean / sum(weights[number] for number in shares)


@given(st.data())
def test_more_points_never_make_a_result_worse(data: st.DataObject) -> None:
    method = data.draw(methods())
    before = data.draw(entries(method))
    scored = [name for name, score in before.scores.items() if score.points is not None]
    if not scored:
        return
    name = data.draw(st.sampled_from(scored))
    better = {**before.scores, name: Score(points=method.indicator(name).most)}
    worse_result, better_result = compute(method, before), compute(method, Entry(scores=better))
    assert worse_result.percent is not None
    assert better_result.percent is not None
    assert better_result.percent >= worse_result.percent
    assert method.grades.index(better_result.grade) <= method.grades.index(worse_result.grade)


@pytest.mark.parametrize(
    ("points", "percent", "grade"),
    [
        ((10, 5, 4), "100.00", "A"),
        ((8, 5, 3), "86.25", "A"),
        ((6, 4, 4), "77.50", "B"),
        ((0, 0, 0), "0.00", "C"),
        ((None, None, 3), "75.00", "B"),
    ],
)
def test_results_worked_out_by_hand(points: tuple[object, ...], percent: str, grade: str) -> None:
    result = compute(METHOD, entry(*points))
    assert (str(two_places(result.percent)), result.grade) == (percent, grade)


def test_a_threshold_is_reached_by_the_exact_share_not_by_rounding() -> None:
    # 79.9975 % is shown as 80.00 and is still below 80.
    result = compute(METHOD, entry("7.9995", "4", "3.2"))
    assert str(two_places(result.percent)) == "80.00"
    assert result.grade == "B"


def test_a_bar_and_missing_evidence_are_told() -> None:
    result = compute(METHOD, entry(0, 5, evidence=()))
    assert result.barred == ("Fees are kept secret",)
    assert result.missing == ("2.1",)
    assert result.with_evidence == 0


def test_a_method_without_indicators_gives_no_grade_by_itself() -> None:
    assert compute(LISTED, Entry(grade="5")).percent is None


@given(st.data())
def test_no_result_is_shown_as_one_of_another_grade(data: st.DataObject) -> None:
    method = data.draw(methods())
    percent = data.draw(st.fractions(min_value=0, max_value=100))
    for near in (percent, *(Fraction(step.least or 0) - Fraction(1, 10**7) for step in method.scale)):
        if near < 0:
            continue
        shown = shown_percent(method, near)
        assert shown is not None
        assert grade_of(method, Fraction(shown)) == grade_of(method, near)
        assert abs(Fraction(shown) - near) <= Fraction(1, 200)


def test_just_below_a_threshold_is_shown_below_it() -> None:
    assert str(shown_percent(METHOD, Fraction("79.999875"))) == "79.9999"
    assert str(shown_percent(METHOD, Fraction(80))) == "80.00"


def test_what_does_not_apply_needs_its_reason_and_something_must_apply() -> None:
    aside = Score(applicable=False, note="It sends nobody abroad yet")
    silent = Entry(scores={**entry(10, 5).scores, "2.1": Score(applicable=False)})
    assert lacking(METHOD, silent) == (say("conduct.why_not_applicable", indicator="2.1"),)
    explained = Entry(scores={**silent.scores, "2.1": aside})
    assert lacking(METHOD, explained) == ()
    nothing = Entry(scores=dict.fromkeys(("1.1", "1.2", "2.1"), aside))
    assert lacking(METHOD, nothing) == (say("conduct.nothing_applies"),)
    assert lacking(METHOD, nothing.model_copy(update={"not_eligible": "New"})) == ()
    # 4 of 19 points: 21.05 percent.
    assert compute(METHOD, explained).set_aside == Fraction(400, 19)
    limited = METHOD.model_copy(update={"most_set_aside": Decimal(20)})
    assert lacking(limited, explained) == (say("conduct.too_much_set_aside", share="21.05", most="20"),)
    assert lacking(limited.model_copy(update={"most_set_aside": Decimal(22)}), explained) == ()


@pytest.mark.parametrize(
    "change",
    [
        {"scale": (Grade(grade="A", least=Decimal(50)),)},
        {"scale": (Grade(grade="A", least=Decimal(0)), Grade(grade="B", least=Decimal(50)))},
        {"scale": (Grade(grade="A", least=Decimal(0)), Grade(grade="A", least=None))},
        {"subjects": METHOD.subjects[:1]},
        {"indicators": METHOD.indicators[:2]},
        {"indicators": (*METHOD.indicators, METHOD.indicators[0])},
        {"indicators": ()},
    ],
)
def test_a_method_that_does_not_fit_together_is_refused(change: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        Method.model_validate(METHOD.model_dump() | change)


@given(st.data())
def test_a_score_keeps_the_name_of_who_entered_it_last(data: st.DataObject) -> None:
    first = data.draw(entries(METHOD))
    second = data.draw(entries(METHOD))
    one = with_entry(Assessment(cycle_id="c", agency_id="a"), first, "anna@x.example")
    two = with_entry(one, second, "binh@x.example")
    for name, score in two.entry.scores.items():
        same = name in first.scores and first.scores[name] == second.scores[name]
        assert score.assessor == ("anna@x.example" if same else "binh@x.example")
    assert two.assessors == ("anna@x.example", "binh@x.example")
