"""Recruitment agencies in a brief: codes and schemes, the newest published ranking, the cycles before it."""

from collections.abc import Collection, Sequence
from typing import NamedTuple

import pandas as pd

from charts.look import step_of
from figures.figure import Ask
from slides.brief.parts import (
    Column,
    References,
    Row,
    Section,
    Written,
    amount,
    bar,
    bars,
    beside,
    capital,
    cell,
    records,
    table,
)
from words import number, say

NOT_ELIGIBLE = "not eligible"


class Ranking(NamedTuple):
    """The newest published distribution that is not illustrative: its cycle and what was published of it."""

    cycle: Row
    unit: str
    grades: list[Row]


def agencies(ask: Ask, country: str | None, places: Collection[str]) -> Section:
    """Write of the codes of a country, or of all `places`; of ranked agencies where any were ranked."""
    taking_part = ask("participation", country=country)
    codes = [code for code in records(ask("codes", country=country)) if code["place"] in places]
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
    for cycle in reversed(records(ask("cycles"))):
        if cycle["association"] not in owners or cycle["standing"] == "illustrative":
            continue
        found = ask("distribution", cycle=cycle["cycle_id"])
        units = list(found.loc[found["value"].notna(), "unit"])
        if units:
            unit = "agencies" if "agencies" in units else units[0]
            kept = found[(found["unit"] == unit) | found["unit"].isna()]
            return Ranking(cycle, unit, records(kept))
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
    cycle = ranking.cycle
    rows = [_grade(grade) for grade in ranking.grades]
    marks = references.of_count([pd.DataFrame(ranking.grades)])
    title = say(
        "brief.distribution_title",
        association=cycle["association"],
        label=cycle["label"],
        unit=ranking.unit,
    )
    return bars(title, rows, 18, say("brief.distribution_note"), marks)


def _grade(grade: Row) -> Written:
    is_graded = grade["grade"] != NOT_ELIGIBLE
    label = say("agencies.grade", grade=grade["grade"]) if is_graded else capital(NOT_ELIGIBLE)
    if grade["value"] is None:
        return bar(label, [], say("agencies.not_published"), missing=True)
    return bar(label, [(grade["value"], _colour(grade))], amount(grade["value"]))


def _colour(grade: Row) -> str:
    return step_of(int(grade["position"]))


def _cycles(ask: Ask) -> list[Row]:
    """Return the cycles read from public material, each with its published numbers by step."""
    steps: dict[str, dict[str, Row]] = {}
    for row in records(ask("cycle_participation")):
        steps.setdefault(str(row["number"]), {}).setdefault(row["step"], row)
    return [
        {**cycle, "steps": steps.get(str(cycle["number"]), {})}
        for cycle in records(ask("cycles"))
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
