"""What became of each month of each centre, what it adds up to, and the word practice wherever it goes."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pandas as pd
import pytest
import returned
from remembering import RememberingLake
from templates import copy

from charts.returns import months as months_drawn
from charts.times import Trend
from figures.catalogue import make
from figures.figure import Ask
from figures.picture import framed
from figures.provenance import known_sources
from figures.taken import figure_csv
from slides.frozen import asks_of, freeze
from slides.slide import fill
from slides.storyboard import View
from warehouse.commit import append_rows
from warehouse.lake import Lake
from words import say

CORRECTION = "anggrek-2031-01-v2"


@pytest.fixture(scope="module")
def opened(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lake]:
    """Open the warehouse with the returns of two centres, one of them corrected in a commit of its own."""
    location = copy(template, tmp_path_factory.mktemp("returned"))
    later = {
        name: [row for row in rows if row.get("return_id") == CORRECTION]
        for name, rows in returned.RETURNS.items()
    }
    first = {name: [row for row in rows if row not in later[name]] for name, rows in returned.RETURNS.items()}
    append_rows(location, first, "tests", "returns of two centres", {})
    append_rows(location, {name: rows for name, rows in later.items() if rows}, "tests", "a correction", {})
    lake = RememberingLake(location)
    yield lake
    lake.close()


@pytest.fixture
def ask(opened: Lake) -> Ask:
    return partial(opened.ask, snapshot=opened.latest())


def test_a_month_is_in_time_late_missing_nil_or_corrected(ask: Ask) -> None:
    table = ask("return_months")
    told = {
        (row.centre, row.month): (row.state, row.completeness, row.corrected is True)
        for row in table.astype(object).where(table.notna(), None).itertuples()
    }
    assert told == {
        ("Anggrek", "2031-01"): ("in time", "complete", True),
        ("Anggrek", "2031-02"): ("late", "complete", False),
        ("Melati", "2031-01"): ("in time", "nil", False),
        ("Melati", "2031-02"): ("missing", None, False),
    }
    drawn = months_drawn(table)
    assert drawn.label("Anggrek", "Jan 31") == f"{say('complaints.sign_corrected')}"
    assert drawn.label("Melati", "Feb 31") == say("complaints.sign_missing")
    assert make("complaints-returned", ask, {}).title == say(
        "complaints.returned_title", returned=3, due=4, missing=1
    )


def test_what_two_organisations_returned_is_added_and_rests_on_both(ask: Ask) -> None:
    def of_two(question: str, **filters: object) -> object:
        answer = ask(question, **filters)
        if question in ("return_numbers", "return_destinations"):
            answer = pd.concat([answer, answer.assign(source_id="returns-other")], ignore_index=True)
        return answer

    for name in ("numbers", "months", "kinds", "destinations"):
        one, two = (make(f"complaints-returned-{name}", each, {}) for each in (ask, of_two))  # type: ignore[arg-type]
        assert len(two.table) == 2 * len(one.table)
    months = make("complaints-returned-months", of_two, {})  # type: ignore[arg-type]
    assert "104" in months.title
    assert isinstance(months.drawing, Trend)
    received = next(line for line in months.drawing.lines if len(line.points) == 2)
    assert [point.value.number for point in received.points] == [84, 104]
    assert {len(point.value.rests_on) for point in received.points} == {2}
    assert "104" not in make("complaints-returned-months", ask, {}).title


def test_a_slide_that_was_frozen_before_a_correction_shows_the_number_of_then(opened: Lake) -> None:
    numbers = [one.number for one in opened.snapshots()]
    before, after = numbers[-2:]
    view = View(figure="complaints-returned-months", filters={"centre": "anggrek"})
    slide = fill(freeze(view, asks_of(opened), before), asks_of(opened), numbers)
    newest = fill(view, asks_of(opened), numbers)
    assert (slide.snapshot, slide.newer, slide.remark) == (before, after, "")
    for told, value in ((slide, 30), (newest, 42)):
        january = told.figure.table[told.figure.table["month"] == "2031-01"].set_index("measure_id")["value"]
        assert january["complaints_received"] == value


def test_only_the_version_in_force_is_summed(ask: Ask) -> None:
    sums = ask("return_numbers")
    received = sums[sums["measure"] == "complaints_received"].set_index("month")["value"]
    assert received.to_dict() == {"2031-01": 42.0, "2031-02": 52.0}
    by_kind = ask("return_numbers", split="category and sex", category="documents")
    assert by_kind["hidden"].sum() >= 1
    assert 3.0 not in set(by_kind["value"])


def test_destinations_are_of_the_newest_and_a_dash_is_no_nought(ask: Ask) -> None:
    found = ask("return_destinations").set_index("destination")["value"]
    assert found["Malaysia"] == 40
    assert found.isna().sum() == len(found) - 1


def test_what_is_invented_says_so_in_every_file(opened: Lake, ask: Ask) -> None:
    def practised(question: str, **filters: object) -> object:
        answer = ask(question, **filters)
        if "official_or_practice" in answer:
            answer = answer.assign(official_or_practice="practice")
        return answer

    figure = make("complaints-returned", practised, {})  # type: ignore[arg-type]
    known = known_sources(opened.ask("source_names", opened.latest()))
    assert figure.remark.startswith("PRACTICE")
    assert b"PRACTICE" in figure_csv(figure, known, "cited")
    assert "PRACTICE" in framed(figure, "source")
    assert not make("complaints-returned", ask, {}).remark


def test_where_nothing_came_in_for_a_year_the_last_months_that_did_are_shown(ask: Ask) -> None:
    def later(question: str, **filters: object) -> object:
        answer = ask(question, **filters)
        if question == "return_months":
            due = [f"2032-{month:02}" for month in range(1, 13)]
            missing = [answer.tail(1).assign(month=month, state="missing") for month in due]
            answer = pd.concat([answer, *missing], ignore_index=True)
        return answer

    figures = {
        name: make(f"complaints-returned-{name}", later, {})  # type: ignore[arg-type]
        for name in ("numbers", "kinds", "destinations", "centres", "months")
    }
    for name, now in figures.items():
        before = make(f"complaints-returned-{name}", ask, {})
        assert now.title == before.title
        assert now.table.equals(before.table)
        assert not now.table.empty
    grid = make("complaints-returned", later, {})  # type: ignore[arg-type]
    assert grid.title == say("complaints.returned_title", returned=0, due=12, missing=12)
