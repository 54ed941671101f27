"""Two entries that began as one: what one changed is taken over, what both changed is asked about."""

from collections.abc import Collection
from dataclasses import dataclass

from conduct.assessment import Entry, Score
from conduct.method import evidence_said
from words import ORIGINAL, say, speaking

FIELDS = ("grade", "not_eligible", "assessed_on", "note")


@dataclass(frozen=True)
class Line:
    """A field or an indicator that both sides gave another value: what it is, theirs and one's own."""

    what: str
    theirs: str
    mine: str


def conflicts(base: Entry | None, theirs: Entry, mine: Entry) -> list[Line]:
    """Return the lines that both changed, each in another way.

    Where it is not known what both began with, every line that differs.
    """
    return [
        Line(what, written_line(theirs, what), written_line(mine, what))
        for what in _lines(theirs, mine)
        if _line(theirs, what) != _line(mine, what)
        and (base is None or _line(base, what) not in (_line(theirs, what), _line(mine, what)))
    ]


def joined(base: Entry | None, theirs: Entry, mine: Entry, own: Collection[str]) -> Entry:
    """Return what both made of an entry; of the lines that both changed, `own` are taken from `mine`."""
    asked = {line.what for line in conflicts(base, theirs, mine)}
    taken = {
        what
        for what in _lines(theirs, mine)
        if (what in own if what in asked else base is not None and _line(base, what) == _line(theirs, what))
    }
    scores = {name: score for name, score in theirs.scores.items() if name not in taken}
    scores |= {name: score for name, score in mine.scores.items() if name in taken}
    fields = {name: getattr(mine if name in taken else theirs, name) for name in FIELDS}
    return Entry(scores=scores, **fields)


def written_line(entry: Entry, what: str) -> str:
    """Write a field or an indicator of an entry in one line."""
    value = _line(entry, what)
    return written(value) if isinstance(value, Score) else value


def written(score: Score) -> str:
    """Write a score in one line, in the language."""
    points = (
        say("conduct.does_not_apply")
        if not score.applicable
        else ""
        if score.points is None
        else f"{score.points:f}"
    )
    return " | ".join(part for part in (points, evidence_said(score.evidence), score.note) if part)


def differences(before: Entry, after: Entry) -> list[tuple[str, str, str]]:
    """Name what differs between two entries, for the journal: what, its value before, its value after."""
    with speaking(ORIGINAL):
        return [
            (what, written_line(before, what), written_line(after, what))
            for what in _lines(before, after)
            if _line(before, what) != _line(after, what)
        ]


def _lines(one: Entry, other: Entry) -> tuple[str, ...]:
    return (*FIELDS, *sorted({*one.scores, *other.scores}))


def _line(entry: Entry, what: str) -> Score | str:
    """Return the value of a line, whoever entered it; an indicator that nobody touched is an empty score."""
    if what in FIELDS:
        return str(getattr(entry, what))
    return entry.scores.get(what, Score()).model_copy(update={"assessor": ""})
