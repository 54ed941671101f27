"""What happened lately on labour migration in the region, by date."""

from datetime import date, timedelta

from figures.answer import Finding
from figures.catalogue import figure
from figures.figure import Ask, Figure
from figures.filters import PERIODS
from words import name_of, say

# Kinds of things that happen, with the key of the words that count them.
KINDS = {
    "agreement signed": "agreement_signed",
    "on an agreement": "on_an_agreement",
    "meeting": "meeting",
    "treaty": "treaty",
    "law": "law",
    "ranking published": "ranking_published",
}


@figure("news-since")
def since(ask: Ask, period: str = "year", country: str | None = None) -> Figure:
    """Show what is known to have happened in a period up to today, the newest first."""
    table = ask("news", since=_began(period), until=date.today().isoformat(), country=country)
    counted = table["kind"].value_counts()
    told = ", ".join(say(f"news.count_{KINDS[kind]}", count=int(n)) for kind, n in counted.items())
    return Figure(
        say("news.since_title", events=len(table), period=say(f"news.period_{period}"), told=told),
        table,
        note=say("news.note"),
        columns=("what", "happened_on", "kind", "detail"),
    )


@figure("news-ahead")
def ahead(ask: Ask, country: str | None = None) -> Figure:
    """Show what sources announce for a time to come, the nearest first."""
    tomorrow = (date.today() + timedelta(days=1)).isoformat()
    table = ask("news", since=tomorrow, country=country).iloc[::-1].reset_index(drop=True)
    return Figure(
        say("news.ahead_title", events=len(table)),
        table,
        note=say("news.ahead_note"),
        columns=("what", "happened_on", "kind", "detail"),
    )


def newest(ask: Ask) -> Finding:
    """Say the newest thing that is dated to a day or month."""
    table = ask("news", until=date.today().isoformat())
    dated = table[table["happened_on"].str.len() > len("2026")]
    if dated.empty:
        return Finding(say("news.none"), "news-since")
    row = next(dated.itertuples())
    kind = name_of("news", "kind", row.kind)
    return Finding(say("news.newest", date=row.happened_on, what=row.what, kind=kind), "news-since")


def _began(period: str) -> str:
    return (date.today() - timedelta(days=PERIODS[period])).isoformat()
