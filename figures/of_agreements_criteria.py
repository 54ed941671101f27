"""Figures of agreements against criteria: on what of a published list something is on record."""

import pandas as pd

from charts import criteria as charts
from figures.catalogue import figure
from figures.figure import Ask, Figure, drawn
from figures.filters import agreements
from words import say

BY = ("country", "series", "status", "standard")
COLUMNS = ("agreement", "criterion", "says", "provisions", "lacking")
UNKNOWN = "not on record at all"


@figure("agreements-criteria", *BY)
def criteria(ask: Ask, **filters: str | None) -> Figure:
    """Set agreements of which a provision is on record against the criteria of a list."""
    found = ask("agreement_criteria", **filters)
    table = in_words(found[found["says"] != UNKNOWN])
    others = int(found[found["says"] == UNKNOWN]["agreement_id"].nunique())
    return Figure(
        said(table),
        table,
        drawn(charts.against, table),
        note=f"{_paying(table)} {say('criteria.note', others=others)}".strip(),
        columns=COLUMNS,
    )


@figure("agreements-criteria-list")
def listed(ask: Ask, standard: str | None = None) -> Figure:
    """Show what a list asks for, and which provisions answer it."""
    table = ask("criteria", standard=standard)
    return Figure(say("criteria.list_title"), table, columns=("criterion", "asks", "answered_by", "note"))


def _paying(table: pd.DataFrame) -> str:
    """Say how many that speak of recruitment say who pays, '' where none speaks of it."""
    speaking = table[(table["says"] == "says so") & table["who_pays"].notna()]
    if speaking.empty:
        return ""
    return say(
        "criteria.paying",
        speaking=len(speaking),
        paying=len(speaking) - int(charts.without_payer(speaking).sum()),
    )


def in_words(found: pd.DataFrame) -> pd.DataFrame:
    """Name agreements, each told from its like, and what stands beside the list; the most said first."""
    names = agreements(found, ("year_signed",))
    said_so = found[found["criterion_id"].notna() & (found["says"] == "says so")]
    counted = said_so.groupby("agreement_id").size()
    named = found.assign(
        agreement=found["agreement_id"].map(names),
        criterion=found["criterion"].fillna(say("criteria.beside")),
        met=found["agreement_id"].map(counted).fillna(0),
    )
    ordered = named.sort_values(["met", "agreement", "position"], ascending=[False, True, True])
    return ordered.drop(columns="met").reset_index(drop=True)


def said(table: pd.DataFrame) -> str:
    """Say on what something is on record most often, and on how many points nothing is."""
    known = table[table["says"] != UNKNOWN]
    if known.empty:
        return say("criteria.said_unknown", agreements=int(table["agreement_id"].nunique()))
    listed = known[known["criterion_id"].notna()]
    met = listed[listed["says"] == "says so"].groupby("criterion", sort=False)["agreement_id"].nunique()
    if met.empty:
        return say("criteria.said_none", agreements=int(known["agreement_id"].nunique()))
    return say(
        "criteria.said",
        agreements=int(known["agreement_id"].nunique()),
        most=int(met.max()),
        criterion=str(met.idxmax()),
        silent=int(listed["criterion_id"].nunique()) - len(met),
        criteria=int(listed["criterion_id"].nunique()),
    )
