"""Figures of the region: what the warehouse holds, what is listed for each Member State, and where."""

from dataclasses import replace

import pandas as pd

from charts import maps, region
from charts.shape import reference
from charts.shapes import Tile, Tiles
from figures.answer import Finding, answers, findings
from figures.catalogue import figure
from figures.figure import Ask, Figure, drawn
from figures.of_news import newest
from words import say

TILES = (
    "instruments_listed",
    "instruments_since",
    "posts_counted",
    "centres",
    "complaint_figures",
    "cycles",
    "discrepancies",
    "gaps",
)
# Each layer of the map with the question it shows.
LAYERS = {
    "corridors": "corridors",
    "posts": "attache_map",
    "centres": "centres",
}
# What a layer's own columns are called in the table of all layers.
NAMED = {
    "corridors": {"listed": "country", "counterpart": "partner", "signed": "number"},
    "posts": {"origin": "country", "place": "partner", "posts": "number"},
    "centres": {"country": "country", "name": "partner"},
}
SEPARATOR = " "


@figure("overview-numbers")
def numbers(ask: Ask) -> Figure:
    """Show how much the warehouse holds of what."""
    held = {name: int(count) for name, count in ask("holdings").iloc[0].items()}
    counted = ask("holdings_counted").set_index("name").loc[list(TILES)]
    counted = counted.assign(locator=[say(f"overview.counted_{name}") for name in TILES])
    tiles = tuple(
        Tile(
            say(f"overview.tile_{row.Index}"),
            say("overview.number", value=held[row.Index]),
            say(f"overview.help_{row.Index}", **held),
            reference(row),
        )
        for row in counted.itertuples()
    )
    table = counted.reset_index(drop=True)
    return Figure(
        say("overview.numbers_title"),
        table.assign(what=[tile.label for tile in tiles], number=[held[name] for name in TILES]),
        Tiles(tiles),
        note=say("overview.numbers_note"),
        columns=("what", "number"),
    )


@figure("overview-region")
def listed(ask: Ask) -> Figure:
    """Show what is listed for each Member State."""
    table = ask("region_counts").assign(locator=say("overview.region_places"))
    return Figure(
        say("overview.region_title"),
        table,
        drawn(region.listed, table),
        note=say("overview.region_note"),
    )


@figure("overview-map")
def everywhere(ask: Ask, layers: str = SEPARATOR.join(LAYERS)) -> Figure:
    """Map corridors, posts and centres; `layers` names those to show, with a space between them."""
    shown = {name: ask(question) for name, question in LAYERS.items() if name in layers.split(SEPARATOR)}
    table = pd.concat([_layer(name, frame) for name, frame in shown.items()], ignore_index=True)
    return Figure(
        say("overview.map_title"),
        table,
        maps.region(shown),
        note=say("overview.map_note"),
    )


@figure("overview-members")
def members_at_a_glance(ask: Ask) -> Figure:
    """Set the Member States side by side: migrants with and without protection, posts, treaties."""
    table = ask("member_profiles")
    without = table[table["migrants"].notna()].sort_values("uncovered", ascending=False)
    title = say("overview.members_unknown")
    if not without.empty:
        first = without.iloc[0]
        title = say(
            "overview.members_title",
            country=first["country"],
            uncovered=int(first["uncovered"]),
            migrants=int(first["migrants"]),
        )
    return Figure(
        title,
        table,
        drawn(region.profiles, table),
        note=say("overview.members_note"),
        columns=("country", "migrants", "uncovered", "instruments", "treaties"),
    )


@answers("overview")
def answer(ask: Ask) -> tuple[Finding, ...]:
    """Say how far protection reaches in the region, and what happened last."""
    reach = tuple(replace(one, figure="corridors-protection") for one in findings("corridors", ask)[:1])
    return (*reach, newest(ask))


def _layer(name: str, frame: pd.DataFrame) -> pd.DataFrame:
    """Return a layer's rows in the columns that all layers have: what, between whom, how many, from where."""
    columns = {**NAMED[name], "source_id": "source_id", "locator": "locator"}
    found = frame[list(columns)].rename(columns=columns)
    return found.assign(layer=say(f"overview.layer_{name}")).reindex(
        columns=["layer", "country", "partner", "number", "source_id", "locator"]
    )
