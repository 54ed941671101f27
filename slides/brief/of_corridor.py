"""What a brief says of a corridor: its people, what protects them, what to act on, what is not on record."""

import pandas as pd

from charts.shapes import Matrix
from figures.answer import findings
from figures.catalogue import make
from figures.figure import Ask, Figure, NothingThere
from figures.filters import members
from figures.of_corridors_one import corridor, ends
from figures.of_sources import without_cautions
from slides.brief import acting
from slides.brief.content import Content, chart
from slides.brief.parts import WIDE, Chart, Section, as_listed
from slides.brief.sections import disagreements, gaps, only_complaints
from words import place_said, say

# The figures of a corridor that are lists, in the order of the paper, and how many rows each has at least.
LISTED = {
    "counts": 1, "instruments": 3, "posts": 1, "services": 1, "centres": 2, "own-complaints": 2,
    "complaints": 2, "costs": 2,
}  # fmt: skip
# It opens with the people and what protects them; what else was counted stands in its lists.
LED = ("corridors-one", "corridors-criteria")


def content(ask: Ask, start: str, destination: str) -> Content:
    """Return what a brief says of a corridor, by the codes of its ends. Raises NothingThere."""
    row = corridor(ask, start, destination)
    if row.empty:
        raise NothingThere(f"{start}-{destination}")
    names = dict(zip((start, destination), ends(ask, start, destination), strict=True))
    answered = findings("corridors", ask, start=start, destination=destination)
    told = [one.sentence for one in answered if one.figure in LED]
    given = {"start": start, "destination": destination}
    return Content(
        say("brief.corridor", origin=place_said(names[start]), destination=place_said(names[destination])),
        " ".join(told),
        make("corridors-one", ask, given),
        None,
        _charts(ask, given),
        _sections(ask, row, names, given),
    )


def _charts(ask: Ask, given: dict[str, str]) -> list[Chart]:
    """Draw the instruments against the criteria, where any of their provisions is on record."""
    found = make("corridors-criteria", ask, given)
    if not isinstance(found.drawing, Matrix):
        return []
    return [chart("criteria", found, found.drawing, WIDE)]


def _sections(ask: Ask, row: pd.DataFrame, names: dict[str, str], given: dict[str, str]) -> list[Section]:
    own = {code: name for code, name in names.items() if code in members(ask)}
    found = [acting.of_corridor(ask, row, own)]
    for name, least in LISTED.items():
        figure = make(f"corridors-{name}", ask, given)
        if name == "complaints":
            figure = _of(figure, only_complaints(figure.table, ask))
        if len(figure.table):
            section = as_listed(name, figure.title, figure)
            found.append(
                Section(section.name, section.title, section.note, section.rows, section.write, least)
            )
    disputed = [make("country-discrepancies", ask, {"country": code}).table for code in own]
    missing = [make("country-gaps", ask, {"country": code}).table for code in own]
    if own:
        found.append(disagreements(without_cautions(pd.concat(disputed, ignore_index=True))))
        found.append(gaps(pd.concat(missing, ignore_index=True)))
    return [section for section in found if section.rows]


def _of(figure: Figure, table: pd.DataFrame) -> Figure:
    return Figure(
        figure.title, table.reset_index(drop=True), note=figure.note, columns=figure.columns, name=figure.name
    )
