"""A cycle as a workbook: given out, filled in without the product, looked through, and taken over."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from conduct.assessing import saved_in
from conduct.assessment import Assessment, Entry
from conduct.desk import Desk, assessments_of, cycle_of, method_of
from conduct.importing import NEW, Incoming, names_to_decide, take_over
from conduct.matching import Match
from conduct.refusal import Refused
from conduct.register import agencies, licences, spellings
from conduct.roles import Role
from words import say
from workbooks.agency_rows import AgencyRow
from workbooks.cycle_in import Reading, read_cycle, with_matches
from workbooks.cycle_out import write_cycle
from workbooks.preview import LICENCE, Change, changed_since, merged, preview, value_of, without
from workbooks.safe import plain_name


@dataclass(frozen=True)
class Offer:
    """What a workbook offers: what was read, whose name needs a decision, and every cell it would change.

    `undecided` holds the names that no agency is certain for; nothing can be taken over while there
    are any, or while the reading has problems. `entering` are names that come in as new agencies,
    `spellings` those that a person said to mean a known one.

    What only the workbook changed since it was taken away is a change, what only others changed stays.
    `doubtful` are the changes of what both changed, or may have: each is decided by its key, or by that of
    its agency, in `overwrite`, so that the workbook's value counts, or in `leave_out`, which leaves what
    is saved; where it is in both, it is left. Another licence than the register has is always doubtful.
    """

    reading: Reading
    undecided: Mapping[str, Match]
    entering: tuple[str, ...]
    changes: tuple[Change, ...]
    rows: tuple[AgencyRow, ...]
    assessments: Mapping[str, Assessment]
    file: str
    spellings: tuple[str, ...] = ()
    doubtful: tuple[Change, ...] = ()
    overwrite: frozenset[str] = frozenset()
    leave_out: frozenset[str] = frozenset()

    @property
    def acceptable(self) -> bool:
        """Tell whether it can be taken over as it is."""
        return not (self.undecided or self.reading.problems or self.reading.unknown or self.open)

    @property
    def changes_anything(self) -> bool:
        """Tell whether anything would be saved: a value, an agency's name, or an agency new in the cycle."""
        joining = any(row.agency_id not in self.assessments for row in self.rows)
        return bool(self.changes or self.undecided or self.entering or joining or self.spellings)

    @property
    def open(self) -> tuple[Change, ...]:
        """Return the doubtful changes that nobody decided about."""
        return tuple(one for one in self.doubtful if not _in(one, self.overwrite | self.leave_out))

    @property
    def taken(self) -> tuple[Change, ...]:
        """Return the changes without those that are left as they are saved."""
        left = self._left
        return tuple(one for one in self.changes if one.key not in left)

    @property
    def incoming(self) -> tuple[Incoming, ...]:
        """Return every agency with the entry that it would have."""
        found, left = [], self._left
        for row in self.rows:
            saved = self.assessments.get(row.agency_id)
            before, version = (saved.entry, saved.version) if saved else (Entry(), 0)
            counts = without(row, left)
            entry = merged(before, counts)
            found.append(Incoming(row.name, row.agency_id or NEW, entry, version, counts.licence))
        return tuple(found)

    @property
    def _left(self) -> set[str]:
        return {one.key for one in self.doubtful if _in(one, self.leave_out)}

    def name_of(self, agency_id: str) -> str:
        """Return an agency's name as the workbook prints it."""
        return next((row.name for row in self.reading.rows if row.agency_id == agency_id), agency_id)

    def version_of(self, agency_id: str) -> int:
        """Return the version of an agency's assessment that the changes were held against."""
        saved = self.assessments.get(agency_id)
        return saved.version if saved else 0

    def deciding(self, overwrite: Collection[str] = (), leave_out: Collection[str] = ()) -> "Offer":
        """Return the same offer with a person's decisions. Raises Refused for a key that is not in it."""
        known = {row.agency_id for row in self.rows if row.agency_id} | {one.key for one in self.changes}
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
    agencies_in_it = {key: names.get(key, key) for key in assessments}
    return write_cycle(cycle, method, agencies_in_it, assessments, licences(desk, cycle.association_id))


