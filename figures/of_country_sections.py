"""Figures of one country, section by section: everything in the warehouse on it, wherever it is listed."""

from typing import NamedTuple

import pandas as pd

from figures.catalogue import figure
from figures.counted import count, figure_of
from figures.figure import Ask, Figure, only
from figures.of_complaints import described
from figures.said import cycles_said
from words import say


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
            "value",
            "unit",
            "reporter",
            "period_start",
            "period_end",
            "category",
            "sex",
            "qualifier",
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
# Sections that a key number counts.
NUMBERED = ("agreements", "centres", "complaints", "discrepancies", "gaps")


def name_of(ask: Ask, country: str) -> str:
    """Return the name of a Member State by its code. Raises NothingThere."""
    return str(member(ask, country)["name"])


def member(ask: Ask, country: str) -> pd.Series:
    """Return the row of a Member State by its code. Raises NothingThere."""
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
        if section.name == "mechanisms":
            note = described(table)
        if section.name == "gaps":
            note = _of_corridors(ask, country, table)
        return Figure(title, table, note=note, columns=section.columns, written=True)


def _of_corridors(ask: Ask, country: str, told: pd.DataFrame) -> str:
    """Say what is not available of corridors of a country and is told under the other country's name."""
    found = pd.concat([ask("corridor_gaps", **{end: country}) for end in ("origin", "destination")])
    more = found[~found["gap_id"].isin(told["gap_id"])].drop_duplicates("gap_id")
    said = [
        say("corridors.looked_for", what=row.what, reason=row.reason.rstrip("."), source=row.publisher)
        for row in more.itertuples()
    ]
    return " ".join([say("country.gaps_of_corridors"), *said]) if said else ""


for each in SECTIONS:
    _enter(each)


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
