"""A value in an address means one choice or none: its code, the words for it, with or without a count."""

import csv
import tomllib
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screen.old_addresses import FORMER_WORDS, code_of
from warehouse.location import ROOT

CODES = st.text("abcdefghijklmnopqrstuvwxyz-_/ ", min_size=1, max_size=12).filter(
    lambda text: text == text.strip()
)
WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=30)
CHOICES = st.dictionaries(CODES, WORDS, min_size=1, max_size=8)


@given(CHOICES, st.data())
def test_a_code_always_means_itself(choices: Mapping[str, str], data: st.DataObject) -> None:
    code = data.draw(st.sampled_from(sorted(choices)))
    assert code_of("any", code, choices) == code


@given(CHOICES, WORDS | CODES)
def test_whatever_is_asked_one_of_the_choices_is_meant_or_none(
    choices: Mapping[str, str], asked: str
) -> None:
    assert code_of("any", asked, choices) in {*choices, None}


@given(CHOICES, st.integers(0, 9999), st.data())
def test_words_mean_their_code_with_its_key_behind_them(
    choices: Mapping[str, str], count: int, data: st.DataObject
) -> None:
    code = data.draw(st.sampled_from(sorted(choices)))
    asked = f"{choices[code] or 'x'} ({code})"
    if asked not in choices and choices[code].strip():
        assert code_of("any", asked, choices) == code
    words = "Cases handled, with backlog"
    assert code_of("any", f"{words} ({count})", {**choices, "KEY": f"{words} (17)"}) == "KEY"


def test_words_that_two_choices_share_mean_neither() -> None:
    assert code_of("any", "Song Hong (3)", {"one": "Song Hong (1)", "other": "Song Hong (2)"}) is None


@pytest.mark.parametrize(
    ("name", "asked", "code"),
    [
        ("agreements_country", "Viet Nam", "VNM"),
        ("complaints_measure", "Compensation awarded (4)", "compensation_awarded"),
        ("agreements_view", "One agreement", "one"),
    ],
)
def test_the_words_of_an_earlier_release_are_known_after_every_rewording(
    name: str, asked: str, code: str
) -> None:
    assert code_of(name, asked, {code: "said otherwise today", "other": "Other"}) == code
    assert code_of(name, asked, {"other": "Other"}) is None, "but never as a choice that is not there"


def test_former_words_stand_for_values_that_the_sources_and_pages_have() -> None:
    groups = tomllib.loads(FORMER_WORDS.read_text(encoding="utf-8"))
    with (ROOT / "etl/sources/reference/place.csv").open(encoding="utf-8") as places:
        members = {row["place_code"] for row in csv.DictReader(places) if row["asean_since"]}
    assert set(groups["member"]["words"].values()) == members
    for name, group in groups.items():
        codes = list(group["words"].values())
        # Several views of an earlier release may have become one.
        assert name.endswith("_view") or len(codes) == len(set(codes))
