"""Text that people entered means nothing to Markdown, and is all there."""

import re
import string
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from figures.answer import Finding
from screen.markup import JOINER, as_text, first_of, listed, replaced, with_links
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
    # A sentence whose numbers are none of the figure leads there by words of its own.
    assert with_links("They differ (2 May 2020, Table 1).", "a-figure", "They differ").count("](#") == 1


def test_of_a_long_answer_the_first_sentence_stands_alone_and_none_is_lost() -> None:
    first, caution = "In 2019, 71 per cent of migrants lived there.", "No. 5 of the texts is <b>old</b>."
    told = [Finding(f"{first} {caution}", "one"), Finding("More of it. " * 30, "two")]
    folded = first_of(told)
    assert re.sub(r"\n\n<details.*|</?span[^>]*>", "", folded) == listed(told)
    begun, rest = folded.split(' <span class="aside">')
    assert begun == f"- {with_links(first, 'one')}"
    # What is not hidden on its own goes with the list; and no text makes markup of its own.
    assert rest.startswith(f"{with_links(caution, 'one')}</span>\n- ")
    assert "<b>" not in folded
    assert first_of(told[:1]) == listed(told[:1]), "short enough to stand there whole"
