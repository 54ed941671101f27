"""The profile of one Member State: its key messages, and its place among the eleven."""

from typing import Any

import pandas as pd

from charts.shape import reference
from charts.shapes import Tile, Tiles
from figures.answer import Finding, answers
from figures.catalogue import figure
from figures.figure import Ask, Figure, only
from words import say

# Units in which complaints are counted.
COMPLAINTS = ("complaints", "cases", "complainants")
PLACES = ("migrants", "instruments", "posted_to", "centres", "treaties")


@figure("profile-place")
def place(ask: Ask, country: str) -> Figure:
    """Set the numbers of a Member State among those of the eleven."""
    everyone = ask("member_profiles")
    mine = only(everyone, "place_code", country)
    row = mine.iloc[0]
    tiles = tuple(
        Tile(_label(name, everyone[name], row[name]), _written(row[name]), rests_on=reference(row))
        for name in PLACES
    )
    return Figure(
        say("profile.place_title", name=row["country"]),
        mine,
        Tiles(tiles),
        note=say("profile.place_note"),
        columns=("country", *PLACES),
    )


@answers("country")
def answer(ask: Ask, country: str) -> tuple[Finding, ...]:
    """Say where the migrants of a Member State live, what protects them, and what binds it."""
    row = only(ask("member_profiles"), "place_code", country).iloc[0]
    name = str(row["country"])
    told = [_people(row, name)]
    protected = say(
        "profile.answer_protection",
        name=name,
        signed=int(row["instruments"]),
        posted=int(row["posted_to"]),
        treaties=int(row["treaties"]),
    )
    told.append(Finding(protected, "profile-place"))
    complaints = ask("complaint_figures", country=country)
    dated = complaints[complaints["period_end"].notna() & (complaints["split"] == "none")]
    for one in dated.sort_values("period_end").tail(1).itertuples():
        newest = say(
            "profile.answer_complaints",
            value=int(one.value),
            unit=one.unit,
            reporter=one.reporter,
            end=one.period_end,
        )
        told.append(Finding(newest, "country-complaints"))
    return tuple(told)


def _people(row: pd.Series, name: str) -> Finding:
    if pd.isna(row["migrants"]):
        return Finding(say("profile.answer_unknown", name=name), "corridors-largest")
    share = round(100 * int(row["uncovered"]) / int(row["migrants"]))
    sentence = say("profile.answer_people", name=name, migrants=int(row["migrants"]), share=share)
    return Finding(sentence, "corridors-largest")


def _written(value: Any) -> str:
    return say("common.not_available") if pd.isna(value) else say("overview.number", value=int(value))


def _label(name: str, values: pd.Series, value: Any) -> str:
    heading = say(f"columns.{name}")
    if pd.isna(value):
        return heading
    known = values.dropna()
    return say("profile.rank", what=heading, rank=int((known > value).sum()) + 1, of=len(known))
