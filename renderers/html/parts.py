"""What every HTML drawing is written from: elements with escaped text, keys, axes and the frame around it."""

from collections.abc import Iterable, Sequence
from html import escape

from charts.look import Axis, written
from charts.shape import Entry, Shape

# What is left out where it is empty: every attribute but these.
ALWAYS = ("aria-label",)
# The shortest and the longest column of names, in letters.
LEAST_LETTERS, MOST_LETTERS = 10, 48


def element(tag: str, inner: str = "", css: str = "", **attributes: object) -> str:
    """Write an element; `inner` is HTML already, attributes are text. `css` is its class."""
    given = {"class": css, **attributes}
    named = "".join(
        f' {name}="{escape(str(value))}"' for name, value in given.items() if value != "" or name in ALWAYS
    )
    return f"<{tag}{named}>{inner}</{tag}>"


def text(tag: str, words: object, css: str = "", **attributes: object) -> str:
    """Write an element that holds text."""
    return element(tag, escape(str(words)), css, **attributes)


def framed(shape: Shape, css: str, *parts: str) -> str:
    """Put the key above a drawing, and what is missing below it."""
    missing = text("p", shape.missing, "undrawn") if shape.missing else ""
    return element("div", key(shape.key()) + "".join(parts) + missing, f"drawn {css}")


def key(entries: Iterable[Entry]) -> str:
    """Write a key as a list, '' where there is nothing in it."""
    rows = "".join(
        element("li", element("span", css=f"sign {one.sign}", style=_colour(one.colour)) + escape(one.text))
        for one in entries
    )
    return element("ul", rows, "key") if rows else ""


def ticks(axis: Axis, plain: bool = False) -> str:
    """Write the marks of an axis from left to right; years stand as they are."""
    return "".join(
        text(
            "span",
            f"{mark:.0f}" if plain else written(round(mark, 10)),
            "tick",
            style=f"left:{share(axis.at(mark))}",
        )
        for mark in axis.marks()
    )


def share(part: float) -> str:
    """Write a part of a whole in per cent."""
    return f"{100 * part:.2f}%"


def lines(axis: Axis) -> str:
    """Return the style of a track with a thin line at each mark of its axis."""
    return f"--steps:{len(axis.marks()) - 1}"


def names(written_out: Sequence[str]) -> str:
    """Return the style of a column of names: as wide as the longest, within bounds."""
    return f"--name:{min(MOST_LETTERS, max([LEAST_LETTERS, *map(len, written_out)]))}"


def _colour(colour: str) -> str:
    return f"--c:{colour}" if colour else ""
