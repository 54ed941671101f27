"""Text that people entered means nothing to Markdown, and is all there."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screen.markup import as_text


@given(st.text())
def test_every_sign_stands_after_a_backslash_and_nothing_is_lost(text: str) -> None:
    letters = iter(as_text(text))
    kept = []
    for letter in letters:
        sign = next(letters) if letter == "\\" else letter
        assert letter == "\\" or letter not in string.punctuation
        kept.append(sign)
    assert "".join(kept) == text


@pytest.mark.parametrize("name", ["**a**", "[a](b)", "`a`", ":red[a]", "$x$", "www.example.org", "<b>a</b>"])
def test_no_form_of_markup_is_left(name: str) -> None:
    assert as_text(name) != name
