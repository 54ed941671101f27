"""Figures of one country: its key numbers, its place among the eleven, with whom it has agreements."""

from typing import Any

import pandas as pd

from charts import agreements as charts
from charts.shape import reference
from charts.shapes import Tile, Tiles
from figures.answer import Finding, answers
from figures.catalogue import figure
from figures.counted import CENTRE, count, figure_of, number
from figures.figure import Ask, Figure, drawn, only
from figures.of_complaints import newest_said
from figures.of_country_sections import member, name_of
from figures.of_sources import counted_with_sources
from words import say

# Units in which complaints are counted.
COMPLAINTS = ("complaints", "cases", "complainants")
# Series that the note on signed instruments tells apart.
SERIES = ("table 2", "since 2010", "dataset", "text", "steward")
PLACES = ("migrants", "instruments", "posted_to", "centres", "treaties")
# Counts of what was found where not all was looked through: a place among the eleven would say too much.
WITHOUT_PLACE = ("centres", "treaties")


@figure("country-numbers")
def numbers(ask: Ask, country: str) -> Figure:
    """Show the key numbers of a country, each counted for itself."""
    none = say("country.none_recorded")
    tiles = (
        _instruments(ask("agreements", country=country)),
        *_posts(ask, country),
        _centres(ask("centres", country=country)),
        _counted("complaints", ask("complaint_figures", country=country)),
        _counted("discrepancies", counted_with_sources(ask("discrepancies", country=country)), none),
        _counted("gaps", ask("not_available", country=country), none),
    )
    state = member(ask, country)
    title = say("country.numbers_title", name=state["name"], since=str(state["asean_since"])[:4])
    return figure_of(title, tiles, say("country.numbers_note"))


@figure("country-counterparts")
def counterparts(ask: Ask, country: str) -> Figure:
    """Count the instruments of a country by the other party, signed and in process."""
    name = name_of(ask, country)
    table = ask("corridors", country=country)
    shape = drawn(lambda frame: charts.counterparts(frame, name), table)
    return Figure(say("country.counterparts_title", name=name), table, shape, say("agreements.counting_rule"))


def _instruments(frame: pd.DataFrame) -> Tile:
    signed = frame[frame["status"] == "signed"]
    counted = {name.replace(" ", "_"): int((signed["series"] == name).sum()) for name in SERIES}
    counted["in_process"] = len(frame) - len(signed)
    told = [say(f"country.counted_{name}", count=rows) for name, rows in counted.items() if rows]
    return count(say("country.tile_instruments"), signed, "; ".join(told) or _none("instruments"))


def _posts(ask: Ask, country: str) -> tuple[Tile, Tile]:
    """Show the stated total and the posts counted, each as a number of its own."""
    table = ask("attache_stated_and_counted", origin=country)
    stated, counted = say("country.tile_stated"), say("country.tile_counted")
    if table.empty:
        named = ask("attache_posts", origin=country)
        elsewhere = named[named["posts_basis"] != "closed"].reset_index(drop=True)
        places = say("country.places_elsewhere", places=int(elsewhere["place_code"].nunique()))
        return number(stated, None, table, _none("stated")), number(counted, None, elsewhere, places)
    row = table.iloc[0]
    places = say("country.posts_from_places", places=int(row["places"]))
    return (
        number(stated, int(row["stated"]), table, say("country.tile_stated_note")),
        number(counted, int(row["counted"]), table, places),
    )


def _centres(frame: pd.DataFrame) -> Tile:
    centres = frame[frame["kind"] == CENTRE]
    others = len(frame) - len(centres)
    if len(centres):
        note = say("country.centres_beside", others=others)
    else:
        note = say("country.centres_of_others", others=others) if others else _none("centres")
    return count(say("country.tile_centres"), centres, note)


def _counted(name: str, rows: pd.DataFrame, none: str = "") -> Tile:
    note = _none(name) if rows.empty else say(f"country.tile_{name}_note")
    return count(say(f"country.tile_{name}"), rows, note, none)


def _none(name: str) -> str:
    return say(f"country.tile_{name}_none")


@figure("profile-place")
def place(ask: Ask, country: str) -> Figure:
    """Set the numbers of a Member State among those of the eleven."""
    everyone = ask("member_profiles")
    mine = only(everyone, "place_code", country)
    row = mine.iloc[0]
    tiles = tuple(
        Tile(_label(name, everyone[name], row[name]), _written(name, row[name]), rests_on=reference(row))
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
    told.append(Finding(newest_said(ask, country), "country-complaints"))
    return tuple(told)


def _people(row: pd.Series, name: str) -> Finding:
    if pd.isna(row["migrants"]):
        return Finding(say("profile.answer_unknown", name=name), "corridors-largest")
    share = round(100 * int(row["uncovered"]) / int(row["migrants"]))
    sentence = say("profile.answer_people", name=name, migrants=int(row["migrants"]), share=share)
    return Finding(sentence, "corridors-largest")


def _written(name: str, value: Any) -> str:
    """Write a number; nothing found is told as such, and is no zero that somebody counted."""
    if pd.isna(value):
        return say("common.not_available")
    return (
        say("profile.none_found")
        if name != "migrants" and value == 0
        else say("overview.number", value=int(value))
    )


def _label(name: str, values: pd.Series, value: Any) -> str:
    heading = say(f"columns.{name}")
    if name in WITHOUT_PLACE or pd.isna(value) or value == 0:
        return heading
    known = values.dropna()
    return say("profile.rank", what=heading, rank=int((known > value).sum()) + 1, of=len(known))
