"""Recruitment agencies in a brief: codes and schemes, the newest published ranking, the cycles before it."""

from collections.abc import Collection, Sequence
from typing import NamedTuple

import pandas as pd

from charts.bars import Bars
from figures.catalogue import make
from figures.figure import Ask
from slides.brief.parts import (
    Column,
    References,
    Row,
    Section,
    Written,
    bar,
    bars,
    beside,
    capital,
    cell,
    records,
    table,
)
from words import number, say


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
    cycles = _cycles(ask) if ranking and ranking.cycle["revision"] is None else []

    def write(rows: Sequence[Row], references: References) -> list[Written]:
        blocks = []
        if ranking:
            blocks.append(_ranked(ranking, cycles, references))
        if rows:
            blocks.append(_codes(rows, taking_part, references))
        return blocks

    title = say("brief.agencies_title")
    return Section("codes", title, say("brief.agencies_note") if ranking else "", codes, write, least=1)


def _newest(ask: Ask, owners: set[str]) -> Ranking | None:
    """Return the newest cycle of these associations whose distribution was published."""
    for cycle in reversed(records(make("agencies-cycles", ask, {}).table)):
        if cycle["association"] not in owners or cycle["standing"] == "illustrative":
            continue
        found = make("agencies-distribution", ask, {"cycle": str(cycle["cycle_id"])})
        if isinstance(found.drawing, Bars):
            return Ranking(cycle, found.drawing, found.table)
    return None


def _ranked(ranking: Ranking, cycles: list[Row], references: References) -> Written:
    chart = _distribution(ranking, references)
    if not cycles:
        return chart
    columns = (
        Column(say("brief.head_cycle"), 1.2),
        Column(say("brief.head_published"), 1.1),
        Column(say("agencies.step_licensed"), 1.2),
        Column(say("agencies.step_assessed"), 1),
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
    return beside((1, 1.55), (chart, table(columns, rows)))


def _distribution(ranking: Ranking, references: References) -> Written:
    title = say(
        "brief.distribution_title",
        association=ranking.cycle["association"],
        label=ranking.cycle["label"],
        unit=ranking.grades.unit,
    )
    series = ranking.grades.series[0]
    rows = [
        bar(grade, [(value.number or 0, value.colour)], value.said, missing=value.number is None)
        for grade, value in zip(ranking.grades.categories, series.values, strict=True)
    ]
    marks = references.of_count([ranking.table])
    return bars(title, rows, 22, say("brief.distribution_note"), marks)


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


def _codes(rows: Sequence[Row], taking_part: pd.DataFrame, references: References) -> Written:
    columns = (
        Column(say("brief.head_code"), 1.35),
        Column(say("brief.head_scale"), 1),
        Column(say("brief.head_taking_part"), 1),
    )
    return table(columns, [_code(row, taking_part, references) for row in rows])


def _code(row: Row, taking_part: pd.DataFrame, references: References) -> tuple[Written, ...]:
    of_code = (taking_part["owner"] == row["owner"]) & (taking_part["code"] == row["title"])
    # What belongs to a cycle stands in the table of cycles.
    steps = records(taking_part[of_code & taking_part["cycle"].isna()])
    told = "; ".join(
        say("brief.step", step=step["step"], value=step["as_published"], unit=_unit(step)) for step in steps
    )
    marks = references.of_count([pd.DataFrame(steps)]) if steps else ""
    kind = " · ".join(str(part) for part in (row["title"], row["kind"], row["place"], row["year"]) if part)
    return (
        cell(row["owner"], added=capital(kind), marks=references.mark(row)),
        cell(row["scale"], absent=say("brief.not_stated")),
        cell(told, marks=marks),
    )


def _unit(step: Row) -> str:
    """Return the unit of a number, '' where the published words name it already."""
    return "" if step["unit"] in step["as_published"] else number(step["unit"])
