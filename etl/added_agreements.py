"""The agreements of an added dataset: who agreed, when, which are here already, what their texts say."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from etl.dataset_files import Rows
from etl.dataset_values import Names, as_iso, order_of
from etl.mapping import Agreements, File
from etl.pairing import NOT_STATED, Known, Pair, propose, resolve
from etl.reading import PAIRS, Transcription

Row = dict[str, str]
YEAR = 4


@dataclass
class Added:
    """What a dataset gives: rows of agreements and provisions, pairs, and what a person should know."""

    agreements: list[Row] = field(default_factory=list)
    provisions: list[Row] = field(default_factory=list)
    pairs: list[Pair] = field(default_factory=list)
    told: list[str] = field(default_factory=list)


class Party:
    """What the record knows of countries and their agreements; see `Names` for how a name is read."""

    def __init__(self, names: Names, record: Mapping[str, Transcription]) -> None:
        self.names = names
        place = record["place"].rows
        self._country = dict(zip(place["place_code"], place["country_code"], strict=True))
        stock = record["migrant_stock"].rows
        newest = stock[stock["year"] == stock["year"].max()]
        pairs = zip(newest["origin_code"], newest["destination_code"], strict=True)
        self._stock = dict(zip(pairs, newest["persons"].astype(int), strict=True))
        rows = record["agreement"].rows
        self.known = [
            Known(
                row.agreement_id,
                frozenset(
                    (self._country.get(row.listed_code, ""), self._country.get(row.counterpart_code, ""))
                ),
                int(row.year_signed) if row.year_signed else None,
                row.signed_on,
                row.instrument,
            )
            for row in rows.itertuples()
            if row.status == "signed"
        ]

    def sides(self, one: str, other: str) -> tuple[str, str, str]:
        """Return who lists an agreement, the counterpart, and which way workers move.

        The Member State lists it; of two, the one from which more migrants live in the other. Where more
        migrants live in the one that lists it, workers move to it. The estimates of migrants tell; where
        there are none, workers are taken to move to the counterpart.
        """
        if self.names.is_member(one) == self.names.is_member(other):
            listed, counterpart = (one, other) if self._more_from(one, other) else (other, one)
        else:
            listed, counterpart = (one, other) if self.names.is_member(one) else (other, one)
        moves = "to counterpart" if self._more_from(listed, counterpart) else "to listed country"
        return listed, counterpart, moves

    def _more_from(self, one: str, other: str) -> bool:
        there: int = self._stock.get((one, other), 0)
        back: int = self._stock.get((other, one), 0)
        return there >= back


def added_agreements(
    rows: Rows,
    wanted: Agreements,
    coded: tuple[File, Rows] | None,
    party: Party,
    decided: Mapping[tuple[str, str], str],
) -> Added:
    """Make rows of agreements, leaving out those that a person has yet to tell from one that is here.

    `coded` is the file of what their texts say, with its rows, where it was given.
    """
    texts = _texts(coded)
    added = Added()
    order = order_of(line.get(wanted.date, "") for line in rows.rows)
    if order is None and any(len(_iso(line, wanted, None) or "") == YEAR for line in rows.rows):
        added.told.append(
            f"{rows.file}, column {wanted.date}: dates such as 03/04/2006 stand in two orders or in one that "
            "nothing tells; of those only the year was read."
        )
    found = [row for line in rows.rows if (row := _agreement(line, wanted, texts, party, order))]
    new = [_known(row) for row in found]
    added.pairs = propose(new, party.known, decided)
    stands, waits = resolve(added.pairs)
    added.agreements = [row for row in found if row["agreement_id"] not in {*stands, *waits}]
    entered = {row["agreement_id"]: row["agreement_id"] for row in added.agreements}
    if coded:
        added.provisions = list(_provisions(coded, entered | stands))
    if waits:
        added.told.append(
            f"{len(waits)} agreements may be here already and are not entered. Write “same” or “different” "
            f"into the column decision of {PAIRS} and add the dataset again."
        )
    if stands:
        added.told.append(f"{len(stands)} agreements are here already and were not entered a second time.")
    return added


def _agreement(
    line: Row, wanted: Agreements, texts: Mapping[str, Row], party: Party, order: str | None
) -> Row | None:
    """Return the row of one agreement, None where no Member State is a party to it."""
    codes = party.names.codes({name: line.get(name, "") for name in wanted.parties}, wanted.parties)
    if codes is None:
        return None
    listed, counterpart, moves = party.sides(*(codes[name] for name in wanted.parties))
    key = wanted.key.format(**line)
    signed = _iso(line, wanted, order)
    year = "" if line.get(wanted.year, "") == wanted.unknown_year else line.get(wanted.year, "")
    doubts = [said[line[name]] for name, said in wanted.doubts.items() if line.get(name) in said]
    if signed and year and signed[:YEAR] != year:
        doubts.append(f"The dataset files it under {year} and dates it {signed}")
        signed = None
    text = texts.get(key, {})
    return {
        "agreement_id": key,
        "listed_code": listed,
        "counterpart_code": counterpart,
        "workers_move": moves,
        "workers_move_basis": "inferred",
        "instrument": text.get("instrument", NOT_STATED),
        "title": text.get("title", ""),
        "year_signed": year or (signed or "")[:YEAR],
        "signed_on": signed if signed and len(signed) > YEAR else "",
        "status": "signed",
        "printed_as": wanted.printed_as.format(**line),
        "series": "dataset",
        "doubt": "; ".join(doubts),
        "trust": wanted.trust,
        "locator": wanted.locator.format(**line),
    }


def _iso(line: Row, wanted: Agreements, order: str | None) -> str | None:
    return as_iso(line.get(wanted.date, ""), order)


def _known(row: Row) -> Known:
    parties = frozenset((row["listed_code"], row["counterpart_code"]))
    year = int(row["year_signed"]) if row["year_signed"].isdigit() else None
    return Known(row["agreement_id"], parties, year, row["signed_on"], row["instrument"])


def _texts(coded: tuple[File, Rows] | None) -> dict[str, Row]:
    """Return the title of each text that was coded, and the kind of instrument that its words tell."""
    if coded is None or coded[0].provisions is None:
        return {}
    file, wanted = coded[1], coded[0].provisions
    return {
        wanted.key.format(**line): {
            "title": line.get(wanted.title, ""),
            "instrument": next(
                (kind for words, kind in wanted.kinds.items() if words in line.get(wanted.title, "").lower()),
                NOT_STATED,
            ),
        }
        for line in file.rows
    }


def _provisions(coded: tuple[File, Rows], stands: Mapping[str, str]) -> Iterable[Row]:
    """Return what the texts say, under the agreement that stands for them, each point once."""
    file, rows = coded
    wanted = file.provisions
    if wanted is None:
        return
    headed = [
        (name, *heading)
        for name in rows.headings
        if (heading := wanted.heading(name, rows.labels.get(name, "")))
    ]
    seen = set()
    for line in rows.rows:
        under = stands.get(wanted.key.format(**line))
        for name, number, topic, provision in headed if under else ():
            holds = wanted.holds.get(line.get(name, ""))
            if holds and (under, provision) not in seen:
                seen.add((under, provision))
                yield {
                    "agreement_id": str(under),
                    "topic": topic,
                    "provision": provision,
                    "holds": holds,
                    "trust": wanted.trust,
                    "locator": wanted.locator.format(**line, heading=number),
                }
