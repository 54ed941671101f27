"""Figures of forums: who is named in which process, when they met, and one forum in full."""

from charts import forums as charts
from figures.catalogue import figure
from figures.figure import Ask, Figure, drawn, only, record
from words import say

FIELDS = ("name", "short_name", "kind", "level", "established", "purpose", "binding", "themes")


@figure("forums-membership")
def membership(ask: Ask, country: str | None = None) -> Figure:
    """Show which Member States are named in which process."""
    table = ask("forum_members", country=country)
    return Figure(
        say("forums.membership_title"),
        table,
        drawn(charts.membership, table),
        note=say("forums.membership_note"),
        columns=("forum", "member", "role", "since", "printed_as", "detail"),
    )


@figure("forums-meetings")
def meetings(ask: Ask, country: str | None = None) -> Figure:
    """Lay meetings on a line of years."""
    table = ask("forum_events", country=country)
    return Figure(
        say("forums.meetings_title"),
        table,
        drawn(charts.meetings, table),
        note=say("forums.meetings_note"),
        columns=("forum", "event", "year", "held_on", "city", "place", "theme", "note"),
    )


@figure("forums-list")
def listed(ask: Ask) -> Figure:
    """Show every forum."""
    return Figure(say("forums.list_title"), ask("forums"), written=True)


@figure("forums-one")
def one(ask: Ask, forum: str) -> Figure:
    """Show one forum, field by field."""
    mine = only(ask("forums"), "forum_id", forum)
    return Figure(str(mine["name"].iat[0]), record(mine, FIELDS), columns=("field", "value"))


@figure("forums-members")
def members(ask: Ask, forum: str) -> Figure:
    """Show the members of one forum."""
    return Figure(
        say("forums.members_title"),
        ask("forum_members", forum=forum),
        columns=("member", "role", "since", "printed_as", "detail"),
        written=True,
    )


@figure("forums-events")
def events(ask: Ask, forum: str) -> Figure:
    """Show the meetings of one forum."""
    return Figure(
        say("forums.events_title"),
        ask("forum_events", forum=forum),
        columns=("number", "event", "year", "held_on", "city", "place", "theme", "note"),
    )
