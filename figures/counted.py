"""Key figures of a country or the region: tiles of rows that were counted, and the table behind them."""

from collections.abc import Sequence

import pandas as pd

from charts.shape import References, rests_on
from charts.shapes import Tile, Tiles
from figures.figure import Figure
from figures.provenance import main_sources
from words import say

CENTRE = "migrant worker resource centre"


def count(label: str, rows: pd.DataFrame, note: str, none: str = "") -> Tile:
    """Count rows; where there is none, `none` stands in place of a number (not available, by default)."""
    return number(label, len(rows) or None, rows, note, none)


def number(label: str, value: int | None, rows: pd.DataFrame, note: str, none: str = "") -> Tile:
    """Show a number and the rows it rests on, those of its main sources first.

    `none` stands in the place of a number where there is none.
    """
    main = {source: n for n, source in enumerate(main_sources(rows))}
    places = sorted(rests_on(rows), key=lambda place: min(main[one] for one in place.source_id.split("; ")))
    shown = none or say("common.not_available") if value is None else say("overview.number", value=value)
    return Tile(label, shown, note, tuple(places), is_missing=value is None)


def figure_of(title: str, tiles: Sequence[Tile], note: str) -> Figure:
    """Make a figure of tiles, also of those without a number; its table has one row for each that has rows.

    Columns: what, number (as it is written), source_id, locator (each place once).
    """
    rows = [
        (tile.label, tile.value, _joined(tile.rests_on, 0), _joined(tile.rests_on, 1))
        for tile in tiles
        if tile.rests_on
    ]
    table = pd.DataFrame(rows, columns=["what", "number", "source_id", "locator"])
    return Figure(title, table, Tiles(tuple(tiles)), note, columns=("what", "number"))


def _joined(places: References, part: int) -> str:
    return "; ".join(dict.fromkeys(one for place in places for one in place[part].split("; ")))
