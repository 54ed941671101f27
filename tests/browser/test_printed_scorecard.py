"""The scorecard of an agency with everything a ranking may hold goes on one sheet of paper."""

from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlencode

import paper
import publications
import pytest
from playwright.sync_api import Page, expect
from reader import settled
from serving import Server
from templates import copy

from warehouse.location import Location
from words import say

SUBJECTS, INDICATORS = 12, 4
CYCLE = {"association": "Demonstration Association", "number": "1", "label": "2031"}


def full() -> publications.Published:
    """Return a publication with twelve subjects and forty-eight indicators, all at half of their points."""
    of_it = {"publication_id": "demo-1-r1"}
    names = [
        (subject, f"{subject}.{n}") for subject in range(1, SUBJECTS + 1) for n in range(1, INDICATORS + 1)
    ]
    return {
        **publications.FIRST,
        "ranking_subject": [
            {
                **of_it,
                "number": n,
                "title": f"Subject {n} of a code of conduct for recruitment",
                "weight": "1",
            }
            for n in range(1, SUBJECTS + 1)
        ],
        "ranking_indicator": [
            {
                **of_it,
                "indicator_id": name,
                "subject": subject,
                "text": f"Indicator {name}: what the agency tells workers before they leave",
                "most": "2",
                "weight": "1",
            }
            for subject, name in names
        ],
        "ranking_score": [
            {
                **of_it,
                "agency_id": "melati",
                "indicator_id": name,
                "points": "1",
                "applicable": True,
                "evidence": "inspection; trade union; returned workers",
                "assessor": "Asih",
            }
            for _, name in names
        ],
    }


@pytest.fixture
def ranked(small_template: Path, tmp_path: Path, without_checks: None) -> Location:
    """Publish that ranking and its correction in a small warehouse."""
    where = copy(small_template, tmp_path / "ranked")
    first = full()
    key = {"publication_id": "demo-1-r2"}
    parts = ("ranking_subject", "ranking_indicator", "ranking_score")
    second = {
        **publications.SECOND,
        **{name: [{**row, **key} for row in first[name]] for name in parts},
    }
    publications.publish(where, first, second, publications.THIRD)
    return where


def test_a_scorecard_goes_on_one_sheet_with_its_grade_and_its_reply(
    ranked: Location, serve: Callable[[Location], Server], open_page: Callable[..., Page]
) -> None:
    cycle = f"{say('scorecard.cycle', **CYCLE)} (demo-1-r2)"
    asked = {"scorecard_agency": "PT Melati (demo/melati)", "scorecard_cycle": cycle}
    page = open_page(serve(ranked), "reduce")
    page.goto(f"/scorecard?{urlencode(asked)}")
    expect(page.get_by_role("heading", name="PT Melati", exact=True)).to_be_visible()
    expect(page.locator(".drawn.rows")).to_be_visible()
    expect(page.get_by_text(say("scorecard.names_title"))).to_be_visible()
    settled(page)
    printed = page.pdf(format="A4", prefer_css_page_size=True)
    assert paper.sheets(printed) == 1
    words = paper.words_on(printed)
    for said in (
        "PT Melati",
        "Bronze",
        say("scorecard.illustrative"),
        "The appeal was heard; the grade stands.",
        "A contract was read twice",
        f"Subject {SUBJECTS} of a code of conduct for recruitment",
        "Decision of the panel",
        "PT Melati Lama",
        say("scorecard.on_paper"),
    ):
        assert paper.bare(said) in words, said
    assert paper.bare(say("scorecard.choose_cycle")) not in words
