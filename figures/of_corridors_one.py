"""Figures of one corridor: its people, what protects them and on what points, who is there for them."""

from itertools import product

import pandas as pd

from charts import commitments, criteria
from charts.shapes import Tile
from figures.catalogue import figure
from figures.counted import CENTRE, count, figure_of, number
from figures.doubt import CAUTION
from figures.figure import Ask, Figure, drawn
from figures.of_agreements import WITH_ASSOCIATION
from figures.of_agreements_criteria import in_words, said
from words import say

COSTS = "recruitment costs"
# Key figures that count people who went to a destination or live there.
COUNTS = ("deployment", "migrant stock")
NOT_AT_ALL = "not on record at all"


@figure("corridors-one")
def numbers(ask: Ask, start: str, destination: str) -> Figure:
    """Show what is on record of a corridor in a few numbers, each counted for itself."""
    origin, place = ends(ask, start, destination)
    found = corridor(ask, start, destination)
    signed = instruments_of(ask, start, destination)
    posts = ask("attache_posts", origin=start, destination=destination)
    none = say("country.none_recorded")
    tiles = (
        _people(found),
        count(say("corridors.one_signed"), signed[signed["status"] == "signed"], _in_process(signed), none),
        number(say("corridors.one_posts"), _places(found), posts, say("corridors.one_posts_note"), none),
        *(
            count(say("corridors.one_centres", place=name), _centres(ask, code), "", none)
            for name, code in ((origin, start), (place, destination))
        ),
    )
    apart = (provincial(signed, {origin, place}), not_counted(ask, found), warned(ask, found))
    note = " ".join(filter(None, (say("corridors.one_note"), *apart)))
    return figure_of(say("corridors.one_title", origin=origin, destination=place), tiles, note)


@figure("corridors-criteria")
def against(ask: Ask, start: str, destination: str, standard: str | None = None) -> Figure:
    """Set the instruments of a corridor against the criteria of a list."""
    table = in_words(ask("agreement_criteria", origin=start, destination=destination, standard=standard))
    unknown = table[table["says"] == NOT_AT_ALL].drop_duplicates("agreement_id").reset_index(drop=True)
    title = said(table) if len(table) else say("corridors.criteria_none")
    note = say("corridors.criteria_note", unknown=len(unknown))
    if table["agreement_id"].nunique() == len(unknown):
        # Nothing to set against the list: the instruments are named, and that nothing of them is on record.
        return Figure(title, unknown, note=note, columns=("agreement", "instrument", "status", "says"))
    return Figure(
        title,
        table,
        drawn(lambda frame: criteria.against(frame).turned(), table),
        note=note,
        columns=("agreement", "criterion", "says", "provisions", "lacking"),
    )


@figure("corridors-instruments")
def instruments(ask: Ask, start: str, destination: str) -> Figure:
    """Show where each instrument of a corridor stands."""
    table = standing(ask, start, destination)
    return Figure(
        say("corridors.instruments_title", instruments=len(table)),
        table,
        note=f"{say('agreements.states_note')} {looked_for(ask, start, destination)}".strip(),
        columns=("state", "year_signed", "instrument", "sector", "last_event", "note"),
    )


@figure("corridors-posts")
def posts(ask: Ask, start: str, destination: str) -> Figure:
    """Show where labour attachés of the origin sit at the destination."""
    table = ask("attache_posts", origin=start, destination=destination)
    columns = ("place", "city", "posts", "posts_basis", "as_of", "reason")
    return Figure(say("corridors.posts_title", places=len(table)), table, columns=columns)


@figure("corridors-services")
def services(ask: Ask, start: str, destination: str) -> Figure:
    """Show what missions of the origin do for workers at the destination, or everywhere."""
    _, place = ends(ask, start, destination)
    found = ask("attache_services", origin=start)
    table = found[found["place"].isna() | (found["place"] == place)].reset_index(drop=True)
    return Figure(say("corridors.services_title"), table, columns=("service", "place", "detail"))


@figure("corridors-centres")
def centres(ask: Ask, start: str, destination: str) -> Figure:
    """Show the resource centres at both ends of a corridor."""
    table = _asked(ask, "centres", start, destination)
    return Figure(say("corridors.centres_title"), table, columns=("country", "name", "kind", "host", "place"))


@figure("corridors-complaints")
def complaints(ask: Ask, start: str, destination: str) -> Figure:
    """Show what reporters at both ends published on complaints, the newest first."""
    found = _asked(ask, "complaint_figures", start, destination)
    table = found[found["split"] == "none"].sort_values("period_end", ascending=False, na_position="last")
    return Figure(
        say("corridors.complaints_title"),
        table.reset_index(drop=True),
        note=say("corridors.complaints_note"),
        columns=("country", "reporter", "measure", "value", "period_end", "unit", "period_start"),
    )


