"""The brief: two pages of A4 on a country, a corridor or the region, made from one snapshot.

What is said comes from `of_country`, `of_corridor` and `of_region`; `brief.typ` lays it out. As many rows are
shown as fit on two pages, and each section says how many more there are at the link.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache

from figures.figure import Ask, Figure, NothingThere
from figures.provenance import Source, known_sources
from slides.brief import of_corridor, of_country, of_region
from slides.brief.content import Content
from slides.brief.lead import Since, changed
from slides.brief.paper import fitting, printed
from slides.brief.parts import References, Section, Written, numbers
from words import language, say
from words.dates import day_said

Most = Mapping[str, int]
# The section that begins page two where a brief says so little that all of it would fit on one page.
TURN = ("discrepancies", "gaps", "nothing")


# The code of a member, those of the ends of a corridor, or None for the region.
About = str | tuple[str, str] | None


class CountryUnknown(Exception):
    """A brief was asked for on a country that is no Member State of ASEAN."""


class CorridorUnknown(Exception):
    """A brief was asked for on a corridor of which nothing is on record."""


def brief(
    ask: Ask, about: About, snapshot: int, made_at: datetime, link: str, since: Since | None = None
) -> bytes:
    """Return the brief on a member, a corridor or the region as a PDF of two pages.

    `ask` answers on the snapshot; `about` is the ISO 3166-1 code of a member, those of the origin and the
    destination of a corridor, or None for the region.
    `link` leads to what it is about, '' where the dashboard has no address that others can follow.
    `since` is an earlier edition; then the brief says which of its key figures are others now.
    Raises CountryUnknown, CorridorUnknown, NoLetter.
    """
    # Several figures ask the same question.
    answer = cache(ask)
    content = _content(answer, about)
    if since is not None:
        told = changed(content.numbers, _numbers_then(since, about), since)
        content = replace(content, lead=f"{content.lead} {told}")
    known = known_sources(answer("source_names"))
    frame = _frame(content, snapshot, made_at, link)

    def written(most: Most, turn: bool) -> Written:
        return {**frame, **_body(content, known, most, turn)}

    return printed(fitting(content.sections, written))


def _numbers_then(since: Since, about: About) -> Figure | None:
    try:
        return _content(cache(since.ask), about).numbers
    except (CountryUnknown, CorridorUnknown):
        return None


def _content(ask: Ask, about: About) -> Content:
    try:
        if about is None:
            return of_region.content(ask)
        return of_country.content(ask, about) if isinstance(about, str) else of_corridor.content(ask, *about)
    except NothingThere as error:
        unknown = CountryUnknown if isinstance(about, str) else CorridorUnknown
        raise unknown(about) from error


def _frame(content: Content, snapshot: int, made_at: datetime, link: str) -> Written:
    """Write what stands around the sections and never changes with their rows."""
    made = made_at.astimezone(UTC) if made_at.tzinfo else made_at
    where = say("taken.on_page", product=say("frame.product"), page=content.title)
    return {
        "meta": {
            "title": say("brief.document_title", name=content.title),
            "author": say("frame.product"),
            "description": content.lead,
            "language": language(),
            "made": list(made.timetuple())[:6],
        },
        "kicker": say("brief.kicker"),
        "dateline": say("brief.dateline", snapshot=snapshot, date=day_said(made.date())),
        "title": content.title,
        "lead": content.lead,
        "map": content.map,
        "footer": {"text": say("brief.footer", snapshot=snapshot), "link": link, "where": link or where},
        "disclaimer": say("frame.disclaimer"),
    }


def _body(content: Content, known: Mapping[str, Source], most: Most, turn: bool) -> Written:
    """Write the tiles, charts and sections with so many rows, and the sources that they cite."""
    references = References(known)
    shown = [section for section in content.sections if most[section.name] or not section.rows]
    return {
        "numbers": numbers(content.numbers, references),
        "charts": [chart.written(references) for chart in content.charts],
        "sections": [section.written(most[section.name], references) for section in shown],
        "turn": _turn(shown) if turn else -1,
        "sources": {"title": say("brief.sources_title"), "rows": references.written()},
    }


def _turn(shown: Sequence[Section]) -> int:
    found = (index for index, section in enumerate(shown) if section.name in TURN)
    return next(found, len(shown) - 1)
