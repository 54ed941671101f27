"""Figures of complaints: one measure and unit at a time, vintages, centres, mechanisms, what is missing."""

import pandas as pd

from charts import complaints as charts
from charts import maps
from figures.catalogue import figure
from figures.figure import Ask, Figure, drawn, only
from words import say

VINTAGE_COLUMNS = (
    "country", "measure", "value", "unit", "reported_on", "period_start", "period_end", "category", "sex",
    "qualifier", "reporter", "note",
)  # fmt: skip
PUBLISHED_COLUMNS = (
    "country", "measure", "value", "unit", "period_start", "period_end", "category", "sex", "qualifier",
    "reporter", "note",
)  # fmt: skip
STEP_COLUMNS = ("sequence", "number", "step", "period", "detail")


def year_of(table: pd.DataFrame) -> pd.Series:
    """Return the year in which each figure's period ends, or begins, or a dash where neither is stated."""
    return table["period_end"].fillna(table["period_start"]).str.slice(0, 4).fillna("–")


def narrowed(table: pd.DataFrame, **chosen: str | None) -> pd.DataFrame:
    """Keep the figures of the values chosen, by name: split, unit, reporter, sex, year; None keeps all."""
    for name, value in chosen.items():
        if value is not None:
            table = table[(year_of(table) if name == "year" else table[name]) == value]
    return table


@figure("complaints-figures")
def figures(
    ask: Ask,
    measure: str,
    unit: str,
    country: str | None = None,
    split: str | None = None,
    reporter: str | None = None,
    sex: str | None = None,
    year: str | None = None,
) -> Figure:
    """Show the published figures of one measure in one unit, each with its own period."""
    found = ask("complaint_figures", country=country, measure=measure, split=split)
    table = narrowed(found, unit=unit, reporter=reporter, sex=sex, year=year)
    label = str(table["measure"].iat[0]) if len(table) else measure
    return Figure(
        say("complaints.figures_title", figures=len(table), measure=label.lower(), unit=unit),
        table,
        drawn(charts.figures, table),
        note=say("complaints.figures_note"),
    )


@figure("complaints-published")
def published(ask: Ask, country: str | None = None) -> Figure:
    """Show every published figure, of every measure and unit."""
    table = ask("complaint_figures", country=country)
    return Figure(say("complaints.published_title", figures=len(table)), table, columns=PUBLISHED_COLUMNS)


@figure("complaints-vintages")
def vintages(ask: Ask, country: str | None = None) -> Figure:
    """Show what was published more than once with different values."""
    return Figure(
        say("complaints.vintages_title"),
        ask("complaint_vintages", country=country),
        note=say("complaints.vintages_note"),
        columns=VINTAGE_COLUMNS,
    )


@figure("complaints-centres")
def centres(ask: Ask, country: str | None = None) -> Figure:
    """Map the centres."""
    table = ask("centres", country=country)
    on_map = int(table["lon"].notna().sum())
    return Figure(
        say("complaints.centres_title", rows=len(table), on_map=on_map),
        table,
        drawn(maps.centres, table),
        note=say("complaints.centres_note"),
    )


@figure("complaints-mechanism")
def mechanism(ask: Ask, mechanism: str) -> Figure:
    """Show one complaint mechanism step by step."""
    steps = only(ask("mechanisms"), "mechanism_id", mechanism)
    first = steps.iloc[0]
    return Figure(
        str(first["mechanism"]),
        steps,
        note=say(
            "complaints.mechanism_note",
            operator=first["operator"],
            status=first["status"],
            purpose=first["purpose"],
        ),
        columns=STEP_COLUMNS,
    )


@figure("complaints-gaps")
def gaps(ask: Ask, country: str | None = None) -> Figure:
    """Show what is not available about complaints."""
    table = ask("not_available", family="complaints", country=country)
    return Figure(say("complaints.gaps_title"), table, columns=("what", "reason", "place"))