@figure("corridors-own-complaints")
def own_complaints(ask: Ask, start: str, destination: str) -> Figure:
    """Show what the country of origin published on complaints from this destination, the newest first."""
    origin, place = ends(ask, start, destination)
    found = ask("complaint_figures", country=start)
    own = (found["split"] == "destination") & (found["category"] == place) & (found["country"] == origin)
    table = found[own].sort_values(["period_end", "period_start"], ascending=False, na_position="last")
    return Figure(
        say("corridors.own_complaints_title", origin=origin, destination=place, figures=len(table)),
        table.reset_index(drop=True),
        note=say("corridors.own_complaints_note"),
        columns=("measure", "value", "unit", "period_start", "period_end", "reporter"),
    )


@figure("corridors-counts")
def counts(ask: Ask, start: str, destination: str) -> Figure:
    """Show how many people sources count on the way or at the destination, beside the estimate."""
    origin, place = ends(ask, start, destination)
    found = ask("key_figures", country=start)
    on_way = found["theme"].isin(COUNTS) & (found["place"] == origin) & (found["destination"] == place)
    found = found[on_way]
    period = found["period"].fillna("").str.split("/")
    # A year ends with its last month. The newest first, of two that end together the longer.
    ended = period.str[-1].map(lambda end: f"{end}-12" if len(end) == len("2024") else end)
    ordered = found.assign(ended=ended, begun=period.str[0]).sort_values(
        ["ended", "begun"], ascending=[False, True], kind="stable"
    )
    table = ordered.drop(columns=["ended", "begun"]).reset_index(drop=True)
    return Figure(
        say("corridors.counts_title", counts=len(table)),
        table,
        note=say("corridors.counts_note"),
        columns=("measure", "as_published", "unit", "period", "note"),
    )


@figure("corridors-costs")
def costs(ask: Ask, start: str, destination: str) -> Figure:
    """Show what workers of the origin paid to get to the destination, where a source says so."""
    origin, place = ends(ask, start, destination)
    found = ask("key_figures", country=start)
    own = found[(found["theme"] == COSTS) & (found["place"] == origin)]
    table = own[own["destination"].isna() | (own["destination"] == place)]
    for_it = int(table["destination"].notna().sum())
    return Figure(
        say("corridors.costs_title", origin=origin, destination=place, own=for_it),
        table.sort_values("destination", na_position="last").reset_index(drop=True),
        note=say("corridors.costs_note"),
        columns=("subject", "measure", "as_published", "unit", "period", "note"),
    )


@figure("corridors-agencies")
def agencies(ask: Ask, start: str) -> Figure:
    """Show the agencies of the origin that have a published grade."""
    name = _name(ask, "origin", start)
    known = ask("scorecard_agencies")
    own = set(known[known["place"] == name]["name"])
    found = ask("agency_rankings")
    table = found[found["agency"].isin(own)].reset_index(drop=True)
    return Figure(
        say("corridors.agencies_title", origin=name),
        table,
        note=say("corridors.agencies_note"),
        columns=("agency", "grade", "label", "basis", "note"),
    )


@figure("corridors-treaties")
def treaties(ask: Ask, start: str, destination: str) -> Figure:
    """Show which treaties bind the Member States at the ends of a corridor."""
    table = _asked(ask, "treaties", start, destination)
    return Figure(
        say("corridors.treaties_title"),
        table,
        drawn(lambda frame: commitments.treaties(frame).turned(), table),
        note=say("corridors.treaties_note"),
        columns=("treaty", "member", "action", "acted_on", "note"),
    )


def counted_otherwise(figures: pd.DataFrame) -> pd.DataFrame:
    """Return the key figures that count people on the way or at a destination, with the number of each."""
    digits = figures["as_published"].str.replace(",", "").str.extract(r"(\d+)")[0]
    counts = figures["theme"].isin(COUNTS) & figures["destination"].notna() & digits.notna()
    return figures.assign(number=digits.astype("Int64"))[counts]


def ends(ask: Ask, start: str, destination: str) -> tuple[str, str]:
    """Return the names of both ends of a corridor, the code of one that no corridor is known of."""
    return _name(ask, "origin", start), _name(ask, "destination", destination)


def corridor(ask: Ask, start: str, destination: str) -> pd.DataFrame:
    """Return the row of a corridor, none where nothing is on record."""
    found = ask("corridor_protection", origin=start, destination=destination)
    at = (found["origin_code"] == start) & (found["destination_code"] == destination)
    return found[at].reset_index(drop=True)


