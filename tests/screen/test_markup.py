"""Text that people entered means nothing to Markdown, and is all there."""

import string
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screen.markup import JOINER, as_text, replaced, with_links
from words import number, speaking
from words.dates import day_said, month_said


@given(st.text())
def test_every_sign_stands_after_a_backslash_and_nothing_is_lost(text: str) -> None:
    letters = iter(as_text(text))
    kept = []
    for letter in letters:
        sign = next(letters) if letter == "\\" else letter
        assert letter == "\\" or letter not in string.punctuation
        kept.append(sign)
    assert "".join(kept).replace(JOINER, "") == text.replace(JOINER, "")


@pytest.mark.parametrize("name", ["**a**", "[a](b)", "`a`", ":red[a]", "$x$", "www.example.org", "<b>a</b>"])
def test_no_form_of_markup_is_left(name: str) -> None:
    assert as_text(name) != name


@pytest.mark.parametrize(
    "name",
    [":material/home:", "https://example.org", "www.example.org", "a -- b", "a <-> b"],
)
def test_what_is_read_after_the_backslashes_are_gone_is_kept_apart(name: str) -> None:
    read = as_text(name).replace("\\", "")
    assert ":material" not in read
    assert "://" not in read
    assert "www." not in read
    assert "--" not in read
    assert "->" not in read


def test_words_in_the_place_of_streamlits_end_no_style() -> None:
    rule = replaced("p", 'a "b" </style> \\')
    assert "<" not in rule
    assert rule.count('"') == 2


@pytest.mark.parametrize("code", ["en", "vi", "id", "th", "km"])
@given(day=st.dates(date(1949, 1, 1), date(2049, 12, 31)), value=st.integers(0, 10**7))
def test_a_number_is_a_link_and_a_date_is_none(code: str, day: date, value: int) -> None:
    with speaking(code):
        said = number(value)
        sentence = f"{said} ({day_said(day)}; {month_said(day)}; {day.year})"
        linked = with_links(sentence, "a-figure")
    assert linked.startswith(f"[{said}](#a-figure)")
    assert linked.count("](#") == 1
    # A sentence without a number leads there by words of its own.
    assert with_links("Sources differ (2 May 2020).", "a-figure", "Sources differ").count("](#") == 1
