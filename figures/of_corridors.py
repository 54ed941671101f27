"""Figures of corridors: how many migrants live where an instrument and a labour attaché protect them."""

from typing import NamedTuple

import pandas as pd

from charts import corridors as charts
from figures.answer import Finding, answers
from figures.catalogue import figure
from figures.figure import Ask, Figure, drawn
from figures.filters import PROTECTION, REACHES
from figures.of_agreements import OVER
from figures.of_agreements_one import with_amount
from figures.of_corridors_one import (
    corridor,
    counted_otherwise,
    doubted,
    ends,
    instruments_of,
    looked_for,
    not_counted,
    of_both,
    own_complaints,
    provincial,
    standing,
    warned,
)
from figures.said import dates_said
from words import in_figures, name_of, say
from words.dates import period_said

# What a reader sees of a corridor, and how many of the largest are drawn.
COLUMNS = ("origin", "destination", "persons", "protection", "newest_year")
DRAWN = 15
# What a corridor without an agreement has, and how many of them a sentence names.
WITHOUT_AGREEMENT = ("post, no agreement", "neither")
NAMED = 3
# The printed list of instruments ends before this year; others tell of those since.
NEWER_LISTS = 2010
# Smaller estimates are often the same by chance.
LEAST_REMARKABLE = 1000
# What a text is for begins with this where it is for all work.
EVERY_WORK = "general"
# Days from the first of a year to its last.
A_YEAR = 364


class Shares(NamedTuple):
    """People in corridors with an estimate, in millions, and how many per cent of them have what."""

    total: str
    both: int | str
    agreement: int | str
    post: int | str
    neither: int | str


@figure("corridors-protection")
def protection(ask: Ask, origin: str | None = None) -> Figure:
    """Share migrants by what protects their corridor, within ASEAN and worldwide."""
    table = _from_members(ask, origin)
    within = table[table["within_asean"]]
    return Figure(
        _protection_title(within, table),
        table,
        drawn(
            lambda _: charts.shares(
                [(say("corridors.reach_asean"), within), (say("corridors.reach_world"), table)]
            ),
            table,
        ),
        note=" ".join(
            filter(
                None,
                (
                    _without_doubted(ask, table),
                    _old(table),
                    _lasting(within),
                    _left_out(table),
                    warned(ask, table),
                ),
            )
        ),
        as_of=_year(table),
        scope=_people_meant(within),
        columns=COLUMNS,
    )


@figure("corridors-origins")
def origins(ask: Ask, reach: str = REACHES[0]) -> Figure:
    """Share the migrants of each Member State by what protects their corridor."""
    table = _within(_from_members(ask), reach)
    ordered = table.groupby("origin")["persons"].sum().sort_values(ascending=False)
    groups = [(name, table[table["origin"] == name]) for name, persons in ordered.items() if persons > 0]
    return Figure(
        say(f"corridors.origins_title_{reach}", origins=len(groups)),
        table,
        drawn(lambda _: charts.shares(groups), table[table["persons"].notna()]),
        note=f"{say('corridors.origins_note')} {warned(ask, table)}".strip(),
        as_of=_year(table),
        columns=COLUMNS,
    )


@figure("corridors-largest")
def largest(
    ask: Ask, reach: str = REACHES[0], origin: str | None = None, protection: str | None = None
) -> Figure:
    """Show the corridors in which most people live."""
    table = _within(_from_members(ask, origin), reach)
    shown = _protected(table[table["persons"].notna()], protection).reset_index(drop=True)
    top = shown.head(DRAWN)
    five, all_of_them = shown.head(5)["persons"].sum(), shown["persons"].sum()
    # Never rounded up to all of them, where others hold a few.
    most = 100 if five == all_of_them else 99
    share = min(round(100 * five / all_of_them), most) if len(shown) else 0
    return Figure(
        say("corridors.largest_title", corridors=len(shown), five=min(5, len(shown)), share=int(share)),
        shown,
        drawn(charts.largest, top),
        note=" ".join(
            filter(
                None,
                (
                    # Of a long note the first sentences stand in view.
                    _without_estimate(ask, _protected(table, protection)) if origin else "",
                    doubts_said(ask, top),
                    say("corridors.largest_note", drawn=len(top), corridors=len(shown)),
                    _wanted(ask, top),
                    provinces_said(ask, top),
                ),
            )
        ),
        as_of=_year(table),
        columns=COLUMNS,
    )


