"""The notes of a slide in three parts: what to say, the evidence, and the sources with their addresses."""

from collections.abc import Mapping, Sequence
from itertools import groupby

from charts.shape import Mark, References
from renderers.native.text import clean, one_line, shortened
from slides.slide import Slide
from words import say

# What a speaker can look up while speaking; the table of the figure has the rest.
MOST_MARKS, MOST_SOURCES, MOST_LETTERS, SHORT_NAME = 16, 10, 200, 45


def notes(slide: Slide, marks: Sequence[Mark], unit: str = "") -> str:
    """Write the notes of a slide on which these marks stand, their numbers in a unit."""
    parts = [
        (say("deck.to_say"), [slide.note.strip() or say("present.no_note")]),
        (say("deck.evidence"), _evidence(slide, marks, unit)),
        (say("deck.sources"), _sources(slide)),
    ]
    written = ["\n".join((head, *(line for line in lines if line.strip()))) for head, lines in parts]
    return clean("\n\n".join(written))


def _evidence(slide: Slide, marks: Sequence[Mark], unit: str) -> list[str]:
    figure = slide.figure
    return [
        say("deck.scope", scope=slide.scope) if slide.scope else "",
        say("deck.about", note=figure.note) if figure.note else "",
        slide.doubt,
        *_marks([mark for mark in marks if mark.rests_on], unit, slide.sources),
    ]


def _marks(marks: Sequence[Mark], unit: str, sources: Mapping[str, str]) -> list[str]:
    """Write what the marks on the slide say, those that rest on the same places in one line with these."""
    if not marks:
        return []
    lines = [
        say(
            "deck.number",
            what="; ".join(map(_said, together)),
            places=shortened(_rests_on(references, sources), MOST_LETTERS),
        )
        for references, together in groupby(marks[:MOST_MARKS], key=lambda mark: mark.rests_on)
    ]
    head = say("deck.numbers_in", unit=one_line(unit)) if unit else say("deck.numbers")
    left = len(marks) - MOST_MARKS
    return [head, *lines, say("deck.more_numbers", count=left) if left > 0 else ""]


def _said(mark: Mark) -> str:
    name, said = one_line(mark.name), one_line(mark.said)
    return f"{name}: {said}" if said else name


def _rests_on(references: References, sources: Mapping[str, str]) -> str:
    """Name each source once, with its places."""
    places: dict[str, list[str]] = {}
    for source, place in references:
        places.setdefault(source, []).append(one_line(place))
    return "; ".join(f"{_named(ids, sources)}: {', '.join(said)}" for ids, said in places.items())


def _named(ids: str, sources: Mapping[str, str]) -> str:
    """Name what stands behind a mark; of several sources, each by the beginning of its name."""
    names = [one_line(sources.get(one, one)) for one in ids.split("; ")]
    different = list(dict.fromkeys(names))
    return names[0] if len(different) == 1 else "; ".join(shortened(name, SHORT_NAME) for name in different)


def _sources(slide: Slide) -> list[str]:
    """Name the main sources and where each can be read, then the edition and where the figure stands."""
    named = [
        say("deck.source", name=one_line(name), address=slide.addresses[each])
        if each in slide.addresses
        else say("deck.source_without", name=one_line(name))
        for each, name in list(slide.sources.items())[:MOST_SOURCES]
    ]
    left = len(slide.sources) - MOST_SOURCES
    return [
        *named,
        say("deck.more_sources", count=left) if left > 0 else "",
        slide.source,
        say("deck.newer", number=slide.newer) if slide.newer is not None else "",
        say("deck.link", link=slide.link or slide.where),
    ]
