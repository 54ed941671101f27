"""Time: marks and spans on the lines of rows, values over years, and both small."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace

from charts.look import ACCENT, Axis, counts, years
from charts.shape import Entry, Mark, References, Shape, Sign, Value

DAYS, MONTHS = 365, 12


@dataclass(frozen=True)
class Event:
    """Something that happened to everything drawn: a year on the axis and the words beside its line."""

    at: float
    text: str


@dataclass(frozen=True)
class Moment:
    """A mark on the line of a row: a point in time, or a span as long as it was.

    `kind` is the name of one of the kinds of its timeline; `said` what it says, with its date as printed.
    """

    row: int
    start: float
    kind: str
    said: str
    end: float | None = None
    colour: str = ACCENT
    rests_on: References = ()


@dataclass(frozen=True)
class Timeline(Shape):
    """Rows by name, and what happened on each. `kinds` are the signs by what they stand for."""

    rows: tuple[str, ...]
    moments: tuple[Moment, ...]
    kinds: tuple[tuple[str, Sign], ...]
    heading: str = ""
    events: tuple[Event, ...] = ()

    def marks(self) -> tuple[Mark, ...]:
        """Return every moment, row by row."""
        ordered = sorted(self.moments, key=lambda one: (one.row, one.start))
        return tuple(Mark(self.rows[one.row], one.said, one.rests_on) for one in ordered)

    def key(self) -> tuple[Entry, ...]:
        """Return the signs that are drawn, where there are several."""
        used = {one.kind for one in self.moments}
        entries = tuple(Entry(sign, "", kind) for kind, sign in self.kinds if kind in used)
        return entries if len(entries) > 1 else ()

    def sign(self, moment: Moment) -> Sign:
        """Return the sign of a moment."""
        return dict(self.kinds)[moment.kind]

    def axis(self) -> Axis:
        """Return the axis of the years."""
        return _years_of((one.start, one.end) for one in self.moments)

    def stacked(self) -> list[tuple[Moment, int]]:
        """Return the moments, each with how many stand at its place already: they are put below each other.

        Beside each other they would stand at years that are not theirs.
        """
        met: Counter[tuple[int, float]] = Counter()
        found = []
        for one in self.moments:
            found.append((one, met[one.row, one.start]))
            met[one.row, one.start] += 1
        return found

    def first(self, most: int) -> "Timeline":
        """Return the first rows and what is on them."""
        kept = tuple(one for one in self.moments if one.row < most)
        return replace(self, rows=self.rows[:most], moments=kept)


@dataclass(frozen=True)
class Point:
    """A value at a time, or over a span of time as long as it was; `when` is its time as printed."""

    start: float
    value: Value
    end: float | None = None
    when: str = ""


@dataclass(frozen=True)
class Line:
    """Values of one thing in time: `joined` where what lies between them is known, else each for itself."""

    name: str
    colour: str
    points: tuple[Point, ...]
    joined: bool = False
    dashed: bool = False


@dataclass(frozen=True)
class Trend(Shape):
    """Values over time on one scale. `axes` are given where several trends share them."""

    lines: tuple[Line, ...]
    unit: str = ""
    events: tuple[Event, ...] = ()
    axes: tuple[Axis, Axis] | None = None

    def marks(self) -> tuple[Mark, ...]:
        """Return every value, line by line."""
        several = len(self.lines) > 1
        return tuple(
            Mark(
                f"{line.name}, {span_of(point)}" if several else span_of(point),
                point.value.said,
                point.value.rests_on,
            )
            for line in self.lines
            for point in line.points
        )

    def key(self) -> tuple[Entry, ...]:
        """Return the lines where there are several."""
        entries = tuple(Entry("line", line.colour, line.name) for line in self.lines)
        return entries if len(entries) > 1 else ()

    def across(self) -> Axis:
        """Return the axis of the years."""
        return self.axes[0] if self.axes else _years_of(_times(self.lines))

    def upwards(self) -> Axis:
        """Return the axis of the values."""
        return self.axes[1] if self.axes else counts(_largest(self.lines))


@dataclass(frozen=True)
class Sparkline(Shape):
    """A line so small that it needs no axis: its first and last values stand beside it."""

    points: tuple[Point, ...]
    colour: str = ACCENT

    def marks(self) -> tuple[Mark, ...]:
        """Return every value with its year."""
        return tuple(Mark(span_of(one), one.value.said, one.value.rests_on) for one in self.points)

    def drawn(self) -> tuple[Point, ...]:
        """Return the values that are there."""
        return tuple(one for one in self.points if one.value.number is not None)


@dataclass(frozen=True)
class Panel:
    """One of several small drawings: its title, and what it shows."""

    title: str
    trend: Trend


@dataclass(frozen=True)
class Multiples(Shape):
    """Small drawings beside each other, on the same axes so that they can be compared."""

    panels: tuple[Panel, ...]

    def marks(self) -> tuple[Mark, ...]:
        """Return the marks of every panel, named by it."""
        return tuple(
            mark._replace(name=f"{panel.title}, {mark.name}")
            for panel in self.panels
            for mark in panel.trend.marks()
        )

    def key(self) -> tuple[Entry, ...]:
        """Return the key of all panels together."""
        return tuple(dict.fromkeys(entry for panel in self.panels for entry in panel.trend.key()))

    def first(self, most: int) -> "Multiples":
        """Return the first panels."""
        return replace(self, panels=self.panels[:most])


def multiples(panels: Iterable[tuple[str, Trend]], missing: str = "") -> Multiples:
    """Put trends of one unit beside each other on the same axes."""
    given = list(panels)
    lines = [line for _, trend in given for line in trend.lines]
    axes = (_years_of(_times(lines)), counts(_largest(lines)))
    return Multiples(
        tuple(Panel(title, replace(trend, axes=axes)) for title, trend in given), missing=missing
    )


def decimal_year(date: str) -> float:
    """Turn 2014, 2014-10 or 2014-10-09 into a place on an axis of years."""
    parts = [int(part) for part in date.split("-")]
    month = parts[1] if len(parts) > 1 else 1
    day = parts[2] if len(parts) > 2 else 1
    return parts[0] + (month - 1) / MONTHS + (day - 1) / DAYS


def span_of(point: Point) -> str:
    """Name the time of a value: as it was printed, else the year or the years."""
    if point.when:
        return point.when
    first, last = int(point.start), int(point.start if point.end is None else point.end)
    return str(first) if first == last else f"{first}–{last}"


def _times(lines: Iterable[Line]) -> list[tuple[float, float | None]]:
    return [(point.start, point.end) for line in lines for point in line.points]


def _largest(lines: Iterable[Line]) -> float:
    return max((point.value.number or 0 for line in lines for point in line.points), default=0)


def _years_of(times: Iterable[tuple[float, float | None]]) -> Axis:
    found = [at for pair in times for at in pair if at is not None]
    return years(min(found, default=0), max(found, default=1))