@figure("corridors-list")
def every(
    ask: Ask,
    reach: str = REACHES[0],
    origin: str | None = None,
    destination: str | None = None,
    protection: str | None = None,
) -> Figure:
    """Show corridors one by one, also those without an estimate of people."""
    found = ask("corridor_protection", origin=origin, destination=destination)
    table = _protected(_within(found[found["from_member"]], reach), protection)
    return Figure(
        say("corridors.list_title", corridors=len(table), unknown=int(table["persons"].isna().sum())),
        table,
        note=" ".join(filter(None, (say("corridors.list_note"), _wanted(ask, table), warned(ask, table)))),
        as_of=_year(table),
        columns=(*COLUMNS, "newest_kind", "newest_event", "post_places", "centres_at_destination"),
    )


@figure("corridors-matrix")
def matrix(ask: Ask) -> Figure:
    """Set the Member States that people come from against the destinations where most of them live."""
    table = _from_members(ask)
    people = table.groupby("destination")["persons"].sum().sort_values(ascending=False)
    most = [str(name) for name in people.head(DRAWN).index]
    drawn_rows = table[table["destination"].isin(most)]
    return Figure(
        say("corridors.matrix_title", bare=_bare(drawn_rows), destinations=len(most)),
        table,
        drawn(lambda frame: charts.matrix(frame, most), drawn_rows),
        note=" ".join(
            filter(
                None,
                (
                    say("corridors.matrix_note"),
                    _wanted(ask, drawn_rows),
                    warned(ask, drawn_rows),
                    provinces_said(ask, drawn_rows),
                ),
            )
        ),
        as_of=_year(table),
        columns=COLUMNS,
    )


@answers("corridors")
def answer(ask: Ask, start: str | None = None, destination: str | None = None) -> tuple[Finding, ...]:
    """Say what protects how many migrants of the region; of one corridor, where both ends are given."""
    if start and destination:
        return answer_of_one(ask, start, destination)
    everywhere = _from_members(ask)
    within = _within(everywhere, REACHES[0])
    known = within[within["persons"].notna()]
    if known["persons"].sum() == 0:
        return (Finding(say("corridors.answer_unknown"), "corridors-protection"),)
    of = _shares(known)
    shares = say(
        "corridors.answer",
        total=of.total,
        both=of.both,
        agreement=of.agreement,
        post=of.post,
        neither=of.neither,
        year=year_of_estimate(known),
    )
    over = _lasting(known) if _ended(known) else ""
    told = [Finding(f"{shares} {over}".strip(), "corridors-protection")]
    without = known[known["protection"].isin(WITHOUT_AGREEMENT)]
    if len(without):
        said = say("corridors.answer_without", corridors=len(without), largest=_largest(without))
        told.append(Finding(f"{said} {doubts_said(ask, without.head(NAMED))}".strip(), "corridors-largest"))
    beyond = everywhere[~everywhere["within_asean"] & everywhere["protection"].isin(WITHOUT_AGREEMENT)]
    beyond = beyond[beyond["persons"].notna()]
    # Whoever reads one sentence alone must not take a doubted number from it.
    is_doubted = doubted(ask, beyond) != ""
    if named := _largest(beyond[~is_doubted]):
        left_out = ", ".join(beyond.loc[is_doubted, "destination"].unique())
        said = say("corridors.answer_beyond", largest=named)
        apart = say("corridors.answer_doubted", destinations=left_out) if left_out else ""
        told.append(Finding(f"{said} {apart}".strip(), "corridors-matrix"))
    return tuple(told)


def _largest(corridors: pd.DataFrame) -> str:
    """Name the corridors in which most people live."""
    ordered = corridors.sort_values("persons", ascending=False, kind="stable")
    return ", ".join(
        say(
            "corridors.answer_route",
            origin=row.origin,
            destination=row.destination,
            persons=int(row.persons),
        )
        for row in ordered.head(NAMED).itertuples()
    )


