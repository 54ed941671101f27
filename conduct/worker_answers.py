"""What workers say: interviews counted by agency and indicator. No person comes in, and few are hidden.

The export of a survey (KoboToolbox, ODK) has a row for each interview. Which column names the agency and
which answers an indicator is said once for a cycle; `workbooks.survey` reads these columns only, and counts.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field

from conduct.desk import Desk, assessments_of, cycle_of, method_of
from conduct.matching import Candidate, match
from conduct.refusal import Refused, several
from conduct.register import spellings
from conduct.roles import OF_A_RANKING, Role
from words import say

# Fewer interviews than these might be told apart by whoever knows the workers.
LEAST_ASKED = 5


@dataclass(frozen=True)
class SurveyMapping:
    """How an export is read: columns by their headings, values as they are written in it.

    `questions` gives the column by indicator, `agencies` the agency's key by a name as it is written, '' for
    one that is none of the cycle's.
    """

    agency: str
    questions: Mapping[str, str]
    yes: tuple[str, ...] = ("yes", "1")
    no: tuple[str, ...] = ("no", "0")
    agencies: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Count:
    """Interviews about one agency in which one question was asked, and the answers."""

    asked: int = 0
    yes: int = 0
    no: int = 0
    unanswered: int = 0
    hidden: bool = False

    def __add__(self, other: "Count") -> "Count":
        """Return the answers of both."""
        return Count(
            self.asked + other.asked,
            self.yes + other.yes,
            self.no + other.no,
            self.unanswered + other.unanswered,
        )


# By the agency's name as it is written in the export, and by indicator.
Counts = Mapping[tuple[str, str], Count]


def mapping_of(desk: Desk, cycle_id: str) -> SurveyMapping | None:
    """Return how the export of a cycle's survey is read, None where nobody said it yet. For members only."""
    with desk.reading() as records:
        desk.require(records, cycle_of(records, cycle_id).association_id, *OF_A_RANKING)
        row = records.one("survey_mapping", cycle_id=cycle_id)
    if row is None:
        return None
    body = json.loads(row["body"])
    return SurveyMapping(**{**body, "yes": tuple(body["yes"]), "no": tuple(body["no"])})


def undecided(
    desk: Desk, cycle_id: str, mapping: SurveyMapping, names: Mapping[str, int]
) -> dict[str, tuple[Candidate, ...]]:
    """Return the names in an export about which a person must decide, with the agencies they are like."""
    waiting = sorted(name for name, key in _keys(desk, cycle_id, mapping, names).items() if key is None)
    known = _known(desk, cycle_id)
    return {name: match(name, known).candidates for name in waiting}


def keep_counts(
    desk: Desk, cycle_id: str, mapping: SurveyMapping, counts: Counts, file: str
) -> dict[tuple[str, str], Count]:
    """Keep what workers answered in the place of what was kept before, and how the export is read.

    Counts of few interviews are dropped here: only that they are few is kept. Raises Refused where a name
    is not decided, or the mapping speaks of an indicator or an agency that is not in the cycle.
    """
    keys = _keys(desk, cycle_id, mapping, dict.fromkeys((name for name, _ in counts), 0))
    open_names = sorted(name for name, key in keys.items() if key is None)
    if open_names:
        raise Refused(say("survey.undecided", names=several(open_names, between="; ")))
    summed: dict[tuple[str, str], Count] = {}
    for (name, indicator), count in counts.items():
        key = keys[name]
        if key:
            summed[key, indicator] = summed.get((key, indicator), Count()) + count
    kept = {
        at: one if one.asked >= LEAST_ASKED else Count(hidden=True) for at, one in summed.items() if one.asked
    }
    with desk.writing() as records:
        cycle = cycle_of(records, cycle_id)
        desk.require(records, cycle.association_id, Role.ASSESSOR)
        known = {one.indicator_id for one in method_of(records, cycle).indicators}
        inside = set(assessments_of(records, cycle_id))
        unknown = (set(mapping.questions) - known) | ({key for key, _ in kept} - inside)
        if unknown or not mapping.questions:
            raise Refused(say("survey.not_in_cycle", names=", ".join(sorted(unknown)) or "–"))
        records.put("survey_mapping", cycle_id=cycle_id, body=json.dumps(asdict(mapping), ensure_ascii=False))
        records.drop("worker_count", cycle_id=cycle_id)
        for (agency_id, indicator_id), one in kept.items():
            row = {name: int(value) for name, value in asdict(one).items()}
            records.put(
                "worker_count", cycle_id=cycle_id, agency_id=agency_id, indicator_id=indicator_id, **row
            )
        told = {"agencies": len({key for key, _ in kept}), "questions": sorted(mapping.questions)}
        desk.note(records, "workers' answers counted", cycle.association_id, cycle_id, after=told, file=file)
    return kept


def worker_counts(desk: Desk, cycle_id: str) -> dict[tuple[str, str], Count]:
    """Return what workers answered, by agency and indicator. For members only."""
    with desk.reading() as records:
        desk.require(records, cycle_of(records, cycle_id).association_id, *OF_A_RANKING)
        rows = records.all("worker_count", cycle_id=cycle_id)
    return {
        (row["agency_id"], row["indicator_id"]): Count(
            row["asked"], row["yes"], row["no"], row["unanswered"], bool(row["hidden"])
        )
        for row in rows
    }


def count_said(count: Count | None) -> str:
    """Return a count as people read it, '' where nobody was asked."""
    if count is None:
        return ""
    if count.hidden:
        return say("survey.few", least=LEAST_ASKED)
    return say("survey.counted", asked=count.asked, yes=count.yes, no=count.no, unanswered=count.unanswered)


def _keys(
    desk: Desk, cycle_id: str, mapping: SurveyMapping, names: Mapping[str, int]
) -> dict[str, str | None]:
    """Return which agency each name means: '' where a person said it is none, None where nobody decided."""
    known = _known(desk, cycle_id)
    return {
        name: mapping.agencies[name]
        if name in mapping.agencies
        else name
        if name in known
        else match(name, known).agency_id or None
        for name in names
    }


def _known(desk: Desk, cycle_id: str) -> dict[str, list[str]]:
    with desk.reading() as records:
        association_id = cycle_of(records, cycle_id).association_id
    return spellings(desk, association_id)
