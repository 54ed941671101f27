"""A method goes out and comes back the same; what is wrong with one is named with its place."""

import io
from decimal import Decimal

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from making import POINTS, STARS, made, saved

from conduct.illustrative import illustrative
from conduct.method import EVIDENCE, Bar, Grade, Indicator, Method, Subject
from words import say
from workbooks.cells import tidy
from workbooks.method_book import MethodReading, read_method, write_method


def texts(most: int = 40) -> st.SearchStrategy[str]:
    return st.text(max_size=most).map(tidy)


names = texts().filter(bool)
weights = st.decimals("0.01", 100, places=2)
kinds = st.lists(st.sampled_from(EVIDENCE), unique=True).map(tuple)

indicator_ids = st.from_regex(r"[A-Za-z0-9][A-Za-z0-9.\-]{0,19}", fullmatch=True)


@st.composite
def scored_parts(draw: st.DrawFn) -> dict[str, object]:
    """Draw subjects, indicators, bars and a scale with thresholds that fit together."""
    numbers = draw(st.lists(st.integers(1, 99), min_size=1, max_size=4, unique=True))
    subjects = tuple(Subject(number=n, title=draw(names), weight=draw(weights)) for n in numbers)
    ids = draw(
        st.lists(
            st.from_regex(r"[A-Za-z0-9][A-Za-z0-9.\-]{0,19}", fullmatch=True),
            min_size=4,
            max_size=8,
            unique=True,
        )
    )
    indicators = tuple(
        Indicator(
            indicator_id=one,
            subject=numbers[at % len(numbers)],
            text=draw(names),
            most=draw(st.decimals("0.5", 1000, places=1)),
            weight=draw(weights),
            evidence=draw(kinds),
        )
        for at, one in enumerate(ids)
    )
    bars = tuple(
        Bar(indicator_id=one.indicator_id, least=one.most, reason=draw(names))
        for one in indicators[: draw(st.integers(0, 2))]
    )
    steps = sorted(draw(st.lists(st.decimals("0.1", 100, places=1), max_size=4, unique=True)), reverse=True)
    labels = draw(st.lists(names, min_size=len(steps) + 1, max_size=len(steps) + 1, unique=True))
    scale = tuple(
        Grade(grade=label, meaning=draw(texts()), least=step)
        for label, step in zip(labels, [*steps, 0], strict=True)
    )
    return {"subjects": subjects, "indicators": indicators, "bars": bars, "scale": scale}


plain_parts = st.lists(names, min_size=1, max_size=6, unique=True).map(
    lambda labels: {"scale": tuple(Grade(grade=label) for label in labels)}
)
slugs = st.from_regex(r"[a-z0-9][a-z0-9\-]{1,59}", fullmatch=True)
methods = st.builds(
    lambda parts, **facts: Method.model_validate({**facts, **parts}),
    scored_parts() | plain_parts,
    method_id=slugs,
    version=st.integers(1, 999),
    title=names,
    code_id=names,
    standing=st.sampled_from(["official", "illustrative"]),
    most_set_aside=st.none() | st.decimals(0, 100, places=1),
    publishes_points=st.booleans(),
    scale_id=slugs,
    note=texts(200),
)


@settings(max_examples=80, deadline=None)
@given(methods)
def test_any_method_goes_out_and_comes_back_the_same(method: Method) -> None:
    reading = read_method(write_method(method))
    assert [str(one) for one in reading.problems] == []
    assert reading.method == method


@pytest.mark.parametrize("method", [illustrative(), POINTS, STARS])
def test_the_methods_at_hand_come_back_the_same(method: Method) -> None:
    assert read_method(write_method(method), ["vamas-2010"]) == MethodReading(method, ())


def changed(sheet: str, cell: str, value: object, method: Method = POINTS) -> list[tuple[str, str, str]]:
    """Read a method with one cell changed; return the problems."""
    book = openpyxl.load_workbook(io.BytesIO(write_method(method)))
    book[sheet][cell] = value
    reading = read_method(saved(book))
    assert reading.method is None
    return [(one.sheet, one.cell, one.reason) for one in reading.problems]


