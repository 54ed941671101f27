"""Figures of the sources: whose they are, what disagrees, what is missing, other numbers worth quoting."""

import re
from collections.abc import Callable

import pandas as pd

from charts import sources as charts
from charts.shape import reference
from charts.shapes import Tile, Tiles
from figures.answer import Finding, answers
from figures.catalogue import figure
from figures.figure import Ask, Figure, drawn, only
from figures.of_corridors_one import COUNTS
from figures.said import NOT_PRINTED, dates_said_inside, rankings_said
from words import name_of, say

# Disagreements whose two statements are numbers, and a text that holds one number and its unit.
OF_NUMBERS = ("value", "counting rule", "total and parts")
ONE_NUMBER = re.compile(r"[^\d]*?(?P<number>\d{1,3}(?:[ ,\u202f]\d{3})+|\d+(?:\.\d+)?)(?P<unit>[^\d]*)")


def _described(found: pd.DataFrame) -> pd.DataFrame:
    """Give a list of sources the locator that every figure has: the source itself."""
    notes = [
        row.note
        if pd.isna(row.revision)
        else say("sources.made_with", standing=row.standing, method=row.method_title)
        for row in found.itertuples()
    ]
    described = rankings_said(found).assign(note=notes, locator=say("sources.whole"))
    return described.drop(columns=["cycle_number", "cycle_label", "revision", "standing", "method_title"])


# What an official asks first and is not told: present numbers of a country, what holds, newer editions.
ASKED_FIRST = (
    "agreements-in-force-state",
    "agreements-complete-list",
    "migrant-stock-since-2019",
    "migrant-stock-workers",
    "complaints-tha-national-series",
    "complaints-mys-national-count",
    "complaints-vnm-complaint-counts",
    "complaints-phl-national-series",
    "complaints-khm-complaints-after-2015",
    "complaints-mmr-complaints-after-2018",
    "complaints-lao-complaint-counts",
    "complaints-centre-official-list",
    "attaches-persons-philippines",
    "attaches-total-thailand",
    "attaches-total-viet-nam",
    "agreements-idn-sau-moratorium-2018",
    "ratification-c181-others",
    "vamas-rankings-after-january-2020",
)


@figure("sources-documents")
def documents(ask: Ask, source: str | None = None) -> Figure:
    """Show the documents, or one source of any kind, by its key. Raises NothingThere where there is none."""
    if source:
        table = _described(only(ask("sources"), "source_id", source))
        return Figure(str(table["title"].iat[0]), table)
    table = _described(ask("sources", kind="document"))
    return Figure(say("sources.documents_title"), table)


@figure("sources-publications")
def publications(ask: Ask) -> Figure:
    """Show the rankings that associations published here."""
    table = _described(ask("sources", kind="association publication"))
    return Figure(say("sources.publications_title"), table)


@figure("sources-pages")
def pages(ask: Ask) -> Figure:
    """Show the public pages."""
    table = _described(ask("sources", kind="public page"))
    return Figure(say("sources.pages_title"), table)


@figure("sources-discrepancies")
def discrepancies(
    ask: Ask,
    family: str | None = None,
    kind: str | None = None,
    matters: str | None = None,
    discrepancy: str | None = None,
) -> Figure:
    """Show statements that cannot both hold, with the places of both, those that matter most first.

    Or one of them, by its key. Raises NothingThere where there is none.
    """
    found = _furthest_apart_first(ask("discrepancies", family=family, kind=kind, matters=matters))
    if discrepancy:
        found = only(found, "discrepancy_id", discrepancy)
    real = without_cautions(found)
    return Figure(
        str(found["subject"].iat[0])
        if discrepancy
        else say(
            "sources.discrepancies_title",
            rows=len(real),
            headline=int((real["matters"] == "headline number").sum()),
            others=int((real["matters"] != "headline number").sum()),
            cautions=len(found) - len(real),
        ),
        both_cited(found),
        note="" if discrepancy else say("sources.discrepancies_note"),
        columns=("matters", "subject", "stated", "other", "explanation", "shown_as", "kind", "recounted"),
        written=True,
    )


