"""Figures of one country: its key numbers, and everything in the warehouse on it, section by section."""

from typing import Any, NamedTuple

import pandas as pd

from charts import agreements as charts
from charts.shape import reference
from charts.shapes import Tile, Tiles
from figures.answer import Finding, answers
from figures.catalogue import figure
from figures.counted import CENTRE, count, figure_of, number
from figures.figure import Ask, Figure, drawn, only
from figures.of_sources import both_cited, without_cautions
from figures.said import cycles_said
from words import say

# Units in which complaints are counted.
COMPLAINTS = ("complaints", "cases", "complainants")
PLACES = ("migrants", "instruments", "posted_to", "centres", "treaties")


class Section(NamedTuple):
    """A section on a country, wherever it is listed: on its page, in the catalogue, in its brief.

    Its figure is `country-…`: a question, the filter of it that takes the country, and the columns that
    fit on paper (all where none are named). A brief has at `least` so many of its rows; of a section with
    0, rows only where all others leave room; one with None is not in the brief. What a reader must know of
    a section that is `noted` stands in the words.
    """

    name: str
    question: str
    parameter: str
    columns: tuple[str, ...] = ()
    least: int | None = None
    noted: bool = False


SECTIONS = (
    Section(
        "agreements",
        "agreements",
        "country",
        ("listed", "counterpart", "instrument", "year_signed", "sector", "status", "status_detail"),
        3,
    ),
    Section(
        "provisions",
        "provisions",
        "country",
        ("agreement", "topic", "provision", "holds", "amount", "unit", "detail"),
    ),
    Section("stated", "attache_stated_and_counted", "origin", ()),
    Section(
        "statements", "attache_totals", "origin", ("as_of_printed", "stated_as", "unit", "scope", "detail"), 4
    ),
    Section(
        "posts", "attache_posts", "origin", ("place", "city", "posts", "posts_basis", "reason", "as_of"), 0
    ),
    Section(
        "received", "attache_posts", "destination", ("origin", "city", "posts", "posts_basis", "as_of"), 0
    ),
    Section("services", "attache_services", "origin", ("place", "service", "detail")),
    Section(
        "coverage",
        "attache_coverage",
        "origin",
        ("member", "partner", "instruments", "last_year", "coverage"),
    ),
    Section("centres", "centres", "country", ("name", "kind", "host", "host_kind", "place", "opened"), 2),
    Section(
        "mechanisms", "mechanisms", "country", ("mechanism", "sequence", "number", "step", "period", "detail")
    ),
    Section(
        "complaints",
        "complaint_figures",
        "country",
        (
            "measure",
            "category",
            "sex",
            "period_start",
            "period_end",
            "qualifier",
            "value",
            "unit",
            "reporter",
        ),
        3,
    ),
    Section(
        "initiatives",
        "initiatives",
        "country",
        ("title", "kind", "level", "cooperation_type", "started", "parties", "detail", "outcome"),
        0,
    ),
    Section("forums", "forum_members", "country", ("forum", "role", "since", "detail"), 0, noted=True),
    Section("meetings", "forum_events", "country", ("event", "held_on", "city", "theme"), 0),
    Section(
        "commitments",
        "commitment_evidence",
        "country",
        ("topic", "promise", "instrument", "status", "reason"),
        2,
    ),
    Section(
        "codes", "codes", "country", ("owner", "title", "kind", "year", "scale", "scorer", "consequences"), 1
    ),
    Section(
        "participation",
        "participation",
        "country",
        ("code", "cycle", "step", "as_of", "as_published", "unit"),
    ),
    Section(
        "figures",
        "key_figures",
        "country",
        ("theme", "subject", "measure", "as_published", "unit", "period"),
        0,
        noted=True,
    ),
    Section(
        "discrepancies",
        "discrepancies",
        "country",
        ("subject", "kind", "stated", "other", "explanation", "shown_as"),
        3,
    ),
    Section("gaps", "not_available", "country", ("what", "reason"), 3),
)
# Series that the note on signed instruments tells apart.
SERIES = ("table 2", "since 2010", "dataset", "text")
# Sections that a key number counts.
NUMBERED = ("agreements", "centres", "complaints", "discrepancies", "gaps")


def name_of(ask: Ask, country: str) -> str:
    """Return the name of a Member State by its code. Raises NothingThere."""
    return str(_member(ask, country)["name"])


def _member(ask: Ask, country: str) -> pd.Series:
    return only(ask("members"), "place_code", country).iloc[0]


def _enter(section: Section) -> None:
    """Enter one section into the catalogue, as the figure `country-…`."""

    @figure(f"country-{section.name}")
    def make(ask: Ask, country: str) -> Figure:
        table = ask(section.question, **{section.parameter: country})
        if section.name == "discrepancies":
            # Boards of earlier releases are held to the place of the first statement.
            table = table.assign(source_id=table["stated_source_id"], locator=table["stated_locator"])
        if section.name == "participation":
            table = cycles_said(table)
        title = say(f"country.section_{section.name}", name=name_of(ask, country), rows=len(table))
        note = say(f"country.note_{section.name}") if section.noted else ""
        return Figure(title, table, note=note, columns=section.columns, written=True)


for each in SECTIONS:
    _enter(each)


@figure("country-numbers")
def numbers(ask: Ask, country: str) -> Figure:
    """Show the key numbers of a country, each counted for itself."""
    none = say("country.none_recorded")
    tiles = (
        _instruments(ask("agreements", country=country)),
        *_posts(ask, country),
        _centres(ask("centres", country=country)),
        _counted("complaints", ask("complaint_figures", country=country)),
        _counted("discrepancies", without_cautions(both_cited(ask("discrepancies", country=country))), none),
        _counted("gaps", ask("not_available", country=country), none),
    )
    member = _member(ask, country)
    title = say("country.numbers_title", name=member["name"], since=str(member["asean_since"])[:4])
    return figure_of(title, tiles, say("country.numbers_note"))


@figure("country-counterparts")
def counterparts(ask: Ask, country: str) -> Figure:
    """Count the instruments of a country by the other party, signed and in process."""
    name = name_of(ask, country)
    table = ask("corridors", country=country)
    shape = drawn(lambda frame: charts.counterparts(frame, name), table)
    return Figure(say("country.counterparts_title", name=name), table, shape, say("agreements.counting_rule"))


@figure("country-record")
def record(ask: Ask, country: str) -> Figure:
    """Count what is on record on a country in the sections of its brief that no key number counts."""
    tiles = [
        count(
            say(f"country.record_{section.name}"), ask(section.question, **{section.parameter: country}), ""
        )
        for section in SECTIONS
        if section.least is not None and section.name not in NUMBERED
    ]
    title = say("country.on_record", name=name_of(ask, country))
    return figure_of(title, tiles, say("country.record_note"))


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
        elsewhere = ask("attache_posts", origin=country)
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
