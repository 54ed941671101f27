"""What sources disagree on in a figure: one sentence, the same in every medium.

A disagreement belongs to a figure where one of its two statements stands at a place that the figure rests on.
Where both stand in one, a reader would set one against the other: why they differ is said beside them.
"""

from collections.abc import Iterator
from typing import Any

import pandas as pd

from figures.answer import Finding
from figures.figure import Ask, Figure
from figures.provenance import places
from figures.said import dates_said_inside
from words import say

HEADLINE, ROW, CAUTION = "headline number", "row", "caution"
# In a figure of many rows, what disagrees about one of them changes nothing of what is seen.
FEW_ROWS = 12
# So many pairs are told beside a figure; all stand on Sources and quality.
MOST_TOLD = 3
# A figure of the disagreements themselves needs no such sentence.
SHOWS_THEM = "discrepancies"
AGREEMENTS = "agreements"


def doubt(figure: Figure, ask: Ask) -> str:
    """Say what sources disagree on in a figure, what matters most first; '' where they do not."""
    if SHOWS_THEM in figure.asked or figure.table.empty:
        return ""
    found = list(_found(figure, ask))
    if not found:
        return ""
    shown = set(figure.table.astype("string").fillna("").to_numpy().ravel())
    # Of several, the one whose two numbers stand in the figure and lie furthest apart.
    first = min(found, key=lambda row: (not {row.stated, row.other} <= shown, -_apart(row)))
    stated, other = both_said(first)
    return say("common.doubt", subject=first.subject, stated=stated, other=other, more=len(found) - 1)


def both_said(row: Any) -> tuple[str, str]:
    """Return the two statements of a disagreement as sentences write them."""
    return dates_said_inside(str(row.stated)), dates_said_inside(str(row.other))


def _apart(row: Any) -> float:
    """Return how far two numbers lie apart; 0 where one of them is no number."""
    both = (str(row.stated), str(row.other))
    return abs(float(both[0]) - float(both[1])) if all(text.isdecimal() for text in both) else 0


def beside(table: pd.DataFrame, ask: Ask, least: int = 2) -> str:
    """Say of two statements, of which at least so many stand in rows, why they differ; '' where none do."""
    own = _places(table)
    found = [
        row
        for row in ask("discrepancies").itertuples()
        if len(sides := _sides(row)) > 1 and len(sides & own) >= least
    ]
    told = [_why(row) for row in found[:MOST_TOLD]]
    more = len(found) - len(told)
    if not told:
        return ""
    return say(
        "common.read_apart", told=" ".join([*told, *([say("common.beside_more", more=more)] if more else [])])
    )


def differing(ask: Ask, family: str, country: str) -> list[Finding]:
    """Say what sources differ on of a country: where nothing is counted, “none” alone would say too much."""
    found = ask("discrepancies", family=family, country=country)
    differ = say("common.sources_differ")
    told = []
    for row in found[found["matters"] != CAUTION].itertuples():
        stated, other = both_said(row)
        explanation = row.explanation.rstrip(".")
        said = say(
            "common.differ",
            differ=differ,
            subject=row.subject,
            stated=stated,
            other=other,
            explanation=explanation,
        )
        told.append(Finding(said, "country-discrepancies", differ))
    return told


def _why(row: Any) -> str:
    stated, other = both_said(row)
    explanation = row.explanation.rstrip(".")
    return say("common.beside", subject=row.subject, stated=stated, other=other, explanation=explanation)


def _sides(row: Any) -> set[tuple[str, str]]:
    return {(row.stated_source_id, row.stated_locator), (row.other_source_id, row.other_locator)}


def _places(table: pd.DataFrame) -> set[tuple[str, str]]:
    return {(source, locator) for source, found in places(table).items() for locator in found}


def _found(figure: Figure, ask: Ask) -> Iterator[Any]:
    """Go through the disagreements of a figure: those on a number of its own, and headlines it is made of."""
    own = _places(figure.table)
    parts = {
        (source, locator)
        for sources, locators in own
        for source in sources.split("; ")
        for locator in locators.split("; ")
    }
    if len(figure.table) > FEW_ROWS:
        return
    for row in ask("discrepancies").itertuples():
        sides = _sides(row)
        is_here = (row.matters == HEADLINE and sides & parts) or (row.matters == ROW and sides & own)
        # One column of a printed list is the place of the instruments with all counterparts.
        if is_here and not (row.family == AGREEMENTS and names_another(row.subject, _said(figure), ask)):
            yield row


def _said(figure: Figure) -> str:
    return " ".join([figure.title, *figure.table.astype("string").fillna("").to_numpy().ravel()])


def names_another(subject: str, said: str, ask: Ask) -> bool:
    """Tell whether what a disagreement is about names a party to agreements that is not in what is said."""
    return any(name in subject and name not in said for name in ask("agreements")["counterpart"].unique())
