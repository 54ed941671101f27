"""What the page on recruitment agencies answers, read on made-up rankings."""

from functools import partial
from typing import Any

import pandas as pd
from hypothesis import given, settings
from hypothesis import strategies as st

from figures.answer import findings
from figures.catalogue import make
from figures.figure import Ask
from warehouse.lake import Lake
from words import number, say, speaking

STARS, LETTERS = "vamas-stars", "vamas-letters"
CYCLE = ["cycle_id", "association", "number", "label", "scale_id", "revision", "standing", "published_on"]
SHARE = [
    "grade",
    "position",
    "meaning",
    "value",
    "unit",
    "as_published",
    "note",
    "trust",
    "source_id",
    "locator",
]
NAMED = ["agency", "cycle", "label", "scale_id", "grade", "marks", "cycle_basis"]


def cycle(number: int, scale: str = STARS, **changed: Any) -> dict[str, Any]:
    """Return a cycle as the question gives it."""
    row = dict(
        zip(
            CYCLE, (f"c{number}", "An Association", number, f"20{number}", scale, None, None, ""), strict=True
        )
    )
    return {**row, **changed}


def graded(*counts: int | None, meanings: tuple[str, ...] = ()) -> list[dict[str, Any]]:
    """Return the distribution of a cycle over stars, or over letters where these have meanings."""
    rows = []
    for place, count in enumerate(counts):
        grade = chr(ord("A") + place) if meanings else str(len(counts) - place)
        source = None if count is None else "s"
        meaning = meanings[place] if meanings else None
        values = (grade, place + 1, meaning, count, "agencies", str(count), None, "A", source, source)
        rows.append(dict(zip(SHARE, values, strict=True)))
    return rows


def asked(
    cycles: list[dict[str, Any]],
    shares: dict[str, list[dict[str, Any]]],
    named: list[tuple[Any, ...]] | None = None,
) -> Ask:
    """Answer the questions of the page from made-up rankings."""

    def ask(question: str, **given: Any) -> pd.DataFrame:
        if question == "cycles":
            return pd.DataFrame(cycles, columns=CYCLE)
        if question == "distribution":
            return pd.DataFrame(shares[given["cycle"]], columns=SHARE).astype({"value": float})
        if question == "agency_rankings":
            return pd.DataFrame(named or [], columns=NAMED)
        return pd.DataFrame([], columns=["number", "label", "step", "value"])

    return ask


def said(ask: Ask) -> list[str]:
    return [each.sentence for each in findings("agencies", ask)]


@settings(max_examples=30)
@given(st.lists(st.integers(0, 5000), min_size=2, max_size=6))
def test_the_newest_ranking_is_said_by_grade_the_highest_first(counts: list[int]) -> None:
    ask = asked([cycle(1), cycle(2)], {"c1": graded(9, 9), "c2": graded(*counts)})
    first = said(ask)[0]
    with_any = [
        say(
            "agencies.with_grade", count=number(count), grade=say("agencies.stars", stars=len(counts) - place)
        )
        for place, count in enumerate(counts)
        if count
    ]
    told = ", ".join(with_any) or say("agencies.no_grades")
    ranking = say("agencies.cycle_in_row", number="2", label="202")
    assert first == say(
        "agencies.answer", ranking=ranking, association="An Association", assessed=sum(counts), said=told
    )
    if sum(counts) == 1:
        assert "one agency:" in first
        assert "one star" in first or "stars" in first


def test_without_any_ranking_it_is_not_known_who_is_ranked() -> None:
    assert said(asked([], {})) == [say("agencies.answer_unknown")]
    trial = cycle(1, revision=1, standing="illustrative")
    assert said(asked([trial], {"c1": graded(1, 2)})) == [say("agencies.answer_unknown")]


def test_who_has_the_highest_grade_is_said_of_the_last_cycle_in_which_somebody_is_named() -> None:
    cycles, shares = [cycle(1), cycle(2)], {"c1": graded(2, 3), "c2": graded(4, 5)}
    one = [
        ("PT Melati", 1, "201", STARS, "2", None, "stated"),
        ("PT Low", 2, "202", STARS, "1", None, "stated"),
    ]
    sentence = said(asked(cycles, shares, one))[1]
    assert "PT Melati" in sentence
    assert "PT Low" not in sentence
    assert "2 stars" in sentence
    assert sentence.endswith("who has it in the newest ranking is not known.")
    newest = [
        ("PT Melati", 2, "202", STARS, "2", None, "inferred"),
        ("PT Anggrek", 2, "202", STARS, "2", None, "stated"),
    ]
    sentence = said(asked(cycles, shares, newest))[1]
    assert say("agencies.names", one="PT Melati", other="PT Anggrek") in sentence
    assert "inferred" in sentence
    assert "not known" not in sentence


def test_what_grades_mean_is_said_of_each_scale_and_scales_are_never_joined() -> None:
    letters = graded(1, 2, meanings=("excellent; also superb", "poor"))
    ask = asked([cycle(1, LETTERS), cycle(2)], {"c1": letters, "c2": graded(3, 4)})
    last = said(ask)[-1]
    assert "A, is called excellent, the lowest, B, poor" in last
    assert "superb" not in last
    assert say("agencies.meaning_unsaid", scale=say("agencies.scale_vamas_stars")) in last
    for scale, steps in ((LETTERS, {"A: excellent", "B: poor"}), (STARS, {"2 stars", "one star"})):
        shape = make("agencies-ladder", ask, {"scale": scale}).drawing
        assert set(shape.rows) == steps  # type: ignore[union-attr]
        assert len(shape.columns) == 1  # type: ignore[union-attr]


def test_a_step_without_a_figure_is_empty_and_a_zero_is_a_number() -> None:
    ask = asked([cycle(1)], {"c1": graded(5, None, 0)}, [("PT Melati", 1, "201", STARS, "3", None, "stated")])
    shape = make("agencies-ladder", ask, {"scale": STARS}).drawing
    (column,) = shape.columns  # type: ignore[union-attr]
    cells = shape.cells  # type: ignore[union-attr]
    assert {row: cell.label for (row, _), cell in cells.items()} == {"3 stars": "5", "one star": "0"}
    assert shape.rows == ("3 stars", "2 stars", "one star")  # type: ignore[union-attr]
    assert "PT Melati" in cells["3 stars", column].text


def test_what_a_grade_means_is_said_in_the_language_that_is_spoken(lake: Lake) -> None:
    ask = partial(lake.ask, snapshot=lake.latest())
    with speaking("vi"):
        drawing: Any = make("scorecard-card", ask, {"agency": "gaet"}).drawing
        assert dict(drawing.rows)[say("scorecard.card_means")] == "xuất sắc"
