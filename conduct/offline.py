"""A cycle as a workbook: given out, filled in without the product, looked through, and taken over."""

from collections.abc import Mapping
from dataclasses import dataclass

from conduct.assessment import Assessment, Entry
from conduct.desk import Desk, assessments_of, cycle_of, method_of
from conduct.importing import NEW, Incoming, names_to_decide, take_over
from conduct.matching import Match
from conduct.refusal import Refused
from conduct.register import agencies, spellings
from conduct.roles import Role
from words import say
from workbooks.cycle_in import Reading, read_cycle, with_matches
from workbooks.cycle_out import write_cycle
from workbooks.preview import Change, merged, preview
from workbooks.safe import plain_name


@dataclass(frozen=True)
class Offer:
    """What a workbook offers: what was read, whose name needs a decision, and every cell it would change.

    `undecided` holds the names that no agency is certain for; nothing can be taken over while there
    are any, or while the reading has problems. `entering` are names that come in as new agencies.
    """

    reading: Reading
    undecided: Mapping[str, Match]
    entering: tuple[str, ...]
    changes: tuple[Change, ...]
    incoming: tuple[Incoming, ...]
    file: str

    @property
    def acceptable(self) -> bool:
        """Tell whether it can be taken over as it is."""
        return not self.undecided and not self.reading.problems


def workbook_of(desk: Desk, cycle_id: str) -> bytes:
    """Return a cycle as a workbook to fill in. For members only."""
    with desk.reading() as records:
        cycle = cycle_of(records, cycle_id)
        desk.require(records, cycle.association_id, *Role)
        method, assessments = method_of(records, cycle), assessments_of(records, cycle_id)
    names = agencies(desk, cycle.association_id)
    return write_cycle(cycle, method, {key: names.get(key, key) for key in assessments}, assessments)


def look_through(
    desk: Desk, cycle_id: str, data: bytes, file: str, decided: Mapping[str, str] | None = None
) -> Offer:
    """Read a workbook and tell what it would change; `decided` gives a key, or NEW, by printed name.

    Names that are like no known one come in as new agencies. Raises Refused where the file must not
    be opened. Nothing is saved.
    """
    with desk.reading() as records:
        cycle = cycle_of(records, cycle_id)
        desk.require(records, cycle.association_id, Role.ASSESSOR)
        method, assessments = method_of(records, cycle), assessments_of(records, cycle_id)
    known = spellings(desk, cycle.association_id)
    reading = read_cycle(data, cycle, method, known)
    printed = [row.name for row in reading.rows if not row.agency_id]
    matches = names_to_decide(desk, cycle.association_id, printed)
    choice = {name: _choice(one, (decided or {}).get(name, "")) for name, one in matches.items()}
    reading = with_matches(reading, {name: key for name, key in choice.items() if key and key != NEW})
    return Offer(
        reading=reading,
        undecided={name: matches[name] for name, key in choice.items() if not key},
        entering=tuple(name for name, key in choice.items() if key == NEW),
        changes=preview(reading, assessments),
        incoming=_incoming(reading, assessments),
        file=plain_name(file),
    )


def accept(desk: Desk, cycle_id: str, offer: Offer) -> dict[str, Assessment]:
    """Take over what a workbook offers, in one step. Raises Refused where something is still open."""
    if not offer.acceptable:
        raise Refused(
            say("conduct.not_acceptable", problems=len(offer.reading.problems), names=len(offer.undecided))
        )
    return take_over(desk, cycle_id, offer.incoming, offer.file)


def _choice(one: Match, decided: str) -> str:
    """Return which agency a name means: as decided, as is certain, or new where nothing is like it."""
    if decided and decided in {NEW, one.agency_id, *(candidate.agency_id for candidate in one.candidates)}:
        return decided
    return one.agency_id or ("" if one.candidates else NEW)


def _incoming(reading: Reading, assessments: Mapping[str, Assessment]) -> tuple[Incoming, ...]:
    found = []
    for row in reading.rows:
        saved = assessments.get(row.agency_id)
        before, version = (saved.entry, saved.version) if saved else (Entry(), 0)
        found.append(Incoming(row.name, row.agency_id or NEW, merged(before, row), version))
    return tuple(found)
