"""What is wrong with a workbook and where, and what was accepted without being asked for."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from words import say

# Nobody corrects more than these at once, and one wrong column makes as many as there are rows.
MOST_TOLD = 200


class Unreadable(ValueError):
    """A cell does not hold what belongs there; the message is the reason, for whoever filled it in."""


@dataclass(frozen=True)
class Problem:
    """One thing that keeps a workbook from being accepted.

    `row` counts from 1 and is 0 where a whole sheet or the whole workbook (`sheet` empty) is meant;
    `column` is the heading as printed, `cell` the reference such as `G12`, or empty.
    """

    sheet: str
    row: int
    column: str
    cell: str
    reason: str

    def __str__(self) -> str:
        """Return the problem as one sentence with its place."""
        if self.cell:
            return say(
                "workbooks.problem_at",
                sheet=self.sheet,
                row=str(self.row),
                column=self.column,
                cell=self.cell,
                reason=self.reason,
            )
        if self.sheet:
            return say("workbooks.problem_in_sheet", sheet=self.sheet, reason=self.reason)
        return say("workbooks.problem_in_book", reason=self.reason)


def told(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return the problems that are told: the first, and where there are more, a last one that says so."""
    found = tuple(problems)
    if len(found) <= MOST_TOLD:
        return found
    more = say("workbooks.more_problems", count=len(found) - MOST_TOLD)
    return (*found[:MOST_TOLD], Problem("", 0, "", "", more))


@dataclass
class Findings:
    """What a reading comes across: problems, notices, and oddities that are counted until the end."""

    problems: list[Problem] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)
    formulas: Counter[str] = field(default_factory=Counter)
    grades_read: Counter[tuple[str, str, str]] = field(default_factory=Counter)

    def all_notices(self) -> tuple[str, ...]:
        """Return every notice, the counted ones as one sentence each."""
        counted = [
            say("workbooks.notice_formulas", sheet=sheet, count=count)
            for sheet, count in self.formulas.items()
        ]
        counted += [
            say("workbooks.notice_grade_read", sheet=sheet, printed=printed, grade=grade, count=count)
            for (sheet, printed, grade), count in self.grades_read.items()
        ]
        return (*self.notices, *counted)
