"""Figures of the region: what the warehouse holds, what is listed for each Member State, and where."""

import re
from collections.abc import Hashable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pandas as pd

from charts import maps, region
from charts.shape import reference
from charts.shapes import Tile, Tiles
from figures.answer import Finding, answers, findings
from figures.catalogue import figure
from figures.counted import CENTRE, figure_of, number
from figures.edition import made_on
from figures.figure import Ask, Figure, NothingThere, drawn
from figures.filters import PERIODS
from figures.of_corridors import doubts_said
from figures.of_country import migrants_as_of
from figures.of_sources import counted_with_sources
from words import name_of, say
from words.dates import date_said, day_said

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
# Each layer of the map with the question it shows, and the filter of it that takes a Member State.
LAYERS = {
    "corridors": ("corridors", "country"),
    "posts": ("attache_map", "origin"),
    "centres": ("centres", "country"),
}
# What a layer's own columns are called in the table of all layers.
NAMED = {
    "corridors": {"listed": "country", "counterpart": "partner", "signed": "number"},
    "posts": {"origin": "country", "place": "partner", "posts": "number"},
    "centres": {"country": "country", "name": "partner"},
}
SEPARATOR = " "
# So many pages that were read are named in a note.
MOST_PAGES = 5
# Between the two countries that something happened between.
BETWEEN = " – "
# Rows that are alike in these columns tell of one thing.
ONE_THING = ("happened_on", "kind", "what", "source_id")
# After so many months without an event a reader is told that there is none.
LONG_SILENCE = 3
# Kinds of things that happen, with the key of the words that count them.
KINDS = {
    "agreement signed": "agreement_signed",
    "on an agreement": "on_an_agreement",
    "meeting": "meeting",
    "treaty": "treaty",
    "law": "law",
    "ranking published": "ranking_published",
}


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
        say(
            "overview.region_title",
            instruments=int(table["instruments"].sum()),
            origins=int(table["instruments"].notna().sum()),
            posts=int(table["posts"].sum()),
            posting=int(table["posts"].notna().sum()),
        ),
        table,
        drawn(region.listed, table),
        note=say("overview.region_note"),
        scope=say("overview.region_scope"),
    )


@figure("overview-map")
def everywhere(ask: Ask, layers: str = SEPARATOR.join(LAYERS), country: str | None = None) -> Figure:
    """Map corridors, posts and centres, of one Member State or all.

    `layers` names those to show, with a space between them. Raises NothingThere where there is none of them.
    """
    shown = {
        name: ask(question, **{parameter: country})
        for name, (question, parameter) in LAYERS.items()
        if name in layers.split(SEPARATOR)
    }
    if not shown:
        raise NothingThere(layers)
    table = pd.concat([_layer(name, frame) for name, frame in shown.items()], ignore_index=True)
    return Figure(
        _map_title(list(shown)),
        table,
        drawn(lambda _: maps.region(shown, country or ""), table),
        note=say("overview.map_note"),
    )


def _map_title(layers: Sequence[str]) -> str:
    """Name what the map shows, as it is chosen."""
    *others, last = (say(f"overview.map_{name}") for name in layers)
    what = say("overview.map_and", first=", ".join(others), last=last) if others else last
    return say("overview.map_title", what=what)


@figure("overview-members")
def members_at_a_glance(ask: Ask) -> Figure:
    """Set the Member States side by side: migrants with and without protection, posts, treaties."""
    # In the order of what the title tells.
    table = ask("member_profiles").sort_values(
        ["uncovered", "migrants"], ascending=False, na_position="last", ignore_index=True
    )
    without = table[table["migrants"].notna()]
    title = say("overview.members_unknown")
    if not without.empty:
        first = without.iloc[0]
        found = ask("corridor_protection", origin=first["place_code"])
        bare = found[found["within_asean"] & (found["protection"] == "neither")]
        destination, persons = _most_people(bare.sort_values("persons", ascending=False))
        title = say(
            "overview.members_title",
            country=first["country"],
            uncovered=int(first["uncovered"]),
            destination=destination,
            persons=persons,
        )
    return Figure(
        title,
        table,
        drawn(region.profiles, table),
        note=" ".join(filter(None, (say("overview.members_note"), _doubts_within(ask)))),
        as_of=migrants_as_of(ask),
        columns=("country", "migrants", "uncovered", "instruments", "treaties"),
        scope=say("overview.members_scope"),
    )


