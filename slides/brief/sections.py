"""The sections of a brief: agreements, attachés, complaints, centres, disagreements, and what is missing."""

import re
from collections.abc import Sequence

import pandas as pd

from charts.complaints import mark as qualified
from charts.complaints import period
from figures.counted import CENTRE
from figures.figure import Ask
from slides.brief.lead import place_of
from slides.brief.parts import (
    Column,
    References,
    Row,
    Section,
    Written,
    amount,
    capital,
    cell,
    one_of_each_first,
    records,
    table,
)
from words import ORIGINAL, called, language, named_in, say

# With so few agreements there is room for what is said of each.
FEW_AGREEMENTS = 4
# A letter that is not Latin: what is written with it is how the country itself calls something.
OWN_LETTER = re.compile(r"[^\W\d_a-zA-Z\u00c0-\u024f\u1e00-\u1eff]")
# Stages of an office's work that say nothing of complaints, and measures of other stages that do not either.
NOT_OF_COMPLAINTS = ("reach", "capacity")
AID = ("grant_amount", "share_of_clients")
# Disagreements of these kinds tell most about a number; those about dates and names come after them.
TELLING = ("total and parts", "value", "counting rule", "units", "dates", "names", "cross-reference")


def agreements_of(frame: pd.DataFrame, name: str) -> Section:
    """Return the section of a country's agreements, as either party."""
    dated = frame["signed_on"].fillna(frame["year_signed"].astype("string")).fillna("")
    frame = frame.assign(dated=dated, process=frame["status"] != "signed")
    rows = records(frame.sort_values(["process", "dated"], ascending=[True, False], kind="stable"))
    return agreements(rows, name)


def agreements(rows: list[Row], name: str) -> Section:
    """Return the section of agreements; with `name`, each row names the other party only."""
    columns = (
        Column(say("brief.head_counterpart") if name else say("brief.head_parties"), 1 if name else 1.3),
        Column(say("columns.instrument"), 0),
        Column(say("brief.head_signed"), 0),
        Column(say("brief.head_subject"), 1.1),
        Column(say("columns.status"), 0),
    )

    def write(shown: Sequence[Row], references: References) -> list[Written]:
        is_detailed = len(rows) <= FEW_AGREEMENTS
        return [table(columns, [_agreement(row, name, is_detailed, references) for row in shown])]

    return Section("agreements", say("brief.agreements_title"), say("brief.agreements_note"), rows, write)


def _agreement(row: Row, name: str, is_detailed: bool, references: References) -> tuple[Written, ...]:
    counterpart = place_of(row["counterpart"], row["counterpart_country"])
    parties = say("brief.parties", listed=row["listed"], counterpart=counterpart)
    if name:
        parties = counterpart if row["listed"] == name else row["listed"]
    date = row["signed_on"] or (row["year_signed"] and str(int(row["year_signed"])))
    return (
        cell(parties, marks=references.mark(row), strong=True),
        cell(capital(_named("instrument", row))),
        cell(date, absent="–"),
        cell(
            _subject(row),
            of="sector" if row["sector"] else "",
            added="; ".join(filter(None, (_own_title(row), row["status_detail"] if is_detailed else ""))),
            absent=say("brief.not_stated"),
        ),
        cell(capital(_named("status", row))),
    )


def _subject(row: Row) -> str:
    """Return the sector of an agreement, or where none is stated its title."""
    of = row["sector"] or row["title"]
    return capital(str(of)) if of else ""


def _own_title(row: Row) -> str:
    """Return the title that stands beside a sector where it is in letters of the country, else ''."""
    title = str(row["title"] or "")
    return title if row["sector"] and OWN_LETTER.search(title) else ""


def _named(column: str, row: Row) -> str:
    """Return a value of a row as the language calls it; as the table does in the original."""
    value = str(row[column])
    return value if language() == ORIGINAL else named_in(column, value)


def attaches(frame: pd.DataFrame) -> Section:
    """Return the section of stated numbers of attachés: whole ones first, the newest first."""
    frame = frame.assign(part=frame["scope"] != "all posts", newest=frame["as_of"].fillna(""))
    rows = records(frame.sort_values(["part", "newest"], ascending=[True, False], kind="stable"))
    columns = (
        Column(say("brief.head_stated"), 0.9),
        Column(say("columns.unit"), 1.2),
        Column(say("columns.scope"), 1),
        Column(say("brief.head_as_of"), 1.5),
    )

    def write(shown: Sequence[Row], references: References) -> list[Written]:
        cells = [
            (
                cell(row["stated_as"], marks=references.mark(row), strong=True),
                cell(row["unit"], of="unit"),
                cell(row["scope"], of="scope"),
                cell(row["as_of_printed"]),
            )
            for row in shown
        ]
        return [table(columns, cells)]

    title = say("brief.attaches_title")
    return Section("statements", title, say("brief.attaches_note"), rows, write, least=4)


