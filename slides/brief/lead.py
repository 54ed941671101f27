"""What a brief opens with: up to three sentences from the data, in place of one that suits every country.

Another says what changed since an earlier edition, where the reader names one.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import NamedTuple

import pandas as pd

from charts.shapes import Tiles
from figures.catalogue import make
from figures.doubt import HEADLINE, both_said
from figures.figure import Ask, Figure
from figures.said import dates_said
from words import name_of, say
from words.dates import day_said

COVERED = "agreement and post"


class Since(NamedTuple):
    """An earlier edition that a reader wants to be compared with: its number, its date, and what asks it."""

    number: int
    made_at: datetime
    ask: Ask


def lead_of_country(ask: Ask, code: str, name: str) -> str:
    """Say the newest instrument, the largest corridor that is not covered, and the first disagreement."""
    return " ".join([*_newest(ask, code), *_largest_gap(ask, code, name), *_disagreement(ask, code)])


def lead_of_region(ask: Ask) -> str:
    """Say the newest instrument, how far protection reaches, and where most people have none."""
    titles = (make(figure, ask, {}).title for figure in ("corridors-protection", "overview-members"))
    return " ".join([*_newest(ask, None), *(f"{title}." for title in titles)])


def _newest(ask: Ask, code: str | None) -> Iterator[str]:
    found = ask("agreements", country=code, series=None, status="signed")
    dated = found.assign(dated=found["signed_on"].fillna(found["year_signed"].astype("string")))
    for row in dated.dropna(subset=["dated"]).sort_values("dated", kind="stable").tail(1).itertuples():
        counterpart = place_of(row.counterpart, row.counterpart_country)
        yield say("brief.lead_newest", listed=row.listed, counterpart=counterpart, date=dates_said(row.dated))


def place_of(name: str, country: object) -> str:
    """Name a place with its country, where it is none itself."""
    if not isinstance(country, str) or country == name:
        return name
    return say("brief.in_country", place=name, country=country)


def _largest_gap(ask: Ask, code: str, name: str) -> Iterator[str]:
    found = of_workers(ask("corridor_protection", origin=code))
    open_ones = found[(found["protection"] != COVERED) & found["persons"].notna()]
    for row in open_ones.sort_values("persons", kind="stable").tail(1).itertuples():
        yield say(
            "brief.lead_gap",
            origin=name,
            destination=row.destination,
            persons=int(row.persons),
            year=str(int(row.persons_year)),
            protection=name_of("corridor_protection", "protection", row.protection).lower(),
        )


def of_workers(corridors: pd.DataFrame) -> pd.DataFrame:
    """Keep the corridors that something on record ties to migration for work.

    In the others the estimates count people who settled or fled: no instrument is looked for there.
    """
    tied = (corridors[["signed", "in_process", "post_places"]].fillna(0) > 0).any(axis=1)
    return corridors[corridors["within_asean"] | tied]


def _disagreement(ask: Ask, code: str) -> Iterator[str]:
    """Say the first disagreement of a headline number; those on key figures come first."""
    found = ask("discrepancies", country=code)
    for row in found[found["matters"] == HEADLINE].head(1).itertuples():
        stated, other = both_said(row)
        yield say("brief.lead_two", subject=row.subject, stated=stated, other=other)


def changed(now: Figure, before: Figure | None, since: Since) -> str:
    """Say which of the key figures are others than on an earlier edition; None is nothing on record then."""
    edition, date = str(since.number), day_said(since.made_at.date())
    if before is None:
        return say("brief.since_nothing", snapshot=edition, date=date)
    was, told = _values(before), []
    for label, value in _values(now).items():
        if label in was and was[label] != value:
            told.append(say("brief.since_number", what=label, before=was[label], now=value))
    if not told:
        return say("brief.since_same", snapshot=edition, date=date)
    return say("brief.since_changed", changes="; ".join(told), snapshot=edition, date=date)


def _values(numbers: Figure) -> dict[str, str]:
    shape = numbers.drawing
    return {tile.label: tile.value for tile in shape.tiles} if isinstance(shape, Tiles) else {}
