"""Figures of one agreement: its card, what happened to it, what it provides, every field as it was read."""

from collections.abc import Iterator

import pandas as pd

from charts import agreements as charts
from figures.catalogue import figure
from figures.figure import Ask, Figure, drawn, kept, only, record
from figures.said import dates_said_inside
from figures.table import as_table, cell, heading
from words import called, name_of, named_in, say

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
    "entered_by",
    "trust",
)
# What a reader asks of every agreement, by the topic of the provisions that answer it: a card also says where
# nothing is on record. On the other topics it says what there is.
ASKED = {
    "pays": "fees",
    "capped": "fees",
    "rest": "rest",
    "documents": "documents",
    "complaints": "complaints and legal aid",
}
# What changes an agreement or ends it: the title of its card says so.
TURNS = ("renewed", "updated", "extended", "protocol signed", "new text signed", "expiry", "replaced")
OTHERS = (
    "contract", "wages", "insurance and welfare", "travel and return", "joint body", "responsibilities",
    "cooperation",
)  # fmt: skip


@figure("agreements-card")
def card(ask: Ask, agreement: str) -> Figure:
    """Show one agreement on a card: who pays and up to what, rest, papers, complaints, its life."""
    about = only(ask("one_agreement", agreement=agreement), "agreement_id", agreement).iloc[0]
    happened = ask("agreement_events", agreement=agreement)
    provisions = ask("agreement_provisions", agreement=agreement)
    rows = [
        _row(say("agreements.card_kind"), named_in("instrument", about["instrument"]), about),
        *_provided(provisions, about),
        _row(say("agreements.card_life"), _life(about, happened), about),
    ]
    table = pd.DataFrame(rows, columns=["field", "value", "source_id", "locator"])
    # Views are frozen with the short words; a reader is told why there is nothing, and what has no date.
    why = say("agreements.card_not_told") if len(provisions) else say("agreements.card_not_read")
    longer = {say("agreements.card_nothing"): why, rows[-1][1]: _life(about, happened, apart=True)}
    told = table.assign(value=table["value"].replace(longer).map(dates_said_inside))
    note = say("agreements.card_note") if len(provisions) else say("agreements.card_no_provision")
    return Figure(
        _title(about, happened),
        table,
        as_table(told, {name: heading(name) for name in ("field", "value")}),
        note=" ".join(filter(None, (_later(ask, about), note))),
        columns=("field", "value"),
        remark="" if pd.isna(about["doubt"]) else say("agreements.in_doubt", doubt=about["doubt"]),
    )


@figure("agreements-one")
def one(ask: Ask, agreement: str) -> Figure:
    """Show every field of one instrument, and what is not stated."""
    found = only(ask("one_agreement", agreement=agreement), "agreement_id", agreement)
    row = found.iloc[0]
    fields = record(found, FIELDS)
    named = [None if pd.isna(row[name]) else named_in(name, str(row[name])) for name in kept(found, FIELDS)]
    known = fields.assign(value=named)[fields["value"].notna()]
    missing = ", ".join(fields.loc[fields["value"].isna(), "field"].str.lower())
    return Figure(
        say("agreements.one_title", parties=_parties(row)),
        fields,
        as_table(known, {name: heading(name) for name in ("field", "value")}),
        note=say("agreements.not_stated", fields=missing) if missing else "",
        columns=("field", "value"),
    )