def standing(ask: Ask, start: str, destination: str) -> pd.DataFrame:
    """Return where each instrument of a corridor stands."""
    own = set(instruments_of(ask, start, destination)["agreement_id"])
    states = ask("agreement_states")
    return states[states["agreement_id"].isin(own)].reset_index(drop=True)


def _name(ask: Ask, end: str, code: str) -> str:
    found = ask("corridor_protection", **{end: code})
    named = found[found[f"{end}_code"] == code][end]
    return str(named.iat[0]) if len(named) else code


def _asked(ask: Ask, question: str, start: str, destination: str) -> pd.DataFrame:
    parts = [ask(question, country=code) for code in dict.fromkeys((start, destination))]
    filled = [part for part in parts if len(part)]
    return pd.concat(filled, ignore_index=True) if filled else parts[0]


def instruments_of(ask: Ask, start: str, destination: str) -> pd.DataFrame:
    """Return the instruments of a corridor, each once."""
    found = ask("agreement_criteria", origin=start, destination=destination)
    return found.drop_duplicates("agreement_id").reset_index(drop=True)


def not_counted(ask: Ask, found: pd.DataFrame) -> str:
    """Say how many signed instruments between the two do not count for this corridor, '' where all do."""
    if found.empty:
        return ""
    row = found.iloc[0]
    signed = ask("agreements", country=row["origin_code"], status="signed")
    other = row["destination"]
    between = signed[(signed["listed"] == other) | (signed["counterpart_country"] == other)]
    more = len(between) - int(row["signed"])
    associations = min(more, int((between["instrument"] == WITH_ASSOCIATION).sum()))
    return say("corridors.not_counted", instruments=more, associations=associations) if more > 0 else ""


def looked_for(ask: Ask, start: str, destination: str) -> str:
    """Say what was looked for between the ends of a corridor and is not available, '' where nothing was."""
    found = ask("corridor_gaps", origin=start, destination=destination)
    return " ".join(
        say("corridors.looked_for", what=row.what, reason=row.reason.rstrip("."), source=row.publisher)
        for row in found.itertuples()
    )


def warned(ask: Ask, table: pd.DataFrame) -> str:
    """Say what a caution on record says of estimates into a country, '' where none is of these corridors."""
    told = doubted(ask, table)
    return " ".join(dict.fromkeys(told[told != ""]))


def doubted(ask: Ask, table: pd.DataFrame) -> pd.Series:
    """Say of each corridor what a caution on record says of its estimate, '' where none does."""
    found = ask("discrepancies") if table["persons"].notna().any() else pd.DataFrame()
    said = {
        (row.place, row.stated_source_id, row.stated_locator): say(
            "corridors.caution", destination=row.place, told=row.explanation.rstrip(".")
        )
        for row in found.itertuples()
        if row.matters == CAUTION
    }

    told = [""] * len(table)
    for nth, row in enumerate(table.itertuples()) if said else ():
        rests_on = product([row.destination], str(row.source_id).split("; "), str(row.locator).split("; "))
        if not pd.isna(row.persons):
            told[nth] = next((said[one] for one in rests_on if one in said), "")
    return pd.Series(told, table.index, dtype=object)


def of_both(instruments: pd.DataFrame, countries: set[str]) -> pd.DataFrame:
    """Return the signed instruments of a corridor that are those of its two countries, of no province."""
    signed = instruments[instruments["status"] == "signed"]
    return signed[signed["listed"].isin(countries) & signed["counterpart"].isin(countries)]


def provincial(instruments: pd.DataFrame, countries: set[str]) -> str:
    """Say which signed instruments of a corridor are those of a province, '' where none is."""
    signed = instruments[instruments["status"] == "signed"]
    parties = signed["listed"].where(~signed["listed"].isin(countries), signed["counterpart"])
    provinces = parties[~parties.isin(countries)]
    if provinces.empty:
        return ""
    named = ", ".join(dict.fromkeys(provinces))
    return say("corridors.one_provinces", of=len(provinces), others=len(signed) - len(provinces), named=named)


def _in_process(instruments: pd.DataFrame) -> str:
    return say("corridors.one_in_process", in_process=int((instruments["status"] != "signed").sum()))


def _people(found: pd.DataFrame) -> Tile:
    known = found[found["persons"].notna()]
    if known.empty:
        return number(say("corridors.one_people"), None, known, say("corridors.one_people_none"))
    row = known.iloc[0]
    note = say("corridors.one_people_note", year=str(int(row["persons_year"])))
    return number(say("corridors.one_people"), int(row["persons"]), known, note)


def _places(found: pd.DataFrame) -> int | None:
    places = found["post_places"].dropna()
    return int(places.iat[0]) if len(places) else None


def _centres(ask: Ask, country: str) -> pd.DataFrame:
    found = ask("centres", country=country)
    return found[found["kind"] == CENTRE]
