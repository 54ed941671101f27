"""A sentence chooses its form by a number, keeps what is written in it, and refuses what it cannot say."""

import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

from words.sentence import Sentence, UnreadableSentence, read

COUNTED = """posts = { $posts ->
    [0] No post
    [one] { $posts } post
   *[other] { $posts } posts
 } in { $places ->
    [one] one place
   *[other] { $places } places
 } of { $name }
"""


def sentence(entry: str, language: str = "en") -> Sentence:
    return read("a.key", entry, Locale.parse(language).plural_form)


@pytest.mark.parametrize(
    ("posts", "places", "said"),
    [
        (0, 1, "No post in one place of Lao PDR"),
        (1, 2, "1 post in 2 places of Lao PDR"),
        (2, 1, "2 posts in one place of Lao PDR"),
        (1000, 21, "1\u202f000 posts in 21 places of Lao PDR"),
    ],
)
def test_each_number_chooses_its_own_form(posts: int, places: int, said: str) -> None:
    assert sentence(COUNTED).filled({"posts": posts, "places": places, "name": "Lao PDR"}) == said


def test_the_plural_rules_are_those_of_the_language() -> None:
    russian = sentence("key = { $n ->\n    [one] one\n    [few] few\n   *[many] many\n }\n", "ru")
    assert [russian.filled({"n": n}) for n in (1, 2, 5, 21, 22, 111)] == [
        "one",
        "few",
        "many",
        "one",
        "few",
        "many",
    ]


def test_what_stands_for_many_is_the_text_of_a_sentence() -> None:
    assert sentence(COUNTED).text == "{posts} posts in {places} places of {name}"
    assert sentence(COUNTED).blanks == {"posts", "places", "name"}
    assert sentence(COUNTED).counts == {"posts", "places"}


@pytest.mark.parametrize("value", ["1", True, None])
def test_only_a_number_chooses_a_form(value: object) -> None:
    with pytest.raises(TypeError, match=r"a\.key: posts chooses between forms, so it must be a number"):
        sentence(COUNTED).filled({"posts": value, "places": 1, "name": ""})


def test_a_missing_value_is_an_error() -> None:
    with pytest.raises(KeyError, match="name"):
        sentence(COUNTED).filled({"posts": 1, "places": 1})


@given(st.text(alphabet="*_`[]()#.>:$\\\"'“”é\u202f ab", min_size=1).map(str.strip).filter(bool), st.text())
def test_marks_stand_as_they_are_written_and_a_value_is_never_read(text: str, value: str) -> None:
    assert sentence(f"key = a{text}\n").filled({}) == f"a{text}"
    assert sentence(f"key = a{text} {{ $value }}\n").filled({"value": value}) == f"a{text} {value}"


def test_braces_are_written_as_text() -> None:
    assert sentence('key = { "{" }name{ "}" }\n').filled({}) == "{name}"


@pytest.mark.parametrize(
    "entry",
    ["key =\n", "key = { other }\n", "key = { NUMBER($n) }\n", "key = a\n    .title = b\n", "key = { $n\n"],
)
def test_what_no_sentence_can_say_is_refused(entry: str) -> None:
    with pytest.raises(UnreadableSentence, match=r"a\.key"):
        sentence(entry)
