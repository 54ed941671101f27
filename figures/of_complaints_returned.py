"""Figures of what centres returned month by month: what came in, what is missing, and what it adds up to."""

from collections.abc import Callable
from dataclasses import dataclass

import pandas as pd

from charts import returns as charts
from charts.shape import rests_on
from charts.shapes import Tile, Tiles
from figures.answer import Finding
from figures.catalogue import PRACTICE, figure
from figures.figure import Ask, Figure, drawn
from words import called, number, say
from words.dates import date_said

# The grid, and sums that are no series, are of so many months: the newest that centres returned.
MONTHS = 12
MONTH_COLUMNS = ("centre", "month", "state", "completeness", "handed_in", "due_on", "corrected", "country")
NUMBER_COLUMNS = ("month", "measure", "value", "unit", "centres", "hidden", "category", "sex")
CENTRE_COLUMNS = ("centre", "in_time", "late", "missing", "value", "corrected", "country", "unit", "month")
KIND_COLUMNS = ("category", "sex", "value", "unit", "centres", "hidden", "month")
DESTINATION_COLUMNS = ("destination", "value", "unit", "centres", "hidden", "month")


@dataclass(frozen=True)
class Main:
    """The measure that centres return most as complaints come in, and in which unit."""

    measure: str
    label: str
    unit: str


@figure("complaints-returned")
def grid(ask: Ask, country: str | None = None, centre: str | None = None) -> Figure:
    """Show centre by month what came in and what is missing, of the newest months."""
    table = _newest(ask("return_months", country=country, centre=centre))
    state = table["state"].value_counts()
    title = say(
        "complaints.returned_title",
        returned=len(table) - int(state.get("missing", 0)),
        due=len(table),
        missing=int(state.get("missing", 0)),
    )
    return Figure(
        say("complaints.returned_unknown") if table.empty else title,
        table,
        drawn(charts.months, table),
        note=say("complaints.returned_note"),
        columns=MONTH_COLUMNS,
    )


@figure("complaints-returned-numbers")
def numbers(
    ask: Ask, country: str | None = None, centre: str | None = None, category: str | None = None
) -> Figure:
    """Show four numbers of the newest months: centres, returns, complaints that came in, and resolved."""
    chosen = {"country": country, "centre": centre}
    months, table = _sums(ask, **chosen, category=category, along="time")
    main = _main(ask, table)
    missing = int((months["state"] == "missing").sum())
    tiles = [
        Tile(
            say("complaints.tile_centres"),
            number(int(months["centre_id"].nunique())),
            say("complaints.tile_centres_help"),
            rests_on(months.head(1)),
        ),
        Tile(
            say("complaints.tile_returns"),
            say("complaints.of", part=len(months) - missing, whole=len(months)),
            say("complaints.tile_returns_help", late=int((months["state"] == "late").sum()), missing=missing),
            rests_on(months.head(1)),
        ),
    ]
    stages = ask("complaint_measures", country=None).set_index("measure")["stage"]
    for name in ("received", "outcome"):
        rows = table[table["measure_id"].map(stages) == name]
        rows = rows[rows["unit"] == main.unit] if main else rows
        most = rows.groupby("measure_id")["value"].sum(min_count=1).sort_values(ascending=False).head(1)
        of_most = rows[rows["measure_id"].isin(most.index)]
        known = not of_most.empty and bool(most.notna().all())
        tiles.append(
            Tile(
                of_most["measure"].iat[0] if known else say(f"complaints.tile_{name}"),
                number(int(most.iat[0])) if known else say("common.not_available"),
                say(f"complaints.tile_{name}_help"),
                rests_on(of_most),
                is_missing=not known,
            )
        )
    title = say("complaints.returned_numbers_title", period=_period(months))
    return Figure(
        title, table, Tiles(tuple(tiles)) if len(months) else None, say("complaints.hidden_note"),
        columns=NUMBER_COLUMNS,
    )  # fmt: skip


@figure("complaints-returned-months")
def over_months(
    ask: Ask,
    country: str | None = None,
    centre: str | None = None,
    category: str | None = None,
    sex: str | None = None,
) -> Figure:
    """Show month by month what came in and what was resolved, as centres returned it."""
    every = _summed(ask, country=country, centre=centre, category=category, sex=sex)
    main = _main(ask, every)
    table = every[every["unit"] == main.unit].reset_index(drop=True) if main else every
    title = say("complaints.returned_unknown")
    if main and not table.empty:
        own = table[table["measure_id"] == main.measure]
        last = own[own["month"] == own["month"].max()]
        value = charts.added(last)
        title = say(
            "complaints.returned_months_title",
            measure=main.label,
            value=say("complaints.hidden_count") if value is None else number(int(value)),
            month=date_said(last["month"].iat[0]),
            centres=int(last["centres"].sum()),
        )
    return Figure(
        title,
        table,
        drawn(charts.over_months, table),
        note=say("complaints.returned_months_note"),
        columns=NUMBER_COLUMNS,
    )


@figure("complaints-returned-kinds")
def kinds(
    ask: Ask, country: str | None = None, centre: str | None = None, category: str | None = None
) -> Figure:
    """Show what complaints were about in the newest months, by sex, as centres returned it."""
    chosen = {"country": country, "centre": centre, "category": category, "along": "time"}
    months, found = _sums(ask, **chosen, split="category and sex")
    if found.empty:
        months, found = _sums(ask, **chosen, split="category")
    table = _only_main(ask, found)
    most = table.groupby("category")["value"].sum().idxmax() if table["value"].notna().any() else ""
    return Figure(
        say("complaints.returned_kinds_title", kind=called(most, "category"), period=_period(months))
        if most
        else say("complaints.returned_unknown"),
        table,
        drawn(charts.by_kind, table),
        note=say("complaints.hidden_note"),
        columns=KIND_COLUMNS,
    )


