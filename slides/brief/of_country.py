"""What a brief says of a country: its key figures, charts and sections, in the order of the paper."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import NamedTuple

from charts.bars import Bars
from charts.shapes import Tile, Tiles
from figures.catalogue import make
from figures.figure import Ask, Figure, NothingThere
from figures.of_country import PLACES
from figures.of_country_sections import SECTIONS, name_of
from figures.of_sources import without_cautions
from figures.table import heading
from slides.brief.agencies import agencies
from slides.brief.content import Content, beside, chart, the_map
from slides.brief.lead import lead_of_country, place_of
from slides.brief.parts import Chart, Section, as_listed
from slides.brief.promises import commitments, promises
from slides.brief.sections import (
    agreements_of,
    attaches,
    centres,
    complaints_of,
    disagreements,
    gaps,
    only_complaints,
)
from slides.brief.spare import initiatives, nothing
from words import place_said, say


class Member(NamedTuple):
    """The country that a brief is about, and who answers questions on it."""

    ask: Ask
    code: str
    name: str


# The key figures at its head: those of all members first and last, those counted for the country between.
RANKED = ("migrants", "posted_to", "treaties")
COUNTED = ("instruments", "stated", "counted", "centres")
MOST_COUNTERPARTS = 8
# Counterparts that leave room beside the map for what else is on record.
FEW = 5
# Sections that are written for paper; all others stand in the columns they have everywhere.
FOR_PAPER: dict[str, Callable[[Figure, Member], Section]] = {
    "agreements": lambda figure, of: agreements_of(figure.table, of.name),
    "statements": lambda figure, of: attaches(figure.table),
    "centres": lambda figure, of: centres(figure.table),
    "complaints": lambda figure, of: complaints_of(only_complaints(figure.table, of.ask)),
    "commitments": lambda figure, of: commitments(figure.table),
    "codes": lambda figure, of: agencies(of.ask, of.code, {of.name}),
    "discrepancies": lambda figure, of: disagreements(without_cautions(figure.table)),
    "gaps": lambda figure, of: gaps(figure.table),
    "initiatives": lambda figure, of: initiatives(figure.table),
}


def content(ask: Ask, country: str) -> Content:
    """Return what a brief says of a member, by its code. Raises NothingThere."""
    of = Member(ask, country, name_of(ask, country))
    drawn = the_map(ask, country, of.name)
    numbers = _numbers(ask, country)
    lead = lead_of_country(ask, country, of.name) or numbers.title
    return Content(place_said(of.name), lead, numbers, drawn, _charts(of, beside(drawn)), _sections(of))


def _numbers(ask: Ask, country: str) -> Figure:
    """Choose key figures on people and what protects them; how much is disputed or missing is told below."""
    numbers = make("country-numbers", ask, {"country": country})
    counted = {tile.label: tile for tile in _tiles(numbers)}
    kept = tuple(counted[say(f"country.tile_{name}")] for name in COUNTED)
    try:
        place = make("profile-place", ask, {"country": country})
    except NothingThere:
        return replace(numbers, drawing=Tiles(kept))
    ranked = dict(zip(PLACES, _tiles(place), strict=True))
    people, *others = (
        # A place among the members is no part of a label: it may change while the number stays.
        replace(ranked[name], label=heading(name), explained=_beside(ranked[name], name))
        for name in RANKED
    )
    return replace(numbers, drawing=Tiles((people, *kept, *others)))


def _beside(tile: Tile, name: str) -> str:
    """Return what a label says beside its name."""
    return tile.label.removeprefix(heading(name)).strip(" ()")


def _tiles(figure: Figure) -> Sequence[Tile]:
    return figure.drawing.tiles if isinstance(figure.drawing, Tiles) else ()


def _charts(of: Member, wide: float) -> list[Chart]:
    """Draw what stands beside the map; of what the warehouse holds nothing, nothing is drawn."""
    found = []
    counterparts = make("country-counterparts", of.ask, {"country": of.code})
    all_of_them = counterparts.drawing.categories if isinstance(counterparts.drawing, Bars) else ()
    if isinstance(counterparts.drawing, Bars):
        left = len(all_of_them) - MOST_COUNTERPARTS
        note = say("brief.more_counterparts", count=left) if left > 0 else ""
        shape = _with_countries(counterparts.drawing.first(MOST_COUNTERPARTS), of)
        found.append(chart("counterparts", counterparts, shape, wide, note))
    posts = make("attaches-totals", of.ask, {"origin": of.code})
    if posts.drawing is not None:
        found.append(chart("posts", posts, posts.drawing, wide))
    if len(all_of_them) <= FEW:
        record = make("country-record", of.ask, {"country": of.code})
        # What is not on record is named once, in a section of its own.
        known = tuple(tile for tile in _tiles(record) if not tile.is_missing)
        if known:
            found.append(chart("record", record, Tiles(known), wide, record.note))
    return found


def _with_countries(shape: Bars, of: Member) -> Bars:
    """Name towns and provinces with their country."""
    held = of.ask("agreements", country=of.code).drop_duplicates("counterpart").set_index("counterpart")
    countries = held["counterpart_country"]
    return replace(shape, categories=tuple(place_of(name, countries.get(name)) for name in shape.categories))


def _sections(of: Member) -> list[Section]:
    """Return the sections in the order of the paper, the spare ones last.

    Those without a row are named together, spare ones aside.
    """
    found = []
    for one in SECTIONS:
        if one.least is not None:
            figure = make(f"country-{one.name}", of.ask, {"country": of.code})
            if one.name in FOR_PAPER:
                written = FOR_PAPER[one.name](figure, of)
            else:
                written = as_listed(one.name, say(f"country.record_{one.name}"), figure)
            found.append(replace(written, least=one.least))
    kept = sorted((section for section in found if section.rows), key=lambda section: section.least == 0)
    empty = [_absent(section.name, of) for section in found if section.least and not section.rows]
    named = [nothing(empty)] if empty else []
    points = make("commitments-topics", of.ask, {"country": of.code}).table
    topics = points[points["evidence"] > 0]["topic"]
    # Topics without any evidence would be rows of dashes.
    answered = points[points["topic"].isin(topics)]
    return [*kept, *named, *([] if answered.empty else [promises(answered, least=0)])]


def _absent(section: str, of: Member) -> str:
    """Say that a section has no row; of complaints, whether there are figures of another kind."""
    if section == "complaints" and not make("country-complaints", of.ask, {"country": of.code}).table.empty:
        return say("brief.none_counts_complaints", name=of.name)
    return say(f"country.nothing_{section}", name=of.name)