@figure("news-since")
def since(ask: Ask, period: str = "year", country: str | None = None) -> Figure:
    """Show what is known to have happened in a period up to the day of the edition, the newest first."""
    edition = ask("edition")
    day, read_on = made_on(edition), edition["read_on"].item()
    began = day - timedelta(days=PERIODS[period])
    table = ask("news", since=began.isoformat(), until=day.isoformat(), country=country)
    rows = told_once(table)
    counted = rows["kind"].value_counts()
    told = ", ".join(say(f"news.count_{KINDS[kind]}", count=int(n)) for kind, n in counted.items())
    title = say("news.since_title", events=len(rows), period=say(f"news.period_{period}"), told=told)
    if rows.empty:
        before = ask("news", until=day.isoformat(), country=country)
        last = [
            say("news.last_before", title=title, what=row.what, date=date_said(str(row.happened_on)))
            for row in before.head(1).itertuples()
        ]
        title = last[0] if last else title
    read = say("news.read", day=date_said(read_on)) if isinstance(read_on, str) else ""
    return Figure(
        title,
        table,
        note=" ".join(
            filter(
                None,
                (
                    _silent(ask, country),
                    _not_heard_of(ask, began, day, country),
                    say("news.note", day=day_said(day)),
                    read,
                    _spelt_out(ask, rows),
                ),
            )
        ),
        columns=("what", "happened_on", "kind", "detail"),
        told=_kinds_said(rows),
    )


def _kinds_said(rows: pd.DataFrame) -> pd.DataFrame:
    """Call the kinds of events as the words do; frozen views are held to the table's own."""
    return rows.assign(kind=[name_of("news", "kind", kind) for kind in rows["kind"]])


def _spelt_out(ask: Ask, rows: pd.DataFrame) -> str:
    """Spell out the forums that these rows call by their letters."""
    words = set(re.findall(r"\w+", " ".join(rows["what"])))
    return "; ".join(
        say("forums.stands_for", short=row.short_name, name=row.name)
        for row in ask("forums").sort_values("short_name").itertuples()
        if row.short_name in words and row.short_name.isupper() and row.short_name != row.name
    )


def _silent(ask: Ask, country: str | None) -> str:
    """Say that nothing of the year of the edition is listed, what was read of it, and what was looked for.

    '' where something of that year is listed.
    """
    day = made_on(ask("edition"))
    year = str(day.year)
    if len(ask("news", since=year, until=day.isoformat(), country=country)):
        return ""
    told = [say("news.nothing_of", year=year)]
    if country is None:
        read = ask("sources")
        # A page of that year tells of things without a day.
        dated = read[read["published"].astype("string").str.startswith(year).fillna(value=False)]
        titles = [
            row.title
            for row in dated.sort_values("published", ascending=False, kind="stable").itertuples()
            # What an association published has none.
            if isinstance(row.title, str)
        ]
        if titles:
            told.append(say("news.read_of", year=year, titles="; ".join(titles[:MOST_PAGES])))
        missing = ask("not_available")
        sought = missing[missing["what"].str.contains(year, regex=False)]["what"]
        if len(sought):
            told.append(say("news.sought_of", what="; ".join(sought)))
    return " ".join(told)


def _not_heard_of(ask: Ask, began: date, day: date, country: str | None) -> str:
    """Name what was announced for a time that has passed since, and was not heard of again; '' if none."""
    asked = {"since": began.isoformat(), "until": day.isoformat(), "country": country}
    happened, told = ask("news", **asked), ask("news", announced=True, **asked)
    only_announced = pd.concat([told, happened]).drop_duplicates(keep=False)
    passed = [
        f"{row.what} ({date_said(row.happened_on)})"
        for row in only_announced.itertuples()
        if row.happened_on < day.isoformat()[: len(row.happened_on)]
    ]
    return say("news.not_heard_of", what="; ".join(passed)) if passed else ""


def told_once(news: pd.DataFrame) -> pd.DataFrame:
    """Tell once what one page says of several countries: “Cambodia, Indonesia – Japan: listed as current”.

    Rows of one date, kind, detail and source are one where their `what` differs in its beginning only. So are
    those that differ in their detail only: several sentences of one page on one thing.
    """
    told: dict[tuple[object, ...], dict[Hashable, Any]] = {}
    for n, row in enumerate(news.to_dict("records")):
        one, between, rest = str(row["what"]).partition(BETWEEN)
        # What names nobody beside somebody stands for itself.
        alike = (
            row["happened_on"],
            row["kind"],
            str(row["detail"]),
            row["source_id"],
            rest if between else n,
        )
        if alike not in told:
            told[alike] = row
            continue
        first = told[alike]
        named = str(first["what"]).partition(BETWEEN)[0].split(", ")
        first["what"] = f"{', '.join(dict.fromkeys([*named, one]))}{BETWEEN}{rest}"
        first["locator"] = _also(first["locator"], row["locator"])
    things: dict[tuple[object, ...], dict[Hashable, Any]] = {}
    for row in told.values():
        first = things.setdefault(tuple(row[name] for name in ONE_THING), row)
        if first is not row:
            first["locator"] = _also(first["locator"], row["locator"])
            first["detail"] = _also(first["detail"], row["detail"])
    return pd.DataFrame(list(things.values()), columns=news.columns)