@figure("agreements-life")
def life(ask: Ask, agreement: str) -> Figure:
    """Lay what happened to one instrument on a line of years."""
    everything = ask("agreement_timeline")
    table = everything[everything["agreement_id"] == agreement].reset_index(drop=True)
    return Figure(
        say("agreements.life_title", events=len(table)),
        table,
        drawn(charts.life, table),
        columns=("year", "what", "detail"),
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


def best_known(found: pd.DataFrame) -> str:
    """Return the key of the agreement of which most provisions are known: the one to be shown at first."""
    return str(found.set_index("agreement_id")["provisions"].idxmax())


def _row(field: str, value: str, evidence: pd.Series) -> tuple[str, str, str, str]:
    return field, value, evidence["source_id"], evidence["locator"]


def _provided(provisions: pd.DataFrame, about: pd.Series) -> Iterator[tuple[str, str, str, str]]:
    """Write what is on record of each thing that a reader asks, then of the other topics."""
    fees = provisions[provisions["topic"] == "fees"]
    for name, topic in ASKED.items():
        rows = provisions[provisions["topic"] == topic]
        if name in ("pays", "capped"):
            rows = fees[fees["amount"].notna() == (name == "capped")]
        yield _answered(say(f"agreements.asked_{name}"), rows, about)
    for topic in OTHERS:
        rows = provisions[provisions["topic"] == topic]
        if len(rows):
            yield _answered(name_of("agreement_provision", "topic", topic).capitalize(), rows, about)


def _answered(field: str, rows: pd.DataFrame, about: pd.Series) -> tuple[str, str, str, str]:
    if rows.empty:
        return _row(field, say("agreements.card_nothing"), about)
    evidence = {
        name: "; ".join(dict.fromkeys(str(one) for one in rows[name])) for name in ("source_id", "locator")
    }
    return (
        field,
        # What is missing comes last, so that nothing after it is read as missing too.
        "; ".join(
            _said(row) for _, row in rows.sort_values("holds", ascending=False, kind="stable").iterrows()
        ),
        evidence["source_id"],
        evidence["locator"],
    )


def _said(row: pd.Series) -> str:
    """Write a provision with its amount and its terms, in both currencies where both are known."""
    said = with_amount(row)
    return said if pd.isna(row["detail"]) else say("agreements.card_detail", said=said, detail=row["detail"])


def with_amount(row: pd.Series) -> str:
    """Write a provision with its amount; one that a text does not have is said to be missing."""
    said = str(row["provision"])
    if row["holds"] == "no":
        said = say("agreements.missing", provision=said)
    # One rest day a week, one meeting a year: the provision says so by its name.
    if pd.isna(row["amount"]) or row["amount"] == 1 or pd.isna(row["unit"]):
        return said
    amount, unit = cell("amount", row["amount"]), str(row["unit"])
    written = f"{unit} {amount}" if unit.isupper() else f"{amount} {unit}"
    return say("agreements.card_amount", provision=said, amount=written)


def _later(ask: Ask, about: pd.Series) -> str:
    """Name the years of later texts between the same two on the same kind of work, '' where there is none."""
    found = ask("agreements", country=about["listed_code"], status="signed")
    between = (found["listed"] == about["listed"]) & (found["counterpart"] == about["counterpart"])
    later = found[
        between & (found["sector"] == about["sector"]) & (found["year_signed"] > about["year_signed"])
    ]
    years = ", ".join(str(int(year)) for year in later["year_signed"].unique())
    return say("agreements.card_later", years=years) if years else ""


def _life(about: pd.Series, happened: pd.DataFrame, apart: bool = False) -> str:
    """Say when it was signed and what came of it, in order; what has no date comes last, `apart` or not."""
    signed = about["signed_on"] if not pd.isna(about["signed_on"]) else about["year_signed"]
    told = [] if pd.isna(signed) else [say("agreements.card_signed", date=str(signed))]
    dated, undated = happened[happened["happened"].notna()], happened[happened["happened"].isna()]
    told += [f"{called(row.event, 'event')} {row.happened}" for row in dated.itertuples()]
    others = [called(event, "event") for event in dict.fromkeys(undated["event"])]
    told += [say("agreements.card_no_date", events=", ".join(others))] if apart and others else others
    return " – ".join(dict.fromkeys(told)) or named_in("status", about["status"])


def _title(about: pd.Series, happened: pd.DataFrame) -> str:
    turned = happened[happened["happened"].notna() & happened["event"].isin(TURNS)].sort_values("happened")
    year = about["year_signed"]
    later = [f"{called(row.event, 'event')} {row.happened[:4]}" for row in turned.itertuples()]
    parts = (_parties(about), about["sector"], None if pd.isna(year) else str(int(year)), *later)
    return ", ".join(str(part) for part in parts if not pd.isna(part))


def _parties(about: pd.Series) -> str:
    return f"{about['listed']} – {about['counterpart']}"
