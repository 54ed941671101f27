"""How charts look in every medium, light and dark: colours, shades, numbers and the marks of axes."""

from math import ceil, floor, log10
from typing import NamedTuple

from words import in_figures
from words import number as whole

ACCENT = "#3f7fb5"
PALE = "#9cc2df"
GREY = "#8a949c"
ORANGE = "#e69f00"
DEEP = "#1d5c8f"
# Of no country, so that points and lines on one map are told apart.
POSTS = "#6a3d9a"
# Of a country that a reader chose and that has no hue of its own.
CHOSEN = "#9467bd"
# Okabe-Ito hues, which stay apart for readers who see colours differently.
COUNTRY_HUES = {
    "Indonesia": "#d55e00",
    "Philippines": "#0072b2",
    "Thailand": "#009e73",
    "Viet Nam": "#cc79a7",
    "Myanmar": ORANGE,
    "Lao PDR": "#56b4e9",
}
# One hue in ordered steps for the grades of a scale, the highest first.
GRADE_STEPS = (
    "#123f66", DEEP, ACCENT, "#6fa3cd", PALE, "#bcd6ea", "#d3e4f1", "#e4eef6",
)  # fmt: skip
# Cells run from the palest shade to the darkest that dark type can still be read on.
PALEST, DARKEST = "#e4eef6", "#6fa3cd"
INK, PALE_INK, WHITE = "#12181d", "#5b6670", "#ffffff"
LINE, GRID = "#c9d1d8", "#e3e8ec"
# Water and land of flat maps: of the world, of Member States, and of the country that a map is about.
WATER, LAND, MEMBER, OWN, SHORE = "#eef2f5", "#fbfaf7", "#dbe4e0", "#9cc2df", "#b9c2c7"
DARK_BELOW = 140
# Axes have about so many marks, and steps that people count in.
MOST_STEPS, MOST_YEARS = 6, 10
# Of what is smaller a computer knows no steps: it is drawn as nothing.
SMALLEST = 1e-300
YEARS = (1, 2, 5, 10, 20, 50)


class Axis(NamedTuple):
    """An axis of numbers or years: where it begins and ends, and how far its marks are apart."""

    low: float
    high: float
    step: float

    def at(self, value: float) -> float:
        """Return the place of a value between 0, where the axis begins, and 1, where it ends."""
        return (value - self.low) / (self.high - self.low)

    def marks(self) -> list[float]:
        """Return the values that are marked."""
        return [self.low + n * self.step for n in range(round((self.high - self.low) / self.step) + 1)]


def hue(country: str) -> str:
    """Return the colour of a country; those without a hue of their own are grey."""
    return COUNTRY_HUES.get(country, GREY)


def step_of(position: int) -> str:
    """Return the colour of a place on a scale of grades, 1 the highest; beyond the scale it is grey."""
    return GRADE_STEPS[position - 1] if 1 <= position <= len(GRADE_STEPS) else GREY


def shade(at: float) -> str:
    """Return the colour of a cell between the palest, at 0, and the darkest, at 1."""
    at = min(1.0, max(0.0, at))
    mixed = (round(one + (two - one) * at) for one, two in zip(rgb(PALEST), rgb(DARKEST), strict=True))
    return "#" + "".join(f"{part:02x}" for part in mixed)


def rgb(colour: str) -> list[int]:
    """Turn #rrggbb into its three parts."""
    return [int(colour[start : start + 2], 16) for start in (1, 3, 5)]


def paler(colour: str) -> str:
    """Return a colour half way to white."""
    return "#" + "".join(f"{(part + 255) // 2:02x}" for part in rgb(colour))


def ink_on(colour: str) -> str:
    """Return the colour of type that reads best on a colour."""
    red, green, blue = rgb(colour)
    return WHITE if 0.299 * red + 0.587 * green + 0.114 * blue < DARK_BELOW else INK


def written(value: float) -> str:
    """Write a number with all its digits and what parts its thousands."""
    if float(value).is_integer():
        return whole(int(value))
    return in_figures(f"{value:,.10g}")


def counts(largest: float, reaches: float | None = None) -> Axis:
    """Return the axis of numbers up to the largest, from zero; it counts in whole, round steps."""
    high = reaches or largest
    high = high if high > SMALLEST else 1.0
    size = 10.0 ** floor(log10(high / MOST_STEPS))
    step = next(times * size for times in (1, 2, 2.5, 5, 10) if high / (times * size) <= MOST_STEPS)
    step = step if high < 1 else float(max(1, ceil(step)))
    return Axis(0.0, ceil(high / step - 1e-9) * step, step)


def years(first: float, last: float) -> Axis:
    """Return the axis of the years from the first to the last, with whole steps at both ends."""
    step = next((each for each in YEARS if (last - first) / each <= MOST_YEARS), YEARS[-1])
    low, high = floor(first / step) * step, ceil(last / step) * step
    return Axis(low, high if high > low else low + step, step)
