"""Figures of forums: who is named in which process, when they met, and one forum in full."""

import pandas as pd

from charts import forums as charts
from figures.answer import Finding, answers
from figures.catalogue import figure
from figures.doubt import beside
from figures.edition import made_on
from figures.figure import Ask, Figure, drawn, only, record
from words import say

# Of how many forums a sentence says how many sessions are on record.
FORUMS_TOLD = 3
FIELDS = ("name", "short_name", "kind", "level", "established", "purpose", "binding", "themes")


@figure("forums-membership")
def membership(ask: Ask, country: str | None = None) -> Figure:
    """Show which Member States are named in which process, as what."""
    named, outside = (
        ask("forum_members", country=country),
        ask("forum_members", country=country, outside=True),
    )
    table = pd.concat([named, outside], ignore_index=True) if len(outside) else named
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
    chosen = forum or country
    recorded = "" if chosen else _recorded(table, made_on(ask("edition")).year)
    return Figure(
        _one_by_one(table) if chosen else say("forums.meetings_title", known=len(recorded), of=recorded),
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
        _one_by_one(table),
        table,
        columns=("event", "held_on", "city", "place", "theme", "year", "number", "note"),
    )


@answers("forums")
def answer(ask: Ask) -> tuple[Finding, ...]:
    """Say where governments meet, who is named as a member of most, and how many sessions are on record."""
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
    recorded = _recorded(ask("forum_events"), made_on(ask("edition")).year)
    if recorded:
        said.append(Finding(say("forums.answer_sessions", of=recorded), "forums-meetings"))
    return tuple(said)


def _widest(named: pd.DataFrame) -> tuple[str, int]:
    """Return the forum that names most Member States as members, and how many."""
    states = named[named["is_asean_member"] & named["role"].isin(charts.MEMBERSHIP)]
    if states.empty:
        return "", 0
    counts = states.groupby(["forum", "forum_name"])["member"].nunique()
    return charts.title(*counts.idxmax()), int(counts.max())


def _one_by_one(events: pd.DataFrame) -> str:
    """Count meetings and milestones, and which of them are announced only."""
    return say("forums.events_title", events=len(events), announced=int(events["announced"].sum()))


def _recorded(events: pd.DataFrame, this_year: int) -> str:
    """Say of the forums with most numbered sessions on record how many of all that is; '' where none is.

    How many there were is told by the highest number; what is announced for a year to come is none yet.
    """
    numbered = events[events["number"].notna() & (events["year"] <= this_year)]
    if numbered.empty:
        return ""
    # A session is announced only where none of its rows tells that it was held.
    sessions = numbered.groupby(["forum", "forum_name", "number"])["announced"].all().reset_index()
    found = sessions.groupby(["forum", "forum_name"], as_index=False).agg(
        sessions=("number", "size"), highest=("number", "max"), announced=("announced", "sum")
    )
    first = found.sort_values(["sessions", "highest"], ascending=False, kind="stable").head(FORUMS_TOLD)
    return "; ".join(
        say(
            "forums.recorded",
            forum=charts.title(row.forum, row.forum_name),
            sessions=int(row.sessions),
            highest=int(row.highest),
            missing=int(row.highest) - int(row.sessions),
            announced=int(row.announced),
        )
        for row in first.itertuples()
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
