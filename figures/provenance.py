"""Where a figure comes from: its main sources, as of when, how many rows, which snapshot, and every place."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

import pandas as pd

from figures.said import publishers_said, rankings_said
from words import say

# So many publishers are named, and none on whom less than this part rests of what rests on the first.
MOST_SOURCES_NAMED, LEAST_PART = 3, 0.1
# Columns that date a row, the most telling first.
DATE_COLUMNS = (
    "month",
    "reported_on",
    "as_of",
    "published_on",
    "happened",
    "year_signed",
    "last_year",
    "period",
    "published",
)


class Source(NamedTuple):
    """What is known of a source: who published it, its title, when (may be empty) and where."""

    publisher: str
    title: str
    published: str
    url: str

    @property
    def called(self) -> str:
        """Who published it; its title where it names nobody, for a reader can look that up."""
        if self.publisher == say("sources.no_publisher"):
            return say("sources.title_only", title=self.title)
        return self.publisher


def known_sources(sources: pd.DataFrame) -> dict[str, Source]:
    """Return sources by their id from the answer to the question `source_names`."""
    wanted = publishers_said(rankings_said(sources))[["source_id", "publisher", "title", "published", "url"]]
    return {row.source_id: Source(*row[1:]) for row in wanted.fillna("").itertuples(index=False)}


def provenance(
    table: pd.DataFrame,
    known: Mapping[str, Source],
    snapshot: int,
    as_of: str = "",
    shown: Callable[[str], str] = str,
) -> str:
    """Write the line under a figure. `shown` turns what people wrote into text of the place it goes to."""
    publishers, main = _publishers(table, known), main_publishers(table, known)
    named = [shown(publisher) for publisher in main]
    if len(publishers) > len(main):
        named.append(say("common.more_sources", count=len(publishers) - len(main)))
    parts = (
        say("common.sources", names="; ".join(named)),
        as_of or dated(table, known),
        say("common.rows_on_snapshot", rows=len(table), snapshot=snapshot),
    )
    return " · ".join(parts)


def named(known: Mapping[str, Source], ids: str) -> str:
    """Name sources by title and publisher; several stand in one cell with “; ” between their ids."""
    return " | ".join(
        say("common.source", title=known[one].title, publisher=known[one].publisher)
        for one in ids.split("; ")
    )


def main_publishers(table: pd.DataFrame, known: Mapping[str, Source]) -> list[str]:
    """Name the publishers on whom most rows of a table rest, each once, the weightiest first."""
    first = _publishers(table, known).most_common(MOST_SOURCES_NAMED)
    return [publisher for publisher, rows in first if rows >= LEAST_PART * first[0][1]]


def _publishers(table: pd.DataFrame, known: Mapping[str, Source]) -> Counter[str]:
    """Count the rows of a table that rest on each publisher."""
    publishers = Counter[str]()
    for source, rows in cited_by(table).items():
        publishers[known[source].called] += rows
    return publishers


def cited_by(table: pd.DataFrame) -> Counter[str]:
    """Count the rows of a table that rest on each source."""
    return Counter(part for ids in table["source_id"].dropna() for part in str(ids).split("; "))


def main_sources(table: pd.DataFrame) -> list[str]:
    """Return the sources that a table rests on, that of most rows first."""
    return [source for source, _ in cited_by(table).most_common()]


def dated(table: pd.DataFrame, known: Mapping[str, Source]) -> str:
    """Say as of when a table is: by its own rows, else by its sources, else that no date is printed."""
    dates = _dates(table) or _span(known[source].published for source in cited_by(table))
    return say("common.as_of", dates=dates) if dates else say("common.not_dated")


def newest(table: pd.DataFrame, known: Mapping[str, Source]) -> str:
    """Return the newest date that a table speaks of, else that of its newest source, else ''."""
    own = [str(value) for column in DATE_COLUMNS if column in table for value in table[column].dropna()]
    dates = own or [known[source].published for source in cited_by(table) if source in known]
    return max((date[:10] for date in dates if date[:4].isdigit()), default="")


def places(table: pd.DataFrame) -> dict[str, list[str]]:
    """Return, by source, every place in it that a table's rows name, in the order of the rows."""
    found: dict[str, dict[str, None]] = {}
    for source, locator in table[["source_id", "locator"]].dropna().itertuples(index=False):
        found.setdefault(str(source), {})[str(locator)] = None
    return {source: list(locators) for source, locators in found.items()}


def _dates(table: pd.DataFrame) -> str:
    for column in DATE_COLUMNS:
        if column in table and table[column].notna().any():
            return _span(str(value) for value in table[column].dropna())
    return ""


def _span(dates: Iterable[str]) -> str:
    # A span of months, 2024-07/2025-06, has two ends.
    years = sorted(end[:4] for date in dates if date for end in date.split("/"))
    if not years:
        return ""
    return years[0] if years[0] == years[-1] else f"{years[0]} – {years[-1]}"
