"""What is recorded about one agency in one cycle, and the steps it goes through."""

from decimal import Decimal
from typing import Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from conduct.method import Evidence

State = Literal["draft", "submitted", "returned", "approved"]
LONGEST_NOTE = 2000
FROZEN = ConfigDict(frozen=True, extra="forbid")


class Score(BaseModel):
    """What was found on one indicator. No points and applicable means: not yet scored."""

    model_config = FROZEN
    points: Decimal | None = Field(None, ge=0)
    applicable: bool = True
    evidence: tuple[Evidence, ...] = ()
    note: str = Field("", max_length=LONGEST_NOTE)
    assessor: str = ""

    @model_validator(mode="after")
    def _points_only_where_applicable(self) -> Self:
        if not self.applicable and self.points is not None:
            raise ValueError("an indicator that does not apply has no points")
        return self

    @property
    def given(self) -> bool:
        """Tell whether the indicator is dealt with."""
        return self.points is not None or not self.applicable


class Entry(BaseModel):
    """What people enter about one agency: the part of an assessment that a grid or a workbook holds.

    `grade` is a grade entered as such, where the method has no indicators. `not_eligible` is the
    reason why the agency is not ranked, empty where it is.
    """

    model_config = FROZEN
    scores: dict[str, Score] = {}
    grade: str = ""
    not_eligible: str = Field("", max_length=LONGEST_NOTE)
    assessed_on: str = ""
    note: str = Field("", max_length=LONGEST_NOTE)


class Typed(BaseModel):
    """What somebody has typed about an agency and not saved yet.

    `unread` holds what was typed as points of an indicator and cannot be any, as it was typed: it is in no
    sum, and nothing is saved while there is any.
    """

    model_config = FROZEN
    entry: Entry = Entry()
    unread: dict[str, str] = {}


class Assessment(BaseModel):
    """One agency in one cycle: what was entered, by whom, at which step, and what the panel decided.

    `version` grows with every change. `assessors` are all who ever entered a part of it: none of
    them may review it. `decided_grade` is the panel's grade where it differs from the computed
    one, with its reason.
    """

    model_config = FROZEN
    cycle_id: str
    agency_id: str
    version: int = 0
    state: State = "draft"
    entry: Entry = Entry()
    assessors: tuple[str, ...] = ()
    reviewer: str = ""
    decided_grade: str = ""
    decided_reason: str = ""

    @property
    def in_work(self) -> bool:
        """Tell whether it lies with its assessor: not yet submitted, or given back."""
        return self.state in ("draft", "returned")


def with_entry(assessment: Assessment, entry: Entry, who: str) -> Assessment:
    """Return the assessment with another entry; each score that changed is signed by `who`."""
    before = assessment.entry.scores
    signed = {name: _signed(score, before.get(name), who) for name, score in entry.scores.items()}
    return assessment.model_copy(
        update={
            "entry": entry.model_copy(update={"scores": signed}),
            "version": assessment.version + 1,
            "state": "draft",
            "assessors": tuple(sorted({*assessment.assessors, who})),
            "reviewer": "",
            "decided_grade": "",
            "decided_reason": "",
        }
    )


def unsigned(entry: Entry) -> Entry:
    """Return an entry as somebody types it, without the names of who entered each score."""
    scores = {name: score.model_copy(update={"assessor": ""}) for name, score in entry.scores.items()}
    return entry.model_copy(update={"scores": scores})


def _signed(score: Score, before: Score | None, who: str) -> Score:
    """Return a score with who entered it: the earlier person where nothing in it changed."""
    if before is not None and score.model_copy(update={"assessor": before.assessor}) == before:
        return before
    return score.model_copy(update={"assessor": who})