def only_complaints(frame: pd.DataFrame, ask: Ask) -> pd.DataFrame:
    """Keep the figures on complaints: aid, centres and the clients of an office are none."""
    known = ask("complaint_measures")
    others = known[known["stage"].isin(NOT_OF_COMPLAINTS) | known["measure"].isin(AID)]["label"]
    return frame[~frame["measure"].isin(others)]


def complaints_of(frame: pd.DataFrame) -> Section:
    """Return the section of a country's complaint figures: the newest of each measure first."""
    ended = frame["period_end"].fillna(frame["period_start"]).fillna("")
    frame = frame.assign(parted=frame["split"] != "none", ended=ended)
    newest = frame.sort_values(["ended", "reported_on"], ascending=False, kind="stable")
    rows = records(newest.sort_values("parted", kind="stable"))
    return complaints(one_of_each_first(rows, "measure", "unit"), with_country=False)


def complaints(rows: list[Row], with_country: bool) -> Section:
    """Return the section of published complaint figures, each with its own period and unit."""
    columns = (
        Column(say("brief.head_measure"), 1.5),
        Column(say("brief.head_period"), 0),
        Column(say("brief.head_figure"), 0, right=True),
        Column(say("columns.unit"), 0.7),
        Column(say("brief.head_reporter"), 1.1),
    )

    def write(shown: Sequence[Row], references: References) -> list[Written]:
        return [table(columns, [_complaint(row, with_country, references) for row in shown])]

    title, note = say("brief.complaints_title"), say("brief.complaints_note")
    return Section("complaints", title, note, rows, write, least=4 if with_country else 3)


def _complaint(row: Row, with_country: bool, references: References) -> tuple[Written, ...]:
    details = [row["place"], row["category"], row["sex"]]
    said = ", ".join(str(part) for part in details if part and part not in ("all", "national"))
    measure = called(row["measure"], "measure")
    if with_country:
        measure = say("brief.of_country", country=row["country"], what=measure)
    return (
        cell(measure, added=capital(said)),
        cell(period(row)),
        cell(f"{qualified(row['qualifier'])}{amount(row['value'])}", strong=True),
        cell(row["unit"], of="unit"),
        cell(row["reporter"], marks=references.mark(row)),
    )


def centres(frame: pd.DataFrame) -> Section:
    """Return the section of centres, migrant worker resource centres first."""
    columns = (
        Column(say("brief.head_centre"), 1.6),
        Column(say("brief.head_host"), 1.3),
        Column(say("columns.place"), 0.7),
    )

    def write(shown: Sequence[Row], references: References) -> list[Written]:
        cells = [
            (
                cell(row["name"], added=capital(_named("kind", row)), marks=references.mark(row)),
                cell(row["host"] or _named("host_kind", row)),
                cell(row["place"], of="place"),
            )
            for row in shown
        ]
        return [table(columns, cells)]

    title = say("brief.centres_title")
    rows = records(frame.assign(other=frame["kind"] != CENTRE).sort_values("other", kind="stable"))
    return Section("centres", title, say("brief.centres_note"), rows, write, least=0)


def disagreements(frame: pd.DataFrame) -> Section:
    """Return the section of statements that cannot both hold, both values side by side."""
    kinds = frame["kind"].map({kind: rank for rank, kind in enumerate(TELLING)})
    ordered = frame.assign(same=frame["stated"] == frame["other"], rank=kinds).sort_values(
        ["same", "rank"], kind="stable"
    )
    rows = one_of_each_first(records(ordered), "family")
    columns = (
        Column(say("brief.head_subject"), 1.5),
        Column(say("brief.head_one"), 0.9),
        Column(say("brief.head_other"), 0.9),
        Column(say("brief.head_shown_as"), 1.2),
    )

    def write(shown: Sequence[Row], references: References) -> list[Written]:
        cells = [
            (
                cell(row["subject"]),
                cell(
                    row["stated"],
                    marks=references.mark(row, "stated_source_id", "stated_locator"),
                    strong=True,
                ),
                cell(
                    row["other"], marks=references.mark(row, "other_source_id", "other_locator"), strong=True
                ),
                cell(row["shown_as"]),
            )
            for row in shown
        ]
        return [table(columns, cells)]

    title = say("brief.discrepancies_title")
    return Section("discrepancies", title, say("brief.discrepancies_note"), rows, write)


def gaps(frame: pd.DataFrame) -> Section:
    """Return the section of what is not available, with the reasons."""
    columns = (Column(say("columns.what"), 1), Column(say("columns.reason"), 1.2))

    def write(shown: Sequence[Row], references: References) -> list[Written]:
        cells = [(cell(row["what"]), cell(row["reason"], marks=references.mark(row))) for row in shown]
        return [table(columns, cells)]

    title, rows = say("brief.gaps_title"), one_of_each_first(records(frame), "family")
    return Section("gaps", title, say("brief.gaps_note"), rows, write)
