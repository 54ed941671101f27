"""Which agreements of a dataset are here already: proposed by parties, year and kind, decided by a person.

What is proposed and not decided is not entered, so that no instrument is ever counted twice.
"""

import csv
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from etl.dataset_files import Unreadable
from etl.reading import PAIRS

SAME, DIFFERENT = "same", "different"
HEADER = ("agreement_id", "same_as", "parties", "year", "other_year", "kind", "other_kind", "decision")
NEAR = 1
NOT_STATED = "not stated"


@dataclass(frozen=True)
class Known:
    """An agreement as pairing sees it: its parties whichever side lists it, its year, date and kind."""

    agreement_id: str
    parties: frozenset[str]
    year: int | None
    date: str
    kind: str


@dataclass(frozen=True)
class Pair:
    """Two agreements that may be one, and what a person decided of them."""

    new: Known
    known: Known
    decision: str = ""

    def row(self) -> tuple[str, ...]:
        """Return it as a line of the file of pairs."""
        return (
            self.new.agreement_id, self.known.agreement_id, "–".join(sorted(self.new.parties)),
            str(self.new.year or ""), str(self.known.year or ""), self.new.kind, self.known.kind,
            self.decision,
        )  # fmt: skip


def propose(
    new: Iterable[Known], known: Iterable[Known], decided: Mapping[tuple[str, str], str]
) -> list[Pair]:
    """Propose the pairs: agreements that are here, and those of the dataset that it holds twice."""
    here: dict[frozenset[str], list[Known]] = {}
    for one in known:
        here.setdefault(one.parties, []).append(one)
    found = []
    for one in new:
        among = here.setdefault(one.parties, [])
        found += [
            Pair(one, other, decided.get((one.agreement_id, other.agreement_id), ""))
            for other in among
            if _may_be_same(one, other)
        ]
        among.append(one)
    return found


def resolve(pairs: Iterable[Pair]) -> tuple[dict[str, str], set[str]]:
    """Return under which agreement a paired one stands, and which wait for a decision."""
    stands: dict[str, str] = {}
    waits: set[str] = set()
    for pair in pairs:
        if pair.decision == SAME:
            stands.setdefault(pair.new.agreement_id, pair.known.agreement_id)
        elif not pair.decision:
            waits.add(pair.new.agreement_id)
    final = {}
    for one in stands:
        under = stands[one]
        while under in stands:
            under = stands[under]
        final[one] = under
    return final, waits - set(final)


def read_decisions(folder: Path) -> dict[tuple[str, str], str]:
    """Read what was decided so far. Raises Unreadable."""
    path = folder / PAIRS
    if not path.exists():
        return {}
    decided = {}
    with path.open(encoding="utf-8", newline="") as lines:
        reader = csv.DictReader(lines)
        for row in reader:
            decision = (row.get("decision") or "").strip().lower()
            if decision not in ("", SAME, DIFFERENT):
                raise Unreadable(
                    f"{path.name}, line {reader.line_num}, column decision: “{decision}” is neither “{SAME}” "
                    f"nor “{DIFFERENT}”. Leave it empty until it is decided."
                )
            decided[row["agreement_id"], row["same_as"]] = decision
    return decided


def write_pairs(folder: Path, pairs: Iterable[Pair]) -> None:
    """Write the pairs for a person to decide."""
    with (folder / PAIRS).open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(HEADER)
        writer.writerows(pair.row() for pair in pairs)


def _may_be_same(one: Known, other: Known) -> bool:
    if one.year is None or other.year is None or abs(one.year - other.year) > NEAR:
        return False
    if len(one.date) == len(other.date) == len("2006-05-13") and one.date == other.date:
        return True
    return NOT_STATED in (one.kind, other.kind) or one.kind == other.kind
