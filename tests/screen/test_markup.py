"""Text that people entered means nothing to Markdown, and is all there."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screen.markup import JOINER, as_text, replaced


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
