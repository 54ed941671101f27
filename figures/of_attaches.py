"""Figures of labour attachés: stated and counted, where they sit, what they do, what is not covered."""

from functools import partial
from typing import Any

import pandas as pd

from charts import attaches as charts
from charts import corridors, maps
from charts.shape import reference
from charts.shapes import Tile, Tiles
from figures.answer import Finding, answers
from figures.catalogue import figure
from figures.doubt import differing
from figures.figure import Ask, Figure, drawn
from figures.filters import members
from figures.of_corridors import provinces_said
from figures.said import dates_said
from words import say

MOST_CORRIDORS = 12
# What a stated number speaks of where it is about all of a country, and units that count no posts.
WHOLE = "all posts"
NO_POSTS = ("countries", "places", "staff")
ATTACHES = "labour attachés"
# Countries of whose stated numbers there is something to say.
NOTED = {"thailand": "Thailand", "philippines": "Philippines"}
POST_COLUMNS = (
    "origin",
    "place",
    "city",
    "posts",
    "posts_basis",
    "reason",
    "as_of",
    "printed_as",
    "entered_by",
)


@figure("attaches-people")
def people(ask: Ask, origin: str | None = None) -> Figure:
    """Show corridors with a signed instrument and no labour attaché, those with most people first."""
    found = ask("corridor_protection", origin=origin)
    table = _unattended(found)
    known = table[table["persons"].notna()].head(MOST_CORRIDORS)
    return Figure(
        _people_said(found, table),
        table,
        drawn(lambda _: corridors.largest(known), known),
        note=" ".join(
            filter(None, (say("attaches.people_note"), _unknown_said(table), provinces_said(ask, table)))
        ),
        columns=("origin", "destination", "persons", "newest_year", "signed"),
    )


def _people_said(found: pd.DataFrame, table: pd.DataFrame) -> str:
    """Say how many people live in corridors without an attaché; where nothing is known, that."""
    if not (found["from_member"] & (found["signed"] > 0)).any():
        return say("attaches.people_none")
    if len(table) and table["persons"].isna().all():
        return say("attaches.people_unknown", corridors=len(table))
    unknown = table[table["persons"].isna()]
    return say(
        "attaches.people_title",
        corridors=len(table),
        known=len(table) - len(unknown),
        persons=int(table["persons"].sum()),
        unknown=len(unknown),
    )


def _unknown_said(table: pd.DataFrame) -> str:
    """Name the corridors whose people nobody has estimated, '' where there are none."""
    unknown = table[table["persons"].isna()]
    routes = [
        say("corridors.route", origin=row.origin, destination=row.destination) for row in unknown.itertuples()
    ]
    return say("attaches.people_without", corridors=len(routes), named=", ".join(routes)) if routes else ""


@figure("attaches-newest")
def newest(ask: Ask, origin: str | None = None) -> Figure:
    """Show the newest number found of all posts or offices of each country of origin."""
    table = _newest(ask("attache_totals", origin=origin))
    tiles = tuple(_newest_tile(row) for row in table.itertuples())
    return Figure(
        say("attaches.newest_title", origins=len(table)),
        table,
        Tiles(tiles) if tiles else None,
        note=say("attaches.newest_note"),
        columns=("origin", "stated_as", "unit", "as_of_printed", "detail"),
    )


def _newest(totals: pd.DataFrame) -> pd.DataFrame:
    counts = (totals["scope"] == WHOLE) & ~totals["unit"].isin(NO_POSTS) & totals["stated_as"].notna()
    ordered = totals[counts].sort_values("as_of", na_position="first", kind="stable")
    return ordered.drop_duplicates("origin", keep="last").reset_index(drop=True)


@figure("attaches-origins")
def origins(ask: Ask, origin: str | None = None, protection: str | None = None) -> Figure:
    """Count the corridors of each country of origin that have an instrument, a post, or both."""
    found = ask("corridor_protection", origin=origin)
    covered = found[found["from_member"] & (found["protection"] != "neither")]
    table = covered if protection is None else covered[covered["protection"] == protection]
    table = table.reset_index(drop=True)
    counted = table["protection"].value_counts()
    return Figure(
        say(
            "attaches.coverage_title",
            agreement_only=int(counted.get("agreement, no post", 0)),
            post_only=int(counted.get("post, no agreement", 0)),
            both=int(counted.get("agreement and post", 0)),
        ),
        table,
        drawn(corridors.by_origin, table),
        note=say("attaches.origins_note"),
        columns=("origin", "destination", "protection", "persons", "newest_year"),
        scope=say("attaches.origins_scope"),
    )


def _newest_tile(row: Any) -> Tile:
    year = say("brief.undated") if pd.isna(row.as_of) else str(row.as_of)[:4]
    value = say("attaches.newest_value", stated=row.stated_as, unit=row.unit, year=year)
    date = say("attaches.newest_date", date=row.as_of_printed)
    return Tile(str(row.origin), value, date, reference(row))