def answer_of_one(ask: Ask, start: str, destination: str) -> tuple[Finding, ...]:
    """Say how many people live in one corridor, what protects them, and who pays or what is complained of."""
    origin, place = ends(ask, start, destination)
    found = corridor(ask, start, destination)
    if found.empty:
        wanted = looked_for(ask, start, destination)
        # What is known stands before what is not.
        told = (
            [
                say("corridors.answer_spoken_of", origin=origin, destination=place),
                wanted,
                say("corridors.answer_nothing_else"),
            ]
            if wanted
            else [say("corridors.answer_nothing", origin=origin, destination=place)]
        )
        return (Finding(" ".join(told), "corridors-one"),)
    row = found.iloc[0]
    people = (
        say("corridors.answer_no_people", origin=origin, destination=place)
        if pd.isna(row["persons"])
        else say(
            "corridors.answer_people",
            origin=origin,
            destination=place,
            persons=int(row["persons"]),
            year=year_of_estimate(found),
        )
    )
    states = standing(ask, start, destination)
    protected = say(
        "corridors.answer_protected",
        signed=int(row["signed"]),
        dated=int(pd.notna(row["newest_year"])),
        newest="" if pd.isna(row["newest_year"]) else str(int(row["newest_year"])),
        in_process=int(row["in_process"]),
        over=int(states["state"].isin(OVER).sum()),
        places=0 if pd.isna(row["post_places"]) else int(row["post_places"]),
    )
    # What limits the instruments stands beside their number: whose they are, and for which work.
    instruments = instruments_of(ask, start, destination)
    limits = (
        _newest_event(found),
        provincial(instruments, {origin, place}),
        _only_for(states, instruments),
        not_counted(ask, found),
        # Where the two countries have a text, what is not available is told below it.
        looked_for(ask, start, destination) if of_both(instruments, {origin, place}).empty else "",
    )
    first = (
        Finding(f"{people} {doubts_said(ask, found)}".strip(), "corridors-one"),
        Finding(" ".join(filter(None, (protected, *limits))), "corridors-one"),
    )
    if not row["signed"] and not row["in_process"]:
        return (*first, _complained(ask, start, destination))
    instruments = ask("agreement_criteria", origin=start, destination=destination)
    pays = _pays(instruments, ask("provisions", country=start), states)
    return (*first, Finding(pays, "corridors-criteria"))


@answers("corridors-pays")
def answer_pays(ask: Ask, start: str, destination: str) -> tuple[Finding, ...]:
    """Say of one corridor who pays for recruitment, and nothing else."""
    return answer_of_one(ask, start, destination)[-1:]


def _complained(ask: Ask, start: str, destination: str) -> Finding:
    """Say the newest count of complaints from this corridor alone, of a year or more if there is one."""
    origin, place = ends(ask, start, destination)
    named = "corridors-own-complaints"
    found = own_complaints(ask, start, destination).table
    # A month beside all who live there reads as if it were everything.
    begun, ended = (
        pd.to_datetime(found[f"period_{end}"], errors="coerce", format="ISO8601") for end in ("start", "end")
    )
    whole = (ended - begun).dt.days >= A_YEAR
    for row in found[whole if whole.any() else slice(None)].head(1).itertuples():
        said = say(
            "corridors.answer_complained",
            origin=origin,
            destination=place,
            measure=row.measure,
            value=int(row.value),
            reporter=row.reporter,
            period=period_said(row.period_start, row.period_end),
        )
        return Finding(said, named)
    return Finding(say("corridors.answer_no_complaints", origin=origin, destination=place), named)


def provinces_said(ask: Ask, table: pd.DataFrame) -> str:
    """Say where in these corridors an instrument of a province counts for its country, '' where nowhere."""
    signed = ask("agreements", status="signed")
    ends = set(zip(table["origin"], table["destination"], strict=True))
    provincial = signed[signed["counterpart"] != signed["counterpart_country"]]
    parties = zip(provincial["listed"], provincial["counterpart_country"], strict=True)
    found = provincial[pd.Series([pair in ends for pair in parties], provincial.index, dtype=bool)]
    said = [
        say(
            "corridors.of_provinces", country=country, provinces=", ".join(dict.fromkeys(rows["counterpart"]))
        )
        for country, rows in found.groupby("counterpart_country", sort=False)
    ]
    return say("corridors.provinces", said="; ".join(said)) if said else ""


def _pays(instruments: pd.DataFrame, provisions: pd.DataFrame, states: pd.DataFrame) -> str:
    """Say who pays for recruitment under the instruments of a corridor, or why that is not available.

    What stands in a text that is over is said to; of texts that may hold and are not told of, how many.
    """
    own = provisions[provisions["agreement_id"].isin(instruments["agreement_id"])]
    fees = own[(own["topic"] == "fees") & (own["holds"] == "yes")]
    # An amount caps what somebody pays and does not say who.
    who = fees[fees["agreement_id"].isin(fees.loc[fees["amount"].isna(), "agreement_id"])]
    if own.empty:
        return say("corridors.answer_pays_unread")
    if who.empty:
        return say("corridors.answer_pays_not_among", described=own["agreement_id"].nunique())
    over = states[states["state"].isin(OVER)].set_index("agreement_id")["state"]
    who = who.sort_values("amount", na_position="first", kind="stable")
    called = [
        say(
            "corridors.of_text_over",
            agreement=row.agreement,
            state=name_of("agreement_states", "state", over[row.agreement_id]),
        )
        if row.agreement_id in over
        else row.agreement
        for row in who.itertuples()
    ]
    written = who.assign(agreement=called, provision=[with_amount(row) for _, row in who.iterrows()])
    texts = written.groupby("agreement", sort=False)["provision"].agg(tuple)
    told = {*over.index, *who["agreement_id"]}
    others = instruments[(instruments["status"] == "signed") & ~instruments["agreement_id"].isin(told)]
    said = [
        say(
            "corridors.answer_pays_under",
            provisions="”, “".join(provisions),
            agreements=", ".join(rows.index),
        )
        for provisions, rows in texts.groupby(texts, sort=False)
    ]
    newest = _newest_untold(instruments, set(who["agreement_id"]))
    pays = say("corridors.answer_pays", said="; ".join(said), others=others["agreement_id"].nunique())
    return f"{newest} {pays}".strip()


