"""Figures of agreements: how many, between whom, when, what they provide, and one in full."""

from charts import agreements as charts
from charts import maps
from figures.catalogue import figure
from figures.figure import Ask, Figure, drawn, only, record
from words import say

BY = ("country", "series", "status")
FIELDS = (
    "instrument",
    "title",
    "year_signed",
    "signed_on",
    "status",
    "status_detail",
    "doubt",
    "sector",
    "workers_move",
    "workers_move_basis",
    "printed_as",
    "trust",
)


@figure("agreements-counts", *BY)
def counts(ask: Ask, **filters: str | None) -> Figure:
    """Count signed instruments by listing country."""
    counted = ask("agreement_counts", **filters)
    return Figure(
        say("agreements.counts_title", signed=int(counted["signed"].sum()), countries=len(counted)),
        ask("agreements", **filters),
        drawn(charts.counts, counted),
        note=" ".join(
            (
                say("agreements.counting_rule"),
                say("agreements.doubted", doubted=int(counted["doubted"].sum())),
            )
        ),
        as_of=say("agreements.as_of"),
    )


@figure("agreements-matrix", *BY)
def matrix(ask: Ask, **filters: str | None) -> Figure:
    """Set listing countries against counterparts."""
    table = ask("corridors", **filters)
    return Figure(
        say("agreements.matrix_title"),
        table,
        drawn(charts.matrix, table),
        note=say("agreements.matrix_note"),
        as_of=say("agreements.as_of"),
    )


@figure("agreements-map", *BY)
def corridors(ask: Ask, **filters: str | None) -> Figure:
    """Map the corridors with an instrument."""
    table = ask("corridors", **filters)
    return Figure(
        say("agreements.map_title"),
        table,
        drawn(maps.corridors, table),
        note=say("agreements.map_note"),
        as_of=say("agreements.as_of"),
    )


@figure("agreements-timeline", *BY)
def timeline(ask: Ask, **filters: str | None) -> Figure:
    """Lay instruments and their events on a line of years."""
    table = ask("agreement_timeline", **filters)
    return Figure(
        say("agreements.timeline_title"),
        table,
        drawn(charts.timeline, table),
        note=say("agreements.timeline_note"),
        as_of=say("agreements.as_of"),
    )


@figure("agreements-provisions", *BY)
def provisions(ask: Ask, **filters: str | None) -> Figure:
    """Compare what instruments are said to contain."""
    table = ask("provisions", **filters)
    return Figure(
        say("agreements.provisions_title", agreements=int(table["agreement_id"].nunique()), rows=len(table)),
        table,
        drawn(charts.provision_grid, table),
        note=say("agreements.provisions_note"),
    )


@figure("agreements-one")
def one(ask: Ask, agreement: str) -> Figure:
    """Show one instrument, field by field."""
    found = only(ask("one_agreement", agreement=agreement), "agreement_id", agreement)
    return Figure(
        f"{found.at[0, 'listed']} – {found.at[0, 'counterpart']}",
        record(found, FIELDS),
        columns=("field", "value"),
    )


@figure("agreements-events")
def events(ask: Ask, agreement: str) -> Figure:
    """Show what happened to one instrument."""
    table = ask("agreement_events", agreement=agreement)
    return Figure(say("agreements.events_title"), table)


@figure("agreements-one-provisions")
def one_provisions(ask: Ask, agreement: str) -> Figure:
    """Show what one instrument provides."""
    table = ask("agreement_provisions", agreement=agreement)
    return Figure(say("agreements.one_provisions_title"), table)
