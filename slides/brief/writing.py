"""The brief: two pages of A4 on a country or on the region, made from one snapshot.

What is said comes from `of_country` and `of_region`; `brief.typ` lays it out. As many rows are
shown as fit on two pages, and each section says how many more there are at the link.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from figures.figure import Ask
from figures.provenance import Source, known_sources
from slides.brief import maps, of_country, of_region
from slides.brief.paper import fitting, printed
from slides.brief.parts import References, Section, Written
from words import LANGUAGE, say

Most = Mapping[str, int]
# The section that begins page two where a brief says so little that all of it would fit on one page.
TURN = ("discrepancies", "gaps", "nothing")


class CountryUnknown(Exception):
    """A brief was asked for on a country that is no Member State of ASEAN."""


@dataclass(frozen=True)
class _Content:
    """What a brief says, before it is known how many rows fit."""

    title: str
    lead: str
    map: Written
    tiles: Callable[[References], list[Written]]
    charts: Callable[[References], list[Written]]
    sections: Sequence[Section]


def brief(ask: Ask, country: str | None, snapshot: int, made_at: datetime, link: str) -> bytes:
    """Return the brief on a member, or on the region, as a PDF of two pages.

    `ask` answers on the snapshot; `country` is the ISO 3166-1 code of a member, None for the region.
    Raises CountryUnknown.
    """
    content = _of_region(ask) if country is None else _of_country(ask, country)
    known = known_sources(ask("sources", kind=None))
    frame = _frame(content, snapshot, made_at, link)

    def written(most: Most, turn: bool) -> Written:
        return {**frame, **_body(content, known, most, turn)}

    return printed(fitting(content.sections, written))


def _of_country(ask: Ask, country: str) -> _Content:
    members = ask("members").set_index("place_code")
    if country not in members.index:
        raise CountryUnknown(country)
    name = str(members.at[country, "name"])
    of = of_country.held(ask, country, name)
    return _Content(
        name,
        say("brief.lead_country", since=str(members.at[country, "asean_since"])[:4]),
        maps.drawn(of.frames, country, name),
        lambda references: of_country.tiles(of, references),
        lambda references: of_country.charts(of, references),
        of_country.sections(of),
    )


def _of_region(ask: Ask) -> _Content:
    of = of_region.held(ask)
    return _Content(
        say("brief.region"),
        say("brief.lead_region", members=len(of["members"])),
        maps.drawn(of, None, say("brief.region")),
        lambda references: of_region.tiles(of, references),
        lambda references: of_region.charts(of, references),
        of_region.sections(ask, of),
    )


def _frame(content: _Content, snapshot: int, made_at: datetime, link: str) -> Written:
    """Write what stands around the sections and never changes with their rows."""
    made = made_at.astimezone(UTC) if made_at.tzinfo else made_at
    date = f"{made:%Y-%m-%d}"
    return {
        "meta": {
            "title": say("brief.document_title", name=content.title),
            "author": say("frame.product"),
            "description": content.lead,
            "language": LANGUAGE,
            "made": list(made.timetuple())[:6],
        },
        "kicker": say("brief.kicker"),
        "dateline": say("brief.dateline", snapshot=snapshot, date=date),
        "title": content.title,
        "lead": content.lead,
        "map": content.map,
        "footer": {"text": say("brief.footer", snapshot=snapshot), "link": link},
        "disclaimer": say("frame.disclaimer"),
    }


def _body(content: _Content, known: Mapping[str, Source], most: Most, turn: bool) -> Written:
    """Write the tiles, charts and sections with so many rows, and the sources that they cite."""
    references = References(known)
    shown = [section for section in content.sections if most[section.name] or not section.rows]
    return {
        "tiles": content.tiles(references),
        "charts": content.charts(references),
        "sections": [section.written(most[section.name], references) for section in shown],
        "turn": _turn(shown) if turn else -1,
        "sources": {"title": say("brief.sources_title"), "rows": references.written()},
    }


def _turn(shown: Sequence[Section]) -> int:
    found = (index for index, section in enumerate(shown) if section.name in TURN)
    return next(found, len(shown) - 1)
