"""Where the parts of a method do not fit together, said with the place; and pydantic's words made plain."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from words import say
from workbooks.headings import Table
from workbooks.problem import Problem

# The field that tells the lines of a sheet apart, and the column it stands in.
NAMED_BY = {"subjects": "number", "indicators": "indicator_id", "scale": "grade"}


@dataclass(frozen=True)
class Line:
    """A row of a sheet as its model, with where it stands."""

    table: Table
    row: int
    model: BaseModel

    def value(self, field: str) -> Any:
        """Return a field of the model."""
        return getattr(self.model, field)

    def problem(self, column: str, reason: str) -> Problem:
        """Return a problem in one of the row's cells."""
        return self.table.problem(self.row, column, reason)


def apart(lines: Mapping[str, Sequence[Line]]) -> list[Problem]:
    """Return every place where the parts of a method do not fit together."""
    problems: list[Problem] = []
    for part, name in NAMED_BY.items():
        problems += _listed_twice(lines[part], name)
    problems += _subjects_fit(lines["subjects"], lines["indicators"])
    problems += _bars_fit(lines["bars"], lines["indicators"])
    problems += _thresholds_fit(lines["scale"], bool(lines["indicators"]))
    return problems


def reason_of(detail: ErrorDetails) -> str:
    """Return why a value was refused, as a sentence for whoever writes a method."""
    kind, given, limits = detail["type"], detail.get("input"), detail.get("ctx", {})
    if kind in ("missing", "string_too_short", "too_short"):
        return say("workbooks.must_be_given")
    if kind == "string_too_long":
        return say("workbooks.too_long", length=len(str(given)), most=limits["max_length"])
    if kind == "string_pattern_mismatch":
        return say("workbooks.wrong_id", value=str(given)[:60])
    if kind.startswith("int_"):
        return say("workbooks.must_be_whole", value=str(given)[:60])
    if kind == "greater_than":
        return say("workbooks.must_be_more", least=str(limits["gt"]))
    if kind == "greater_than_equal":
        return say("workbooks.must_be_at_least", least=str(limits["ge"]))
    if kind == "less_than_equal":
        return say("workbooks.must_be_at_most", most=str(limits["le"]))
    if kind == "literal_error":
        words = f"{say('workbooks.standing_official')}, {say('workbooks.standing_illustrative')}"
        return say("workbooks.must_be_one_of", words=words)
    return say("workbooks.does_not_fit")


def _listed_twice(lines: Sequence[Line], name: str) -> Iterable[Problem]:
    seen = set()
    for line in lines:
        if line.value(name) in seen:
            yield line.problem(name, say("workbooks.listed_twice", value=str(line.value(name))))
        seen.add(line.value(name))


def _subjects_fit(subjects: Sequence[Line], indicators: Sequence[Line]) -> Iterable[Problem]:
    listed = {line.value("number") for line in subjects}
    used = {line.value("subject") for line in indicators}
    for line in indicators:
        if line.value("subject") not in listed:
            reason = say("workbooks.subject_not_listed", value=str(line.value("subject")))
            yield line.problem("subject", reason)
    for line in subjects if indicators else ():
        if line.value("number") not in used:
            yield line.problem("number", say("workbooks.subject_empty", value=str(line.value("number"))))


def _bars_fit(bars: Sequence[Line], indicators: Sequence[Line]) -> Iterable[Problem]:
    most = {line.value("indicator_id"): line.value("most") for line in indicators}
    for line in bars:
        indicator_id = line.value("indicator_id")
        if indicator_id not in most:
            yield line.problem("indicator_id", say("workbooks.bar_indicator", value=indicator_id))
        elif line.value("least") > most[indicator_id]:
            yield line.problem("fewer", say("workbooks.bar_too_high", most=f"{most[indicator_id]:f}"))


def _thresholds_fit(scale: Sequence[Line], scored: bool) -> Iterable[Problem]:
    given = [line for line in scale if line.value("least") is not None]
    if not scored:
        for line in given:
            yield line.problem("least", say("workbooks.thresholds_without_indicators"))
        return
    before: Decimal | None = None
    for line in given:
        if before is not None and line.value("least") >= before:
            yield line.problem("least", say("workbooks.thresholds_fall"))
        before = line.value("least")
    if scale and (not given or given[-1].value("least") != 0):
        yield (given or scale)[-1].problem("least", say("workbooks.lowest_from_zero"))
