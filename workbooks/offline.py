"""A cycle as a workbook: given out, filled in without the product, looked through, and taken over."""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

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

    `older` are the agencies that were saved anew since the workbook was taken away and whose values
    it would change. Each must be in `overwrite`, so that the workbook's values count, or in
    `leave_out`, which leaves what is saved; where it is in both, it is left.
    """

    reading: Reading
    undecided: Mapping[str, Match]
    entering: tuple[str, ...]
    changes: tuple[Change, ...]
    incoming: tuple[Incoming, ...]
    file: str
    older: tuple[str, ...] = ()
    overwrite: frozenset[str] = frozenset()
    leave_out: frozenset[str] = frozenset()

    @property
    def acceptable(self) -> bool:
        """Tell whether it can be taken over as it is."""
        return not self.undecided and not self.reading.problems and not self.open

    @property
    def open(self) -> tuple[str, ...]:
        """Return the agencies saved anew meanwhile that nobody decided about."""
        return tuple(one for one in self.older if one not in self.overwrite | self.leave_out)

    @property
    def taken(self) -> tuple[Change, ...]:
        """Return the changes without those of the agencies that are left out."""
        return tuple(one for one in self.changes if one.agency_id not in self.leave_out)

    def name_of(self, agency_id: str) -> str:
        """Return an agency's name as the workbook prints it."""
        return next((row.name for row in self.reading.rows if row.agency_id == agency_id), agency_id)

    def differing(self, agency_id: str) -> int:
        """Return how many values of an agency differ from what is saved."""
        return Counter(one.agency_id for one in self.changes)[agency_id]

    def version_of(self, agency_id: str) -> int:
        """Return the version of an agency's assessment that the changes were held against."""
        return next((one.base_version for one in self.incoming if one.agency_id == agency_id), 0)

    def deciding(self, overwrite: Collection[str] = (), leave_out: Collection[str] = ()) -> "Offer":
        """Return the same offer with a person's decisions. Raises Refused for an agency not in it."""
        known = {row.agency_id for row in self.reading.rows if row.agency_id}
        for key in (*overwrite, *leave_out):
            if key not in known:
                raise Refused(say("offer.not_named", agency=key))
        return replace(self, overwrite=frozenset(overwrite), leave_out=frozenset(leave_out))


def workbook_of(desk: Desk, cycle_id: str) -> bytes:
    """Return a cycle as a workbook to fill in. For members only."""
    with desk.reading() as records:
        cycle = cycle_of(records, cycle_id)
        desk.require(records, cycle.association_id, *Role)
        method, assessments = method_of(records, cycle), assessments_of(records, cycle_id)
    names = agencies(desk, cycle.association_id)
    return write_cycle(cycle, method, {key: names.get(key, key) for key in assessments}, assessments)


def look_through(
    desk: Desk,
    cycle_id: str,
    data: bytes,
    file: str,
    decided: Mapping[str, str] | None = None,
    overwrite: Collection[str] = (),
    leave_out: Collection[str] = (),
) -> Offer:
    """Read a workbook and tell what it would change; `decided` gives a key, or NEW, by printed name.

    `overwrite` and `leave_out` are the
    decisions about agencies that were saved anew since the workbook was taken away. Raises Refused
    where the file must not be opened. Nothing is saved.
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
    changes = preview(reading, assessments)
    offer = Offer(
        reading=reading,
        undecided={name: matches[name] for name, key in choice.items() if not key},
        entering=tuple(name for name, key in choice.items() if key == NEW),
        changes=changes,
        incoming=_incoming(reading, assessments),
        file=plain_name(file),
        older=_older(reading, changes, assessments),
    )
    return offer if reading.problems else offer.deciding(overwrite, leave_out)


def accept(desk: Desk, cycle_id: str, offer: Offer) -> dict[str, Assessment]:
    """Take over what a workbook offers, in one step. Raises Refused where something is still open."""
    if not offer.acceptable:
        raise Refused(
            say(
                "conduct.not_acceptable",
                problems=len(offer.reading.problems),
                names=len(offer.undecided),
                older=len(offer.open),
            )
        )
    incoming = [one for one in offer.incoming if one.agency_id not in offer.leave_out]
    return take_over(desk, cycle_id, incoming, offer.file)


def _choice(one: Match, decided: str) -> str:
    """Return which agency a name means: as decided or as is certain, '' where a person must decide.

    Also a name that is like no other needs a person: the last row of many lists is a total.
    """
    if decided and decided in {NEW, one.agency_id, *(candidate.agency_id for candidate in one.candidates)}:
        return decided
    return one.agency_id


def _older(
    reading: Reading, changes: Collection[Change], assessments: Mapping[str, Assessment]
) -> tuple[str, ...]:
    """Return the agencies with changes whose assessment is another than the workbook was made upon.

    A workbook that says nothing of versions was not taken away here: what it changes is shown anyway.
    """
    changed = {one.agency_id for one in changes}
    return tuple(
        row.agency_id
        for row in reading.rows
        if row.agency_id in changed
        and row.agency_id in assessments
        and row.version not in (None, assessments[row.agency_id].version)
    )


def _incoming(reading: Reading, assessments: Mapping[str, Assessment]) -> tuple[Incoming, ...]:
    found = []
    for row in reading.rows:
        saved = assessments.get(row.agency_id)
        before, version = (saved.entry, saved.version) if saved else (Entry(), 0)
        found.append(Incoming(row.name, row.agency_id or NEW, merged(before, row), version))
    return tuple(found)
