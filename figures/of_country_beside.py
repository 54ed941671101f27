"""Two Member States beside each other: where they differ, in sentences; of what is equal nothing is said."""

from collections.abc import Iterator

import pandas as pd

from figures.answer import Finding, answers
from figures.figure import Ask, only
from figures.of_complaints import newest_whole
from figures.of_country import arrived
from words import say
from words.dates import date_said

# What is counted of both, with the figure that shows it.
COUNTED = {
    "arrived": "profile-arrivals",
    "migrants": "corridors-largest",
    "instruments": "agreements-states",
    "posted_to": "profile-place",
    "centres": "profile-place",
}
BINDING = ("ratified", "acceded")
# A remark so short limits what binds a country, as “For Sabah only”; a longer one tells how it is known.
SHORT_REMARK = 30


@answers("country-beside")
def answer(ask: Ask, country: str, beside: str) -> tuple[Finding, ...]:
    """Say where two Member States differ: more or fewer, has or has not, newer or older."""
    profiles = ask("member_profiles")
    one, other = (
        pd.concat([only(profiles, "place_code", code).iloc[0], pd.Series({"arrived": arrived(ask, code)})])
        for code in (country, beside)
    )
    names = {"one": str(one["country"]), "other": str(other["country"])}
    treaties = _binding(ask, country), _binding(ask, beside)
    signed = _newest_signed(ask, country), _newest_signed(ask, beside)
    counts = _newest_count(ask, country), _newest_count(ask, beside)
    told = [Finding(said, shown) for name, shown in COUNTED.items() for said in counted(name, one, other)]
    told += [Finding(said, "corridors-largest") for said in without_protection(one, other)]
    told += [Finding(said, "profile-place") for said in bound(*treaties, names)]
    told += [Finding(said, "agreements-states") for said in newer("agreement", *signed, names)]
    told += [Finding(said, "country-complaints") for said in newer("complaints", *counts, names)]
    alike = say("beside.alike", one=names["one"], other=names["other"])
    return tuple(told) or (Finding(alike, "profile-place"),)


def counted(name: str, one: pd.Series, other: pd.Series) -> Iterator[str]:
    """Say which of two has more of what is counted, or has it at all; what is not known is said as such."""
    if pd.isna(one[name]) and pd.isna(other[name]):
        return
    names = {"one": one["country"], "other": other["country"]}
    if pd.isna(one[name]) or pd.isna(other[name]):
        unknown = names["one"] if pd.isna(one[name]) else names["other"]
        yield say("beside.not_known", what=say(f"beside.what_{name}"), unknown=unknown)
        return
    if one[name] == other[name]:
        return
    more, fewer = (one, other) if one[name] > other[name] else (other, one)
    yield say(
        f"beside.more_{name}",
        more=more["country"],
        fewer=fewer["country"],
        most=int(more[name]),
        least=int(fewer[name]),
    )


def without_protection(one: pd.Series, other: pd.Series) -> Iterator[str]:
    """Say whose migrants in other Member States live more often where nothing was found to protect them."""
    known = [each for each in (one, other) if not pd.isna(each["migrants"]) and each["migrants"]]
    shares = sorted(
        (round(100 * int(each["uncovered"]) / int(each["migrants"])), each["country"]) for each in known
    )
    if len(shares) < 2 or shares[0][0] == shares[1][0]:
        return
    (least, covered), (most, uncovered) = shares
    yield say("beside.uncovered", most=most, uncovered=uncovered, least=least, covered=covered)


def bound(one: dict[str, str], other: dict[str, str], names: dict[str, str]) -> Iterator[str]:
    """Name the treaties that only one of two was found to be bound by."""
    for mine, theirs, has, lacks in (
        (one, other, names["one"], names["other"]),
        (other, one, names["other"], names["one"]),
    ):
        only_mine = [
            say("beside.limited", treaty=treaty, limit=mine[treaty]) if mine[treaty] else treaty
            for treaty in sorted(mine.keys() - theirs.keys())
        ]
        if only_mine:
            yield say(
                "beside.bound", has=has, lacks=lacks, treaties=len(only_mine), named=", ".join(only_mine)
            )


def newer(name: str, one: str, other: str, names: dict[str, str]) -> Iterator[str]:
    """Say whose newest date is newer, or that only one has a date; dates are compared as far as both tell."""
    if not one and not other:
        return
    if not one or not other:
        has, lacks = (names["one"], names["other"]) if one else (names["other"], names["one"])
        yield say(f"beside.{name}_only", has=has, lacks=lacks, date=date_said(one or other))
        return
    exact = min(len(one), len(other))
    if one[:exact] == other[:exact]:
        return
    (old, older), (new, newest) = sorted([(one, names["one"]), (other, names["other"])])
    yield say(f"beside.{name}_newer", newer=newest, older=older, new=date_said(new), old=date_said(old))


def _binding(ask: Ask, country: str) -> dict[str, str]:
    """Return the treaties that a country was found to be bound by, each with what limits that, or ''."""
    found = ask("treaties", country=country)
    held = found[found["action"].isin(BINDING)]
    limits = held["note"].fillna("").where(held["note"].str.len() <= SHORT_REMARK, "")
    return dict(zip(held["treaty"], limits, strict=True))


def _newest_signed(ask: Ask, country: str) -> str:
    found = ask("agreements", country=country)
    signed = found[(found["status"] == "signed") & found["year_signed"].notna()]
    dates = [
        str(int(row.year_signed)) if pd.isna(row.signed_on) else str(row.signed_on)
        for row in signed.itertuples()
    ]
    return max(dates, default="")


def _newest_count(ask: Ask, country: str) -> str:
    one = newest_whole(ask, country)
    return "" if one is None else str(one["period_end"])
