"""What a workbook would change, cell by cell, and the entry that results from it."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from types import MappingProxyType

from conduct.assessment import Assessment, Entry, Score
from conduct.method import evidence_said
from words import say
from workbooks.agency_rows import AgencyRow, ScorePart
from workbooks.cells import tidy

ENTRY_FIELDS = ("grade", "not_eligible", "assessed_on", "note")
SCORE_FIELDS = ("points", "applicable", "evidence", "note")
# A workbook holds numbers with this many digits.
DIGITS = 15
# What a row of a workbook tells of the register, not of the assessment.
LICENCE = "licence"


@dataclass(frozen=True)
class Change:
    """One value that would become another; `key` names it among all.

    `indicator_id` is '' for what concerns the agency as a whole.
    `agency_id` is '' and `agency` the printed name where the agency is not known yet. `field` names
    a field of Entry or Score, or LICENCE, `heading` is its column's heading; values are as a workbook shows
    them.
    """

    agency_id: str
    agency: str
    indicator_id: str
    field: str
    heading: str
    before: str
    after: str
    sheet: str
    row: int

    @property
    def key(self) -> str:
        """Return the key of the agency, the indicator and the field, joined by slashes."""
        return f"{self.agency_id}/{self.indicator_id}/{self.field}"


def preview(
    rows: Iterable[AgencyRow],
    assessments: Mapping[str, Assessment],
    licences: Mapping[str, str] = MappingProxyType({}),
) -> tuple[Change, ...]:
    """Return every value that differs from what is saved, in the order of the workbook.

    `licences` are the numbers that the register has, by agency; a row without one leaves them as they are.
    """
    changes: list[Change] = []
    for row in rows:
        saved = assessments.get(row.agency_id)
        before = saved.entry if saved is not None else Entry()
        changes += _changes(row, before, merged(before, row))
        known = licences.get(row.agency_id, "")
        if row.licence and row.licence != known:
            changes.append(_change(row, "", LICENCE, known, row.licence, row.sheet, row.row))
    return tuple(changes)


def changed_since(row: AgencyRow, base: Entry) -> AgencyRow:
    """Return only what a row says otherwise than the entry that its workbook was made upon."""
    fields = {name: value for name, value in row.fields.items() if tidy(str(getattr(base, name))) != value}
    scores = {}
    for indicator_id, part in row.scores.items():
        before = base.scores.get(indicator_id, Score())
        after = _merged_score(before, part)
        speaks = frozenset(name for name in SCORE_FIELDS if getattr(before, name) != getattr(after, name))
        if speaks:
            said = {name: getattr(after, name) for name in SCORE_FIELDS}
            scores[indicator_id] = replace(part, speaks=speaks, **said)
    return replace(row, fields=fields, scores=scores)


def value_of(entry: Entry, change: Change) -> str:
    """Return what an entry says where a change would be made, as a workbook shows it."""
    of = entry.scores.get(change.indicator_id, Score()) if change.indicator_id else entry
    return written(change.field, getattr(of, change.field))


def without(row: AgencyRow, left: Collection[str]) -> AgencyRow:
    """Return a row without what the changes of these keys speak of."""

    def stays(indicator_id: str, name: str) -> bool:
        return f"{row.agency_id}/{indicator_id}/{name}" not in left

    fields = {name: value for name, value in row.fields.items() if stays("", name)}
    scores = {
        name: replace(part, speaks=frozenset(one for one in part.speaks if stays(name, one)))
        for name, part in row.scores.items()
    }
    licence = row.licence if stays("", LICENCE) else ""
    return replace(row, fields=fields, scores=scores, licence=licence)


def merged(entry: Entry, row: AgencyRow) -> Entry:
    """Return an entry with what a row of a workbook says put in; what it does not speak of stays.

    What differs only in spaces, or in digits beyond those a workbook holds, stays as it was saved.
    """
    fields = {name: value for name, value in row.fields.items() if tidy(str(getattr(entry, name))) != value}
    scores = dict(entry.scores)
    for indicator_id, part in row.scores.items():
        before = scores.get(indicator_id)
        after = _merged_score(before or Score(), part)
        if before is not None or after != Score():
            scores[indicator_id] = after
    return entry.model_copy(update={**fields, "scores": scores})


def written(field: str, value: object) -> str:
    """Return the value of a field of Entry or Score as a workbook shows it."""
    if field == "applicable":
        return "" if value else say("workbooks.yes")
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, tuple):
        return evidence_said(value)
    return "" if value is None else str(value)


def _merged_score(before: Score, part: ScorePart) -> Score:
    said: dict[str, object] = {name: getattr(part, name) for name in part.speaks}
    # Points given say that the indicator applies, and the other way round, where only one is spoken of.
    if said.get("points") is not None:
        said.setdefault("applicable", True)
    if said.get("applicable") is False:
        said["points"] = None
    return before.model_copy(
        update={name: value for name, value in said.items() if not _same(getattr(before, name), value)}
    )


def _same(before: object, after: object) -> bool:
    if isinstance(before, Decimal) and isinstance(after, Decimal):
        return before == after or f"{before:.{DIGITS}g}" == f"{after:.{DIGITS}g}"
    if isinstance(before, tuple) and isinstance(after, tuple):
        return set(before) == set(after)
    return tidy(before) == after if isinstance(before, str) else before == after


def _changes(row: AgencyRow, before: Entry, after: Entry) -> list[Change]:
    changes = [
        _change(row, "", field, getattr(before, field), getattr(after, field), row.sheet, row.row)
        for field in ENTRY_FIELDS
        if getattr(before, field) != getattr(after, field)
    ]
    for indicator_id, part in row.scores.items():
        old = before.scores.get(indicator_id, Score())
        new = after.scores.get(indicator_id, Score())
        changes += [
            _change(row, indicator_id, field, getattr(old, field), getattr(new, field), part.sheet, part.row)
            for field in SCORE_FIELDS
            if getattr(old, field) != getattr(new, field)
        ]
    return changes


def _change(
    row: AgencyRow, indicator_id: str, field: str, before: object, after: object, sheet: str, line: int
) -> Change:
    heading = say(f"workbooks.head_{field}")
    shown = written(field, before), written(field, after)
    return Change(row.agency_id, row.name, indicator_id, field, heading, *shown, sheet, line)
