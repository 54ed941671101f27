"""Bars and dots: numbers by category, beside each other, end to end, or each on a scale of its own."""

from dataclasses import dataclass, replace
from typing import Literal

from charts.look import Axis, counts
from charts.shape import Entry, Mark, Shape, Value


@dataclass(frozen=True)
class Series:
    """One series: its name, its colour, and a value for each category; hatched where it is not settled.

    What is `part_of` another series, by its name, stands on the scale of that one where each has its own.
    """

    name: str
    colour: str
    values: tuple[Value, ...]
    hatched: bool = False
    part_of: str = ""


@dataclass(frozen=True)
class Categories(Shape):
    """What bars and dots share: categories in the order of reading, series, and the unit of the numbers.

    `heading` says what a category is. `reaches` is where the axis ends whatever the numbers are, for a
    share of a hundred.
    """

    categories: tuple[str, ...]
    series: tuple[Series, ...]
    heading: str = ""
    unit: str = ""
    reaches: float | None = None

    def marks(self) -> tuple[Mark, ...]:
        """Return every number, and every place where there is none."""
        several = len(self.series) > 1
        return tuple(
            Mark(f"{category}, {one.name}" if several else category, value.said, value.rests_on)
            for n, category in enumerate(self.categories)
            for one in self.series
            if (value := one.values[n]).said
        )

    def key(self) -> tuple[Entry, ...]:
        """Return the series where there are several."""
        signs = (Entry("hatched" if one.hatched else "bar", one.colour, one.name) for one in self.series)
        return tuple(signs) if len(self.series) > 1 else ()

    @property
    def longest(self) -> float:
        """The largest number that is drawn, 0 where there is none."""
        return max((value.number or 0 for one in self.series for value in one.values), default=0)

    def axis(self) -> Axis:
        """Return the axis of the numbers."""
        return counts(self.longest, self.reaches)


@dataclass(frozen=True)
class Bars(Categories):
    """Bars of the series side by side (grouped), end to end (stacked), or each on its own scale (apart).

    Apart are numbers of different things, never to be added or compared. `upright` bars stand, for
    categories that follow each other in time.
    """

    arrangement: Literal["grouped", "stacked", "apart"] = "grouped"
    upright: bool = False

    @property
    def longest(self) -> float:
        """The longest bar, all its parts together where they are stacked."""
        if self.arrangement != "stacked":
            return super().longest
        lengths = (sum(one.values[n].number or 0 for one in self.series) for n in range(len(self.categories)))
        return max(lengths, default=0)

    def scales(self) -> list[float]:
        """Return for each series the number that is drawn as long as its place, where each has its own."""
        own = {one.name: max([value.number or 0 for value in one.values], default=0) for one in self.series}
        return [own.get(one.part_of, own[one.name]) or 1 for one in self.series]

    def first(self, most: int) -> "Bars":
        """Return the bars of the first categories."""
        series = tuple(replace(one, values=one.values[:most]) for one in self.series)
        return replace(self, categories=self.categories[:most], series=series)


@dataclass(frozen=True)
class Dots(Categories):
    """One dot for each number on one scale, those of a category on one line: for ranks, grades, distances."""

    def key(self) -> tuple[Entry, ...]:
        """Return the series where there are several."""
        dots = tuple(Entry("circle", one.colour, one.name) for one in self.series)
        return dots if len(dots) > 1 else ()

    def first(self, most: int) -> "Dots":
        """Return the dots of the first categories."""
        series = tuple(replace(one, values=one.values[:most]) for one in self.series)
        return replace(self, categories=self.categories[:most], series=series)
