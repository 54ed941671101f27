"""Figures of labour attachés: stated and counted, where they sit, what they do, what is not covered."""

from charts import attaches as charts
from charts import maps
from figures.catalogue import figure
from figures.figure import Ask, Figure, drawn
from words import say

POST_COLUMNS = ("origin", "place", "city", "posts", "posts_basis", "reason", "as_of", "printed_as")


@figure("attaches-totals")
def totals(ask: Ask, origin: str | None = None) -> Figure:
    """Set stated totals beside counted posts."""
    table = ask("attache_stated_and_counted", origin=origin)
    differing = int((table["difference"] != 0).sum())
    return Figure(
        say("attaches.totals_title", differing=differing, origins=len(table)),
        table,
        drawn(charts.stated_and_counted, table),
        note=say("attaches.totals_note"),
        as_of=say("attaches.as_of"),
    )


@figure("attaches-statements")
def statements(ask: Ask, origin: str | None = None) -> Figure:
    """Show every stated number."""
    table = ask("attache_totals", origin=origin)
    return Figure(say("attaches.statements_title"), table)


@figure("attaches-map")
def places(ask: Ask, origin: str | None = None) -> Figure:
    """Map the places of assignment."""
    table = ask("attache_map", origin=origin)
    return Figure(
        say("attaches.map_title"),
        table,
        drawn(maps.posts, table),
        note=say("attaches.map_note"),
        as_of=say("attaches.as_of"),
    )


@figure("attaches-posts")
def posts(ask: Ask, origin: str | None = None) -> Figure:
    """Show every place and city of assignment."""
    table = ask("attache_posts", origin=origin)
    return Figure(say("attaches.posts_title"), table, columns=POST_COLUMNS)


@figure("attaches-services")
def services(ask: Ask, origin: str | None = None) -> Figure:
    """Show what missions do for workers."""
    found = ask("attache_services", origin=origin)
    table = found.assign(origin=found["origin"].fillna(say("attaches.consulates")))
    note = say("attaches.services_note")
    return Figure(say("attaches.services_title"), table, note=note)


@figure("attaches-coverage")
def coverage(ask: Ask, origin: str | None = None) -> Figure:
    """Count corridors with an agreement, a post, or both."""
    table = ask("attache_coverage", origin=origin)
    counted = table["coverage"].value_counts()
    return Figure(
        say(
            "attaches.coverage_title",
            agreement_only=int(counted.get("agreement, no post", 0)),
            post_only=int(counted.get("post, no agreement", 0)),
            both=int(counted.get("agreement and post", 0)),
        ),
        table,
        drawn(charts.coverage, table),
        note=say("attaches.coverage_note"),
    )


@figure("attaches-corridors")
def corridors(ask: Ask, origin: str | None = None, coverage: str | None = None) -> Figure:
    """Show corridors one by one, of one kind of coverage or all."""
    table = ask("attache_coverage", origin=origin)
    shown = table if coverage is None else table[table["coverage"] == coverage]
    return Figure(say("attaches.corridors_title"), shown)
