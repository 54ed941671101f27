"""Two countries beside each other: what differs is said the right way round, and what is equal not at all."""

from typing import Any

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from figures.of_country_beside import COUNTED, answer, bound, counted, newer, without_protection
from words import say
from words.numbers import number

NAMES = {"one": "Aland", "other": "Beland"}
COUNTS = st.none() | st.integers(0, 3_000_000)
DATES = st.sampled_from(["", "2019", "2021", "2021-06", "2021-06-03", "2021-06-04", "2024-02-01"])


def country(name: str, **counts: int | None) -> pd.Series:
    return pd.Series({"country": name, **counts}, dtype=object)


@given(st.sampled_from(sorted(COUNTED)), COUNTS, COUNTS)
def test_the_larger_number_stands_with_its_country_and_equal_ones_are_not_said(
    name: str, one: int | None, other: int | None
) -> None:
    told = list(counted(name, country("Aland", **{name: one}), country("Beland", **{name: other})))
    if one is None and other is None:
        assert not told
    elif one is None or other is None:
        assert told == [
            say(
                "beside.not_known",
                what=say(f"beside.what_{name}"),
                unknown="Aland" if one is None else "Beland",
            )
        ]
    elif one == other:
        assert not told
    else:
        more, fewer = ("Aland", "Beland") if one > other else ("Beland", "Aland")
        assert told == [
            say(f"beside.more_{name}", more=more, fewer=fewer, most=max(one, other), least=min(one, other))
        ]
        assert number(max(one, other)) in told[0] or max(one, other) == 1
        assert told == list(
            counted(name, country("Beland", **{name: other}), country("Aland", **{name: one}))
        )


@given(COUNTS, COUNTS, st.integers(0, 100), st.integers(0, 100))
def test_a_share_is_of_whoever_has_it(one: int | None, other: int | None, of_one: int, of_other: int) -> None:
    def state(name: str, migrants: int | None, share: int) -> pd.Series:
        return country(
            name, migrants=migrants, uncovered=None if migrants is None else migrants * share // 100
        )

    rows = state("Aland", one, of_one), state("Beland", other, of_other)
    told = list(without_protection(*rows))
    if not one or not other:
        assert not told
        return
    shares = {row["country"]: round(100 * row["uncovered"] / row["migrants"]) for row in rows}
    if shares["Aland"] == shares["Beland"]:
        assert not told
        return
    most, least = max(shares, key=lambda name: shares[name]), min(shares, key=lambda name: shares[name])
    assert told == [
        say("beside.uncovered", most=shares[most], uncovered=most, least=shares[least], covered=least)
    ]


TREATIES = st.dictionaries(st.sampled_from("ABCD"), st.sampled_from(["", "For one island only"]))


@given(TREATIES, TREATIES)
def test_a_treaty_is_named_with_the_one_it_binds_and_with_what_limits_it(
    one: dict[str, str], other: dict[str, str]
) -> None:
    told = " ".join(bound(one, other, NAMES))
    assert bool(told) == (one.keys() != other.keys())
    for treaty in "ABCD":
        apart = treaty in one.keys() ^ other.keys()
        assert (f": {treaty}" in told or f", {treaty}" in told) == apart
        limit = (one | other).get(treaty, "")
        assert (f"{treaty} (remark: For one island only)" in told) == (apart and bool(limit))


@given(st.sampled_from(["agreement", "complaints"]), DATES, DATES)
def test_a_date_is_newer_only_as_far_as_both_are_known(name: str, one: str, other: str) -> None:
    told = list(newer(name, one, other, NAMES))
    assert told == list(newer(name, other, one, {"one": "Beland", "other": "Aland"}))
    if one and other and (one.startswith(other) or other.startswith(one)):
        assert not told
    elif one and other:
        first = told[0].index("Aland"), told[0].index("Beland")
        assert (first[0] < first[1]) == (one > other)
    elif one or other:
        assert "none" in told[0]
    else:
        assert not told


def test_two_that_are_alike_are_said_to_be() -> None:
    rows = [
        {"place_code": code, "country": name, "migrants": 5, "uncovered": 1, "instruments": 2, "posted_to": 0,
         "centres": 1}
        for code, name in (("AAA", "Aland"), ("BBB", "Beland"))
    ]  # fmt: skip
    empty = {
        "treaties": pd.DataFrame(columns=["treaty", "action", "note"], dtype="string"),
        "corridor_protection": pd.DataFrame(columns=["within_asean", "persons"], dtype="bool"),
        "agreements": pd.DataFrame(columns=["status", "year_signed", "signed_on"]),
    }

    def ask(question: str, **_: Any) -> pd.DataFrame:
        return pd.DataFrame(rows) if question == "member_profiles" else empty[question]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("figures.of_country_beside.newest_whole", lambda *_: None)
        (told,) = answer(ask, country="AAA", beside="BBB")
        assert told.sentence == say("beside.alike", one="Aland", other="Beland")
        rows[1]["posted_to"] = 3
        (told,) = answer(ask, country="AAA", beside="BBB")
    assert told.sentence == say("beside.more_posted_to", more="Beland", fewer="Aland", most=3, least=0)
