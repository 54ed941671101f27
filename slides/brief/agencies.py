"""Recruitment agencies in a brief: codes and schemes, the newest published ranking, the cycles before it."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import NamedTuple

import pandas as pd

from charts.bars import Bars
from figures.catalogue import make
from figures.figure import Ask
from figures.provenance import main_sources
from renderers import typst
from slides.brief.parts import (
    SECTION_WIDE,
    Chart,
    Column,
    References,
    Row,
    Section,
    Written,
    beside,
    capital,
    cell,
    records,
    table,
)
from words import called, number, place_said, say


class Ranking(NamedTuple):
    """The newest published distribution that is not illustrative: its cycle and what was published of it."""

    cycle: Row
    grades: Bars
    table: pd.DataFrame


def agencies(ask: Ask, country: str | None, places: Collection[str]) -> Section:
    """Write of the codes of a country, or of all `places`; of ranked agencies where any were ranked."""
    of_it = {"country": country}
    taking_part = make("agencies-taking-part", ask, of_it).table
    schemes = make("agencies-schemes", ask, of_it).table
    codes = [code for code in records(schemes) if code["place"] in places]
    told = set(zip(taking_part["owner"], taking_part["code"], strict=True))
    codes.sort(key=lambda code: (code["owner"], code["title"]) not in told)
    ranking = _newest(ask, {code["owner"] for code in codes})
    chart = _distribution(ranking) if ranking else None
    columns = (
        Column(say("brief.head_code"), 1.35),
        Column(say("brief.head_scale"), 1),
        Column(say("brief.head_taking_part"), 1),
    )
    rows = [_told(code, taking_part) for code in codes]
    cycles = _cycles(ask) if ranking and ranking.cycle["revision"] is None else []

    def write(shown: Sequence[Row], references: References) -> list[Written]:
        blocks = []
        if chart:
            blocks.append(_ranked(chart, cycles, references))
        if shown:
            blocks.append(table(columns, [_code(row, references) for row in shown]))
        return blocks

    title = say("brief.agencies_title")
    return Section("codes", title, say("brief.agencies_note") if ranking else "", rows, write, least=1)


def _newest(ask: Ask, owners: set[str]) -> Ranking | None:
    """Return the newest cycle of these associations whose distribution was published."""
    for cycle in reversed(records(make("agencies-cycles", ask, {}).table)):
        if cycle["association"] not in owners or cycle["standing"] == "illustrative":
            continue
        found = make("agencies-distribution", ask, {"cycle": str(cycle["cycle_id"])})
        if isinstance(found.drawing, Bars):
            return Ranking(cycle, found.drawing, found.table)
    return None


def _ranked(chart: Chart, cycles: list[Row], references: References) -> Written:
    if not cycles:
        return chart.written(references)
    columns = (
        Column(say("brief.head_cycle"), 1.2),
        Column(say("brief.head_published"), 1.9),
        Column(say("agencies.step_licensed"), 1.2),
        Column(say("agencies.step_assessed"), 0.8),
    )
    rows = [
        (
            cell(say("brief.cycle", number=str(cycle["number"]), label=cycle["label"])),
            cell(cycle["published_on"], marks=references.mark(cycle)),
            _step(cycle, "licensed", references),
            _step(cycle, "assessed", references),
        )
        for cycle in cycles
    ]
    return beside((1, 1.8), (chart.written(references), table(columns, rows)))


def _distribution(ranking: Ranking) -> Chart:
    """Draw the grades of a ranking; the title names the unit, which needs no line of its own."""
    title = say(
        "brief.distribution_title",
        association=ranking.cycle["association"],
        label=ranking.cycle["label"],
        unit=ranking.grades.unit,
    )
    drawn = typst.draw(replace(ranking.grades, unit=""), SECTION_WIDE / 2.7, title)
    return Chart(title, drawn, main_sources(ranking.table), say("brief.distribution_note"))


def _cycles(ask: Ask) -> list[Row]:
    """Return the cycles read from public material, each with its published numbers by step."""
    steps: dict[str, dict[str, Row]] = {}
    for row in records(make("agencies-participation", ask, {}).table):
        steps.setdefault(str(row["number"]), {}).setdefault(row["step"], row)
    return [
        {**cycle, "steps": steps.get(str(cycle["number"]), {})}
        for cycle in records(make("agencies-cycles", ask, {}).table)
        if cycle["revision"] is None
    ]


def _step(cycle: Row, step: str, references: References) -> Written:
    row = cycle["steps"].get(step)
    return cell(row["as_published"], marks=references.mark(row)) if row else cell(None)


def _told(code: Row, taking_part: pd.DataFrame) -> Row:
    """Add to a code the steps of taking part in it, in words, and the sources of these by their rows."""
    of_code = (taking_part["owner"] == code["owner"]) & (taking_part["code"] == code["title"])
    # What belongs to a cycle stands in the table of cycles.
    steps = taking_part[of_code & taking_part["cycle"].isna()]
    told = "; ".join(
        say("brief.step", step=step["step"], value=step["as_published"], unit=_unit(step)).strip()
        for step in records(steps)
    )
    return {**code, "taking_part": told, "cited": main_sources(steps)}


def _code(row: Row, references: References) -> tuple[Written, ...]:
    kind = called(row["kind"], "kind")
    about = " · ".join(str(one) for one in (row["title"], kind, place_said(row["place"]), row["year"]) if one)
    return (
        cell(row["owner"], added=capital(about), marks=references.mark(row)),
        cell(row["scale"], absent=say("brief.not_stated")),
        cell(row["taking_part"], marks=references.of_count(row["cited"])),
    )


def _unit(step: Row) -> str:
    """Return the unit of a number, '' where the published words name it already."""
    published = str(step["as_published"])
    return "" if step["unit"] in published or published.endswith("%") else number(step["unit"])