def _furthest_apart_first(discrepancies: pd.DataFrame) -> pd.DataFrame:
    """Put, of what matters alike, numbers of one kind in the order of how many times one is the other."""
    weights = list(dict.fromkeys(discrepancies["matters"]))
    apart = [
        times_apart(row.stated, row.other) if row.kind in OF_NUMBERS else 1.0
        for row in discrepancies.itertuples()
    ]
    order = discrepancies.assign(
        place=[weights.index(each) for each in discrepancies["matters"]], apart=[-each for each in apart]
    ).sort_values(["place", "apart"], kind="stable")
    return discrepancies.loc[order.index].reset_index(drop=True)


def times_apart(stated: str, other: str) -> float:
    """Return how many times the larger of two numbers is the smaller, 1 where a text is no single number.

    “around 20,000” and “200,000” are ten times apart; what stands behind a number must be the same.
    """
    found = [ONE_NUMBER.fullmatch(text.strip()) for text in (stated, other)]
    if not all(found) or len({each["unit"] for each in found if each}) > 1:
        return 1.0
    numbers = [float(re.sub(r"[ ,\u202f]", "", each["number"])) for each in found if each]
    return max(numbers) / min(numbers) if min(numbers) > 0 else 1.0


def both_cited(discrepancies: pd.DataFrame) -> pd.DataFrame:
    """Give disagreements the source and locator that every figure has: those of both statements."""
    return discrepancies.assign(
        source_id=discrepancies["stated_source_id"] + "; " + discrepancies["other_source_id"],
        locator=discrepancies["stated_locator"] + " | " + discrepancies["other_locator"],
    )


def without_cautions(discrepancies: pd.DataFrame) -> pd.DataFrame:
    """Leave out what only warns that two numbers are not comparable: it is no disagreement."""
    return discrepancies[discrepancies["matters"].fillna("") != "caution"]


def counted_with_sources(discrepancies: pd.DataFrame) -> pd.DataFrame:
    """Return what a tile counts as disagreements, with the sources of each, in the order of the alphabet.

    A tile names its sources in this order, and frozen views are held to it.
    """
    found = without_cautions(both_cited(discrepancies))
    return found.sort_values(["matters", "family", "kind", "discrepancy_id"])


@figure("sources-gaps")
def gaps(ask: Ask, family: str | None = None, gap: str | None = None) -> Figure:
    """Show what is not available, and why; or one such fact, by its key.

    Raises NothingThere where there is none.
    """
    found = ask("not_available", family=family)
    if gap:
        found = only(found, "gap_id", gap)
    asked = found["gap_id"].map({key: n for n, key in enumerate(ASKED_FIRST)})
    table = found.loc[asked.sort_values(kind="stable").index].reset_index(drop=True)
    return Figure(
        str(table["what"].iat[0]) if gap else say("sources.gaps_title"),
        table,
        columns=("what", "reason", "place", "family"),
        # A fact on no single country is not one whose country is unknown.
        told=table.assign(place=table["place"].fillna(say("sources.no_one_country"))),
    )


@figure("sources-attention")
def attention(ask: Ask) -> Figure:
    """Count what disagrees and what is missing by topic, beside the newest date that a source speaks of."""
    found = without_cautions(ask("discrepancies"))
    cited = found.groupby("family")["stated_source_id"].agg(lambda ids: "; ".join(sorted(set(ids))))
    counted = ask("attention").merge(ask("age_of_data"), on="family", how="left")
    counted = counted[counted["family"].isin(cited.index)].reset_index(drop=True)
    table = counted.assign(source_id=counted["family"].map(cited), locator=say("sources.every_disagreement"))
    return Figure(
        say(
            "sources.attention_title",
            disagreeing=_most(counted, "family", "discrepancies", _topic),
            missing=_most(counted, "family", "gaps", _topic),
        ),
        table,
        drawn(charts.attention, table),
        note=say("overview.attention_note"),
        columns=("family", "discrepancies", "cautions", "gaps", "newest"),
    )


