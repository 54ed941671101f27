"""What a file holds, for a terminal: what is asked, what does not add up, and its rows as a table."""

from collections.abc import Iterable, Iterator, Mapping

from conduct.refusal import Refused
from returns.bringing import Brought
from returns.model import Return
from returns.question import Question
from words import say

HEADINGS = (
    "place", "centre", "month", "measure", "category", "stage", "sex", "destination", "value", "unit",
    "written", "note",
)  # fmt: skip


def answered(given: Iterable[str]) -> Mapping[str, str]:
    """Return answers by the keys of their questions, from `key=answer`. Raises Refused for anything else."""
    found = {}
    for one in given:
        key, mark, answer = one.rpartition("=")
        if not (mark and key.strip() and answer.strip()):
            raise Refused(say("returns.no_answer", given=one))
        found[key.strip()] = answer.strip()
    return found


def sentences(brought: Brought) -> list[str]:
    """Return everything that is told of a file: what forbids it first, then questions, checks and notices."""
    reading = brought.reading
    proposed = brought.proposal.questions if brought.proposal else ()
    asked = {one.key: one for one in (*proposed, *reading.questions)}.values()
    return [
        *(str(one) for one in brought.personal),
        *(str(one) for one in reading.changes),
        *(_asked(one) for one in sorted(asked, key=lambda one: not one.must)),
        *(say("returns.to_look_at", text=one.text) for one in brought.checks),
        *reading.notices,
    ]


def _asked(question: Question) -> str:
    choices = ", ".join(question.choices) or "…"
    if question.must:
        return say("returns.must_answer", text=question.text, question=question.key, choices=choices)
    taken = question.proposed or "…"
    return say("returns.may_answer", text=question.text, question=question.key, taken=taken)


def table(returns: Iterable[Return]) -> Iterator[str]:
    """Go through the rows of returns, one a cell, with tabs between columns; a heading comes first."""
    yield "\t".join(HEADINGS)
    for each in returns:
        for cell in each.cells:
            value = f"{cell.value:f}" if cell.value is not None else f"({cell.without_number})"
            line = (
                cell.place, each.centre_id, each.month, cell.measure, cell.category, cell.stage, cell.sex,
                cell.destination, value, cell.unit, cell.written, cell.note,
            )  # fmt: skip
            yield "\t".join(" ".join(one.split()) for one in line)
