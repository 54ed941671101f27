"""Rows that open: a few cells of each at a glance, the whole of it on a click, without a script.

On a telephone each row is a card. Rows that share their first cell stand under it as a heading.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from itertools import groupby

from renderers.html.parts import element, text

SHORTEST, LONGEST, LONGEST_WORD = 8, 44, 14


@dataclass(frozen=True)
class Row:
    """One row: the cells shown at a glance, and everything else about it by its heading.

    A pair of the rest may have an address as its third part, to which the text then leads.
    """

    cells: tuple[str, ...]
    rest: tuple[tuple[str, str, str], ...]


def draw(headings: Sequence[str], numbers: Sequence[bool], rows: Sequence[Row], label: str) -> str:
    """Write rows under their headings; `numbers` tells which columns stand to the right."""
    grouped = _groups(rows)
    from_column = 1 if grouped else 0
    wide = ";".join(
        (f"--cols:{_widths(headings, rows, numbers, from_column)}", f"--n:{len(headings) - from_column}")
    )
    head = element(
        "div",
        "".join(
            text("span", one, "number" if is_number else "")
            for one, is_number in list(zip(headings, numbers, strict=True))[from_column:]
        ),
        "heads",
        **{"aria-hidden": "true"},
    )
    parts = []
    for name, members in groupby(rows, lambda row: row.cells[0]) if grouped else [("", iter(rows))]:
        if grouped:
            parts.append(text("p", name, "group"))
        shown = list(members)
        lines = "".join(
            _row(row, above, headings, numbers, from_column)
            for row, above in zip(shown, [None, *shown], strict=False)
        )
        parts.append(element("ul", lines, **{"aria-label": f"{label}: {name}" if grouped else label}))
    return element("div", head + "".join(parts), "opening", style=wide)


def _row(row: Row, above: Row | None, headings: Sequence[str], numbers: Sequence[bool], start: int) -> str:
    cells = "".join(
        element(
            "span",
            text("span", f"{headings[n]}: ", "name") + text("span", row.cells[n], "said"),
            "number" if numbers[n] else _again(row.cells[n], above.cells[n] if above else None),
        )
        for n in range(start, len(headings))
    )
    rest = "".join(
        text("dt", heading) + element("dd", _linked(words, address)) for heading, words, address in row.rest
    )
    return element("li", element("details", element("summary", cells) + element("dl", rest)))


def _again(cell: str, above: str | None) -> str:
    """Mark a cell that says what the one above says; an empty one says nothing."""
    return "again" if cell and cell == above else ""


def _linked(words: str, address: str) -> str:
    if not address.startswith(("https://", "http://")):
        return escape(words)
    return text("a", words, href=address, target="_blank", rel="noopener noreferrer")


def _groups(rows: Sequence[Row]) -> bool:
    """Tell whether the first cell repeats so often that it is better said once, above its rows."""
    if len(rows) < 4 or len(rows[0].cells) < 3:
        return False
    runs = [name for name, _ in groupby(row.cells[0] for row in rows)]
    return len(runs) == len(set(runs)) and len(rows) >= 1.6 * len(runs)


def _widths(headings: Sequence[str], rows: Sequence[Row], numbers: Sequence[bool], start: int) -> str:
    """Return the widths of the columns: in proportion to their longest cells; no word is cut."""
    columns = [[row.cells[n] for row in rows] for n in range(start, len(numbers))]
    letters = [min(LONGEST, max(SHORTEST, *map(len, cells))) for cells in columns]
    words = [
        min(LONGEST_WORD, max(len(word) for text in (heading, *cells) for word in (text.split() or [""])))
        for heading, cells in zip(headings[start:], columns, strict=True)
    ]
    return " ".join(f"minmax({word}ch,{each}fr)" for word, each in zip(words, letters, strict=True))