@figure("complaints-returned-destinations")
def destinations(ask: Ask, country: str | None = None, centre: str | None = None) -> Figure:
    """Show in which countries of destination it happened, in the newest months, as centres returned it."""
    every = ask("return_months", country=country, centre=centre)
    months, found = _in_newest(
        every, lambda since: ask("return_destinations", country=country, centre=centre, since=since)
    )
    table = _only_main(ask, _named(ask, found))
    sums = table.groupby("destination", sort=False)["value"].sum()
    return Figure(
        say("complaints.returned_unknown")
        if table.empty
        else say("complaints.returned_destinations_title", place=sums.idxmax(), period=_period(months)),
        table,
        drawn(charts.by_destination, table),
        note=say("complaints.hidden_note"),
        columns=DESTINATION_COLUMNS,
    )


@figure("complaints-returned-centres")
def centres(ask: Ask, country: str | None = None, category: str | None = None) -> Figure:
    """Show each centre: how its returns of the newest months came in, and what they add up to."""
    months, every = _sums(ask, country=country, category=category, along="centre")
    counted = pd.crosstab(months["centre_id"], months["state"]).reindex(
        columns=["in time", "late", "missing"], fill_value=0
    )
    counted.columns = pd.Index(["in_time", "late", "missing"])
    corrected = months[months["corrected"].eq(True)].groupby("centre_id").size()
    sums = _only_main(ask, every)
    named = ask("return_centres", country=country)
    table = (
        named[["country", "centre", "centre_id", "official_or_practice", "source_id", "locator"]]
        .merge(counted.reset_index(), on="centre_id")
        .merge(sums[["centre_id", "value", "unit", "month"]], on="centre_id", how="left")
    )
    table["corrected"] = table["centre_id"].map(corrected).fillna(0).astype(int)
    table = table.sort_values("value", ascending=False, na_position="last", kind="stable")
    return Figure(
        say("complaints.returned_centres_title", centres=len(table), period=_period(months)),
        table.reset_index(drop=True),
        note=say("complaints.hidden_note"),
        columns=CENTRE_COLUMNS,
    )


def found_in_returns(ask: Ask, country: str | None = None) -> tuple[Finding, ...]:
    """Say what came in of what was due, nothing where no returns are published."""
    months = _newest(ask("return_months", country=country, centre=None))
    if months.empty:
        return ()
    missing = int((months["state"] == "missing").sum())
    is_practice = (months["official_or_practice"] == PRACTICE).any()
    said = say(
        f"complaints.answer_{PRACTICE if is_practice else 'returned'}",
        returned=len(months) - missing,
        due=len(months),
        period=_period(months),
    )
    return (Finding(said, "complaints-returned"),)


def _newest(months: pd.DataFrame) -> pd.DataFrame:
    """Keep the newest months that anybody was to return."""
    kept = sorted(months["month"].unique())[-MONTHS:]
    return months[months["month"].isin(kept)].reset_index(drop=True)


def _since(months: pd.DataFrame) -> str | None:
    return None if months.empty else str(months["month"].min())


def _period(months: pd.DataFrame) -> str:
    """Say from which month to which."""
    if months.empty:
        return ""
    first, last = (date_said(month) for month in (months["month"].min(), months["month"].max()))
    return first if first == last else say("common.from_to", start=first, end=last)


def _sums(ask: Ask, **asked: str | None) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Return the newest months, and sums over them of what centres returned."""
    months = ask("return_months", country=asked["country"], centre=asked.get("centre"))
    return _in_newest(months, lambda since: _summed(ask, since=since, **asked))


def _in_newest(
    months: pd.DataFrame, rows: Callable[[str | None], pd.DataFrame]
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Return the newest months, and the rows from the first of them on.

    Where nothing came in in those, they are the newest up to the last month in which something did.
    """
    newest = _newest(months)
    found = rows(_since(newest))
    if found.empty and not (every := rows(None)).empty:
        # A row over several months names the first and the last of them.
        last = every["month"].str[-len("2031-01") :].max()
        newest = _newest(months[months["month"] <= last])
        found = rows(_since(newest))
    return newest, found


def _summed(ask: Ask, **asked: str | None) -> pd.DataFrame:
    """Return sums of what centres returned; a kind or a sex is looked for among the parts that have it."""
    if "split" not in asked:
        parts = [name for name in ("category", "sex") if asked.get(name)]
        asked["split"] = " and ".join(parts) or "none"
    return _named(ask, ask("return_numbers", **asked))


def _named(ask: Ask, sums: pd.DataFrame) -> pd.DataFrame:
    """Call measures by their labels; their keys stay in `measure_id`."""
    labels = ask("complaint_measures", country=None).set_index("measure")["label"]
    return sums.assign(measure_id=sums["measure"], measure=sums["measure"].map(labels))


def _main(ask: Ask, sums: pd.DataFrame) -> Main | None:
    """Return the measure that most rows count complaints in as they come in, None where none does."""
    stages = ask("complaint_measures", country=None).set_index("measure")["stage"]
    received = sums[sums["measure_id"].map(stages) == "received"]
    if received.empty:
        return None
    measure, label, unit = (
        received.groupby(["measure_id", "measure", "unit"], sort=False)["centres"].sum().idxmax()
    )
    return Main(str(measure), str(label), str(unit))


def _only_main(ask: Ask, sums: pd.DataFrame) -> pd.DataFrame:
    main = _main(ask, sums)
    if main is None:
        return sums.head(0)
    return sums[(sums["measure_id"] == main.measure) & (sums["unit"] == main.unit)].reset_index(drop=True)