def _newest_untold(instruments: pd.DataFrame, told: set[str]) -> str:
    """Say that who pays under the newest signed text is not on record; '' where it is."""
    signed = instruments[instruments["status"] == "signed"]
    newest = signed[signed["year_signed"] == signed["year_signed"].max()]
    if newest.empty or newest["agreement_id"].isin(told).any():
        return ""
    return say("corridors.answer_pays_newest", agreement=newest["agreement"].iat[0])


def _newest_event(found: pd.DataFrame) -> str:
    """Say what last happened to the one signed text of a corridor, '' where more are or nothing is."""
    row = found.iloc[0]
    if row["signed"] != 1 or pd.isna(row["newest_event_year"]):
        return ""
    event = name_of("corridor_protection", "newest_event", row["newest_event"])
    return say("corridors.answer_last", event=event, year=str(int(row["newest_event_year"])))


def _only_for(states: pd.DataFrame, instruments: pd.DataFrame) -> str:
    """Say which work alone the signed texts of a corridor are for, '' where one is for all of it."""
    own = instruments.loc[instruments["status"] == "signed", "agreement_id"]
    signed = states[states["agreement_id"].isin(own)]
    sectors = signed["sector"].dropna()
    if sectors.empty or len(sectors) < len(signed) or sectors.str.startswith(EVERY_WORK).any():
        return ""
    return say("corridors.only_for", sectors="; ".join(dict.fromkeys(sectors)))


def _without_estimate(ask: Ask, table: pd.DataFrame) -> str:
    """Say which corridors of one origin have no estimate to draw, and the most people known there."""
    unknown = table[table["persons"].isna()]
    if unknown.empty:
        return ""
    numbers = counted_otherwise(ask("key_figures", country=unknown["origin_code"].iat[0]))
    there = numbers[
        numbers["place"].isin(unknown["origin"]) & numbers["destination"].isin(unknown["destination"])
    ]
    most = [
        say(
            "corridors.known_otherwise",
            measure=row.measure,
            value=row.as_published,
            period=dates_said(row.period),
        )
        for row in there.sort_values("number", ascending=False, kind="stable").head(1).itertuples()
    ]
    destinations = ", ".join(sorted(unknown["destination"]))
    told = say("corridors.without_estimate", corridors=len(unknown), destinations=destinations)
    return " ".join([told, *most])


def doubts_said(ask: Ask, table: pd.DataFrame) -> str:
    """Say which estimates here are no counts: those of others into the same country, and those warned of."""
    everywhere = ask("corridor_protection")
    alike = ["destination", "persons"]
    everywhere = everywhere[everywhere["persons"] >= LEAST_REMARKABLE]
    same = everywhere[everywhere.duplicated(alike, keep=False)].merge(
        table[alike].drop_duplicates(), on=alike
    )
    told = [
        say("corridors.same_number", corridors=", ".join(_routes(rows)))
        for _, rows in same.groupby(alike, sort=False)
    ]
    return " ".join(filter(None, (*told, warned(ask, table))))


def _wanted(ask: Ask, table: pd.DataFrame) -> str:
    """Say of which corridors without an agreement a text was looked for and not found, '' where of none."""
    without = table[table["protection"].isin(WITHOUT_AGREEMENT)]
    ends = ["origin_code", "destination_code"]
    found = without.merge(ask("corridor_gaps")[ends].drop_duplicates(), on=ends)
    return say("corridors.wanted", corridors=", ".join(_routes(found))) if len(found) else ""


def _routes(corridors: pd.DataFrame) -> list[str]:
    return [
        say("corridors.route", origin=row.origin, destination=row.destination)
        for row in corridors.itertuples()
    ]