def look_through(
    desk: Desk,
    cycle_id: str,
    data: bytes,
    file: str,
    decided: Mapping[str, str] | None = None,
    overwrite: Collection[str] = (),
    leave_out: Collection[str] = (),
    columns: Mapping[str, str] | None = None,
) -> Offer:
    """Read a workbook and tell what it would change; `decided` gives a key, or NEW, by printed name.

    `overwrite` and `leave_out` are the decisions about what others changed since the workbook was taken
    away, `columns` those about columns that are not known. Raises Refused where the file must not be
    opened. Nothing is saved.
    """
    with desk.reading() as records:
        cycle = cycle_of(records, cycle_id)
        desk.require(records, cycle.association_id, Role.ASSESSOR)
        method, assessments = method_of(records, cycle), assessments_of(records, cycle_id)
    known = spellings(desk, cycle.association_id)
    reading = read_cycle(data, cycle, method, known, dict(columns or {}))
    printed = [row.name for row in reading.rows if not row.agency_id]
    matches = names_to_decide(desk, cycle.association_id, printed)
    choice = {name: _choice(one, (decided or {}).get(name, "")) for name, one in matches.items()}
    reading = with_matches(reading, {name: key for name, key in choice.items() if key and key != NEW})
    bases = _bases(desk, cycle_id, reading, assessments)
    rows = tuple(
        changed_since(row, base) if (base := bases.get(row.agency_id)) is not None else row
        for row in reading.rows
    )
    changes = preview(rows, assessments, licences(desk, cycle.association_id))
    offer = Offer(
        reading=reading,
        undecided={name: matches[name] for name, key in choice.items() if not key},
        entering=tuple(name for name, key in choice.items() if key == NEW),
        changes=changes,
        rows=rows,
        assessments=assessments,
        file=plain_name(file),
        spellings=tuple(
            name for name, key in choice.items() if key not in ("", NEW, matches[name].agency_id)
        ),
        doubtful=tuple(
            one
            for one in changes
            if (
                one.before
                if one.field == LICENCE
                else one.agency_id in bases and _doubtful(one, bases, assessments)
            )
        ),
    )
    return offer if reading.problems or reading.unknown else offer.deciding(overwrite, leave_out)


def accept(desk: Desk, cycle_id: str, offer: Offer) -> dict[str, Assessment]:
    """Take over what a workbook offers, in one step. Raises Refused where something is still open."""
    if offer.reading.unknown:
        headings = ", ".join(f"“{one.heading}”" for one in offer.reading.unknown)
        raise Refused(say("offer.columns_open", headings=headings))
    if not offer.acceptable:
        raise Refused(
            say(
                "conduct.not_acceptable",
                problems=len(offer.reading.problems),
                names=len(offer.undecided),
                older=len(offer.open),
            )
        )
    return take_over(desk, cycle_id, offer.incoming, offer.file)


def _choice(one: Match, decided: str) -> str:
    """Return which agency a name means: as decided or as is certain, '' where a person must decide.

    Also a name that is like no other needs a person: the last row of many lists is a total.
    """
    if decided and decided in {NEW, one.agency_id, *(candidate.agency_id for candidate in one.candidates)}:
        return decided
    return one.agency_id


def _bases(
    desk: Desk, cycle_id: str, reading: Reading, assessments: Mapping[str, Assessment]
) -> dict[str, Entry | None]:
    """Return, of every agency that was saved anew since the workbook was made, what it was made upon.

    It is None where that is not known any more. A workbook that says nothing of versions was not taken away
    here: what it changes is shown anyway.
    """
    with desk.reading() as records:
        return {
            row.agency_id: saved_in(records, cycle_id, row.agency_id, row.version)
            for row in reading.rows
            if row.agency_id in assessments
            and row.version is not None
            and row.version != assessments[row.agency_id].version
        }


def _doubtful(
    change: Change, bases: Mapping[str, Entry | None], assessments: Mapping[str, Assessment]
) -> bool:
    """Tell whether others changed what a workbook changes, too, or may have; or handed it in as it is."""
    base = bases[change.agency_id]
    handed_in = assessments[change.agency_id].state == "submitted"
    return handed_in or base is None or value_of(base, change) != change.before


def _in(change: Change, keys: Collection[str]) -> bool:
    return change.key in keys or change.agency_id in keys
