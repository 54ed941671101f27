"""Dates in rows are written as sentences write them; what only looks like one stays as it is printed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from figures.said import DATE, OPEN, SPAN, dates_said, dates_said_inside
from figures.table import cell
from warehouse.lake import Lake


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("2019-01-01/2019-12-31", "2019"),
        ("2019/2021", "2019 to 2021"),
        ("2024-01-01 – 2024-06-30", "January 2024 to June 2024"),
        ("2014-11-20/2014-11-21", "20 November 2014 to 21 November 2014"),
        ("2012-12/2014-03", "December 2012 to March 2014"),
        ("2008/..", "since 2008"),
        ("2015-08/..", "since August 2015"),
        ("2025-10-22", "22 October 2025"),
        ("2025-11", "November 2025"),
        ("2025", "2025"),
        ("2026-11-30T05:20:29+00:00", "30 November 2026, 05:20 (UTC)"),
        ("2026-13-30T05:20:29+00:00", "2026-13-30T05:20:29+00:00"),
        ("2010-15", "2010-15"),
        ("from 2010-11-01", "from 2010-11-01"),
    ],
)
def test_a_date_in_a_row_is_written_in_words(text: str, said: str) -> None:
    assert cell("period", text) == said
    assert cell("as_published", text) == text


@given(st.text() | st.from_regex(DATE, fullmatch=True) | st.from_regex(SPAN, fullmatch=True))
def test_whatever_a_text_is_it_is_said_or_left(text: str) -> None:
    said = dates_said(text)
    if not any(form.fullmatch(text) for form in (DATE, SPAN, OPEN)):
        assert said == text
    assert said[:1] or not text


def test_days_and_months_inside_a_text_are_written_in_words_and_seasons_are_not() -> None:
    told = dates_said_inside("signed 2022-10-16 – in effect 2024-02; season 2010-15, idn-2006-05, 2004")
    assert told == "signed 16 October 2022 – in effect February 2024; season 2010-15, idn-2006-05, 2004"


def test_no_scale_of_grades_is_shown_by_its_code(lake: Lake) -> None:
    scales = set(lake.table("assessment_cycle", lake.latest())["scale_id"])
    assert scales
    assert not {scale for scale in scales if cell("scale_id", scale) == scale}
