"""The notes of a slide: what the speaker wanted to say, and where every mark on it comes from."""

from collections.abc import Mapping, Sequence

from charts.shape import Mark, References
from renderers.native.text import clean, one_line, shortened
from slides.slide import Slide
from words import say

MOST_PLACES, MOST_LETTERS = 60, 300


def notes(slide: Slide, marks: Sequence[Mark]) -> str:
    """Write the notes of a slide on which these marks stand."""
    figure = slide.figure
    parts = [
        [slide.note],
        [slide.source, figure.as_of if figure.as_of not in slide.source else ""],
        [say("deck.about", note=figure.note) if figure.note else ""],
        _marks(marks, slide.sources),
        _places(slide.places),
        [
            say("deck.snapshot", number=slide.snapshot),
            say("deck.newer", number=slide.newer) if slide.newer is not None else "",
            say("deck.link", link=slide.link or slide.where),
        ],
    ]
    written = ["\n".join(line for line in part if line.strip()) for part in parts]
    return clean("\n\n".join(part for part in written if part))


def _marks(marks: Sequence[Mark], sources: Mapping[str, str]) -> list[str]:
    """Write a line for each mark on the slide: what it says, and the sources and places it rests on."""
    lines = [
        say(
            "deck.number", what=_said(mark), places=shortened(_rests_on(mark.rests_on, sources), MOST_LETTERS)
        )
        for mark in marks
        if mark.rests_on
    ]
    return [say("deck.numbers"), *lines] if lines else []


def _said(mark: Mark) -> str:
    name, said = one_line(mark.name), one_line(mark.said)
    return f"{name}: {said}" if said else name


def _rests_on(references: References, sources: Mapping[str, str]) -> str:
    """Name each source once, with its places."""
    places: dict[str, list[str]] = {}
    for source, place in references:
        places.setdefault(source, []).append(one_line(place))
    return "; ".join(
        f"{one_line(sources.get(source, source))}: {', '.join(named)}" for source, named in places.items()
    )


def _places(places: tuple[str, ...]) -> list[str]:
    if not places:
        return []
    lines = [say("deck.places"), *(f"– {one_line(place)}" for place in places[:MOST_PLACES])]
    if len(places) > MOST_PLACES:
        lines.append(say("deck.more_places", count=len(places) - MOST_PLACES))
    return lines