def _bare(table: pd.DataFrame) -> int:
    return int((table["persons"].notna() & (table["protection"] == "neither")).sum())


def _protection_title(within: pd.DataFrame, everywhere: pd.DataFrame) -> str:
    if within["persons"].sum() == 0:
        return say("corridors.protection_unknown")
    return say(
        "corridors.protection_title",
        year=year_of_estimate(within),
        neither=_shares(within).neither,
        world=_shares(everywhere).neither,
    )


def _without_doubted(ask: Ask, table: pd.DataFrame) -> str:
    """Say what share is left with neither where doubted estimates are left out, '' where that is the same."""
    is_doubted = doubted(ask, table) != ""
    left = table[~is_doubted]
    if not is_doubted.any() or not left["persons"].sum():
        return ""
    rest = _shares(left).neither
    if rest == _shares(table).neither:
        return ""
    destinations = ", ".join(table.loc[is_doubted, "destination"].unique())
    return say("corridors.without_doubted", destinations=destinations, neither=rest)


def _lasting(table: pd.DataFrame) -> str:
    """Say what is left of the share with both without texts known to be over, '' where nobody has both."""
    known = _with_both(table)
    if known["persons"].sum() == 0:
        return ""
    lasting = known[known["not_over"] > 0]
    return say(
        "corridors.lasting",
        corridors=_ended(table),
        share=_per_cent(float(lasting["persons"].sum()), float(table["persons"].sum())),
    )


def _ended(table: pd.DataFrame) -> int:
    """Count the corridors with both in which every signed text is known to be over."""
    return int((_with_both(table)["not_over"] == 0).sum())


def _with_both(table: pd.DataFrame) -> pd.DataFrame:
    return table[table["persons"].notna() & (table["protection"] == PROTECTION[0])]


def _people_meant(table: pd.DataFrame) -> str:
    """Say who the people are of whom the title tells shares."""
    if table["persons"].sum() == 0:
        return ""
    return say("corridors.protection_scope", total=_shares(table).total, year=year_of_estimate(table))


def _from_members(ask: Ask, origin: str | None = None) -> pd.DataFrame:
    found = ask("corridor_protection", origin=origin)
    return found[found["from_member"]].reset_index(drop=True)


def _within(table: pd.DataFrame, reach: str) -> pd.DataFrame:
    kept = table[table["within_asean"]] if reach == REACHES[0] else table
    return kept.reset_index(drop=True)


def _protected(table: pd.DataFrame, protection: str | None) -> pd.DataFrame:
    return table if protection is None else table[table["protection"] == protection]


def _shares(table: pd.DataFrame) -> Shares:
    known = table[table["persons"].notna()]
    total = float(known["persons"].sum())
    people = known.groupby("protection")["persons"].sum()
    parts = [_per_cent(float(people.get(kind, 0)), total) for kind in PROTECTION]
    return Shares(in_figures(f"{total / 1e6:.2f}"), *parts)


def _per_cent(part: float, total: float) -> int | str:
    """Return a share in whole per cent; a few people are never told as nobody, nor nearly all as all."""
    share = round(100 * part / total)
    if share == 0 and part > 0:
        return say("corridors.under_one")
    return say("corridors.over_99") if share == 100 and part < total else share


def _left_out(table: pd.DataFrame) -> str:
    """Say what is counted, and which corridors are left out because nobody has estimated their people."""
    unknown = table[table["persons"].isna()]
    signed = unknown[unknown["signed"] > 0]
    destinations = ", ".join(sorted(signed["destination"].unique()))
    return say(
        "corridors.protection_note", unknown=len(unknown), signed=len(signed), destinations=destinations
    )


def _old(table: pd.DataFrame) -> str:
    """Say how many of those with an instrument have none newer than the oldest list, '' where all do."""
    with_one = table[table["persons"].notna() & ~table["protection"].isin(WITHOUT_AGREEMENT)]
    # One without a year is not known to be newer.
    old = with_one[~(with_one["newest_year"] >= NEWER_LISTS)]
    if not old["persons"].sum():
        return ""
    share = _per_cent(float(old["persons"].sum()), float(with_one["persons"].sum()))
    return say("corridors.old", share=share, since=str(NEWER_LISTS), largest=_largest(old.head(1)))


def year_of_estimate(table: pd.DataFrame) -> str:
    """Return the year of the newest estimate of people among corridors."""
    years = table["persons_year"].dropna()
    return str(int(years.max())) if len(years) else say("common.not_available")


def _year(table: pd.DataFrame) -> str:
    return say("corridors.as_of", year=year_of_estimate(table))
