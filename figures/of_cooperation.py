"""Figures of cooperation: level by type, who works with whom, when, and where the sources name nothing."""

from charts import cooperation as charts
from figures.catalogue import figure
from figures.figure import Ask, Figure, drawn, only, record
from words import say

BY = ("country", "guideline", "theme", "party_kind")
COLUMNS = (
    "title",
    "kind",
    "level",
    "cooperation_type",
    "route",
    "place",
    "started",
    "parties",
    "detail",
    "outcome",
)
STEP_COLUMNS = ("number", "step", "happened", "detail")
FIELDS = (
    "title", "kind", "level", "level_basis", "cooperation_type", "type_basis", "route", "route_basis",
    "place", "started", "ended", "parties", "guidelines", "themes", "detail", "outcome",
)  # fmt: skip


@figure("cooperation-matrix", *BY)
def matrix(ask: Ask, **filters: str | None) -> Figure:
    """Count initiatives by level and type."""
    table = ask("initiatives", **filters)
    return Figure(
        say("cooperation.matrix_title", rows=len(table)),
        table,
        drawn(charts.matrix, table),
        note=say("cooperation.matrix_note"),
        columns=COLUMNS,
    )


@figure("cooperation-behind", *BY, "level", "type")
def behind(ask: Ask, **filters: str | None) -> Figure:
    """Show the initiatives behind a level and a type."""
    table = ask("initiatives", **filters)
    title = say("cooperation.behind_title", rows=len(table))
    return Figure(title, table, columns=COLUMNS, written=True)


@figure("cooperation-network", *BY)
def network(ask: Ask, **filters: str | None) -> Figure:
    """Show who works with whom."""
    found = ask("initiatives", **filters)
    links = ask("initiative_links", initiatives=list(found["initiative_id"]))
    return Figure(
        say("cooperation.network_title", pairs=len(links)),
        links,
        drawn(charts.network, links),
        note=say("cooperation.network_note", most=charts.MOST_PARTIES),
    )


@figure("cooperation-timeline", *BY)
def timeline(ask: Ask, **filters: str | None) -> Figure:
    """Lay dated initiatives on a line of years."""
    table = ask("initiatives", **filters)
    dated = table.dropna(subset=["started"])
    return Figure(
        say("cooperation.timeline_title", dated=len(dated), rows=len(table)),
        table,
        drawn(charts.timeline, dated),
        note=say("cooperation.timeline_note"),
        columns=("title", "kind", "level", "started", "ended", "parties"),
    )


@figure("cooperation-guidelines")
def guidelines(ask: Ask) -> Figure:
    """Show which guidelines the initiatives of each Member State follow."""
    return _gaps(ask, say("cooperation.gaps_guideline"), "guideline")


@figure("cooperation-themes")
def themes(ask: Ask) -> Figure:
    """Show which themes of the forum the initiatives of each Member State speak of."""
    return _gaps(ask, say("cooperation.gaps_theme"), "theme")


def _gaps(ask: Ask, title: str, scheme: str) -> Figure:
    found = ask("cooperation_gaps")
    rows = found[found["scheme"] == scheme]
    return Figure(title, ask("initiatives"), drawn(charts.gaps, rows), columns=COLUMNS)


@figure("cooperation-one")
def one(ask: Ask, initiative: str) -> Figure:
    """Show one initiative, field by field."""
    found = only(ask("initiatives"), "initiative_id", initiative)
    return Figure(str(found["title"].iat[0]), record(found, FIELDS), columns=("field", "value"))


@figure("cooperation-steps")
def steps(ask: Ask, initiative: str) -> Figure:
    """Show the steps of one initiative."""
    found = ask("initiative_steps")
    mine = found[found["initiative_id"] == initiative]
    title = str(mine["initiative"].iat[0]) if len(mine) else say("cooperation.own_steps")
    return Figure(title, mine, columns=STEP_COLUMNS)
