"""A file that an office brings: read, proposed, read again under a layout, checked; nothing of it is kept.

All of it happens in a process of its own, which has little time and memory, as somebody else made the file.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from returns.cases import Counted, counted
from returns.checks import Check, Counts, check
from returns.kobo import questions_only
from returns.layout import Layout
from returns.personal import NOBODY, Personal, personal_data
from returns.propose import Proposal, propose
from returns.reading import NO_ANSWERS, NO_NAMES, Reading, read
from returns.sheets import Grid, read_file
from returns.table_reading import Answers
from words import say
from workbooks.bounded import bounded


@dataclass(frozen=True)
class Brought:
    """What a file holds and what is to be looked at.

    `grids` are its sheets, for a picture of them; `proposal` is there where one was made. Nothing may
    be taken over with personal data, changes of the layout, or an open question that must be answered.
    """

    grids: tuple[Grid, ...]
    proposal: Proposal | None
    reading: Reading
    checks: tuple[Check, ...]
    personal: tuple[Personal, ...]
    answered: frozenset[str] = frozenset()

    @property
    def may_be_taken_over(self) -> bool:
        """Tell whether the returns may become a draft."""
        proposed = self.proposal.questions if self.proposal else ()
        asked = [one for one in proposed if one.must and one.key not in self.answered]
        return bool(self.reading.returns) and not (
            asked or self.reading.open or self.reading.changes or self.personal
        )


@bounded("reading")
def at_the_door(name: str, data: bytes) -> Counted | None:
    """Count an export with one row for each complaint, which is not kept itself; None for any other file.

    Raises Refused where the file must not or cannot be read.
    """
    return counted(name, data)


@bounded("reading")
def bring(
    name: str,
    data: bytes,
    layout: Layout | None = None,
    answers: Answers = NO_ANSWERS,
    before: Mapping[str, Mapping[str, Counts]] | None = None,
    anew: bool = False,
    names: Mapping[str, str] = NO_NAMES,
) -> Brought:
    """Read an office's file under a layout, or under the one that is proposed for it.

    `answers` are by the keys of questions, `before` has the numbers of earlier months, by centre and month,
    `names` are those of centres where the product has them.
    With `anew`, a layout is proposed that takes over what is known of labels and centres.
    Raises Refused where the file must not or cannot be read.
    """
    sheets = [questions_only(grid) for grid in read_file(name, data)]
    grids = tuple(grid for grid, _ in sheets)
    rejected = [place for _, places in sheets for place in places]
    proposal = None
    if layout is None or anew:
        proposal = propose(grids, layout)
        layout = proposal.layout
    reading = read(grids, layout, name, data, answers, names)
    if rejected:
        told = say("returns.rejected", places=", ".join(rejected))
        reading = replace(reading, notices=(told, *reading.notices))
    found = personal_data(grids)
    asked = [one.question for one in found if one.question and answers.get(one.question.key) != NOBODY]
    reading = replace(reading, questions=(*reading.questions, *asked))
    personal = tuple(one for one in found if one.question is None)
    checks = check(reading.returns, reading.sums, before, {**layout.printed(), **names})
    return Brought(grids, proposal, reading, checks, personal, frozenset(answers))