@answers("attaches")
def answer(ask: Ask, origin: str | None = None) -> tuple[Finding, ...]:
    """Say how many corridors with an instrument have no labour attaché, the largest, and who has most.

    Of one country of origin, also where its own sit, and whose sit there.
    """
    found = ask("corridor_protection", origin=origin)
    signed = found[found["from_member"] & (found["signed"] > 0)]
    name = members(ask).get(origin, origin) if origin else ""
    numbers = _numbers_said(ask, name, origin)
    if signed.empty:
        none = say("attaches.answer_none_of", name=name) if origin else say("attaches.answer_unknown")
        return (Finding(none, "attaches-people"), *numbers)
    without = _unattended(found)
    said = (
        say("attaches.answer_of", name=name, signed=len(signed), without=len(without))
        if origin
        else say("attaches.answer", signed=len(signed), without=len(without))
    )
    told = [Finding(said, "attaches-people")]
    known = without[without["persons"].notna()]
    for row in known.head(1).itertuples():
        largest = say(
            "attaches.answer_largest",
            origin=row.origin,
            destination=row.destination,
            persons=int(row.persons),
        )
        told.append(Finding(f"{largest} {_unknown_said(without)}".strip(), "attaches-people"))
    return (*told, *numbers)


def _numbers_said(ask: Ask, name: str, origin: str | None) -> tuple[Finding, ...]:
    """Say how many labour attachés are stated and counted: of whom most are, or of one and at its places."""
    found = ask("attache_stated_and_counted", origin=origin)
    told: list[Finding] = []

    def tell(sentence: str) -> None:
        told.append(Finding(sentence, "attaches-totals"))

    for row in found.head(1).itertuples():
        stated, counted = int(row.stated), int(row.counted)
        tell(
            say("attaches.answer_own", origin=row.origin, stated=stated, counted=counted)
            if origin
            else say("attaches.answer_most", origin=row.origin, stated=stated, counted=counted)
        )
        for each in _newer_said(ask, str(row.origin)):
            tell(each)
    if origin:
        if not told:
            own = ask("attache_posts", origin=origin)
            places = own[own["posts_basis"] != "closed"]["place_code"].nunique()
            tell(say("attaches.answer_places", name=name, places=int(places)))
            told += [] if places else differing(ask, "attaches", origin)
        there = ask("attache_posts", destination=origin)
        hosted = sorted(there[there["posts_basis"] != "closed"]["origin"].unique())
        tell(say("attaches.answer_hosted", name=name, states=len(hosted), origins=", ".join(hosted)))
    return tuple(told)


def _newer_said(ask: Ask, origin: str) -> list[str]:
    """Say the newest number found of a country, where one has a date of its own, and of what."""
    newest = _newest(ask("attache_totals"))
    return [
        say(
            f"attaches.answer_newest_{'attaches' if row.unit == ATTACHES else 'other'}",
            origin=row.origin,
            stated=row.stated_as,
            unit=row.unit,
            date=dates_said(str(row.as_of)),
        )
        for row in newest[(newest["origin"] == origin) & newest["as_of"].notna()].itertuples()
    ]


def _unattended(found: pd.DataFrame) -> pd.DataFrame:
    mine = found["from_member"] & (found["protection"] == "agreement, no post")
    return found[mine].sort_values("persons", ascending=False, na_position="last").reset_index(drop=True)


@figure("attaches-totals")
def totals(ask: Ask, origin: str | None = None) -> Figure:
    """Set stated totals beside counted posts."""
    table = ask("attache_stated_and_counted", origin=origin)
    differing = int((table["difference"] != 0).sum())
    return Figure(
        say("attaches.totals_title", differing=differing, origins=len(table)),
        table,
        drawn(charts.stated_and_counted, table),
        note=" ".join([say("attaches.totals_note"), *_of_one(table)]),
        as_of=say("attaches.as_of"),
        scope=say("attaches.totals_scope"),
    )


def _of_one(table: pd.DataFrame) -> list[str]:
    """Say what is to be said of the numbers of single countries, those that are shown."""
    shown = set(table["origin"])
    return [say(f"attaches.totals_note_{one}") for one, name in NOTED.items() if name in shown]


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
def coverage(ask: Ask, origin: str | None = None, coverage: str | None = None) -> Figure:
    """Count corridors with an agreement, a post, or both."""
    found = ask("attache_coverage", origin=origin)
    table = found if coverage is None else found[found["coverage"] == coverage]
    counted = table["coverage"].value_counts()
    return Figure(
        say(
            "attaches.coverage_title",
            agreement_only=int(counted.get("agreement, no post", 0)),
            post_only=int(counted.get("post, no agreement", 0)),
            both=int(counted.get("agreement and post", 0)),
        ),
        table,
        drawn(partial(charts.coverage, of=members(ask).get(origin or "", "")), table),
        note=say("attaches.coverage_note"),
    )


@figure("attaches-corridors")
def every_corridor(ask: Ask, origin: str | None = None, coverage: str | None = None) -> Figure:
    """Show corridors one by one, of one kind of coverage or all."""
    table = ask("attache_coverage", origin=origin)
    shown = table if coverage is None else table[table["coverage"] == coverage]
    return Figure(say("attaches.corridors_title"), shown)
