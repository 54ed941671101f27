"""A method: how an association turns what it finds out about an agency into a grade.

A method belongs to an edition of a code. It names subjects, indicators with their maximum points
and the kinds of evidence they accept, weights, the scale with its thresholds, and the bars that
make an agency not eligible. A method without indicators is for grades that are published without
a score, as the lists of VAMAS are. Weights and thresholds are the association's own: none has been
published, so a method that the product brings along is marked as illustrative.
"""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import Literal, Self, get_args

from pydantic import BaseModel, ConfigDict, Field, model_validator

from words import name_of

Evidence = Literal[
    "self-assessment",
    "workers abroad",
    "returned workers",
    "provincial labour departments",
    "inspection",
    "labour attaché section",
    "ministry",
    "trade union",
    "media",
]
EVIDENCE: tuple[Evidence, ...] = get_args(Evidence)
Standing = Literal["official", "illustrative"]
FROZEN = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)


def evidence_said(kinds: Iterable[str]) -> str:
    """Name kinds of evidence in one line, in the language."""
    return "; ".join(name_of("ranking_score", "evidence", kind) for kind in kinds)


class Grade(BaseModel):
    """One grade of a scale: its label, and from what percentage on it is reached.

    `least` is empty for a grade that no score gives, only the panel, such as a sixth star.
    """

    model_config = FROZEN
    grade: str = Field(min_length=1, max_length=40)
    meaning: str = Field("", max_length=200)
    least: Decimal | None = Field(None, ge=0, le=100)


class Subject(BaseModel):
    """One subject of the code and its weight in the result."""

    model_config = FROZEN
    number: int = Field(ge=1)
    title: str = Field(min_length=1, max_length=200)
    weight: Decimal = Field(Decimal(1), gt=0)


class Indicator(BaseModel):
    """One thing that is looked at: its maximum points, weight within its subject, accepted evidence."""

    model_config = FROZEN
    indicator_id: str = Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9.\-]{0,19}$")
    subject: int
    text: str = Field(min_length=1, max_length=500)
    most: Decimal = Field(gt=0, le=1000)
    weight: Decimal = Field(Decimal(1), gt=0)
    evidence: tuple[Evidence, ...] = EVIDENCE


class Bar(BaseModel):
    """A rule that makes an agency not eligible: fewer points than `least` on one indicator."""

    model_config = FROZEN
    indicator_id: str
    least: Decimal = Field(gt=0)
    reason: str = Field(min_length=1, max_length=200)


class Method(BaseModel):
    """One version of a method. Once imported it never changes; another version is another method.

    `scale` is ordered from the highest grade to the lowest. `most_set_aside` is the largest share of all
    points, in percent, that may be said not to apply to an agency. Without `publishes_points`, readers
    see grades only. Raises ValidationError, whose messages
    are for whoever writes a method, where subjects, indicators, thresholds or bars do not fit together.
    """

    model_config = FROZEN
    method_id: str = Field(pattern=r"^[a-z0-9][a-z0-9\-]{1,59}$")
    version: int = Field(ge=1)
    title: str = Field(min_length=1, max_length=200)
    code_id: str = Field(min_length=1)
    standing: Standing
    scale_id: str = Field(pattern=r"^[a-z0-9][a-z0-9\-]{1,59}$")
    scale: tuple[Grade, ...] = Field(min_length=1)
    subjects: tuple[Subject, ...] = ()
    indicators: tuple[Indicator, ...] = ()
    bars: tuple[Bar, ...] = ()
    most_set_aside: Decimal | None = Field(None, ge=0, le=100)
    publishes_points: bool = True
    note: str = Field("", max_length=2000)

    @property
    def scored(self) -> bool:
        """Tell whether grades come from points; otherwise they are entered as such."""
        return bool(self.indicators)

    @property
    def grades(self) -> tuple[str, ...]:
        """Return the labels of the scale, the highest first."""
        return tuple(step.grade for step in self.scale)

    def indicator(self, indicator_id: str) -> Indicator:
        """Return an indicator. Raises KeyError."""
        return {one.indicator_id: one for one in self.indicators}[indicator_id]

    @model_validator(mode="after")
    def _fits_together(self) -> Self:
        _once("grade", [step.grade for step in self.scale])
        _once("subject", [subject.number for subject in self.subjects])
        _once("indicator", [one.indicator_id for one in self.indicators])
        subjects = {subject.number for subject in self.subjects}
        for one in self.indicators:
            if one.subject not in subjects:
                raise ValueError(f"indicator {one.indicator_id} belongs to subject {one.subject}, not listed")
        empty = subjects - {one.subject for one in self.indicators}
        if self.scored and empty:
            raise ValueError(f"subject {min(empty)} has no indicator")
        self._bars_apply()
        self._thresholds_descend()
        return self

    def _bars_apply(self) -> None:
        most = {one.indicator_id: one.most for one in self.indicators}
        for bar in self.bars:
            if bar.least > most.get(bar.indicator_id, Decimal(0)):
                raise ValueError(f"the bar on {bar.indicator_id} is above its maximum, or it is not listed")

    def _thresholds_descend(self) -> None:
        thresholds = [step.least for step in self.scale if step.least is not None]
        if not self.scored:
            if thresholds:
                raise ValueError("a scale has thresholds, and there are no indicators to reach them with")
            return
        if thresholds != sorted(set(thresholds), reverse=True):
            raise ValueError("thresholds must fall from the highest grade to the lowest")
        if not thresholds or thresholds[-1] != 0:
            raise ValueError("the lowest grade that points can give must begin at 0 percent")


def _once(what: str, names: Sequence[str | int]) -> None:
    for name in names:
        if names.count(name) > 1:
            raise ValueError(f"{what} {name} is listed twice")
