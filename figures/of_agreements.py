"""Figures of agreements: how many, between whom, when, where they stand, and what they provide."""

import pandas as pd

from charts import agreements as charts
from charts import maps
from figures.answer import Finding, answers
from figures.catalogue import figure
from figures.edition import made_on
from figures.figure import Ask, Figure, drawn
from figures.filters import choices
from words import say
from words.dates import date_said
from words.sorting import in_order

BY = ("country", "series", "status")
LIST_COLUMNS = ("listed", "counterpart", "year_signed", "sector", "instrument", "status", "entered_by")
# States in which an instrument no longer works as it was signed.
OVER = ("suspended", "term ended", "replaced")
# So many counterparts are named in a sentence, and so many years of signings in a title; more are counted.
FEW = 3
# What is signed by an association of agencies and not by its state.
WITH_ASSOCIATION = "understanding with an association"


@figure("agreements-years", *BY)
def years(ask: Ask, **filters: str | None) -> Figure:
    """Count signed instruments by five years and listing country."""
    found = ask("agreements", **filters)
    signed = found[(found["status"] == "signed") & found["year_signed"].notna()].reset_index(drop=True)
    by_period = (signed["year_signed"].astype(int) // charts.FIVE * charts.FIVE).value_counts()
    most = int(by_period.idxmax()) if len(signed) else 0
    parties = ask("countries_with_agreements").set_index("place_code")["name"]
    chosen = str(parties.get(filters.get("country"), ""))
    title = say(
        "agreements.years_title",
        signed=int(by_period.max()) if len(signed) else 0,
        first=str(most),
        last=str(most + charts.FIVE - 1),
    )
    if 0 < len(signed) <= FEW or by_period.max() == 1:
        # Of so few no five years have more than others that would tell anything.
        years = sorted({int(year) for year in signed["year_signed"]})
        title = say("agreements.years_few", years=", ".join(map(str, years)))
    return Figure(
        title,
        signed,
        drawn(lambda frame: charts.years(frame, made_on(ask("edition")).year, chosen), signed),
        note=say("agreements.years_note"),
        columns=LIST_COLUMNS,
    )


@figure("agreements-states", *BY)
def states(ask: Ask, **filters: str | None) -> Figure:
    """Show where each instrument stands, as far as the last thing known of it tells."""
    table = ask("agreement_states", **filters)
    counted = table["state"].value_counts()
    return Figure(
        say(
            "agreements.states_title",
            renegotiated=int(counted.get("under renegotiation", 0)),
            renewed=int(counted.get("renewed or amended", 0)),
            in_process=int((ask("agreements", **filters)["status"] != "signed").sum()),
            over=int(sum(counted.get(state, 0) for state in OVER)),
        ),
        table,
        # One bar would say less than the rows themselves.
        drawn(charts.states, table) if table["state"].nunique() > 1 else None,
        note=" ".join(filter(None, (_followed(ask, table), say("agreements.states_note")))),
        columns=(
            "state",
            "listed",
            "counterpart",
            "year_signed",
            "last_event_year",
            "last_event",
            "sector",
            "note",
        ),
    )


@figure("agreements-list", *BY)
def listed(ask: Ask, **filters: str | None) -> Figure:
    """Show every instrument."""
    return Figure(say("agreements.list_title"), ask("agreements", **filters), columns=LIST_COLUMNS)


@answers("agreements")
def answer(ask: Ask, country: str | None = None) -> tuple[Finding, ...]:
    """Say how many instruments are signed, by all or by one party, the newest, and where they stand."""
    found = ask("agreements", country=country)
    signed = found[found["status"] == "signed"]
    name = choices("party", ask).get(country, country) if country else ""
    if signed.empty:
        none = say("agreements.answer_none_of", name=name) if country else say("agreements.answer_none")
        return (Finding(none, "agreements-years"),)
    dated = signed.assign(dated=signed["signed_on"].fillna(signed["year_signed"].astype("string")))
    newest = dated.dropna(subset=["dated"]).sort_values("dated").tail(1)
    stand = states(ask, country=country)
    silent = int((stand.table["state"] == "signed").sum())
    told = [
        Finding(
            _of_one(signed, name, silent) if country else _of_all(ask, signed, silent), "agreements-years"
        )
    ]
    # Whoever asks for a country may not mean its counties.
    provinces = int(
        (signed["counterpart"] != signed["counterpart_country"].fillna(signed["counterpart"])).sum()
    )
    if country and provinces:
        told.append(Finding(say("agreements.answer_provinces", provinces=provinces), "agreements-years"))
    associations = int((signed["instrument"] == WITH_ASSOCIATION).sum())
    if country and associations:
        said = say("agreements.answer_associations", associations=associations)
        told.append(Finding(said, "agreements-years"))
    for row in newest.itertuples():
        sentence = say(
            "agreements.answer_newest",
            listed=row.listed,
            counterpart=row.counterpart,
            date=date_said(str(row.dated)),
        )
        told.append(Finding(sentence, "agreements-years"))
    return (*told, Finding(stand.title + ".", "agreements-states"))


def _of_all(ask: Ask, signed: pd.DataFrame, silent: int) -> str:
    outside = set(signed["listed"]) - set(ask("members")["name"])
    return say(
        "agreements.answer",
        signed=len(signed),
        counterparts=int(signed["counterpart"].nunique()),
        countries=int(signed["listed"].nunique()),
        others=len(outside),
        silent=silent,
    )


def _of_one(signed: pd.DataFrame, name: str, silent: int) -> str:
    """Say how many instruments one party has, and with how many others; a few are named."""
    others = other_parties(signed, name)
    named = (
        in_order(others) if len(others) <= FEW else [say("agreements.counterparts", counterparts=len(others))]
    )
    return say("agreements.answer_of", name=name, signed=len(signed), others=", ".join(named), silent=silent)


def other_parties(signed: pd.DataFrame, name: str) -> list[str]:
    """Return with whom one party has instruments, each once."""
    return list(signed["listed"].where(signed["listed"] != name, signed["counterpart"]).unique())


@figure("agreements-counts", *BY)
def counts(ask: Ask, **filters: str | None) -> Figure:
    """Count signed instruments by listing country."""
    counted, table = ask("agreement_counts", **filters), ask("agreements", **filters)
    signed = table[table["status"] == "signed"]
    listed = int((signed["series"] == "table 2").sum())
    return Figure(
        say("agreements.counts_title", signed=int(counted["signed"].sum()), countries=len(counted)),
        table,
        drawn(charts.counts, counted),
        note=f"{say('agreements.counting_rule')} {_doubted(counted)}",
        as_of=say("agreements.as_of"),
        scope=say("agreements.counts_scope", listed=listed, others=len(signed) - listed),
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
    signed = table.loc[table["signed"] > 0, "listed"].value_counts()
    country = filters.get("country")
    name = str(choices("party", ask).get(country, country)) if country else ""
    return Figure(
        # Among the pairs of one country, that it has most of them says nothing. Where each of
        # the two lists instruments, a pair stands in two rows.
        say(
            "agreements.map_title_of",
            name=name,
            pairs=len(other_parties(table[table["signed"] > 0], name)),
            instruments=int(table["signed"].sum()),
        )
        if country
        else say(
            "agreements.map_title",
            pairs=int(signed.sum()),
            most=signed.index[0] if len(signed) else "",
            count=int(signed.max()) if len(signed) else 0,
        ),
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


def _followed(ask: Ask, table: pd.DataFrame) -> str:
    """Say which instruments that are over have a later text between the same two, '' where none is over."""
    over = table[table["state"].isin(OVER)]
    if over.empty:
        return ""
    signed = ask("agreements", status="signed")
    # Either of the two may be the one that lists the later text.
    other_way = signed.rename(columns={"listed": "counterpart", "counterpart": "listed"})
    later = over.merge(pd.concat([signed, other_way]), on=["listed", "counterpart"], suffixes=("", "_later"))
    later = later[later["year_signed_later"] > later["year_signed"]]
    named = [
        say("agreements.followed_by", agreement=f"{listed} – {counterpart} {int(year)}", years=years)
        for (listed, counterpart, year), years in later.groupby(
            ["listed", "counterpart", "year_signed"], sort=False
        )["year_signed_later"]
        .agg(lambda each: ", ".join(str(int(one)) for one in sorted(set(each))))
        .items()
    ]
    return say(
        "agreements.followed",
        over=len(over),
        followed=later["agreement_id"].nunique(),
        named="; ".join(named),
    )


def _doubted(counted: pd.DataFrame) -> str:
    return say("agreements.doubted", doubted=int(counted["doubted"].sum()))