@pytest.mark.parametrize(
    ("sheet", "cell", "value", "reason"),
    [
        ("Method", "B3", "Not An ID", "“Not An ID” is not a fitting ID"),
        ("Method", "B3", None, "must not be empty"),
        ("Method", "B4", "one", "“one” is not a number"),
        ("Method", "B4", 1.5, "“1.5” is not a whole number"),
        ("Method", "B4", 0, "must be at least 1"),
        ("Method", "B5", "x" * 201, "200 are the most"),
        ("Method", "B7", "secret", "must be one of: official, illustrative"),
        ("Subjects", "A3", 1, "“1” is listed twice"),
        ("Subjects", "A2", "first", "“first” is not a number"),
        ("Subjects", "B2", None, "must not be empty"),
        ("Subjects", "C2", 0, "must be more than 0"),
        ("Indicators", "A3", "1a", "“1a” is listed twice"),
        ("Indicators", "A2", "1 a", "is not a fitting ID"),
        ("Indicators", "B2", 9, "the subject 9 is not on the sheet of the subjects"),
        ("Indicators", "C2", None, "must not be empty"),
        ("Indicators", "D2", 0, "must be more than 0"),
        ("Indicators", "D2", 1001, "must be at most 1000"),
        ("Indicators", "D2", "=1+1", "the formula has no stored value"),
        ("Indicators", "F2", "rumour", "“rumour” is not a kind of evidence"),
        ("Scale", "A3", "High", "“High” is listed twice"),
        ("Scale", "C3", 60, "must fall from the highest grade"),
        ("Scale", "C3", 10, "must begin at 0 percent"),
        ("Scale", "C2", 101, "must be at most 100"),
        ("Scale", "C2", "50%", "a percentage is not accepted"),
    ],
)
def test_what_is_wrong_with_a_method_is_named(sheet: str, cell: str, value: object, reason: str) -> None:
    found = [why for *place, why in changed(sheet, cell, value) if place == [sheet, cell]]
    assert any(reason in why.replace("\u202f", "") for why in found)


def test_a_row_that_is_begun_and_not_finished_is_named() -> None:
    assert changed("Subjects", "A4", 3) == [("Subjects", "B4", say("workbooks.must_be_given"))]


def test_what_does_not_fit_together_is_named() -> None:
    method = illustrative()
    assert changed("Bars", "A2", "99z", method)[0][:2] == ("Bars", "A2")
    assert changed("Bars", "B2", 6, method) == [("Bars", "B2", say("workbooks.bar_too_high", most="5"))]
    assert changed("Scale", "C2", 50, STARS) == [
        ("Scale", "C2", say("workbooks.thresholds_without_indicators"))
    ]
    book = openpyxl.load_workbook(io.BytesIO(write_method(POINTS)))
    book["Subjects"].append([3, "Empty", 1])
    (problem,) = read_method(saved(book)).problems
    assert (problem.cell, problem.reason) == ("A4", say("workbooks.subject_empty", value="3"))


def test_sheets_and_columns_that_are_missing_are_named() -> None:
    book = openpyxl.load_workbook(io.BytesIO(write_method(POINTS)))
    del book["Scale"], book["Method"]
    reasons = [one.reason for one in read_method(saved(book)).problems]
    assert [say("workbooks.no_sheet", sheet=name) for name in ("Scale", "Method")] == reasons[:2]
    book = openpyxl.load_workbook(io.BytesIO(write_method(POINTS)))
    book["Indicators"].delete_cols(4)
    assert {one.reason for one in read_method(saved(book)).problems} >= {
        say("workbooks.no_column", heading="Maximum")
    }
    book = openpyxl.load_workbook(io.BytesIO(write_method(POINTS)))
    book["Method"].delete_rows(3)
    (problem,) = read_method(saved(book)).problems
    assert str(problem) == f"Method: {say('workbooks.no_column', heading='Method ID')}"
    assert read_method(made(x=[["nothing"]])).method is None


def test_a_code_of_another_association_is_a_problem() -> None:
    (problem,) = read_method(write_method(POINTS), ["other-2020"]).problems
    assert (problem.sheet, problem.cell) == ("Method", "B6")


def test_a_method_typed_by_hand_needs_no_weights_and_no_kinds_of_evidence() -> None:
    facts = {
        "method id": "by-hand",
        "Version": "1",
        "title": "By hand",
        "code": "c",
        "standing": "Official",
        "scale id": "two",
    }
    heads = ["Indicator ID", "Subject", "Indicator", "Maximum", "Accepted evidence"]
    data = made(
        METHOD=[[label, value] for label, value in facts.items()],
        subjects=[["Number", "Subject"], [1, "Law"]],
        indicators=[heads, ["a", 1, "A licence", "2,5", None]],
        scale=[["Grade", "From percent"], ["yes", 50], ["no", 0]],
    )
    reading = read_method(data)
    assert [str(one) for one in reading.problems] == []
    assert reading.method is not None
    assert reading.method.indicators[0].most == Decimal("2.5")
    assert reading.method.indicators[0].evidence == EVIDENCE
