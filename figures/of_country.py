"""Figures of one country: its key numbers, its place among the eleven, with whom it has agreements."""

from typing import Any

import pandas as pd

from charts import agreements as charts
from charts import corridors as corridor_charts
from charts.shape import reference
from charts.shapes import Tile, Tiles
from figures.answer import Finding, answers
from figures.catalogue import figure
from figures.counted import CENTRE, count, figure_of, number
from figures.doubt import differing
from figures.figure import Ask, Figure, drawn, only
from figures.of_agreements import FEW, WITH_ASSOCIATION, other_parties
from figures.of_complaints import newest_said
from figures.of_corridors import doubts_said, year_of_estimate
from figures.of_country_sections import member, name_of
from figures.of_sources import counted_with_sources
from words import say
from words.sorting import in_order

# Units in which complaints are counted.
COMPLAINTS = ("complaints", "cases", "complainants")
# Series that the note on signed instruments tells apart.
SERIES = ("table 2", "since 2010", "dataset", "text", "steward")
PLACES = ("migrants", "instruments", "posted_to", "centres", "treaties")
# A smaller share of a sum changes little of it.
A_GOOD_PART = 0.1
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
        as_of=migrants_as_of(ask),
        columns=("country", *PLACES),
    )


def migrants_as_of(ask: Ask) -> str:
    """Say as of when migrants are, and that their source is none of the numbers beside them."""
    return say("profile.place_as_of", year=year_of_estimate(ask("corridor_protection")))


@figure("profile-arrivals")
def arrivals(ask: Ask, country: str) -> Figure:
    """Show from which Member States people live in one, and what was found for their corridors."""
    name = name_of(ask, country)
    table = _into(ask, country)
    return Figure(
        _arrivals_said(table, name, "title"),
        table,
        drawn(corridor_charts.largest, table),
        note=" ".join(filter(None, (say("profile.arrivals_note"), doubts_said(ask, table)))),
        columns=("origin", "persons", "protection", "newest_year", "post_places"),
    )


@answers("country")
def answer(ask: Ask, country: str) -> tuple[Finding, ...]:
    """Say how many migrants of a Member State live in others and of others in it, and what protects them."""
    row = only(ask("member_profiles"), "place_code", country).iloc[0]
    name = str(row["country"])
    found = ask("agreements", country=country, status="signed")
    apart = int((found["instrument"] == WITH_ASSOCIATION).sum())
    associations = say("agreements.answer_associations", associations=apart) if apart else ""
    protected = say(
        "profile.answer_protection",
        name=name,
        signed=int(row["instruments"]),
        posted=int(row["posted_to"]),
        treaties=int(row["treaties"]),
    )
    parties = other_parties(found, name)
    named = say("profile.answer_with", others=", ".join(in_order(parties))) if 0 < len(parties) <= FEW else ""
    people = [_people(ask, row, name), _arrived(ask, country, name)]
    # Whose number of people is the larger is told first.
    if _total(_into(ask, country)) > (0 if pd.isna(row["migrants"]) else int(row["migrants"])):
        people.reverse()
    return (
        *people,
        Finding(" ".join(filter(None, (protected, named, associations))), "profile-place"),
        *(differing(ask, "attaches", country) if not row["posted_to"] else ()),
        Finding(newest_said(ask, country), "country-complaints"),
    )


def _people(ask: Ask, row: pd.Series, name: str) -> Finding:
    if pd.isna(row["migrants"]):
        return Finding(say("profile.answer_unknown", name=name), "corridors-largest")
    share = round(100 * int(row["uncovered"]) / int(row["migrants"])) if row["migrants"] else 0
    found = ask("corridor_protection", origin=row["place_code"])
    within = found[found["within_asean"] & found["persons"].notna()]
    sentence = say(
        "profile.answer_people",
        name=name,
        migrants=int(row["migrants"]),
        share=share,
        year=year_of_estimate(within),
    )
    beyond = found[~found["within_asean"] & (found["persons"] > row["migrants"])]
    said = (sentence, _most_beyond(beyond), _doubts_that_count(ask, within))
    return Finding(" ".join(filter(None, said)), "corridors-largest")


def _most_beyond(beyond: pd.DataFrame) -> str:
    """Say where outside ASEAN more people live than in all Member States, '' where that is nowhere."""
    largest = beyond.sort_values("persons", ascending=False, kind="stable").head(1)
    return "".join(
        say("profile.answer_beyond", destination=row.destination, persons=int(row.persons))
        for row in largest.itertuples()
    )


def _arrived(ask: Ask, country: str, name: str) -> Finding:
    table = _into(ask, country)
    said = _arrivals_said(table, name, "answer")
    return Finding(f"{said} {_doubts_that_count(ask, table)}".strip(), "profile-arrivals")


def _arrivals_said(table: pd.DataFrame, name: str, form: str) -> str:
    """Say how many people from other Member States live in one, and for whose corridors what was found."""
    if not len(table):
        return say("profile.arrivals_unknown", name=name)
    signed = table[table["signed"] > 0]
    posted = table[table["post_places"] > 0]
    return say(
        f"profile.arrivals_{form}",
        name=name,
        persons=_total(table),
        year=year_of_estimate(table),
        corridors=len(table),
        signed=len(signed),
        origins=", ".join(signed["origin"]),
        posted=len(posted),
        hosted=", ".join(posted["origin"]),
    )


def arrived(ask: Ask, country: str) -> int | None:
    """Return how many people from other Member States live in one, None where nobody estimates it."""
    table = _into(ask, country)
    return _total(table) if len(table) else None


def _into(ask: Ask, country: str) -> pd.DataFrame:
    """Return the corridors from other Member States into one that have an estimate, the largest first."""
    found = ask("corridor_protection", destination=country)
    return found[found["within_asean"] & found["persons"].notna()].reset_index(drop=True)


def _total(table: pd.DataFrame) -> int:
    return int(table["persons"].sum())


def _doubts_that_count(ask: Ask, table: pd.DataFrame) -> str:
    """Say which estimates are those of others too, where they are a good part of what is summed up."""
    return doubts_said(ask, table[table["persons"] >= A_GOOD_PART * _total(table)])


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
