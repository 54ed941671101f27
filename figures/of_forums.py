"""Figures of forums: who is named in which process, when they met, and one forum in full."""

from typing import NamedTuple

import pandas as pd

from charts import forums as charts
from figures.answer import Finding, answers
from figures.catalogue import figure
from figures.doubt import beside
from figures.edition import made_on
from figures.figure import Ask, Figure, drawn, only, record
from words import say

FIELDS = ("name", "short_name", "kind", "level", "established", "purpose", "binding", "themes")


@figure("forums-membership")
def membership(ask: Ask, country: str | None = None) -> Figure:
    """Show which Member States are named in which process, as what."""
    table = ask("forum_members", country=country)
    found = ask("members")
    names = list(found["name"] if country is None else found[found["place_code"] == country]["name"])
    shown = charts.named_in(table)
    widest, members = _widest(shown)
    return Figure(
        say("forums.membership_title", widest=widest, members=members, all=len(names)),
        table,
        drawn(lambda frame: charts.membership(frame, names), shown),
        note=say("forums.membership_note", names=_short_names(shown)),
        columns=("forum", "member", "role", "since", "printed_as", "detail"),
    )


@figure("forums-meetings")
def meetings(ask: Ask, country: str | None = None, forum: str | None = None) -> Figure:
    """Lay meetings on a line of years."""
    table = ask("forum_events", country=country, forum=forum)
    dated = table.dropna(subset=["year"]) if forum else _met(table)
    return Figure(
        say("forums.events_title", events=len(table))
        if forum
        else _met_most(table, made_on(ask("edition")).year),
        table,
        drawn(charts.meetings, dated),
        note=say("forums.meetings_note", names=_short_names(dated)),
        columns=("forum", "event", "held_on", "city", "place", "year", "theme", "note"),
    )


@figure("forums-list")
def listed(ask: Ask) -> Figure:
    """Show every forum."""
    table = ask("forums")
    return Figure(
        say("forums.list_title", forums=len(table)),
        table,
        columns=("name", "kind", "established", "members", "meetings", "purpose"),
        written=True,
    )


@figure("forums-one")
def one(ask: Ask, forum: str) -> Figure:
    """Show one forum, field by field."""
    mine = only(ask("forums"), "forum_id", forum)
    return Figure(str(mine["name"].iat[0]), record(mine, FIELDS), columns=("field", "value"))


@figure("forums-members")
def members(ask: Ask, forum: str) -> Figure:
    """Show the members of one forum."""
    table = ask("forum_members", forum=forum)
    of = table["role"].isin(charts.MEMBERSHIP).groupby(table["member"]).any()
    states = table[table["is_asean_member"] & table["role"].isin(charts.MEMBERSHIP)]["member"].nunique()
    own = ask("forums")
    return Figure(
        say("forums.members_title", members=int(of.sum()), states=int(states), others=int((~of).sum())),
        table,
        note=beside(own[own["forum_id"] == forum], ask, least=1),
        columns=("member", "role", "since", "detail"),
        written=True,
    )


@figure("forums-events")
def events(ask: Ask, forum: str) -> Figure:
    """Show the meetings of one forum."""
    table = ask("forum_events", forum=forum)
    return Figure(
        say("forums.events_title", events=len(table)),
        table,
        columns=("event", "held_on", "city", "place", "theme", "year", "number", "note"),
    )


@answers("forums")
def answer(ask: Ask) -> tuple[Finding, ...]:
    """Say where governments meet, who is named as a member of most, and where they met most."""
    named = charts.named_in(ask("forum_members"))
    of_states = named[named["is_asean_member"] & named["role"].isin(charts.MEMBERSHIP)]
    everyone = list(ask("members")["name"])
    if of_states.empty:
        return (Finding(say("forums.answer_unknown"), "forums-membership"),)
    widest, members = _widest(named)
    forums = int(named["forum"].nunique())
    told = say("forums.answer", forums=forums, widest=widest, members=members, all=len(everyone))
    counts = of_states.groupby("member")["forum"].nunique()
    spread = say(
        "forums.answer_states",
        most=int(counts.max()),
        of_most=", ".join(counts.index[counts == counts.max()]),
    )
    said = [Finding(told, "forums-membership"), Finding(spread, "forums-membership")]
    met = _most_sessions(ask("forum_events"), made_on(ask("edition")).year)
    if met.sessions:
        often = say(
            "forums.answer_sessions",
            forum=met.forum,
            sessions=met.sessions,
            first=str(met.first),
            last=str(met.last),
        )
        said.append(Finding(often, "forums-meetings"))
    return tuple(said)


def _widest(named: pd.DataFrame) -> tuple[str, int]:
    """Return the forum that names most Member States as members, and how many."""
    states = named[named["is_asean_member"] & named["role"].isin(charts.MEMBERSHIP)]
    if states.empty:
        return "", 0
    counts = states.groupby(["forum", "forum_name"])["member"].nunique()
    return charts.title(*counts.idxmax()), int(counts.max())


class Sessions(NamedTuple):
    """The forum of which most numbered sessions have a year: how many, from when to when."""

    forum: str
    sessions: int
    first: int
    last: int


def _most_sessions(events: pd.DataFrame, this_year: int) -> Sessions:
    # What is announced for a year to come has not met.
    held = events[~(events["year"] > this_year)]
    numbered = held.dropna(subset=["number", "year"])
    if numbered.empty:
        return Sessions("", 0, 0, 0)
    counts = numbered.groupby(["forum", "forum_name"])["number"].nunique()
    short, name = counts.idxmax()
    years = numbered[numbered["forum"] == short]["year"]
    return Sessions(charts.title(short, name), int(counts.max()), int(years.min()), int(years.max()))


def _met_most(events: pd.DataFrame, this_year: int) -> str:
    met = _most_sessions(events, this_year)
    return say(
        "forums.meetings_title",
        forum=met.forum,
        sessions=met.sessions,
        first=str(met.first),
        last=str(met.last),
    )


def _met(events: pd.DataFrame) -> pd.DataFrame:
    """Keep the dated events of forums that met: a single milestone, such as of a fund, is no meeting."""
    dated = events.dropna(subset=["year"])
    of_forum = dated.groupby("forum")
    return dated[(of_forum["event"].transform("size") > 1) | (of_forum["number"].transform("count") > 0)]


def _short_names(rows: pd.DataFrame) -> str:
    """Spell out the forums that are drawn under an abbreviation."""
    pairs = rows[["forum", "forum_name"]].drop_duplicates().itertuples(index=False)
    return "; ".join(
        say("forums.stands_for", short=short, name=name)
        for short, name in sorted(pairs)
        if charts.title(short, name) == short != name and any(map(str.isupper, short.split()))
    )
