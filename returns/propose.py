"""A proposal of what the sheets of a file mean, to be corrected once; what is unsure is asked by cell."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from conduct.refusal import Refused
from returns.blocks import Block, blocks
from returns.columns import Headed, columns_of
from returns.context import Around, around, centre_code
from returns.layout import Axis, Column, Label, Layout, Meaning, Table, changes, headings_of
from returns.question import Question
from returns.rows import lines, month_of, proposed_labels
from returns.sheets import Grid
from returns.understanding import AMOUNTS, CURRENCY, title_says
from returns.vocabulary import plain
from words import say

ASIDE = "aside"


@dataclass(frozen=True)
class Proposal:
    """A layout that seems right, and what a person should look at; those that must be answered come first."""

    layout: Layout
    questions: tuple[Question, ...]


@dataclass
class _Proposed:
    tables: list[Table] = field(default_factory=list)
    centres: dict[str, str] = field(default_factory=dict)
    questions: dict[str, Question] = field(default_factory=dict)

    def ask(self, question: Question) -> None:
        """Ask something once."""
        self.questions.setdefault(question.key, question)


def propose(grids: Sequence[Grid], known: Layout | None = None) -> Proposal:
    """Return what the sheets of a file seem to mean. Raises Refused where none has a table of numbers.

    Labels and centres that are `known` from an earlier layout keep what a person said of them.
    """
    found = _Proposed(centres=dict(known.centres) if known else {})
    labels = (
        {(label.axis, label.text): label for table in known.tables for label in table.labels} if known else {}
    )
    for grid in grids:
        if grid.is_hidden:
            continue
        tables = blocks(grid)
        for block in tables:
            _propose(grid, block, around(grid, block, tables[0]), found, labels)
    if not found.tables:
        raise Refused(say("returns.no_table"))
    asked = sorted(found.questions.values(), key=lambda question: not question.must)
    return Proposal(Layout(tables=tuple(found.tables), centres=found.centres), tuple(asked))


def _propose(
    grid: Grid, block: Block, context: Around, found: _Proposed, kept: dict[tuple[Axis, str], Label]
) -> None:
    known = next((table for table in found.tables if not changes(grid, table, block.headings[0])), None)
    headed = columns_of(grid, block)
    if not any(one.column.role == "value" for one in headed):
        return
    if known is None:
        table = _table(grid, block, headed, context, found)
        found.tables.append(table)
    else:
        table = known
    labels = {(label.axis, label.text): label for label in table.labels}
    for label in proposed_labels(grid, block, table):
        labels.setdefault((label.axis, label.text), kept.get((label.axis, label.text), label))
    whole = table.model_copy(update={"labels": tuple(labels.values())})
    found.tables[found.tables.index(table)] = whole
    _ask_about_rows(grid, block, whole, found)
    months = any(one.period.month for one in headed) or any(
        month_of(line)[1] for line in lines(grid, block, whole)
    )
    if months or not context.to_date:
        _centres(grid, block, whole, context, found)


def _table(grid: Grid, block: Block, headed: Sequence[Headed], context: Around, found: _Proposed) -> Table:
    titles = [*context.titles, *_shared_headings(headed)]
    meaning, said = title_says(titles)
    columns = tuple(_sure(one) for one in headed)
    needs = any(column.role == "value" and not column.meaning.measure for column in columns)
    of_rows = any(column.axis == "measure" for column in columns)
    if needs and not said and not of_rows:
        text = say("returns.ask_measure", sheet=grid.name, measure=meaning.measure.replace("_", " "))
        found.ask(Question("measure", grid.name, text, proposed=meaning.measure, must=False))
    for one in headed:
        _ask_about_column(grid, block, one, found)
    return Table(
        heading_rows=block.headings,
        first_row=block.first,
        columns=columns,
        headings=headings_of(grid, block.headings),
        meaning=meaning,
    )


def _sure(one: Headed) -> Column:
    """Return a column as it is proposed: one of which it is not known what it counts is left aside."""
    unknown = one.column.role == "value" and (one.unknown or one.two_sexes or not one.column.heading)
    return one.column.model_copy(update={"role": "aside"}) if unknown else one.column


def _shared_headings(headed: Sequence[Headed]) -> list[str]:
    values = [one for one in headed if one.column.role == "value" and one.said]
    shared = (
        set.intersection(*({said.left for said in one.said if said.left} for one in values))
        if values
        else set()
    )
    return sorted(shared)


def _ask_about_column(grid: Grid, block: Block, one: Headed, found: _Proposed) -> None:
    place = f"{grid.name}!{one.column.letter}{block.headings[-1]}"
    heading, meaning = one.column.heading, one.column.meaning
    if one.column.role == "value" and one.unknown:
        text = say("returns.ask_column", place=place, heading=one.unknown)
        found.ask(Question("column", place, text))
    if one.column.role == "value" and not heading:
        found.ask(Question("column", place, say("returns.ask_no_heading", place=place)))
    if one.two_sexes:
        found.ask(Question("sex", place, say("returns.ask_sex", place=place, heading=heading)))
    if meaning.centre:
        text = say("returns.ask_centre", place=place, name=heading)
        found.ask(Question("centre", place, text, (), meaning.centre, must=False))
    if one.spread:
        text = say("returns.ask_spread", place=place, heading=heading)
        found.ask(Question("heading", place, text, proposed=heading, must=False))
    if one.column.role == "value" and meaning.measure in AMOUNTS:
        text = say(
            "returns.ask_amount", place=place, heading=heading, measure=meaning.measure.replace("_", " ")
        )
        found.ask(Question("measure", place, text, AMOUNTS, meaning.measure, must=False))
        if not CURRENCY.match(meaning.unit):
            found.ask(Question("unit", place, say("returns.ask_unit", place=place, heading=heading)))


def _ask_about_rows(grid: Grid, block: Block, table: Table, found: _Proposed) -> None:
    known = {(label.axis, label.text): label for label in table.labels}
    for line in lines(grid, block, table):
        for axis, named in line.labels.items() if line.role != "section" else ():
            place = grid.place(*named.place)
            if named.carried:
                text = say("returns.ask_carried", place=place, label=named.text)
                found.ask(Question("carried", place, text, proposed=named.text, must=False))
            if not line.sure and named.place[0] == line.row:
                text = say("returns.ask_group", place=place, label=named.text)
                found.ask(Question("group", place, text, ("part", "section"), "part", must=False))
            label = known[axis, plain(named.text)]
            if (
                label.role == "part"
                and label.meaning == Meaning()
                and axis in ("stage", "sex", "destination", "measure")
            ):
                found.ask(Question("label", place, say("returns.ask_label", place=place, label=named.text)))


def _centres(grid: Grid, block: Block, table: Table, context: Around, found: _Proposed) -> None:
    """Propose a key for every centre that is named, to be looked at once."""
    named: dict[str, str] = {}
    for line in lines(grid, block, table):
        if (one := line.labels.get("centre") or line.groups.get("centre")) and line.role == "part":
            named.setdefault(one.text, grid.place(*one.place))
    if not named and context.centre:
        named[context.centre] = context.centre_place
    for text, place in named.items():
        if text not in found.centres:
            found.centres[text] = centre_code(text)
            ask = say("returns.ask_centre", place=place, name=text)
            found.ask(Question("centre", place, ask, (), found.centres[text], must=False))
    if not named and "" not in found.centres and not any(one.meaning.centre for one in table.columns):
        ask = say("returns.ask_which_centre", sheet=grid.name)
        found.ask(Question("centre", grid.name, ask, context.titles))