def _also(said: object, other: object) -> str:
    """Put what is said after what was said before, each once."""
    parts = (part for each in (said, other) if isinstance(each, str) for part in each.split("; "))
    return "; ".join(dict.fromkeys(part for part in parts if part))


@figure("news-ahead")
def ahead(ask: Ask, country: str | None = None) -> Figure:
    """Show what sources date to a time to come, for views frozen before meetings were among it."""
    return _ahead(ask, country, announced=False)


@figure("news-announced")
def announced(ask: Ask, country: str | None = None) -> Figure:
    """Show what sources announce for a time to come, meetings among it, the nearest first."""
    return _ahead(ask, country, announced=True)


def _ahead(ask: Ask, country: str | None, announced: bool) -> Figure:
    day = made_on(ask("edition"))
    since = (day + timedelta(days=1)).isoformat()
    table = ask("news", since=since, country=country, announced=announced).iloc[::-1].reset_index(drop=True)
    return Figure(
        say("news.ahead_title", events=len(table)),
        table,
        note=say("news.ahead_note", day=day_said(day)),
        told=_kinds_said(table),
        columns=("what", "happened_on", "kind", "detail"),
    )


def newest(ask: Ask) -> Finding:
    """Say the newest thing that is dated to a day or month."""
    table = ask("news", until=made_on(ask("edition")).isoformat())
    dated = table[table["happened_on"].str.len() > len("2026")]
    if dated.empty:
        return Finding(say("news.none"), "news-since")
    row = next(dated.itertuples())
    kind = name_of("news", "kind", row.kind)
    told = say("news.newest", date=date_said(row.happened_on), what=_in_full(ask, row.what), kind=kind)
    return Finding(f"{told} {_silence(row.happened_on, made_on(ask('edition')))}".strip(), "news-since")


def _in_full(ask: Ask, what: str) -> str:
    """Call a forum by its name where a thing that happened is called by the forum's letters."""
    short, colon, event = what.partition(": ")
    forums = ask("forums")
    named = forums[forums["short_name"] == short]["name"]
    return f"{named.iat[0]}: {event}" if colon and len(named) else what


def _silence(happened_on: str, day: date) -> str:
    """Say that nothing newer is on record, where the newest is of months before the edition."""
    year, month = map(int, happened_on.split("-")[:2])
    months = (day.year - year) * 12 + day.month - month
    return say("news.silence", day=day_said(day)) if months >= LONG_SILENCE else ""


@answers("overview")
def answer(ask: Ask) -> tuple[Finding, ...]:
    """Say how far protection reaches in the region, and what happened last."""
    reach = tuple(replace(one, figure="corridors-protection") for one in findings("corridors", ask)[:1])
    return (*reach, newest(ask))


@figure("overview-headline")
def headline(ask: Ask) -> Figure:
    """Show the key numbers of the region on one line, as on the first page of its brief."""
    agreements = ask("agreements", status="signed")
    posts = ask("attache_stated_and_counted")
    centres = ask("centres")
    rows = {
        "instruments_listed": agreements[agreements["series"] == "table 2"],
        "instruments_since": agreements[agreements["since_2010"]],
        "posts_stated": posts,
        "posts_counted": posts,
        "centres": centres[centres["kind"] == CENTRE],
        "complaint_figures": ask("complaint_figures"),
        "discrepancies": counted_with_sources(ask("discrepancies")),
    }
    sums = {f"posts_{part}": int(posts[part].sum()) for part in ("stated", "counted")}
    listed, since = rows["instruments_listed"], rows["instruments_since"]
    others = len(agreements) - len(listed) - len(since)
    tiles = [
        number(
            say(f"overview.headline_{name}"),
            sums.get(name, len(found)) or None,
            found,
            say(f"overview.headline_{name}_note", origins=len(posts), others=others),
        )
        for name, found in rows.items()
    ]
    title = say("overview.headline_title", members=len(ask("members")))
    return figure_of(title, tiles, say("overview.headline_note"))


def _layer(name: str, frame: pd.DataFrame) -> pd.DataFrame:
    """Return a layer's rows in the columns that all layers have: what, between whom, how many, from where."""
    columns = {**NAMED[name], "source_id": "source_id", "locator": "locator"}
    found = frame[list(columns)].rename(columns=columns)
    return found.assign(layer=say(f"overview.layer_{name}")).reindex(
        columns=["layer", "country", "partner", "number", "source_id", "locator"]
    )


def _doubts_within(ask: Ask) -> str:
    """Say which estimates of people in other Member States are the same for several."""
    found = ask("corridor_protection")
    return doubts_said(ask, found[found["within_asean"]])


def _most_people(corridors: pd.DataFrame) -> tuple[str, int]:
    """Return the destination of the first of some corridors that has an estimate, and how many live there."""
    for row in corridors[corridors["persons"].notna()].head(1).itertuples():
        return str(row.destination), int(row.persons)
    return "", 0