@figure("sources-publishers")
def publishers(ask: Ask) -> Figure:
    """Show on whose documents and pages most rests."""
    found = ask("sources")
    used = found[found["figures"] > 0].groupby("publisher", sort=False)
    counted = used.agg(
        documents=("source_id", "nunique"),
        figures=("figures", "sum"),
        source_id=("source_id", lambda ids: "; ".join(sorted(set(ids)))),
    )
    table = counted.sort_values("figures", ascending=False, kind="stable").reset_index()
    return Figure(
        say("sources.publishers_title", publisher=_most(table, "publisher", "figures", str)),
        table.assign(locator=say("sources.whole")),
        drawn(charts.publishers, _by_publisher_or_title(found)),
        note=say("sources.publishers_note"),
        columns=("publisher", "documents", "figures"),
    )


@answers("sources")
def answer(ask: Ask) -> tuple[Finding, ...]:
    """Say how much disagrees that matters, how much is missing, and on whose words everything rests."""
    real, gaps, known = without_cautions(ask("discrepancies")), ask("not_available"), ask("sources")
    headline = real[real["matters"] == "headline number"]
    used = known[known["figures"] > 0]
    return (
        Finding(
            say("sources.answer_disagree", headline=len(headline), topic=_commonest(headline)),
            "sources-attention",
        ),
        Finding(say("sources.answer_gaps", gaps=len(gaps), topic=_commonest(gaps)), "sources-attention"),
        Finding(
            say("sources.answer_sources", sources=len(used), publishers=used["publisher"].nunique()),
            "sources-publishers",
        ),
    )


def _by_publisher_or_title(sources: pd.DataFrame) -> pd.DataFrame:
    """Count what rests on each publisher, and on each document that names none: it stands by its title.

    Who published codes, points and shapes, and this product, are left out: they state no facts.
    """
    facts = sources[~sources["kind"].isin(["reference data", "product"])]
    stating = sources[sources["publisher"].isin(facts["publisher"]) & (sources["figures"] > 0)]
    called = [
        say("sources.title_only", title=row.title) if row.publisher == NOT_PRINTED else row.publisher
        for row in stating.itertuples()
    ]
    counted = stating.assign(publisher=called).groupby("publisher", sort=False)
    found = counted.agg(figures=("figures", "sum"), source_id=("source_id", "; ".join)).reset_index()
    ordered = found.sort_values("figures", ascending=False, kind="stable")
    return ordered.assign(locator=say("sources.whole"))


def _commonest(rows: pd.DataFrame) -> str:
    """Name the topic of most rows, '' where there is none."""
    counted = rows.groupby("family").size().rename("rows").reset_index()
    return "" if counted.empty else _most(counted, "family", "rows", _topic)


def _most(counted: pd.DataFrame, named: str, by: str, said: Callable[[str], str]) -> str:
    """Name the row with the largest number in a column; not known where there is none."""
    if counted.empty:
        return say("common.not_available")
    return said(str(counted.loc[counted[by].idxmax(), named]))


def _topic(family: str) -> str:
    return name_of("discrepancy", "family", family)


def newest_figure(found: pd.DataFrame) -> str:
    """Return the key of the newest figure of people, of any where there is none: it is shown at first."""
    own = found[found["theme"].isin(COUNTS) & found["period"].notna()]
    own = found if own.empty else own
    ended = own["period"].fillna("").str.split("/").str[-1]
    return str(own.loc[ended.sort_values(kind="stable").index[-1], "figure_id"])


@figure("sources-figures")
def key_figures(ask: Ask, country: str | None = None) -> Figure:
    """Show other numbers worth quoting."""
    return Figure(
        say("sources.figures_title"),
        ask("key_figures", country=country),
        columns=("subject", "measure", "as_published", "unit", "period", "place", "destination", "counts"),
    )


@figure("sources-figure")
def key_figure(ask: Ask, key_figure: str) -> Figure:
    """Show one number worth quoting, by its key, for itself."""
    table = only(ask("key_figures"), "figure_id", key_figure)
    one = next(table.itertuples())
    period = "" if pd.isna(one.period) else f", {dates_said_inside(str(one.period))}"
    label = f"{one.measure} ({one.unit}{period})"
    return Figure(
        str(one.subject),
        table,
        Tiles((Tile(label, str(one.as_published), rests_on=reference(one)),)),
        note="" if pd.isna(one.note) else str(one.note),
    )
